import type { Instant, MessagePart, Participant } from '@lotse/contract';
import type { Actor, Change } from './conversation-store.ts';
import type { CaseMailKind } from './case-mail-store.ts';
import type { FlowMailKind } from './flow-store.ts';

/** How the key of a wish begins that the customer did not utter himself: an agent has asked back about his case. */
export const caseWish = 'case ';

export type MailKind = 'answers' | 'transcript';

/** What a link in a mail is for. */
export type LinkPurpose = 'continue' | 'stop' | 'reply';

export interface DueMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly conversationId: string;
  readonly visitorId: string;
  /** Attempts so far. */
  readonly attempts: number;
  readonly createdAt: Instant;
}

/** A mail that came back, of any outbox. */
export interface BouncedMail {
  readonly kind: MailKind | FlowMailKind | CaseMailKind;
  readonly declaration: boolean;
  /** False: that was known already. */
  readonly isNew: boolean;
  /** Of the submission or case that it is about. */
  readonly reference?: string | undefined;
  /** In the conversation that it is about. */
  readonly change?: Change | undefined;
}

/** Something said, as it reads now. */
export interface Said {
  readonly at: Instant;
  readonly by: Participant;
  /** Empty when redacted. */
  readonly parts: readonly MessagePart[];
}

/** What a mail is made of. */
export interface Letter {
  readonly id: string;
  readonly kind: MailKind;
  readonly email: string;
  /** BCP 47 */
  readonly locale: string;
  /** Where the conversation was begun; what a browser said. */
  readonly pageUrl: string;
  readonly startedAt: Instant;
  readonly said: readonly Said[];
  /** The case that he is asked about, where that is why he is written to. */
  readonly about?: { readonly reference: string; readonly title: string } | undefined;
}

export interface StoredLink {
  readonly hash: string;
  readonly purpose: LinkPurpose;
  readonly expiresAt: Instant;
}

/** The outbox of mails, who wants them, and the links in them. */
export interface MailStore {
  /** Answers go to this address from now on. The same key, or the same address again, changes nothing. */
  want(wish: { readonly conversationId: string; readonly by: Actor; readonly key: string; readonly email: string; readonly at: Instant }): Promise<Change>;
  /** All that was said so far goes there, once for each key. */
  transcript(wish: {
    readonly conversationId: string;
    readonly by: Actor;
    readonly key: string;
    readonly email: string;
    readonly at: Instant;
  }): Promise<Change>;
  /** No more answers by mail. */
  stop(stop: { readonly conversationId: string; readonly by: Actor; readonly at: Instant }): Promise<Change>;

  /** What is to be sent, the oldest first: answers that have been gathered since `gatheredSince`, and whatever else it is time for. */
  due(query: { readonly gatheredSince: Instant; readonly at: Instant; readonly limit: number }): Promise<readonly DueMail[]>;
  /** The customer is there: look again later. */
  postpone(mail: { readonly id: string; readonly tryAt: Instant }): Promise<void>;
  /** Takes a mail to be sent now, until `until`; its links are kept. Undefined where there is nothing to be sent any more. */
  take(mail: { readonly id: string; readonly at: Instant; readonly until: Instant; readonly links: readonly StoredLink[] }): Promise<Letter | undefined>;
  sent(mail: { readonly id: string; readonly at: Instant }): Promise<void>;
  /** It did not get through: another attempt later. */
  again(mail: { readonly id: string; readonly tryAt: Instant; readonly reason: string }): Promise<void>;
  /** It came back, or is given up: answers no longer go there, and both sides are told. Undefined where it is no mail of this outbox. */
  bounce(mail: { readonly id: string; readonly at: Instant; readonly reason: string }): Promise<BouncedMail | undefined>;
  /** Since when the oldest of those that have not left should have. */
  lateSince(): Promise<Instant | undefined>;

  /** Where a link leads to. */
  follow(hash: string, purpose: LinkPurpose, at: Instant): Promise<{ readonly conversationId: string; readonly visitor: Participant } | undefined>;
  /** The conversation of a mail. */
  placeOf(mailId: string): Promise<{ readonly conversationId: string; readonly visitor: Participant } | undefined>;
  /** From now on this visitor is a guest there. */
  admit(guest: { readonly visitorId: string; readonly conversationId: string }): Promise<void>;
  /** All that was said in a conversation, for somebody who may reach it. */
  whole(conversationId: string, by: Participant): Promise<{ readonly startedAt: Instant; readonly said: readonly Said[] }>;
  /** The mails of a conversation, the oldest first. */
  list(
    conversationId: string,
  ): Promise<readonly { readonly id: string; readonly kind: MailKind; readonly state: string; readonly reason?: string | undefined }[]>;
}

/** Conversations in which nothing is said any more. */
export interface SilenceStore {
  /** Those in which an agent spoke last, before `quietSince`, and nobody has been asked. Whoever wants mails is not asked. */
  toAsk(query: {
    readonly quietSince: Instant;
    readonly limit: number;
  }): Promise<readonly { readonly conversationId: string; readonly locale: string; readonly head: number }[]>;
  /** Asks in the name of `by`, unless something was said meanwhile. */
  ask(question: {
    readonly conversationId: string;
    readonly head: number;
    readonly by: Participant;
    readonly clientId: string;
    readonly text: string;
    readonly at: Instant;
  }): Promise<Change | undefined>;
  /** Those that were asked before `askedBefore`, and those who want mails and have been quiet since `quietSince`. */
  toClose(query: {
    readonly askedBefore: Instant;
    readonly quietSince: Instant;
    readonly limit: number;
  }): Promise<readonly { readonly conversationId: string; readonly head: number }[]>;
  close(end: { readonly conversationId: string; readonly head: number; readonly by: Participant; readonly at: Instant }): Promise<Change | undefined>;
}
