/** docs/security-checklist.md: what it calls held is held by a test that is there, and no line is forgotten. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/security-checklist.md', 'utf8');
const [held = '', ...others] = page.split(/^## /m).slice(1);
const rowsOf = (section: string) => [...section.matchAll(/^\| ([\d, –]+) \| .* \|$/gm)].map(([row, lines = '']) => ({ row, lines }));
/** `21, 23` and `50–55`. */
const numbers = (lines: string): readonly number[] =>
  lines.split(', ').flatMap((part) => {
    const [from = 0, to = from] = part.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });

test('every line that is called held names a test that is there', () => {
  const rows = rowsOf(held);
  expect(rows.length).toBeGreaterThan(40);
  const missing = rows.filter(({ row }) => {
    const [, file = '', title = ''] = /\| `([^`]+)` › (.+) \|$/.exec(row) ?? [];
    return title.length < 20 || !existsSync(file) || !readFileSync(file, 'utf8').includes(title);
  });
  expect(missing.map(({ row }) => row)).toEqual([]);
});

test('none of the sixty lines is left out', () => {
  const named = new Set([held, ...others].flatMap(rowsOf).flatMap(({ lines }) => numbers(lines)));
  expect(Array.from({ length: 60 }, (_, index) => index + 1).filter((line) => !named.has(line))).toEqual([]);
});
