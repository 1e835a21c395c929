/** The vectors are for every language: what a stranger has to hold, this evaluator holds too. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdsTo, type Vector } from '../test/vectors.ts';
import { checkFlow } from './index.ts';

for (const file of globSync(join(import.meta.dirname, '../vectors/*.json')).sort()) {
  describe(basename(file), () => {
    test.each(JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[])('$name', (vector) => {
      expect(checkFlow(vector.flow)).toEqual([]);
      holdsTo(vector);
    });
  });
}

test('a browser is asked all of them', () => {
  const asked = readFileSync(join(import.meta.dirname, 'vectors.browser.test.ts'), 'utf8');
  const files = globSync(join(import.meta.dirname, '../vectors/*.json')).map((file) => basename(file));
  expect(files.filter((file) => !asked.includes(`'../vectors/${file}'`))).toEqual([]);
});
