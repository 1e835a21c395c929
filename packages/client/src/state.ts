import type {
  Answers,
  ArticleCard,
  Callback,
  Case,
  CaseEvent,
  CaseStub,
  CaseSummary,
  Channel,
  Customer,
  FieldError,
  FileRefusal,
  FlowDefinition,
  FlowSummary,
  LookupResult,
  ConversationRating,
  ConversationStatus,
  ConversationSummary,
  FileLimits,
  HandoffContext,
  HandoffItem,
  Instant,
  LotseError,
  MessagePart,
  NonEmpty,
  OutageNotice,
  Participant,
  Receipt,
  Slot,
} from '@lotse/contract';
import type { FlowRun } from '@lotse/flow/run';
import type { SearchResult } from '@lotse/search';

/** One visitor's stay, as it is now. Every change makes a new object; parts that did not change stay the same objects. */
export interface ClientState {
  /** `none` until something needs the backend; `unavailable` while it cannot be opened: the client tries again by itself, and says `opening` only where somebody asked for it. */
  readonly session: 'none' | 'opening' | 'open' | 'unavailable';
  /** Why it is unavailable. */
  readonly problem: LotseError | undefined;
  /** Who was recognised; undefined while he is a visitor. */
  readonly customer: Customer | undefined;
  /** What the browser says about the network. */
  readonly online: boolean;
  /** The services this backend has; all true while that is not known yet. */
  readonly offers: {
    readonly articles: boolean;
    readonly conversations: boolean;
    readonly rating: boolean;
    readonly mails: boolean;
    readonly transcript: boolean;
    /** A call can be booked, a message can be left. */
    readonly callback: boolean;
    readonly message: boolean;
    /** What is under way can be looked at. */
    readonly cases: boolean;
    readonly files?: FileLimits | undefined;
  };
  /** What was asked for by callback or message, from the moment it stands on the device. */
  readonly asked: { readonly callback?: Asked<CallbackWish> | undefined; readonly message?: Asked<MessageWish> | undefined };
  /** What the customer has written of himself, so that he need not write it again; known once the ways were loaded. */
  readonly contact?: Contact | undefined;
  /** The customer's calls, once they were asked for. */
  readonly callbacks: readonly Callback[];
  /** Never empty: nobody is left without a way on. `kept` is the last list, `page` what the tag names. */
  readonly channels: NonEmpty<Channel>;
  readonly channelsFrom: 'backend' | 'kept' | 'page';
  /** The changes that are offered to this visitor, in the company's order; undefined before they are known. */
  readonly flows?: readonly OfferedFlow[] | undefined;
  /** The one he is at; undefined before the first. */
  readonly flow?: FlowWalk | undefined;
  /** What is under way; undefined before it was asked for. */
  readonly cases?: CasesView | undefined;
  /** What does not work at present, the gravest first, without what the customer dismissed. */
  readonly outages: readonly OutageNotice[];
  readonly knowledge: KnowledgeState;
  /** What the customer did so far; shown and trimmed before it travels to a human. */
  readonly trail: readonly HandoffItem[];
  /** What stands in the composer, of the handoff sheet too: kept before a conversation runs. */
  readonly unsent: string;
  /** Files in the composer, and those of messages that are not sent yet; undefined before the first one. */
  readonly attachments?: readonly Attachment[] | undefined;
  /** The conversation that is shown; others may go on behind it. Undefined when there is none. */
  readonly conversation: ConversationView | undefined;
  readonly conversations: ConversationList;
  /** What the customer asked for when a message comes while he does not look. Nothing by default. */
  readonly alerts: Alerts;
  /** A link from a mail that leads nowhere any more was followed. */
  readonly lapsedLink?: boolean | undefined;
  /** Messages of others the customer has not seen. */
  readonly unread: number;
  /** `memory`: this browser keeps nothing (full, forbidden, or `storage: 'none'`), and the customer is told. */
  readonly storage: 'device' | 'memory';
}

/** The visitor's conversations, the newest first; `ready` once they were asked for. */
export interface ConversationList {
  readonly phase: 'none' | 'loading' | 'ready' | 'failed';
  readonly all: readonly ConversationSummary[];
}

export interface Alerts {
  readonly sound: boolean;
  readonly notifications: boolean;
}

/** A flow by its name in the client's language. */
export interface OfferedFlow extends Pick<FlowSummary, 'id' | 'kind' | 'declaration' | 'audience'> {
  readonly title: string;
}

