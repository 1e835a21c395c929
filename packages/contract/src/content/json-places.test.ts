import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAt, placesIn } from '../content.ts';

const placed = (text: string) => Object.fromEntries([...placesIn(text).places].map(([path, [from, to]]) => [path, text.slice(from, to)]));

test('every value of a text of JSON has its place', () => {
  expect(placed('{ "a": [1, {"b": "x"}], "c": {} , "d":[ ]}')).toEqual({
    '': '{ "a": [1, {"b": "x"}], "c": {} , "d":[ ]}',
    '/a': '[1, {"b": "x"}]',
    '/a/0': '1',
    '/a/1': '{"b": "x"}',
    '/a/1/b': '"x"',
    '/c': '{}',
    '/d': '[ ]',
  });
});

test('whatever the JSON, what stands at a place is the value there', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (any, space) => {
      const text = JSON.stringify(any, undefined, space);
      // A text knows no -0.
      const json: unknown = JSON.parse(text);
      const { places, broken } = placesIn(text);
      expect(broken).toBeUndefined();
      const [from, to] = places.get('') ?? [0, 0];
      expect(JSON.parse(text.slice(from, to))).toEqual(json);
      if (typeof json === 'object' && json !== null)
        for (const [key, value] of Object.entries(json)) {
          const [begin, end] = places.get(`/${key}`) ?? [0, 0];
          expect(JSON.parse(text.slice(begin, end))).toEqual(value);
        }
    }),
  );
});

describe('A text that is no JSON', () => {
  test.each([
    ['', 1, 1, 'the text ends where a value is expected'],
    ['{\n  "id": \n}', 3, 1, '} stands where a value is expected'],
    ['[1,]', 1, 4, '] stands where a value is expected'],
    ['{"a": 1,}', 1, 9, '} stands where a name in quotes is expected'],
    ['{"a" 1}', 1, 6, '1 stands where ":" is expected'],
    ["{'a': 1}", 1, 2, `'a' stands where a name in quotes or "}" is expected`],
    ['{"a": 1 "b": 2}', 1, 9, '"b" stands where "," or the closing bracket is expected'],
    ['[1}', 1, 3, '} stands where "," or the closing bracket is expected'],
    ['{"a": "Zeile\n"}', 1, 7, '"Zeile stands where a value is expected'],
    ['1 2', 1, 3, '2 stands where the end is expected'],
    ['[// x\n]', 1, 2, '/ stands where a value or "]" is expected'],
    ['[', 1, 2, 'the text ends where a value or "]" is expected'],
  ])('%j is told by line %i, column %i', (text, line, column, says) => {
    const { broken } = placesIn(text);
    expect(broken?.message).toBe(`in line ${line}, column ${column}, ${says}`);
    expect(lineAt(text, broken?.at ?? -1)).toEqual({ line, column });
  });

  test('is told of exactly where JSON.parse takes none, and nothing is too deep for it', () => {
    const pieces = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'true', 'nul', ' ', '\n', '"', '-', '0.5', '01', '"\u007f\u0085"', '"\t"', '\\u0041'),
      {
        maxLength: 9,
      },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let taken = true;
        try {
          JSON.parse(text);
        } catch {
          taken = false;
        }
        expect(placesIn(text).broken === undefined).toBe(taken);
      }),
      { numRuns: 5_000 },
    );
    expect(placesIn('['.repeat(20_000)).broken?.at).toBe(20_000);
  });
});
