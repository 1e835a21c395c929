import type { CaseDeed, DeskCase, DeskCaseRow } from '@lotse/contract/desk-cases';
import { describe, expect, test } from 'vitest';
import { sendFlow, startFlows, type FlowOptions } from '../../test/flows.ts';
import { bela, call, message } from '../../test/in-process.ts';
import { png } from '../../test/pictures.ts';
import { deskRoutes } from '../services/desk.ts';

const fibre = {
  id: '1',
  at: '2026-11-20T08:00:00Z',
  kind: 'opened',
  case: 'activation',
  title: { de: 'Glasfaser-Anschluss', en: 'Fibre connection' },
  stages: [
    { id: 'ordered', label: { de: 'Auftrag bestätigt', en: 'Order confirmed' }, owner: 'us' },
    { id: 'release', label: { de: 'Leitung frei', en: 'Line free' }, owner: 'partner', partner: { de: 'Ihr alter Anbieter', en: 'Your old provider' } },
    { id: 'active', label: { de: 'Anschluss aktiv', en: 'Line active' }, owner: 'us' },
  ],
  address: { street: 'Deichstraße 7', postalCode: '25813', town: 'Husum' },
  customer: { id: '20417883', email: 'hanne@kunde.example', postalCode: '25813' },
  locale: 'de',
} as const;
const promised = {
  id: '2',
  at: '2026-11-20T08:00:00Z',
  kind: 'promise',
  promise: { kind: 'activation', from: '2026-11-26', until: '2026-11-26', precision: 'day' },
} as const;
const later: CaseDeed = {
  kind: 'promise',
  promise: { kind: 'activation', from: '2026-12-03', until: '2026-12-03', precision: 'day' },
  reason: { code: 'previousProvider', text: 'Ihr alter Anbieter gibt die Leitung später frei.' },
};

/** The company with one switch-on that its own system has reported, and Anna at the desk. */
const company = async (options: FlowOptions = {}) => {
  const started = await startFlows(options);
  const desk = async (method: 'GET' | 'POST', path: string, body?: object) =>
    call(started.url, method, `desk/${path}`, { token: 'token-of-anna', ...(body && { body }) });
  await started.cases.service.ingest('erp', 'NL-5QD-83X', [fibre, promised]);
  return {
    ...started,
    desk,
    /** Each a minute after the other. */
    async act(deed: CaseDeed, { id = crypto.randomUUID() as string, seen }: { readonly id?: string; readonly seen?: number } = {}) {
      started.passes(1);
      return desk('POST', 'cases/NL-5QD-83X/events', { id, deed, seen });
    },
    read: async (reference = 'NL-5QD-83X', locale = 'de') =>
      ((await desk('GET', `cases/${reference}?locale=${locale}`)).body as { readonly case: DeskCase }).case,
    find: async (query: Readonly<Record<string, string>>) =>
      (await desk('GET', `cases?${new URLSearchParams(query)}`)).body as { readonly cases: readonly DeskCaseRow[]; readonly next?: string },
    [Symbol.asyncDispose]: started.stop,
  };
};

