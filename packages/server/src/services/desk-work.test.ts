import { deskAnswers } from '@lotse/contract/desk';
import { answers, type requests } from '@lotse/contract/wire';
import { conversationHead, eventPage } from '@lotse/contract/schemas';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type * as z from 'zod/mini';
import { startServer, testAgent, type ServerProcess } from '../../../../e2e/server-process.ts';

// Real servers, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const colleague = { mail: 'wiebke.carstens@nordlicht.example', password: 'only for tests 2' };
const folder = mkdtempSync(join(tmpdir(), 'lotse-content-'));
let server: ServerProcess;
let jonas: string;
let wiebke: string;
beforeAll(async () => {
  // Nordlicht, where Jonas does bills and Wiebke, who also speaks English, does everything.
  cpSync('examples/nordlicht/content', folder, { recursive: true });
  const file = join(folder, 'lotse.json');
  const company = JSON.parse(readFileSync(file, 'utf8')) as object;
  const agents = [
    { mail: testAgent.mail, name: 'Jonas Matthiesen', topics: ['bill'], languages: ['de'] },
    { mail: colleague.mail, name: 'Wiebke Carstens' },
  ];
  writeFileSync(file, JSON.stringify({ ...company, agents }));
  server = await startServer({ agents: [testAgent, colleague], env: { LOTSE_LIMITS: 'off', LOTSE_CONTENT: folder } });
  [jonas, wiebke] = [await server.signIn(testAgent), await server.signIn(colleague)];
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const call = async (path: string, token?: string, body?: object) => {
  const response = await fetch(new URL(path, server.api), {
    method: body ? 'POST' : 'GET',
    headers: { ...(body && { 'content-type': 'application/json' }), ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: body ? JSON.stringify(body) : null,
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
};
const post = (token: string, path: string, body: object = {}) => call(path, token, body);
const deed = (token: string, id: string, name: string, body: object = {}) => post(token, `desk/conversations/${id}/${name}`, body);
const page = { url: 'https://nordlicht.example/strom.html', title: 'Strom' };
const said = (words: string, clientId: string = crypto.randomUUID()) => ({ messages: [{ clientId, parts: [{ kind: 'text', text: words }] }] });

type Items = z.infer<typeof requests.start>['context']['items'];
const visitorAsks = async (words: string, { items = [], locale = 'de' }: { items?: Items; locale?: string } = {}) => {
  const { token } = answers.session.parse((await call('sessions', undefined, { visitor: { locale, page } })).answer);
  const { id } = conversationHead.parse((await post(token, 'conversations', { key: crypto.randomUUID(), context: { page, items } })).answer);
  await post(token, `conversations/${id}/messages`, said(words));
  return { token, id };
};
const box = async (token: string, name: string) => deskAnswers.conversations.parse((await call(`desk/conversations?box=${name}`, token)).answer);
const about = async (token: string, id: string) => deskAnswers.conversation.parse((await call(`desk/conversations/${id}`, token)).answer).conversation;
const events = async (token: string, id: string) => eventPage.parse((await call(`conversations/${id}/events`, token)).answer);
const team = async () => deskAnswers.team.parse((await call('desk/team', jonas)).answer).agents;
/** So that one test leaves nobody waiting for the next. */
const finish = (id: string) => deed(wiebke, id, 'resolve', { reason: 'other' });

describe('What it is about', () => {
  test('is proposed from the article that did not help, else from the search, else from the first words', async () => {
    const searched: Items = [{ kind: 'search', text: 'Mein Paket kommt nicht', at: '2026-11-21T10:00:00+01:00' }];
    const read: Items = [...searched, { kind: 'article', articleId: 'abschlag-zu-hoch', title: 'Abschlag', helpful: false }];
    const asked = [
      await visitorAsks('Hallo?', { items: read }),
      await visitorAsks('Hallo?', { items: searched }),
      await visitorAsks('Ich habe eine Mahnung bekommen'),
      await visitorAsks('Hallo?'),
    ];
    const topics = await Promise.all(asked.map(async ({ id }) => (await about(jonas, id)).topic));
    expect(topics).toEqual(['instalment-too-high', 'delivery', 'overdue', undefined]);
    await Promise.all(asked.map(({ id }) => finish(id)));
  });

  test('is told to the desk in up to three levels, without the signs it is recognised by', async () => {
    const { reasons } = deskAnswers.reasons.parse((await call('desk/contact-reasons', jonas)).answer);
    const bill = reasons.find(({ id }) => id === 'bill');
    expect(bill?.reasons?.find(({ id }) => id === 'instalment')?.reasons?.map(({ id }) => id)).toEqual(['instalment-too-high', 'instalment-change']);
  });
});

describe('Who waits is offered first to whom it fits', () => {
  test('by topic and language, nobody’s to everybody; and the next is taken by one only', async () => {
    const bill = await visitorAsks('Meine Rechnung stimmt nicht');
    const parcel = await visitorAsks('Wo ist mein Paket');
    const english = await visitorAsks('My bill is wrong', { locale: 'en-GB' });
    const unclear = await visitorAsks('Hallo');
    const offered = async (token: string) => (await box(token, 'waiting')).conversations.filter((row) => row.offered).map(({ id }) => id);
    expect(await offered(jonas)).toEqual([bill.id, unclear.id]);
    expect(await offered(wiebke)).toEqual([bill.id, parcel.id, english.id, unclear.id]);
    expect((await box(jonas, 'mine')).counts).toMatchObject({ waiting: 4, offered: 2 });
    expect((await box(jonas, 'waiting')).conversations.map(({ id }) => id)).toEqual([bill.id, unclear.id, parcel.id, english.id]);

    const taken = await Promise.all([post(jonas, 'desk/next'), post(wiebke, 'desk/next')]);
    const ids = taken.map(({ answer }) => deskAnswers.next.parse(answer).conversationId);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toContain(bill.id);
    await Promise.all([bill, parcel, english, unclear].map(({ id }) => finish(id)));
    expect(deskAnswers.next.parse((await post(jonas, 'desk/next')).answer)).toEqual({});
  });
});

describe('Passing on', () => {
  test('to a colleague with a word for her: she has it, the customer is told who, and sees no word of it', async () => {
    const { id, token } = await visitorAsks('Der Router blinkt rot');
    await deed(jonas, id, 'take');
    const her = (await team()).find(({ name }) => name === 'Wiebke Carstens');
    const body = { to: { agent: her?.id }, note: { clientId: 'n-1', text: 'Router ist schon getauscht.' } };
    expect(await deed(jonas, id, 'transfer', body)).toEqual({ status: 200, answer: {} });
    await deed(jonas, id, 'transfer', body); // the answer was lost: the same again is one deed

    expect((await box(wiebke, 'mine')).conversations).toContainEqual(expect.objectContaining({ id, unread: 1 }));
    const notes = deskAnswers.notes.parse((await call(`desk/conversations/${id}/notes`, wiebke)).answer).notes;
    expect(notes.map((note) => note.text)).toEqual(['Router ist schon getauscht.']);
    const seen = await events(token, id);
    expect(seen.events.filter((event) => event.kind === 'assign').map(({ by, to }) => [by.name, to?.name])).toEqual([
      ['Jonas Matthiesen', 'Jonas Matthiesen'],
      ['Jonas Matthiesen', 'Wiebke Carstens'],
    ]);
    expect(JSON.stringify(seen)).not.toContain('getauscht');

    // Taken back: only from her who has it.
    expect(await deed(jonas, id, 'take')).toMatchObject({ status: 409 });
    expect(await deed(jonas, id, 'take', { from: her?.id })).toMatchObject({ status: 200 });
    await finish(id);
  });

  test('to a topic: it waits again, for those who do it, and keeps its place', async () => {
    const { id } = await visitorAsks('Meine Rechnung, und das Internet geht nicht');
    const { waitingSince } = await about(jonas, id);
    await deed(jonas, id, 'take');
    await deed(jonas, id, 'transfer', { to: { topic: 'internet' } });
    expect(await about(wiebke, id)).toMatchObject({ status: 'queued', topic: 'internet', waitingSince });
    expect((await box(jonas, 'waiting')).conversations.find((row) => row.id === id)?.offered).toBeUndefined();
    // Taken back: he has it again, and it is about what it was about.
    const [me] = (await team()).filter(({ name }) => name === 'Jonas Matthiesen');
    await deed(jonas, id, 'take');
    await deed(jonas, id, 'transfer', { to: { agent: me?.id, topic: 'bill' } });
    expect(await about(jonas, id)).toMatchObject({ status: 'open', topic: 'bill', assignee: { name: 'Jonas Matthiesen' } });
    await deed(jonas, id, 'transfer', { to: { topic: null } });
    expect((await about(jonas, id)).topic).toBeUndefined();
    expect(await deed(jonas, id, 'transfer', { to: { topic: 'weather' } })).toMatchObject({ status: 400, answer: { error: { field: 'to.topic' } } });
    expect(await deed(jonas, id, 'transfer', { to: { agent: 'nobody' } })).toMatchObject({ status: 400, answer: { error: { field: 'to.agent' } } });
    await finish(id);
  });

  test('given back to those who wait, only by who has it', async () => {
    const { id } = await visitorAsks('Hallo');
    await deed(jonas, id, 'take');
    expect(await deed(wiebke, id, 'release')).toMatchObject({ status: 409 });
    expect(await deed(jonas, id, 'release')).toMatchObject({ status: 200 });
    expect(await about(jonas, id)).toMatchObject({ status: 'queued' });
    await finish(id);
  });
});

describe('Two who answer in the same second', () => {
  test('the second is told that she was, nothing of hers is stored, and she may send nevertheless', async () => {
    const { id, token } = await visitorAsks('Wann kommt die Rechnung?');
    const { head } = await about(jonas, id);
    const both = await Promise.all([
      deed(jonas, id, 'messages', { ...said('Am Montag.', 'j'), seen: head }),
      deed(wiebke, id, 'messages', { ...said('Nächste Woche.', 'w'), seen: head }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const late = both[0]?.status === 409 ? { token: jonas, body: said('Am Montag.', 'j') } : { token: wiebke, body: said('Nächste Woche.', 'w') };
    expect(both.find(({ status }) => status === 409)?.answer).toMatchObject({ error: { code: 'conflict', field: 'seen' } });
    expect((await events(token, id)).events.filter(({ kind }) => kind === 'message')).toHaveLength(2);
    expect(await deed(late.token, id, 'messages', late.body)).toMatchObject({ status: 200 });
    // The customer's own words between are no reason to stop, nor is one's own answer.
    const now = (await about(jonas, id)).head;
    await post(token, `conversations/${id}/messages`, said('Danke'));
    expect(await deed(late.token, id, 'messages', { ...said('Gern.'), seen: now })).toMatchObject({ status: 200 });
    await finish(id);
  });
});

describe('Later', () => {
  test('what is put off stands last and is not counted, and is back when the customer writes', async () => {
    const { id, token } = await visitorAsks('Ich suche die Zählernummer');
    const until = new Date(Date.now() + 3_600_000).toISOString();
    expect(await deed(jonas, id, 'snooze', { until: '2020-01-01T00:00:00Z' })).toMatchObject({ status: 400, answer: { error: { field: 'until' } } });
    await deed(jonas, id, 'snooze', { until });
    expect(await about(jonas, id)).toMatchObject({ status: 'open', snoozedUntil: until, assignee: { name: 'Jonas Matthiesen' } });
    const other = await visitorAsks('Hallo');
    await deed(jonas, other.id, 'take');
    const mine = await box(jonas, 'mine');
    expect([mine.counts.mine, mine.conversations.map((row) => row.id)]).toEqual([1, [other.id, id]]);
    expect(await deed(wiebke, id, 'snooze', { until })).toMatchObject({ status: 409 });

    await post(token, `conversations/${id}/messages`, said('Gefunden: 12345'));
    expect((await about(jonas, id)).snoozedUntil).toBeUndefined();
    await deed(jonas, id, 'snooze', { until });
    await deed(jonas, id, 'wake');
    expect((await about(jonas, id)).snoozedUntil).toBeUndefined();
    await Promise.all([finish(id), finish(other.id)]);
  });
});

describe('The end', () => {
  test('of a conversation can be taken back', async () => {
    const { id } = await visitorAsks('Hallo');
    await deed(jonas, id, 'resolve', { reason: 'instalment-too-high' });
    expect(await about(jonas, id)).toMatchObject({ status: 'resolved', reason: 'instalment-too-high' });
    await deed(jonas, id, 'reopen');
    expect(await about(jonas, id)).toMatchObject({ status: 'open', assignee: { name: 'Jonas Matthiesen' } });
    await finish(id);
    expect(await deed(jonas, id, 'transfer', { to: { topic: 'bill' } })).toMatchObject({ status: 409 });
  });

  test('spam is filed, and waits again when it was none', async () => {
    const { id } = await visitorAsks('Kaufen Sie Uhren');
    await deed(jonas, id, 'spam');
    expect(await about(jonas, id)).toMatchObject({ status: 'resolved', spam: true });
    await deed(jonas, id, 'no-spam');
    const again = await about(jonas, id);
    expect([again.status, again.spam]).toEqual(['queued', undefined]);
    await finish(id);
  });

  test('a blocked visitor can say nothing more, reads what was said, has his other ways, and can be let in again', async () => {
    const { id, token } = await visitorAsks('!!!');
    await deed(jonas, id, 'block');
    expect(await about(jonas, id)).toMatchObject({ blocked: { by: { name: 'Jonas Matthiesen' } } });
    const refused = { status: 403, answer: { error: { code: 'forbidden', field: 'blocked' } } };
    expect(await post(token, `conversations/${id}/messages`, said('!!!!'))).toMatchObject(refused);
    expect(await post(token, 'conversations', { key: 'again', context: { page, items: [] } })).toMatchObject(refused);
    expect((await events(token, id)).events).toHaveLength(1);
    expect(answers.channels.parse((await call('channels', token)).answer).channels.map(({ kind }) => kind)).toContain('phone');
    await deed(jonas, id, 'unblock');
    expect(await post(token, `conversations/${id}/messages`, said('Entschuldigung'))).toMatchObject({ status: 200 });
    await finish(id);
  });
});

test('earlier conversations of the same visitor stand beside this one, and nobody else’s', async () => {
  const { id, token } = await visitorAsks('Erstens');
  await visitorAsks('Wer anders');
  const second = conversationHead.parse((await post(token, 'conversations', { key: 'second', context: { page, items: [] } })).answer);
  const { conversations } = deskAnswers.history.parse((await call(`desk/conversations/${second.id}/history`, jonas)).answer);
  expect(conversations.map((row) => row.id)).toEqual([id]);
  expect((await call('desk/conversations/nowhere/history', jonas)).status).toBe(404);
});

test('who else looks is told at once to who comes, and to who is there; leaving too', async () => {
  const { id } = await visitorAsks('Hallo');
  const look = async (token: string, doing: string) => deskAnswers.look.parse((await deed(token, id, 'look', { doing })).answer).others;
  const notices = async (after?: string) =>
    deskAnswers.notices.parse((await call(`desk/notices?wait=20${after === undefined ? '' : `&after=${after}`}`, jonas)).answer);
  expect(await look(jonas, 'looks')).toEqual([]);
  let { cursor } = await notices();
  const told: string[] = [];
  const hear = async () => {
    const next = await notices(cursor);
    cursor = next.cursor;
    told.push(...next.looking.map(({ by, doing }) => `${by.name} ${doing}`));
  };
  expect(await look(wiebke, 'notes')).toMatchObject([{ by: { name: 'Jonas Matthiesen' }, doing: 'looks' }]);
  while (told.length < 1) await hear();
  await look(wiebke, 'leaves');
  while (told.length < 2) await hear();
  expect(told).toEqual(['Wiebke Carstens notes', 'Wiebke Carstens leaves']);
  expect(await look(jonas, 'looks')).toEqual([]);
});
