import { LotseError } from '@lotse/contract';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Api } from './api.ts';
import { keptIn } from './kept.ts';
import { createOutbox } from './outbox.ts';
import { createUnsent } from './unsent.ts';

// Node has neither a window nor its storage.
vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('removeEventListener', () => undefined);
const storage = (): Storage => {
  const map = new Map<string, string>();
  const store = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => map.set(key, value),
    removeItem: (key: string) => map.delete(key),
  };
  return new Proxy(store, { ownKeys: () => [...map.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }) as unknown as Storage;
};

const server = (answer: (clientId: string, attempt: number) => LotseError | undefined) => {
  const attempts: string[] = [];
  const stored = new Map<string, string>();
  const send = async (_: string, clientId: string, said: string | readonly { readonly text: string }[]) => {
    const text = typeof said === 'string' ? said : said.map((part) => part.text).join('');
    attempts.push(text);
    const error = answer(clientId, attempts.length);
    if (error) throw error;
    stored.set(clientId, text);
  };
  return { attempts, stored, api: { send, addNote: send } as unknown as Api };
};
const wait = () => new LotseError('unavailable', 'No answer', { retryAfterMs: 1 });

test('what is written one after the other arrives one after the other, though the first attempts fail', async () => {
  const { api, stored } = server((_, attempt) => (attempt < 4 ? wait() : undefined));
  const outbox = createOutbox({ api, kept: keptIn(storage), key: 'outbox:jonas', onStored: () => undefined });
  outbox.put('c', 'reply', 'eins');
  outbox.put('c', 'note', 'zwei');
  outbox.put('c', 'reply', 'drei');
  await expect.poll(() => [...stored.values()]).toEqual(['eins', 'zwei', 'drei']);
  outbox.close();
});

test('what was on its way when the page was reloaded is sent by the next page, under the same clientId', async () => {
  const store = storage();
  const kept = keptIn(() => store);
  const dead = server(() => new LotseError('unavailable', 'No answer', { retryAfterMs: 60_000 }));
  const before = createOutbox({ api: dead.api, kept, key: 'outbox:jonas', onStored: () => undefined });
  before.put('c', 'reply', 'Moin');
  const clientId = before.entries.value[0]?.clientId;
  before.close();

  const { api, stored } = server(() => undefined);
  const after = createOutbox({ api, kept, key: 'outbox:jonas', onStored: () => undefined });
  after.resume();
  await expect.poll(() => [...stored]).toEqual([[clientId, 'Moin']]);
  expect(createOutbox({ api, kept, key: 'outbox:jonas', onStored: () => undefined }).entries.value).toEqual([]);
  expect(createOutbox({ api, kept, key: 'outbox:wiebke', onStored: () => undefined }).entries.value).toEqual([]);
});

test('what the server will not have waits for the agent: again, or away with it; the next message goes on', async () => {
  let refuses = true;
  const { api, stored } = server(() => (refuses && stored.size === 0 ? new LotseError('too-large', 'Too long') : undefined));
  const outbox = createOutbox({ api, kept: keptIn(storage), key: 'outbox:jonas', onStored: () => undefined });
  outbox.put('c', 'reply', 'lang');
  await expect.poll(() => outbox.entries.value[0]?.failed).toBe('too-large');
  refuses = false;
  outbox.put('c', 'reply', 'kurz');
  await expect.poll(() => [...stored.values()]).toEqual(['kurz']);
  const clientId = outbox.entries.value[0]?.clientId ?? '';
  outbox.retry(clientId);
  await expect.poll(() => [...stored.values()]).toEqual(['kurz', 'lang']);
  outbox.settle(new Set(stored.keys()));
  expect(outbox.entries.value).toEqual([]);
});

test('a session that has ended stops sending, and keeps what was not sent', async () => {
  const store = storage();
  const { api, attempts } = server(() => new LotseError('unauthorized', 'Sign in'));
  const outbox = createOutbox({ api, kept: keptIn(() => store), key: 'outbox:jonas', onStored: () => undefined });
  outbox.put('c', 'reply', 'Moin');
  await expect.poll(() => attempts.length).toBe(1);
  expect(outbox.entries.value.map(({ text, failed }) => [text, failed])).toEqual([['Moin', undefined]]);
  expect(store.getItem('lotse:desk:outbox:jonas')).toContain('Moin');
});

test('where the storage refuses, what is typed is kept in memory', () => {
  const kept = keptIn(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  createUnsent(kept, 'jonas').write('c', 'note', 'Rückruf um neun');
  expect(createUnsent(kept, 'jonas').of('c', 'note').value).toBe('Rückruf um neun');
  expect(createUnsent(kept, 'jonas').of('c', 'reply').value).toBe('');
});

test('whatever fails, before the server stores or after it, each message is stored once and in order', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('fine', 'lost', 'stored but the answer lost'), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (fates, count) => {
        const stored = new Map<string, string>();
        const left = [...fates];
        const send = async (_: string, clientId: string, said: readonly { readonly text: string }[]) => {
          const text = said.map((part) => part.text).join('');
          const fate = left.shift() ?? 'fine';
          if (fate === 'lost') throw wait();
          if (!stored.has(clientId)) stored.set(clientId, text);
          if (fate !== 'fine') throw wait();
        };
        const outbox = createOutbox({ api: { send } as unknown as Api, kept: keptIn(storage), key: 'outbox:jonas', onStored: () => undefined });
        const texts = Array.from({ length: count }, (_, i) => `Nachricht ${i}`);
        for (const text of texts) outbox.put('c', 'reply', text);
        await vi.waitUntil(() => outbox.entries.value.every((entry) => entry.stored), { interval: 1, timeout: 5000 });
        outbox.close();
        expect([...stored.values()]).toEqual(texts);
      },
    ),
    { numRuns: 50 },
  ));
