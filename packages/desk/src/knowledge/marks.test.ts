import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '@lotse/contract';
import { linked, marked, type Insertion } from './marks.ts';

const put = (text: string, { from, to, text: more }: Insertion) => text.slice(0, from) + more + text.slice(to);
const selected = (text: string, insertion: Insertion) => put(text, insertion).slice(...insertion.select);

test('what is selected becomes bold and plain again, and stays selected', () => {
  const bold = marked('Erst Zähler', 5, 11, 'bold', 'fett');
  expect(put('Erst Zähler', bold)).toBe('Erst **Zähler**');
  expect(selected('Erst Zähler', bold)).toBe('Zähler');
  expect(put('Erst **Zähler**', marked('Erst **Zähler**', ...bold.select, 'bold', 'fett'))).toBe('Erst Zähler');
});

test('without a selection a word stands there to be written over', () => {
  expect(selected('Hier ', marked('Hier ', 5, 5, 'bold', 'fett'))).toBe('fett');
  expect(selected('', marked('', 0, 0, 'list', 'Punkt'))).toBe('Punkt');
});

test('every line that the selection touches is marked, and what it was marked as before is gone', () => {
  const text = 'Davor\n1. eins\n## zwei\nDanach';
  const list = marked(text, 9, 18, 'list', 'Punkt');
  expect(put(text, list)).toBe('Davor\n- eins\n- zwei\nDanach');
  expect(put(text, marked(text, 18, 18, 'heading', ''))).toBe('Davor\n1. eins\nzwei\nDanach');
});

test('a link takes the selected words, or else the title, whatever stands in them', () => {
  expect(put('Siehe dort.', linked('Siehe dort.', 6, 10, 'zaehler', 'Zähler ablesen'))).toBe('Siehe [dort](article:zaehler).');
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), (title) => {
      fc.pre(/[\p{L}\p{N}]/u.test(title) && !/[\\`*]/.test(title));
      expect(JSON.stringify(parseArticle(linked('', 0, 0, 'zaehler', title).text))).toContain('"articleId":"zaehler"');
    }),
  );
});

test('marking twice leaves lines as they were, where they had no mark', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), fc.constantFrom('heading' as const, 'list' as const), (lines, mark) => {
      const text = lines.join('\n');
      const once = put(text, marked(text, 0, text.length, mark, 'x'));
      expect(put(once, marked(once, 0, once.length, mark, 'x'))).toBe(text);
    }),
  );
});
