import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveTimes, type TimesFrom } from '../content.ts';

/** Kiel at the end of 2026: Christmas is a Friday, and the company rests at weekends. */
const kiel = (base: string): TimesFrom => ({
  base,
  isBusinessDay: (day) => ![0, 6].includes(new Date(day).getUTCDay()) && !['2026-12-25', '2027-01-01'].includes(day),
  instantAt: (day, time) => `${day}T${time}:00+01:00`,
});
const on = (base: string, time: string): unknown => (resolveTimes({ at: time }, kiel(base)) as { at: unknown }).at;

describe('A time that counts from a day', () => {
  test.each([
    // A Sunday.
    ['2026-11-22', '0d', '2026-11-22'],
    ['2026-11-22', '-2d', '2026-11-20'],
    ['2026-11-22', '-2d 09:14', '2026-11-20T09:14:00+01:00'],
    ['2026-11-22', '+40d', '2027-01-01'],
    ['2026-11-22', '0b', '2026-11-23'],
    ['2026-11-22', '+1b', '2026-11-24'],
    ['2026-11-22', '-1b', '2026-11-20'],
    ['2026-11-22', '+3b 18:00', '2026-11-26T18:00:00+01:00'],
    // A Thursday, with Christmas and a weekend behind it.
    ['2026-12-24', '+1b', '2026-12-28'],
    ['2026-12-28', '-1b', '2026-12-24'],
    ['2026-12-28', '-2b', '2026-12-23'],
  ])('of %s: %s is %s', (base, time, is) => {
    expect(on(base, time)).toBe(is);
  });

  test.each(['2026-11-20', '2026-11-20T09:14:00+01:00', '+3x', '3', '+3d 9:14', '+3d 25:00', '', '+99999d'])('leaves %s as it is', (time) => {
    expect(on('2026-11-22', time)).toBe(time);
  });

  test('is one only where a time stands, however deep', () => {
    const events = [{ id: '+1d', text: { de: '+1d' }, at: '+1d 08:00', promise: { from: '+1d', until: '+2d' }, stages: [{ plannedOn: '+1d' }] }];
    expect(resolveTimes([{ reference: '+1d', events }], kiel('2026-11-22'))).toEqual([
      {
        reference: '+1d',
        events: [
          {
            id: '+1d',
            text: { de: '+1d' },
            at: '2026-11-23T08:00:00+01:00',
            promise: { from: '2026-11-23', until: '2026-11-24' },
            stages: [{ plannedOn: '2026-11-23' }],
          },
        ],
      },
    ]);
  });
});

test('business days come one after the other, in both directions, and business is done on each', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((after) => new Date(Date.UTC(2026, 10, 20 + after)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: -30, max: 30 }), (base, away) => {
      const [first, next] = [String(on(base, `${away}b`)), String(on(base, `${away + 1}b`))];
      expect(kiel(base).isBusinessDay(first)).toBe(true);
      // Of a day of rest "0b" is the next one, and so is one after "-1b".
      expect(first < next).toBe(true);
    }),
  );
});
