import { memory, type Memory } from '@lotse/adapters/memory';
import {
  LotseError,
  textOf,
  type Article,
  type BackendAdapter,
  type Channel,
  type Conversations,
  type NonEmpty,
  type Notice,
  type Session,
} from '@lotse/contract';
import fc from 'fast-check';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createClient, type Client, type ClientOptions } from './index.ts';

const open = { state: 'open' } as const;
const channels: NonEmpty<Channel> = [
  { kind: 'chat', label: 'Chat', availability: open },
  { kind: 'phone', label: 'Anrufen', href: 'tel:+494066969100', availability: open },
];
const article = (id: string, title: string, body: string): Article => ({ id, locale: 'de', title, body, updatedAt: '2026-11-02T00:00:00Z' });
const articles = [
  article('abschlag-zu-hoch', 'Warum ist mein Abschlag so hoch?', 'Der Abschlag richtet sich nach Ihrem letzten Verbrauch.'),
  article('umzug-melden', 'Umzug melden', 'Melden Sie Ihren Umzug zwei Wochen vorher.'),
];

const clients: Client[] = [];
const visit = (adapter: BackendAdapter, options: Partial<ClientOptions> = {}): Client => {
  const client = createClient({ adapter, locale: 'de', storage: 'none', page: () => ({ url: 'https://nordlicht.example/strom', title: 'Strom' }), ...options });
  clients.push(client);
  return client;
};
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy();
  vi.useRealTimers();
});

const talking = async (adapter: BackendAdapter, text = 'Guten Tag'): Promise<Client> => {
  const client = visit(adapter);
  await client.startConversation({ items: [], text });
  await expect.poll(() => client.state.conversation?.phase).toBe('live');
  await expect.poll(() => client.state.conversation?.outbox).toBe(0);
  return client;
};
/** Resolves with the change of state that makes it so. */
const when = (client: Client, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => isSo() && resolve();
    client.subscribe(look);
    look();
  });
const say = async (client: Client, text: string): Promise<void> => {
  client.write(text);
  await client.send();
};
const texts = (client: Client) =>
  (client.state.conversation?.lines ?? []).flatMap((line) => (line.kind === 'message' ? line.parts.map((part) => textOf([part])) : []));
const stored = (backend: Memory) => backend.events.flatMap((event) => (event.kind === 'message' ? event.parts.map((part) => textOf([part])) : []));

/** What nobody looked after from here on. */
const listening = () => {
  const heard: unknown[] = [];
  const hear = (reason: unknown) => heard.push(reason);
  process.on('unhandledRejection', hear);
  onTestFinished(() => void process.off('unhandledRejection', hear));
  return async () => {
    // Node tells it when all promises have had their turn.
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    return heard;
  };
};

/** The backend, with its conversations seen through somebody's hands. */
const through = (
  adapter: BackendAdapter,
  change: (conversations: Conversations) => Partial<Conversations>,
  seen: (session: Session) => Session = (session) => session,
): BackendAdapter => ({
  async open(visitor, signal) {
    const opened = await adapter.open(visitor, signal);
    return seen({ ...opened, ...(opened.conversations && { conversations: { ...opened.conversations, ...change(opened.conversations) } }) });
  },
});

test('however many begin or go on at once, there is one conversation, and everything is said in it once', async () => {
  const backend = memory({ channels });
  const client = visit(backend);
  await Promise.all([
    client.start(),
    client.resumeConversation(),
    client.startConversation({ items: [], text: 'Eins' }),
    client.startConversation({ items: [], text: 'Zwei' }),
    client.resumeConversation(),
  ]);
  await expect.poll(() => client.state.conversation?.outbox).toBe(0);
  expect(backend.contexts).toHaveLength(1);
  expect(stored(backend)).toEqual(['Eins', 'Zwei']);
});

