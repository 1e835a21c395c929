import {
  LotseError,
  type Article,
  type Channel,
  type ConversationRating,
  type HandoffItem,
  type Keyed,
  type MailRequest,
  type MessagePart,
} from '@lotse/contract';
import type { Attachments } from './attachments.ts';
import type { Cases } from './cases.ts';
import type { Client } from './client.ts';
import { Knowledge } from './knowledge.ts';
import { pause, pauseBefore, persistently } from './pause.ts';
import type { Alerts, Found } from './state.ts';
import { dismissOutage } from './outages.ts';
import { Stay } from './stay.ts';
import { noConversations, noKnowledge, type Store } from './store.ts';
import { joinTabs } from './tabs.ts';
import type { Talks } from './talks.ts';
import { textIn } from './text-in.ts';
import { withItem } from './trail.ts';
import { unanswered } from './unanswered.ts';

type ReadFrom = Parameters<Client['readArticle']>[1];

/** Letters of a search worth telling a human about. */
const worthTelling = 3;
/** What somebody searches for is known once he has not typed for so long, in milliseconds. */
const rest = 600;

export type Visit = ReturnType<typeof createVisit>;

/**
 * What a client does beyond showing its first state, until the customer signs out; `next` then begins the next visit. Makes no request and stores
 * nothing before the first call that needs it. `after`: what has to be over before, where another customer was here.
 */
