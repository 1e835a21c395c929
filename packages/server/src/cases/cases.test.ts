import type { Case, CaseStub, CaseSummary } from '@lotse/contract';
import { describe, expect, test } from 'vitest';
import { openSocket } from '../../test/in-process.ts';
import { sendFlow, startFlows, type Flows } from '../../test/flows.ts';
import { opened, packed, promised, twoPromises } from '../../test/reported.ts';
import type { LotseError } from '@lotse/contract';

const minute = 60_000;
type Who = Awaited<ReturnType<Flows['visitor']>>;
const looks = async (who: Who, reference: string, proof?: object) => {
  const { status, body } = await who.post(`cases/${reference}/look`, proof ? { proof } : {});
  return { status, body, found: body as Case & CaseStub, error: (body as { readonly error?: Pick<LotseError, 'code' | 'field' | 'retryAfterMs'> }).error };
};
const listOf = async (who: Who) => ((await who.get('cases')).body as { readonly cases: readonly CaseSummary[] }).cases;
const reading = { medium: 'gas', meterNumber: '7GFN 8100 12', gasReading: '12.345,678', readOn: '20.11.2026', email: 'ada@kunde.example' };
const codeIn = (text: string): string => /\b(\d{6})\b/.exec(text)?.[1] ?? '';
/** The code from the newest mail to the address on file. */
const mailedCode = async (company: Flows): Promise<string> => codeIn((await company.mailsTo('ole@kunde.example')).at(-1)?.text ?? '');

describe('An order that the shop reports', () => {
  test('stands in the list of its customer, who looks at it without proving anything, and is told what moved', async () => {
    await using company = await startFlows();
    const ole = await company.customer('4711');
    expect(await listOf(ole)).toEqual([]);
    await company.reports('NL-1001', [opened, packed, ...twoPromises]);
    expect(await listOf(ole)).toMatchObject([{ reference: 'NL-1001', title: 'Wallbox 11 kW', milestone: 'inProgress', health: 'delayed' }]);
    const { found } = await looks(ole, 'nl-1001');
    expect(found).toMatchObject({
      reference: 'NL-1001',
      promise: { until: '2026-11-26', direction: 'later', reason: { code: 'carrier' } },
      was: { until: '2026-11-24' },
      address: 'Deichstraße, 25813 Husum',
      freshness: { asOf: '2026-11-20T09:00:00+01:00' },
    });
    expect(found.events.map(({ text }) => text)).toEqual([
      'Die Lieferung kommt am 26. November 2026. Bisher hieß es: am 24. November 2026.',
      'Die Lieferung kommt am 24. November 2026.',
      'Jetzt dran: Gepackt.',
      'Bei uns eingegangen.',
    ]);
  });

  test('is not there for a customer of the same number who is signed in by another issuer, nor for anybody else', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened]);
    const strangers = [await company.visitor(), await company.customer('4712'), await company.customer('4711', { kid: 'portal-2026' })];
    for (const stranger of strangers) {
      expect(await listOf(stranger)).toEqual([]);
      expect(await looks(stranger, 'NL-1001')).toMatchObject({ status: 404, error: { code: 'not-found' } });
      expect((await stranger.get('cases/NL-1001/events?before=erp/1')).status).toBe(404);
    }
  });

  test('is told in the language of whoever looks, and what agents note among themselves is told to nobody', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened, { ...packed, visibility: 'agent', text: { de: 'Kunde hat zweimal angerufen' } }]);
    const ole = await company.customer('4711');
    const english = await company.visitor(ole.token, undefined, { locale: 'en' });
    expect((await looks(english, 'NL-1001')).found.events.map(({ text }) => text)).toEqual(['We have received it.']);
  });

  test('of which nothing was heard for five business days says so, holidays not counted, and is not silent where news was announced', async () => {
    await using company = await startFlows({ at: '2026-12-18T09:00:00Z' });
    const at = '2026-12-18T09:00:00+01:00';
    await company.reports('NL-1001', [{ ...opened, at }]);
    await company.reports('NL-1002', [{ ...opened, at, nextUpdateBy: '2027-01-05T18:00:00+01:00' }]);
    const silent = async () => {
      const ole = await company.customer('4711');
      return [(await looks(ole, 'NL-1001')).found.freshness.silent, (await looks(ole, 'NL-1002')).found.freshness.silent];
    };
    // Christmas is on a Friday: the fifth business day is the 28th.
    company.passes(10 * 24 * 60);
    expect(await silent()).toEqual([undefined, undefined]);
    company.passes(24 * 60);
    expect(await silent()).toEqual([true, undefined]);
  });

  test('whose carrier does not answer says so, while an outage notice is about him', async () => {
    await using company = await startFlows({ outages: [{ id: 'dhl', severity: 'warning', text: 'DHL antwortet zurzeit nicht.', area: 'DHL' }] });
    await company.reports('NL-1001', [{ ...opened, source: 'DHL' }]);
    expect((await looks(await company.customer('4711'), 'NL-1001')).found.freshness).toMatchObject({ source: 'DHL', partnerDown: true });
  });

  test('with more events than one answer holds is read on, without a gap', async () => {
    await using company = await startFlows();
    const ole = await company.customer('4711');
    const notes = Array.from({ length: 70 }, (_, n) => ({
      id: `note-${n}`,
      at: new Date(Date.parse(opened.at) + (n + 1) * minute).toISOString(),
      kind: 'note',
    }));
    await company.reports('NL-1001', [opened, ...notes]);
    const { found } = await looks(ole, 'NL-1001');
    const ids = found.events.map(({ id }) => id);
    for (let earlier = found.earlier ?? false; earlier;) {
      const { body } = await ole.get(`cases/NL-1001/events?before=${encodeURIComponent(ids.at(-1) ?? '')}`);
      const page = body as { readonly events: readonly { readonly id: string }[]; readonly earlier: boolean };
      ids.push(...page.events.map(({ id }) => id));
      ({ earlier } = page);
    }
    expect(ids).toEqual([...notes.map(({ id }) => `erp/${id}`).toReversed(), 'erp/1']);
  });
});

