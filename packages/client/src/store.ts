import { atLeastOne, type Channel } from '@lotse/contract';
import type { ClientOptions, Occurrence } from './client.ts';
import type { ClientState } from './state.ts';

/** The one state and who looks at it: all of a client that the first screen needs. */
export class Store {
  readonly options: ClientOptions;
  /** Ends with the client. */
  readonly ended = new AbortController();
  state: ClientState;
  /** How the page names its customer; undefined while it does not. */
  getToken: (() => Promise<string>) | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<(occurrence: Occurrence) => void>();

  constructor(options: ClientOptions) {
    const { channels = [], fallback = [], storage } = options;
    this.options = options;
    this.state = {
      session: 'none',
      problem: undefined,
      customer: undefined,
      online: globalThis.navigator?.onLine !== false,
      offers: { articles: true, conversations: true, rating: false, mails: false, transcript: false, callback: true, message: true, cases: false },
      asked: {},
      callbacks: [],
      channels: atLeastOne(channels.length > 0 ? channels : fallback, nobody),
      channelsFrom: 'page',
      outages: [],
      knowledge: noKnowledge,
      trail: [],
      unsent: '',
      conversation: undefined,
      conversations: noConversations,
      alerts: { sound: false, notifications: false },
      unread: 0,
      storage: storage === 'none' ? 'memory' : 'device',
    };
  }

  set(change: Partial<ClientState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  on(watcher: (occurrence: Occurrence) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  happened(occurrence: Occurrence): void {
    for (const watcher of this.#watchers) watcher(occurrence);
  }
}

/** Before the first search. */
export const noKnowledge: ClientState['knowledge'] = {
  articles: 'none',
  problem: undefined,
  text: '',
  result: undefined,
  popular: [],
  categories: [],
  category: undefined,
};

export const noConversations: ClientState['conversations'] = { phase: 'none', all: [] };

const nobody: Channel = { kind: 'message', label: '', availability: { state: 'unknown' } };
