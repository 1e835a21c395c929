import type { Articles } from './articles.ts';
import type { Cases } from './cases/service.ts';
import type { Channels } from './channels.ts';
import type { Conversations, EventPage, Marks, Participant } from './conversations.ts';
import type { Fact } from './facts.ts';
import type { Outages } from './outages.ts';
import type { Files } from './files.ts';
import type { Flows } from './flows/service.ts';

/** ISO 8601 with offset, e.g. `2026-11-21T08:00:00+01:00`. */
export type Instant = string;

export type NonEmpty<T> = readonly [T, ...T[]];

/** The list as one that has at least one entry; `fallback` where it has none. */
export const atLeastOne = <T>(list: readonly T[], fallback: T): NonEmpty<T> => {
  const [first, ...rest] = list;
  return first === undefined ? [fallback] : [first, ...rest];
};

/** The list with each entry changed, of the same length. */
export const mapEach = <T, U>([first, ...rest]: NonEmpty<T>, change: (entry: T, index: number) => U): NonEmpty<U> => [
  change(first, 0),
  ...rest.map((entry, index) => change(entry, index + 1)),
];

/** Made once by the client: the same key twice is one deed and one answer. */
export type Keyed<T> = T & { readonly key: string };

/** The one interface between Lotse and a company. What holds about it: docs/adapter.md. */
export interface BackendAdapter {
  /** Opens one visitor's session; `signal` ends it. A rejection is a LotseError: the client shows the fallback channels and tries again. */
  open(visitor: Visitor, signal: AbortSignal): Promise<Session>;
}

export interface Page {
  readonly url: string;
  readonly title: string;
}

export interface Visitor {
  /** BCP 47; texts in answers are in this language. */
  readonly locale: string;
  readonly page: Page;
  /** What an earlier session of this visitor left to be kept. */
  readonly token?: string | undefined;
  /**
   * The token with which the company's own backend says who its customer is, signed and short-lived; a fresh one each time. An adapter that takes it
   * recognises the customer. One that refuses it rejects with `unauthorized` or `expired` and a `field` that begins with `jwt`.
   */
  getIdentityToken?(): Promise<string>;
  /** From a mail: leads to its conversation. */
  readonly link?: string | undefined;
}

/** Whom the company's own backend has named, with its signature. Nothing in here was stated by the visitor. */
export interface Customer {
  /** As in `by.id` of what he writes. Names one customer of this backend for ever, and nobody else. */
  readonly id: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** One visitor's access to the backend. A service that is absent is not offered, and the widget does not show it. */
export interface Session {
  /** The only required service: nobody is left without a way on. */
  readonly channels: Channels;
  /** To be kept and handed back as `Visitor.token`; names the same visitor again. */
  readonly token?: string | undefined;
  /** Present when recognised. What the visitor of `Visitor.token` had begun in the same stay is his from then on. */
  readonly customer?: Customer | undefined;
  /** The conversation that `Visitor.link` leads to; absent where the link is unknown or too old. */
  readonly continues?: string | undefined;
  readonly articles?: Articles | undefined;
  readonly conversations?: Conversations | undefined;
  readonly outages?: Outages | undefined;
  readonly files?: Files | undefined;
  readonly flows?: Flows | undefined;
  readonly cases?: Cases | undefined;
  /** What happened, for statistics; lossy. */
  record?(facts: readonly Fact[]): void;
  /** Notices about anything in this session; may be lost, doubled, reordered. Absent: the client polls `read`. */
  watch?(on: (notice: Notice) => void, signal: AbortSignal): void;
  /** Ends the session for good: from now on its token names nobody. */
  end?(): Promise<void>;
}

export type Notice =
  /** Something changed; `head` is the newest `seq` of a conversation. */
  | { readonly kind: 'hint'; readonly topic: Topic; readonly head?: number | undefined }
  /** Pushed events, in order of `seq`; no events when only marks moved. */
  | { readonly kind: 'events'; readonly conversationId: string; readonly page: EventPage }
  | { readonly kind: 'typing'; readonly conversationId: string; readonly by: Participant }
  | { readonly kind: 'queue'; readonly conversationId: string; readonly position: number; readonly estimatedWaitSeconds?: number | undefined }
  /** Notices flow (again): whatever was missed before has to be read now. `limits` by the names of limits.ts, where the backend has its own. */
  | { readonly kind: 'live'; readonly limits?: Marks | undefined }
  | { readonly kind: 'lost' };

/** `case:REF`: of a case that this session may look at; `cases`: its list is another one. */
export type Topic = 'channels' | 'articles' | 'cases' | 'conversations' | 'outages' | `case:${string}` | `conversation:${string}`;
