import type { Dates } from './dates.ts';
import { wordsIn } from './load.ts';

/** The words one sees first, in one language: launcher, question, field, and the way to a human below. All others come behind them. */
export interface FirstStrings {
  /** BCP 47, of the words. */
  readonly locale: string;
  readonly dates: Dates;

  readonly help: string;
  openHelp(news: number): string;
  readonly close: string;
  unread(count: number): string;
  readonly loading: string;
  /** After eight seconds. */
  readonly stillLoading: string;

  greeting(at: Date): string;
  readonly howCanWeHelp: string;
  readonly questionOrKeyword: string;
  readonly clear: string;

  readonly talkToUs: string;
  readonly waysToUs: string;
  readonly open: string;
  openUntil(at: Date): string;
  openWithWait(seconds: number): string;
  readonly closed: string;
  backAt(at: Date, now: Date): string;
  /** Open by the hours, and yet. */
  readonly nobodyThere: string;
  readonly channel: Readonly<Record<'chat' | 'callback' | 'phone' | 'email' | 'message' | 'visit', string>>;
  /** What a chat is while nobody is there. */
  readonly writeMessage: string;
  readonly opensElsewhere: string;
}

export const firstWords = wordsIn<FirstStrings>({
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
});
