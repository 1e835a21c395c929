import { expect, test } from 'vitest';
import { differing, emptyDraft, written } from './draft-fields.ts';

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
