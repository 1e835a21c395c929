/** From the start of the process to ready, on an empty store and on one that has grown old; killed each time, so that its log is gone through too. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../packages/server/src/store/sqlite.ts';
import { median } from './figures.ts';
import { startLotse } from './lotse.ts';
import { text } from './system.ts';

export interface ReadyFigures {
  readonly events: number;
  readonly emptyMs: number;
  readonly storedMs: number;
}

const perConversation = 100;
const perAppend = 20;
/** Conversations that are written at a time. */
const atOnce = 64;

const fill = async (folder: string, events: number): Promise<void> => {
  const store = await openSqlite({ folder });
  const page = { url: 'https://www.example.de/tarife', title: 'Tarife' };
  const at = new Date().toISOString();
  let left = Math.ceil(events / perConversation);
  const write = async () => {
    while (left > 0) {
      left -= 1;
      const visitor = { id: randomUUID(), role: 'visitor' } as const;
      const { conversation } = await store.conversations.start({ id: randomUUID(), key: 'bench', visitor, locale: 'de', context: { page, items: [] }, at });
      for (let said = 0; said < perConversation; said += perAppend) {
        const messages = Array.from({ length: perAppend }, (_, n) => ({ clientId: `m${said + n}`, parts: [{ kind: 'text', text }] as const }));
        await store.conversations.append({ conversationId: conversation.id, by: visitor, messages, at });
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, write));
  } finally {
    await store.close();
  }
};

export const measureReady = async ({ events, starts }: { readonly events: number; readonly starts: number }): Promise<ReadyFigures> => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-ready-'));
  const [old, empty] = [join(folder, 'old'), join(folder, 'empty')];
  const start = async (dataFolder: string) => {
    const running = await startLotse({ dataFolder });
    await running.stop();
    return running.server.startMs;
  };
  const times = { stored: [] as number[], empty: [] as number[] };
  try {
    await fill(old, events);
    for (let round = 0; round < starts; round += 1) {
      times.stored.push(await start(old));
      times.empty.push(await start(empty));
    }
    return { events, emptyMs: median(times.empty), storedMs: median(times.stored) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
