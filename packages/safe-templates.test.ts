import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// On a stranger's page under a strict policy: text is rendered as text, styles are adopted sheets, and lengths do not follow the page's root.
const forbidden: readonly [RegExp, string][] = [
  [/\b(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bsetHTMLUnsafe\b|\bparseHTMLUnsafe\b|\bdocument\.write/, 'makes markup out of a string'],
  [/\bunsafe(HTML|SVG|MathML|Static)\b/, 'makes markup out of a string, past Trusted Types'],
  [/\beval\(|\bnew Function\b/, 'makes code out of a string'],
  [/\bstyle\s*=\s*["']|setAttribute\(\s*['"]style['"]/, 'is a style attribute, which a strict style-src refuses'],
  [/(?<![\w-])-?\d*\.?\d+rem\b/, "follows the page's root font size; write px times --lotse-scale"],
];

test.each(['elements', 'embed'])('packages/%s renders text as text, and brings its own measure', (name) => {
  const files = globSync(`packages/${name}/src/**/*`).filter((file) => /\.(ts|tsx|css|html)$/.test(file) && !/\.test\.tsx?$/.test(file));
  expect(files).not.toEqual([]);
  const faults = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => forbidden.filter(([pattern]) => pattern.test(line)).map(([pattern, why]) => `${file}:${i + 1}: ${pattern.exec(line)?.[0]} ${why}`)),
  );
  expect(faults).toEqual([]);
});
