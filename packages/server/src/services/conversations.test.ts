import { reducePage, emptyConversation, type EventPage, type SendResult } from '@lotse/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anna, bela, message, startServer, type InProcessServer } from '../../test/in-process.ts';

let server: InProcessServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const resultsOf = ({ body }: { readonly body: unknown }) => (body as { results: SendResult[] }).results;
const errorOf = ({ body }: { readonly body: unknown }) => (body as { error: { code: string; field?: string } }).error;
const kindsOf = ({ events }: EventPage) => events.map((event) => (event.kind === 'status' ? event.status : event.kind));

describe('what a customer sends', () => {
  test('is numbered from 1 without gaps, and read back in order', async () => {
    const visitor = await server.visitor();
    const { id, head } = await visitor.start();
    expect(head).toBe(0);
    expect(resultsOf(await visitor.send(id, message('Mein Abschlag ist zu hoch.'), message('Er war 80 Euro.'))).map(({ seq }) => seq)).toEqual([1, 2]);
    const page = await visitor.read(id);
    expect(page.events.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(page.head).toBe(2);
    expect(page.epoch).toBe(server.store.epoch);
  });

  test('twice with the same clientId is one message and the same answer', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const hello = message('Guten Tag');
    await visitor.send(id, hello);
    expect(resultsOf(await visitor.send(id, message('Noch etwas'), hello, hello))).toMatchObject([
      { seq: 2, duplicate: false },
      { seq: 1, duplicate: true },
      { seq: 1, duplicate: true },
    ]);
    expect((await visitor.read(id)).events).toHaveLength(2);
  });

  test('named twice in one sending is stored once', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const hello = message('Guten Tag');
    expect(resultsOf(await visitor.send(id, hello, message('Bitte'), hello)).map(({ seq, duplicate }) => [seq, duplicate])).toEqual([
      [1, false],
      [2, false],
      [1, true],
    ]);
  });

  test('is stored all or not at all', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    await server.conversations.send(anna, id, [message('Wie kann ich helfen?', 'of-anna')]);
    const { head } = await visitor.read(id);
    expect(errorOf(await visitor.send(id, message('Das geht mit unter'), message('Fremd', 'of-anna')))).toMatchObject({ code: 'conflict' });
    expect(await visitor.read(id)).toMatchObject({ head });
  });

  test('may have 16 KB in one text, counted in bytes', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    expect((await visitor.send(id, message('ß'.repeat(8_192)))).status).toBe(200);
    const refused = await visitor.send(id, message('ok'), message('ß'.repeat(8_193)));
    expect(refused.status).toBe(413);
    expect(errorOf(refused)).toMatchObject({ code: 'too-large', field: 'messages.1.parts.0.text' });
    expect(await visitor.read(id)).toMatchObject({ head: 1 });
  });

  test('into a resolved conversation opens it again, told before the message', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    await visitor.send(id, message('Hallo'));
    await server.conversations.send(anna, id, [message('Guten Tag')]);
    await server.conversations.resolve(anna, id, 'billing');
    expect((await server.conversations.forDesk(anna, id)).reason).toBe('billing');
    await visitor.send(id, message('Doch noch etwas'));
    const page = await visitor.read(id);
    expect(kindsOf(page)).toEqual(['message', 'assign', 'open', 'message', 'resolved', 'open', 'message']);
    expect(reducePage(emptyConversation(id, page.epoch), page)).toMatchObject({ status: 'open', assignee: anna, head: 7 });
    expect((await server.conversations.forDesk(anna, id)).reason).toBeUndefined();
  });

  test('into a conversation he had closed himself is not lost either: it joins the queue again', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    await visitor.post(`conversations/${id}/close`);
    await visitor.post(`conversations/${id}/close`);
    expect((await visitor.send(id, message('Ach, doch.'))).status).toBe(200);
    expect(kindsOf(await visitor.read(id))).toEqual(['closed', 'queued', 'message']);
  });
});

