import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleIdFrom, isArticleId } from './article-id.ts';

test('an id is what a title says, in letters, digits and hyphens', () => {
  expect(articleIdFrom('Umzug: Zähler ablesen, größer & über 5 €?')).toBe('umzug-zaehler-ablesen-groesser-ueber-5');
  expect(articleIdFrom('Où est ma facture ?')).toBe('ou-est-ma-facture');
  expect(articleIdFrom('Zähler'.normalize('NFD'))).toBe('zaehler');
  expect(articleIdFrom('???')).toBe('');
  fc.assert(
    fc.property(fc.string(), (title) => {
      const id = articleIdFrom(title);
      expect(id).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?)?$/);
      expect(id === '' || id === 'index' || isArticleId(id)).toBe(true);
    }),
  );
});

test('a long title ends with a whole word, unless it is one', () => {
  const words = 'Wie ändere ich meinen Abschlag, wenn ich weniger verbrauche als';
  expect(articleIdFrom(`${words} gedacht?`)).toBe('wie-aendere-ich-meinen-abschlag-wenn-ich-weniger-verbrauche');
  expect(articleIdFrom('a'.repeat(60))).toBe('a'.repeat(60));
  expect(articleIdFrom(`${'a'.repeat(60)} b`)).toBe('a'.repeat(60));
  expect(articleIdFrom('a'.repeat(61))).toBe('a'.repeat(60));
});
