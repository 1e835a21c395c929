/** How long a chat is waited for at this time of the day: what happened lately, never a promise. */
import type { Store } from '../store/store.ts';
import type { Place } from './hours.ts';

export interface Waits {
  /** Seconds; undefined while too little is known. */
  expected(): number | undefined;
  /** Looks again. */
  refresh(): Promise<void>;
  /** Looks again every minute, until `signal` ends. */
  watch(signal: AbortSignal): void;
}

export interface WaitParts {
  readonly store: Store;
  readonly clock: () => Date;
  readonly place: Place;
  /** Whether somebody worked then: who wrote at night was no part of the line. */
  readonly wasOpen: (at: number) => boolean;
}

const minuteMs = 60_000;
const weeks = 4 * 7 * 24 * 60 * minuteMs;
/** The latest waits that are looked at. */
const latest = 200;
/** Fewer say nothing. */
const enough = 5;

export const createWaits = ({ store, clock, place, wasOpen }: WaitParts): Waits => {
  let known: number | undefined;

  const refresh = async (): Promise<void> => {
    const now = clock().getTime();
    const waits = (await store.ways.waits({ since: new Date(now - weeks).toISOString(), limit: latest })).filter(({ beganAt }) => wasOpen(Date.parse(beganAt)));
    const hourOf = (at: number) => Math.floor(place.zone.wallTime(at).minute / 60);
    const thisHour = waits.filter(({ beganAt }) => hourOf(Date.parse(beganAt)) === hourOf(now));
    known = median((thisHour.length >= enough ? thisHour : waits).map(({ seconds }) => seconds));
  };

  return {
    expected: () => known,
    refresh,
    watch(signal) {
      const look = () => void refresh().catch(() => {}); // What was known last stands until the store answers again.
      look();
      const timer = setInterval(look, minuteMs).unref();
      signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    },
  };
};

const median = (values: readonly number[]): number | undefined => {
  if (values.length < enough) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};