describe('a conversation', () => {
  test('is started once for one key', async () => {
    const visitor = await server.visitor();
    const [first, ...rest] = await Promise.all(Array.from({ length: 8 }, () => visitor.start('one-key')));
    expect(new Set([first, ...rest].map((head) => head?.id)).size).toBe(1);
    expect((await (await server.visitor()).start('one-key')).id).not.toBe(first?.id);
  });

  test('of somebody else does not exist, whatever is asked of it', async () => {
    const { id } = await (await server.visitor()).start();
    const stranger = await server.visitor();
    const asked = [
      await stranger.get(`conversations/${id}/events`),
      await stranger.get(`conversations/${id}/events?wait=5`),
      await stranger.send(id, message('Hallo')),
      await stranger.post(`conversations/${id}/read`, { seq: 1 }),
      await stranger.post(`conversations/${id}/typing`),
      await stranger.post(`conversations/${id}/close`),
    ];
    const missing = await stranger.get('conversations/no-such-conversation/events');
    for (const answer of asked) expect({ status: answer.status, body: answer.body }).toEqual({ status: 404, body: missing.body });
    expect((await stranger.get('conversations')).body).toEqual({ conversations: [] });
  });

  test('is listed for its visitor, the newest first', async () => {
    const visitor = await server.visitor();
    const older = await visitor.start();
    await expect.poll(() => Date.now()).toBeGreaterThan(Date.now());
    const newer = await visitor.start();
    const { conversations } = (await visitor.get('conversations')).body as { conversations: { id: string; status: string }[] };
    expect(conversations.map(({ id }) => id)).toEqual([newer.id, older.id]);
    expect(conversations[0]).toMatchObject({ status: 'queued', head: 0 });
  });

  test('is read back from any place, page by page', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    for (let sent = 0; sent < 60; sent += 20) await visitor.send(id, ...Array.from({ length: 20 }, (_, index) => message(`Zeile ${sent + index}`)));
    const seqs = async (query: string) => (await visitor.read(id, query)).events.map(({ seq }) => seq);
    expect(await seqs('?after=57')).toEqual([58, 59, 60]);
    expect(await seqs('?after=3&limit=2')).toEqual([4, 5]);
    expect(await seqs('?before=4&limit=2')).toEqual([2, 3]);
    expect(await seqs('?before=61&limit=3')).toEqual([58, 59, 60]);
    expect(await seqs('?after=60')).toEqual([]);
    expect(errorOf(await visitor.get(`conversations/${id}/events?after=1&before=2`))).toMatchObject({ code: 'invalid', field: 'before' });
    expect(errorOf(await visitor.get(`conversations/${id}/events?after=x`))).toMatchObject({ code: 'invalid', field: 'after' });
  });
});

describe('a long poll of a conversation', () => {
  test('ends at once when an event arrives', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const poll = visitor.read(id, '?after=0&wait=25');
    await server.conversations.send(anna, id, [message('Guten Tag')]);
    expect(kindsOf(await poll)).toContain('message');
  });

  test('ends with an empty page when its time is over', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    expect(await visitor.read(id, '?after=0&wait=0.05')).toMatchObject({ events: [], head: 0 });
  });

  test('whoever is ahead of the list, as after a restore, is told so at once', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    expect(await visitor.read(id, '?after=99&wait=25')).toMatchObject({ events: [], head: 0 });
  });

  test('is let go when the client goes away', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const answered = () => server.logged().split('"msg":"answered"').length;
    const before = answered();
    const leave = new AbortController();
    const poll = visitor.get(`conversations/${id}/events?after=0&wait=25`, leave.signal);
    setTimeout(() => leave.abort(), 50);
    await expect(poll).rejects.toThrow();
    await expect.poll(answered).toBe(before + 1);
  });
});

describe('marks', () => {
  test('only grow, end at the head, and reach the other side as an empty page', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    await server.conversations.send(anna, id, [message('Guten Tag'), message('Wie kann ich helfen?')]);
    const me = (await server.conversations.forDesk(anna, id)).visitor.id;
    const changed: EventPage[] = [];
    const stop = server.hints.subscribe({ conversationId: id }, (hint) => void (hint.kind === 'changed' && changed.push(hint.page)));
    await visitor.post(`conversations/${id}/read`, { seq: 3 });
    await visitor.post(`conversations/${id}/read`, { seq: 1 });
    await visitor.post(`conversations/${id}/read`, { seq: 999 });
    stop();
    expect(changed).toMatchObject([
      { events: [], readUpTo: { [me]: 3 } },
      { events: [], readUpTo: { [me]: 4 } },
    ]);
    expect(await visitor.read(id)).toMatchObject({ readUpTo: { [me]: 4 }, deliveredUpTo: { [me]: 4 } });
  });

  test('a cursor says what the device has', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    await visitor.send(id, message('Hallo'));
    await server.conversations.read(anna, id, { after: 1 }, { limit: 10, signal: new AbortController().signal });
    expect(await visitor.read(id)).toMatchObject({ deliveredUpTo: { [anna.id]: 1 }, readUpTo: { [anna.id]: 0 } });
  });
});

