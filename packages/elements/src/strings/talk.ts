import type { ConversationStatus } from '@lotse/contract';
import { wordsIn } from './load.ts';
import type { Strings } from './strings.ts';

/** The words of a conversation: they come with it, behind all others. */
export interface TalkStrings extends Strings {
  readonly chatTitle: string;
  passedOn(what: readonly string[]): string;
  readonly passedSearch: string;
  readonly passedAnswer: string;
  readonly passedPage: string;
  readonly passedAnswers: string;
  readonly passedCase: string;
  readonly passedError: string;
  about(seconds: number): string;
  readonly waiting: string;
  readonly waitingHint: string;
  readonly messages: string;
  readonly anotherMessage: string;
  readonly attachFile: string;
  readonly you: string;
  readonly customerService: string;
  readonly automaticAnswer: string;
  said(who: string, at: Date): string;
  joined(name: string): string;
  left(name: string): string;
  readonly joinedSomebody: string;
  readonly leftSomebody: string;
  readonly resolved: string;
  readonly resolvedHint: string;
  readonly conversationClosed: string;
  readonly reopened: string;
  readonly startAnother: string;
  isTyping(name: string): string;
  readonly newMessage: string;
  readonly redacted: string;
  readonly edited: string;
  readonly sending: string;
  readonly sent: string;
  readonly delivered: string;
  readonly read: string;
  readonly waitsForNetwork: string;
  readonly notSent: string;
  readonly blocked: string;
  readonly tryAgain: string;
  readonly discard: string;
  readonly otherWays: string;
  readonly endConversation: string;
  readonly notEnded: string;
  readonly readingHistory: string;

  /** Who had it, and who has it now. */
  transferred(from: string, to: string): string;
  resolvedBy(name: string): string;
  readonly closedByYou: string;
  readonly beginning: string;
  readonly earlier: string;
  readonly readingEarlier: string;
  readonly earlierFailed: string;

  readonly conversationsHint: string;
  readonly conversationStatus: Readonly<Record<ConversationStatus, string>>;
  saidByYou(text: string): string;
  readonly shownNow: string;

  readonly howWasIt: string;
  /** 1 to 5. */
  readonly scores: readonly [string, string, string, string, string];
  readonly mainReason: string;
  readonly noAnswer: string;
  readonly chooseScore: string;
  readonly sorryForThat: string;
  rated(score: number, words: string): string;
  readonly ratingNotSent: string;

  readonly newMessages: string;
  readonly sound: string;
  readonly notifications: string;
  readonly notificationsRefused: string;
  newMessageFrom(name: string): string;

  readonly answerByMail: string;
  readonly downloadTranscript: string;
  readonly transcriptByMail: string;
  readonly 'mails-wanted': string;
  readonly 'mails-stopped': string;
  readonly 'mails-bounced': string;
  readonly 'transcript-mailed': string;

  /** Beside the title of a flow: a press leads to it, or to one field of it. */
  readonly toFlow: string;
  toField(label: string): string;

  readonly mayHelp: string;
  readonly noSuggestions: string;
}

export const talkWords = wordsIn<TalkStrings>({
  de: async () => (await import('./talk-de.ts')).talkDe,
  en: async () => (await import('./talk-en.ts')).talkEn,
});
