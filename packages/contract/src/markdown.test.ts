import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle, plainText, safeHref, type Block, type Inline } from './index.ts';

const inlines = (blocks: readonly Block[]): readonly Inline[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.children)).flatMap(deep);
const deep = (inline: Inline): readonly Inline[] => [inline, ...('children' in inline ? inline.children.flatMap(deep) : [])];
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Text in which every mark of the language is near every other. */
const marked = fc
  .array(
    fc.constantFrom(
      '*',
      '**',
      '`',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '\n',
      '\r\n',
      ' ',
      '# ',
      '- ',
      '1. ',
      '<b>',
      'Wort',
      'https://a.de',
      'javascript:x',
      'article:abc',
      '](',
      '\u0000',
      'ä',
    ),
  )
  .map((list) => list.join(''));

describe('An article', () => {
  test('may begin a line with a day, a hash or a dash that is no sign', () => {
    const text = (line: string) => parseArticle(line).map((block) => [block.kind, plainText(line)]);
    expect(text('24\\. Dezember')).toEqual([['paragraph', '24. Dezember']]);
    expect(text('24\\) Dezember')).toEqual([['paragraph', '24) Dezember']]);
    expect(text('\\# 1')).toEqual([['paragraph', '# 1']]);
    expect(text('\\- 5 °C')).toEqual([['paragraph', '- 5 °C']]);
  });

  test('has paragraphs, headings, lists, and what stands in them', () => {
    expect(parseArticle('# Titel\n\nEin **fester** Text\nmit `code`.\n\n- eins\n- *zwei*\n\n1. a\n2. [b](article:umzug)')).toEqual([
      { kind: 'heading', level: 2, children: [{ kind: 'text', text: 'Titel' }] },
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Ein ' },
          { kind: 'strong', children: [{ kind: 'text', text: 'fester' }] },
          { kind: 'text', text: ' Text' },
          { kind: 'break' },
          { kind: 'text', text: 'mit ' },
          { kind: 'code', text: 'code' },
          { kind: 'text', text: '.' },
        ],
      },
      { kind: 'list', ordered: false, items: [[{ kind: 'text', text: 'eins' }], [{ kind: 'em', children: [{ kind: 'text', text: 'zwei' }] }]] },
      {
        kind: 'list',
        ordered: true,
        items: [[{ kind: 'text', text: 'a' }], [{ kind: 'article', articleId: 'umzug', children: [{ kind: 'text', text: 'b' }] }]],
      },
    ]);
  });

  test('counts its steps on over blank lines, and from where it stopped', () => {
    const lists = (text: string) => parseArticle(text).map((block) => (block.kind === 'list' ? [block.start ?? 1, block.items.length] : block.kind));
    expect(lists('1. Eins\n\n2. Zwei\n\n3. Drei')).toEqual([[1, 3]]);
    expect(lists('1. Eins\n\nWarten Sie.\n\n2. Zwei\n3. Drei')).toEqual([[1, 1], 'paragraph', [2, 2]]);
    expect(lists('1. Eins\n\n   Mehr dazu.\n\n2. Zwei')).toEqual([[1, 2]]);
    expect(lists('- Eins\n\n- Zwei\n\n1. Eins')).toEqual([
      [1, 2],
      [1, 1],
    ]);
    // Another sign begins another list.
    expect(lists('1. Eins\n\n1) Eins\n\n- a\n\n* b')).toHaveLength(4);
  });

  test('has smaller headings below a small one, and none that grows again', () => {
    const levels = (text: string) => parseArticle(text).map((block) => (block.kind === 'heading' ? block.level : block.kind));
    expect(levels('# a\n## b\n### c\n#### d\n###### e')).toEqual([2, 2, 3, 3, 3]);
  });

  test('may hold anything and is always read', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 2000 }), marked), (text) => {
        parseArticle(text);
      }),
      { numRuns: 1000 },
    ));

  test('loses none of its words', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Strom', 'Abschlag', '**', '*', '`', '[Wort]', '(so)', '\n', '\n\n', '- ', '<i>', ' ')).map((list) => list.join(' ')),
        (text) => {
          expect(words(plainText(text))).toEqual(words(text));
        },
      ),
    ));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//evil.example',
    '/path',
    'https:evil',
    'java\tscript:x',
    '\u0001javascript:x',
    'file:///etc/passwd',
    'blob:https://a/b',
    'article:../x',
    'article:',
  ])('never links to %j', (target) => {
    const found = inlines(parseArticle(`Hier [klicken](${target}) bitte`));
    expect(found.filter(({ kind }) => kind === 'link' || kind === 'article')).toEqual([]);
    expect(plainText(`Hier [klicken](${target}) bitte`)).toContain('klicken');
  });

  test('links only to addresses that are safe, whatever was written', () =>
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), marked), fc.string(), (target, label) => {
        for (const inline of inlines(parseArticle(`[${label}](${target})`))) if (inline.kind === 'link') expect(safeHref(inline.href)).toBe(inline.href);
      }),
    ));

  /** Not timed: a pattern that goes back and forth over its text takes ten thousand million steps here, and the test never ends. */
  test.each([
    ['unclosed stars', '*'.repeat(100_000)],
    ['stars and letters', '*a'.repeat(50_000)],
    ['unclosed strong', '**a '.repeat(25_000)],
    ['brackets', '['.repeat(100_000)],
    ['links that never close', '[a]('.repeat(25_000)],
    ['brackets in brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['backticks', '`a'.repeat(50_000)],
    ['backslashes', '\\'.repeat(100_000)],
    ['list points', '- a\n'.repeat(25_000)],
    ['points that go on', `- a\n${'  b\n'.repeat(25_000)}`],
    ['headings', '# '.repeat(50_000)],
    ['spaces', `#${' '.repeat(100_000)}`],
    ['spaces before a point', `${' '.repeat(100_000)}-`],
    ['line ends', '\r\n'.repeat(50_000)],
    ['digits', '1'.repeat(100_000)],
  ])('of 100 kB of %s is read to its end', (_, text) => {
    expect(parseArticle(text)).toBeInstanceOf(Array);
  });
});
