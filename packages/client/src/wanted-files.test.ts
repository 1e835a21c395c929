/** Which of the client's files a conversation asks for, and when. By itself: the modules are loaded anew for it. */
import { memory } from '@lotse/adapters/memory';
import type { BackendAdapter } from '@lotse/contract';
import { expect, onTestFinished, test, vi } from 'vitest';

const page = () => ({ url: 'https://nordlicht.example/', title: 'Start' });

/** A conversation in which an agent has said so many things, opened by its visitor; `loaded` answers whether a file has been asked for. */
const opened = async (file: string, messages: number) => {
  let loaded = false;
  vi.resetModules();
  onTestFinished(() => {
    vi.doUnmock(file);
  });
  vi.doMock(file, (original) => {
    loaded = true;
    return original();
  });
  const { createClient } = await import('./index.ts');
  const backend = memory({ channels: [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }] });
  const known = await backend.open({ locale: 'de', page: page() }, AbortSignal.timeout(1_000));
  const { id } = (await known.conversations?.start({ key: 'k', context: { page: page(), items: [] } })) ?? {};
  for (let number = 1; number <= messages; number += 1) backend.agent.says(`Nummer ${number}`, id);
  const adapter = { open: (who, signal) => backend.open({ ...who, token: known.token }, signal) } satisfies BackendAdapter;
  const client = createClient({ adapter, locale: 'de', storage: 'none', page });
  onTestFinished(() => client.destroy());
  await client.openConversation(id ?? '');
  await expect.poll(() => client.state.conversation?.phase).toBe('live');
  return { client, loaded: () => loaded };
};

test('what writes is not there for who only hears of an answer, and is there before who reads it writes', async () => {
  const { client, loaded } = await opened('./outgoing.ts', 1);
  expect(client.state.unread).toBe(1);
  expect(loaded()).toBe(false);
  client.seen();
  await expect.poll(loaded).toBe(true);
});

test('what reads back is there for a long conversation, and not for a short one', async () => {
  const short = await opened('./history.ts', 10);
  expect(short.client.state.conversation?.earlier).toBe('none');
  expect(short.client.state.unread).toBe(10);
  expect(short.loaded()).toBe(false);
  const long = await opened('./history.ts', 100);
  expect(long.client.state.conversation?.earlier).toBe('there');
  expect(long.loaded()).toBe(true);
});
