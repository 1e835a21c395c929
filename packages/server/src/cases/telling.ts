/** How the cases of a company are told: on its calendar, in its words, and silent when nothing was heard for longer than there should be. */
import type { OutageNotice } from '@lotse/contract';
import { textIn } from '@lotse/contract/content';
import type { FoldedCase, Telling } from '@lotse/contract/cases';
import { dayWithin } from '../flows/stages.ts';
import type { Place } from '../services/hours.ts';
import { caseWords } from './words.ts';

export interface TellingParts {
  readonly clock: () => Date;
  readonly place: Place;
  /** What does not work at present. */
  readonly outages: (locale: string) => readonly OutageNotice[];
}

/** A locale is what a browser says of itself. */
const mostLanguages = 50;

/** News that should come do so within this; after it the company asks for itself why there are none. */
const silentAfter = { businessDays: 5 } as const;

export type Tell = (reference: string, folded: FoldedCase, locale: string) => Telling;

export const telling = ({ clock, place, outages }: TellingParts): Tell => {
  const { zone } = place;
  /** Formatters of dates are dear to make: one set for each language, not for each case of a list. */
  const spoken = new Map<string, ReturnType<typeof caseWords>>();
  const wordsIn = (locale: string) => {
    const known = spoken.get(locale) ?? caseWords({ locale, zone: zone.name, textIn: (texts) => textIn(texts, locale) });
    if (spoken.size < mostLanguages) spoken.set(locale, known);
    return known;
  };
  return (reference, folded, locale) => {
    const dayOf = (at: Date): string => zone.wallTime(at.getTime()).date;
    const now = clock();
    return {
      reference,
      locale,
      now,
      dayOf,
      say: (event) => wordsIn(locale).said(event, folded),
      isSilent: (since) => dayOf(now) > dayWithin(new Date(since), silentAfter, place),
      isDown: (source) => outages(locale).some(({ area }) => area?.toLowerCase() === source.toLowerCase()),
    };
  };
};
