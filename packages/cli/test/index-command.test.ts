import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@lotse/cli';
import { loadIndex } from '@lotse/search';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
let content = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-index-'));
  content = join(folder, 'content');
  await run(['init', content], { out() {}, error() {} });
});
afterEach(() => rm(folder, { recursive: true }));

const index = async (...args: readonly string[]) => {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await run(['index', content, '--out', join(folder, 'help/index.json'), ...args], {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
  });
  return { code, out: out.map((line) => line.replaceAll(`${folder}/`, '')), errors };
};
const built = async (locale: string) => loadIndex(await readFile(join(folder, `help/index.${locale}.json`), 'utf8'));
const article = (id: string, title: string, more = '') =>
  writeFile(join(content, `articles/de/${id}.md`), `---\nid: ${id}\ntitle: ${title}\n${more}updated: 2026-11-02\n---\nText.\n`);
/** Made up for this test, in the formats of Debian's mythes-de and trans-de-en. */
const thesaurus = 'ISO8859-1\nanschrift|1\n-|Adresse|Anschrift|Wohnungst\xfcr (fig.)\nzebra|1\n-|Zebra|Streifenpferd\n';
const dictionary = '# made up\nAdresse {f} | Adressen {pl} :: abode; address | abodes\n';

test('an index of each language is written, and finds what customers find: by synonyms too, and nothing that is over', async () => {
  await writeFile(join(content, 'synonyms.json'), JSON.stringify({ de: [['Adresse', 'Wohnsitz']] }));
  await article('winterpreise', 'Preise im Winter', 'validTo: 2020-12-31\n');
  expect(await index()).toEqual({
    code: 0,
    out: [
      expect.stringMatching(/^wrote help\/index\.de\.json: 1 article, [\d,]+ bytes\.$/),
      expect.stringMatching(/^wrote help\/index\.en\.json: 1 article, [\d,]+ bytes\.$/),
    ],
    errors: [],
  });
  const german = await built('de');
  expect(german.search('wohnsitz').hits.map(({ id }) => id)).toEqual(['change-address']);
  expect(german.search('winterpreise').hits).toEqual([]);
  expect((await built('en')).search('address').hits.map(({ id }) => id)).toEqual(['change-address']);
  expect((await readdir(join(folder, 'help'))).toSorted()).toEqual(['index.de.json', 'index.en.json']);
});

test('words of a thesaurus and a dictionary lead to articles, those that lotse.json names or those that are given', async () => {
  await writeFile(join(folder, 'th.dat'), Buffer.from(thesaurus, 'latin1'));
  await writeFile(join(folder, 'de-en'), dictionary);
  const about = JSON.parse(await readFile(join(content, 'lotse.json'), 'utf8')) as object;
  await writeFile(join(content, 'lotse.json'), JSON.stringify({ ...about, thesaurus: '../th.dat' }));
  const { code, out } = await index('--dictionary', join(folder, 'de-en'));
  expect(code).toBe(0);
  expect(out[0]).toMatch(
    /^wrote help\/index\.de\.json: 1 article, 1 group of words from the thesaurus, 2 groups of words from the dictionary, [\d,]+ bytes\.$/,
  );
  const german = await built('de');
  for (const text of ['wohnungstür', 'abode'])
    expect(
      german.search(text).hits.map(({ id }) => id),
      text,
    ).toEqual(['change-address']);
  expect(german.search('streifenpferd').hits).toEqual([]);
});

test('a thesaurus that is not there, or a folder with a problem, is told, and nothing is written', async () => {
  expect(await index('--thesaurus', join(folder, 'nowhere.dat'))).toEqual({
    code: 1,
    out: [],
    errors: [`There is no file ${folder}/nowhere.dat. Install it, or take "thesaurus" out. See docs/errors.md#company-word-list`],
  });
  await writeFile(join(content, 'channels.json'), '[]');
  expect(await index()).toMatchObject({ code: 1, out: [], errors: [expect.stringContaining('channels-empty') as string] });
  expect((await readdir(folder)).toSorted()).toEqual(['content']);
});
