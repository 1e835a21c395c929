import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nestsDeeper } from './request-body.ts';

const depthOf = (value: unknown): number => (typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0);

test('a text nests as deep as what is parsed of it, whatever brackets and quotes its words have', () => {
  const words = fc.oneof(fc.string(), fc.constantFrom('[[[[', '{"', '\\"]', '\\', '"'));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'medium' }, words, fc.integer(), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(words, tie('value'), { maxKeys: 3 })),
  }));
  fc.assert(
    fc.property(value, fc.nat(6), (json, most) => {
      expect(nestsDeeper(JSON.stringify(json), most)).toBe(depthOf(json) > most);
    }),
    { numRuns: 500 },
  );
});
