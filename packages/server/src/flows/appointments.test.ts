import { appointmentsIn, flowSettings } from '@lotse/contract/content';
import { describe, expect, test } from 'vitest';
import { call } from '../../test/in-process.ts';
import { sendFlow, startFlows, type FlowOptions } from '../../test/flows.ts';

/** Two people at a time, on Mondays and Tuesdays from nine to ten; it is Friday. */
const appointments = appointmentsIn(
  flowSettings.parse({ slots: { 'meet-us': { hours: { mon: ['09:00-10:00'], tue: ['09:00-10:00'] }, places: 2, leadMinutes: 60, daysAhead: 7 } } }),
);
const start = (more: FlowOptions = {}) => startFlows({ at: '2026-11-20T09:00:00Z', appointments, ...more });
type Company = Awaited<ReturnType<typeof start>>;
type Visitor = Awaited<ReturnType<Company['visitor']>>;

const wish = (slot: string) => ({
  topic: 'Wallbox',
  way: 'phone',
  language: 'de',
  slot,
  name: 'Ada Petersen',
  phone: '0170 1234567',
  email: 'ada@kunde.example',
});
interface Found {
  readonly matches: readonly { readonly label: string; readonly hint: string; readonly answers: { readonly slot: string } }[];
}
const look = async (who: Visitor) => ((await who.post('flows/meet-us/lookups', { field: 'slot', kind: 'slot', text: '', answers: {} })).body as Found).matches;
const times = async (who: Visitor) => (await look(who)).map(({ answers }) => answers.slot);
const [monday, halfPast] = ['2026-11-23T09:00:00+01:00', '2026-11-23T09:30:00+01:00'];

describe('A time with somebody', () => {
  test('is offered in the words of the reader, and the flow with it', async () => {
    await using company = await start();
    const ada = await company.visitor();
    expect(JSON.stringify((await ada.get('flows')).body)).toContain('"meet-us"');
    expect(await look(ada)).toHaveLength(4);
    expect((await look(ada))[0]).toEqual({ label: 'Montag, 23. November', hint: '09:00–09:30 Uhr', answers: { slot: monday } });
  });

  test('is taken by as many as there are people, sixteen at once or not, and told as taken to the others', async () => {
    await using company = await start();
    const people = await Promise.all(Array.from({ length: 16 }, () => company.visitor()));
    const sent = await Promise.all(people.map((who) => sendFlow(who, 'meet-us', wish(monday))));
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(2);
    const refused = await people[0]!.post('submissions', { flowId: 'meet-us', version: 1, key: 'again', answers: wish(monday), locale: 'de' });
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'conflict', field: 'slot' } } });
    expect((await times(people[0]!))[0]).toBe(halfPast);
  });

  test('said once more with the same key is the same appointment, also when it is over', async () => {
    await using company = await start();
    const ada = await company.visitor();
    const first = await sendFlow(ada, 'meet-us', wish(monday), { key: 'k1' });
    company.passes(7 * 24 * 60);
    expect((await sendFlow(ada, 'meet-us', wish(monday), { key: 'k1' })).receipt.reference).toBe(first.receipt.reference);
  });

  test('that nobody offered is taken by nobody', async () => {
    await using company = await start();
    const ada = await company.visitor();
    for (const slot of ['2026-11-23T09:10:00+01:00', '2026-11-25T09:00:00+01:00', '2027-11-22T09:00:00+01:00'])
      expect(await ada.post('submissions', { flowId: 'meet-us', version: 1, key: slot, answers: wish(slot), locale: 'de' })).toMatchObject({
        status: 409,
        body: { error: { code: 'conflict', field: 'slot' } },
      });
  });

  test('is free again once its case has ended', async () => {
    await using company = await start();
    const [ada, bo] = [await company.visitor(), await company.visitor()];
    const { receipt } = await sendFlow(ada, 'meet-us', wish(monday));
    await sendFlow(bo, 'meet-us', wish(monday));
    expect(await times(ada)).not.toContain(monday);
    for (const { id } of (await company.store.flows.find(receipt.reference))!.case.stages.slice(1))
      expect(
        (
          await call(company.url, 'POST', `desk/cases/${receipt.reference}/events`, {
            token: 'token-of-anna',
            body: { id, deed: { kind: 'stage', stage: id, state: 'done' } },
          })
        ).status,
      ).toBe(200);
    expect(await times(ada)).toContain(monday);
  });
});
