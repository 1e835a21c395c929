import fc from 'fast-check';
import { isHoliday } from 'feiertagejs';
import { describe, expect, test } from 'vitest';
import { states, weekdays, type Period, type State, type WeeklyHours } from '@lotse/contract/content';
import { holidaysOf } from './holidays.ts';
import { openingAt } from './hours.ts';
import { timeZone } from './time-zone.ts';

const place = (state: State, zone = 'Europe/Berlin') => ({ zone: timeZone(zone), holidayOn: holidaysOf(state) });
const at = (instant: string) => Date.parse(instant);
const period = (from: string, to: string): Period => {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return { from: minutes(from), to: minutes(to) };
};
const everyDay = (...periods: readonly Period[]): WeeklyHours['week'] => Object.fromEntries(weekdays.map((day) => [day, periods]));
const workdays = (...periods: readonly Period[]): WeeklyHours => ({
  holidays: true,
  week: { mon: periods, tue: periods, wed: periods, thu: periods, fri: periods },
});
const iso = (instant: number | undefined, zone = 'Europe/Berlin') => (instant === undefined ? undefined : timeZone(zone).iso(instant));

describe('Opening hours', () => {
  const office = workdays(period('08:00', '12:00'), period('13:00', '17:30'));

  test('at noon the office is closed and says that it is back at one', () => {
    expect(openingAt(at('2026-11-23T12:00:00+01:00'), office, place('SH'))).toMatchObject({ open: false, changesAt: at('2026-11-23T13:00:00+01:00') });
  });

  test('on Friday evening the next opening is found across the weekend', () => {
    expect(openingAt(at('2026-11-20T17:30:00+01:00'), office, place('SH'))).toMatchObject({ open: false, changesAt: at('2026-11-23T08:00:00+01:00') });
  });

  test('on Fronleichnam Bavaria rests, says why, and Hamburg works', () => {
    const thursday = at('2026-06-04T10:00:00+02:00');
    const bavaria = openingAt(thursday, office, place('BY'));
    expect(bavaria).toMatchObject({ open: false, changesAt: at('2026-06-05T08:00:00+02:00') });
    expect(bavaria.holiday?.nameIn('de')).toBe('Fronleichnam (Bayern)');
    expect(bavaria.holiday?.nameIn('en-GB')).toBe('Corpus Christi (Bavaria)');
    expect(openingAt(thursday, office, place('HH'))).toMatchObject({ open: true, holiday: undefined });
  });

  test('a holiday of all of Germany carries no state', () => {
    expect(openingAt(at('2026-12-25T10:00:00+01:00'), office, place('SH')).holiday?.nameIn('de')).toBe('1. Weihnachtstag');
  });

  test('from Maundy Thursday evening the way leads over Good Friday, the weekend and Easter Monday to Tuesday', () => {
    expect(openingAt(at('2026-04-02T18:00:00+02:00'), office, place('SH')).changesAt).toBe(at('2026-04-07T08:00:00+02:00'));
  });

  test('a holiday on a day without hours is not the reason', () => {
    expect(openingAt(at('2026-10-03T10:00:00+02:00'), office, place('SH')).holiday).toBeUndefined(); // a Saturday
  });

  test('an emergency line is open on holidays, at any hour, for ever', () => {
    const always: WeeklyHours = { holidays: false, week: everyDay(period('00:00', '24:00')) };
    expect(openingAt(at('2026-12-25T03:00:00+01:00'), always, place('SH'))).toEqual({ open: true, changesAt: undefined, holiday: undefined });
  });

  test('open around the clock but for holidays: the change is the next holiday, months away', () => {
    const nearly: WeeklyHours = { holidays: true, week: everyDay(period('00:00', '24:00')) };
    expect(iso(openingAt(at('2026-06-10T10:00:00+02:00'), nearly, place('HH')).changesAt)).toBe('2026-10-03T00:00:00+02:00');
  });

  test('what has no hours on any day is closed, and nobody promises otherwise', () => {
    expect(openingAt(at('2026-11-23T12:00:00+01:00'), { holidays: true, week: {} }, place('SH'))).toMatchObject({ open: false, changesAt: undefined });
  });

  test('a night shift over midnight is one stretch', () => {
    const night: WeeklyHours = { holidays: false, week: everyDay(period('00:00', '06:00'), period('22:00', '24:00')) };
    expect(iso(openingAt(at('2026-11-23T22:30:00+01:00'), night, place('SH')).changesAt)).toBe('2026-11-24T06:00:00+01:00');
  });

  test('when the clock goes forward, an hour that does not exist is skipped', () => {
    const early: WeeklyHours = { holidays: false, week: everyDay(period('02:30', '03:30')) };
    expect(iso(openingAt(at('2026-03-29T01:45:00+01:00'), early, place('SH')).changesAt)).toBe('2026-03-29T03:00:00+02:00');
  });

  test('when the clock goes back, the wall clock rules, twice', () => {
    const early: WeeklyHours = { holidays: false, week: everyDay(period('02:00', '02:30')) };
    expect(iso(openingAt(at('2026-10-25T02:10:00+02:00'), early, place('SH')).changesAt)).toBe('2026-10-25T02:30:00+02:00');
    expect(iso(openingAt(at('2026-10-25T02:40:00+02:00'), early, place('SH')).changesAt)).toBe('2026-10-25T02:00:00+01:00');
  });
});

