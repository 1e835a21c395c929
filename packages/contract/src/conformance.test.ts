import { memory, type Memory } from '@lotse/adapters/memory';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  isStub,
  LotseError,
  usualFiles,
  type Article,
  type ArticleCard,
  type Articles,
  type BackendAdapter,
  type Case,
  type Cases,
  type Channel,
  type Channels,
  type ConversationEvent,
  type Conversations,
  type EventPage,
  type FileRef,
  type Files,
  type Flows,
  type NonEmpty,
  type OutageNotice,
  type Outages,
  type OutgoingMessage,
  type Receipt,
  type Session,
  type Visitor,
} from './index.ts';
import { cancellation, judge } from '../test/cancellation.ts';
import { parcelAt, promised } from '../test/parcel.ts';
import { runConformance, sentences, type Harness } from './conformance.ts';

const channels: NonEmpty<Channel> = [
  { kind: 'chat', label: 'Chat', availability: { state: 'open', changesAt: '2026-11-21T18:00:00+01:00', estimatedWaitSeconds: 60 } },
  { kind: 'phone', label: 'Telefon', href: 'tel:+494319990', availability: { state: 'closed', changesAt: '2026-11-23T08:00:00+01:00', reason: 'Samstag' } },
  { kind: 'email', label: 'E-Mail', href: 'mailto:hilfe@nordlicht.example', availability: { state: 'unknown' } },
  {
    kind: 'callback',
    label: 'Rückruf',
    availability: { state: 'closed' },
    slots: [8, 9, 10, 11].map((hour) => ({
      id: `slot-${hour}`,
      startsAt: new Date(Date.UTC(2026, 10, 23, hour)).toISOString(),
      endsAt: new Date(Date.UTC(2026, 10, 23, hour, 30)).toISOString(),
    })),
  },
  { kind: 'message', label: 'Nachricht', availability: { state: 'open' } },
];
const article = (id: string, locale: string): Article => ({ id, locale, title: id, body: `Text zu ${id}.`, updatedAt: '2026-11-21T08:00:00+01:00' });
const articles = [...['abschlag', 'umzug', 'zaehler', 'tarif', 'kuendigung', 'stoerung'].map((id) => article(id, 'de')), article('meter', 'en')];

const outage = (text: string, severity: OutageNotice['severity'] = 'warning'): OutageNotice => ({ id: `outage-${text}`, severity, text });
const outages = [outage('Das Internet ist in Husum gestört.', 'critical'), outage('Am Sonntag wird gewartet.', 'info')];

const done = { id: 'done', at: '2026-11-19T09:00:00+01:00', kind: 'ended' } as const;
const guest = { reference: 'NL-4711', postalCode: '25813', email: 'i.petersen@example.de' };
const cases = {
  own: [parcelAt('NL-1001'), parcelAt('NL-1002', done)],
  guests: [{ case: parcelAt(guest.reference), postalCode: guest.postalCode, email: guest.email, code: '271828' }],
};
const delayed = parcelAt(guest.reference, promised('p2', '2026-11-19T10:00:00+01:00', '2026-12-03', 'Der Hersteller liefert später.'));

/** Nobody searches here, so that the index may be anything. */
const withIndex = (adapter: Memory): void => {
  const open = adapter.open.bind(adapter);
  const index = async (real: Articles, { locale, version }: { readonly locale: string; readonly version?: string | undefined }) => {
    const listed = await real.list({ locale });
    if (listed.version === version) return undefined;
    return { version: listed.version, locale, index: {}, articles: listed.articles.map(({ body: _, ...card }) => card) };
  };
  adapter.open = async (visitor, signal) => {
    const session = await open(visitor, signal);
    const { articles: real } = session;
    return { ...session, articles: real && { ...real, index: (query) => index(real, query) } };
  };
};

const backend = (): { adapter: Memory; harness: Harness } => {
  // Small files: a hundred backends are tried side by side.
  const adapter = memory({
    channels,
    articles,
    files: { ...usualFiles, bytes: 50_000 },
    outages,
    flows: { definitions: [cancellation], judge },
    cases,
    identify: (token) => (token.startsWith('signed:') ? { id: token.slice(7) } : undefined),
  });
  withIndex(adapter);
  return {
    adapter,
    harness: {
      agentSays: async (id, text) => adapter.agent.says(text, id),
      restart: async () => adapter.restart(),
      cut: async () => (adapter.cut(), adapter.mend()),
      setOutage: async (text) => adapter.setOutages([outage(text)]),
      removeArticle: async (id, locale) => adapter.removeArticle(id, locale),
      backup: async () => {
        const restore = adapter.backup();
        return async () => restore();
      },
      agentEdits: async (id, seq, text) => adapter.agent.edits(seq, text, id),
      agentRedacts: async (id, seq) => adapter.agent.redacts(seq, id),
      identityToken: async (customer) => `signed:${customer}`,
      mailedLink: async (id) => adapter.mails.findLast(({ conversationId }) => conversationId === id)?.link ?? '',
      receiptMail: async (reference) => {
        const { receipt, submission } = adapter.sent.find((each) => each.receipt.reference === reference)!;
        return `Eingegangen am ${receipt.receivedAt} unter ${reference}: ${JSON.stringify(submission)}`;
      },
      exported: async () => JSON.stringify(adapter.sent),
      openCase: async () => ({ ...guest, secrets: ['Wallbox', 'Deichstraße', 'petersen'] }),
      mailedCode: async (reference) => adapter.codes.findLast((each) => each.reference === reference)?.code ?? '',
      delayCase: async () => adapter.setCase(delayed),
      // It is kept for as long as the law wants.
      erase: async () => {},
      // Nothing here comes from far away.
      comesWithinMs: 300,
    },
  };
};

