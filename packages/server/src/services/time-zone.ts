import type { Instant } from '@lotse/contract';
import { weekdays, type Weekday } from '@lotse/contract/content';

/** What calendar and clock on the wall show. */
export interface WallTime {
  /** `2026-11-21` */
  readonly date: string;
  readonly weekday: Weekday;
  /** Of the day, 0 to 1439. */
  readonly minute: number;
}

/** The wall clock of one place. Instants are milliseconds since 1970. */
export interface TimeZone {
  /** `Europe/Berlin` */
  readonly name: string;
  wallTime(at: number): WallTime;
  /** Milliseconds that the wall clock is ahead of UTC. */
  offset(at: number): number;
  /** ISO 8601 with the place's offset, to the second. */
  iso(at: number): Instant;
}

const quarterMs = 15 * 60_000;
/** Half a year, which is more than anybody asks for again and again. */
const mostKept = 20_000;

/** Reads the clock rules of `Intl`, so that summer time is right in every year. */
export const timeZone = (name: string): TimeZone => {
  const numeric = new Intl.DateTimeFormat('en-GB', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

  const ask = (at: number): number => {
    const part = Object.fromEntries(numeric.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  };
  /** By quarter of an hour, in which no clock is turned. Asked for thousands of times with each list of free times, and dear to ask `Intl` for. */
  const kept = new Map<number, number>();
  const offset = (at: number): number => {
    const quarter = Math.floor(at / quarterMs);
    const known = kept.get(quarter);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const asked = ask(quarter * quarterMs);
    kept.set(quarter, asked);
    return asked;
  };
  /** The wall time as if it were UTC: its distance from the instant is the offset. */
  const asUtc = (at: number): number => Math.floor(at / 1000) * 1000 + offset(at);

  return {
    name,
    offset,
    wallTime(at) {
      const wall = new Date(asUtc(at));
      return {
        date: wall.toISOString().slice(0, 10),
        weekday: weekdays[wall.getUTCDay()] ?? 'sun',
        minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
      };
    },
    iso(at) {
      const minutes = Math.round(offset(at) / 60_000);
      const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
      return `${new Date(asUtc(at)).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
    },
  };
};

const dayMs = 24 * 60 * 60_000;

/** The instant at which the wall clock shows this, read as if it were UTC; undefined where it never does. */
export const instantOf = (zone: TimeZone, wall: number): number | undefined =>
  [wall - zone.offset(wall - dayMs), wall - zone.offset(wall + dayMs)].find((instant) => instant + zone.offset(instant) === wall);
