import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { states, weekdays, type BookingRule, type State, type WeeklyHours } from '@lotse/contract/content';
import { holidaysOf } from './holidays.ts';
import { openingAt } from './hours.ts';
import { slotsFrom } from './slots.ts';
import { timeZone } from './time-zone.ts';

const place = (state: State, zone = 'Europe/Berlin') => ({ zone: timeZone(zone), holidayOn: holidaysOf(state) });
const at = (instant: string) => Date.parse(instant);
const rule: BookingRule = { minutes: 30, places: 1, leadMinutes: 60, daysAhead: 7 };
const morning = [{ from: 8 * 60, to: 10 * 60 }];
const workdays: WeeklyHours = { holidays: true, week: { mon: morning, tue: morning, wed: morning, thu: morning, fri: morning } };
const starts = (slots: readonly { readonly startsAt: string }[]) => slots.map(({ startsAt }) => startsAt);

describe('Times for a call', () => {
  test('are cut out of the hours, and begin an hour from now at the earliest', () => {
    const slots = slotsFrom(at('2026-11-23T07:40:00+01:00'), { ...rule, daysAhead: 1 }, workdays, place('SH'));
    expect(starts(slots)).toEqual([
      '2026-11-23T09:00:00+01:00',
      '2026-11-23T09:30:00+01:00',
      ...['08:00', '08:30', '09:00', '09:30'].map((time) => `2026-11-24T${time}:00+01:00`),
    ]);
    expect(slots[0]?.endsAt).toBe('2026-11-23T09:30:00+01:00');
  });

  test('on Saturday evening the first one is on Monday', () => {
    expect(starts(slotsFrom(at('2026-11-21T21:00:00+01:00'), rule, workdays, place('SH')))[0]).toBe('2026-11-23T08:00:00+01:00');
  });

  test('nobody is called on Mariä Himmelfahrt in Bavaria, and in Berlin somebody is', () => {
    const saturday: WeeklyHours = { holidays: true, week: { sat: morning } };
    const friday = at('2026-08-14T18:00:00+02:00');
    expect(slotsFrom(friday, { ...rule, daysAhead: 2 }, saturday, place('BY'))).toEqual([]);
    expect(starts(slotsFrom(friday, { ...rule, daysAhead: 2 }, saturday, place('BE')))).toHaveLength(4);
  });

  test('over New Year the first one is on the second of January, in the new year', () => {
    const all: WeeklyHours = { holidays: true, week: Object.fromEntries(weekdays.map((day) => [day, morning])) };
    expect(starts(slotsFrom(at('2026-12-31T20:00:00+01:00'), rule, all, place('SH')))[0]).toBe('2027-01-02T08:00:00+01:00');
  });

  test('the hour that does not exist, and the one that is there twice, are offered to nobody', () => {
    const night: WeeklyHours = { holidays: false, week: { sun: [{ from: 60, to: 4 * 60 }] } };
    const hours = { ...rule, minutes: 60, daysAhead: 1 };
    expect(starts(slotsFrom(at('2026-03-28T12:00:00+01:00'), hours, night, place('SH')))).toEqual(['2026-03-29T03:00:00+02:00']);
    expect(starts(slotsFrom(at('2026-10-24T12:00:00+02:00'), hours, night, place('SH')))).not.toContain('2026-10-25T02:00:00+01:00');
  });

  test('cost the rules of the clock once, and not with every customer who looks: the server has other things to do', () => {
    const where = place('SH');
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    try {
      const first = slotsFrom(at('2026-11-23T07:40:00+01:00'), rule, workdays, where);
      asked.mockClear();
      expect(slotsFrom(at('2026-11-23T07:41:00+01:00'), rule, workdays, where)).toEqual(first);
      expect(asked).not.toHaveBeenCalled();
    } finally {
      asked.mockRestore();
    }
  });

  test('whatever the hours, the zone and the state: in order, never two at once, within the hours, and never sooner than the lead', () => {
    const day = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 }).map((edges) => {
      const sorted = edges.map((edge) => edge * 15).toSorted((a, b) => a - b);
      return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({ from: sorted[index * 2] ?? 0, to: sorted[index * 2 + 1] ?? 0 }));
    });
    const situation = fc.record({
      instant: fc.oneof(
        fc.integer({ min: at('2025-01-01T00:00Z'), max: at('2032-01-01T00:00Z') }),
        fc
          .constantFrom('2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-10-03T15:30Z', '2026-12-31T23:00Z')
          .chain((turn) => fc.integer({ min: -2880, max: 2880 }).map((minutes) => at(turn) + minutes * 60_000)),
      ),
      hours: fc.record({ holidays: fc.boolean(), week: fc.record(Object.fromEntries(weekdays.map((name) => [name, day])), { requiredKeys: [] }) }),
      zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
      state: fc.constantFrom(...(Object.keys(states) as State[])),
      rule: fc.record({
        minutes: fc.constantFrom(10, 15, 30, 45, 60),
        places: fc.constant(1),
        leadMinutes: fc.integer({ min: 0, max: 2_000 }),
        daysAhead: fc.integer({ min: 1, max: 9 }),
      }),
    });
    fc.assert(
      fc.property(situation, ({ instant, hours, zone, state, rule }) => {
        const where = place(state, zone);
        let before = instant + rule.leadMinutes * 60_000;
        for (const { startsAt, endsAt } of slotsFrom(instant, rule, hours as WeeklyHours, where)) {
          const [start, end] = [at(startsAt), at(endsAt)];
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end - start).toBe(rule.minutes * 60_000);
          for (let minute = start; minute < end; minute += 5 * 60_000) expect(openingAt(minute, hours as WeeklyHours, where).open).toBe(true);
          before = end;
        }
      }),
      { numRuns: 25 },
    );
  });
});
