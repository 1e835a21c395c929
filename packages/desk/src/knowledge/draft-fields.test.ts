import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differing, emptyDraft, idOf, written } from './draft-fields.ts';

test('an id is what a title says, in letters, digits and hyphens', () => {
  expect(idOf('Umzug: Zähler ablesen, größer & über 5 €?')).toBe('umzug-zaehler-ablesen-groesser-ueber-5');
  expect(idOf('Où est ma facture ?')).toBe('ou-est-ma-facture');
  fc.assert(fc.property(fc.string(), (title) => /^[a-z0-9-]{0,60}$/.test(idOf(title))));
});

test('empty lists and lines are no change, and are not sent', () => {
  const draft = emptyDraft('de', 'umzug', 'Umzug');
  expect(differing(draft, { ...draft, keywords: [], category: '', validTo: undefined })).toEqual([]);
  expect(differing(draft, { ...draft, keywords: ['Auszug'], title: 'Umzug melden' })).toEqual(['title', 'keywords']);
  expect(written({ ...draft, title: ' Umzug ', keywords: [], flow: undefined, popular: 3 })).toEqual({
    id: 'umzug',
    locale: 'de',
    title: 'Umzug',
    body: '',
    popular: 3,
  });
});