describe('A guest', () => {
  test('who knows number and postcode, or mail address, sees where it stands, and nothing of whom or what it is about', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened, packed, ...twoPromises]);
    const guest = await company.visitor();
    for (const proof of [{ postalCode: ' 25 813' }, { email: 'OLE@kunde.example ' }]) {
      const { found, body } = await looks(guest, 'NL-1001', proof);
      expect(found).toEqual({
        stub: true,
        reference: 'NL-1001',
        kind: 'order',
        milestone: 'inProgress',
        health: 'delayed',
        until: '2026-11-26',
        sendsCode: true,
      });
      expect(JSON.stringify(body)).not.toMatch(/Wallbox|Deich|Husum|25813|ole@|Ole|4711/i);
    }
    expect(await listOf(guest)).toEqual([]);
  });

  test('types the code from the mail and sees all of it; the visitor beside him does not, and in the evening it is closed again', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened]);
    const [guest, other] = [await company.visitor(), await company.visitor()];
    expect((await guest.post('cases/NL-1001/challenge', { proof: { postalCode: '25813' } })).body).toEqual({});
    const code = await mailedCode(company);
    expect(await looks(other, 'NL-1001', { code })).toMatchObject({ status: 400, error: { code: 'invalid', field: 'code' } });
    expect((await looks(guest, 'NL-1001', { code: `${code.slice(0, 3)} ${code.slice(3)}` })).found).toMatchObject({ title: 'Wallbox 11 kW', items: [{}] });
    expect((await looks(guest, 'NL-1001')).found.title).toBe('Wallbox 11 kW');
    expect(await listOf(guest)).toMatchObject([{ reference: 'NL-1001' }]);
    expect((await looks(other, 'NL-1001')).status).toBe(404);
    company.passes(13 * 60);
    expect((await looks(guest, 'NL-1001')).status).toBe(404);
  });

  test('has five tries for a code, in the same words whether there is such a case or not; a new code opens it', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened]);
    const guest = await company.visitor();
    await guest.post('cases/NL-1001/challenge', { proof: { postalCode: '25813' } });
    await mailedCode(company);
    const tries = async (reference: string) => {
      const answers: unknown[] = [];
      for (let n = 0; n < 6; n += 1) answers.push((await looks(guest, reference, { code: '000000' })).error);
      return answers.map((error) => JSON.stringify(error).replace(/"retryAfterMs":\d+/, ''));
    };
    const [there, nowhere] = [await tries('NL-1001'), await tries('NL-9999')];
    expect(there).toEqual(nowhere);
    expect(there.map((text) => (JSON.parse(text.replace(',}', '}')) as { readonly code: string }).code)).toEqual([
      ...Array<string>(5).fill('invalid'),
      'rate-limited',
    ]);
    await guest.post('cases/NL-1001/challenge', { proof: { email: 'ole@kunde.example' } });
    expect((await looks(guest, 'NL-1001', { code: await mailedCode(company) })).found.title).toBe('Wallbox 11 kW');
  });

  test('who asks for a code is answered alike whether he was right, wrong, or asks for what does not exist; one mail leaves', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened]);
    const guest = await company.visitor();
    const asks = async (reference: string, proof: object) => {
      const { status, body } = await guest.post(`cases/${reference}/challenge`, { proof });
      return { status, body };
    };
    const right = await asks('NL-1001', { postalCode: '25813' });
    expect(right).toEqual({ status: 200, body: {} });
    expect(await asks('NL-1001', { postalCode: '99999' })).toEqual(right);
    expect(await asks('NL-9999', { postalCode: '25813' })).toEqual(right);
    expect(await company.mailsTo('ole@kunde.example')).toHaveLength(1);
  });

  test('is offered neither codes nor mails where none leave', async () => {
    await using company = await startFlows({ mails: false });
    await company.reports('NL-1001', [opened]);
    const guest = await company.visitor();
    expect(company.cases.offers).toEqual(['cases']);
    expect((await looks(guest, 'NL-1001', { postalCode: '25813' })).found.sendsCode).toBe(false);
    expect((await guest.post('cases/NL-1001/challenge', { proof: { postalCode: '25813' } })).status).toBe(404);
  });

  test('who comes by a mailed link reads that one case, for as long as the link holds, and cannot make it write to anybody', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened]);
    await company.reports('NL-1002', [{ ...opened, title: { de: 'Router' } }]);
    const ole = await company.customer('4711', { email: 'ole@kunde.example' });
    await ole.post('cases/NL-1001/follow', { key: crypto.randomUUID(), email: 'ole@kunde.example', locale: 'de' });
    await company.reports('NL-1001', [twoPromises[0]]);
    await company.reports('NL-1001', [twoPromises[1]]);
    company.passes(5);
    const mail = (await company.mailsTo('ole@kunde.example')).at(-1)?.text ?? '';
    const link = /#lotse-case=([\w-]+)/.exec(mail)?.[1] ?? '';
    const guest = await company.visitor();
    expect((await looks(guest, '-', { link })).found).toMatchObject({ reference: 'NL-1001', title: 'Wallbox 11 kW' });
    expect((await looks(guest, 'NL-1001')).found.title).toBe('Wallbox 11 kW');
    expect((await looks(guest, 'NL-1002')).status).toBe(404);
    expect((await guest.post('cases/NL-1001/follow', { key: crypto.randomUUID(), email: 'x@x.example', locale: 'de' })).status).toBe(403);
    expect((await looks(await company.visitor(), '-', { link: link.toLowerCase() })).error?.code).toBe('not-found');
    expect((await company.asAgent('POST', 'cases/NL-9999/links/revoke', {})).status).toBe(404);
    expect((await company.asAgent('POST', 'cases/NL-1001/links/revoke', {})).status).toBe(200);
    expect((await looks(guest, 'NL-1001')).status).toBe(404);
    expect((await looks(guest, '-', { link })).status).toBe(404);
    // Nor does the next mail open it again, until whoever has the address asks for mails anew.
    const before = (await company.mailsTo('ole@kunde.example')).length;
    const moved = (id: string, day: string) =>
      company.reports('NL-1001', [{ ...twoPromises[1], id, promise: { ...twoPromises[1].promise, from: day, until: day } }]);
    await moved('p3', '2026-12-18');
    company.passes(5);
    expect(await company.mailsTo('ole@kunde.example')).toHaveLength(before);
    expect((await looks(ole, 'NL-1001')).found).toMatchObject({ following: false });
    await ole.post('cases/NL-1001/follow', { key: crypto.randomUUID(), email: 'ole@kunde.example', locale: 'de' });
    await moved('p4', '2026-12-21');
    company.passes(5);
    expect(await company.mailsTo('ole@kunde.example')).toHaveLength(before + 1);
  });

  test('who becomes a known customer still sees what he had opened', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened]);
    const guest = await company.visitor();
    await guest.post('cases/NL-1001/challenge', { proof: { postalCode: '25813' } });
    await looks(guest, 'NL-1001', { code: await mailedCode(company) });
    const known = await company.customer('4799', { visitor: guest.token });
    expect(await listOf(known)).toMatchObject([{ reference: 'NL-1001' }]);
  });
});

