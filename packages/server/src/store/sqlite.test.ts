import type { OutgoingMessage, SendResult } from '@lotse/contract';
import fc from 'fast-check';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

const visitor = { id: 'visitor-1', role: 'visitor' } as const;
const at = '2026-11-21T08:00:00.000Z';
const context = { page: { url: 'https://www.example.de/', title: 'Start' }, items: [] };
const temporary: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-store-'));
  temporary.push(folder);
  return folder;
};
afterAll(() => Promise.all(temporary.map((folder) => rm(folder, { recursive: true }))));

const start = async (store: Store) =>
  (await store.conversations.start({ id: randomUUID(), key: randomUUID(), visitor, locale: 'de', context, at })).conversation;
const message = (clientId: string): OutgoingMessage => ({ clientId, parts: [{ kind: 'text', text: clientId }] });

describe('a store', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openSqlite({ folder: await newFolder() });
  });
  afterAll(() => store.close());

  test('keeps the append rules however senders double, overlap and race', async () => {
    const sending = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(sending, { minLength: 1, maxLength: 16 }), async (sendings) => {
        const { id } = await start(store);
        const answers = await Promise.all(
          sendings.map((numbers) =>
            store.conversations.append({ conversationId: id, by: visitor, at, messages: numbers.map((number) => message(`m${number}`)) }),
          ),
        );
        const { page } = await store.conversations.read({ conversationId: id, by: visitor, range: { after: 0 }, limit: 200 });
        const stored = page.events.flatMap((event) => (event.kind === 'message' ? [event.clientId] : []));
        const results = answers.flatMap((answer) => answer.results);

        expect(page.events.map(({ seq }) => seq)).toEqual(stored.map((_, index) => index + 1));
        expect(new Set(stored).size).toBe(stored.length);
        expect(stored.toSorted()).toEqual([...new Set(sendings.flat().map((number) => `m${number}`))].toSorted());
        for (const { clientId, seq } of results) expect(stored[seq - 1]).toBe(clientId);
        for (const clientId of stored) expect(results.filter((result) => result.clientId === clientId && !result.duplicate)).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps the order of each of 16 senders', async () => {
    const { id } = await start(store);
    const write = async (writer: number): Promise<SendResult[]> => {
      const results: SendResult[] = [];
      for (let n = 0; n < 10; n += 1)
        results.push(...(await store.conversations.append({ conversationId: id, by: visitor, at, messages: [message(`${writer}-${n}`)] })).results);
      return results;
    };
    const bySender = await Promise.all(Array.from({ length: 16 }, (_, writer) => write(writer)));
    for (const results of bySender) expect(results.map(({ seq }) => seq)).toEqual(results.map(({ seq }) => seq).toSorted((a, b) => a - b));
    expect(new Set(bySender.flat().map(({ seq }) => seq)).size).toBe(160);
  });

  test('lets nobody fall with a call that was refused beside it', async () => {
    const { id } = await start(store);
    const [good, bad, alsoGood] = await Promise.allSettled([
      store.conversations.append({ conversationId: id, by: visitor, at, messages: [message('one')] }),
      store.conversations.append({ conversationId: 'missing', by: visitor, at, messages: [message('two')] }),
      store.conversations.append({ conversationId: id, by: visitor, at, messages: [message('three')] }),
    ]);
    expect(good).toMatchObject({ value: { results: [{ seq: 1 }] } });
    expect(bad).toMatchObject({ reason: { code: 'not-found' } });
    expect(alsoGood).toMatchObject({ value: { results: [{ seq: 2 }] } });
  });

  test('takes back what a refused call had begun, and nothing else', async () => {
    const { id } = await start(store);
    const nobody = { ...visitor, role: undefined as never };
    const [good, bad, alsoGood] = await Promise.allSettled([
      store.conversations.append({ conversationId: id, by: visitor, at, messages: [message('one')] }),
      // Refused when its event is written: the conversation has already counted it then.
      store.conversations.append({ conversationId: id, by: nobody, at, messages: [message('two')] }),
      store.conversations.append({ conversationId: id, by: visitor, at, messages: [message('three')] }),
    ]);
    expect(good).toMatchObject({ value: { results: [{ seq: 1 }] } });
    expect(bad).toMatchObject({ reason: { code: 'unavailable' } });
    expect(alsoGood).toMatchObject({ value: { results: [{ seq: 2 }] } });
  });

  test('sends away what it could not store soon, and says when to come back', async () => {
    const { id } = await start(store);
    const flood = await Promise.allSettled(
      Array.from({ length: 2_100 }, (_, n) => store.conversations.append({ conversationId: id, by: visitor, at, messages: [message(`f${n}`)] })),
    );
    const refused = flood.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(100);
    expect(refused[0]).toMatchObject({ reason: { code: 'unavailable', retryAfterMs: 2_000 } });
  });
});

