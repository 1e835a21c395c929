import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIn } from './finding.ts';

const replies = [
  { shortcut: 'hallo', title: 'Begrüßung', text: 'Guten Tag, wie kann ich helfen? Die Rückzahlung ist unterwegs.' },
  { shortcut: 'geld', title: 'Rückzahlung dauert', text: 'Das Guthaben kommt in drei Tagen.' },
  { shortcut: 'rueck', title: 'Rückruf', text: 'Wir rufen Sie zurück.' },
  { shortcut: 'abschlag', title: 'Monatsabschlag ändern', text: 'Das geht in wenigen Schritten.' },
];
const find = findIn(replies, ({ shortcut, title, text }) => [shortcut, title, text]);
const shortcuts = (typed: string) => find(typed).items.map(({ shortcut }) => shortcut);

describe('a short list', () => {
  test('stands whole and in its order before anything is typed', () => {
    expect(find('  ')).toEqual({ items: replies, alike: false });
    expect(shortcuts('?!')).toEqual(['hallo', 'geld', 'rueck', 'abschlag']);
  });

  test('is found by the first letters of words, what its title says before what its text says', () => {
    expect(shortcuts('rue')).toEqual(['rueck']);
    expect(shortcuts('Rück')).toEqual(['geld', 'rueck', 'hallo']);
    expect(shortcuts('ruckz')).toEqual(['geld', 'hallo']);
  });

  test('is found inside of long words, and only with all words that were typed', () => {
    expect(shortcuts('schlag')).toEqual(['abschlag']);
    expect(shortcuts('drei guthaben')).toEqual(['geld']);
    expect(shortcuts('drei abschlag')).toEqual([]);
    expect(shortcuts('rückruf zurück')).toEqual(['rueck']);
    expect(find('schlag').alike).toBe(false);
  });

  test('is found despite slips of the finger, where nothing is written like that', () => {
    expect(shortcuts('rükzahlung')).toEqual(['geld', 'hallo']);
    expect(shortcuts('begrüsung')).toEqual(['hallo']);
    expect(shortcuts('monatsabshlag')).toEqual(['abschlag']);
    expect(find('rükzahlung').alike).toBe(true);
    expect(shortcuts('photovoltaik')).toEqual([]);
  });

  test('does not take one short name for another', () => {
    const team = findIn(['Jonas Petersen', 'Mira Lund', 'Ayşe Demir: Internet'], (name) => [name]);
    for (const name of ['Jana', 'Mara', 'Inge']) expect(team(name).items).toEqual([]);
    expect(team('petersn').items).toEqual(['Jonas Petersen']);
  });

  test('never gives what it has not, and nothing twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const { items } = find(typed);
        expect(new Set(items).size).toBe(items.length);
        expect(items.every((each) => replies.includes(each))).toBe(true);
      }),
    );
  });
});
