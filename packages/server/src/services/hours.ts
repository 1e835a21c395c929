import { periodsOf, textIn, type ChannelEntry, type DayEntry, type Period, type Weekday, type WeeklyHours } from '@lotse/contract/content';
import type { Holiday } from './holidays.ts';
import type { TimeZone } from './time-zone.ts';

/** Where the company is: what its wall clock shows and when its state rests. */
export interface Place {
  readonly zone: TimeZone;
  readonly holidayOn: (date: string) => Holiday | undefined;
  /** A day unlike others of its weekday; it goes over holidays. */
  readonly dayOn?: ((date: string) => DayEntry | undefined) | undefined;
}

export interface Opening {
  readonly open: boolean;
  /** The first instant at which it is otherwise; absent when it never is. */
  readonly changesAt?: number | undefined;
  /** The holiday, or what the company says of this day, that keeps it closed while it would else have had hours. */
  readonly holiday?: Holiday | undefined;
}

const minuteMs = 60_000;
/** Longer than any run of closed days: Christmas comes every year. */
const horizonMs = 400 * 24 * 60 * minuteMs;

type Kind = ChannelEntry['kind'] | undefined;

/** What the company says of this day, where it says it of this channel. */
const dayFor = (date: string, { dayOn }: Place, kind: Kind): DayEntry | undefined => {
  const day = dayOn?.(date);
  return day?.channels === undefined || (kind !== undefined && day.channels.includes(kind)) ? day : undefined;
};

/** When it is open on a day. */
export const periodsOn = (date: string, weekday: Weekday, hours: WeeklyHours, place: Place, kind?: Kind): readonly Period[] => {
  const usual = hours.week[weekday] ?? [];
  const day = dayFor(date, place, kind);
  if (day === undefined) return hours.holidays && place.holidayOn(date) !== undefined ? [] : usual;
  if (typeof day.open === 'boolean') return day.open ? usual : [];
  return periodsOf(day.open);
};

/** Whether it is open at an instant (milliseconds). */
export const isOpenAt = (at: number, hours: WeeklyHours, place: Place, kind?: Kind): boolean => {
  const { date, weekday, minute } = place.zone.wallTime(at);
  return periodsOn(date, weekday, hours, place, kind).some(({ from, to }) => from <= minute && minute < to);
};

/** The same, and until when that stays so: that looks through up to 400 days. */
export const openingAt = (at: number, hours: WeeklyHours, place: Place, kind?: Kind): Opening => {
  const { zone, holidayOn } = place;
  const isOpen = (instant: number): boolean => isOpenAt(instant, hours, place, kind);

  /** The next instant at which the answer can change: a period's edge, midnight, or a turn of the clock itself. */
  const nextEdge = (instant: number): number => {
    const { date, weekday, minute } = zone.wallTime(instant);
    const edges = periodsOn(date, weekday, hours, place, kind)
      .flatMap(({ from, to }) => [from, to])
      .filter((edge) => edge > minute);
    const edge = Math.floor(instant / minuteMs) * minuteMs + (Math.min(1440, ...edges) - minute) * minuteMs;
    return zone.offset(edge) === zone.offset(instant) ? edge : turnOfClock(zone, instant, edge);
  };

  const open = isOpen(at);
  let changesAt: number | undefined = at;
  do changesAt = nextEdge(changesAt);
  while (isOpen(changesAt) === open && changesAt < at + horizonMs);
  if (isOpen(changesAt) === open) changesAt = undefined;

  const { date, weekday } = zone.wallTime(at);
  const day = dayFor(date, place, kind);
  const usual = (hours.week[weekday] ?? []).length > 0;
  const rests = day ? reasonOf(day, open, usual) : usual && hours.holidays ? holidayOn(date) : undefined;
  return { open, changesAt, holiday: rests };
};

/** Said only while it is closed, and where customers would have expected it to be open. */
const reasonOf = ({ open, reason }: DayEntry, isOpen: boolean, usual: boolean): Holiday | undefined =>
  reason === undefined || isOpen || open === true || (open === false && !usual) ? undefined : { nameIn: (locale) => textIn(reason, locale) };

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