test('every sentence has a name of its own and says something of its own', () => {
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
  expect(new Set(sentences.map(({ service, says }) => `${service} ${says}`)).size).toBe(sentences.length);
});

describe('the memory adapter keeps every promise:', () => {
  test.concurrent.each(sentences)('$service: $says', async ({ holds }) => {
    const { adapter, harness } = backend();
    await holds(adapter, harness, AbortSignal.timeout(15_000));
  });
});

test('what the harness cannot do, and what the backend does not offer, is not run and never passed', async () => {
  const silent = await runConformance(memory({ channels, conversations: false }));
  const results = Object.fromEntries(silent.map(({ id, result }) => [id, result]));
  expect(silent.filter(({ result }) => result === 'broken')).toEqual([]);
  expect(results).toMatchObject({
    'channels-never-empty': 'holds',
    'articles-get': 'not run',
    'conversations-gap-free': 'not run',
    'session-watch-live': 'not run',
  });
  const alone = await runConformance(backend().adapter, {
    only: [
      'conversations-agent',
      'conversations-edit',
      'conversations-redact',
      'conversations-epoch-restored',
      'conversations-restart',
      'session-watch-cut',
      'identity-recognised',
      'articles-since-removed',
    ],
  });
  expect(alone.map(({ result, why }) => [result, why])).toEqual(
    ['cut', 'identityToken', 'removeArticle', 'backup', 'agentSays', 'agentEdits', 'agentRedacts', 'restart'].map((part) => [
      'not run',
      `The harness has no "${part}".`,
    ]),
  );
});

/** Replaces parts of what every session of an adapter offers. */
interface Breaks {
  open?(visitor: Visitor): Visitor;
  /** Its sessions go on when their signal has ended. */
  readonly outlives?: true;
  session?(session: Session, ended: AbortSignal, visitor: Visitor): Partial<Session>;
  channels?(real: Channels): Partial<Channels>;
  articles?(real: Articles): Partial<Record<keyof Articles, unknown>>;
  outages?(real: Outages): Partial<Outages>;
  conversations?(real: Conversations, visitor: Visitor): Partial<Conversations>;
  files?(real: Files): Partial<Files>;
  flows?(real: Flows, visitor: Visitor): Partial<Flows>;
  cases?(real: Cases, visitor: Visitor): Partial<Cases>;
  harness?(harness: Harness, adapter: Memory): Harness;
}
const broken = (breaks: Breaks): { adapter: BackendAdapter; harness: Harness } => {
  const { adapter, harness } = backend();
  return {
    harness: breaks.harness?.(harness, adapter) ?? harness,
    adapter: {
      async open(visitor, signal) {
        const session = await adapter.open(breaks.open?.(visitor) ?? visitor, breaks.outlives ? new AbortController().signal : signal);
        return {
          ...session,
          channels: { ...session.channels, ...breaks.channels?.(session.channels) },
          articles: session.articles && ({ ...session.articles, ...breaks.articles?.(session.articles) } as Articles),
          outages: session.outages && { ...session.outages, ...breaks.outages?.(session.outages) },
          conversations: session.conversations && { ...session.conversations, ...breaks.conversations?.(session.conversations, visitor) },
          files: session.files && { ...session.files, ...breaks.files?.(session.files) },
          flows: session.flows && { ...session.flows, ...breaks.flows?.(session.flows, visitor) },
          cases: session.cases && { ...session.cases, ...breaks.cases?.(session.cases, visitor) },
          ...breaks.session?.(session, signal, visitor),
        };
      },
    },
  };
};

const onPage = (change: (page: EventPage, ...args: Parameters<Conversations['read']>) => EventPage): Breaks => ({
  conversations: (real) => ({ read: async (...args) => change(await real.read(...args), ...args) }),
});
const onEvents = (change: (event: ConversationEvent) => ConversationEvent) => onPage((page) => ({ ...page, events: page.events.map(change) }));
const onChannel = (change: (channel: Channel) => Channel): Breaks => ({
  channels: (real) => ({
    async list() {
      const [first, ...rest] = await real.list();
      return [change(first), ...rest];
    },
  }),
});
/** Knows whether somebody is reading right now. A long poll is no reading: it only waits. */
const readers = () => {
  let count = 0;
  const conversations = (real: Conversations): Partial<Conversations> => ({
    async read(id, range, options) {
      if (options.waitMs !== undefined) return real.read(id, range, options);
      count += 1;
      const page = await real.read(id, range, options);
      await Promise.resolve();
      count -= 1;
      return page;
    },
  });
  return { reading: () => count > 0, conversations };
};
const onText = (change: (text: string) => string) =>
  onEvents((event) =>
    event.kind === 'message'
      ? { ...event, parts: event.parts.map((part) => (part.kind === 'text' ? { ...part, text: change(part.text) } : part)) as never }
      : event,
  );

const onFile = (change: (file: FileRef) => FileRef): Breaks => ({
  files: (real) => ({ upload: async (...args) => change(await real.upload(...args)) }),
});
/** What is known of a file changes between its message and whoever reads it. */
const onHome = (change: (file: FileRef) => FileRef) =>
  onEvents((event) =>
    event.kind === 'message'
      ? { ...event, parts: event.parts.map((part) => (part.kind === 'file' ? { ...part, file: change(part.file) } : part)) as never }
      : event,
  );

