import { expect, test } from 'vitest';
import { createTimes } from './times.ts';

const now = Date.parse('2026-11-20T14:10:00+01:00');
const de = createTimes('de');
const en = createTimes('en');

test('a row says the time today, the weekday this week, and the date before that', () => {
  expect(de.row('2026-11-20T14:08:00+01:00', now)).toBe('14:08');
  expect(de.row('2026-11-16T09:00:00+01:00', now)).toBe('Mo, 09:00');
  expect(de.row('2026-10-01T09:00:00+02:00', now)).toBe('1. Okt.');
  expect(en.row('2026-11-20T14:08:00+01:00', now)).toBe('2:08 pm');
});

test('today and yesterday have their names, other days their weekday', () => {
  expect(de.day('2026-11-20T00:01:00+01:00', now)).toBe('Heute');
  expect(de.day('2026-11-19T23:59:00+01:00', now)).toBe('Gestern');
  expect(de.day('2026-11-16T10:00:00+01:00', now)).toBe('Montag, 16. November');
  expect(en.day('2026-11-16T10:00:00+01:00', now)).toBe('Monday 16 November');
});

test('a wait counts in minutes and seconds, after an hour in hours, after a day in days, and never runs backwards', () => {
  expect(de.span(160_000)).toBe('2:40');
  expect(de.span(-5000)).toBe('0:00');
  expect(de.span(65 * 60_000)).toBe('1 Std. 5 Min.');
  expect(de.span(50 * 3_600_000)).toBe('2 Tage');
  expect(en.span(25 * 3_600_000)).toBe('1 day');
});

test('a language that is none stays as it was sent', () => {
  expect(de.language('uk')).toBe('Ukrainisch');
  expect(de.language('x!')).toBe('x!');
});
