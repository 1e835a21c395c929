import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { WrittenArticle } from '@lotse/contract';
import { readArticle, writeArticle } from '@lotse/contract/content';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const read = (text: string, locale = 'de'): WrittenArticle | undefined => readArticle(text, 'x.md', locale, [])?.article;

test('an article is written as people write it: quotes only where YAML would read something else', () => {
  const text = `---
id: abschlag-aendern
title: Wie ändere ich meinen Abschlag, und ab wann?
category: "Abschlag: ändern"
keywords: [Monatsbetrag ändern, § 14a, "1.000 kWh, im Jahr", 5G, "24", 24/7, "ja #1"]
also: [zu viel Strom]
without: [Rabatt]
related: [nachzahlung]
popular: 2
flow: instalment
audience: [privat, business]
validFrom: 2026-12-01
validTo: 2027-02-28
updated: 2026-11-02
---
Sie ändern Ihren Abschlag in **Mein Nordlicht**.

- Höher ist jederzeit möglich.
`;
  const article = read(text);
  expect(article).toMatchObject({ keywords: ['Monatsbetrag ändern', '§ 14a', '1.000 kWh, im Jahr', '5G', '24', '24/7', 'ja #1'], validTo: '2027-02-28' });
  expect(article && writeArticle(article)).toBe(text);
});

test('what Nordlicht has written says the same when it is written again', () => {
  const files = globSync('examples/nordlicht/content/articles/*/*.md');
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const article = read(readFileSync(file, 'utf8'), basename(dirname(file)));
    expect(article && read(writeArticle(article), article.locale), file).toEqual(article);
  }
});

describe('whatever somebody writes at the desk', () => {
  const id = fc.stringMatching(/^[\w-]{1,20}$/);
  const day = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      'true',
      '~',
      '1e5',
      '0x1F',
      '.inf',
      '2026-11-02',
      'a: b',
      'a #b',
      '- a',
      '# a',
      '---',
      '[a]',
      "'a'",
      '"a"',
      '|',
      '>',
      '&a',
      '*a',
      '!a',
      ' a ',
      'a,b',
      'a\n---\nb',
      '…',
    ),
  );
  const some = fc.option(fc.array(anything, { maxLength: 4 }), { nil: undefined });
  const article: fc.Arbitrary<WrittenArticle> = fc
    .record({
      id,
      title: anything.filter((text) => text.trim() !== ''),
      body: fc
        .oneof(
          anything,
          fc.array(anything, { maxLength: 6 }).map((lines) => lines.join('\n')),
        )
        .map((text) => text.trim()),
      category: fc.option(anything, { nil: undefined }),
      keywords: some,
      also: some,
      without: some,
      related: fc.option(fc.array(id, { maxLength: 3 }), { nil: undefined }),
      flow: fc.option(id, { nil: undefined }),
      popular: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
      audience: fc.option(fc.array(fc.stringMatching(/^[a-zäöü-]{1,12}$/), { minLength: 1, maxLength: 3 }), { nil: undefined }),
      days: fc.option(
        fc.tuple(day, day).map((two) => two.toSorted()),
        { nil: undefined },
      ),
      updatedAt: fc.oneof(
        day.map((text) => `${text}T00:00:00.000Z`),
        fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString()),
      ),
    })
    .map(({ days: [validFrom, validTo] = [], ...rest }) => ({ ...rest, locale: 'de', validFrom, validTo }));

  test('its file is read as the same article, and written again is the same file', () => {
    fc.assert(
      fc.property(article, (each) => {
        const text = writeArticle(each);
        expect(read(text)).toEqual(each);
        expect(writeArticle(read(text) ?? each)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
