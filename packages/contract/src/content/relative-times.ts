/**
 * Times that count from a day: `"-2d 09:14"` is an instant two days before, `"+3b"` the third business day after. Content that shows what is under way
 * is as fresh with them as the installation that shows it.
 */
import type { Instant } from '../adapter.ts';

/** From what they count, and on whose calendar. */
export interface TimesFrom {
  /** `2026-11-22` */
  readonly base: string;
  isBusinessDay(day: string): boolean;
  /** When the clock on the wall shows this time (`09:14`) on this day. */
  instantAt(day: string, time: string): Instant;
}

/** The same JSON with days and instants in place of what counts from `base`; what is written as a day or an instant stays. */
export const resolveTimes = (value: unknown, from: TimesFrom): unknown => {
  if (Array.isArray(value)) return value.map((each) => resolveTimes(each, from));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, timeNames.has(name) && typeof part === 'string' ? resolved(part, from) : resolveTimes(part, from)]),
  );
};

/** A customer's text may well read "+3d": only these are times. */
const timeNames = new Set(['at', 'from', 'until', 'nextUpdateBy', 'plannedOn', 'dueOn']);

const resolved = (text: string, from: TimesFrom): string => {
  const [, away, unit, time] = /^([+-]?\d{1,4})([bd])(?: ((?:[01]\d|2[0-3]):[0-5]\d))?$/.exec(text) ?? [];
  if (away === undefined) return text;
  const day = unit === 'b' ? businessDay(Number(away), from) : dayAfter(from.base, Number(away));
  return time === undefined ? day : from.instantAt(day, time);
};

/** 0 is the day itself, where business is done on it, else the next on which it is. */
const businessDay = (away: number, { base, isBusinessDay }: TimesFrom): string => {
  let day = base;
  if (away >= 0) while (!isBusinessDay(day)) day = dayAfter(day, 1);
  for (let left = Math.abs(away); left > 0; left -= 1)
    do day = dayAfter(day, Math.sign(away));
    while (!isBusinessDay(day));
  return day;
};

const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