describe('before anything is used', () => {
  test('a closed widget asks the backend for nothing', async () => {
    const asked = vi.fn();
    const client = visit({ open: async () => (asked(), Promise.reject(new Error('no'))) });
    expect(client.state.session).toBe('none');
    expect(asked).not.toHaveBeenCalled();
  });

  test('a backend that does not answer leaves the phone number, and is tried again', async () => {
    const backend = memory({ channels });
    backend.cut();
    const client = visit(backend, { fallback: [{ kind: 'phone', label: 'Telefon', href: 'tel:+4940', availability: { state: 'unknown' } }] });
    const problems: string[] = [];
    client.on((occurrence) => occurrence.type === 'error' && problems.push(occurrence.data.code));
    await client.start();
    await expect.poll(() => client.state.session).toBe('unavailable');
    expect(client.state.channels[0].href).toBe('tel:+4940');
    backend.mend();
    client.retry();
    await expect.poll(() => client.state.session).toBe('open');
    await expect.poll(() => client.state.channels.length).toBe(2);
    expect(problems).toEqual(['unavailable']);
  });
});

test('while the backend is gone that is said without a break, whatever is tried meanwhile; a press on "try again" shows that it is tried', async () => {
  const backend = memory({ channels });
  let attempts = 0;
  let gone = true;
  const client = visit({
    open(visitor, signal) {
      attempts += 1;
      return gone ? Promise.reject(new LotseError('unavailable', 'Gone.', { retryAfterMs: 1 })) : backend.open(visitor, signal);
    },
  });
  const said = ['none'];
  client.subscribe(() => {
    if (said.at(-1) !== client.state.session) said.push(client.state.session);
  });
  void client.start();
  await expect.poll(() => attempts).toBeGreaterThan(5);
  expect(said).toEqual(['none', 'opening', 'unavailable']);
  client.retry();
  await expect.poll(() => said).toEqual(['none', 'opening', 'unavailable', 'opening', 'unavailable']);
  gone = false;
  await expect.poll(() => said).toEqual(['none', 'opening', 'unavailable', 'opening', 'unavailable', 'open']);
});

test.each([
  [0, 'at once', 30],
  [1e12, 'in thirty years', 1],
])('a backend that wants to be asked again in %i ms, %s, is not asked without a pause', async (retryAfterMs, _, most) => {
  vi.useFakeTimers();
  let attempts = 0;
  const client = visit({
    async open() {
      attempts += 1;
      throw new LotseError('unavailable', 'Gone.', { retryAfterMs });
    },
  });
  void client.start();
  await expect.poll(() => attempts).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(attempts).toBeLessThanOrEqual(most);
});

test('whoever asks for opening hours while the backend is gone, and leaves, hears of no error that nobody looked after', async () => {
  const unheard = listening();
  let attempts = 0;
  const client = visit({ open: () => Promise.reject(new LotseError('unavailable', `Gone, ${(attempts += 1)}.`, { retryAfterMs: 1 })) });
  void client.start();
  await expect.poll(() => attempts).toBeGreaterThan(1);
  client.refresh();
  client.destroy();
  expect(await unheard()).toEqual([]);
});

test('a tab that is closed while another one signs in leaves no error that nobody looked after', async () => {
  const unheard = listening();
  const backend = memory({ channels });
  let opened = 0;
  const client = visit(
    {
      open: async (visitor, signal) => ((opened += 1) === 1 ? { ...(await backend.open(visitor, signal)), token: 'Ada' } : Promise.reject(new Error('Gone.'))),
    },
    { id: 'signs-in', storage: 'session' },
  );
  await client.start();
  await expect.poll(() => client.state.session).toBe('open');
  const other = new BroadcastChannel('lotse:signs-in');
  other.postMessage({ became: { before: 'Ada', token: 'Maria', customer: 'maria' } });
  await expect.poll(() => opened).toBe(2);
  client.destroy();
  other.close();
  expect(await unheard()).toEqual([]);
});

test('who signs out in a frame of no origin, where nothing can be kept, has signed out', async () => {
  const forbidden = () => {
    throw new DOMException('A frame of no origin.', 'SecurityError');
  };
  vi.stubGlobal('indexedDB', { open: forbidden, deleteDatabase: forbidden, databases: forbidden });
  onTestFinished(() => void vi.unstubAllGlobals());
  const client = await talking(memory({ channels }));
  await client.logout();
  expect(client.state).toMatchObject({ conversation: undefined, session: 'none' });
});

