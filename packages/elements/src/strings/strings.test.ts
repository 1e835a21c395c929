import { expect, test } from 'vitest';
import { errorDe } from './errors-de.ts';
import { errorEn } from './errors-en.ts';
import { directionOf } from './load.ts';
import { moreDe as de } from './more-de.ts';
import { moreEn as en } from './more-en.ts';
import { words, type Strings } from './strings.ts';

/** Friday, 20 November 2026, five past seven in the evening. */
const friday = new Date(2026, 10, 20, 19, 5);
const monday = new Date(2026, 10, 23, 8);
/** Spaces and joiners that hold words together, made visible as plain ones. */
const loose = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

test('on Friday evening it is said when somebody is back, in the words of the week', () => {
  expect(loose(de.backAt(monday, friday))).toBe('Wieder da: Montag, 8 Uhr');
  expect(loose(en.backAt(monday, friday))).toBe('Back on Monday, 8 am');
  expect(loose(de.weAreBackAt(monday, friday))).toBe('Wir sind Montag ab 8 Uhr wieder da.');
  expect(loose(en.weAreBackAt(monday, friday))).toBe('We are back on Monday at 8 am.');
});

test('today, tomorrow and a day in ten days have words of their own', () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour);
  expect(loose(de.backAt(at(20, 22), friday))).toBe('Wieder da: heute, 22 Uhr');
  expect(loose(de.backAt(at(21, 9), friday))).toBe('Wieder da: morgen, 9 Uhr');
  expect(loose(de.backAt(at(30, 8), friday))).toBe('Wieder da: Mo, 30. November, 8 Uhr');
  expect(loose(en.backAt(at(21, 9), friday))).toBe('Back tomorrow, 9 am');
  expect(loose(en.backAt(at(30, 12), friday))).toBe('Back on Mon 30 November, 12 noon');
});

test('the night the clocks change, tomorrow is still tomorrow', () => {
  expect(de.dates.nearDay(new Date(2026, 9, 25, 8), new Date(2026, 9, 24, 23)).near).toBe('tomorrow');
  expect(de.dates.nearDay(new Date(2026, 2, 29, 8), new Date(2026, 2, 28, 23)).near).toBe('tomorrow');
});

test('a number and its word stay on one line', () => {
  expect(de.dates.day(new Date(2026, 11, 3))).toContain('3.\u00a0Dezember');
  expect(de.openUntil(new Date(2026, 10, 20, 20))).toBe('Geöffnet bis 20\u00a0Uhr');
  expect(de.openWithWait(180)).toBe('Geöffnet, etwa 3\u00a0Min. Wartezeit');
  expect(en.openUntil(new Date(2026, 10, 20, 20, 30))).toBe('Open until 8:30\u00a0pm');
});

test('one thing is not two things', () => {
  expect([de.openHelp(0), de.openHelp(1), de.openHelp(2)]).toEqual(['Hilfe öffnen', 'Hilfe öffnen, 1 Neuigkeit', 'Hilfe öffnen, 2 Neuigkeiten']);
  expect([en.openHelp(1), en.openHelp(2)]).toEqual(['Open help, 1 update', 'Open help, 2 updates']);
  expect([1, 2, 3, 4, 11, 22].map(en.placeInLine).slice(1)).toEqual([
    'You are 2nd in line',
    'You are 3rd in line',
    'You are 4th in line',
    'You are 11th in line',
    'You are 22nd in line',
  ]);
  expect(de.openWithWait(5)).toContain('1\u00a0Min.');
});

test('nobody is greeted with the evening at noon', () => {
  const greetings = (strings: Strings) => [2, 7, 12, 19].map((hour) => strings.greeting(new Date(2026, 10, 20, hour)));
  expect(greetings(de)).toEqual(['Guten Abend', 'Guten Morgen', 'Guten Tag', 'Guten Abend']);
  expect(greetings(en)).toEqual(['Good evening', 'Good morning', 'Hello', 'Good evening']);
});

test.each([de, en])('no word of $locale shouts, blames or says a code', (strings) => {
  const plain = Object.values(strings).filter((word) => typeof word === 'string');
  expect(plain.filter((word) => /[!]|ups|ungültig|invalid|oops|bitte/i.test(word))).toEqual([]);
});

test('an account in a country that cannot be debited is told which ones can', () => {
  const wrong = { code: 'iban-country', params: { country: 'TR' } };
  expect(errorDe(wrong, 'IBAN', 'iban')).toBe('Geben Sie eine IBAN aus dem SEPA-Raum an. Sie beginnt mit dem Land, zum Beispiel DE');
  expect(errorEn(wrong, 'IBAN', 'iban')).toBe('Give an IBAN from the SEPA area. It begins with the country, for example DE');
});

test('a file that may have half a megabyte is not told that none is left', () => {
  const tooLarge = { code: 'file-too-large', params: { name: 'zaehler.jpg', maxBytes: 524_288 } };
  expect(errorDe(tooLarge, 'Foto', 'file')).toContain('höchstens 0,5 MB');
  expect(errorEn(tooLarge, 'Photo', 'file')).toContain('at most 0.5 MB');
  expect(errorDe({ ...tooLarge, params: { name: 'zaehler.jpg', maxBytes: 10_485_760 } }, 'Foto', 'file')).toContain('höchstens 10 MB');
});

test('a language without a list of its own speaks English, and each list is loaded once', async () => {
  expect(words.languages).toEqual(['de', 'en']);
  expect(words.atHand('fr-CA')).toBeUndefined();
  expect((await words.load('fr-CA')).locale).toBe('en');
  expect(words.atHand('en')).toBe(await words.load('fr'));
  expect((await words.load('de-AT')).locale).toBe('de');
  expect([directionOf('ar-EG'), directionOf('de'), directionOf('arn')]).toEqual(['rtl', 'ltr', 'ltr']);
});
