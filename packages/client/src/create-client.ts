import type { HandoffItem } from '@lotse/contract';
import type { Client, ClientOptions } from './client.ts';
import { Store } from './store.ts';
import type { Visit } from './visit.ts';

/** How long to wait before a file that could not be loaded is asked for again, in milliseconds. */
const patience = 5_000;

/**
 * One visitor's stay. Makes no request and stores nothing before the first call that needs it: here is only what the first screen shows,
 * everything else comes with that call.
 */
export const createClient = (options: ClientOptions): Client => {
  const store = new Store(options);
  const { signal } = store.ended;
  let coming: Promise<Visit> | undefined;
  let visit: Visit | undefined;
  let tryNow: (() => void) | undefined;

  const load = async (): Promise<Visit> => {
    try {
      const { createVisit } = await import('./visit.ts');
      const begin = (after?: Promise<unknown>): Visit => (visit = createVisit(store, begin, after));
      return begin();
    } catch {
      store.set({ session: 'unavailable' });
      await new Promise<void>((resolve) => {
        tryNow = resolve;
        const timer = setTimeout(resolve, patience);
        signal.addEventListener('abort', () => clearTimeout(timer));
      });
      return load();
    }
  };
  /** A method of the visit, called when it is there. */
  const then =
    <Given extends readonly unknown[], Result>(act: (visit: Visit, ...given: Given) => Result | Promise<Result>) =>
    async (...given: Given): Promise<Result> =>
      act(visit ?? (await (coming ??= load())), ...given);

  /** The same where nobody waits for it. */
  const told =
    <Given extends readonly unknown[]>(act: (visit: Visit, ...given: Given) => unknown) =>
    (...given: Given): void =>
      void then(act)(...given);

  const keepTrail = (trail: readonly HandoffItem[]) => {
    store.set({ trail });
    void then((visit) => visit.keepTrail())();
  };

  if (typeof window !== 'undefined') {
    const wake = () => {
      store.set({ online: navigator.onLine });
      tryNow?.();
      visit?.wake();
    };
    for (const type of ['online', 'offline', 'pageshow']) window.addEventListener(type, wake, { signal });
    document.addEventListener('visibilitychange', wake, { signal });
  }

  return {
    get state() {
      return store.state;
    },
    locale: options.locale,
    subscribe: (listener) => store.subscribe(listener),
    on: (listener) => store.on(listener),

    start: then((visit) => visit.start()),
    retry() {
      tryNow?.();
      visit?.retry();
    },

    search: told((visit, text) => visit.search(text)),
    warmSearch: then((visit) => visit.warmSearch()),
    readArticle: then((visit, id, from) => visit.readArticle(id, from)),
    related: then((visit, article) => visit.related(article)),
    rateArticle: told((visit, id, helpful, comment) => visit.rateArticle(id, helpful, comment)),

    removeFromTrail(item) {
      const { trail } = store.state;
      keepTrail(trail.filter((other) => other !== item));
      return () => {
        const now = store.state.trail;
        if (trail.includes(item) && !now.includes(item)) keepTrail(now.toSpliced(trail.indexOf(item), 0, item));
      };
    },
    addToTrail: told((visit, item) => visit.note(item)),

    startConversation: then((visit, start) => visit.startConversation(start)),
    resumeConversation: then((visit) => visit.resumeConversation()),
    listConversations: then((visit) => visit.listConversations()),
    openConversation: then((visit, id) => visit.openConversation(id)),
    readEarlier: then((visit) => visit.readEarlier()),
    rateConversation: then((visit, rating) => visit.rateConversation(rating)),
    write(unsent) {
      if (unsent === store.state.unsent) return;
      store.set({ unsent });
      void then((visit) => visit.written())();
    },
    send: () => {
      const text = store.state.unsent.trim();
      return then((visit) => visit.send(text))();
    },
    attach: then((visit, files) => visit.attach(files)),
    removeAttachment: told((visit, key) => visit.removeAttachment(key)),
    retryAttachment: told((visit, key) => visit.retryAttachment(key)),
    freshFile: then((visit, seq, id) => visit.freshFile(seq, id)),
    retryMessage: told((visit, clientId) => visit.retryMessage(clientId)),
    discardMessage: told((visit, clientId) => visit.discardMessage(clientId)),
    seen: () => visit?.seen(),
    closeConversation: then((visit) => visit.closeConversation()),
    mailTo: then(async (visit, request) => (await visit.byMail()).mailTo(request)),
    stopMails: then(async (visit) => (await visit.byMail()).stop()),
    transcript: then(async (visit) => (await visit.byMail()).transcript()),
    followLink: then(async (visit, link) => (await visit.byMail()).follow(link)),

    identify({ getToken }) {
      store.getToken = getToken;
      visit?.name();
    },
    refresh: () => visit?.refresh(),
    dismissOutage: told((visit, id) => visit.dismissOutage(id)),
    ways: then((visit) => visit.ways()),
    alert: told((visit, change) => visit.alert(change)),
    suggest: (text) => visit?.suggest(text) ?? [],
    suggestions: then((visit, shown) => visit.suggestions(shown)),

    channelChosen: told((visit, kind) => visit.channelChosen(kind)),
    logout: then((visit) => visit.logout()),
    destroy() {
      visit?.end();
      store.ended.abort();
    },
  };
};
