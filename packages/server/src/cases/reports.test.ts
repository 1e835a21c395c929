import { describe, expect, test } from 'vitest';
import { call } from '../../test/in-process.ts';
import { reportSecret, startFlows, type Flows } from '../../test/flows.ts';
import { opened, packed, promised } from '../../test/reported.ts';

const at = (minute: number) => new Date(Date.parse(opened.at) + minute * 60_000).toISOString();
const note = (id: string, minute = 600) => ({ id, at: at(minute), kind: 'note' }) as const;
const outcomes = async (answer: Promise<{ readonly body: unknown }>) =>
  ((await answer).body as { readonly results: readonly { readonly outcome: string }[] }).results.map(({ outcome }) => outcome);
const refusal = async (answer: Promise<{ readonly status: number; readonly body: unknown }>) => {
  const { status, body } = await answer;
  const { error } = body as { readonly error: { readonly code: string; readonly field?: string; readonly message: string } };
  return { status, field: error.field, code: /#([\w-]+)$/.exec(error.message)?.[1] ?? error.code };
};
const kept = async (company: Flows, reference = 'NL-1001') => (await company.store.cases.read(reference))?.events.map(({ id }) => id);

describe('What a system reports', () => {
  test('again, because the line was bad, is stored once; the same id of another system is another event', async () => {
    await using company = await startFlows({ reporters: { carrier: reportSecret } });
    expect(await outcomes(company.reports('NL-1001', [opened, packed]))).toEqual(['stored', 'stored']);
    expect(await outcomes(company.reports('NL-1001', [opened, packed, note('3'), note('3')]))).toEqual(['duplicate', 'duplicate', 'stored', 'duplicate']);
    expect(await outcomes(company.reports('NL-1001', [note('3')], { key: 'carrier' }))).toEqual(['stored']);
    expect(await kept(company)).toEqual(['1', '2', '3', '3']);
  });

  test('in whatever order it stands in one request, and late, counts when it happened', async () => {
    await using company = await startFlows();
    expect(await outcomes(company.reports('NL-1001', [{ ...packed, at: at(30) }, opened]))).toEqual(['stored', 'stored']);
    expect(await outcomes(company.reports('NL-1001', [{ id: '9', at: at(10), kind: 'stage', stage: 'paid' }]))).toEqual(['late']);
    expect((await company.cases.service.standing('NL-1001')).folded.stages.find(({ state }) => state === 'current')?.id).toBe('packed');
  });

  test('with a status that stands in no table is kept, shown neutrally, and listed for the operator', async () => {
    const company = await startFlows();
    const status = (id: string, word: string) => ({ id, at: at(5), kind: 'status', status: word, scheme: 'carrier' });
    expect(await outcomes(company.reports('NL-1001', [opened, status('2', 'in_transit'), status('3', 'eaten_by_dog'), status('4', 'eaten_by_dog')]))).toEqual([
      'stored',
      'stored',
      'unmapped',
      'unmapped',
    ]);
    const { body } = await (await company.customer('4711')).post('cases/NL-1001/look', {});
    expect(body).toMatchObject({ milestone: 'onTheWay', events: [{ text: 'Es gibt eine neue Meldung dazu.' }, {}, {}, {}] });
    expect(JSON.stringify(body)).not.toContain('eaten');
    expect(await company.cases.service.unknownStatuses()).toEqual([
      {
        scheme: 'carrier',
        status: 'eaten_by_dog',
        count: 2,
        since: '2026-11-20T09:00:00.000Z',
        lastAt: '2026-11-20T09:00:00.000Z',
        by: 'erp',
        reference: 'NL-1001',
      },
    ]);
    await company.stop();
  });

  test.each([
    ['before it was opened', [note('2')], 'events.0.kind', 'case-not-opened'],
    ['opened a second time', [opened, { ...opened, id: '2' }], 'events.1.kind', 'case-opened-twice'],
    ['of a stage that it has not', [opened, { ...packed, stage: 'painted' }], 'events.1.stage', 'case-unknown-stage'],
    ['of a part that nobody has named', [opened, { ...note('2'), partId: 'p1' }], 'events.1.partId', 'case-unknown-part'],
    ['that is still to come', [opened, note('2', 60 * 24 * 60)], 'events.1.at', 'case-future'],
    ['as promised for a day that was over', [opened, promised('2', at(5), '2026-11-01')], 'events.1.promise.until', 'case-promise-past'],
    ['that ends before it begins', [opened, promised('2', at(5), '2026-11-24', { from: '2026-11-30' })], 'events.1.promise', 'case-span-order'],
    ['without an offset', [opened, { ...note('2'), at: '2026-11-19T09:00:00' }], 'events.1.at', 'case-time'],
    ['without a stage', [{ ...opened, stages: [] }], 'events.0.stages', 'case-no-stages'],
    ['of a kind that nobody knows', [opened, { ...note('2'), kind: 'party' }], 'events.1.kind', 'invalid'],
    ['with a field that nobody knows', [opened, { ...note('2'), colour: 'red' }], 'events.1', 'invalid'],
  ])('%s is refused with its place and code, and nothing of it is stored', async (_, events, field, code) => {
    await using company = await startFlows();
    expect(await refusal(company.reports('NL-1001', events))).toEqual({ status: 400, field, code });
    expect(await kept(company)).toBeUndefined();
  });

  test('for what cannot be the number of a case is refused; so are none, and more than 500 at once', async () => {
    await using company = await startFlows();
    expect(await refusal(company.reports('a%20b', [opened]))).toMatchObject({ status: 400, code: 'case-reference' });
    expect((await company.reports('NL-1001', [])).status).toBe(400);
    const many = Array.from({ length: 500 }, (_, n) => ({
      ...note(`${n}`),
      text: { de: 'Das Paket hat das Zentrum verlassen und ist auf dem Weg.', en: 'The parcel has left.' },
    }));
    expect((await company.reports('NL-1001', [opened, ...many])).status).toBe(413);
    expect(await outcomes(company.reports('NL-1001', [opened, ...many.slice(1)]))).toHaveLength(500);
    expect(
      (
        await company.reports(
          'NL-1001',
          many.map((each) => ({ ...each, text: { de: 'x'.repeat(4_000) } })),
        )
      ).status,
    ).toBe(413);
  });

  test('twice at the same time opens it once', async () => {
    await using company = await startFlows();
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((id) => company.reports('NL-1001', [{ ...opened, id }])));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400, 400]);
    expect(await kept(company)).toHaveLength(1);
  });

  test('by an agent who has not seen the last of it is a conflict', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened, packed]);
    const deed = [{ id: 'x', at: at(600), kind: 'note' }] as const;
    await expect(company.cases.service.ingest('agent-anna', 'NL-1001', deed, 1)).rejects.toMatchObject({ code: 'conflict', field: 'seen' });
    expect(await company.cases.service.ingest('agent-anna', 'NL-1001', deed, 2)).toEqual([{ id: 'x', outcome: 'stored' }]);
  });

  test('is taken with the signature of a key of lotse.json alone, made within five minutes, over these very words', async () => {
    await using company = await startFlows();
    const minutes = (count: number) => company.clock().getTime() + count * 60_000;
    for (const forged of [{ secret: `${reportSecret}.` }, { key: 'nobody' }, { at: minutes(-6) }, { at: minutes(6) }])
      expect(await refusal(company.reports('NL-1001', [opened], forged))).toMatchObject({ status: 401, code: 'unauthorized' });
    expect((await call(company.url, 'POST', 'cases/NL-1001/events', { body: { reference: 'NL-1001', events: [opened] } })).status).toBe(401);
    expect((await call(company.url, 'POST', 'cases/NL-1001/events', { body: { reference: 'NL-1001', events: [opened] }, token: 'token-of-anna' })).status).toBe(
      401,
    );
    // What was signed about one case, overheard and sent on to another.
    expect(await refusal(company.reports('NL-1001', [opened], { more: { reference: 'NL-2002' } }))).toMatchObject({
      status: 400,
      code: 'case-other',
      field: 'reference',
    });
    expect(await kept(company)).toBeUndefined();
    expect((await company.reports('NL-1001', [opened], { at: minutes(-4) })).status).toBe(200);
  });

  test('leaves facts: opened, each stage and promise, and whether it was kept in the end', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened, packed, promised('3', at(20), '2026-11-24')]);
    await company.reports('NL-1001', [{ id: '4', at: '2026-11-20T09:30:00+01:00', kind: 'ended' }]);
    const facts = await Promise.all(['case-opened', 'case-stage', 'case-promise', 'case-ended'].map((kind) => company.store.facts.list({ kind, limit: 20 })));
    expect(facts.map((each) => each.length)).toEqual([1, 6, 1, 1]);
    expect(facts[3]?.[0]?.data).toEqual({ reference: 'NL-1001', case: 'order', by: 'erp', ending: 'done', kept: true });
    expect(JSON.stringify(facts)).not.toMatch(/Wallbox|Deich|kunde/);
  });
});
