/** A file of the client's own that is lost on the way. By itself: the modules are loaded anew for it. */
import { memory } from '@lotse/adapters/memory';
import { expect, onTestFinished, test, vi } from 'vitest';

const page = () => ({ url: 'https://nordlicht.example/', title: 'Start' });

test.each(['./talks.ts', './outgoing.ts'])('%s, which does not load at the first try, is asked for again, and what was written is said', async (file) => {
  let losses = 1;
  vi.resetModules();
  onTestFinished(() => {
    vi.doUnmock(file);
  });
  vi.doMock(file, (original) => {
    if (losses-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
    return original();
  });
  const { createClient } = await import('./index.ts');
  const backend = memory({ channels: [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }] });
  const client = createClient({ adapter: backend, locale: 'de', storage: 'none', page });
  await client.startConversation({ items: [], text: 'Guten Tag' });
  await expect.poll(() => backend.events.map(({ kind }) => kind), { timeout: 5_000 }).toContain('message');
  expect(losses).toBe(-1);
  client.destroy();
});

test('the file that sorts what is nearly alike does without itself: it is found all the same, and asked for again with the next letter', async () => {
  const heard: unknown[] = [];
  const hear = (reason: unknown) => heard.push(reason);
  process.on('unhandledRejection', hear);
  onTestFinished(() => void process.off('unhandledRejection', hear));
  let asked = 0;
  vi.doMock('@lotse/search/rerank', () => {
    asked += 1;
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  const { createClient } = await import('./index.ts');
  const article = { id: 'umzug', locale: 'de', title: 'Umzug melden', body: 'Zwei Wochen vorher.', updatedAt: '2026-11-02T00:00:00Z' };
  const backend = memory({ channels: [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }], articles: [article] });
  const client = createClient({ adapter: backend, locale: 'de', storage: 'none', page });
  client.search('umz');
  await expect.poll(() => asked).toBe(1);
  client.search('umzug');
  await expect.poll(() => asked).toBe(2);
  expect(client.state.knowledge.result?.hits[0]?.article.id).toBe('umzug');
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  expect(heard).toEqual([]);
  client.destroy();
});
