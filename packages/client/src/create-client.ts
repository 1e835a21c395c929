import type { HandoffItem } from '@lotse/contract';
import type { Client, ClientOptions } from './client.ts';
import type { RunningConversation } from './conversation.ts';
import type { Knowledge } from './knowledge.ts';
import type { Found } from './state.ts';
import { Stay } from './stay.ts';
import { joinTabs } from './tabs.ts';
import { withItem, withoutItem } from './trail.ts';

/** Letters of a search worth telling a human about. */
const worthTelling = 3;

/** One visitor's stay. Makes no request and stores nothing before the first call that needs it. */
export const createClient = (options: ClientOptions): Client => {
  const stay = new Stay(options);
  let knowledge: Promise<Knowledge> | undefined;
  let talk: Promise<typeof import('./running.ts')> | undefined;
  let running: RunningConversation | undefined;
  let started: Promise<void> | undefined;

  const forgetHere = async () => {
    running?.end();
    running = undefined;
    knowledge = undefined;
    started = undefined;
    stay.forget();
    stay.token = undefined;
    const { clearOutbox } = await (talk ??= import('./running.ts'));
    await Promise.all([stay.shelf.clear(), clearOutbox(stay)]);
    stay.set({
      conversation: undefined,
      unread: 0,
      unsent: '',
      trail: [],
      knowledge: { articles: 'none', problem: undefined, text: '', result: undefined, popular: [] },
    });
  };
  const tabs = joinTabs(stay, () => void forgetHere());

  const knowledgeBase = () => (knowledge ??= import('./knowledge.ts').then(({ Knowledge }) => new Knowledge(stay, found)));

  const found = ({ text, level }: Found) => {
    const words = text.trim();
    if (words.length < worthTelling) return;
    note({ kind: 'search', text: words, at: new Date().toISOString() });
    stay.happened({ type: 'searched', data: { text: words, level } });
  };

  const note = (item: HandoffItem) => keepTrail(withItem(stay.state.trail, item));
  const keepTrail = (trail: readonly HandoffItem[]) => {
    stay.set({ trail });
    void stay.shelf.set('trail', trail);
  };

  const begin = async () => {
    await tabs.adopt();
    const left = await leftBehind(stay);
    const [unsent = '', trail = []] = await Promise.all([stay.shelf.get<string>('unsent'), stay.shelf.get<readonly HandoffItem[]>('trail')]);
    stay.set({ unsent: stay.state.unsent || unsent, trail: stay.state.trail.reduce(withItem, trail) });
    if (left) await resume();
    // After resuming: what waits may belong to a visitor whose token only the outbox knows.
    void stay.session().then(() => stay.record({ kind: 'opened', url: options.page?.().url ?? location.href }), ignored);
  };

  /** Goes on with what an earlier page left, where it left anything. */
  const resume = async (): Promise<boolean> => {
    if (running) return true;
    const { findConversation } = await (talk ??= import('./running.ts'));
    running ??= await findConversation(stay);
    return running !== undefined;
  };

  const wake = () => {
    stay.set({ online: navigator.onLine });
    if (navigator.onLine) stay.retry();
    if (document.visibilityState === 'visible') running?.wake();
  };
  if (typeof window !== 'undefined') {
    const { signal } = stay.ended;
    for (const type of ['online', 'offline', 'pageshow']) window.addEventListener(type, wake, { signal });
    document.addEventListener('visibilitychange', wake, { signal });
  }

  return {
    get state() {
      return stay.state;
    },
    locale: options.locale,
    subscribe: (listener) => stay.subscribe(listener),
    on: (listener) => stay.on(listener),

    start: () => (started ??= begin()),
    retry() {
      stay.retry();
      running?.wake();
      if (stay.state.knowledge.articles === 'failed') void knowledgeBase().then((base) => base.load());
    },

    search(text) {
      void knowledgeBase().then((base) => base.search(text));
    },
    warmSearch: () => knowledgeBase().then((base) => base.load()),

    async readArticle(id, from) {
      const base = await knowledgeBase();
      const { text, result } = stay.state.knowledge;
      const article = await base.read(id);
      note({ kind: 'article', articleId: id, title: article.title });
      if (from === 'search' && result) stay.record({ kind: 'searched', text: text.trim(), level: result.level });
      stay.record({ kind: 'article-read', articleId: id, from });
      stay.happened({ type: 'article-read', data: { articleId: id } });
      return article;
    },
    related: ({ related = [] }) => knowledgeBase().then((base) => base.known(related)),
    rateArticle(id, helpful, comment) {
      const read = stay.state.trail.find((item) => item.kind === 'article' && item.articleId === id);
      if (read?.kind === 'article') note({ ...read, helpful });
      stay.record({ kind: 'article-rated', articleId: id, helpful });
      stay.happened({ type: 'article-rated', data: { articleId: id, helpful } });
      const locale = options.locale.split('-')[0] ?? options.locale;
      void stay.ask(async ({ articles }) => articles?.rate?.({ key: crypto.randomUUID(), articleId: id, locale, helpful, comment })).catch(ignored);
    },

    removeFromTrail(item) {
      const at = stay.state.trail.indexOf(item);
      keepTrail(withoutItem(stay.state.trail, item));
      return () => {
        if (at >= 0 && !stay.state.trail.includes(item)) keepTrail(stay.state.trail.toSpliced(at, 0, item));
      };
    },
    addToTrail: note,

    async startConversation({ items, text }) {
      const { begin: beginConversation, partsFor } = await (talk ??= import('./running.ts'));
      await resume();
      if (running && !running.over) await running.say(partsFor(items, text));
      else {
        running?.end();
        const page = options.page?.() ?? { url: location.href, title: document.title };
        running = await beginConversation(stay, { page, items }, text);
      }
      stay.set({ unsent: '' });
      keepTrail(stay.state.trail.filter((item) => !items.includes(item)));
      await stay.shelf.remove('unsent');
    },
    resumeConversation: resume,
    write(text) {
      if (text === stay.state.unsent) return;
      stay.set({ unsent: text });
      void (text === '' ? stay.shelf.remove('unsent') : stay.shelf.set('unsent', text));
      running?.typing();
    },
    async send() {
      const text = stay.state.unsent.trim();
      if (text === '' || !running) return;
      await running.say([{ kind: 'text', text }]);
      if (stay.state.unsent.trim() === text) {
        stay.set({ unsent: '' });
        await stay.shelf.remove('unsent');
      }
    },
    retryMessage: (clientId) => void running?.retry(clientId),
    discardMessage: (clientId) => void running?.discard(clientId),
    seen: () => running?.seen(),
    async closeConversation() {
      await running?.close();
    },

    channelChosen: (kind) => stay.record({ kind: 'channel-chosen', channel: kind }),
    async logout() {
      tabs.forget();
      await forgetHere();
    },
    destroy() {
      running?.end();
      stay.ended.abort();
    },
  };
};

/** Whether an earlier page left a conversation here; asked before anything of the conversation's code is loaded. */
const leftBehind = async ({ shelf, id, options }: Stay): Promise<boolean> => {
  if ((await shelf.get('token')) !== undefined || (await shelf.get('conversation')) !== undefined) return true;
  if (options.storage === 'none' || !globalThis.indexedDB?.databases) return false;
  const databases = await indexedDB.databases().catch(() => []);
  return databases.some(({ name }) => name === `lotse:${id}:outbox`);
};

const ignored = () => {};
