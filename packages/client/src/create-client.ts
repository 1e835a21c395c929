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
  const call = async <Name extends keyof Visit>(name: Name, ...given: Parameters<Visit[Name]>): Promise<Awaited<ReturnType<Visit[Name]>>> =>
    ((visit ?? (await (coming ??= load())))[name] as (...given: readonly unknown[]) => never)(...given);

  /** These methods of the visit are the client's too. */
  const calls = <Name extends keyof Visit & keyof Client>(...names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, (...given: Parameters<Visit[Name]>) => call(name, ...given)])) as {
      readonly [Each in Name]: (...given: Parameters<Visit[Each]>) => Promise<Awaited<ReturnType<Visit[Each]>>>;
    };

  const keepTrail = (trail: readonly HandoffItem[]) => {
    store.set({ trail });
    void call('keepTrail');
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

    ...calls(
      'start',
      'search',
      'warmSearch',
      'browse',
      'warmArticle',
      'readArticle',
      'related',
      'rateArticle',
      'addToTrail',
      'startConversation',
      'resumeConversation',
      'listConversations',
      'openConversation',
      'readEarlier',
      'rateConversation',
      'attach',
      'removeAttachment',
      'retryAttachment',
      'freshFile',
      'retryMessage',
      'discardMessage',
      'closeConversation',
      'mailTo',
      'stopMails',
      'transcript',
      'followLink',
      'dismissOutage',
      'ways',
      'flows',
      'cases',
      'alert',
      'suggestions',
      'channelChosen',
      'logout',
    ),
    retry() {
      tryNow?.();
      visit?.retry();
    },
    removeFromTrail(item) {
      const { trail } = store.state;
      keepTrail(trail.filter((other) => other !== item));
      return () => {
        const now = store.state.trail;
        if (trail.includes(item) && !now.includes(item)) keepTrail(now.toSpliced(trail.indexOf(item), 0, item));
      };
    },
    write(unsent) {
      if (unsent === store.state.unsent) return;
      store.set({ unsent });
      void call('written');
    },
    send: () => call('send', store.state.unsent.trim()),
    seen: () => visit?.seen(),
    identify({ getToken }) {
      store.getToken = getToken;
      visit?.name();
    },
    refresh: () => visit?.refresh(),
    suggest: (text) => visit?.suggest(text) ?? [],
    destroy() {
      visit?.end();
      store.ended.abort();
    },
  };
};
