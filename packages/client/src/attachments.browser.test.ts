import { memory, type Memory } from '@lotse/adapters/memory';
import { LotseError, type BackendAdapter, type FileRef, type Files } from '@lotse/contract';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClient, type Client, type ClientOptions } from './index.ts';

const channels = [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }] as const;
const clients: Client[] = [];
const visit = (adapter: BackendAdapter, options: Partial<ClientOptions> = {}): Client => {
  const client = createClient({ adapter, locale: 'de', id: `files-${crypto.randomUUID()}`, ...options });
  clients.push(client);
  return client;
};
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const gif = (name = 'zaehler.gif') => {
  const bytes = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (letter) => letter.charCodeAt(0));
  return new File([bytes], name, { type: 'image/gif' });
};
const begin = async (client: Client) => {
  await client.startConversation({ items: [], text: 'Mein Zähler' });
  await expect.poll(() => client.state.conversation?.outbox).toBe(0);
};
const talking = async (adapter: BackendAdapter, options?: Partial<ClientOptions>) => {
  const client = visit(adapter, options);
  await begin(client);
  return client;
};
const states = ({ state }: Client) => (state.attachments ?? []).filter(({ sent }) => !sent).map(({ name, state, reason }) => [name, reason ?? state]);
const filesAt = ({ events }: Memory): readonly FileRef[] =>
  events.flatMap((event) => (event.kind === 'message' ? event.parts : [])).flatMap((part) => (part.kind === 'file' ? [part.file] : []));
const messagesAt = ({ events }: Memory) => events.filter(({ kind }) => kind === 'message').length;

/** The backend, with its files seen through somebody's hands. */
const through = (backend: Memory, change: (real: Files) => Partial<Files>): BackendAdapter => ({
  async open(visitor, signal) {
    const session = await backend.open(visitor, signal);
    return { ...session, files: session.files && { ...session.files, ...change(session.files) } };
  },
});
/** What lies on the device, by key. */
const onDevice = async (id: string): Promise<readonly string[]> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(`lotse:${id}:outbox`);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const keys = await new Promise<readonly IDBValidKey[]>((resolve) => {
    const asking = database.transaction('outbox').objectStore('outbox').getAllKeys();
    asking.onsuccess = () => resolve(asking.result);
  });
  database.close();
  return keys.map((key) => (typeof key === 'string' ? key.replace(/:.*/, '') : ''));
};

describe('A photo chosen in the composer', () => {
  test('is uploaded while words are written, and goes with them in one message', async () => {
    const backend = memory({ channels });
    const client = await talking(backend);
    await client.attach([gif()]);
    await expect.poll(() => states(client)).toEqual([['zaehler.gif', 'ready']]);
    client.write('So sieht er aus.');
    await client.send();
    expect(states(client)).toEqual([]);
    await expect.poll(() => filesAt(backend).map(({ name }) => name)).toEqual(['zaehler.gif']);
    await expect.poll(() => client.state.attachments).toEqual([]);
    expect(messagesAt(backend)).toBe(2);
  });

  test('goes without words too', async () => {
    const backend = memory({ channels });
    const client = await talking(backend);
    await client.attach([gif()]);
    await client.send();
    await expect.poll(() => filesAt(backend)).toHaveLength(1);
  });

  test('sent while the line is down arrives once, when it is back, and before what was written after it', async () => {
    const backend = memory({ channels });
    const client = await talking(backend);
    backend.cut();
    await client.attach([gif()]);
    await client.send();
    client.write('Haben Sie es?');
    await client.send();
    expect(client.state.conversation?.lines.slice(-2)).toMatchObject([
      { state: 'sending', parts: [{ kind: 'file' }] },
      { state: 'sending', parts: [{ kind: 'text' }] },
    ]);
    backend.mend();
    window.dispatchEvent(new Event('online'));
    await expect.poll(() => messagesAt(backend), { timeout: 10_000 }).toBe(3);
    expect(backend.events.filter(({ kind }) => kind === 'message').map((event) => 'parts' in event && event.parts[0].kind)).toEqual(['text', 'file', 'text']);
  });

  test('survives a reload: in the composer, and on its way', async () => {
    const id = `reload-${crypto.randomUUID()}`;
    const backend = memory({ channels });
    const first = await talking(backend, { id });
    backend.cut();
    await first.attach([gif('erst.gif')]);
    await first.send();
    await first.attach([gif('zweit.gif')]);
    expect(await onDevice(id)).toEqual(['file', 'file', 'waiting']);
    first.destroy();
    backend.mend();
    const second = visit(backend, { id });
    await second.start();
    await second.resumeConversation();
    await expect.poll(() => filesAt(backend).map(({ name }) => name), { timeout: 10_000 }).toEqual(['erst.gif']);
    await expect.poll(() => states(second)).toEqual([['zweit.gif', 'ready']]);
    await second.send();
    await expect.poll(() => filesAt(backend).map(({ name }) => name)).toEqual(['erst.gif', 'zweit.gif']);
    await expect.poll(() => onDevice(id)).toEqual([]);
  });

  test('taken out again stops its upload and leaves nothing on the device', async () => {
    const id = `taken-${crypto.randomUUID()}`;
    let stopped = false;
    const backend = memory({ channels });
    const never = through(backend, () => ({
      upload: (_, { onProgress }, signal) => {
        onProgress?.(0.4);
        return new Promise((__, reject) =>
          signal.addEventListener('abort', () => {
            stopped = true;
            reject(new LotseError('unavailable', 'stopped'));
          }),
        );
      },
    }));
    const client = await talking(never, { id });
    await client.attach([gif()]);
    await expect.poll(() => client.state.attachments?.[0]).toMatchObject({ state: 'uploading', fraction: 0.4 });
    client.removeAttachment(client.state.attachments?.[0]?.key ?? '');
    await expect.poll(() => [stopped, states(client)]).toEqual([true, []]);
    await expect.poll(() => onDevice(id)).toEqual([]);
  });
});