describe('An agent finds a case', () => {
  test.each([
    ['its number as it is read out', { text: 'nl 5qd' }],
    ['the customer number', { text: '2041' }],
    ['the mail address, however it is written', { text: 'Hanne@' }],
    ['the name that the company has signed', { text: 'petersen' }],
    ['its kind', { kind: 'activation' }],
  ])('by %s', async (_, query) => {
    await using here = await company();
    await here.customer('20417883', { name: 'Hanne Petersen', email: 'hanne@kunde.example' });
    await here.cases.service.ingest('erp', 'OTHER-1', [{ ...fibre, case: 'order', customer: undefined }]);
    const { cases } = await here.find(query);
    expect(cases).toMatchObject([{ reference: 'NL-5QD-83X', title: 'Glasfaser-Anschluss', customer: { id: '20417883', name: 'Hanne Petersen' } }]);
  });

  test('by a name of whatever letters, large or small', async () => {
    await using here = await company();
    for (const name of ['Emine Özdemir', 'ÅSA ÖDEGAARD', 'Łukasz Żak']) {
      await here.customer('20417883', { name });
      for (const text of [name, name.toLowerCase(), name.toUpperCase()])
        expect((await here.find({ text: text.split(' ')[1] ?? '' })).cases, text).toMatchObject([{ customer: { name } }]);
      expect((await here.find({ text: 'Ünal' })).cases).toEqual([]);
    }
  });

  test('by what is to be done about it, and signs of a search mean themselves', async () => {
    await using here = await company();
    const references = async (sieve: string, text = '') => (await here.find({ sieve, text })).cases.map(({ reference }) => reference);
    expect(await references('ours')).toEqual(['NL-5QD-83X']);
    expect([await references('late'), await references('customer'), await references('ended')]).toEqual([[], [], []]);
    expect([await references('all', '%'), await references('all', '_')]).toEqual([[], []]);
    await here.act(later);
    expect(await references('late')).toEqual(['NL-5QD-83X']);
    await here.act({ kind: 'action', action: { kind: 'approval', label: 'Zugang bestätigen', needed: true } });
    expect(await references('customer')).toEqual(['NL-5QD-83X']);
    await here.act({ kind: 'ended', ending: 'cancelled' });
    expect([await references('open'), await references('ended')]).toEqual([[], ['NL-5QD-83X']]);
  });

  test('page by page, each once, what changed last first', async () => {
    await using here = await company();
    for (let i = 0; i < 70; i += 1)
      await here.cases.service.ingest('erp', `NL-${1000 + i}`, [{ ...fibre, at: new Date(Date.parse('2026-11-01T08:00:00Z') + i * 60_000).toISOString() }]);
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await here.find({ sieve: 'all', ...(cursor && { cursor }) });
      found.push(...page.cases.map(({ reference }) => reference));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(found).toHaveLength(71);
    expect(new Set(found).size).toBe(71);
    expect(found.slice(0, 2)).toEqual(['NL-5QD-83X', 'NL-1069']);
  });

  test('beside a conversation, also one that no submission began; and a case of somebody else not', async () => {
    await using here = await company();
    const hanne = await here.customer('20417883', { name: 'Hanne Petersen' });
    await here.cases.service.ingest('erp', 'OTHER-1', [{ ...fibre, customer: { id: '1' } }]);
    const { receipt } = await sendFlow(hanne, 'data-request', { request: ['access'], name: 'Hanne', birthday: '10.12.1985', email: 'hanne@kunde.example' });
    const { id } = await hanne.start();
    const { cases } = (await here.desk('GET', `conversations/${id}/cases`)).body as { readonly cases: readonly DeskCaseRow[] };
    expect(cases.map(({ reference }) => reference).toSorted()).toEqual([receipt.reference, 'NL-5QD-83X'].toSorted());
  });
});