/** The whole case is another one than it should be. */
const onCase = (change: (found: Case) => Case): Breaks => ({
  cases: (real) => ({
    async look(...args) {
      const found = await real.look(...args);
      return isStub(found) ? found : change(found);
    },
  }),
});

type IndexQuery = Parameters<NonNullable<Articles['index']>>[0];
const onIndex = (real: Articles, change: (card: ArticleCard) => ArticleCard) => async (query: IndexQuery) => {
  const file = await real.index?.(query);
  return file && { ...file, articles: file.articles.map(change) };
};

test.each([
  ['files', {}],
  ['cases', {}],
  ['flows', { ...Object.fromEntries(['list', 'get', 'submit', 'receipt'].map((name) => [name, async () => []])), drafts: {} }],
  ['outages', []],
  ['conversations', { ...Object.fromEntries(['list', 'start', 'send', 'read'].map((name) => [name, async () => []])), rate: true }],
])('a session that offers %s which cannot be called breaks its promise', async (name, service) => {
  const adapter = { open: async () => ({ channels: { list: async () => channels }, [name]: service }) } as unknown as BackendAdapter;
  const sentence = sentences.find(({ id }) => id === 'session-absent-is-absent');
  await expect(sentence?.holds(adapter, {}, new AbortController().signal)).rejects.toThrow(new RegExp(`^${name}\\..* cannot be called$`));
});