describe('What cannot go', () => {
  test('says why before anything is sent: too large, of no kind that is taken, one too many', async () => {
    const backend = memory({ channels, files: { bytes: 100, perMessage: 2, types: ['image/gif', 'text/plain'] } });
    const client = await talking(backend);
    await client.attach([new File([new Uint8Array(101)], 'gross.gif', { type: 'image/gif' }), new File(['<p>'], 'seite.html', { type: 'text/html' })]);
    expect(states(client)).toEqual([
      ['gross.gif', 'too-large'],
      ['seite.html', 'type'],
    ]);
    await client.attach([gif('1.gif'), gif('2.gif'), gif('3.gif')]);
    await expect
      .poll(() => states(client).slice(2))
      .toEqual([
        ['1.gif', 'ready'],
        ['2.gif', 'ready'],
        ['3.gif', 'too-many'],
      ]);
  });

  test('a file that lies about its type is named so when the backend has looked at it', async () => {
    const client = await talking(memory({ channels }));
    await client.attach([new File(['<!doctype html>'], 'bild.gif', { type: 'image/gif' })]);
    await expect.poll(() => states(client)).toEqual([['bild.gif', 'type']]);
  });

  test('a message whose file cannot be read any more has failed, and what was written after it arrives', async () => {
    const backend = memory({ channels });
    const client = await talking(backend);
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(new DOMException('It was moved.', 'NotReadableError'));
    await client.attach([gif()]);
    await expect.poll(() => states(client)).toEqual([['zaehler.gif', 'other']]);
    client.retryAttachment(client.state.attachments![0]!.key);
    client.write('So sieht er aus.');
    await client.send();
    client.write('Sehen Sie ihn?');
    await client.send();
    const lines = () => (client.state.conversation?.lines ?? []).flatMap((line) => (line.kind === 'message' ? line.state : []));
    await expect.poll(lines).toEqual(['sent', 'sent', 'failed']);
  });

  test('a message whose file is refused has failed, goes again when the customer says so, and nothing behind it waits', async () => {
    const backend = memory({ channels });
    let refuses = true;
    const client = await talking(
      through(backend, (real) => ({
        upload: (...args) => (refuses ? Promise.reject(new LotseError('forbidden', 'no', { field: 'scanner' })) : real.upload(...args)),
      })),
    );
    backend.cut();
    await client.attach([gif()]);
    await client.send();
    client.write('Und noch etwas.');
    await client.send();
    backend.mend();
    await expect.poll(() => client.state.conversation?.lines.at(-1), { timeout: 10_000 }).toMatchObject({ state: 'failed', parts: [{ kind: 'file' }] });
    await expect.poll(() => messagesAt(backend)).toBe(2);
    refuses = false;
    const last = client.state.conversation?.lines.at(-1);
    client.retryMessage(last?.kind === 'message' ? last.clientId : '');
    await expect.poll(() => filesAt(backend)).toHaveLength(1);
  });
});

test('Where no files are taken, none can be attached', async () => {
  const client = await talking(memory({ channels, files: false }));
  expect(client.state.offers.files).toBeUndefined();
  await client.attach([gif()]);
  expect(states(client)).toEqual([]);
});

test('Signing out takes files along, also those of the composer', async () => {
  const id = `out-${crypto.randomUUID()}`;
  const client = await talking(memory({ channels }), { id });
  await client.attach([gif()]);
  await expect.poll(() => onDevice(id)).toEqual(['file']);
  await client.logout();
  expect(await onDevice(id)).toEqual([]);
  expect(Object.keys(sessionStorage)).toEqual([]);
});
