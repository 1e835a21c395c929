import type { FirstStrings } from './first.ts';
import { wordsIn } from './load.ts';

/** The words of the form that asks where answers should go: they come with it. */
export interface ByMailStrings extends FirstStrings {
  readonly answersTitle: string;
  readonly answersHint: string;
  readonly answersSubmit: string;
  readonly answersOn: string;
  answersTo(email: string): string;
  readonly transcriptTitle: string;
  readonly transcriptHint: string;
  readonly transcriptSubmit: string;
  transcriptTo(email: string): string;
  readonly bounced: string;
  readonly yourAddress: string;
  readonly noAddress: string;
  readonly wrongAddress: string;
  didYouMean(email: string): string;
  readonly sendingIt: string;
  readonly tooMany: string;
  readonly didNotWork: string;
  readonly cancel: string;
  readonly done: string;
  readonly stop: string;
  readonly anotherAddress: string;
}

export const byMailWords = wordsIn<ByMailStrings>({
  de: async () => (await import('./mail-de.ts')).byMailDe,
  en: async () => (await import('./mail-en.ts')).byMailEn,
});
