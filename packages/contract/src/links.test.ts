import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkify, safeHref } from './index.ts';

describe('A message', () => {
  test('shows web and mail addresses as links, and the full stop behind them as text', () => {
    expect(linkify('Siehe https://www.nordlicht.example/abschlag?a=1, oder hilfe@nordlicht.example.')).toEqual([
      { kind: 'text', text: 'Siehe ' },
      { kind: 'link', href: 'https://www.nordlicht.example/abschlag?a=1', text: 'https://www.nordlicht.example/abschlag?a=1' },
      { kind: 'text', text: ', oder ' },
      { kind: 'link', href: 'mailto:hilfe@nordlicht.example', text: 'hilfe@nordlicht.example' },
      { kind: 'text', text: '.' },
    ]);
  });

  test('leads to whom it names, and to nobody who is called like his end', () => {
    const links = (text: string) => linkify(text).flatMap((piece) => (piece.kind === 'link' ? [decodeURI(piece.href)] : []));
    expect(links('an jörg@web.de, oder ölhändler-jan@web.de')).toEqual(['mailto:jörg@web.de', 'mailto:ölhändler-jan@web.de']);
    // As some devices write it: the dots are a sign of their own.
    expect(links('an jörg@web.de'.normalize('NFD'))).toEqual(['mailto:jörg@web.de'.normalize('NFD')]);
    expect(links('Jörg: jan@web.de')).toEqual(['mailto:jan@web.de']);
  });

  test('keeps a bracket that belongs to the address', () => {
    expect(linkify('(https://de.wikipedia.org/wiki/Lotse_(Schifffahrt))').map(({ text }) => text)).toEqual([
      '(',
      'https://de.wikipedia.org/wiki/Lotse_(Schifffahrt)',
      ')',
    ]);
  });

  const addresses = fc.constantFrom(
    'https://a.de/x',
    'http://[::1]/',
    'https://',
    'javascript:alert(1)',
    'a@b.de',
    'a@b',
    '@',
    '://',
    'https://a.de/(b)',
    'https://münchen.de',
    'data:text/html,x',
    '<b>',
    '"',
    ')',
    '.',
    ' ',
    '\n',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(addresses, fc.string())).map((list) => list.join('')),
  );

  test('put together again from its pieces is the same text', () =>
    fc.assert(
      fc.property(anything, (text) => {
        expect(
          linkify(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 1000 },
    ));

  test('links only to what may be linked, and shows where that leads', () =>
    fc.assert(
      fc.property(anything, (text) => {
        for (const piece of linkify(text)) {
          if (piece.kind !== 'link') continue;
          expect(safeHref(piece.href)).toBe(piece.href);
          expect(new URL(piece.text.includes('://') ? piece.text : `mailto:${piece.text}`).href).toBe(piece.href);
        }
      }),
    ));

  test.each([
    ['addresses without an end', `https://${'a'.repeat(100_000)}`],
    ['at signs', '@'.repeat(100_000)],
    ['names without a host', 'a.'.repeat(50_000)],
    ['hosts without an end', `a@${'b.'.repeat(50_000)}`],
    ['brackets', `https://a.de/${'('.repeat(50_000)}`],
    ['dots', `https://a.de/${'.'.repeat(100_000)}`],
  ])('of 100 kB of %s is read to its end', (_, text) => {
    expect(
      linkify(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
