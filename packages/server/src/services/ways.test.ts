import type { Callback, Receipt, Slot } from '@lotse/contract';
import type { ChannelEntry } from '@lotse/contract/content';
import { describe, expect, test } from 'vitest';
import { anna, call, message, startServer, type InProcessServer } from '../../test/in-process.ts';
import { rateLimits, type RateLimits } from '../rate-limits.ts';
import { channelRoutes, createChannels } from './channels.ts';
import { deskRoutes } from './desk.ts';
import { createDeskWork } from './desk-work.ts';
import { holidaysOf } from './holidays.ts';
import { timeZone } from './time-zone.ts';
import { createTopics } from './topics.ts';
import { createWaits } from './waits.ts';
import { createWays, wayRoutes } from './ways.ts';

const day = [{ from: 8 * 60, to: 12 * 60 }];
const hours = { holidays: true, week: { mon: day, tue: day, wed: day, thu: day, fri: day } };
const entries: readonly ChannelEntry[] = [
  { kind: 'chat', label: { de: 'Chat' }, hours },
  { kind: 'callback', label: { de: 'Rückruf' }, hours, slots: { minutes: 30, places: 2, leadMinutes: 60, daysAhead: 3 } },
  { kind: 'message', label: { de: 'Nachricht' } },
];
const place = { zone: timeZone('Europe/Berlin'), holidayOn: holidaysOf('BY') };
const context = { page: { url: 'https://www.example.de/tarife', title: 'Tarife' }, items: [{ kind: 'host', name: 'Tarif', value: 'Strom 24' }] };

/** Saturday evening: Monday is the next day on which anybody works. */
const begin = async ({ limits, at = '2026-11-21T20:00:00+01:00' }: { limits?: RateLimits; at?: string } = {}) => {
  let now = new Date(at);
  const clock = () => now;
  const server = await startServer({
    clock,
    ...(limits && { limits }),
    routesOf: ({ store, hints, conversations }) => {
      const topics = createTopics([{ id: 'other', label: {} }], () => []);
      const work = createDeskWork({ store, hints, clock, topics, reasons: [{ id: 'other', label: {} }], publish: conversations.publish });
      const ways = createWays({ store, hints, clock, place, entries, conversations });
      return [
        ...channelRoutes(createChannels({ entries, place, clock, hints }), ways),
        ...wayRoutes(ways, limits ?? rateLimits()),
        ...deskRoutes({ conversations, articles: {} as never, work, topics, hints }),
      ];
    },
  });
  return { server, goTo: (instant: string) => void (now = new Date(instant)), [Symbol.asyncDispose]: server.stop };
};

const slotsFor = async (visitor: { get(path: string): Promise<{ readonly body: unknown }> }): Promise<readonly Slot[]> =>
  ((await visitor.get('channels')).body as { readonly channels: readonly { readonly kind: string; readonly slots?: readonly Slot[] }[] }).channels.find(
    ({ kind }) => kind === 'callback',
  )?.slots ?? [];
const asking = (slot: Slot | undefined, phone = '0171 39200 14', key: string = crypto.randomUUID()) => ({
  key,
  phone,
  slot: slot?.id,
  name: 'Inga Petersen',
  text: 'Wechsel in Strom 24',
  context,
});
const inbox = async ({ url }: InProcessServer, box = 'waiting') =>
  ((await call(url, 'GET', `desk/conversations?box=${box}`, { token: 'token-of-anna' })).body as { readonly conversations: readonly Record<string, unknown>[] })
    .conversations;

