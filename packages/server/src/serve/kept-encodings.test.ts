import { brotliDecompressSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { keepEncodings } from './kept-encodings.ts';

const index = Buffer.from(JSON.stringify(Array.from({ length: 8_000 }, (_, i) => `wort${(i * 7919) % 8_000}`)));

test('the first who asks for the search index waits for no better compression, and those after him have it', async () => {
  const kept = keepEncodings();
  const first = await kept.encoded(index, 'br', '"one"');
  expect(brotliDecompressSync(first)).toEqual(index);
  await vi.waitFor(async () => expect((await kept.encoded(index, 'br', '"one"')).length).toBeLessThan(first.length));
  const later = await kept.encoded(index, 'br', '"one"');
  expect(brotliDecompressSync(later)).toEqual(index);
  expect(await kept.encoded(index, 'br', '"one"')).toBe(later);
});

test('what changed is compressed anew, and what nobody may keep is not kept', async () => {
  const kept = keepEncodings();
  const changed = Buffer.concat([index, Buffer.from(' ')]);
  await kept.encoded(index, 'br', '"one"');
  expect(brotliDecompressSync(await kept.encoded(changed, 'br', '"two"'))).toEqual(changed);
  const once = await kept.encoded(index, 'br', null);
  expect(await kept.encoded(index, 'br', null)).not.toBe(once);
});

test('somebody whose questions never have the same answer keeps one of the threads busy, and not all of them', async () => {
  const well: (() => void)[] = [];
  const kept = keepEncodings((plain, _, quality) =>
    quality === 5 ? Promise.resolve(plain) : new Promise((done) => well.push(() => done(Buffer.from('well')))),
  );
  const answered = (mark: string) => kept.encoded(index, 'br', mark);
  for (let cursor = 0; cursor < 50; cursor += 1) expect(await answered(`"${cursor}"`)).toBe(index);
  expect(well).toHaveLength(1);
  well.pop()?.();
  await vi.waitFor(async () => expect(String(await answered('"0"'))).toBe('well'));
  expect(await answered('"1"')).toBe(index);
  expect(well).toHaveLength(1);
});
