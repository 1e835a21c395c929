import { memory } from '@lotse/adapters/memory';
import { textOf, type BackendAdapter, type Channel, type Conversations, type NonEmpty } from '@lotse/contract';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClient, type Client, type ClientOptions } from './index.ts';
import { breath } from './pause.ts';

const channels: NonEmpty<Channel> = [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }];

const clients: Client[] = [];
const visit = (adapter: BackendAdapter, options: Partial<ClientOptions> = {}): Client => {
  const client = createClient({ adapter, locale: 'de', ...options });
  clients.push(client);
  return client;
};
/** The backend, with whatever happens on the way of a message. */
const sending = (
  adapter: BackendAdapter,
  sent: (send: Conversations['send'], ...message: Parameters<Conversations['send']>) => ReturnType<Conversations['send']>,
): BackendAdapter => ({
  async open(visitor, signal) {
    const session = await adapter.open(visitor, signal);
    const { conversations } = session;
    return conversations ? { ...session, conversations: { ...conversations, send: (...message) => sent(conversations.send, ...message) } } : session;
  },
});
const texts = (client: Client) =>
  (client.state.conversation?.lines ?? []).flatMap((line) => (line.kind === 'message' ? line.parts.map((part) => textOf([part])) : []));
/** What this page keeps of a client; other tests share the storage. */
const kept = (id: string) => Object.keys(sessionStorage).filter((key) => key.startsWith(`lotse:${id}:`));
const forget = (id: string) => kept(id).forEach((key) => sessionStorage.removeItem(key));
const waitingOnDevice = async (id: string): Promise<unknown> => {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === `lotse:${id}:outbox`)) return undefined;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(`lotse:${id}:outbox`);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('outbox').objectStore('outbox').get('waiting');
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
};

/** Others have had their turn; sooner than with a timer. */
const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  for (const id of [
    'fresh',
    'reload',
    'crash',
    'full',
    'nothing',
    'kept',
    'left',
    'early',
    'twice',
    'left-over',
    'several',
    'no-room',
    'learned',
    'outage',
    'both',
    'moment',
    'while',
  ])
    forget(id);
  vi.restoreAllMocks();
});

