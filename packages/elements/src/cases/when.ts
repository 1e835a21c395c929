import type { Span } from '@lotse/contract';
import type { CaseStrings } from '../strings/cases.ts';

/** A day is one on everybody's calendar; anything else is an instant. */
export const dateOf = (when: string): Date => new Date(when.length === 10 ? `${when}T00:00` : when);

/** The day, and where it is known the hours. `long`: the hours as they stand in a line of their own. */
export const whenOf = ({ from, until, precision }: Span, strings: CaseStrings, long = false): { readonly day: string; readonly hours?: string } => {
  const [begins, ends] = [dateOf(from), dateOf(until)];
  const [day, last] = [strings.dates.day(begins), strings.dates.day(ends)];
  if (day !== last) return { day: strings.days(day, last) };
  if (precision === 'day') return { day };
  return { day, hours: precision === 'time' ? strings.dates.hour(begins) : strings.hours(begins, ends, long) };
};

/** "Do, 3. Dezember, 8–12 Uhr" */
export const lineOf = (span: Span, strings: CaseStrings): string => Object.values(whenOf(span, strings)).join(', ');

/** Beside the one that took its place: its hours count only where the day is the same. */
export const wasLine = (was: Span, now: Span, strings: CaseStrings): string => {
  const { day } = whenOf(was, strings);
  return day === whenOf(now, strings).day ? lineOf(was, strings) : day;
};

export const isOver = ({ until, precision }: Span, now = new Date()): boolean =>
  (precision === 'day' ? dateOf(until).setHours(24) : dateOf(until).getTime()) < now.getTime();

/** From today on, as calendars count. */
export const daysUntil = (day: string, now = new Date()): number =>
  Math.round((dateOf(day).setHours(0, 0, 0, 0) - new Date(now).setHours(0, 0, 0, 0)) / 86_400_000);
