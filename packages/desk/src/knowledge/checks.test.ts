import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleLine } from '@lotse/contract/desk-knowledge';
import { adviceOf, faultsOf } from './checks.ts';
import { emptyDraft } from './draft-fields.ts';

const line = (id: string, title: string, more: Partial<ArticleLine> = {}): ArticleLine => ({
  id,
  locale: 'de',
  title,
  updatedAt: '2026-11-20T09:00:00Z',
  standing: 'shown',
  inFile: true,
  helped: 0,
  notHelped: 0,
  ...more,
});
const good = { ...emptyDraft('de', 'umzug', 'Umzug melden'), body: 'So geht es.' };
const articles = [line('umzug', 'Umzug melden'), line('zaehler', 'Zähler ablesen'), line('weg', 'Weg', { standing: 'removed' })];
const kinds = (list: readonly { readonly kind: string }[]) => list.map(({ kind }) => kind);

describe('what is wrong with a draft', () => {
  test('is nothing where title, text and links are in order, also a link to itself', () => {
    expect(faultsOf({ ...good, body: '[a](article:zaehler) [b](article:umzug)', related: ['zaehler'] }, articles)).toEqual([]);
  });

  test('is what is missing, and every link to what is not there in its language', () => {
    expect(kinds(faultsOf(emptyDraft('de', ''), articles))).toEqual(['title', 'id', 'body']);
    expect(faultsOf({ ...good, body: '[a](article:weg) [b](article:nirgends) [c](article:nirgends)', related: ['weg'] }, articles)).toEqual([
      { kind: 'link', id: 'weg' },
      { kind: 'link', id: 'nirgends' },
      { kind: 'related', id: 'weg' },
    ]);
    expect(kinds(faultsOf({ ...good, locale: 'en', related: ['zaehler'] }, articles))).toEqual(['related']);
  });

  test('is an end before the beginning, and an audience of two words', () => {
    expect(kinds(faultsOf({ ...good, validFrom: '2026-12-24', validTo: '2026-12-01', audience: ['privat', 'zwei Worte'] }, articles))).toEqual([
      'days',
      'audience',
    ]);
  });
});

describe('what might be better', () => {
  test('is a title that customers cannot tell from another that holds', () => {
    expect(adviceOf({ ...good, id: 'neu', title: 'Umzug  melden?' }, articles)).toEqual([{ kind: 'alike', line: articles[0] }]);
    expect(adviceOf(good, articles)).toEqual([]);
    expect(adviceOf({ ...good, id: 'neu' }, [line('alt', 'Umzug melden', { standing: 'over' })])).toEqual([]);
  });

  test('is a sentence of more than 25 words, with its place in the text; headings and points of a list do not run into it', () => {
    const long = `Wer umzieht, ${'der meldet sich '.repeat(9)}bei uns.`;
    const body = `## Kurz\n\n- Punkt eins\n- Punkt zwei\n\nKurz. ${long} Ende.`;
    const [advice, ...others] = adviceOf({ ...good, body }, []);
    expect(others).toEqual([]);
    expect(advice).toMatchObject({ kind: 'long', words: 31, text: long });
    expect(advice?.kind === 'long' && body.slice(advice.from, advice.to)).toBe(long);
  });

  test('never throws, and each place lies within the text, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('\n', '# ', '- ', '1. ', '. ', '**', '[a](article:b)', 'wort '), fc.string())), (parts) => {
        const body = parts.join('');
        faultsOf({ ...good, body }, articles);
        for (const advice of adviceOf({ ...good, body }, articles)) {
          if (advice.kind === 'long') expect(0 <= advice.from && advice.from < advice.to && advice.to <= body.length).toBe(true);
        }
      }),
    );
  });
});