describe('what stays on the device', () => {
  test('nothing is stored before the widget is used, and nothing but the visit after it was opened', async () => {
    const ours = async () => (await indexedDB.databases()).filter(({ name }) => name?.startsWith('lotse:fresh'));
    const client = visit(memory({ channels }), { id: 'fresh' });
    expect(kept('fresh')).toEqual([]);
    await client.start();
    await expect.poll(() => client.state.channelsFrom).toBe('backend');
    await expect.poll(() => kept('fresh').toSorted()).toEqual(['lotse:fresh:channels', 'lotse:fresh:token']);
    expect(await ours()).toEqual([]);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('lotse:fresh'))).toEqual([]);
  });

  test('after a reload conversation, unsent text and trail are there again', async () => {
    const backend = memory({ channels });
    const first = visit(backend, { id: 'reload' });
    await first.startConversation({ items: [], text: 'Guten Tag' });
    await expect.poll(() => first.state.conversation?.outbox).toBe(0);
    first.write('Noch nicht fertig');
    first.addToTrail({ kind: 'host', name: 'Vertrag', value: 'Strom Fest' });
    first.destroy();

    const second = visit(backend, { id: 'reload' });
    await second.start();
    await expect.poll(() => texts(second)).toEqual(['Guten Tag']);
    expect(second.state.unsent).toBe('Noch nicht fertig');
    expect(second.state.trail).toMatchObject([{ name: 'Vertrag' }]);
  });

  test('who types before a page has found what he left half written has both', async () => {
    const backend = memory({ channels });
    const first = visit(backend, { id: 'both' });
    await first.start();
    first.write('Noch nicht fertig');
    first.destroy();

    const second = visit(backend, { id: 'both' });
    second.write('Und noch etwas');
    await second.start();
    expect(second.state.unsent).toBe('Noch nicht fertig\nUnd noch etwas');
    second.destroy();
    const third = visit(backend, { id: 'both' });
    await third.start();
    expect(third.state.unsent).toBe('Noch nicht fertig\nUnd noch etwas');
  });

  test('a message on its way when the page dies goes out from the next page, once, and leaves nothing behind', async () => {
    const backend = memory({ channels });
    const first = visit(backend, { id: 'crash' });
    await first.startConversation({ items: [], text: 'Guten Tag' });
    await expect.poll(() => first.state.conversation?.outbox).toBe(0);
    backend.cut();
    first.write('Wo ist mein Paket?');
    await first.send();
    expect(await waitingOnDevice('crash')).toMatchObject([{ messages: [{ parts: [{ text: 'Wo ist mein Paket?' }] }] }]);
    first.destroy();
    forget('crash');

    backend.mend();
    const second = visit(backend, { id: 'crash' });
    await second.start();
    await expect.poll(() => texts(second)).toEqual(['Guten Tag', 'Wo ist mein Paket?']);
    await expect.poll(() => second.state.conversation?.outbox).toBe(0);
    expect(backend.events.filter(({ kind }) => kind === 'message')).toHaveLength(2);
    await expect.poll(() => waitingOnDevice('crash')).toBeUndefined();
  });

  test('what was on its way when the page died does not stand in the field as well', async () => {
    const backend = memory({ channels });
    const before = visit(backend, { id: 'moment' });
    await before.startConversation({ items: [], text: 'Guten Tag' });
    await expect.poll(() => before.state.conversation?.outbox).toBe(0);
    backend.cut();
    before.write('Eins');
    await before.send();
    // Gone in the moment between keeping the message and emptying the field.
    sessionStorage.setItem('lotse:moment:unsent', JSON.stringify('Eins'));
    before.destroy();

    const after = visit(backend, { id: 'moment' });
    void after.start();
    await expect.poll(() => texts(after)).toContain('Eins');
    await expect.poll(() => after.state.unsent).toBe('');
    expect(kept('moment')).not.toContain('lotse:moment:unsent');
  });

  test('who was here before begins a conversation while the backend is away: it stands on the device, and what he types on stays', async () => {
    const backend = memory({ channels });
    sessionStorage.setItem('lotse:outage:token', '"Ada"');
    backend.cut();
    const client = visit(backend, { id: 'outage' });
    await client.start();
    client.write('Die Heizung ist kalt.');
    const begun = client.startConversation({ items: [], text: 'Die Heizung ist kalt.' });
    client.write('Und das Wasser');
    await begun;
    expect(texts(client)).toEqual(['Die Heizung ist kalt.']);
    expect(await waitingOnDevice('outage')).toMatchObject([{ messages: [{ parts: [{ text: 'Die Heizung ist kalt.' }] }] }]);
    expect(client.state.unsent).toBe('Und das Wasser');
    backend.mend();
    client.retry();
    await expect.poll(() => client.state.conversation?.outbox).toBe(0);
    expect([texts(client), backend.contexts.length]).toEqual([['Die Heizung ist kalt.'], 1]);
  });

  test('a browser that keeps nothing sends all the same, and the customer is told', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const backend = memory({ channels });
    const client = visit(backend, { id: 'full' });
    await client.startConversation({ items: [], text: 'Guten Tag' });
    await expect.poll(() => client.state.conversation?.outbox).toBe(0);
    expect(client.state.storage).toBe('memory');
    expect(backend.events.filter(({ kind }) => kind === 'message')).toHaveLength(1);
  });

  test('with storage "none" nothing is written anywhere', async () => {
    const before = (await indexedDB.databases()).length;
    const client = visit(memory({ channels }), { id: 'nothing', storage: 'none' });
    await client.startConversation({ items: [], text: 'Guten Tag' });
    await expect.poll(() => client.state.conversation?.outbox).toBe(0);
    expect(kept('nothing')).toEqual([]);
    expect((await indexedDB.databases()).length).toBe(before);
  });

  test('however fast somebody writes, a message is on the device before it is on its way', async () => {
    const backend = memory({ channels });
    const tooEarly: string[] = [];
    const client = visit(
      sending(backend, async (send, id, messages) => {
        const device = JSON.stringify(await waitingOnDevice('early'));
        for (const { clientId } of messages) if (!device.includes(clientId)) tooEarly.push(clientId);
        return send(id, messages);
      }),
      { id: 'early' },
    );
    await client.startConversation({ items: [], text: '0' });
    for (let n = 1; n <= 20; n += 1) {
      client.write(`${n}`);
      void client.send();
    }
    await expect.poll(() => texts(client)).toHaveLength(21);
    await expect.poll(() => client.state.conversation?.outbox).toBe(0);
    expect(tooEarly).toEqual([]);
    expect(texts(client)).toEqual(Array.from({ length: 21 }, (_, n) => `${n}`));
  });

  test.each(['with locks', 'without'])('two tabs that hold the same messages send them once and in order, %s', async (locks) => {
    if (locks === 'without') vi.spyOn(LockManager.prototype, 'request').mockRejectedValue(new DOMException('no', 'SecurityError'));
    const backend = memory({ channels });
    let [under, most] = [0, 0];
    const slow = sending(backend, async (send, id, messages) => {
      most = Math.max(most, (under += 1));
      await new Promise((resolve) => setTimeout(resolve));
      under -= 1;
      return send(id, messages);
    });
    const first = visit(slow, { id: 'twice' });
    await first.startConversation({ items: [], text: 'Guten Tag' });
    await expect.poll(() => first.state.conversation?.outbox).toBe(0);
    backend.cut();
    for (const text of ['Eins', 'Zwei', 'Drei']) {
      first.write(text);
      await first.send();
    }
    const second = visit(slow, { id: 'twice' });
    await second.start();
    await expect.poll(() => second.state.conversation?.outbox).toBe(3);
    backend.mend();
    for (const tab of [first, second]) {
      tab.retry();
      await expect.poll(() => texts(tab)).toEqual(['Guten Tag', 'Eins', 'Zwei', 'Drei']);
      await expect.poll(() => tab.state.conversation?.outbox).toBe(0);
    }
    expect(backend.events.flatMap((event) => (event.kind === 'message' ? event.parts : []))).toHaveLength(4);
    if (locks === 'with locks') expect(most).toBe(1);
    await expect.poll(() => waitingOnDevice('twice')).toBeUndefined();
  });

  test('what a tab left that is gone goes out from the tab that is still open', async () => {
    const backend = memory({ channels });
    const open = visit(backend, { id: 'left-over' });
    await open.startConversation({ items: [], text: 'Guten Tag' });
    await expect.poll(() => open.state.conversation?.outbox).toBe(0);
    const away = { is: false };
    const gone = visit(
      sending(backend, async (send, id, messages) => (away.is ? Promise.reject(new Error('no network')) : send(id, messages))),
      { id: 'left-over' },
    );
    await gone.start();
    await expect.poll(() => texts(gone)).toEqual(['Guten Tag']);
    away.is = true;
    gone.write('Und weg');
    await gone.send();
    gone.destroy();
    window.dispatchEvent(new Event('online'));
    await expect.poll(() => texts(open)).toEqual(['Guten Tag', 'Und weg']);
    await expect.poll(() => waitingOnDevice('left-over')).toBeUndefined();
  });

  test('messages of several conversations and visitors all go out from the next page', async () => {
    const backend = memory({ channels });
    for (const name of ['Eins', 'Zwei', 'Drei']) {
      sessionStorage.setItem('lotse:several:token', `"${name}"`);
      const client = visit(
        sending(backend, () => Promise.reject(new Error('no network'))),
        { id: 'several' },
      );
      await client.startConversation({ items: [], text: name });
      await expect.poll(() => client.state.conversation?.id).toBeDefined();
      client.destroy();
      forget('several');
    }
    const next = visit(backend, { id: 'several' });
    await next.start();
    await expect.poll(() => backend.events.flatMap((event) => (event.kind === 'message' ? event.parts : [])).length).toBe(3);
    expect(backend.contexts).toHaveLength(3);
    await expect.poll(() => waitingOnDevice('several')).toBeUndefined();
    expect(texts(next)).toEqual(['Eins']);
  });

  test('a device that is full takes the message into memory, says so, and it is sent', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const backend = memory({ channels });
    backend.cut();
    const client = visit(backend, { id: 'no-room' });
    await client.startConversation({ items: [], text: 'Passt das noch?' });
    expect(client.state.storage).toBe('memory');
    expect(texts(client)).toEqual(['Passt das noch?']);
    backend.mend();
    client.retry();
    await expect.poll(() => client.state.conversation?.outbox).toBe(0);
    expect(backend.events.filter(({ kind }) => kind === 'message')).toHaveLength(1);
  });

  test('what an adapter learned about its way is kept for the next page, and forgotten with the visit', async () => {
    const learned: (string | undefined)[] = [];
    const adapter: ClientOptions['adapter'] = (notes) => ({
      async open(visitor, signal) {
        learned.push(await notes.get('transport'));
        await notes.set('transport', 'poll');
        return memory({ channels }).open(visitor, signal);
      },
    });
    for (let page = 1; page <= 2; page += 1) {
      const client = createClient({ adapter, locale: 'de', id: 'learned' });
      clients.push(client);
      await client.start();
      await expect.poll(() => client.state.channelsFrom).toBe('backend');
      if (page === 2) await client.logout();
      client.destroy();
    }
    expect(learned).toEqual([undefined, 'poll']);
    expect(kept('learned')).toEqual([]);
  });

  test('what is answered after a logout is not stored, and the next visit is another visitor', async () => {
    const backend = memory({ channels });
    let opened = 0;
    const answers: (() => void)[] = [];
    /** Answers only when told to, as a slow network does. */
    const slow: BackendAdapter = {
      async open(visitor) {
        await new Promise<void>((resolve) => answers.push(resolve));
        opened += 1;
        return backend.open(visitor, new AbortController().signal);
      },
    };
    const client = visit(slow, { id: 'left' });
    await client.start();
    await expect.poll(() => answers.length).toBe(1);
    const wrote = vi.spyOn(Storage.prototype, 'setItem');
    await client.logout();
    for (const answer of answers.splice(0)) answer();
    await expect.poll(() => opened).toBe(1);
    client.write('Ich bin jemand anderes');
    await client.start();
    await expect.poll(() => answers.length).toBe(1);
    for (const answer of answers) answer();
    await expect.poll(() => kept('left').toSorted()).toEqual(['lotse:left:channels', 'lotse:left:token', 'lotse:left:unsent']);
    expect(wrote.mock.calls.filter(([key]) => key === 'lotse:left:token')).toHaveLength(1);
  });

  test('a message that was just being begun when somebody signs out, in whatever moment, stays nowhere: the next visitor does not find it', async () => {
    const backend = memory({ channels });
    for (let moment = 0; moment < 24; moment += 2) {
      const client = visit(backend, { id: `begun-${moment}` });
      await client.start();
      const begun = client.startConversation({ items: [], text: 'Nur für mich' });
      for (let turn = 0; turn < moment; turn += 1) await (turn % 3 === 2 ? breath() : undefined);
      await client.logout();
      await begun.catch(Boolean);
      expect([moment, await waitingOnDevice(`begun-${moment}`)]).toEqual([moment, undefined]);
      client.destroy();
      const next = visit(backend, { id: `begun-${moment}` });
      await next.start();
      expect([moment, texts(next)]).toEqual([moment, []]);
      next.destroy();
      forget(`begun-${moment}`);
    }
  });

  test('whoever begins while it is looked up again and again what an earlier page has left has one conversation, and sees it sent', async () => {
    const backend = memory({ channels });
    const client = visit(backend, { id: 'while' });
    let begun = false;
    const said = client.startConversation({ items: [], text: 'Guten Tag' }).then(() => (begun = true));
    while (!begun) {
      void client.resumeConversation();
      await Promise.race([said, turn()]);
    }
    await expect.poll(() => [client.state.conversation?.phase, client.state.conversation?.outbox]).toEqual(['live', 0]);
    expect(backend.events.filter(({ kind }) => kind === 'message')).toHaveLength(1);
  });

  test('what is kept for 30 days comes back without the session', async () => {
    const backend = memory({ channels });
    const first = visit(backend, { id: 'kept', storage: 'persistent' });
    await first.startConversation({ items: [], text: 'Guten Tag' });
    await expect.poll(() => first.state.conversation?.outbox).toBe(0);
    first.destroy();
    expect(kept('nothing')).toEqual([]);
    const second = visit(backend, { id: 'kept', storage: 'persistent' });
    await second.start();
    await expect.poll(() => texts(second)).toEqual(['Guten Tag']);
    sessionStorage.setItem('lotse:kept:token', '"from before the customer agreed to 30 days"');
    await second.logout();
    expect(second.state.conversation).toBeUndefined();
    expect(kept('kept')).toEqual([]);
  });
});