/** How far somebody is with a flow. */
export interface FlowWalk {
  readonly id: string;
  /**
   * `elsewhere`: another tab is at it. `code`: a code has gone to the contact on file. `waiting`: not sent yet, there is no network. `unsure`: the answer
   * was lost, and it is asked whether it arrived.
   */
  readonly phase: 'loading' | 'failed' | 'elsewhere' | 'answering' | 'reviewing' | 'code' | 'sending' | 'waiting' | 'unsure' | 'received';
  /** From here on undefined while it is loading. */
  readonly flow?: FlowDefinition | undefined;
  /** All that was typed, as it was typed: also what is not asked now. */
  readonly answers: Answers;
  /** What the backend knew. */
  readonly known: Answers;
  readonly run?: FlowRun | undefined;
  /** Id of the step that is shown. */
  readonly step?: string | undefined;
  /** He came from the review, and goes straight back to it. */
  readonly changing: boolean;
  /** What is wrong on this step, since he wanted to go on. */
  readonly errors: readonly FieldError[];
  /** Why it was not sent, or could not be loaded. */
  readonly problem?: LotseError | undefined;
  /** By field: what was looked up for it. */
  readonly lookups: Readonly<Record<string, LookupResult | 'asking' | 'failed'>>;
  /** Files on their way, or refused. */
  readonly uploads: readonly FlowUpload[];
  /** It waits on the device, also when this tab is closed. */
  readonly sealed?: boolean | undefined;
  /** When it was last kept on the device. */
  readonly savedAt?: Instant | undefined;
  /** It can be gone on with on another device, by a link, and perhaps by mail. */
  readonly links?: 'link' | 'mail' | undefined;
  readonly receipt?: Receipt | undefined;
  /** Ids of the stages that follow. */
  readonly stages: readonly string[];
}

/** What is under way, of this visitor. */
export interface CasesView {
  readonly list: 'none' | 'loading' | 'there' | 'failed';
  readonly all: readonly CaseSummary[];
  /** This is what was known last: it cannot be asked for just now. */
  readonly stale?: boolean | undefined;
  /** Those whose promise has changed since he saw it last. */
  readonly news: readonly CaseSummary[];
  /** The one he looks at. */
  readonly shown?: CaseView | undefined;
  readonly lookup: CaseLookup;
}

export interface CaseView {
  readonly reference: string;
  /** `locked`: it is not known as his; he can prove that it is. */
  readonly phase: 'loading' | 'there' | 'failed' | 'locked';
  readonly found?: Case | undefined;
  /** As of the list. */
  readonly stale?: boolean | undefined;
  /** Events before those that came with it, the newest first; `earlier`: whether there are more. */
  readonly older: readonly CaseEvent[];
  readonly earlier: 'none' | 'there' | 'reading' | 'failed';
  /** What he wished in this visit: mails about changes, which he has yet to confirm, or no more of them. */
  readonly follows?: 'asked' | 'following' | 'not' | undefined;
}

/** How far a guest is with finding his case. What he typed stays as he typed it. */
export interface CaseLookup {
  readonly reference: string;
  readonly by: 'postalCode' | 'email';
  readonly postalCode: string;
  readonly email: string;
  readonly code: string;
  /** `stub`: how far it is, without anything else. `code`: one has gone to the address on file. */
  readonly phase: 'asking' | 'looking' | 'stub' | 'sending' | 'code' | 'opening';
  readonly stub?: CaseStub | undefined;
  /** `not-found` is the same for unknown and wrong, `invalid` a wrong code. */
  readonly problem?: LotseError | undefined;
  /** When the problem came up, by the clock of the device in milliseconds. */
  readonly askedAt?: number | undefined;
}

export interface FlowUpload {
  readonly key: string;
  readonly field: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly fraction: number;
  /** Why it cannot go. */
  readonly reason?: FileRefusal | undefined;
}

