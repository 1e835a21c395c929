import type { Dates } from './dates.ts';

/** Every word of the widget in one language, but for those of a conversation, which come with it. A list that lacks one does not compile. */
export interface Strings {
  /** BCP 47, of the words. */
  readonly locale: string;
  readonly dates: Dates;

  readonly help: string;
  openHelp(news: number): string;
  readonly close: string;
  readonly back: string;
  readonly retry: string;
  readonly loading: string;
  /** After eight seconds. */
  readonly stillLoading: string;

  greeting(at: Date): string;
  readonly howCanWeHelp: string;
  readonly questionOrKeyword: string;
  readonly oftenAskedFor: string;
  readonly yourConversation: string;
  conversationWith(name: string): string;
  unread(count: number): string;

  readonly talkToUs: string;
  readonly waysToUs: string;
  readonly open: string;
  openUntil(at: Date): string;
  openWithWait(seconds: number): string;
  readonly closed: string;
  backAt(at: Date, now: Date): string;
  readonly channel: Readonly<Record<'chat' | 'callback' | 'phone' | 'email' | 'message' | 'visit', string>>;
  readonly beginChat: string;
  readonly goOnWithChat: string;
  readonly weAreHere: string;
  readonly weAreClosed: string;
  weAreBackAt(at: Date, now: Date): string;
  readonly writeNow: string;
  readonly hoursUnknown: string;
  readonly hoursUnknownHint: string;
  readonly hoursMayHaveChanged: string;
  readonly opensElsewhere: string;

  readonly clear: string;
  readonly answers: string;
  found(answers: number): string;
  readonly noSureAnswer: string;
  readonly noSureAnswerHint: string;
  readonly perhapsClose: string;
  readonly notAmongThem: string;
  readonly searching: string;
  readonly searchFailed: string;
  readonly searchFailedHint: string;

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

  placeInLine(position: number): string;

  readonly offline: string;
  readonly offlineHint: string;
  readonly unavailable: string;
  readonly unavailableHint: string;
  readonly notKept: string;
  readonly notKeptHint: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly goesOnOnline: string;
  phoneNumber(number: string): string;
}

/** The plural forms of one language by their CLDR names. */
export const pluralsIn = (locale: string) => {
  const rules = new Intl.PluralRules(locale);
  return (count: number, forms: { readonly one: string; readonly other: string }): string => (rules.select(count) === 'one' ? forms.one : forms.other);
};

/** Waiting times are said in whole minutes, never less than one. */
export const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));