describe('Whoever looks', () => {
  test('hears of a change at once: the customer and the guest with a code on their sockets, one of them by long poll, and no stranger', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened]);
    const [ole, guest, stranger] = [await company.customer('4711'), await company.visitor(), await company.visitor()];
    await guest.post('cases/NL-1001/challenge', { proof: { postalCode: '25813' } });
    await looks(guest, 'NL-1001', { code: await mailedCode(company) });
    const sockets = [await ole.socket(), await guest.socket(), await stranger.socket()];
    for (const socket of sockets) await expect.poll(() => socket.frames[0]?.t).toBe('welcome');
    const cursorOf = async (cursor?: string) =>
      (await ole.get(`notices?wait=20${cursor === undefined ? '' : `&after=${encodeURIComponent(cursor)}`}`)).body as {
        readonly cursor: string;
        readonly notices: readonly object[];
      };
    const { cursor } = await cursorOf();
    const polled = cursorOf(cursor);
    await company.reports('NL-1001', [packed]);
    expect((await polled).notices).toEqual([{ kind: 'hint', topic: 'case:NL-1001' }]);
    for (const socket of sockets.slice(0, 2)) await expect.poll(() => socket.notices()).toEqual([{ kind: 'hint', topic: 'case:NL-1001' }]);
    await company.reports('NL-1002', [opened]);
    await expect.poll(() => sockets[0]?.notices().at(-1)).toEqual({ kind: 'hint', topic: 'cases' });
    expect(sockets[2]?.notices()).toEqual([]);
    for (const { ws } of sockets) ws.close();
  });
});

