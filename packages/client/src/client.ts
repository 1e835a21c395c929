import type { Article, ArticleCard, BackendAdapter, Channel, ConversationRating, FileRef, HandoffItem, Keyed, MailRequest, Page } from '@lotse/contract';
import type { Cases } from './cases.ts';
import type { Flows } from './flows.ts';
import type { Alerts, ClientState } from './state.ts';
import type { Ways } from './ways.ts';

export interface ClientOptions {
  /** The way into the backend; where it has something to remember between pages, a function that is handed the place for it. */
  readonly adapter: BackendAdapter | ((notes: Notes) => BackendAdapter);
  /** BCP 47. */
  readonly locale: string;
  /** Where session, unsent text, trail and outbox live: docs/storage.md. `session` by default. */
  readonly storage?: StorageMode | undefined;
  /** Separates several clients of one origin. `lotse` by default. */
  readonly id?: string | undefined;
  /** Where the customer is; read from the document by default. */
  readonly page?: (() => Page) | undefined;
  /** Ways to a human that need no backend: what stands when all else fails. */
  readonly fallback?: readonly Channel[] | undefined;
  /** The channels the server wrote into the script tag's file. */
  readonly channels?: readonly Channel[] | undefined;
}
/** Kept where everything else of this visit is, and forgotten with it. */
export interface Notes {
  get<T>(name: string): Promise<T | undefined>;
  set(name: string, value: unknown): Promise<void>;
}
export type StorageMode = 'session' | 'persistent' | 'none';

/** One visitor's stay, headless. Nothing is requested and nothing is stored before the first call that needs it. */
export interface Client {
  readonly state: ClientState;
  readonly locale: string;
  /** Called after each change of `state`. */
  subscribe(listener: () => void): () => void;
  /** What happened, for the host page: docs/events.md. */
  on(listener: (occurrence: Occurrence) => void): () => void;

  /** Opens the session, and goes on with what an earlier page left: conversation, unsent text, outbox. Safe to call again. */
  start(): Promise<void>;
  /** Tries again now what is unavailable. */
  retry(): void;

  /** Finds articles for these words; the result arrives in `state.knowledge`. Loads engine and articles on first use. */
  search(text: string): void;
  /** Loads engine and articles, so that the first letter finds something. */
  warmSearch(): Promise<void>;
  /** Shows what there is in this category: `state.knowledge.category`; without a name, all categories again. */
  browse(category?: string): void;
  /** Rejects with a LotseError, `not-found` among them. Notes it in the trail. */
  readArticle(id: string, from: 'search' | 'home' | 'article' | 'link' | 'host'): Promise<Article>;
  /** Somebody is about to read it: what it says is fetched. */
  warmArticle(id: string): void;
  /** The articles that belong near this one, as far as they are known here; loads the articles on first use. */
  related(article: Article): Promise<readonly ArticleCard[]>;
  rateArticle(id: string, helpful: boolean, comment?: string): void;

  /** Takes an item out of the trail; the answer puts it back in its place. */
  removeFromTrail(item: HandoffItem): () => void;
  /** Something the host page knows: shown in the handoff sheet like everything else. */
  addToTrail(item: HandoffItem): void;

  /** Begins a conversation with what the customer agreed to pass on, and with his first message. Resolves when it stands on the device. */
  startConversation(start: {
    readonly items: readonly HandoffItem[];
    readonly text: string;
    /** A new one, also while another runs; without it what is said goes into the one that runs. */
    readonly another?: boolean | undefined;
  }): Promise<void>;
  /** Goes on with the running conversation, if there is one; loads its code. */
  resumeConversation(): Promise<boolean>;
  /** Asks for all conversations of this visitor: `state.conversations`. */
  listConversations(): Promise<void>;
  /** Shows another conversation; the one shown before goes on behind it. */
  openConversation(id: string): Promise<void>;
  /** Reads back: the page before the first line. */
  readEarlier(): Promise<void>;
  /** Judges the conversation that is shown. Rejects when the backend did not take it; said again it is one judgement. */
  rateConversation(rating: ConversationRating): Promise<void>;
  /** Keeps what stands in the composer, also the one of the handoff sheet, as `state.unsent`. */
  write(text: string): void;
  /** Sends what stands in the composer, files too. Resolves when the message is on the device and the composer is empty. */
  send(): Promise<void>;
  /** Puts files into the composer and begins to upload them: `state.attachments`. Loads its code. */
  attach(files: readonly File[]): Promise<void>;
  /** Takes a file out of the composer, also one that is on its way. */
  removeAttachment(key: string): void;
  retryAttachment(key: string): void;
  /** The file of a message with an address that is good for some minutes from now; undefined where it is gone. */
  freshFile(seq: number, fileId: string): Promise<FileRef | undefined>;
  retryMessage(clientId: string): void;
  /** Takes a message that failed out of the outbox. */
  discardMessage(clientId: string): void;
  /** The customer sees the end of the conversation. */
  seen(): void;
  closeConversation(): Promise<void>;

