/** A day at a real server that logs all it can: nothing that people wrote, and no secret, is in its log. */
import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { conversationHead } from '@lotse/contract/schemas';
import { answers, socketProtocols } from '@lotse/contract/wire';
import { startServer, testAgent } from '../../../e2e/server-process.ts';

vi.setConfig({ testTimeout: 60_000 });

/** In everything that somebody writes; no word of ours. */
const mark = 'Leuchtfeuer';

test('after a day the log holds no word that was said, and no secret', async () => {
  await using server = await startServer({ env: { LOTSE_LOG: 'debug' } });
  const secrets: string[] = [testAgent.password, testAgent.mail];
  const call = async (method: string, path: string, token?: string, body?: unknown) => {
    const response = await fetch(new URL(path, server.api), {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body ?? {}) } : {}),
    });
    return { status: response.status, answer: (await response.json()) as unknown };
  };
  const text = (words: string) => [{ kind: 'text', text: `${mark} ${words}` }];
  const page = { url: `https://www.example.de/${mark}`, title: mark };

  const { token } = answers.session.parse((await call('POST', 'sessions', undefined, { visitor: { locale: 'de', page } })).answer);
  const context = { page, items: [{ kind: 'search', text: mark, at: '2026-11-21T08:00:00Z' }] };
  const { id } = conversationHead.parse((await call('POST', 'conversations', token, { key: randomUUID(), context })).answer);
  const messages = `conversations/${id}/messages`;
  const said = { messages: [{ clientId: randomUUID(), parts: text('frage') }] };
  expect((await call('POST', messages, token, said)).status).toBe(200);
  expect((await call('POST', messages, token, said)).status).toBe(200);
  // What goes wrong is where texts slip into a log.
  expect((await call('POST', messages, token, `{"messages":[${mark}`)).status).toBe(400);
  expect((await call('POST', messages, token, { messages: [{ clientId: 'c', parts: [{ kind: mark, text: mark }] }], [mark]: mark })).status).toBe(400);
  expect((await call('POST', messages, token, { messages: [{ clientId: 'c', parts: text('x'.repeat(17_000)) }] })).status).toBe(413);
  expect((await call('POST', 'conversations/elsewhere/messages', token, said)).status).toBe(404);
  expect((await call('POST', messages, mark, said)).status).toBe(401);
  expect((await call('GET', `conversations/${id}/events?after=${mark}`, token)).status).toBe(400);
  expect((await call('GET', `${mark}`, token)).status).toBe(404);
  await call('POST', 'facts', token, { facts: [{ at: '2026-11-21T08:00:00Z', kind: 'searched', text: mark, level: 'none' }] });

  const { ticket } = answers.ticket.parse((await call('POST', 'socket-tickets', token)).answer);
  const socket = new WebSocket(new URL('socket', server.api.replace('http', 'ws')), [...socketProtocols]);
  const frames: { readonly t: string }[] = [];
  socket.addEventListener('message', ({ data }) => void frames.push(JSON.parse(String(data)) as { t: string }));
  const say = (frame: unknown) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  socket.addEventListener('open', () => say({ t: 'hello', ticket }));
  await expect.poll(() => frames[0]?.t).toBe('welcome');
  say({ t: 'send', id: '1', conversationId: id, messages: [{ clientId: randomUUID(), parts: text('am Draht') }] });
  say({ t: 'send', id: '2', conversationId: id, messages: [{ clientId: said.messages[0]?.clientId, parts: [{ kind: mark }] }] });
  await expect.poll(() => frames.map(({ t }) => t)).toEqual(expect.arrayContaining(['results', 'refused']));

  const agent = await server.signIn();
  const desk = `desk/conversations/${id}`;
  expect((await call('POST', `${desk}/messages`, agent, { messages: [{ clientId: 'a1', parts: text('antwort') }] })).status).toBe(200);
  expect((await call('POST', `${desk}/notes`, agent, { clientId: 'n1', text: mark })).status).toBe(200);
  const mine = answers.send.parse((await call('POST', `${desk}/messages`, agent, { messages: [{ clientId: 'a2', parts: text('zu viel') }] })).answer).results[0]
    ?.seq;
  expect((await call('POST', `${desk}/messages/${mine}/edit`, agent, { clientId: 'e1', parts: text('besser') })).status).toBe(200);
  expect((await call('POST', `${desk}/messages/${mine}/redact`, agent)).status).toBe(200);
  expect((await call('POST', `${desk}/resolve`, agent, { reason: mark })).status).toBe(400);
  expect((await call('POST', 'desk/sessions', undefined, { mail: testAgent.mail, password: mark })).status).toBe(401);

  say(`{"t":"${mark}"}`);
  say(`{"t":${mark}}`);
  await expect.poll(() => socket.readyState).toBe(WebSocket.CLOSED);
  secrets.push(token, ticket, agent);
  expect(await server.stop()).toBe(0);

  const log = server
    .log()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  expect(log.length).toBeGreaterThan(20); // it did log
  for (const secret of [mark, ...secrets]) expect(log.filter((line) => line.includes(secret))).toEqual([]);
});
