/** A backup is put back: everybody has to notice, and nobody otherwise. */
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-life-'));
  folders.push(folder);
  return folder;
};
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const visitor = { id: 'visitor-1', role: 'visitor' } as const;
const at = '2026-11-21T08:00:00.000Z';
const write = async (store: Store, words: string) => {
  const { conversation } = await store.conversations.start({
    id: randomUUID(),
    key: 'first',
    visitor,
    locale: 'de',
    context: { page: { url: 'https://www.example.de/', title: 'Start' }, items: [] },
    at,
  });
  await store.conversations.append({
    conversationId: conversation.id,
    by: visitor,
    at,
    messages: [{ clientId: randomUUID(), parts: [{ kind: 'text', text: words }] }],
  });
};
/** One life of a server on the folder; its epoch. */
const live = async (folder: string, during: (store: Store) => Promise<void> = async () => {}): Promise<string> => {
  const store = await openSqlite({ folder });
  await during(store);
  await store.close();
  return store.epoch;
};

describe('the epoch', () => {
  test('stays the same however often the server starts, also where nothing was written', async () => {
    const folder = await newFolder();
    const epoch = await live(folder, (store) => write(store, 'Eins'));
    expect(await live(folder)).toBe(epoch);
    expect(await live(folder, (store) => write(store, 'Zwei'))).toBe(epoch);
    expect(await live(folder)).toBe(epoch);
  });

  test('is another one after the database of the morning was put back, and stays that one', async () => {
    const [folder, backup] = [await newFolder(), await newFolder()];
    const epoch = await live(folder, (store) => write(store, 'Am Morgen'));
    await cp(join(folder, 'lotse.db'), join(backup, 'lotse.db'));
    expect(await live(folder, (store) => write(store, 'Am Mittag'))).toBe(epoch);
    await rm(join(folder, 'lotse.db'));
    await cp(join(backup, 'lotse.db'), join(folder, 'lotse.db'));
    const second = await live(folder, (store) => write(store, 'Am Abend'));
    expect(second).not.toBe(epoch);
    expect(await live(folder)).toBe(second);
  });

  test('is another one too when the backup was made while the server ran, of what it had just stored', async () => {
    const [folder, backup] = [await newFolder(), await newFolder()];
    const epoch = await live(folder, async (store) => {
      await write(store, 'Vor der Sicherung');
      const reader = new DatabaseSync(join(folder, 'lotse.db'), { readOnly: true });
      reader.exec(`VACUUM INTO '${join(backup, 'lotse.db')}'`);
      reader.close();
      await write(store, 'Nach der Sicherung');
    });
    for (const name of ['lotse.db', 'lotse.db-wal', 'lotse.db-shm']) await rm(join(folder, name), { force: true });
    await cp(join(backup, 'lotse.db'), join(folder, 'lotse.db'));
    expect(await live(folder)).not.toBe(epoch);
  });

  test('is another one after the whole folder of an hour ago was put back or copied elsewhere, mark and all', async () => {
    const folder = await newFolder();
    const epoch = await live(folder, (store) => write(store, 'Vor einer Stunde'));
    // What a copy of that folder holds: a mark that is an hour old, in a file that is not.
    const mark = join(folder, 'lotse.mark');
    const [events, time] = (await readFile(mark, 'utf8')).trim().split(' ');
    await writeFile(mark, `${events} ${Number(time) - 3_600_000}`.padEnd(40) + '\n');
    expect(await live(folder)).not.toBe(epoch);
  });

  test('is another one where the mark is gone or unreadable', async () => {
    const folder = await newFolder();
    const first = await live(folder, (store) => write(store, 'Eins'));
    await rm(join(folder, 'lotse.mark'));
    const second = await live(folder);
    await writeFile(join(folder, 'lotse.mark'), 'nonsense');
    const third = await live(folder);
    expect(new Set([first, second, third]).size).toBe(3);
  });
});