  /**
   * The page knows who its customer is, and `getToken` has it signed, anew each time: when the customer uses the widget, and whenever his session is over.
   * Asks for nothing by itself. What an earlier customer left in this browser is gone before anything is shown to another one.
   */
  identify(identity: { getToken(): Promise<string> }): void;
  /** Asks again for what may be otherwise now: ways to a human, outage notices. Nothing before there is a session. */
  refresh(): void;
  /** This visitor does not want to see the notice again, for as long as the visit lasts. */
  dismissOutage(id: string): void;

  /** Answers in the conversation that is shown go by mail too, or all of it goes there once. Rejects with a LotseError; the same key again is the same wish. */
  mailTo(request: Keyed<MailRequest>): Promise<void>;
  /** No more answers by mail. */
  stopMails(): Promise<void>;
  /** The conversation that is shown, as a file for people. */
  transcript(): Promise<Blob>;
  /** Goes on with the conversation that a link from a mail leads to; false, and `state.lapsedLink`, where it leads nowhere any more. */
  followLink(link: string): Promise<boolean>;
  /** Sound and notifications when a message comes; off until the customer asks for them, and kept for him. */
  alert(change: Partial<Alerts>): void;
  /** Articles that may answer what he is writing, where the search is here already; nothing is noted, and nothing is loaded. */
  suggest(text: string): readonly ArticleCard[];
  /** Suggestions while he writes: shown until he switches them off. */
  suggestions(shown?: boolean): Promise<boolean>;

  /** Calls that are booked and messages that are left; loads its code. */
  ways(): Promise<Ways>;
  /** Guided changes: `state.flow` says how far the one under way is; loads its code. */
  flows(): Promise<Flows>;
  /** What is under way: `state.cases` says how it stands; loads its code. */
  cases(): Promise<Cases>;
  channelChosen(kind: Channel['kind']): void;
  /** Forgets this visitor here: session, conversation, unsent text, outbox, trail; in other tabs too. */
  logout(): Promise<void>;
  /** Ends timers, listeners and requests. What is stored stays. */
  destroy(): void;
}

/** Something the host page may want to know; the elements make DOM events of it. */
export type Occurrence =
  | { readonly type: 'message-sent'; readonly data: { readonly clientId: string; readonly seq: number } }
  | { readonly type: 'message-received'; readonly data: { readonly seq: number; readonly by: string } }
  | { readonly type: 'conversation-started'; readonly data: { readonly conversationId: string } }
  | { readonly type: 'conversation-resolved'; readonly data: { readonly conversationId: string } }
  | { readonly type: 'searched'; readonly data: { readonly text: string; readonly level: 'answer' | 'suggestions' | 'none' } }
  | { readonly type: 'article-read'; readonly data: { readonly articleId: string } }
  | { readonly type: 'article-rated'; readonly data: { readonly articleId: string; readonly helpful: boolean } }
  | { readonly type: 'flow-submitted'; readonly data: { readonly flowId: string; readonly reference: string } }
  | { readonly type: 'unread-changed'; readonly data: { readonly unread: number } }
  | { readonly type: 'identified'; readonly data: { readonly customer: string } }
  | { readonly type: 'error'; readonly data: { readonly code: string; readonly message: string } };
