/** What a case says in one breath: where it stands, or when it is there. */
import { hasEnded, type CaseSummary } from '@lotse/contract';
import type { CaseStrings } from '../strings/cases.ts';
import { dateOf, isOver, whenOf } from './when.ts';

export interface Answer {
  /** What it is about; absent where the answer says so itself. */
  readonly label?: string | undefined;
  readonly first: string;
  readonly second?: string | undefined;
}

/** The milestone in words, whatever a newer server calls it. */
export const standing = ({ milestone, ending }: Pick<CaseSummary, 'milestone' | 'ending'>, strings: CaseStrings): string =>
  ending ? strings.endings[ending] : strings.milestones[milestone];

/** A promise whose time is over, and that nobody has renewed. */
export const isOverdue = (it: CaseSummary): boolean => !!it.promise && !hasEnded(it) && it.milestone !== 'readyForYou' && isOver(it.promise);

export const answerOf = (it: CaseSummary, strings: CaseStrings, long = false): Answer => {
  const { milestone, needs, promise, was } = it;
  if (milestone === 'waitingForYou' && needs)
    return { label: strings.yourTurn, first: needs.label, second: needs.until && strings.by(strings.dates.day(dateOf(needs.until))) };
  if (!promise || hasEnded(it) || milestone === 'readyForYou') return { first: standing(it, strings) };
  const { day, hours } = whenOf(promise, strings, long);
  const words = strings.promises[promise.kind];
  return { label: isOverdue(it) ? strings.promisedWas : was && promise.direction ? words.moved : words.first, first: day, second: hours };
};