export const createVisit = (store: Store, next: (after?: Promise<unknown>) => { start(): Promise<void> }, after?: Promise<unknown>) => {
  const stay = new Stay(store);
  const { options } = store;
  let knowledge: Knowledge | undefined;
  let talks: Talks | undefined;
  const talking = async () => {
    const { Talks } = await persistently(() => import('./talks.ts'), stay.ended);
    return (talks ??= new Talks(stay));
  };
  let attached: Attachments | undefined;
  let finding: Promise<void> | undefined;
  let started: Promise<void> | undefined;

  /** Ends this visit with all that is under way in it; whatever comes next is another one. */
  const forgetHere = async () => {
    stay.end();
    store.set({ ...nobodyYet, session: 'none' });
    const cleared = Promise.all([stay.clear(), talking().then((all) => all.outbox.clear())]);
    const following = next(cleared.catch(Boolean));
    // Somebody else has signed in, and is here already.
    if (store.getToken) void following.start();
    await cleared;
  };
  const tabs = joinTabs(stay, {
    forget() {
      store.getToken = undefined;
      void forgetHere().catch(Boolean);
    },
    /** Another tab has signed in: it is the same stay, and so the same customer. */
    became: () => void (stay.begun && stay.name().catch(Boolean)),
    /** Another tab has begun a conversation: where none runs here, it runs here too. */
    began: (conversation) => void join(conversation),
  });
  const join = async (conversation: unknown) => {
    if (!started || (talks?.shown && !talks.shown.over)) return;
    talks?.letGo();
    await stay.shelf.set('conversation', conversation);
    await find();
  };
  stay.before = async () => {
    await after;
    await tabs.adopt();
  };
  stay.onOther = () => {
    tabs.forget();
    void forgetHere().catch(Boolean);
  };
  stay.onRecognised = (before, token, customer) => {
    if (before !== undefined) void talks?.outbox.any().then((outgoing) => outgoing?.outbox.became(before, token, customer), Boolean);
    tabs.became(before, token, customer);
  };
  stay.onBack = () => {
    bringing = undefined;
    void goOn().then(keepUnsent);
  };
  stay.ended.addEventListener(
    'abort',
    store.on(({ type }) => type === 'conversation-started' && tabs.began()),
  );

  const knowledgeBase = () => (knowledge ??= new Knowledge(stay, found));

  let searched: { readonly text: string; readonly level: Found['level'] } | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const tellSearch = () => {
    clearTimeout(resting);
    if (searched) {
      stay.happened({ type: 'searched', data: searched });
      stay.record({ kind: 'searched', ...searched });
    }
    searched = undefined;
  };
  const found = ({ text, level }: Found) => {
    const words = text.trim();
    clearTimeout(resting);
    searched = undefined;
    if (words.length < worthTelling) return;
    note({ kind: 'search', text: words, at: new Date().toISOString() });
    searched = { text: words, level };
    resting = setTimeout(tellSearch, rest);
  };

  const note = (item: HandoffItem) => keepTrail(withItem(stay.state.trail, item));
  const keepTrail = (trail: readonly HandoffItem[]) => {
    stay.set({ trail });
    void stay.shelf.set('trail', trail);
  };

  /** What a customer left here is shown to him and to nobody else: where the page names him, it is first asked who he is. */
  const allowed = async () => {
    await after;
    if (!store.getToken || (await stay.shelf.get('customer')) === undefined) return;
    void stay.session().catch(Boolean);
    await stay.known;
  };

  const goOn = async () => {
    const { talks: left, envelopes } = await leftBehind(stay);
    const [trail = [], alerts = stay.state.alerts] = await Promise.all([
      stay.shelf.get<readonly HandoffItem[]>('trail'),
      stay.shelf.get<Alerts>('alerts'),
      bringUnsent(),
    ]);
    stay.set({ trail: stay.state.trail.reduce(withItem, trail), alerts });
    if (left) await find();
    if (left) void goOnAsking().catch(Boolean);
    if (envelopes) void import('./envelopes.ts').then(({ sendEnvelopes }) => sendEnvelopes(stay)).catch(Boolean);
  };

  const begin = async () => {
    await stay.before();
    await allowed();
    // Somebody else has signed in: his is another visit.
    if (stay.ended.aborted) return;
    await goOn();
    // After resuming: what waits may belong to a visitor whose token only the outbox knows.
    void stay.session().then(() => {
      void goOnSending().catch(Boolean);
      void findOffered();
      void findCases().catch(Boolean);
      stay.record({ kind: 'opened', url: stay.page.url });
      return findOwn();
    }, Boolean);
  };

  /** Goes on with what an earlier page left, where it left anything. One conversation is looked for at a time: two at once would both run. */
  const resume = async (): Promise<boolean> => {
    await bringUnsent();
    return !stay.ended.aborted && find();
  };
  const find = async (): Promise<boolean> => {
    const all = await talking();
    if (!all.shown)
      await (finding ??= all
        .resume()
        .then(() => emptied(all))
        .finally(() => (finding = undefined)));
    const files = attached || !all.shown ? undefined : await stay.shelf.get<readonly string[]>('attached');
    if (files) await (await attachments()).restore(files);
    return all.shown !== undefined;
  };

  /** The page before was left between keeping a message and emptying the field. */
  const emptied = async ({ shown }: Talks) => {
    const last = shown?.view.lines.at(-1);
    if (last?.kind === 'message' && last.state === 'sending') for (const part of last.parts) if (part.kind === 'text') await said(part.text);
  };

  /** A customer's conversation may have begun on another device. */
  const findOwn = async () => void (stay.state.customer && (await find().catch(Boolean)));
  /** Loaded with the first use, or with what an earlier page has left; what could not be had is asked for anew. */
  const once = <Part>(load: () => Promise<Part>) => {
    let coming: Promise<Part> | undefined;
    return () => {
      coming ??= load();
      coming.catch(() => (coming = undefined));
      return coming;
    };
  };
  const waysHere = once(async () => (await import('./ways.ts')).waysOf(stay, (kind) => void (kind === 'message' && resume())));
  const flowsHere = once(async () => (await import('./flows.ts')).flowsOf(stay, note));
  /** What is under way, once it is there. */
  let underWay: Cases | undefined;
  const casesHere = once(async () => (underWay = (await import('./cases.ts')).casesOf(stay, note)));
  /** What he waits for, or what he is recognised by: a promise may have changed. Nobody else asks for it. */
  const findCases = async (): Promise<void> => {
    if (!stay.state.offers.cases || !(stay.state.customer || (await stay.shelf.get('cases')))) return;
    await (await casesHere()).list();
  };
  /** What was sent and not answered is asked for again. */
  const goOnSending = async () => void ((await unanswered(stay)).length > 0 && (await flowsHere()));
  /** Asked for until it is known: a declaration has to be possible. */
  const findOffered = async (): Promise<void> => {
    const { locale } = options;
    for (let attempt = 0; !stay.ended.aborted; attempt += 1) {
      try {
        const all = await stay.ask(async ({ flows }) => flows?.list());
        return stay.set({
          flows: all?.map(({ id, kind, declaration, audience, title }) => ({ id, kind, declaration, audience, title: textIn(title, locale) })),
        });
      } catch (thrown) {
        await pause(pauseBefore(attempt, LotseError.from(thrown).retryAfterMs), stay.ended);
      }
    }
  };
  /** Calls that are still to come are shown on the first screen; what waits is sent. */
  const goOnAsking = async (): Promise<void> => {
    const left = await Promise.all(['callback', 'message'].map((kind) => stay.shelf.get(kind)));
    if (left.some(Boolean)) await (await waysHere()).refresh();
    else stay.set({ callbacks: await stay.ask(async ({ channels }) => (await channels.callbacks?.()) ?? []) });
  };
  /** Asked for until it comes: what was chosen without a network waits here. */
  const attachments = async (): Promise<Attachments> =>
    (attached ??= await persistently(async () => {
      const [{ attachmentsWith }, { outbox }] = await Promise.all([import('./attachments.ts'), talking().then((all) => all.outbox.come())]);
      return attachmentsWith(stay, outbox);
    }, stay.ended));

  const byMail = async () => new (await import('./by-mail.ts')).ByMail(stay, await talking());

  let bringing: Promise<void> | undefined;
  let brought = false;
  /** What an earlier page left in the composer stands before what is typed here: neither takes the place of the other. */
  const bringUnsent = () =>
    (bringing ??= (async () => {
      await allowed();
      const left = (await stay.shelf.get<string>('unsent')) ?? '';
      const { unsent } = stay.state;
      if (!unsent.includes(left)) stay.set({ unsent: unsent === '' ? left : `${left}\n${unsent}` });
      brought = true;
    })());
  const keepUnsent = async () => {
    // At once, wherever it can be: the page may be left with the next letter.
    if (!brought) await bringUnsent();
    const { unsent } = stay.state;
    await (unsent === '' ? stay.shelf.remove('unsent') : stay.shelf.set('unsent', unsent));
  };

  /** What goes from the composer to the device just now: a second press finds it under way. */
  let leaving: string | undefined;
  /** It stands in the composer no more; what was typed since does. */
  const said = async (text: string) => {
    if (stay.state.unsent.trim() !== text.trim()) return;
    stay.set({ unsent: '' });
    await keepUnsent();
  };

  return {
    /** Looks again: the network is back, or the page is seen again. */
    wake() {
      if (navigator.onLine) stay.retry();
      if (document.visibilityState !== 'visible') return;
      talks?.wake();
      underWay?.wake();
    },
    start: () => (started ??= begin()),
    /** He sees that it is tried. */
    retry() {
      if (stay.state.session === 'unavailable') stay.set({ session: 'opening' });
      stay.retry();
      talks?.wake();
      if (stay.state.knowledge.articles === 'failed') void knowledgeBase().load();
    },

    search: (text: string) => knowledgeBase().search(text),
    warmSearch: () => knowledgeBase().load(),
    browse: (category?: string) => knowledgeBase().browse(category),
    warmArticle: (id: string) => void knowledgeBase().read(id).catch(Boolean),

    async readArticle(id: string, from: ReadFrom) {
      tellSearch();
      const article = await knowledgeBase().read(id);
      note({ kind: 'article', articleId: id, title: article.title });
      stay.record({ kind: 'article-read', articleId: id, from });
      stay.happened({ type: 'article-read', data: { articleId: id } });
      return article;
    },
    related: ({ related = [] }: Article) => knowledgeBase().known(related),
    rateArticle(id: string, helpful: boolean, comment?: string) {
      const read = stay.state.trail.find((item) => item.kind === 'article' && item.articleId === id);
      if (read?.kind === 'article') note({ ...read, helpful });
      stay.record({ kind: 'article-rated', articleId: id, helpful });
      stay.happened({ type: 'article-rated', data: { articleId: id, helpful } });
      const rating = { key: crypto.randomUUID(), articleId: id, locale: knowledgeBase().localeOf(id), helpful, comment };
      void stay.ask(async ({ articles }) => articles?.rate?.(rating)).catch(Boolean);
    },

    keepTrail: () => void stay.shelf.set('trail', stay.state.trail),
    addToTrail: note,

    async startConversation({ items, text, another = false }: Parameters<Client['startConversation']>[0]) {
      const all = await talking();
      const outgoing = await all.outbox.come();
      await resume();
      await outgoing.start(all, { page: stay.page, items }, text, another);
      keepTrail(stay.state.trail.filter((item) => !items.includes(item)));
      await said(text);
    },
    resumeConversation: resume,
    listConversations: async () => (await talking()).list(),
    openConversation: async (id: string) => (await talking()).open(id),
    readEarlier: async () => talks?.shown?.readEarlier(),
    rateConversation: async (rating: ConversationRating) => (await talks?.shown?.sending())?.rate(rating),
    written() {
      void keepUnsent();
      talks?.shown?.sends?.typing.say();
      // While he writes: what he sends has to be kept, network or not.
      void Promise.all([import('./talks.ts'), import('./outgoing.ts')]).catch(Boolean);
    },
    async send(text: string) {
      if (!talks?.shown || (text !== '' && text === leaving)) return;
      leaving = text;
      const sending = await talks.shown.sending();
      const words: readonly MessagePart[] = text === '' ? [] : [{ kind: 'text', text }];
      const [first, ...rest] = [...words, ...(attached?.take() ?? [])];
      if (first) await sending.say([first, ...rest]);
      if (leaving === text) leaving = undefined;
      await said(text);
    },
    attach: async (files: readonly File[]) => (await attachments()).add(files),
    removeAttachment: (key: string) => attached?.remove(key),
    retryAttachment: (key: string) => attached?.retry(key),
    freshFile: async (seq: number, id: string) => talks?.shown && (await import('./attachments.ts')).freshFile(talks.shown, seq, id),
    retryMessage: (clientId: string) => void talks?.shown?.sending().then((sending) => sending.retry(clientId), Boolean),
    discardMessage: (clientId: string) => void talks?.shown?.sending().then((sending) => sending.discard(clientId), Boolean),
    seen: () => talks?.shown?.seen(),
    closeConversation: async () => (await talks?.shown?.sending())?.close(),
    mailTo: async (request: Keyed<MailRequest>) => (await byMail()).mailTo(request),
    stopMails: async () => (await byMail()).stop(),
    transcript: async () => (await byMail()).transcript(),
    followLink: async (link: string) => (await byMail()).follow(link),

    refresh: () => void stay.refresh(),
    dismissOutage: (id: string) => dismissOutage(stay, id),
    ways: waysHere,
    flows: flowsHere,
    cases: casesHere,
    alert(change: Partial<Alerts>) {
      const alerts = { ...stay.state.alerts, ...change };
      stay.set({ alerts });
      void stay.shelf.set('alerts', alerts);
    },
    suggest: (text: string) => knowledge?.suggest(text) ?? [],
    async suggestions(shown?: boolean) {
      if (shown !== undefined) await stay.shelf.set('suggestions', shown);
      return (await stay.shelf.get<boolean>('suggestions')) ?? true;
    },

    channelChosen: (kind: Channel['kind']) => stay.record({ kind: 'channel-chosen', channel: kind }),
    /** The page has named its customer while the widget is in use. */
    name: () =>
      void (
        stay.begun &&
        stay
          .name()
          .then(() => Promise.all([findOwn(), findCases()]))
          .catch(Boolean)
      ),
    async logout() {
      store.getToken = undefined;
      tabs.forget();
      const out = stay.signOut().catch(Boolean);
      await forgetHere();
      // Whoever leaves the page now has time enough to be gone on the server too; without a network nobody waits for long.
      await Promise.race([out, pause(2_000, store.ended.signal)]);
    },
    end: () => stay.end(),
  };
};

/** Whether an earlier page left a conversation here, or a flow that waits to be sent; asked before anything of their code is loaded. */
const leftBehind = async ({ shelf, id, options }: Stay): Promise<{ readonly talks: boolean; readonly envelopes: boolean }> => {
  const talked = (await shelf.get('token')) !== undefined || (await shelf.get('conversation')) !== undefined;
  // Asked in a frame of no origin, Chromium lets a second promise fall that nobody holds.
  if (options.storage === 'none' || globalThis.origin === 'null') return { talks: talked, envelopes: false };
  const databases = await (async () => (await globalThis.indexedDB?.databases?.()) ?? [])().catch(() => []);
  const has = (what: string) => databases.some(({ name }) => name === `lotse:${id}:${what}`);
  return { talks: talked || has('outbox'), envelopes: has('envelopes') };
};

const nobodyYet = {
  asked: {},
  contact: undefined,
  callbacks: [],
  flow: undefined,
  cases: undefined,
  customer: undefined,
  conversation: undefined,
  conversations: noConversations,
  unread: 0,
  unsent: '',
  attachments: [],
  trail: [],
  knowledge: noKnowledge,
} as const;
