import type { WeeklyHours } from '@lotse/contract/content';
import type { Holiday } from './holidays.ts';
import type { TimeZone } from './time-zone.ts';

/** Where the company is: what its wall clock shows and when its state rests. */
export interface Place {
  readonly zone: TimeZone;
  readonly holidayOn: (date: string) => Holiday | undefined;
}

export interface Opening {
  readonly open: boolean;
  /** The first instant at which it is otherwise; absent when it never is. */
  readonly changesAt?: number | undefined;
  /** The holiday that keeps a day closed which would else have had hours. */
  readonly holiday?: Holiday | undefined;
}

const minuteMs = 60_000;
/** Longer than any run of closed days: Christmas comes every year. */
const horizonMs = 400 * 24 * 60 * minuteMs;

/** Whether it is open at an instant (milliseconds), and until when that stays so. */
export const openingAt = (at: number, hours: WeeklyHours, { zone, holidayOn }: Place): Opening => {
  const holidayAt = (date: string) => (hours.holidays ? holidayOn(date) : undefined);

  const isOpen = (instant: number): boolean => {
    const { date, weekday, minute } = zone.wallTime(instant);
    return (hours.week[weekday] ?? []).some(({ from, to }) => from <= minute && minute < to) && holidayAt(date) === undefined;
  };

  /** The next instant at which the answer can change: a period's edge, midnight, or a turn of the clock itself. */
  const nextEdge = (instant: number): number => {
    const { weekday, minute } = zone.wallTime(instant);
    const edges = (hours.week[weekday] ?? []).flatMap(({ from, to }) => [from, to]).filter((edge) => edge > minute);
    const edge = Math.floor(instant / minuteMs) * minuteMs + (Math.min(1440, ...edges) - minute) * minuteMs;
    return zone.offset(edge) === zone.offset(instant) ? edge : turnOfClock(zone, instant, edge);
  };

  const open = isOpen(at);
  let changesAt: number | undefined = at;
  do changesAt = nextEdge(changesAt);
  while (isOpen(changesAt) === open && changesAt < at + horizonMs);
  if (isOpen(changesAt) === open) changesAt = undefined;

  const { date, weekday } = zone.wallTime(at);
  const holiday = (hours.week[weekday] ?? []).length > 0 ? holidayAt(date) : undefined;
  return { open, changesAt, holiday };
};

/** The first minute after `before` with the offset of `after`; the two lie less than a day apart. */
const turnOfClock = (zone: TimeZone, before: number, after: number): number => {
  let low = Math.floor(before / minuteMs);
  let high = Math.floor(after / minuteMs);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offset(middle * minuteMs) === zone.offset(before)) low = middle;
    else high = middle;
  }
  return high * minuteMs;
};
