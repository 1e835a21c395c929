import { afterEach, describe, expect, test, vi } from 'vitest';
import { explain } from './explain.ts';
import { make } from './launcher.ts';
import { readTag, wellFormed } from './tag.ts';

const scriptWith = (dataset: Record<string, string>): HTMLScriptElement => {
  const script = make('script', { type: 'text/plain', src: 'https://help.example.de/sub/lotse.js?v=1' });
  Object.assign(script.dataset, dataset);
  return script;
};
const isWell = ({ load, storage, position, contact, phone }: Record<string, string>) => wellFormed.test(String([load, storage, position, contact || phone]));

afterEach(() => {
  document.documentElement.lang = '';
  vi.restoreAllMocks();
});

describe('what a tag says', () => {
  test('the folder of the script is the home of everything else', () => {
    expect(readTag(scriptWith({}))).toMatchObject({ id: 'lotse', home: 'https://help.example.de/sub/' });
  });

  test('the language is that of the tag, else of the page, else German; where there are no words for it, English', () => {
    expect(readTag(scriptWith({})).language).toBe('de');
    document.documentElement.lang = 'en-GB';
    expect(readTag(scriptWith({})).language).toBe('en');
    expect(readTag(scriptWith({ locale: 'de-AT' })).language).toBe('de');
    document.documentElement.lang = 'pt';
    expect(readTag(scriptWith({})).language).toBe('en');
  });
});

describe('what is wrong with a tag', () => {
  const told = (dataset: Record<string, string>, twice = false): readonly unknown[] => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    explain(scriptWith(dataset), twice);
    return error.mock.calls.flat();
  };

  test.each([
    { contact: '/kontakt' },
    { phone: '1' },
    { phone: '1', load: 'idle', storage: 'session', position: 'left' },
    { phone: '1', load: 'immediate', storage: 'none', position: 'right' },
    { phone: '1', load: '' },
  ])('nothing is said about %o', (dataset) => {
    expect(isWell(dataset)).toBe(true);
    expect(told(dataset)).toEqual([]);
  });

  test.each([
    [{ phone: '1', load: 'fast' }, ['tag-option']],
    [{ phone: '1', storage: 'cookie' }, ['tag-option']],
    [{ phone: '1', position: 'Right' }, ['tag-option']],
    [{}, ['tag-fallback']],
    [{ contact: '', phone: '', load: 'x', storage: 'x', position: 'x' }, ['tag-option', 'tag-option', 'tag-option', 'tag-fallback']],
  ] as [Record<string, string>, string[]][])('one line for each fault of %o', (dataset, codes) => {
    expect(isWell(dataset)).toBe(false);
    expect(told(dataset).map((line) => /docs\/errors\.md#(\S+)$/.exec(String(line))?.[1])).toEqual(codes);
  });

  test('a second tag is a fault where both stand on the page, and none where the page has swapped its body', () => {
    expect(told({ phone: '1' }, true)).toEqual([]);
    document.head.append(scriptWith({}), scriptWith({}));
    expect(told({}, true)).toEqual([expect.stringContaining('tag-twice')]);
    document.head.querySelectorAll('script[type="text/plain"]').forEach((script) => script.remove());
  });
});