describe('looking for an answer', () => {
  test('what is searched and read goes into the trail, a refined search once', async () => {
    const client = visit(memory({ channels, articles }));
    await client.warmSearch();
    for (const text of ['abs', 'abschlag', 'abschlag zu hoch']) client.search(text);
    await expect.poll(() => client.state.knowledge.result?.hits[0]?.article.id).toBe('abschlag-zu-hoch');
    await client.readArticle('abschlag-zu-hoch', 'search');
    client.rateArticle('abschlag-zu-hoch', false);
    expect(client.state.trail).toMatchObject([
      { kind: 'search', text: 'abschlag zu hoch' },
      { kind: 'article', articleId: 'abschlag-zu-hoch', helpful: false },
    ]);
  });

  test('words typed before the articles have come are told too', async () => {
    const client = visit(memory({ channels, articles }));
    client.search('abschlag zu hoch');
    await expect.poll(() => client.state.trail).toMatchObject([{ kind: 'search', text: 'abschlag zu hoch' }]);
  });

  test('an article is rated once, also where the session had run out', async () => {
    const keys: string[] = [];
    const client = visit(
      through(
        memory({ channels, articles }),
        () => ({}),
        (session) => ({
          ...session,
          articles: {
            ...session.articles!,
            async rate({ key }) {
              if (keys.push(key) === 1) throw new LotseError('expired', 'The session is over.');
            },
          },
        }),
      ),
    );
    client.rateArticle('umzug-melden', true);
    await expect.poll(() => keys.length).toBe(2);
    expect(new Set(keys).size).toBe(1);
  });

  test('an item taken out comes back to its place', async () => {
    const client = visit(memory({ channels, articles }));
    await client.readArticle('abschlag-zu-hoch', 'home');
    await client.readArticle('umzug-melden', 'home');
    const [first] = client.state.trail;
    if (!first) throw new Error('the trail is empty');
    const putBack = client.removeFromTrail(first);
    expect(client.state.trail).toHaveLength(1);
    putBack();
    expect(client.state.trail[0]).toBe(first);
  });

  test('articles that cannot be loaded are said, and tried again', async () => {
    const backend = memory({ channels, articles });
    const client = visit(backend);
    await client.start();
    await expect.poll(() => client.state.session).toBe('open');
    backend.cut();
    client.search('umzug');
    await expect.poll(() => client.state.knowledge.articles).toBe('failed');
    backend.mend();
    client.retry();
    await expect.poll(() => client.state.knowledge.result?.hits[0]?.article.id).toBe('umzug-melden');
  });
});

