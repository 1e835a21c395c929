import { wordsIn } from './load.ts';
import type { Strings } from './strings.ts';

/** All words of a conversation and of the sheet before it, in one language: those of the other screens too. */
export interface TalkStrings extends Strings {
  readonly more: string;
  readonly undo: string;

  readonly goesAlong: string;
  readonly goesAlongHint: string;
  readonly nothingGoesAlong: string;
  readonly neverPassedOn: string;
  readonly yourMessage: string;
  readonly startChat: string;
  readonly startWithout: string;
  searchedFor(text: string): string;
  readArticle(title: string): string;
  articleJudged(helpful: boolean): string;
  metError(where: string): string;
  removeItem(what: string): string;
  readonly itemRemoved: string;
  readonly writeSomething: string;
  readonly tooLong: string;
  /** "heute, 13:58" */
  moment(at: Date, now: Date): string;

  readonly chatTitle: string;
  passedOn(what: readonly string[]): string;
  readonly passedSearch: string;
  readonly passedAnswer: string;
  readonly passedPage: string;
  readonly passedError: string;
  about(seconds: number): string;
  readonly waiting: string;
  readonly waitingHint: string;
  readonly messages: string;
  readonly writeMessage: string;
  readonly anotherMessage: string;
  readonly sendMessage: string;
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
  readonly tryAgain: string;
  readonly discard: string;
  readonly otherWays: string;
  readonly endConversation: string;
  readonly behind: string;
  readonly readingHistory: string;
}

export const talkWords = wordsIn<TalkStrings>({
  de: async () => (await import('./talk-de.ts')).talkDe,
  en: async () => (await import('./talk-en.ts')).talkEn,
});