describe('a data folder', () => {
  test('keeps everything, and its epoch, from one server to the next', async () => {
    const folder = await newFolder();
    const before = await openSqlite({ folder });
    const { id } = await start(before);
    const sent = before.conversations.append({ conversationId: id, by: visitor, at, messages: [message('last words')] });
    await before.close();
    await expect(sent).resolves.toMatchObject({ results: [{ seq: 1 }] });
    await expect(start(before)).rejects.toMatchObject({ code: 'unavailable' });
    const after = await openSqlite({ folder });
    expect(after.epoch).toBe(before.epoch);
    expect((await after.conversations.read({ conversationId: id, by: visitor, range: { after: 0 }, limit: 10 })).page.head).toBe(1);
    await after.close();
  });

  test('belongs to one server at a time; the second one stops with a sentence, and the first works on', async () => {
    const folder = await newFolder();
    const first = await openSqlite({ folder });
    await expect(openSqlite({ folder })).rejects.toMatchObject({
      name: 'StoreRefused',
      code: 'store-locked',
      message: expect.stringContaining('Another Lotse server already works on'),
    });
    expect((await start(first)).head).toBe(0);
    await first.close();
    await (await openSqlite({ folder })).close();
  });

  test('that cannot be one is refused with a sentence', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'file'), '');
    await expect(openSqlite({ folder: join(folder, 'file') })).rejects.toMatchObject({ code: 'store-folder', message: expect.stringContaining('LOTSE_DATA') });
  });

  const refused: readonly [string, string, (file: string) => Promise<void>][] = [
    ['noise', 'store-unreadable', (file) => writeFile(file, randomBytes(20_000))],
    ['a text', 'store-unreadable', (file) => writeFile(file, 'Liebes Tagebuch, '.repeat(500))],
    ['a folder', 'store-unreadable', async (file) => void (await mkdir(join(file, 'inside'), { recursive: true }))],
    [
      'the database of another program',
      'store-foreign',
      async (file) => {
        const other = new DatabaseSync(file);
        other.exec('CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES (1)');
        other.close();
      },
    ],
  ];
  test.each(refused)('with %s in the place of the database is refused and left as it was', async (_, code, spoil) => {
    const folder = await newFolder();
    const file = join(folder, 'lotse.db');
    await spoil(file);
    const before = await readFile(file).catch(() => 'folder');
    await expect(openSqlite({ folder })).rejects.toMatchObject({ name: 'StoreRefused', code, message: expect.stringContaining(file) });
    expect(await readFile(file).catch(() => 'folder')).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('lotse.db'))).toEqual(['lotse.db']);
  });

  test('with a database that broke in the middle is refused and left as it was', async () => {
    const folder = await newFolder();
    const file = join(folder, 'lotse.db');
    const store = await openSqlite({ folder });
    const { id } = await start(store);
    for (let n = 0; n < 50; n += 1) await store.conversations.append({ conversationId: id, by: visitor, at, messages: [message(`${n} ${'x'.repeat(500)}`)] });
    await store.close();
    const bytes = await readFile(file);
    const broken = Buffer.from(bytes);
    broken.fill(0xff, 4096 * 3, bytes.length - 4096);
    for (const spoilt of [broken, bytes.subarray(0, 4096 * 2 + 100)]) {
      await writeFile(file, spoilt);
      await expect(openSqlite({ folder })).rejects.toMatchObject({ code: 'store-unreadable', message: expect.stringContaining('left untouched') });
      expect((await readFile(file)).equals(spoilt)).toBe(true);
    }
  });

  test('written by a newer Lotse is refused and left as it was', async () => {
    const folder = await newFolder();
    await (await openSqlite({ folder })).close();
    const newer = new DatabaseSync(join(folder, 'lotse.db'));
    newer.exec(`INSERT INTO migrations (name, at) VALUES ('9999-from-the-future', '${at}')`);
    newer.close();
    await expect(openSqlite({ folder })).rejects.toMatchObject({ code: 'store-newer', message: expect.stringContaining('9999-from-the-future') });
  });
});