/** What goes wrong in real backends, each breaking one promise. */
const mistakes: Readonly<Record<string, () => Breaks>> = {
  'session-absent-is-absent': () => ({ articles: () => ({ rate: null }) }),
  'session-token-continues': () => ({
    conversations: (real, { token, getIdentityToken }) => ({ list: async () => (token === undefined || getIdentityToken ? real.list() : []) }),
  }),
  'session-watch-live': () => ({ session: ({ watch }) => ({ watch: (on, ended) => watch?.((notice) => notice.kind !== 'live' && on(notice), ended) }) }),
  'session-watch-hears': () => {
    const { reading, conversations } = readers();
    return {
      conversations,
      session: ({ watch }) => ({ watch: (on, ended) => watch?.((notice) => (notice.kind !== 'events' || reading()) && on(notice), ended) }),
    };
  },
  'session-watch-private': () => {
    const everybody = new Set<Parameters<NonNullable<Session['watch']>>[0]>();
    return {
      session: ({ watch }) => ({
        watch: (on, ended) => {
          everybody.add(on);
          ended.addEventListener('abort', () => everybody.delete(on));
          watch?.((notice) => (notice.kind === 'hint' ? on(notice) : everybody.forEach((each) => each(notice))), ended);
        },
      }),
    };
  },
  'session-watch-ends': () => ({ session: ({ watch }, ended) => ({ watch: (on) => watch?.(on, ended) }) }),
  'session-watch-signal': () => ({ outlives: true }),
  'session-watch-while-reading': () => {
    // It reads first and listens afterwards: what is stored in between is in neither.
    const { reading, conversations } = readers();
    return {
      conversations,
      session: ({ watch }) => ({ watch: (on, ended) => watch?.((notice) => (notice.kind === 'hint' || !reading()) && on(notice), ended) }),
    };
  },
  'session-watch-epoch': () => ({
    session: ({ watch }) => ({
      watch: (on, ended) =>
        watch?.((notice) => on(notice.kind === 'events' ? { ...notice, page: { ...notice.page, epoch: `connection-${crypto.randomUUID()}` } } : notice), ended),
    }),
  }),
  'session-watch-cut': () => ({
    session: ({ watch }) => ({
      watch: (on, ended) => {
        let deaf = false;
        watch?.((notice) => {
          deaf ||= notice.kind === 'lost';
          if (!deaf) on(notice);
        }, ended);
      },
    }),
  }),

  // The number of who signs in is that of the account everybody shares.
  'identity-recognised': () => ({ session: ({ customer }) => (customer ? { customer: { ...customer, id: 'customer' } } : {}) }),
  'identity-visitor': () => ({ session: ({ customer }, _, { token }) => (customer || token ? {} : { customer: { id: 'guest' } }) }),
  'identity-token-continues': () => ({ session: (_, __, { getIdentityToken }) => (getIdentityToken ? {} : { customer: undefined }) }),
  'identity-devices': () => ({
    conversations: (real, { token, getIdentityToken }) => ({
      list: async () => {
        const list = await real.list();
        return getIdentityToken && token === undefined ? [] : list;
      },
    }),
  }),
  'identity-carried': () => ({
    conversations: (real, { token, getIdentityToken }) => ({ list: async () => (token !== undefined && getIdentityToken ? [] : real.list()) }),
  }),
  'identity-apart': () => {
    // The first token of a browser wins, whoever signs in there.
    const tokens = new Map<string, () => Promise<string>>();
    return {
      open(visitor) {
        const before = tokens.get(visitor.token ?? '');
        return before && visitor.getIdentityToken ? { ...visitor, getIdentityToken: before } : visitor;
      },
      session({ token, customer }, _, { getIdentityToken }) {
        if (token !== undefined && customer && getIdentityToken) tokens.set(token, getIdentityToken);
        return {};
      },
    };
  },
  'identity-refused': () => ({
    open: (visitor) => {
      const { getIdentityToken, ...others } = visitor;
      return getIdentityToken
        ? {
            ...others,
            getIdentityToken: async () => {
              const token = await getIdentityToken();
              if (!token.startsWith('signed:')) throw new LotseError('invalid', 'TypeError: cannot read "sub" of undefined');
              return token;
            },
          }
        : visitor;
    },
  }),
  'session-end': () => ({ session: () => ({ end: async () => {} }) }),

  'channels-never-empty': () => ({ channels: () => ({ list: async () => [] as unknown as NonEmpty<Channel> }) }),
  'channels-labelled': () => onChannel((channel) => ({ ...channel, label: ' ' })),
  'channels-hrefs': () => onChannel((channel) => ({ ...channel, kind: 'visit', href: 'javascript:alert(1)' })),
  'channels-availability': () => onChannel((channel) => ({ ...channel, availability: { state: 'open', changesAt: '21.11.2026 18:00' } })),
  'channels-slots': () => onChannel((channel) => ({ ...channel, slots: [{ id: 'now', startsAt: 'bald', endsAt: 'später' }] })),
  'callback-once': () => ({ channels: (real) => ({ requestCallback: (request) => real.requestCallback!({ ...request, key: crypto.randomUUID() }) }) }),
  'callback-last-place': () => {
    // It looks whether there is room, and books a moment later.
    let booking = 0;
    return {
      channels: (real) => ({
        async requestCallback(request) {
          booking += 1;
          const crowded = booking > 1;
          await Promise.resolve();
          try {
            return await real.requestCallback!(request);
          } catch (thrown) {
            if (!crowded || LotseError.from(thrown).code !== 'conflict') throw thrown;
            return { reference: `R-${booking}`, receivedAt: new Date().toISOString() };
          } finally {
            booking -= 1;
          }
        },
      }),
    };
  },
  'callback-phone': () => ({
    channels: (real) => ({
      requestCallback: (request) =>
        real.requestCallback!(request).catch((thrown: unknown) => {
          const error = LotseError.from(thrown);
          throw error.field === 'phone' ? new LotseError('invalid', 'Something is wrong.') : error;
        }),
    }),
  }),
  'callback-move': () => ({
    channels: (real) => ({ moveCallback: async (reference) => (await real.callbacks!()).find((each) => each.reference === reference)! }),
  }),
  'callback-cancel': () => ({
    channels: (real) => ({ callbacks: async () => (await real.callbacks!()).map((each) => ({ ...each, state: 'booked' as const })) }),
  }),
  'callback-private': () => {
    const all = new Map<string, Channels>();
    return {
      channels: (real) => ({
        async requestCallback(request) {
          const receipt = await real.requestCallback!(request);
          all.set(receipt.reference, real);
          return receipt;
        },
        cancelCallback: (reference) => (all.get(reference) ?? real).cancelCallback!(reference),
      }),
    };
  },
  'message-once': () => ({ channels: (real) => ({ leaveMessage: (message) => real.leaveMessage!({ ...message, key: crypto.randomUUID() }) }) }),
  'message-email': () => ({ channels: (real) => ({ leaveMessage: ({ email: _, ...message }) => real.leaveMessage!(message) }) }),
  'channels-order': () => {
    let turn = 0;
    return { channels: (real) => ({ list: async () => ((turn += 1) % 2 ? real.list() : ((await real.list()).toReversed() as unknown as NonEmpty<Channel>)) }) };
  },

  'articles-pages': () => ({
    articles: (real) => ({
      async list(query: Parameters<Articles['list']>[0]) {
        const page = await real.list(query);
        return { ...page, articles: [...page.articles, ...page.articles.slice(0, 1)] };
      },
    }),
  }),
  'articles-language': () => ({
    articles: (real) => ({
      async list(query: Parameters<Articles['list']>[0]) {
        const page = await real.list(query);
        return { ...page, articles: query.since === undefined ? [...page.articles, article('only-english', 'en')].map((each) => each) : page.articles };
      },
    }),
  }),
  'articles-complete': () => ({
    articles: (real) => ({
      async list(query: Parameters<Articles['list']>[0]) {
        const page = await real.list(query);
        return { ...page, articles: page.articles.map((each) => ({ ...each, updatedAt: 'gestern' })) };
      },
    }),
  }),
  'articles-get': () => ({ articles: (real) => ({ get: async (id: string, locale: string) => ({ ...(await real.get(id, locale)), body: '…' }) }) }),
  'articles-unknown': () => ({
    articles: (real) => ({
      get: (id: string, locale: string) =>
        real.get(id, locale).catch((thrown: unknown) => (/^\w+(-\w+)+$/.test(id) ? article(id, locale) : Promise.reject(thrown as Error))),
    }),
  }),
  'articles-hostile-ids': () => ({
    articles: (real) => ({ get: async (id: string, locale: string) => (id in {} ? Promise.reject(new TypeError('not iterable')) : real.get(id, locale)) }),
  }),
  'articles-since-now': () => ({
    articles: (real) => ({
      async list(query: Parameters<Articles['list']>[0]) {
        const page = await real.list(query);
        return page.version === query.since ? real.list({ locale: query.locale }) : page;
      },
    }),
  }),
  'articles-since-removed': () => ({
    articles: (real) => ({ list: async (query: Parameters<Articles['list']>[0]) => ({ ...(await real.list(query)), removed: [] }) }),
  }),
  'articles-index-readable': () => ({ articles: (real) => ({ index: onIndex(real, (card) => ({ ...card, locale: 'en' })) }) }),
  'articles-index-complete': () => ({
    articles: (real) => ({
      async index(query: IndexQuery) {
        const file = await real.index?.(query);
        return file && { ...file, articles: file.articles.slice(1) };
      },
    }),
  }),
  'articles-index-unchanged': () => ({ articles: (real) => ({ index: ({ locale }: IndexQuery) => real.index?.({ locale }) }) }),
  'articles-rate-twice': () => {
    const keys = new Set<string>();
    return {
      articles: () => ({
        async rate({ key }: { key: string }) {
          if (keys.has(key)) throw new LotseError('conflict', 'Rated already.');
          keys.add(key);
        },
      }),
    };
  },

  'outages-list': () => ({ outages: (real) => ({ list: async () => (await real.list()).map((each) => ({ ...each, until: 'morgen' })) }) }),
  'outages-gravest-first': () => ({ outages: (real) => ({ list: async () => (await real.list()).toReversed() }) }),
  'outages-at-once': () => ({ outages: (real) => ({ list: async () => (await real.list()).map((each, index) => ({ ...each, id: `outage-${index}` })) }) }),

  'conversations-start-once': () => {
    const running = new Map<string, ReturnType<Conversations['start']>>();
    return {
      conversations: (real) => ({
        start(start) {
          const begun = running.get(start.key) ?? real.start({ ...start, key: crypto.randomUUID() }).finally(() => running.delete(start.key));
          running.set(start.key, begun);
          return begun;
        },
      }),
    };
  },
  'conversations-start-at-once': () => {
    const known = new Map<string, string>();
    return {
      conversations: (real) => ({
        async start(start) {
          const key = known.get(start.key) ?? crypto.randomUUID();
          const head = await real.start({ ...start, key });
          known.set(start.key, key);
          return head;
        },
      }),
    };
  },
  'conversations-start-apart': () => ({
    conversations: (real) => ({
      async start(start) {
        const [latest] = await real.list();
        return latest && latest.head < 2 ? latest : real.start(start);
      },
    }),
  }),
  'conversations-list': () => ({ conversations: (real) => ({ list: async () => (await real.list()).toReversed() }) }),
  'conversations-list-head': () => ({ conversations: (real) => ({ list: async () => (await real.list()).map((each) => ({ ...each, head: 0 })) }) }),
  'conversations-private': () => {
    const all: Conversations[] = [];
    return {
      conversations(real) {
        all.push(real);
        return { read: (id, range, options) => Promise.any(all.map((each) => each.read(id, range, options))).catch(() => real.read(id, range, options)) };
      },
    };
  },
  'conversations-unknown': () => {
    const known = new Set<string>();
    return {
      conversations: (real) => ({
        async start(start) {
          const head = await real.start(start);
          known.add(head.id);
          return head;
        },
        read: (id, range, options) =>
          /^[\da-f-]{36}$/.test(id) && !known.has(id) ? Promise.resolve({ events: [], head: 0, epoch: 'memory-1' }) : real.read(id, range, options),
      }),
    };
  },
  'conversations-hostile-ids': () => ({
    conversations: (real) => ({
      read: async (id, range, options) => (id in {} ? Promise.reject(new TypeError('not iterable')) : real.read(id, range, options)),
    }),
  }),
  'conversations-epoch': () => {
    const aging = (page: EventPage): EventPage => ({ ...page, epoch: `${page.epoch}-${page.head}` });
    return {
      ...onPage(aging),
      session: ({ watch }) => ({
        watch: (on, ended) => watch?.((notice) => on(notice.kind === 'events' ? { ...notice, page: aging(notice.page) } : notice), ended),
      }),
    };
  },
  'conversations-epoch-restored': () => {
    // The epoch lay in the backup too.
    let first = '';
    let restored = false;
    return {
      harness: (harness) => ({
        ...harness,
        async backup() {
          const restore = await harness.backup?.();
          return async () => {
            await restore?.();
            restored = true;
          };
        },
      }),
      ...onPage((page) => {
        if (!restored) first = page.epoch;
        return { ...page, epoch: first };
      }),
    };
  },
  'conversations-close': () => ({ conversations: (real) => ({ close: (id) => real.send(id, []).then(() => {}) }) }),
  'conversations-rate': () => ({ conversations: (real) => ({ rate: (id, rating) => real.rate!(id, { ...rating, key: 'the same for all' }) }) }),
  'conversations-list-last': () => ({ conversations: (real) => ({ list: async () => (await real.list()).map((each) => ({ ...each, unread: 0 })) }) }),
  'conversations-marks-grow': () => {
    // The last one wins, unless another is under way.
    const latest = new Map<string, number>();
    let running = 0;
    return {
      conversations: (real) => ({
        async markRead(id, seq) {
          running += 1;
          latest.set(id, running > 1 ? Math.max(seq, latest.get(id) ?? 0) : seq);
          await real.markRead?.(id, seq);
          running -= 1;
        },
        async read(id, range, options) {
          const page = await real.read(id, range, options);
          const mark = latest.get(id);
          const readUpTo = Object.fromEntries(Object.keys(page.readUpTo ?? {}).map((who) => [who, Math.min(mark ?? 0, page.head)]));
          return mark === undefined ? page : { ...page, readUpTo };
        },
      }),
    };
  },
  'conversations-marks-at-once': () => {
    let running = 0;
    return {
      conversations: (real) => ({
        async markRead(id, seq) {
          running += 1;
          await Promise.resolve();
          // What came in between is not looked at.
          if (running > 1 && seq > 3) await Promise.resolve();
          else await real.markRead?.(id, seq);
          running -= 1;
        },
      }),
    };
  },

  'conversations-send-once': () => {
    const stored = new Set<string>();
    return {
      conversations: (real) => ({
        async send(id, messages) {
          const [{ clientId } = { clientId: '' }] = messages;
          const known = messages.length === 1 && stored.has(clientId);
          const results = await real.send(id, messages);
          if (known && results[0]?.duplicate) throw new LotseError('conflict', 'UNIQUE constraint failed');
          stored.add(clientId);
          return results;
        },
      }),
    };
  },
  'conversations-send-at-once': () => {
    const running = new Set<string>();
    return {
      conversations: (real) => ({
        async send(id, messages) {
          const unseen = messages.map((message) => (running.has(message.clientId) ? { ...message, clientId: crypto.randomUUID() } : message));
          for (const { clientId } of messages) running.add(clientId);
          const results = await real.send(id, unseen);
          for (const { clientId } of messages) running.delete(clientId);
          return results.map((result, index) => ({ ...result, clientId: messages[index]?.clientId ?? '' }));
        },
      }),
    };
  },
  'conversations-send-order': () => ({ conversations: (real) => ({ send: async (id, messages) => (await real.send(id, messages)).toReversed() }) }),
  'conversations-send-all-or-nothing': () => ({
    conversations: (real) => ({
      async send(id, messages) {
        const results = [];
        for (const message of messages) results.push(...(await real.send(id, [message])));
        return results;
      },
    }),
  }),
  'conversations-send-longest': () => ({
    conversations: (real) => ({
      async send(id, messages) {
        for (const { parts } of messages)
          for (const part of parts) if (part.kind === 'text' && part.text.length > 5000) throw new LotseError('too-large', 'VARCHAR(5000)');
        return real.send(id, messages);
      },
    }),
  }),
  'conversations-send-letters': () => onText((text) => text.replaceAll('<', '&lt;')),
  'conversations-send-own-parts': () =>
    onEvents((event) =>
      event.kind === 'message'
        ? { ...event, parts: event.parts.map((part) => (part.kind === 'article' ? { kind: 'text', text: part.title } : part)) as never }
        : event,
    ),
  'conversations-gap-free': () => {
    let running = 0;
    return {
      conversations: (real) => ({
        async send(id, messages) {
          running += 1;
          const crowded = running > 1;
          const results = await real.send(id, messages).finally(() => (running -= 1));
          return results.map((result) => ({ ...result, seq: crowded && !result.duplicate ? result.seq + 1000 : result.seq }));
        },
      }),
    };
  },
  'conversations-agent': () => onEvents((event) => (event.by.role === 'agent' ? { ...event, by: { ...event.by, role: 'visitor' } } : event)),
  'conversations-edit': () => onEvents((event) => (event.kind === 'edit' ? { ...event, of: event.seq } : event)),
  'conversations-redact': () => onEvents((event) => (event.kind === 'redact' ? { ...event, kind: 'system', code: 'deleted' } : event)),
  'conversations-restart': () => {
    const lives = new Map<string, number>();
    let life = 1;
    return {
      harness: (harness) => ({ ...harness, restart: async () => (await harness.restart?.(), void (life += 1)) }),
      conversations: (real) => ({
        async read(id, range, options) {
          const page = await real.read(id, range, options);
          const born = lives.get(id) ?? life;
          lives.set(id, born);
          return born === life ? page : { ...page, events: page.events.slice(0, -1) };
        },
      }),
    };
  },

  'conversations-read-after': () =>
    onPage((page, _, range, { limit }) => ('after' in range && limit % 2 === 1 && limit > 1 ? { ...page, events: page.events.slice(0, limit - 1) } : page)),
  'conversations-read-before': () => ({
    conversations: (real) => ({ read: (id, range, options) => real.read(id, 'before' in range ? { before: range.before + 1 } : range, options) }),
  }),
  'conversations-read-now': () => onPage((page) => (page.now ? { ...page, now: { status: 'closed' } } : page)),
  'conversations-resume': () => ({
    conversations: (real, { token }) => ({
      read: (id, range, options) => real.read(id, token !== undefined && 'after' in range && range.after > 0 ? { after: range.after + 1 } : range, options),
    }),
  }),
  'conversations-read-past-end': () => ({
    conversations: (real) => ({
      async read(id, range, options) {
        const page = await real.read(id, range, options);
        if ('after' in range && range.after > page.head) throw new LotseError('invalid', 'There is no such page.');
        return page;
      },
    }),
  }),
  'conversations-read-same': () => {
    let turn = 0;
    return onEvents((event) => ({ ...event, at: new Date((turn += 1)).toISOString() }));
  },
  'conversations-head': () => onPage((page) => ({ ...page, head: page.head + 1 })),
  'conversations-read-waits': () => onPage((page, _, __, { waitMs = 0 }) => (waitMs > 0 ? { ...page, events: [] } : page)),
  'conversations-read-ends': () => ({
    conversations: (real) => ({
      read: (id, range, options) =>
        real.read(id, range, { ...options, signal: (options.waitMs ?? 0) > 10_000 ? new AbortController().signal : options.signal }),
    }),
  }),

  'conversations-mail-to-twice': () => ({
    conversations: (real) => ({
      async mailTo(id, request) {
        const before = (await real.read(id, { after: 0 }, { limit: 100, signal: new AbortController().signal })).events.filter(({ kind }) => kind === 'system');
        if (before.length === 1 && request.what === 'answers') throw new LotseError('conflict', 'UNIQUE constraint failed');
        await real.mailTo?.(id, request);
      },
    }),
  }),
  'conversations-mail-to-address': () => ({
    conversations: (real) => ({ mailTo: async (id, request) => real.mailTo?.(id, { ...request, email: request.email.split(/[\r\n,]/)[0] ?? '' }) }),
  }),
  'conversations-mail-to-private': () => {
    const all: Conversations[] = [];
    return {
      conversations(real) {
        all.push(real);
        return { transcript: (id) => Promise.any(all.map((each) => each.transcript?.(id) ?? Promise.reject(new Error()))).catch(() => real.transcript!(id)) };
      },
    };
  },
  'conversations-stop-mails': () => ({
    conversations: (real) => ({ stopMails: async (id) => void (await real.read(id, { after: 0 }, { limit: 1, signal: new AbortController().signal })) }),
  }),
  'conversations-transcript': () => ({
    conversations: (real) => ({ transcript: async (id) => new Blob([(await (await real.transcript!(id)).text()).replaceAll('<', '&lt;')]) }),
  }),
  'session-link': () => ({ session: ({ continues }) => ({ continues: continues && crypto.randomUUID() }) }),
  'session-link-unknown': () => ({ session: ({ continues }, _, { link }) => ({ continues: continues ?? link }) }),
  'files-upload': () => onFile(({ size, ...file }) => ({ ...file, size: size + 1 })),
  'files-once': () => ({ files: (real) => ({ upload: (file, options, signal) => real.upload(file, { ...options, key: crypto.randomUUID() }, signal) }) }),
  'files-send': () => onHome((file) => ({ ...file, name: 'rechnung.pdf' })),
  'files-open': () => onHome(({ href, ...file }) => ({ ...file, href: href && 'data:image/gif;base64,AAAA' })),
  'files-private': () => {
    // Whoever knows an id may send it: the file is taken for his.
    const all = new Map<string, FileRef>();
    return {
      files: (real) => ({
        async upload(...args) {
          const file = await real.upload(...args);
          all.set(file.id, file);
          return file;
        },
      }),
      conversations: (real) => ({
        async send(id, messages) {
          try {
            return await real.send(id, messages);
          } catch (thrown) {
            const isTheirs = ({ parts }: OutgoingMessage) => parts.some((part) => part.kind === 'file' && all.has(part.file.id));
            if (!messages.some(isTheirs)) throw thrown;
            return messages.map(({ clientId }) => ({ clientId, seq: 1, duplicate: false }));
          }
        },
      }),
    };
  },
  'files-too-large': () => ({
    files: (real) => ({
      upload: (file, options, signal) =>
        real.upload(file.size > real.takes.bytes ? new File([file.slice(0, 43)], file.name, { type: file.type }) : file, options, signal),
    }),
  }),
  'files-honest': () => ({
    files: (real) => ({
      upload: (file, options, signal) =>
        file.name === 'bild.gif' && file.size === 40 ? real.upload(new File(['GIF89a'], 'bild.gif'), options, signal) : real.upload(file, options, signal),
    }),
  }),
  'files-names': () => ({
    files: (real) => ({ upload: async (file, options, signal) => ({ ...(await real.upload(file, options, signal)), name: file.name }) }),
  }),
  'files-stop': () => ({ files: (real) => ({ upload: (file, options) => real.upload(file, options, new AbortController().signal) }) }),

  'flows-list': () => ({ flows: (real) => ({ list: async () => [...(await real.list()), ...(await real.list())] }) }),
  'flows-unknown': () => ({ flows: (real) => ({ get: async () => real.get((await real.list())[0]!.id) }) }),
  'flows-declaration': () => ({
    flows: (real) => ({
      async get(id) {
        const flow = await real.get(id);
        const [step, ...rest] = flow.steps;
        return { ...flow, steps: [{ ...step, fields: [...step.fields, { id: 'why', kind: 'text', label: { de: 'Warum?' } }] }, ...rest] };
      },
    }),
  }),
  'flows-declaration-unmatched': () => ({
    flows: (real) => ({
      async submit(submission) {
        if (submission.answers['contract'] === 'there is no such contract') throw new LotseError('not-found', 'There is no such contract.');
        return real.submit(submission);
      },
    }),
  }),
  'flows-declaration-first': () => ({
    flows(real) {
      const sent = new Map<string, string>();
      return {
        async submit(submission) {
          const said = JSON.stringify(submission.answers);
          if ((sent.get(submission.key) ?? said) !== said) throw new LotseError('conflict', 'This key was used for something else.');
          sent.set(submission.key, said);
          return real.submit(submission);
        },
      };
    },
  }),
  'flows-declaration-flood': () => ({
    flows(real) {
      let sent = 0;
      return {
        async submit(submission) {
          sent += 1;
          if (sent > 30) throw new LotseError('rate-limited', 'Too many.', { retryAfterMs: 60_000 });
          return real.submit(submission);
        },
      };
    },
  }),
  'flows-declaration-mail': () => ({
    harness: (harness) => ({
      ...harness,
      // The day is not enough.
      receiptMail: async (reference) => (await harness.receiptMail!(reference)).replaceAll(/T\d\d:\d\d:\d\d/g, ''),
    }),
  }),
  'flows-declaration-kept': () => {
    const erased = new Set<string>();
    let keys: string[] = [];
    return {
      harness: (harness) => ({
        ...harness,
        erase: async () => {
          for (const key of keys) erased.add(key);
        },
      }),
      flows: (real) => ({
        async submit(submission) {
          keys = [...keys, submission.key];
          return real.submit(submission);
        },
        receipt: async (key) => (erased.has(key) ? undefined : real.receipt(key)),
      }),
    };
  },
  'flows-submit-once': () => ({
    flows(real) {
      // It forgets what it has answered.
      const answered = new Set<string>();
      return {
        async submit(submission) {
          const receipt = await real.submit(answered.has(submission.key) ? { ...submission, key: crypto.randomUUID() } : submission);
          answered.add(submission.key);
          return receipt;
        },
      };
    },
  }),
  'flows-submit-at-once': () => ({
    flows(real) {
      // It looks whether it is there, and stores a moment later.
      const storing = new Set<string>();
      return {
        async submit(submission) {
          const crowded = storing.has(submission.key);
          storing.add(submission.key);
          await Promise.resolve();
          const receipt = await real.submit(crowded ? { ...submission, key: crypto.randomUUID() } : submission);
          storing.delete(submission.key);
          return receipt;
        },
      };
    },
  }),
  'flows-submit-apart': () => ({
    harness: (harness) => ({
      ...harness,
      receiptMail: async (reference) => `${await harness.receiptMail!(reference.slice(1))} ${reference}`,
      exported: async (token) => (await harness.exported!(token)).replaceAll('"reference":"', '"reference":"O'),
    }),
    flows(real) {
      const spelled = (receipt: Receipt): Receipt => ({ ...receipt, reference: `O${receipt.reference}` });
      return {
        submit: async (submission) => spelled(await real.submit(submission)),
        async receipt(key) {
          const receipt = await real.receipt(key);
          return receipt && spelled(receipt);
        },
      };
    },
  }),
  'flows-submit-wrong': () => ({
    flows: (real) => ({
      submit: (submission) =>
        real.submit(submission).catch((thrown: unknown) => {
          const error = LotseError.from(thrown);
          throw error.field === 'email' ? new LotseError('invalid', 'Something is wrong.') : error;
        }),
    }),
  }),
  'flows-submit-inactive': () => ({
    flows: (real) => ({
      submit({ answers: { cause: _, mood: __, ...answers }, ...submission }) {
        return real.submit({ ...submission, answers });
      },
    }),
  }),
  'flows-receipt': () => ({ flows: (_, { token }) => (token === undefined ? {} : { receipt: async () => undefined }) }),
  'flows-private': () => {
    // Whoever knows a key reads its receipt.
    const all = new Map<string, Receipt>();
    return {
      flows: (real) => ({
        async submit(submission) {
          const receipt = await real.submit(submission);
          all.set(submission.key, all.get(submission.key) ?? receipt);
          return receipt;
        },
        receipt: async (key) => all.get(key),
      }),
    };
  },
  'flows-drafts': () => ({
    flows: (real) => ({ drafts: real.drafts && { ...real.drafts, load: async (token) => ({ ...(await real.drafts!.load(token)), answers: {} }) } }),
  }),

  'cases-alike': () => ({
    cases: (real) => ({
      look: (reference, proof) =>
        real.look(reference, proof).catch((thrown: unknown) => {
          const known = proof && !('code' in proof) && reference === guest.reference;
          throw known ? new LotseError('not-found', 'The postcode is another one.') : thrown;
        }),
    }),
  }),
  'cases-stub': () => ({
    cases: (real) => ({
      async look(...args) {
        const found = await real.look(...args);
        return isStub(found) ? ({ ...found, title: 'Wallbox und Kabel' } as typeof found) : found;
      },
    }),
  }),
  'cases-own': () => ({
    cases: (real) => ({
      look: (reference, proof) => (reference in {} ? Promise.reject(new TypeError('not iterable')) : real.look(reference, proof)),
    }),
  }),
  'cases-code': () => {
    // It is the case that is opened, and not the session.
    const opened = new Map<string, Case>();
    return {
      cases: (real) => ({
        async look(reference, proof) {
          const known = proof ? undefined : opened.get(reference);
          const found = await real.look(reference, proof).catch((thrown: unknown) => known ?? Promise.reject(thrown as Error));
          if (proof && !isStub(found)) opened.set(reference, found);
          return found;
        },
      }),
    };
  },
  'cases-code-wrong': () => ({
    cases: (real) => ({
      look: (reference, proof) =>
        proof && 'code' in proof && reference !== guest.reference ? Promise.reject(new LotseError('not-found', 'No such case.')) : real.look(reference, proof),
    }),
  }),
  'cases-challenge-alike': () => ({
    cases: (real) => ({
      async challenge(reference, proof) {
        await real.challenge!(reference, proof);
        return (reference === guest.reference ? { sentTo: 'i***@example.de' } : undefined) as never;
      },
    }),
  }),
  'cases-list': () => ({ cases: (real) => ({ list: async () => (await real.list!()).toReversed() }) }),
  'cases-whole': () => onCase((found) => ({ ...found, createdAt: '16.11.2026' })),
  'cases-promises-stay': () => onCase((found) => ({ ...found, promises: found.promises.slice(-1) })),
  'cases-watch': () => ({
    session: ({ watch }) => ({
      watch: (on, ended) => watch?.((notice) => (notice.kind !== 'hint' || !notice.topic.startsWith('case:')) && on(notice), ended),
    }),
  }),
};

describe('a backend with one mistake breaks one sentence:', () => {
  test('there is a mistake for every sentence', () => expect(Object.keys(mistakes).toSorted()).toEqual(sentences.map(({ id }) => id).toSorted()));

  /** What each mistake breaks. All of them side by side: they wait more than they work. */
  let found: Readonly<Record<string, readonly string[]>> = {};
  beforeAll(async () => {
    const tried = Object.entries(mistakes).map(async ([id, mistake]) => {
      const { adapter, harness } = broken(mistake());
      const findings = await runConformance(adapter, { harness, patience: 8_000 });
      return [id, findings.filter(({ result }) => result === 'broken').map((finding) => finding.id)] as const;
    });
    found = Object.fromEntries(await Promise.all(tried));
  }, 60_000);

  test.each(Object.keys(mistakes))('%s', (id) => expect(found[id]).toEqual([id]));
});
