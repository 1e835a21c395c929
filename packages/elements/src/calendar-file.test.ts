import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarText, type Entry } from './calendar-file.ts';

const now = new Date('2026-11-20T13:05:00Z');
const entry: Entry = {
  reference: 'NL-5QD-83X',
  title: 'Glasfaser-Anschluss: Anschaltung',
  from: '2026-12-03T08:00:00+01:00',
  until: '2026-12-03T12:00:00+01:00',
  precision: 'window',
  madeAt: '2026-11-20T14:05:00+01:00',
};
/** As a calendar reads it: lines that go on are one. */
const read = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('a date with its hours is an entry, in the time that holds everywhere', () => {
  expect(read(calendarText(entry, now))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lotse//DE',
    'BEGIN:VEVENT',
    'UID:NL-5QD-83X@lotse',
    expect.stringMatching(/^SEQUENCE:\d+$/),
    'DTSTAMP:20261120T130500Z',
    'DTSTART:20261203T070000Z',
    'DTEND:20261203T110000Z',
    'SUMMARY:Glasfaser-Anschluss: Anschaltung',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a day is an entry of that whole day, wherever the calendar is; the last of several belongs to it', () => {
  expect(read(calendarText({ ...entry, from: '2026-12-31', until: '2026-12-31', precision: 'day' }, now))).toEqual(
    expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101']),
  );
});

test('a date that was moved takes the place of the one before', () => {
  const numberOf = (madeAt: string) => Number(/SEQUENCE:(\d+)/.exec(calendarText({ ...entry, madeAt }, now))?.[1]);
  expect(numberOf('2026-11-21T09:00:00Z')).toBeGreaterThan(numberOf('2026-11-20T09:00:00Z'));
});

test('whatever a title says is read back as it was, in lines of 75 octets at most that part no letter', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const text = calendarText({ ...entry, title, place: title }, now);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const [, said = ''] = /^SUMMARY:(.*)$/.exec(read(text).find((line) => line.startsWith('SUMMARY:')) ?? '') ?? [];
      const back = said.replace(/\\([\\;,n])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
      expect(back).toBe(title.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n'));
      expect(read(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    }),
  ));