describe('What an agent does to a case', () => {
  test('reaches its customer, who watches it, and stands there in the name of the agent', async () => {
    await using here = await company();
    const hanne = await here.customer('20417883');
    const socket = await hanne.socket();
    await expect.poll(() => socket.frames[0]?.t).toBe('welcome');
    expect((await here.act(later)).status).toBe(200);
    await expect.poll(() => JSON.stringify(socket.frames)).toContain('case:NL-5QD-83X');
    expect((await hanne.post('cases/NL-5QD-83X/look', {})).body).toMatchObject({
      health: 'delayed',
      promise: { from: '2026-12-03', direction: 'later', reason: { code: 'previousProvider', text: 'Ihr alter Anbieter gibt die Leitung später frei.' } },
      was: { from: '2026-11-26' },
    });
    const { promises, events } = await here.read();
    expect(promises).toMatchObject([
      { from: '2026-11-26', by: 'erp' },
      { from: '2026-12-03', by: 'agent-anna' },
    ]);
    expect(events[0]).toMatchObject({ kind: 'promise', by: 'agent-anna' });
    expect((await here.store.cases.read('NL-5QD-83X'))?.events.at(-1)).toMatchObject({ by: 'agent-anna', recordedAt: '2026-11-20T09:01:00.000Z' });
  });

  test('is told to every desk, so that no colleague looks at what was', async () => {
    await using here = await company();
    const { hints, conversations } = here;
    const watch = deskRoutes({
      hints,
      conversations,
      articles: {} as never,
      work: { box: async () => ({ conversations: [] }) } as never,
      topics: {} as never,
    }).find(({ name }) => name === 'desk.watch');
    const who = { kind: 'agent', participant: bela, session: 'bela' } as const;
    const ask = (query: object) =>
      watch?.handle({ who, query, signal: AbortSignal.timeout(5_000), params: {}, body: undefined, address: '', request: {} as never });
    const { cursor } = (await ask({})) as { readonly cursor: string };
    await here.act({ kind: 'health', health: 'problem' });
    expect(await ask({ after: cursor, wait: 5 })).toMatchObject({ cases: ['NL-5QD-83X'], changed: [] });
  });

  test('is done once, however often it arrives', async () => {
    await using here = await company();
    const [first, second] = [await here.act(later, { id: 'd1', seen: 2 }), await here.act(later, { id: 'd1', seen: 2 })];
    expect(second).toMatchObject({ status: 200, body: first.body as object });
    expect((await here.read()).promises).toHaveLength(2);
  });

  test('is not done where a colleague or a system was quicker: he is told so, and does it again once he has seen it', async () => {
    await using here = await company();
    expect((await here.act(later, { seen: 2 })).status).toBe(200);
    const stage: CaseDeed = { kind: 'stage', stage: 'ordered', state: 'done' };
    expect(await here.act(stage, { id: 'd2', seen: 2 })).toMatchObject({ status: 409, body: { error: { code: 'conflict', field: 'seen' } } });
    const { head, stages } = await here.read();
    expect([head, stages[0]?.state]).toEqual([3, 'current']);
    expect((await here.act(stage, { id: 'd2', seen: head })).status).toBe(200);
  });

  test('passes stages on, skips one, and ends it where the last is over', async () => {
    await using here = await company();
    await here.act({ kind: 'stage', stage: 'ordered', state: 'done' });
    await here.act({ kind: 'stage', stage: 'release', state: 'skipped' });
    expect((await here.read()).stages.map(({ state }) => state)).toEqual(['done', 'skipped', 'current']);
    await here.act({ kind: 'stage', stage: 'active', state: 'done' });
    expect(await here.read()).toMatchObject({ milestone: 'done' });
  });

  test.each<[string, CaseDeed, string]>([
    ['a promise in the past', { ...later, promise: { kind: 'activation', from: '2026-11-01', until: '2026-11-01', precision: 'day' } }, 'case-promise-past'],
    [
      'a promise that ends before it begins',
      { ...later, promise: { kind: 'activation', from: '2026-12-04', until: '2026-12-03', precision: 'day' } },
      'case-span-order',
    ],
    ['a promise of no day', { ...later, promise: { kind: 'activation', from: 'bald', until: 'bald', precision: 'day' } }, 'case-span'],
    ['a stage that there is not', { kind: 'stage', stage: 'nowhere', state: 'done' }, 'case-unknown-stage'],
    ['a file of nobody', { kind: 'document', file: 'nowhere', title: 'Vertrag' }, 'no such file'],
  ])('is refused with the reason where it is %s, and nothing is stored', async (_, deed, reason) => {
    await using here = await company();
    const { status, body } = await here.act(deed);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(reason);
    expect((await here.read()).head).toBe(2);
  });

  test('a note for the team is read by agents alone; one for the customer by him too', async () => {
    await using here = await company();
    const hanne = await here.customer('20417883');
    await here.act({ kind: 'note', text: 'Zweimal angerufen.', agentsOnly: true });
    await here.act({ kind: 'note', text: 'Wir haben beim alten Anbieter nachgefragt.' });
    const { events } = await here.read();
    expect(events.slice(0, 2)).toMatchObject([{ text: 'Wir haben beim alten Anbieter nachgefragt.' }, { text: 'Zweimal angerufen.', agentsOnly: true }]);
    const seen = JSON.stringify((await hanne.post('cases/NL-5QD-83X/look', {})).body);
    expect(seen).toContain('nachgefragt');
    expect(seen).not.toContain('Zweimal');
  });

  test('a document opens at the customer’s without a session, stays when unused files are swept, and goes with its case', async () => {
    await using here = await company();
    const hanne = await here.customer('20417883');
    const uploaded = await fetch(new URL('/api/v1/desk/files?key=f1&purpose=message', here.url), {
      method: 'POST',
      body: new Uint8Array(png(2, 2)),
      headers: { authorization: 'Bearer token-of-anna', 'content-type': 'image/png', 'content-disposition': 'attachment; filename="plan.png"' },
    });
    const file = (await uploaded.json()) as { readonly id: string };
    expect((await here.act({ kind: 'document', file: file.id, title: 'Anschlussplan' })).status).toBe(200);
    const { documents } = (await hanne.post('cases/NL-5QD-83X/look', {})).body as DeskCase;
    expect(documents).toMatchObject([{ title: 'Anschlussplan', href: expect.stringMatching(/^files\/.+\?until=\d+&signature=/) as unknown }]);
    expect((await fetch(new URL(documents?.[0]?.href ?? '', `${here.url}/api/v1/`))).status).toBe(200);
    expect((await here.read()).documents).toMatchObject([{ title: 'Anschlussplan' }]);
    expect(await here.store.files.erasable('2099-01-01T00:00:00Z', '2099-01-01T00:00:00Z', 10)).toEqual([]);
    await here.act({ kind: 'ended', ending: 'done' });
    await here.store.cases.erase('2099-01-01T00:00:00Z');
    expect(await here.store.files.find(file.id)).toBeUndefined();
  });

  test('what the customer is asked for stands there until it is settled', async () => {
    await using here = await company();
    await here.act({ kind: 'action', action: { kind: 'document', label: 'Mietvertrag schicken', needed: true, until: '2026-11-30' } }, { id: 'lease' });
    expect(await here.read()).toMatchObject({ milestone: 'waitingForYou', owner: 'customer', actions: [{ id: 'lease', label: 'Mietvertrag schicken' }] });
    await here.act({ kind: 'settled', action: 'lease' });
    expect(await here.read()).not.toHaveProperty('actions');
  });
});

