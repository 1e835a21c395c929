import type { FirstStrings } from './first.ts';
import { wordsIn } from './load.ts';

/** Every word of the widget in one language. A list that lacks one does not compile. */
export interface Strings extends FirstStrings {
  readonly back: string;
  readonly retry: string;

  readonly oftenAskedFor: string;
  readonly yourConversation: string;
  readonly yourConversations: string;
  conversationWith(name: string): string;

  readonly beginChat: string;
  readonly goOnWithChat: string;
  readonly weAreHere: string;
  readonly weAreClosed: string;
  weAreBackAt(at: Date, now: Date): string;
  readonly writeNow: string;
  readonly hoursUnknownHint: string;
  readonly hoursMayHaveChanged: string;

  readonly doItHere: string;
  readonly answers: string;
  found(answers: number): string;
  readonly noSureAnswer: string;
  readonly noSureAnswerHint: string;
  /** Over what may be it, and over what is only near. */
  readonly mayFit: string;
  readonly perhapsClose: string;
  readonly notAmongThem: string;
  readonly topics: string;
  readonly allTopics: string;
  answersThere(count: number): string;
  readonly searching: string;
  readonly searchFailed: string;

  readonly answer: string;
  readonly didThisHelp: string;
  readonly yes: string;
  readonly no: string;
  readonly thanks: string;
  readonly thanksWhatWasMissing: string;
  readonly optional: string;
  readonly send: string;
  readonly askAPerson: string;
  checkedOn(at: Date): string;
  readonly articleGone: string;
  readonly articleGoneHint: string;
  readonly articleFailed: string;
  readonly related: string;
  readonly copyLink: string;
  readonly linkCopied: string;

  /** Of the first time that can be booked. */
  fromAt(at: Date, now: Date): string;
  placeInLine(position: number): string;

  /** How many answers there is something wrong with; `missing`: nothing else than that they are not there. */
  mistakes(count: number, missing: boolean): string;

  readonly offline: string;
  readonly offlineHint: string;
  readonly unavailable: string;
  readonly unavailableHint: string;
  readonly notKept: string;
  readonly notKeptHint: string;
  readonly linkLapsed: string;
  readonly linkLapsedHint: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly goesOnOnline: string;
  phoneNumber(number: string): string;

  readonly whereIsMyOrder: string;
  readonly toCase: string;

  readonly more: string;
  readonly undo: string;

  readonly goesAlong: string;
  readonly goesAlongHint: string;
  readonly nothingGoesAlong: string;
  readonly neverPassedOn: string;
  readonly yourMessage: string;
  readonly startWithout: string;
  /** The same while nobody is there to chat with. */
  readonly sendWithout: string;
  searchedFor(text: string): string;
  readArticle(title: string): string;
  articleJudged(helpful: boolean): string;
  readonly filledIn: string;
  answersGiven(count: number): string;
  lookedAtCase(title: string, reference: string): string;
  metError(where: string): string;
  removeItem(what: string): string;
  readonly itemRemoved: string;
  readonly writeSomething: string;
  readonly tooLong: string;
  /** "heute, 13:58" */
  moment(at: Date, now: Date): string;
  readonly sendMessage: string;
  readonly behind: string;
}

export const words = wordsIn<Strings>({
  de: async () => (await import('./more-de.ts')).moreDe,
  en: async () => (await import('./more-en.ts')).moreEn,
});