describe('at the desk', () => {
  test('who waits longest comes first, and what the customer passed on is there', async () => {
    const visitor = await server.visitor();
    const items = [
      { kind: 'search', text: 'abschlag zu hoch', at: '2026-11-21T08:00:00+01:00' },
      { kind: 'article', articleId: 'abschlag', title: 'Abschlag ändern', helpful: false },
    ];
    const { id } = await visitor.start('passed-on', items);
    await visitor.send(id, message('Er ist immer noch zu hoch.'));
    const { conversations, counts } = await server.store.conversations.box('waiting', anna.id, new Date().toISOString(), 200);
    const row = conversations.find((one) => one.id === id);
    expect(row).toMatchObject({ status: 'queued', lastText: 'Er ist immer noch zu hoch.', unread: 1, visitor: { role: 'visitor', locale: 'de' } });
    expect(conversations.map(({ waitingSince = '' }) => waitingSince)).toEqual(conversations.map(({ waitingSince = '' }) => waitingSince).toSorted());
    expect(counts.waiting).toBe(conversations.length);
    expect((await server.conversations.forDesk(anna, id)).context.items).toEqual(items);
  });

  test('of two agents who take the same conversation one has it, and the other is told by whom', async () => {
    const { id } = await (await server.visitor()).start();
    const taken = await Promise.allSettled([server.conversations.take(anna, id), server.conversations.take(bela, id)]);
    expect(taken.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(taken[1]).toMatchObject({ reason: { code: 'conflict', message: 'Anna already has this conversation.' } });
    expect((await server.store.conversations.box('mine', anna.id, new Date().toISOString(), 200)).conversations.map((one) => one.id)).toContain(id);
    expect((await server.store.conversations.box('mine', bela.id, new Date().toISOString(), 200)).conversations.map((one) => one.id)).not.toContain(id);
    expect((await server.store.conversations.box('waiting', bela.id, new Date().toISOString(), 200)).conversations.map((one) => one.id)).not.toContain(id);
  });

  test('an answer takes a waiting conversation, and nobody waits any more', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    await visitor.send(id, message('Hallo?'));
    await server.conversations.send(anna, id, [message('Guten Tag')]);
    const row = await server.conversations.forDesk(anna, id);
    expect(row).toMatchObject({ status: 'open', assignee: anna });
    expect(row.waitingSince).toBeUndefined();
    await visitor.send(id, message('Noch da?'));
    expect((await server.conversations.forDesk(anna, id)).waitingSince).toBeDefined();
  });

  test('notes are a list of their own, which no customer can read or notice', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start();
    const before = await visitor.read(id);
    await server.conversations.addNote(anna, id, { clientId: 'n1', text: 'Ruft immer montags an.' });
    expect(await server.conversations.addNote(anna, id, { clientId: 'n1', text: 'Ruft immer montags an.' })).toHaveLength(1);
    expect(await server.conversations.addNote(bela, id, { clientId: 'n2', text: 'Stimmt.' })).toMatchObject([
      { seq: 1, by: anna },
      { seq: 2, by: bela },
    ]);
    expect(await visitor.read(id)).toEqual(before);
  });

  test('facts tell later who answered first, who ended it, why, and after which article', async () => {
    const visitor = await server.visitor();
    const { id } = await visitor.start('facts', [{ kind: 'article', articleId: 'abschlag', title: 'Abschlag ändern' }]);
    await visitor.send(id, message('Hallo'));
    await server.conversations.send(anna, id, [message('Guten Tag')]);
    await server.conversations.send(anna, id, [message('Erledigt.')]);
    await server.conversations.resolve(anna, id, 'billing');
    const facts = await server.store.facts.list({ conversationId: id });
    expect(facts.map(({ kind }) => kind)).toEqual(['conversation-started', 'conversation-first-answer', 'conversation-resolved']);
    expect(facts[0]?.data).toMatchObject({ articleId: 'abschlag', page: 'https://www.example.de/tarife' });
    expect(facts[2]?.data).toMatchObject({ by: anna.id, reason: 'billing', articleId: 'abschlag' });
    expect(JSON.stringify(facts)).not.toContain('Guten Tag');
  });
});