describe('Opening hours at any instant, anywhere', () => {
  const day = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 6 }).map((edges) => {
    const sorted = edges.toSorted((a, b) => a - b);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({ from: sorted[index * 2] ?? 0, to: sorted[index * 2 + 1] ?? 0 }));
  });
  const hours = fc.record({
    holidays: fc.boolean(),
    week: fc.record(Object.fromEntries(weekdays.map((name) => [name, day])), { requiredKeys: [] }),
  }) satisfies fc.Arbitrary<WeeklyHours>;
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Cairo'];
  const aroundClockChange = fc
    .constantFrom('2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-03-08T07:00Z', '2026-10-03T15:30Z', '2026-04-23T22:00Z')
    .chain((turn) => fc.integer({ min: -2880, max: 2880 }).map((minutes) => at(turn) + minutes * 60_000));
  const anyInstant = fc.integer({ min: at('2025-01-01T00:00Z'), max: at('2032-01-01T00:00Z') });
  const situation = fc.record({
    instant: fc.oneof(anyInstant, aroundClockChange),
    hours,
    zone: fc.constantFrom(...zones),
    state: fc.constantFrom(...(Object.keys(states) as State[])),
  });

  /** Another way to the same answer: the wall clock as a text, the holiday asked of the library for that one date. */
  const naive = (zone: string, state: State, { week, holidays }: WeeklyHours) => {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    const periodsOn = (date: string) =>
      holidays && isHoliday(new Date(`${date}T12:00`), state) ? [] : (week[weekdays[new Date(`${date}T00:00Z`).getUTCDay()] ?? 'sun'] ?? []);
    const days = new Map<string, readonly Period[]>();
    return (instant: number): boolean => {
      const [date = '', time = ''] = clock.format(instant).split(' ');
      const periods = days.get(date) ?? periodsOn(date);
      days.set(date, periods);
      const now = period(time, time).from;
      return periods.some(({ from, to }) => now >= from && now < to);
    };
  };

  test('the state is what the wall clock says', () => {
    fc.assert(
      fc.property(situation, ({ instant, hours, zone, state }) => {
        expect(openingAt(instant, hours, place(state, zone)).open).toBe(naive(zone, state, hours)(instant));
      }),
      { numRuns: 500 },
    );
  });

  test('the change it names is the first: minute by minute nothing changes before it', () => {
    fc.assert(
      fc.property(situation, ({ instant, hours, zone, state }) => {
        const openNow = naive(zone, state, hours);
        const { open, changesAt } = openingAt(instant, hours, place(state, zone));
        const watched = Math.min(changesAt ?? Number.POSITIVE_INFINITY, instant + 3 * 24 * 60 * 60_000);
        for (let minute = Math.floor(instant / 60_000) * 60_000 + 60_000; minute < watched; minute += 60_000) {
          if (openNow(minute) !== open) expect.unreachable(`${new Date(minute).toISOString()} comes before ${new Date(changesAt ?? 0).toISOString()}`);
        }
        if (changesAt !== undefined) expect(openNow(changesAt)).toBe(!open);
      }),
      { numRuns: 150 },
    );
  });
});
