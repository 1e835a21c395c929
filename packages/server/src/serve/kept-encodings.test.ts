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