export interface Asked<Wish> {
  readonly wish: Wish;
  /** `unsure`: the answer was lost, and nobody knows whether it arrived; the same is asked again. `refused`: the customer decides. */
  readonly phase: 'sending' | 'unsure' | 'received' | 'refused';
  readonly receipt?: Receipt | undefined;
  readonly problem?: LotseError | undefined;
}
export interface CallbackWish {
  /** As the customer wrote it. */
  readonly phone: string;
  readonly slot?: Slot | undefined;
  readonly name?: string | undefined;
  readonly text?: string | undefined;
  /** What he agreed to pass on. */
  readonly items: readonly HandoffItem[];
}
export interface MessageWish {
  readonly text: string;
  readonly email?: string | undefined;
  readonly items: readonly HandoffItem[];
}
/** What the customer has written of himself. */
export interface Contact {
  readonly phone?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

export interface KnowledgeState {
  /** `failed`: the articles could not be loaded; `problem` says why. */
  readonly articles: 'none' | 'loading' | 'ready' | 'failed';
  readonly problem: LotseError | undefined;
  /** The words being searched; empty when nobody searches. */
  readonly text: string;
  /** Undefined while `text` is too short or the articles are not there yet. */
  readonly result: Found | undefined;
  /** What to read before anything is typed: the articles most asked for. */
  readonly popular: readonly ArticleCard[];
  /** What the articles are about, the largest first. */
  readonly categories: readonly Category[];
  /** The one that was opened, until something is typed. */
  readonly category: { readonly name: string; readonly articles: readonly ArticleCard[] } | undefined;
}

export interface Category {
  readonly name: string;
  /** Number of articles. */
  readonly size: number;
}

export interface Found {
  /** The words this is the answer to. */
  readonly text: string;
  readonly level: SearchResult['level'];
  readonly hits: readonly FoundArticle[];
}

/** `marks`: character ranges that match, for the eye. */
export interface FoundArticle {
  readonly article: ArticleCard;
  readonly titleMarks: readonly Mark[];
  readonly excerpt: string;
  readonly excerptMarks: readonly Mark[];
}
export type Mark = readonly [start: number, end: number];

export interface Attachment {
  /** Of its own; the file part of a message that waits has it as its id. */
  readonly key: string;
  readonly name: string;
  /** As the browser says; empty where it does not know. */
  readonly type: string;
  readonly size: number;
  /** For a picture of it. */
  readonly bytes: Blob;
  /** `waiting`: for its turn, or for the network. */
  readonly state: 'waiting' | 'uploading' | 'ready' | 'failed';
  /** How much of it is up, from 0 to 1. */
  readonly fraction: number;
  /** Why it cannot go. */
  readonly reason: FileRefusal | undefined;
  /** It goes with a message, and stands in the composer no more. */
  readonly sent: boolean;
}

export interface ConversationView {
  /** Undefined until the backend has given one. */
  readonly id: string | undefined;
  /** `starting`: not at the backend yet. `reading`: history is on its way. `behind`: the connection is gone, what is shown may be old. */
  readonly phase: 'starting' | 'reading' | 'live' | 'behind';
  readonly status: ConversationStatus;
  /** The conversation's events, then what is still in the outbox. */
  readonly lines: readonly Line[];
  /** Messages not yet stored by the backend. */
  readonly outbox: number;
  readonly assignee: Participant | undefined;
  readonly queue: { readonly position: number; readonly estimatedWaitSeconds?: number | undefined } | undefined;
  /** Who is writing now. */
  readonly typing: Participant | undefined;
  /** What was passed on at the start. */
  readonly context: HandoffContext | undefined;
  /** `seq` up to which the customer has seen. */
  readonly seenUpTo: number;
  /** UTF-8 bytes that one message may have. */
  readonly longest: number;
  /** What was said before the first line: `there` when it can be read back. */
  readonly earlier: 'none' | 'there' | 'reading' | 'failed';
  /** What was said about mails last; undefined where none are wanted. */
  readonly mails: MailHappening | undefined;
  /** It was closed because nobody wrote any more: what the customer writes opens it again. */
  readonly reopens: boolean;
  /** The company takes no messages from this visitor here; its other channels are open to him. */
  readonly blocked: boolean;
  /** The customer's judgement, once given. */
  readonly rating: ConversationRating | undefined;
}

export type Line = MessageLine | HappeningLine;

export interface MessageLine {
  readonly kind: 'message';
  /** Stays the same from the outbox to the stored message. */
  readonly clientId: string;
  /** Undefined while in the outbox. */
  readonly seq: number | undefined;
  readonly at: Instant;
  readonly by: Participant;
  readonly own: boolean;
  /** Empty when redacted. */
  readonly parts: readonly MessagePart[];
  readonly state: Delivery;
  readonly edited: boolean;
  readonly lang: string | undefined;
}
export type Delivery = 'sending' | 'sent' | 'delivered' | 'read' | 'failed';

export type MailHappening = 'mails-wanted' | 'mails-stopped' | 'mails-bounced' | 'transcript-mailed';

export interface HappeningLine {
  readonly kind: 'joined' | 'transferred' | 'left' | 'resolved' | 'closed' | 'reopened' | MailHappening;
  readonly seq: number;
  readonly at: Instant;
  /** Who did it; of `joined` and `transferred`, who has it now. */
  readonly by: Participant;
  /** Who had it before. */
  readonly from?: Participant | undefined;
}