describe('An agent reads a case', () => {
  test('in his own language, with the whole address and who reported what', async () => {
    await using here = await company();
    expect(await here.read('NL-5QD-83X', 'en')).toMatchObject({
      title: 'Fibre connection',
      locale: 'de',
      address: 'Deichstraße 7, 25813 Husum',
      customer: { id: '20417883', email: 'hanne@kunde.example', postalCode: '25813' },
      events: [{ by: 'erp' }, { by: 'erp', kind: 'opened' }],
    });
    expect((await here.desk('GET', 'cases/NOWHERE-1')).status).toBe(404);
  });

  test('with 30 events at first, and those before on demand', async () => {
    await using here = await company();
    for (let i = 0; i < 40; i += 1) await here.act({ kind: 'note', text: `Nummer ${i}`, agentsOnly: true });
    const { events, earlier, head } = await here.read();
    expect([events.length, earlier, head]).toEqual([30, true, 42]);
    const { body } = await here.desk('GET', `cases/NL-5QD-83X/events?${new URLSearchParams({ before: events.at(-1)?.id ?? '' })}`);
    expect(body).toMatchObject({ earlier: false });
    expect((body as { readonly events: readonly unknown[] }).events).toHaveLength(12);
  });

  test('and finds listed what nobody knows the meaning of', async () => {
    await using here = await company();
    await here.cases.service.ingest('dhl', 'NL-5QD-83X', [{ id: '9', at: '2026-11-20T08:30:00Z', kind: 'status', scheme: 'carrier', status: 'SHELF_17' }]);
    expect((await here.desk('GET', 'case-statuses')).body).toMatchObject({
      statuses: [{ scheme: 'carrier', status: 'SHELF_17', count: 1, reference: 'NL-5QD-83X' }],
    });
    expect((await here.read()).events[0]).toMatchObject({ by: 'dhl', status: { status: 'SHELF_17', unknown: true } });
  });

  test('which nobody else does', async () => {
    await using here = await company();
    const ada = await here.visitor();
    for (const path of ['desk/cases', 'desk/cases/NL-5QD-83X', 'desk/case-statuses']) expect((await ada.get(path)).status).toBe(403);
    expect((await ada.post('desk/cases/NL-5QD-83X/events', { id: 'x', deed: later })).status).toBe(403);
  });
});

describe('A message about a case that no submission began', () => {
  const ask = { clientId: 'q1', text: 'Wann ist jemand zu Hause?' };

  test('goes into the conversation that its customer has with us, and the case waits until he writes', async () => {
    await using here = await company();
    const hanne = await here.customer('20417883');
    const { id } = await hanne.start();
    await hanne.send(id, message('Moin'));
    expect((await here.desk('POST', 'cases/NL-5QD-83X/ask', ask)).body).toMatchObject({
      conversationId: id,
      by: 'conversation',
      case: { milestone: 'waitingForYou', waitingSince: '2026-11-20T09:00:00.000Z' },
    });
    await hanne.send(id, message('Dienstag'));
    const now = await here.read();
    expect(now).not.toHaveProperty('waitingSince');
    expect(now.milestone).not.toBe('waitingForYou');
  });

  test('to a guest begins a conversation and leads him into it by mail', async () => {
    await using here = await company();
    const { body } = await here.desk('POST', 'cases/NL-5QD-83X/ask', ask);
    expect(body).toMatchObject({ by: 'mail' });
    here.passes(10);
    const mails = await here.mailsTo('hanne@kunde.example');
    const mail = mails.find(({ text }) => text.includes(ask.text));
    const [, link = ''] = /#lotse=([\w-]+)/.exec(mail?.text ?? '') ?? [];
    const phone = await here.visitor(undefined, undefined, { link });
    expect(phone.continues).toBe((body as { readonly conversationId: string }).conversationId);
  });
});
