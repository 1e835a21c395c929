import { deskAnswers } from '@lotse/contract/desk';
import { answers } from '@lotse/contract/wire';
import { articlePage, conversationHead, eventPage } from '@lotse/contract/schemas';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startServer, testAgent, type ServerProcess } from '../../../../e2e/server-process.ts';

// Real servers, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const colleague = { mail: 'wiebke.carstens@nordlicht.example', password: 'only for tests 2' };
let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ agents: [testAgent, colleague], env: { LOTSE_LIMITS: 'off' } });
});
afterAll(() => server[Symbol.asyncDispose]());

/** One request, with what came back. */
const call = async (path: string, { token, body }: { readonly token?: string; readonly body?: object } = {}) => {
  const response = await fetch(new URL(path, server.api), {
    method: body ? 'POST' : 'GET',
    headers: { ...(body && { 'content-type': 'application/json' }), ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: body ? JSON.stringify(body) : null,
  });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
};
const post = (token: string, path: string, body: object = {}) => call(path, { token, body });
const get = (token: string, path: string) => call(path, { token });

const page = { url: 'https://nordlicht.example/rechnung', title: 'Rechnung' };
const text = (clientId: string, words: string) => ({ messages: [{ clientId, parts: [{ kind: 'text', text: words }] }] });

/** A visitor who has asked something. */
const visitorAsks = async (words: string) => {
  const { token } = answers.session.parse((await call('sessions', { body: { visitor: { locale: 'de', page } } })).answer);
  const items = [{ kind: 'search', text: 'abschlag zu hoch', at: '2026-11-21T10:00:00+01:00' }];
  const { id } = conversationHead.parse((await post(token, 'conversations', { key: crypto.randomUUID(), context: { page, items } })).answer);
  await post(token, `conversations/${id}/messages`, text(crypto.randomUUID(), words));
  return { token, id };
};
const box = async (token: string, name: string) => deskAnswers.conversations.parse((await get(token, `desk/conversations?box=${name}`)).answer);

describe("An agent's day at the desk", () => {
  test('he sees who waits with what they passed on, takes it, answers, notes something down and resolves it', async () => {
    const agent = await server.signIn(testAgent);
    const visitor = await visitorAsks('Warum zahle ich so viel?');

    const waiting = await box(agent, 'waiting');
    expect(waiting.conversations).toEqual([expect.objectContaining({ id: visitor.id, status: 'queued', lastText: 'Warum zahle ich so viel?', unread: 1 })]);
    expect(waiting.counts).toEqual({ mine: 0, waiting: 1, all: 1, offered: 1 });

    expect(await post(agent, `desk/conversations/${visitor.id}/take`)).toEqual({ status: 200, answer: {} });
    expect((await box(agent, 'mine')).conversations.map(({ id }) => id)).toEqual([visitor.id]);
    const { conversation } = deskAnswers.conversation.parse((await get(agent, `desk/conversations/${visitor.id}`)).answer);
    expect(conversation.context).toMatchObject({ page, items: [{ kind: 'search', text: 'abschlag zu hoch' }] });

    await post(agent, `desk/conversations/${visitor.id}/messages`, text('a1', 'Guten Tag, ich sehe nach.'));
    await post(agent, `desk/conversations/${visitor.id}/messages`, text('a1', 'Guten Tag, ich sehe nach.'));
    await post(agent, `desk/conversations/${visitor.id}/read`, { seq: 1 });
    await post(agent, `desk/conversations/${visitor.id}/typing`);
    const { notes } = deskAnswers.notes.parse(
      (await post(agent, `desk/conversations/${visitor.id}/notes`, { clientId: 'n1', text: 'Hat eine Wärmepumpe.' })).answer,
    );
    expect(notes).toEqual([expect.objectContaining({ seq: 1, text: 'Hat eine Wärmepumpe.', by: expect.objectContaining({ name: 'Jonas Matthiesen' }) })]);

    const seen = eventPage.parse((await get(visitor.token, `conversations/${visitor.id}/events`)).answer);
    const messages = seen.events.filter((event) => event.kind === 'message');
    expect(messages.map(({ by, clientId }) => [by.role, clientId])).toEqual([
      ['visitor', expect.any(String)],
      ['agent', 'a1'],
    ]);
    expect(JSON.stringify(seen)).not.toContain('Wärmepumpe'); // a note never reaches the customer
    expect(JSON.stringify(seen)).not.toContain(testAgent.mail);

    expect(await post(agent, `desk/conversations/${visitor.id}/resolve`, { reason: 'weather' })).toMatchObject({
      status: 400,
      answer: { error: { code: 'invalid', field: 'reason' } },
    });
    expect(await post(agent, `desk/conversations/${visitor.id}/resolve`, { reason: 'instalment' })).toMatchObject({ status: 200 });
    expect(await box(agent, 'mine')).toMatchObject({ conversations: [], counts: { mine: 0, waiting: 0 } });
    expect(deskAnswers.conversation.parse((await get(agent, `desk/conversations/${visitor.id}`)).answer).conversation).toMatchObject({
      status: 'resolved',
      reason: 'instalment',
    });
  });

  test('two agents do not take the same conversation', async () => {
    const [first, second] = [await server.signIn(testAgent), await server.signIn(colleague)];
    const { id } = await visitorAsks('Wann kommt die Rechnung?');
    expect((await post(first, `desk/conversations/${id}/take`)).status).toBe(200);
    expect(await post(second, `desk/conversations/${id}/take`)).toMatchObject({ status: 409, answer: { error: { code: 'conflict' } } });
  });

  test('who hears of a message and of something that only agents see in one breath, hears of both', async () => {
    const agent = await server.signIn(testAgent);
    const { id, token } = await visitorAsks('Wann kommt die Rechnung?');
    const notices = async (after?: string) =>
      deskAnswers.notices.parse((await get(agent, `desk/notices?wait=0${after === undefined ? '' : `&after=${after}`}`)).answer);
    const { cursor } = await notices();
    await post(agent, `desk/conversations/${id}/take`);
    await post(agent, `desk/conversations/${id}/notes`, { clientId: 'n1', text: 'Ruft oft an.' });
    await post(token, `conversations/${id}/messages`, text('c9', 'Hallo?'));
    const heads = (await notices(cursor)).changed.filter(({ conversationId }) => conversationId === id).map(({ head }) => head);
    expect(heads).toContain(0);
    expect(Math.max(...heads)).toBeGreaterThan(1);
  });

  test('the long poll tells of a new conversation, of messages and of who types, but not of his own typing', async () => {
    const [agent, other] = [await server.signIn(testAgent), await server.signIn(colleague)];
    const notices = async (after?: string) =>
      deskAnswers.notices.parse((await get(agent, `desk/notices?wait=20${after === undefined ? '' : `&after=${after}`}`)).answer);
    const start = await notices();
    expect(start.changed.length).toBeGreaterThan(0); // whoever comes new is told of everything

    const heard = notices(start.cursor);
    const { id } = await visitorAsks('Hallo?');
    const first = await heard;
    expect(first.changed).toContainEqual(expect.objectContaining({ conversationId: id }));

    let cursor = first.cursor;
    await post(agent, `desk/conversations/${id}/typing`);
    await post(other, `desk/conversations/${id}/typing`);
    const typing: string[] = [];
    while (typing.length === 0) {
      const next = await notices(cursor);
      cursor = next.cursor;
      typing.push(...next.typing.map(({ by }) => by.name ?? ''));
    }
    expect(typing).toEqual(['Wiebke Carstens']);
  });

  test('he reads the history from the end, and waits for what comes', async () => {
    const agent = await server.signIn(testAgent);
    const { id, token } = await visitorAsks('Eins');
    const { head } = eventPage.parse((await get(agent, `desk/conversations/${id}/events`)).answer);
    const coming = get(agent, `desk/conversations/${id}/events?after=${head}&wait=20`);
    await post(token, `conversations/${id}/messages`, text('c2', 'Zwei'));
    expect(eventPage.parse((await coming).answer).events).toEqual([expect.objectContaining({ seq: head + 1, clientId: 'c2' })]);
    expect(eventPage.parse((await get(agent, `desk/conversations/${id}/events?before=${head + 2}&limit=1`)).answer).events).toEqual([
      expect.objectContaining({ clientId: 'c2' }),
    ]);
  });

  test('he finds the knowledge base and the contact reasons of the company', async () => {
    const agent = await server.signIn(testAgent);
    const { articles } = articlePage.parse((await get(agent, 'desk/articles?locale=en')).answer);
    expect(articles.length).toBeGreaterThan(0);
    expect((await get(agent, `desk/articles/${articles[0]?.id}?locale=en`)).answer).toMatchObject({ title: articles[0]?.title });
    expect(deskAnswers.reasons.parse((await get(agent, 'desk/contact-reasons')).answer).reasons).toContainEqual(
      expect.objectContaining({ id: 'move', label: { de: 'Umzug', en: 'Moving home' } }),
    );
  });
});

describe('Signing in', () => {
  test('an unknown address and a wrong password get the same answer', async () => {
    const wrong = await call('desk/sessions', { body: { mail: testAgent.mail, password: 'something else' } });
    const unknown = await call('desk/sessions', { body: { mail: 'nobody@nordlicht.example', password: 'something else' } });
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ status: 401, answer: { error: { code: 'unauthorized' } } });
  });

  test('capital letters in the address do not matter', async () => {
    expect(await server.signIn({ ...testAgent, mail: testAgent.mail.toUpperCase() })).toMatch(/^[\w-]{43}$/);
  });

  test('who guesses passwords has to wait, and is told how long', async () => {
    await using guarded = await startServer();
    const guess = () =>
      fetch(new URL('desk/sessions', guarded.api), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ mail: testAgent.mail, password: 'guess' }),
      });
    const answers = await Promise.all(Array.from({ length: 11 }, guess));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect(Number(answers.find(({ status }) => status === 429)?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('who signs out is out at once; his colleague is not', async () => {
    const [mine, hers] = [await server.signIn(testAgent), await server.signIn(colleague)];
    expect(deskAnswers.session.parse((await get(mine, 'desk/session')).answer)).toMatchObject({ agent: { role: 'agent', name: 'Jonas Matthiesen' } });
    await post(mine, 'desk/sessions/end');
    expect((await get(mine, 'desk/session')).status).toBe(401);
    expect((await get(hers, 'desk/session')).status).toBe(200);
  });
});

