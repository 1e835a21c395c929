import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textParts, type Conversations, type RowNotes } from '@lotse/contract';
import { runConformance } from '@lotse/contract/conformance';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainShop } from '../../../examples/plain-shop/adapter.ts';
import { shop } from '../../../examples/plain-shop/shop.ts';
import { network, type Network } from './network.ts';

let folder = '';
let file = '';
let running: Server;
let way: Network;

const open = async (port = 0): Promise<number> => {
  running = shop(file);
  await new Promise<void>((resolve) => running.listen(port, '127.0.0.1', resolve));
  return (running.address() as AddressInfo).port;
};
const close = () => {
  running.closeAllConnections();
  return new Promise((resolve) => running.close(resolve));
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plain-shop-'));
  file = join(folder, 'shop.json');
  way = await network({ port: await open() });
});
afterEach(async () => {
  await way.close();
  await close();
  await rm(folder, { recursive: true });
});

/** Notes that outlive a page, by visitor; `dieAt` is the nth note, at which the page dies instead of writing it. */
const shelf = () => {
  const visitors = new Map<string, RowNotes>();
  let left = Infinity;
  const notesOf = (visitor: string): RowNotes => {
    const kept = new Map<string, string>();
    const notes = visitors.get(visitor) ?? {
      get: async (key: string) => kept.get(key),
      async set(key: string, value: string) {
        left -= 1;
        if (left < 0) throw new Error('The page is gone.');
        kept.set(key, value);
      },
    };
    visitors.set(visitor, notes);
    return notes;
  };
  return { notesOf, dieAfter: (notes: number) => (left = notes), live: () => (left = Infinity) };
};

const visit = async (notesOf: (visitor: string) => RowNotes, token?: string): Promise<Conversations> => {
  const { conversations } = await plainShop(way.url, notesOf).open(
    { locale: 'de', page: { url: 'https://www.example.de/', title: '' }, token },
    new AbortController().signal,
  );
  if (!conversations) throw new Error('There are always conversations.');
  return conversations;
};
const begin = async (conversations: Conversations) =>
  (await conversations.start({ key: crypto.randomUUID(), context: { page: { url: '', title: '' }, items: [] } })).id;
const say = (conversations: Conversations, id: string, text: string, clientId: string = text) => conversations.send(id, [{ clientId, parts: textParts(text) }]);
const shown = async (conversations: Conversations, id: string) =>
  (await conversations.read(id, { after: 0 }, { limit: 100, signal: AbortSignal.timeout(5_000) })).events.flatMap((event) =>
    event.kind === 'message' ? [[event.seq, event.clientId]] : [],
  );
const stored = async () =>
  (JSON.parse(await readFile(file, 'utf8')) as { messages: { text: string }[] }[]).flatMap(({ messages }) => messages.map(({ text }) => text));

test('a shop that knows nothing of Lotse keeps the promises of the contract', { timeout: 120_000 }, async () => {
  const { port } = running.address() as AddressInfo;
  const findings = await runConformance(plainShop(way.url, shelf().notesOf), {
    harness: {
      async agentSays(nr, text) {
        await fetch(`${way.url}/admin.php`, { method: 'POST', body: new URLSearchParams({ nr, text }), redirect: 'manual' });
      },
      async restart() {
        await close();
        await open(port);
      },
    },
  });
  expect(findings.filter(({ result }) => result === 'broken')).toEqual([]);
  // What it does not offer is not there: nobody is recognised, there are no articles, cases, notices, calls, mails or ratings.
  // It knows no last words and no marks of its own either.
  const absent =
    /^(identity|articles|outages|callback|message|files|flows|cases|session-watch)-|^session-(end|link)|^conversations-(mail|stop-mails|transcript|rate|list-last|read-now)/;
  expect(findings.filter(({ result, id }) => result === 'not run' && !absent.test(id)).map(({ id }) => id)).toEqual([
    // The test keeps no copy of it.
    'conversations-epoch-restored',
    'conversations-close',
    'conversations-marks-grow',
    'conversations-marks-at-once',
    // The shop changes no row and takes none back.
    'conversations-edit',
    'conversations-redact',
  ]);
});

describe('an answer that gets lost', () => {
  test('after the shop has stored the message leaves one message', async () => {
    const conversations = await visit(shelf().notesOf);
    const id = await begin(conversations);
    await say(conversations, id, 'Guten Tag');
    way.loseNextAnswer(/^POST /);
    await say(conversations, id, 'Wo ist mein Paket?').catch(() => undefined);
    const [again] = await say(conversations, id, 'Wo ist mein Paket?');
    expect(again).toEqual({ clientId: 'Wo ist mein Paket?', seq: 2, duplicate: true });
    expect(await stored()).toEqual(['Guten Tag', 'Wo ist mein Paket?']);
    expect(await shown(conversations, id)).toEqual([
      [1, 'Guten Tag'],
      [2, 'Wo ist mein Paket?'],
    ]);
  });

  test('while a conversation is begun leaves one inquiry', async () => {
    const conversations = await visit(shelf().notesOf);
    const start = { key: 'k-1', context: { page: { url: '', title: '' }, items: [] } };
    way.loseNextAnswer(/^POST /);
    await expect(conversations.start(start)).rejects.toMatchObject({ name: 'LotseError', code: 'unavailable' });
    const { id } = await conversations.start(start);
    expect((await conversations.start(start)).id).toBe(id);
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveLength(1);
  });
});

describe('a page that dies', () => {
  test.each([
    ['after the shop has stored, before the answer is noted', 2],
    ['before the shop was asked', 1],
    ['before anything was noted', 0],
  ])('%s is followed by one message when it opens again', async (_, notes) => {
    const kept = shelf();
    const conversations = await visit(kept.notesOf, 'visitor-1');
    const id = await begin(conversations);
    kept.dieAfter(notes);
    await say(conversations, id, 'Ist das noch aktuell?').catch(() => undefined);
    kept.live();

    const reopened = await visit(kept.notesOf, 'visitor-1');
    await say(reopened, id, 'Ist das noch aktuell?');
    await say(reopened, id, 'Ist das noch aktuell?', 'asked once more on purpose');
    expect(await shown(reopened, id)).toEqual([
      [1, 'Ist das noch aktuell?'],
      [2, 'asked once more on purpose'],
    ]);
    expect(await stored()).toEqual(['Ist das noch aktuell?', 'Ist das noch aktuell?']);
  });
});