describe('talking to a human', () => {
  test('only what the customer agreed to travels along', async () => {
    const backend = memory({ channels, articles });
    const client = visit(backend);
    await client.readArticle('abschlag-zu-hoch', 'home');
    await client.readArticle('umzug-melden', 'home');
    const items = client.state.trail.filter((item) => item.kind === 'article' && item.articleId !== 'umzug-melden');
    await client.startConversation({ items, text: 'Mein Abschlag ist zu hoch.' });
    await expect.poll(() => stored(backend)).toEqual(['Mein Abschlag ist zu hoch.']);
    expect(backend.contexts).toEqual([{ page: { url: 'https://nordlicht.example/strom', title: 'Strom' }, items }]);
  });

  test('what is written without a network is sent once, when the network is back', async () => {
    const backend = memory({ channels });
    const client = await talking(backend);
    backend.cut();
    await say(client, 'Wo ist mein Paket?');
    expect(client.state.unsent).toBe('');
    expect(client.state.conversation).toMatchObject({ outbox: 1, phase: 'behind' });
    backend.mend();
    await expect.poll(() => client.state.conversation?.outbox).toBe(0);
    expect(stored(backend)).toEqual(['Guten Tag', 'Wo ist mein Paket?']);
  });

  test('a conversation can begin without a network', async () => {
    const backend = memory({ channels });
    backend.cut();
    const client = visit(backend);
    await client.startConversation({ items: [], text: 'Ist da jemand?' });
    expect(client.state.conversation).toMatchObject({ phase: 'starting', outbox: 1 });
    expect(texts(client)).toEqual(['Ist da jemand?']);
    backend.mend();
    client.retry();
    await expect.poll(() => stored(backend)).toEqual(['Ist da jemand?']);
  });

  test('an answer that gets lost after storing does not double the message', async () => {
    const backend = memory({ channels });
    let losses = 2;
    const client = await talking(
      through(backend, ({ send }) => ({
        async send(id, messages) {
          const results = await send(id, messages);
          if (losses-- > 0) throw new LotseError('unavailable', 'The answer got lost.', { retryAfterMs: 1 });
          return results;
        },
      })),
    );
    await say(client, 'Einmal');
    await expect.poll(() => client.state.conversation?.outbox).toBe(0);
    expect(stored(backend)).toEqual(['Guten Tag', 'Einmal']);
    expect(texts(client)).toEqual(['Guten Tag', 'Einmal']);
  });

  test('an agent answers: unread until seen, and the agent has a name', async () => {
    const backend = memory({ channels });
    const client = await talking(backend);
    backend.agent.says('Guten Tag, Frau Petersen.');
    await expect.poll(() => client.state.unread).toBe(1);
    expect(client.state.conversation?.assignee?.name).toBe('Jonas Matthiesen');
    expect(client.state.conversation?.lines.map(({ kind }) => kind)).toEqual(['message', 'joined', 'message']);
    client.seen();
    expect(client.state.unread).toBe(0);
  });

  test('a backend without notices is read again and again', async () => {
    const backend = memory({ channels });
    const client = await talking(
      through(
        backend,
        () => ({}),
        ({ watch: _, ...session }) => session,
      ),
    );
    backend.agent.says('Ich sehe nach.');
    await expect.poll(() => texts(client)).toEqual(['Guten Tag', 'Ich sehe nach.']);
  });

  test('a slow backend that does not wait for news is read at a walking pace too', async () => {
    vi.useFakeTimers();
    const backend = memory({ channels });
    let reads = 0;
    const client = visit(
      through(
        backend,
        ({ read }) => ({
          async read(id, range, { limit, signal }) {
            reads += 1;
            await new Promise((resolve) => setTimeout(resolve, 600));
            return read(id, range, { limit, signal });
          },
        }),
        ({ watch: _, ...session }) => session,
      ),
    );
    void client.startConversation({ items: [], text: 'Guten Tag' });
    await vi.waitFor(() => expect(client.state.conversation?.phase).toBe('live'), { timeout: 10_000 });
    reads = 0;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThan(15);
  });

  test('a session that has expired is opened again, and the message still goes out', async () => {
    const backend = memory({ channels });
    let refusals = 1;
    const client = await talking(
      through(backend, ({ send }) => ({
        async send(id, messages) {
          if (messages.some(({ parts }) => parts[0].kind === 'text' && parts[0].text === 'Noch da?') && refusals-- > 0)
            throw new LotseError('expired', 'The session is over.');
          return send(id, messages);
        },
      })),
    );
    await say(client, 'Noch da?');
    await expect.poll(() => stored(backend)).toEqual(['Guten Tag', 'Noch da?']);
  });

  test('a message the backend refuses stays with the customer, and the next one goes out', async () => {
    const backend = memory({ channels });
    const client = await talking(
      through(backend, ({ send }) => ({
        async send(id, messages) {
          if (messages.some(({ parts }) => parts[0].kind === 'text' && parts[0].text === 'zu lang')) throw new LotseError('too-large', 'At most 16 KB.');
          return send(id, messages);
        },
      })),
    );
    await say(client, 'zu lang');
    await say(client, 'kurz');
    await expect.poll(() => stored(backend)).toEqual(['Guten Tag', 'kurz']);
    const failed = client.state.conversation?.lines.find((line) => line.kind === 'message' && line.state === 'failed');
    expect(failed).toMatchObject({ kind: 'message', parts: [{ text: 'zu lang' }] });
    if (failed?.kind === 'message') client.discardMessage(failed.clientId);
    await expect.poll(() => texts(client)).toEqual(['Guten Tag', 'kurz']);
  });

  test('what could not be sent in a day is not sent by itself any more, also in a page that stayed open: the customer decides', async () => {
    const backend = memory({ channels });
    const client = await talking(backend);
    backend.cut();
    await say(client, 'Kommt heute noch jemand?');
    await expect.poll(() => client.state.conversation?.phase).toBe('behind');
    // The laptop sleeps over the weekend.
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60 * 60 * 60_000);
    onTestFinished(() => clock.mockRestore());
    backend.mend();
    client.retry();
    const last = () => client.state.conversation?.lines.at(-1);
    await expect.poll(last).toMatchObject({ kind: 'message', state: 'failed' });
    expect(stored(backend)).toEqual(['Guten Tag']);
    clock.mockRestore();
    const line = last();
    if (line?.kind === 'message') client.retryMessage(line.clientId);
    await expect.poll(() => stored(backend)).toEqual(['Guten Tag', 'Kommt heute noch jemand?']);
  });

  test('two quick presses send a message once; the same words written again are another message', async () => {
    const backend = memory({ channels });
    const client = await talking(backend);
    client.write('Ja');
    await Promise.all([client.send(), client.send()]);
    await say(client, 'Ja');
    await expect.poll(() => client.state.conversation?.outbox).toBe(0);
    expect(stored(backend)).toEqual(['Guten Tag', 'Ja', 'Ja']);
  });

  test('a conversation that is refused for good is not asked for again and again: both messages stay with the customer', async () => {
    const backend = memory({ channels });
    let starts = 0;
    const client = visit(
      through(backend, () => ({
        async start() {
          starts += 1;
          throw new LotseError('forbidden', 'Nobody may write here.');
        },
      })),
    );
    backend.cut();
    await client.startConversation({ items: [], text: 'Eins' });
    await say(client, 'Zwei');
    backend.mend();
    client.retry();
    const states = () => client.state.conversation?.lines.map((line) => line.kind === 'message' && line.state);
    await expect.poll(states).toEqual(['failed', 'failed']);
    expect(starts).toBeLessThan(5);
  });

  test('a backend restored from another life is read anew, and what waits goes out', async () => {
    const backend = memory({ channels });
    const client = await talking(backend);
    backend.cut();
    await say(client, 'Während des Umzugs');
    backend.mend();
    backend.restart();
    await expect.poll(() => texts(client)).toEqual(['Guten Tag', 'Während des Umzugs']);
    await expect.poll(() => stored(backend)).toEqual(['Guten Tag', 'Während des Umzugs']);
  });

  test('what an earlier life of the backend accepted, and the restored one does not have, is sent again before what came after it', async () => {
    const backend = memory({ channels });
    let accepted = 0;
    let forgets = false;
    const outage = Promise.withResolvers<void>();
    const client = await talking(
      through(backend, ({ send, read }) => ({
        async send(id, messages) {
          if (!forgets) return send(id, messages);
          accepted += messages.length;
          return messages.map(({ clientId }, index) => ({ clientId, seq: 2 + index, duplicate: false }));
        },
        // What was accepted is not read before the outage.
        async read(...asked) {
          if (forgets) await outage.promise;
          return read(...asked);
        },
      })),
    );
    forgets = true;
    await say(client, 'Kurz vor dem Ausfall');
    await expect.poll(() => accepted).toBe(1);
    backend.cut();
    forgets = false;
    outage.resolve();
    await say(client, 'Kurz danach');
    backend.restart();
    backend.mend();
    await expect.poll(() => stored(backend)).toEqual(['Guten Tag', 'Kurz vor dem Ausfall', 'Kurz danach']);
    await expect.poll(() => client.state.conversation?.outbox).toBe(0);
  });

  test('many long messages written without a network go out in requests the backend takes', async () => {
    const backend = memory({ channels });
    const sizes: number[] = [];
    const client = await talking(
      through(backend, ({ send }) => ({
        async send(id, messages) {
          sizes.push(new TextEncoder().encode(JSON.stringify({ messages })).length);
          return send(id, messages);
        },
      })),
    );
    backend.cut();
    const long = Array.from({ length: 8 }, (_, number) => `${number} ${'Wärme '.repeat(2_000)}`.trim());
    for (const text of long) await say(client, text);
    backend.mend();
    await expect.poll(() => stored(backend), { timeout: 10_000 }).toEqual(['Guten Tag', ...long]);
    expect(Math.max(...sizes)).toBeLessThan(65_536);
  });

  test('a resolved conversation is opened again by the next message, a closed one stays closed', async () => {
    const backend = memory({ channels });
    const client = await talking(backend);
    backend.agent.says('Erledigt.');
    backend.agent.resolve();
    await expect.poll(() => client.state.conversation?.status).toBe('resolved');
    await say(client, 'Noch eine Frage');
    await expect.poll(() => client.state.conversation?.status).toBe('open');
    await client.closeConversation();
    await expect.poll(() => client.state.conversation?.status).toBe('closed');
    await client.startConversation({ items: [], text: 'Ein anderes Anliegen' });
    await expect.poll(() => texts(client)).toEqual(['Ein anderes Anliegen']);
  });

  /** What the client hears, from outside. */
  const heard = (adapter: BackendAdapter, change: (conversations: Conversations) => Partial<Conversations> = () => ({})) => {
    let hear: (notice: Notice) => void = () => {};
    const told = through(adapter, change, ({ watch, ...session }) => ({
      ...session,
      watch(on, signal) {
        hear = on;
        watch?.(on, signal);
      },
    }));
    return { adapter: told, tell: (notice: Notice) => hear(notice) };
  };

  test('a message whose event came before the answer is home: nothing is read for it before the next one goes out', async () => {
    const backend = memory({ channels });
    let reads = 0;
    const client = await talking(through(backend, ({ read }) => ({ read: (...asked) => ((reads += 1), read(...asked)) })));
    await say(client, 'Eins');
    await expect.poll(() => client.state.conversation?.outbox).toBe(0);
    reads = 0;
    for (const text of ['Zwei', 'Drei']) {
      await say(client, text);
      await expect.poll(() => client.state.conversation?.outbox).toBe(0);
    }
    expect(stored(backend)).toEqual(['Guten Tag', 'Eins', 'Zwei', 'Drei']);
    expect(reads).toBe(0);
  });

  test('a conversation that cannot be read for a while is watched by one, however often it is tried', async () => {
    vi.useFakeTimers();
    let [failures, watching, most] = [6, 0, 0];
    const client = visit(
      through(
        memory({ channels }),
        ({ read }) => ({
          async read(...asked) {
            if (failures-- > 0) throw new LotseError('unavailable', 'Starting up.');
            return read(...asked);
          },
        }),
        ({ watch, ...session }) => ({
          ...session,
          watch(on, ended) {
            most = Math.max(most, (watching += 1));
            ended.addEventListener('abort', () => (watching -= 1));
            // Somebody else would tell this one nothing before it can be read.
            watch?.((notice) => failures < 0 && on(notice), ended);
          },
        }),
      ),
    );
    void client.startConversation({ items: [], text: 'Guten Tag' });
    await expect.poll(() => most).toBe(1);
    const aMinuteLater = () => vi.advanceTimersByTimeAsync(60_000).then(() => client.state.conversation?.phase);
    await expect.poll(aMinuteLater).toBe('live');
    expect([watching, most]).toEqual([1, 1]);
  });

  test('what was seen is told once for many, and again until the backend knows it', async () => {
    const backend = memory({ channels });
    const marks: number[] = [];
    let failures = 1;
    const { adapter, tell } = heard(backend, () => ({
      async markRead(_, seq) {
        marks.push(seq);
        if (failures-- > 0) throw new LotseError('unavailable', 'The mark got lost.');
      },
    }));
    const client = await talking(adapter);
    for (let n = 1; n <= 5; n += 1) {
      backend.agent.says(`Antwort ${n}`);
      client.seen();
    }
    const { length } = backend.events;
    await expect.poll(() => marks, { timeout: 5_000 }).toEqual([length]);
    tell({ kind: 'live' });
    await expect.poll(() => marks, { timeout: 5_000 }).toEqual([length, length]);
    tell({ kind: 'live' });
    backend.agent.says('Noch etwas');
    client.seen();
    await expect.poll(() => marks, { timeout: 5_000 }).toEqual([length, length, length + 1]);
  });

  test('whoever talks while somebody in between answers for the backend keeps his conversation on the screen', async () => {
    const backend = memory({ channels });
    let deploying = false;
    const { adapter, tell } = heard(backend, ({ read, list }) => {
      const unless = <T>(answer: Promise<T>): Promise<T> =>
        deploying ? answer.then(() => Promise.reject(new LotseError('not-found', 'The server answered 404.'))) : answer;
      return { read: (...asked) => unless(read(...asked)), list: () => unless(list()) };
    });
    const client = await talking(adapter);
    deploying = true;
    const phases = new Set<string | undefined>();
    client.subscribe(() => phases.add(client.state.conversation?.phase));
    tell({ kind: 'live' });
    await expect.poll(() => phases.has('behind')).toBe(true);
    deploying = false;
    backend.agent.says('Da bin ich wieder.');
    await expect.poll(() => texts(client)).toEqual(['Guten Tag', 'Da bin ich wieder.']);
    expect(phases.has(undefined)).toBe(false);
  });

  test('a conversation that cannot be read for a long time is asked for ever more seldom', async () => {
    let reads = 0;
    const { adapter } = heard(memory({ channels }), () => ({
      read() {
        reads += 1;
        return Promise.reject(new LotseError('unavailable', 'The backend is away.'));
      },
    }));
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const client = visit(adapter);
    void client.startConversation({ items: [], text: 'Guten Tag' });
    await expect.poll(() => client.state.conversation?.phase).toBe('behind');
    await vi.advanceTimersByTimeAsync(120_000);
    reads = 0;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(reads).toBeGreaterThan(30);
    expect(reads).toBeLessThan(70);
  });

  test('a message that waits for the next attempt goes out as soon as the way is free again', async () => {
    const backend = memory({ channels });
    let refusals = 0;
    const { adapter, tell } = heard(backend, ({ send }) => ({
      async send(id, messages) {
        if (refusals-- > 0) throw new LotseError('unavailable', 'Come back in an hour.', { retryAfterMs: 3_600_000 });
        return send(id, messages);
      },
    }));
    const client = await talking(adapter);
    refusals = 1;
    await say(client, 'Ist jemand da?');
    await expect.poll(() => client.state.conversation?.phase).toBe('behind');
    tell({ kind: 'live' });
    await expect.poll(() => stored(backend)).toEqual(['Guten Tag', 'Ist jemand da?']);
  });

  test('what the backend says about the length of a message holds', async () => {
    const { adapter, tell } = heard(memory({ channels }));
    const client = await talking(adapter);
    expect(client.state.conversation?.longest).toBe(16_384);
    tell({ kind: 'live', limits: { textBytes: 500 } });
    await expect.poll(() => client.state.conversation?.longest).toBe(500);
  });

  test('in a backend restored from a backup an answer counts as unread, though its number was seen before', async () => {
    const backend = memory({ channels });
    let life = 'one';
    const events = () => backend.events.slice(0, life === 'one' ? undefined : 1);
    const { adapter, tell } = heard(backend, () => ({
      async read(_, range) {
        const after = 'after' in range ? range.after : 0;
        return { events: events().slice(after), head: events().length, epoch: life };
      },
    }));
    const client = await talking(adapter);
    backend.agent.says('Vor der Sicherung verloren');
    await expect.poll(() => texts(client)).toEqual(['Guten Tag', 'Vor der Sicherung verloren']);
    client.seen();
    life = 'two';
    tell({ kind: 'live' });
    await expect.poll(() => texts(client)).not.toContain('Vor der Sicherung verloren');
    expect(client.state.conversation?.seenUpTo).toBe(1);
  });

  test('a backend that names events it does not give yet is not asked again and again', async () => {
    const backend = memory({ channels });
    let reads = 0;
    let ahead = 0;
    const { adapter, tell } = heard(backend, ({ read }) => ({
      async read(...asked) {
        reads += 1;
        const page = await read(...asked);
        return { ...page, events: page.events.slice(0, ahead > 0 ? 0 : undefined), head: page.head + ahead };
      },
    }));
    const client = await talking(adapter);
    ahead = 2;
    const before = reads;
    for (let n = 1; n <= 3; n += 1) tell({ kind: 'hint', topic: `conversation:${client.state.conversation?.id ?? ''}`, head: 99 });
    await say(client, 'Weiter');
    await expect.poll(() => stored(backend)).toEqual(['Guten Tag', 'Weiter']);
    expect(reads - before).toBeLessThan(10);
    ahead = 0;
    tell({ kind: 'live' });
    await expect.poll(() => texts(client)).toEqual(['Guten Tag', 'Weiter']);
  });

  test('logging out forgets everything', async () => {
    const client = await talking(memory({ channels, articles }));
    await client.readArticle('umzug-melden', 'home');
    client.write('halb');
    await client.logout();
    expect(client.state).toMatchObject({ conversation: undefined, unsent: '', trail: [], unread: 0, session: 'none' });
  });

  test('what somebody says in the very moment in which the line before it has been read is read too', async () => {
    const backend = memory({ channels });
    const nothing = () => {};
    let [whenRead, tell] = [nothing, nothing];
    const client = await talking(
      through(
        backend,
        ({ read }) => ({ read: (...asked) => read(...asked).finally(() => whenRead()) }),
        // Of events this one hears only that there are some.
        ({ watch, ...session }) => ({
          ...session,
          watch(on, signal) {
            watch?.((notice) => notice.kind === 'live' && on(notice), signal);
            tell = () => on({ kind: 'hint', topic: `conversation:${client.state.conversation?.id ?? ''}`, head: backend.events.length });
          },
        }),
      ),
    );
    const says = (text: string) => {
      backend.agent.says(text);
      tell();
    };
    for (let moment = 0; moment < 20; moment += 1) {
      whenRead = () => {
        whenRead = nothing;
        let left = moment;
        const wait = () => (left-- > 0 ? queueMicrotask(wait) : says(`Antwort ${moment}`));
        wait();
      };
      says(`Frage ${moment}`);
      await when(client, () => texts(client).includes(`Antwort ${moment}`));
    }
    expect(texts(client)).toEqual(stored(backend));
  });

  test('however notices are lost, doubled or reordered, both sides see one list', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            text: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text),
            agent: fc.boolean(),
            fate: fc.constantFrom('come', 'lost', 'twice', 'late'),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        async (says) => {
          const backend = memory({ channels });
          let fate = 'come';
          let hear: (notice: Notice) => void = () => {};
          const late: Notice[] = [];
          const client = visit(
            through(
              backend,
              () => ({}),
              ({ watch, ...session }) => ({
                ...session,
                watch(on, signal) {
                  hear = on;
                  watch?.((notice) => {
                    if (fate === 'lost') return;
                    if (fate === 'late') return void late.push(notice);
                    on(notice);
                    if (fate === 'twice') on(notice);
                  }, signal);
                },
              }),
            ),
          );
          await client.startConversation({ items: [], text: 'Guten Tag' });
          const isHome = () => client.state.conversation?.phase === 'live' && client.state.conversation.outbox === 0;
          await when(client, isHome);
          for (const said of says) {
            fate = said.fate;
            if (said.agent) backend.agent.says(said.text);
            else await say(client, said.text);
          }
          await when(client, isHome);
          for (const notice of late.toReversed()) hear(notice);
          hear({ kind: 'hint', topic: `conversation:${client.state.conversation?.id ?? ''}`, head: backend.events.length });
          await when(client, () => texts(client).length === stored(backend).length);
          expect(texts(client)).toEqual(stored(backend));
          expect(stored(backend).toSorted()).toEqual(['Guten Tag', ...says.map(({ text }) => text)].toSorted());
          client.destroy();
        },
      ),
      // What stands still is told with what it stands still at.
      { numRuns: 300, timeout: 5_000, endOnFailure: true },
    );
  });
});
