/** A file of the client's own that is lost on the way. By itself: the modules are loaded anew for it. */
import { memory } from '@lotse/adapters/memory';
import { expect, test, vi } from 'vitest';

test('a file that does not load at the first try is asked for again, and what was written is said', async () => {
  let losses = 1;
  vi.doMock('./talks.ts', (original) => {
    if (losses-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
    return original();
  });
  const { createClient } = await import('./index.ts');
  const backend = memory({ channels: [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }] });
  const client = createClient({ adapter: backend, locale: 'de', storage: 'none', page: () => ({ url: 'https://nordlicht.example/', title: 'Start' }) });
  await client.startConversation({ items: [], text: 'Guten Tag' });
  expect(losses).toBe(-1);
  await expect.poll(() => backend.events.map(({ kind }) => kind)).toContain('message');
  client.destroy();
});
