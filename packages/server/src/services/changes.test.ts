/** An agent changes or takes back what he wrote. */
import { emptyConversation, reducePage, type EventPage, type OutgoingMessage } from '@lotse/contract';
import { conversationEvent } from '@lotse/contract/schemas';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anna, bela, call, message, startServer, type InProcessServer } from '../../test/in-process.ts';
import { createArticles } from './articles.ts';
import { deskRoutes } from './desk.ts';
import { timeZone } from './time-zone.ts';
import { createTopics } from './topics.ts';

let server: InProcessServer;
beforeAll(async () => {
  server = await startServer({
    routesOf: (parts) =>
      deskRoutes({ ...parts, articles: createArticles({ ...parts, zone: timeZone('Europe/Berlin') }), work: {} as never, topics: createTopics([], () => []) }),
  });
});
afterAll(() => server.stop());

const desk = (path: string, body: unknown = {}) => call(server.url, 'POST', `desk/conversations/${path}`, { token: 'token-of-anna', body });
const seen = (id: string, page: EventPage) => reducePage(emptyConversation(id, page.epoch), page).entries.filter((entry) => entry.kind === 'message');
const text = (words: string): OutgoingMessage['parts'] => [{ kind: 'text', text: words }];

/** A visitor's question (1) and Anna's answer (4). */
const talk = async (answer = 'Ihr Abschlag beträgt 80 Euro.') => {
  const visitor = await server.visitor();
  const { id } = await visitor.start();
  await visitor.send(id, message('Wie hoch ist mein Abschlag?'));
  await server.conversations.send(anna, id, [message(answer)]);
  return { visitor, id };
};