describe('The first start', () => {
  test('prints a link for each agent, which works once, and not for who has a password already', async () => {
    await using first = await startServer({ env: { LOTSE_SEED_AGENTS: '' } });
    const at = (path: string, body?: object) =>
      fetch(new URL(path, first.api), body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}).then(
        (response) => response.json(),
      );
    const links = () =>
      [...first.log().matchAll(/Invitation for (.+) <(.+)>: (\S+)#invitation=([\w-]{43})/g)].map(([, name, mail, desk, token]) => ({
        name,
        mail,
        desk,
        token,
      }));

    const [jonas, wiebke] = links();
    expect(jonas).toMatchObject({ name: 'Jonas Matthiesen', mail: testAgent.mail, desk: first.desk });
    expect(await at(`desk/invitations/${jonas?.token}`)).toEqual({ mail: testAgent.mail, name: 'Jonas Matthiesen' });

    expect(await at('desk/invitations/accept', { invitation: jonas?.token, password: 'kurz' })).toMatchObject({
      error: { code: 'invalid', field: 'password' },
    });
    const accepted = deskAnswers.session.parse(await at('desk/invitations/accept', { invitation: jonas?.token, password: 'ein gutes Kennwort' }));
    expect(accepted).toMatchObject({ token: expect.any(String), agent: { name: 'Jonas Matthiesen' } });
    expect(await at('desk/invitations/accept', { invitation: jonas?.token, password: 'ein anderes Kennwort' })).toMatchObject({ error: { code: 'expired' } });
    expect(await at(`desk/invitations/${jonas?.token}`)).toMatchObject({ error: { code: 'expired' } });
    await first.signIn({ mail: testAgent.mail, password: 'ein gutes Kennwort' });

    await first.restart();
    expect(links()).toEqual([expect.objectContaining({ name: 'Wiebke Carstens' })]);
    expect(links()[0]?.token).not.toBe(wiebke?.token);
    expect(await at(`desk/invitations/${wiebke?.token}`)).toMatchObject({ error: { code: 'expired' } });
    await first.signIn({ mail: testAgent.mail, password: 'ein gutes Kennwort' });
  });
});
