import { parseArticle, plainText } from '@lotse/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHtml, markdownOf } from '../src/html-to-markdown.ts';

const written = (html: string): string => markdownOf(html).markdown;

describe('what a helpdesk hands out', () => {
  test('becomes paragraphs, headings and lists as people write them', () => {
    expect(
      written(`<h1 class="title">Adresse&nbsp;&auml;ndern</h1>
        <p>Das geht <strong>jederzeit</strong>, auch <em>am Wochenende</em>:</p>
        <ol><li><p>Melden Sie sich an.</p></li><li>Tippen Sie auf <code>Daten</code>.
          <ul><li>oder rufen Sie an</li></ul></li></ol>
        <h4>Gut zu wissen</h4><div>Mehr <a href="https://example.de/hilfe?a=(1)">steht hier</a>.<br>Und <a href="tel:+49431123">am Telefon</a>.</div>`),
    ).toBe(
      [
        '## Adresse ändern',
        'Das geht **jederzeit**, auch *am Wochenende*:',
        '1. Melden Sie sich an.\n2. Tippen Sie auf `Daten`.\n3. oder rufen Sie an',
        '### Gut zu wissen',
        'Mehr [steht hier](https://example.de/hilfe?a=%281%29).\nUnd [am Telefon](tel:+49431123).',
      ].join('\n\n'),
    );
  });

  test.each([
    ['marks that overlap, or hold nothing', '<b>eins <i>zwei</b> drei</i><b> </b><b>vier </b>fünf', '**eins zwei** drei **vier** fünf'],
    ['a mark around paragraphs', '<b><p>eins</p><p>zwei</p></b>', '**eins**\n\n**zwei**'],
    [
      'what is a sign in Markdown',
      '<p>1. Mai: 2*3 [a](b) `c` \\d</p><p># kein Titel</p><p>- kein Punkt</p>',
      '1\\. Mai: 2\\*3 \\[a](b) \\`c\\` \\\\d\n\n\\# kein Titel\n\n\\- kein Punkt',
    ],
    ['two line breaks, as mails have them', 'eins<br><br>zwei<br>drei', 'eins\n\nzwei\ndrei'],
    ['a table', '<table><tr><th>Tarif</th><th>Preis</th></tr><tr><td>Küste</td><td>30 ct</td></tr></table>', 'Tarif · Preis\n\nKüste · 30 ct'],
    ['what a program prints', '<pre><code>ping a\nping [b]</code></pre>', '`ping a`\n`ping [b]`'],
    ['a list without its list', '<li>eins<li>zwei</li>', '- eins\n- zwei'],
    ['two lists', '<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n* b'],
    ['two lists that count', '<ol><li>a</li></ol><ol><li>b</li></ol>', '1. a\n\n1) b'],
    ['a list that goes on counting', '<ol><li>a</li></ol><p>Warten Sie.</p><ol start="2"><li>b</li><li>c</li></ol>', '1. a\n\nWarten Sie.\n\n2. b\n3. c'],
    ['no HTML', 'nur Text', 'nur Text'],
    ['nothing', ' <p>&nbsp;</p><div></div>', ''],
  ])('with %s', (_, html, markdown) => {
    expect(written(html)).toBe(markdown);
  });

  test('is never run, and says what could not be taken over', () => {
    expect(
      markdownOf(
        '<p onclick="x()">Text<script>alert("<p>1</p>")</script><style>p { color: red }</style> <img src="x" onerror="x()" alt="Bild der Karte"></p>' +
          '<a href="javascript:alert(1)">hier</a> <a href="/hc/de/articles/1">dort</a><iframe src="https://example.com"><p>drin</p></iframe><svg><text>s</text></svg>',
      ),
    ).toEqual({ markdown: 'Text Bild der Karte\n\nhier dort', leftOut: ['img', 'a', 'a', 'iframe', 'svg'] });
  });
});

test.each([
  ['<p>Ja</p>', true],
  ['Zeile<br/>Zeile', true],
  ['<A HREF="x">', true],
  ['Bei <5 kWh und a<b gilt:', false],
  ['`<script>` geht nicht', false],
  ['Nutzen Sie <Strg>.', false],
])('%s is HTML: %s', (text, is) => {
  expect(isHtml(text)).toBe(is);
});

describe('whatever it is', () => {
  const tag = fc.constantFrom(
    'p',
    'b',
    'i',
    'em',
    'strong',
    'a href="https://a.de/*(x)"',
    'a href="x"',
    'ul',
    'ol',
    'li',
    'h1',
    'h3',
    'br',
    'code',
    'pre',
    'div',
    'table',
    'tr',
    'td',
    'img alt="x"',
  );
  const word = fc.string({ unit: fc.constantFrom('a', 'ü', '1', '.', ')', '#', '-', '*', '_', '[', ']', '(', '`', '\\', ' ', '\n', '🙂'), maxLength: 8 });
  const piece = fc.oneof(
    word.map((text) => ({ html: text, text })),
    tag.map((name) => ({ html: `<${name}>`, text: '' })),
    tag.map((name) => ({ html: `</${name.split(' ')[0]}>`, text: '' })),
  );
  /** Letters and numbers alone: brackets in the text of a link become others, and a list counts by itself. */
  const letters = (text: string): string => text.replaceAll(/[^a-zü🙂]/gu, '');

  test('nothing that is said gets lost, and nothing is marked that was not', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const html = pieces.map((each) => each.html).join('');
        const said = pieces.map((each) => (each.html.startsWith('<img') ? '' : each.text)).join('');
        const { markdown } = markdownOf(html.replaceAll('<img alt="x">', ''));
        expect(letters(plainText(markdown))).toBe(letters(said));
        const plain = markdownOf(pieces.flatMap((each) => (each.text === '' ? [] : [`<p>${each.text}</p>`])).join('')).markdown;
        expect(parseArticle(plain).flatMap((block) => (block.kind === 'paragraph' ? block.children.map(({ kind }) => kind) : [block.kind]))).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/^(?!text)/)]),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test('it is done with at once, however deep, long or broken', () => {
    for (const html of [
      '<div>'.repeat(200_000),
      '<b>'.repeat(3_000) + 'x',
      '<ul><li>'.repeat(50_000),
      '<a href="'.repeat(10_000),
      '&'.repeat(100_000),
      '<'.repeat(100_000),
    ])
      expect(written(html).length).toBeLessThan(400_000);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (html) => void markdownOf(html)));
  });
});