describe('A call that is booked', () => {
  test('on Saturday evening for Monday at eight stands at the desk with number, time, words and what was passed on', async () => {
    await using company = await begin();
    const inga = await company.server.visitor();
    const [first] = await slotsFor(inga);
    expect(first).toMatchObject({ startsAt: '2026-11-23T08:00:00+01:00', endsAt: '2026-11-23T08:30:00+01:00' });
    const { status, body } = await inga.post('callbacks', asking(first));
    expect([status, body]).toEqual([200, { reference: expect.stringMatching(/^R-[2-9A-Z]{7}$/) as unknown, receivedAt: '2026-11-21T19:00:00.000Z' }]);

    const [row] = await inbox(company.server);
    expect(row).toMatchObject({
      status: 'queued',
      waitingSince: '2026-11-23T07:00:00.000Z',
      lastText: 'Wechsel in Strom 24',
      way: { kind: 'callback', phone: '+491713920014', name: 'Inga Petersen', startsAt: '2026-11-23T07:00:00.000Z' },
    });
    expect((await call(company.server.url, 'GET', `desk/conversations/${String(row?.['id'])}`, { token: 'token-of-anna' })).body).toMatchObject({
      conversation: { context: { items: context.items }, way: { kind: 'callback' } },
    });
  });

  test('two places and eight who want one: two have it, the others are told, and see what is free', async () => {
    await using company = await begin();
    const people = await Promise.all(Array.from({ length: 8 }, () => company.server.visitor()));
    const [first, second] = await slotsFor(people[0]!);
    const answers = await Promise.all(people.map((each, index) => each.post('callbacks', asking(first, `0171 39200 1${index}`))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 409, 409, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ error: { code: 'conflict', field: 'slot' } });
    expect((await slotsFor(people[0]!))[0]).toEqual(second);
    expect(await inbox(company.server, 'all')).toHaveLength(2);
  });

  test('the same key again is the same call, also when its time is over', async () => {
    await using company = await begin();
    const inga = await company.server.visitor();
    const asked = asking((await slotsFor(inga))[0]);
    const first = (await inga.post('callbacks', asked)).body as Receipt;
    company.goTo('2026-11-24T10:00:00+01:00');
    expect((await inga.post('callbacks', asked)).body).toEqual(first);
    expect((await inga.post('callbacks', asking({ id: asked.slot! } as Slot))).body).toMatchObject({ error: { code: 'conflict', field: 'slot' } });
  });

  test('is moved, gives its place back, and is cancelled; a stranger can do neither', async () => {
    await using company = await begin();
    const inga = await company.server.visitor();
    const [first, second] = await slotsFor(inga);
    const { reference } = (await inga.post('callbacks', asking(first))).body as Receipt;
    const stranger = await company.server.visitor();
    expect((await stranger.post(`callbacks/${reference}/move`, { slot: second?.id })).status).toBe(404);
    expect((await stranger.post(`callbacks/${reference}/cancel`)).status).toBe(404);

    expect((await inga.post(`callbacks/${reference}/move`, { slot: second?.id })).body).toMatchObject({ slot: second, state: 'booked' });
    expect((await inbox(company.server))[0]).toMatchObject({ waitingSince: '2026-11-23T07:30:00.000Z' });
    await inga.post(`callbacks/${reference}/cancel`);
    const { callbacks } = (await inga.get('callbacks')).body as { readonly callbacks: readonly Callback[] };
    expect(callbacks).toMatchObject([{ reference, state: 'cancelled', slot: second, phone: '+491713920014' }]);
    expect((await inga.post(`callbacks/${reference}/move`, { slot: first?.id })).body).toMatchObject({ error: { code: 'conflict' } });
    expect(await inbox(company.server)).toEqual([]);
  });

  test('that he has cancelled stays so when he writes there afterwards: its time is somebody else’s, and he waits like everybody who chats', async () => {
    await using company = await begin();
    const [inga, tom] = [await company.server.visitor(), await company.server.visitor()];
    const [first] = await slotsFor(inga);
    const { reference } = (await inga.post('callbacks', asking(first))).body as Receipt;
    await inga.post(`callbacks/${reference}/cancel`);
    const [{ conversationId = '' }] = ((await inga.get('callbacks')).body as { readonly callbacks: readonly [Callback] }).callbacks;
    expect((await inga.send(conversationId, message('Schreiben Sie mir bitte lieber.'))).status).toBe(200);
    expect((await inga.get('callbacks')).body).toMatchObject({ callbacks: [{ reference, state: 'cancelled' }] });
    expect((await inga.post(`callbacks/${reference}/move`, { slot: first?.id })).body).toMatchObject({ error: { code: 'conflict' } });
    // Both places of this time are free again.
    for (const phone of ['0171 39200 15', '0171 39200 16']) expect((await tom.post('callbacks', asking(first, phone))).status).toBe(200);
    const row = (await inbox(company.server)).find(({ id }) => id === conversationId);
    expect(row).toMatchObject({ status: 'queued', lastText: 'Schreiben Sie mir bitte lieber.' });
    expect(row).not.toHaveProperty('way');
    expect((await company.server.store.conversations.queue(10)).map(({ place: { conversationId: id } }) => id)).toEqual([conversationId]);
    expect((await inga.get('conversations')).body).not.toMatchObject({ conversations: [{ callback: true }] });
  });

  test('is booked again when the agent had ended it by mistake and opens it again', async () => {
    await using company = await begin();
    const inga = await company.server.visitor();
    await inga.post('callbacks', asking((await slotsFor(inga))[0]));
    const [row] = await inbox(company.server);
    const deed = (name: string, body = {}) =>
      call(company.server.url, 'POST', `desk/conversations/${String(row?.['id'])}/${name}`, { token: 'token-of-anna', body });
    await deed('resolve', { reason: 'other' });
    await company.server.store.conversations.reopen({ conversationId: String(row?.['id']), by: anna, at: '2026-11-21T19:00:00.000Z' });
    expect((await inga.get('callbacks')).body).toMatchObject({ callbacks: [{ state: 'booked' }] });
  });

  test('is done when the agent resolves its conversation', async () => {
    await using company = await begin();
    const inga = await company.server.visitor();
    await inga.post('callbacks', asking((await slotsFor(inga))[0]));
    const [row] = await inbox(company.server);
    await call(company.server.url, 'POST', `desk/conversations/${String(row?.['id'])}/resolve`, { token: 'token-of-anna', body: { reason: 'other' } });
    expect((await inga.get('callbacks')).body).toMatchObject({ callbacks: [{ state: 'done' }] });
  });

  test('stands in no line: whoever chats is next', async () => {
    await using company = await begin({ at: '2026-11-23T07:30:00+01:00' });
    const [inga, tom] = [await company.server.visitor(), await company.server.visitor()];
    await inga.post('callbacks', asking((await slotsFor(inga))[0]));
    company.goTo('2026-11-23T09:00:00+01:00');
    const { id } = await tom.start();
    await tom.send(id, message('Hallo'));
    expect((await company.server.store.conversations.queue(10)).map(({ place }) => place.conversationId)).toEqual([id]);
  });

  test('a number that cannot be dialled, and a third call for one number, are refused by name', async () => {
    await using company = await begin();
    const inga = await company.server.visitor();
    const [a, b, c] = await slotsFor(inga);
    expect((await inga.post('callbacks', asking(a, '66969 100'))).body).toMatchObject({ error: { code: 'invalid', field: 'phone' } });
    await inga.post('callbacks', asking(a));
    await inga.post('callbacks', asking(b, '+49 171 3920014'));
    expect((await inga.post('callbacks', asking(c))).body).toMatchObject({ error: { code: 'conflict', field: 'phone' } });
  });

  test('a stranger’s number is not called again and again: six calls are booked for it within a week, whoever asks and however often one is done', async () => {
    await using company = await begin({ at: '2026-11-23T07:00:00+01:00' });
    const book = async () => {
      const prankster = await company.server.visitor();
      return (await prankster.post('callbacks', asking((await slotsFor(prankster))[0]))).body;
    };
    const callAll = async () => {
      for (const { id } of await inbox(company.server))
        await call(company.server.url, 'POST', `desk/conversations/${String(id)}/resolve`, { token: 'token-of-anna', body: { reason: 'other' } });
    };
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-25']) {
      company.goTo(`${day}T07:00:00+01:00`);
      expect([await book(), await book()]).toMatchObject([{ reference: expect.anything() as unknown }, { reference: expect.anything() as unknown }]);
      await callAll();
    }
    company.goTo('2026-11-26T07:00:00+01:00');
    expect(await book()).toMatchObject({ error: { code: 'conflict', field: 'phone' } });
    company.goTo('2026-12-02T12:00:00+01:00');
    expect(await book()).toMatchObject({ reference: expect.anything() as unknown });
  });

  test('that is moved to and fro, or cancelled again and again, has everybody read the times anew no more often than they change', async () => {
    await using company = await begin({ limits: rateLimits() });
    const inga = await company.server.visitor();
    const [first, second] = await slotsFor(inga);
    const { reference } = (await inga.post('callbacks', asking(first))).body as Receipt;
    let told = 0;
    company.server.hints.subscribe('everything', (hint) => void (hint.kind === 'topic' && (told += 1)));
    expect((await inga.post(`callbacks/${reference}/move`, { slot: first?.id })).status).toBe(200);
    expect((await inga.post(`callbacks/${reference}/move`, { slot: second?.id })).status).toBe(200);
    for (const _ of [1, 2, 3]) expect((await inga.post(`callbacks/${reference}/cancel`)).status).toBe(200);
    expect(told).toBe(2);

    const tom = await company.server.visitor();
    const call = (await tom.post('callbacks', asking(first, '0171 39200 15'))).body as Receipt;
    const moves: number[] = [];
    for (let turn = 0; turn < 12; turn += 1) moves.push((await tom.post(`callbacks/${call.reference}/move`, { slot: [first, second][turn % 2]?.id })).status);
    expect(moves.slice(-2)).toEqual([429, 429]);
    // Who has changed his mind too often can still say that he is not there.
    expect((await tom.post(`callbacks/${call.reference}/cancel`)).status).toBe(200);
  });

  test('who books and books is asked to wait', async () => {
    await using company = await begin({ limits: rateLimits() });
    const inga = await company.server.visitor();
    const answers: number[] = [];
    for (let turn = 0; turn < 11; turn += 1) answers.push((await inga.post('callbacks', asking(undefined, '1'))).status);
    expect(answers.at(-1)).toBe(429);
  });
});