describe('What a customer has sent', () => {
  test('is a case of his, with stages in his language, and news when an agent goes on', async () => {
    await using company = await startFlows();
    const ada = await company.visitor();
    const { receipt } = await sendFlow(ada, 'meter-reading', reading);
    const reference = receipt.caseReference ?? '';
    const socket = await openSocket(company.url, await ada.ticket());
    await expect.poll(() => socket.frames[0]?.t).toBe('welcome');
    expect(await listOf(ada)).toMatchObject([{ reference, milestone: 'inProgress', health: 'onTrack', stage: 'Geprüft und übernommen' }]);
    // The second business day is over at midnight.
    expect((await looks(ada, reference)).found.freshness.nextUpdateBy).toBe('2026-11-24T23:00:00.000Z');
    await company.asAgent('POST', `cases/${reference}/events`, { id: crypto.randomUUID(), deed: { kind: 'stage', stage: 'checked', state: 'done' } });
    await expect.poll(() => socket.notices()).toContainEqual({ kind: 'hint', topic: `case:${reference}` });
    expect((await looks(ada, reference)).found).toMatchObject({
      flowId: 'meter-reading',
      stages: [{ state: 'done' }, { state: 'done', at: '2026-11-20T09:00:00.000Z' }, { state: 'current' }],
    });
    socket.ws.close();
  });

  test('is promised for the day on which its last stage is to be over, holidays not counted', async () => {
    await using company = await startFlows({ at: '2026-12-24T09:00:00Z' });
    const ada = await company.visitor();
    const { receipt } = await sendFlow(ada, 'data-request', { request: ['access'], name: 'Ada Łęcka', birthday: '10.12.1985', email: 'ada@kunde.example' });
    const { found } = await looks(ada, receipt.reference);
    expect(found.promise).toMatchObject({ kind: 'answer', until: found.stages.at(-1)?.plannedOn, precision: 'day' });
  });

  test('is found again on another device, by its number and the address of the receipt', async () => {
    await using company = await startFlows();
    const { receipt } = await sendFlow(await company.visitor(), 'meter-reading', reading);
    expect((await looks(await company.visitor(), receipt.reference, { email: 'ada@kunde.example' })).found).toMatchObject({ stub: true, sendsCode: true });
  });

  test('as nobody in particular is his once the company knows him', async () => {
    await using company = await startFlows();
    const ada = await company.visitor();
    const { receipt } = await sendFlow(ada, 'meter-reading', reading);
    const known = await company.customer('4711', { visitor: ada.token });
    expect(await listOf(known)).toMatchObject([{ reference: receipt.reference }]);
    expect((await looks(known, receipt.reference)).found.title).not.toBe('');
  });

  test('waits for him while an agent has asked something, and for nobody once he has answered', async () => {
    await using company = await startFlows();
    const ada = await company.visitor();
    const { id } = await ada.start();
    const { receipt } = await sendFlow(ada, 'meter-reading', reading);
    await company.asAgent('POST', `cases/${receipt.reference}/ask`, { clientId: crypto.randomUUID(), text: 'Welche Adresse?' });
    expect((await looks(ada, receipt.reference)).found).toMatchObject({
      milestone: 'waitingForYou',
      owner: 'customer',
      actions: [{ label: 'Auf unsere Frage antworten', needed: true }],
    });
    const socket = await openSocket(company.url, await ada.ticket());
    await expect.poll(() => socket.frames[0]?.t).toBe('welcome');
    await ada.send(id, { clientId: crypto.randomUUID(), parts: [{ kind: 'text', text: 'Deichstraße 3' }] });
    await expect.poll(() => socket.notices()).toContainEqual({ kind: 'hint', topic: `case:${receipt.reference}` });
    const { found } = await looks(ada, receipt.reference);
    expect(found.milestone).toBe('inProgress');
    expect(found).not.toHaveProperty('actions');
    socket.ws.close();
  });
});

