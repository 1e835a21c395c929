import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsIn, joined, linesOf, lonelyLines } from './synonym-lines.ts';

test('a line is a group; empty lines, spaces and doubles are nothing', () => {
  expect(groupsIn(' Umzug ,  Wohnungswechsel, Umzug\n\n,\nAbschlag,Rate ')).toEqual([
    ['Umzug', 'Wohnungswechsel'],
    ['Abschlag', 'Rate'],
  ]);
  expect(lonelyLines('a, b\n\nallein\nc,')).toEqual([3, 4]);
});

test('groups as lines are the same groups again', () => {
  const word = fc.stringMatching(/^[A-Za-zäöü]{1,9}( [a-z]{1,5})?$/);
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(word, { minLength: 2, maxLength: 5 })), (groups) => {
      expect(groupsIn(linesOf(groups))).toEqual(groups);
    }),
  );
});

test('a suggestion joins the group that has our word, once, or makes one', () => {
  expect(joined([['Abschlag', 'Rate']], ['Vorauszahlung', 'abschlag'])).toEqual([['Abschlag', 'Rate', 'Vorauszahlung']]);
  expect(joined([['Abschlag', 'Rate']], ['rate', 'Abschlag'])).toEqual([['Abschlag', 'Rate']]);
  expect(joined([], ['Vorauszahlung', 'Abschlag'])).toEqual([['Abschlag', 'Vorauszahlung']]);
});