describe('an answer with a mistake in it', () => {
  test('is put right, once however often it is said, and the customer hears it on his socket', async () => {
    const { visitor, id } = await talk();
    const socket = await visitor.socket();
    await expect.poll(() => socket.frames[0]?.t).toBe('welcome');
    const edit = { clientId: 'edit-1', parts: text('Ihr Abschlag beträgt 90 Euro.') };
    expect((await desk(`${id}/messages/4/edit`, edit)).body).toEqual({ seq: 5, duplicate: false });
    expect((await desk(`${id}/messages/4/edit`, edit)).body).toEqual({ seq: 5, duplicate: true });
    await expect
      .poll(() => socket.notices().flatMap((notice) => (notice.kind === 'events' ? notice.page.events : [])))
      .toContainEqual(expect.objectContaining({ kind: 'edit', of: 4, seq: 5, by: anna }));
    const page = await visitor.read(id);
    expect(page.head).toBe(5);
    expect(seen(id, page).map(({ parts, editedAt }) => [parts, editedAt === undefined])).toEqual([
      [text('Wie hoch ist mein Abschlag?'), true],
      [text('Ihr Abschlag beträgt 90 Euro.'), false],
    ]);
    expect((await server.conversations.forDesk(anna, id)).lastText).toBe('Ihr Abschlag beträgt 90 Euro.');
    socket.ws.close();
  });

  test('keeps the line of the inbox where something newer was said', async () => {
    const { visitor, id } = await talk();
    await visitor.send(id, message('Danke!'));
    await server.conversations.edit(anna, id, 4, { clientId: 'edit-1', parts: text('Neu') });
    expect((await server.conversations.forDesk(anna, id)).lastText).toBe('Danke!');
  });

  test('is changed by nobody but its author, and only where there is a message', async () => {
    const { id } = await talk();
    const edit = { clientId: 'edit-1', parts: text('Neu') };
    await expect(server.conversations.edit(bela, id, 4, edit)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(server.conversations.redact(bela, id, 4)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await desk(`${id}/messages/1/edit`, edit)).toMatchObject({ status: 403 });
    for (const nowhere of ['2', '99', '0', 'x', '1e3', '-4']) expect(await desk(`${id}/messages/${nowhere}/redact`), nowhere).toMatchObject({ status: 404 });
    expect(await desk('elsewhere/messages/4/edit', edit)).toMatchObject({ status: 404 });
    expect(await desk(`${id}/messages/4/edit`, { clientId: 'edit-2', parts: text('x'.repeat(16_385)) })).toMatchObject({ status: 413 });
    expect(await server.conversations.read(anna, id, { after: 0 }, { limit: 10, signal: new AbortController().signal })).toMatchObject({ head: 4 });
  });

  test('an edit takes no name that another deed has, and a message takes none of an edit', async () => {
    const { id } = await talk();
    await server.conversations.send(anna, id, [message('Noch etwas', 'said')]);
    await expect(server.conversations.edit(anna, id, 4, { clientId: 'said', parts: text('Neu') })).rejects.toMatchObject({ code: 'conflict' });
    await server.conversations.edit(anna, id, 4, { clientId: 'edited', parts: text('Neu') });
    await expect(server.conversations.edit(anna, id, 5, { clientId: 'edited', parts: text('Neu') })).rejects.toMatchObject({ code: 'conflict' });
    await expect(server.conversations.send(anna, id, [message('Neu', 'edited')])).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('an answer that was meant for somebody else', () => {
  test('is taken back: its place stays, its words are nowhere any more, not in an edit, the inbox or the files of the store', async () => {
    const { visitor, id } = await talk('Das Kennwort lautet Leuchtfeuer.');
    await server.conversations.edit(anna, id, 4, { clientId: 'edit-1', parts: text('Das Kennwort lautet Nebelhorn.') });
    expect((await desk(`${id}/messages/4/redact`)).body).toEqual({ seq: 6, duplicate: false });
    expect((await desk(`${id}/messages/4/redact`)).body).toEqual({ seq: 6, duplicate: true });

    const page = await visitor.read(id);
    expect(page.events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const event of page.events) expect(conversationEvent.parse(event)).toMatchObject({ kind: event.kind });
    expect(seen(id, page).at(-1)).toMatchObject({ seq: 4, parts: [], redacted: true });
    // Who reads only up to the message sees nothing said, not something wrong.
    expect(seen(id, await visitor.read(id, '?after=0&limit=4')).at(-1)?.parts).toEqual(text(''));
    expect((await server.conversations.forDesk(anna, id)).lastText).toBe('');
    await expect(server.conversations.edit(anna, id, 4, { clientId: 'edit-2', parts: text('Doch') })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('a message sent again after it was taken back is still the one that was taken back', async () => {
    const { visitor, id } = await talk();
    const secret = message('Leuchtfeuer');
    await server.conversations.send(anna, id, [secret]);
    await server.conversations.redact(anna, id, 5);
    expect(await server.conversations.send(anna, id, [secret])).toEqual([{ clientId: secret.clientId, seq: 5, duplicate: true }]);
    expect(JSON.stringify(await visitor.read(id))).not.toContain('Leuchtfeuer');
  });

  test('leaves nothing in the files once the server has stopped', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lotse-'));
    const kept = await startServer({ folder });
    const visitor = await kept.visitor();
    const { id } = await visitor.start();
    await visitor.send(id, message('Wie lautet das Kennwort?'));
    await kept.conversations.send(anna, id, [message('Das Kennwort lautet Leuchtfeuer.')]);
    await kept.conversations.edit(anna, id, 4, { clientId: 'edit-1', parts: text('Das Kennwort lautet Nebelhorn.') });
    await kept.conversations.redact(anna, id, 4);
    await kept.stop();
    const files = await Promise.all(
      (await readdir(folder, { withFileTypes: true })).filter((each) => each.isFile()).map(({ name }) => readFile(join(folder, name), 'latin1')),
    );
    expect(files.join('')).toContain('Wie lautet das Kennwort?');
    expect(files.join('')).not.toMatch(/Leuchtfeuer|Nebelhorn/);
    await rm(folder, { recursive: true });
  });
});
