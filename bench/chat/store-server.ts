/** The store without a network: writers in this process, each with one message under way. Told over IPC for how many seconds. */
import { randomUUID } from 'node:crypto';
import { openSqlite } from '../../packages/server/src/store/sqlite.ts';
import { text } from './system.ts';

export interface StoreTask {
  readonly writers: number;
  readonly seconds: number;
}
export interface StoreReport {
  readonly perSecond: number;
}

const store = await openSqlite({ folder: process.env['LOTSE_DATA'] ?? '' });
const page = { url: 'https://www.example.de/tarife', title: 'Tarife' };
const places = await Promise.all(
  Array.from({ length: 500 }, async () => {
    const visitor = { id: randomUUID(), role: 'visitor' } as const;
    const { conversation } = await store.conversations.start({
      id: randomUUID(),
      key: 'bench',
      visitor,
      locale: 'de',
      context: { page, items: [] },
      at: new Date().toISOString(),
    });
    return { visitor, conversationId: conversation.id };
  }),
);

let said = 0;
const write = async (until: number) => {
  while (performance.now() < until) {
    said += 1;
    const place = places[said % places.length];
    if (!place) throw new Error('There is no conversation.');
    const { results } = await store.conversations.append({
      conversationId: place.conversationId,
      by: place.visitor,
      messages: [{ clientId: `m${said}`, parts: [{ kind: 'text', text }] }],
      at: new Date().toISOString(),
    });
    if (results[0]?.duplicate !== false) throw new Error('A message was taken for one that is there already.');
  }
};

process.on('message', (asked: string | StoreTask) => {
  if (typeof asked === 'string') return;
  const began = performance.now();
  const before = said;
  void Promise.all(Array.from({ length: asked.writers }, () => write(began + asked.seconds * 1000))).then(() =>
    process.send?.({ perSecond: (said - before) / ((performance.now() - began) / 1000) } satisfies StoreReport),
  );
});
process.stdout.write('{"ready":true}\n');