test('a message that is left becomes a conversation that can be gone on with, and the desk has the address for the answer', async () => {
  await using company = await begin();
  const inga = await company.server.visitor();
  const left = { key: 'l-1', text: 'Mein Abschlag ist zu hoch.', email: 'i.petersen@example.de', context };
  const receipt = (await inga.post('messages', left)).body;
  expect((await inga.post('messages', left)).body).toEqual(receipt);
  const { conversations } = (await inga.get('conversations')).body as { readonly conversations: readonly { readonly id: string }[] };
  expect(conversations).toHaveLength(1);
  expect((await inga.read(conversations[0]!.id)).events).toMatchObject([{ kind: 'message', parts: [{ kind: 'text', text: left.text }] }]);
  expect(await inbox(company.server)).toMatchObject([{ lastText: left.text, way: { kind: 'message', email: left.email } }]);
  expect((await inga.post('messages', { ...left, key: 'l-2', email: 'Inga' })).body).toMatchObject({ error: { code: 'invalid', field: 'email' } });
});

describe('The wait that is told', () => {
  const waiting = async (server: InProcessServer, goTo: (instant: string) => void, from: string, to: string) => {
    goTo(from);
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    await visitor.send(id, message('Hallo'));
    goTo(to);
    await server.conversations.send(anna, id, [message('Guten Tag')]);
  };

  test('is what people waited lately at this hour; nothing while nothing is known, and who wrote at night does not count', async () => {
    await using company = await begin({ at: '2026-11-16T09:00:00+01:00' });
    const { server, goTo } = company;
    let now = Date.parse('2026-11-20T09:30:00+01:00');
    const waits = createWaits({ store: server.store, clock: () => new Date(now), place, wasOpen: (at) => place.zone.wallTime(at).minute >= 8 * 60 });
    for (const minutes of [2, 3, 4, 5]) await waiting(server, goTo, '2026-11-19T09:00:00+01:00', `2026-11-19T09:0${minutes}:00+01:00`);
    await waits.refresh();
    expect(waits.expected()).toBeUndefined();
    await waiting(server, goTo, '2026-11-19T09:30:00+01:00', '2026-11-19T09:45:00+01:00');
    for (let turn = 0; turn < 6; turn += 1) await waiting(server, goTo, '2026-11-18T11:00:00+01:00', '2026-11-18T11:20:00+01:00');
    for (let turn = 0; turn < 9; turn += 1) await waiting(server, goTo, '2026-11-17T02:00:00+01:00', '2026-11-17T09:00:00+01:00');
    await waits.refresh();
    expect(waits.expected()).toBe(240);
    now = Date.parse('2026-11-20T11:30:00+01:00');
    await waits.refresh();
    expect(waits.expected()).toBe(1_200);
    // A month later nobody remembers.
    now = Date.parse('2026-12-28T09:30:00+01:00');
    await waits.refresh();
    expect(waits.expected()).toBeUndefined();
  });
});