describe('What is kept of a customer', () => {
  test('has his cases with all that was reported to him; erased, what has ended is gone and the rest is shown to nobody', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened, packed]);
    await company.reports('NL-1002', [opened, { id: '9', at: '2026-11-20T09:00:00+01:00', kind: 'ended' }]);
    const ole = await company.customer('4711');
    const { body } = await ole.get('submissions');
    expect(body).toMatchObject({
      cases: [
        {
          reference: expect.stringMatching(/^NL/) as unknown,
          email: 'ole@kunde.example',
          events: [{ kind: 'opened', address: { street: 'Deichstraße 12' } }, {}],
        },
        {},
      ],
    });
    expect((await ole.post('submissions/erase')).body).toEqual({ erased: 1, restricted: 1 });
    expect(await listOf(ole)).toEqual([]);
    expect((await looks(await company.visitor(), 'NL-1001', { postalCode: '25813' })).status).toBe(404);
    expect(await company.store.cases.read('NL-1002')).toBeUndefined();
    expect(await company.store.cases.read('NL-1001')).toMatchObject({ restrictedAt: '2026-11-20T09:00:00.000Z' });
    expect(JSON.stringify((await ole.get('submissions')).body)).not.toContain('NL-');
    await company.reports('NL-1001', [{ id: '9', at: '2026-11-20T10:00:00+01:00', kind: 'ended' }]);
    await company.cases.sweep();
    expect(await company.store.cases.read('NL-1001')).toBeUndefined();
  });

  test('goes a year after it has ended', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened, { id: '9', at: '2026-11-20T09:00:00+01:00', kind: 'ended' }]);
    company.passes(364 * 24 * 60);
    expect(await company.cases.sweep()).toBe(0);
    company.passes(2 * 24 * 60);
    expect(await company.cases.sweep()).toBe(1);
    expect(await company.store.cases.read('NL-1001')).toBeUndefined();
  });

  test('is in no line of the log', async () => {
    await using company = await startFlows();
    await company.reports('NL-1001', [opened, packed, ...twoPromises]);
    const guest = await company.visitor();
    await looks(guest, 'NL-1001', { postalCode: '99999' });
    await looks(guest, 'NL-1001', { postalCode: '25813' });
    await company.reports('NL-1001', [promised('5', opened.at, '2020-01-01')]);
    expect(company.logged()).not.toMatch(/Wallbox|Deichstra|kunde\.example|25813|99999/);
  });
});

test('a store that cannot look is "unavailable", never "not found": for whom it is, for a guest, and for what does not exist', async () => {
  let isDown = false;
  await using company = await startFlows({
    storeOf: (store) => ({
      ...store,
      cases: new Proxy(store.cases, {
        get: (cases, name) => (isDown ? () => Promise.reject(new Error('The disk is full.')) : Reflect.get(cases, name)),
      }),
    }),
  });
  await company.reports('NL-1001', [opened]);
  const [ole, guest] = [await company.customer('4711'), await company.visitor()];
  isDown = true;
  for (const answer of [
    await looks(ole, 'NL-1001'),
    await looks(guest, 'NL-1001', { postalCode: '25813' }),
    await looks(guest, 'NL-9999', { email: 'x@x.example' }),
    await looks(guest, 'NL-1001', { code: '123456' }),
    await looks(guest, '-', { link: 'x' }),
  ])
    expect(answer.status).toBeGreaterThanOrEqual(500);
});
