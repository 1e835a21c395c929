import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@lotse/cli';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
let content = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-import-'));
  content = join(folder, 'content');
  await run(['init', content], { out() {}, error() {} });
});
afterEach(() => rm(folder, { recursive: true }));

const lotse = async (...args: readonly string[]) => {
  const said: string[] = [];
  const errors: string[] = [];
  const code = await run(args, { out: (line) => said.push(line), error: (line) => errors.push(line) });
  return { code, out: said.join('\n'), errors: errors.join('\n') };
};
const imported = async (table: string | Uint8Array, ...args: readonly string[]) => {
  await writeFile(join(folder, 'faq.csv'), table);
  const { code, out, errors } = await lotse('articles', 'import', join(folder, 'faq.csv'), '--into', content, ...args);
  return { code, out: out.replaceAll(`${folder}/`, ''), errors };
};
const article = (name: string): Promise<string> => readFile(join(content, 'articles', name), 'utf8');

describe('articles import', () => {
  test('makes articles of what a helpdesk hands out: German headers, semicolons, a mark of the encoding, HTML', async () => {
    const table =
      '\uFEFFTitel;Inhalt;Rubrik;Stichwörter;Gültig ab;Gültig bis;Zielgruppe;Geändert am;Autor\r\n' +
      '"Wie melde ich meinen Zählerstand?";"<p>In <b>Mein Konto</b>, oder per &#34;Foto&#34;:</p><ul><li>abfotografieren</li><li>hochladen</li></ul><img src=""x.png"">";Zähler;"Ablesung, Strom";1.12.2026;31.12.2026;private;05.11.2026;Jana\r\n' +
      '\r\n' +
      'Öffnungszeiten & Straße;Montags von 8 bis 16 Uhr.;;;;;;;Jana\r\n';
    expect(await imported(table)).toEqual({
      code: 0,
      out: [
        'Not read, because articles have nothing like it: Autor.',
        'line 2, column 2 (Inhalt): left out 1 × img.',
        'faq.csv: 2 articles written into content.',
      ].join('\n'),
      errors: '',
    });
    expect(await article('de/wie-melde-ich-meinen-zaehlerstand.md')).toBe(`---
id: wie-melde-ich-meinen-zaehlerstand
title: Wie melde ich meinen Zählerstand?
category: Zähler
keywords: [Ablesung, Strom]
audience: [private]
validFrom: 2026-12-01
validTo: 2026-12-31
updated: 2026-11-05
---
In **Mein Konto**, oder per "Foto":

- abfotografieren
- hochladen
`);
    expect(await article('de/oeffnungszeiten-strasse.md')).toMatch(
      /^---\nid: oeffnungszeiten-strasse\ntitle: Öffnungszeiten & Straße\nupdated: \d{4}-\d\d-\d\d\n---\nMontags von 8 bis 16 Uhr\.\n$/,
    );
    expect(await lotse('check', content)).toMatchObject({ code: 0, errors: '' });
  });

  test('takes ids, languages and links as the table has them, and keywords with a comma between semicolons', async () => {
    const table = [
      'id,locale,title,body,related,keywords',
      'hours,de,Wann ist offen?,Siehe [Adresse](article:change-address).,change-address,"offen; Montag, Dienstag"',
      'hours,en,When are you open?,"On Mondays,\nand on Tuesdays.",,open',
      ',fr,Quand ?,Le lundi.,,',
    ].join('\n');
    expect(await imported(table, '--check')).toEqual({ code: 0, out: 'faq.csv: 3 articles, 0 problems.', errors: '' });
    expect(existsSync(join(content, 'articles/de/hours.md'))).toBe(false);
    expect(await imported(table)).toMatchObject({ code: 0 });
    expect(await article('de/hours.md')).toContain('keywords: [offen, "Montag, Dienstag"]\nrelated: [change-address]\n');
    expect(await article('en/hours.md')).toContain('---\nOn Mondays,\nand on Tuesdays.\n');
    expect(await article('fr/quand.md')).toContain('id: quand\n');
  });

  test('gives two articles with the same title an id each, and none the name that is taken', async () => {
    expect(await imported('title\tbody\nIndex\ta\nIndex\tb\n???\tc\n', '--locale', 'en')).toMatchObject({ code: 0 });
    expect((await readdir(join(content, 'articles/en'))).toSorted()).toEqual(['article-4.md', 'change-address.md', 'index-2.md', 'index-3.md']);
  });

  test('refuses an article that is there; with --replace it is written anew where it lies, and keeps what the table does not say', async () => {
    await writeFile(
      join(content, 'articles/de/umzug.md'),
      '---\nid: change-hours\ntitle: Zeiten\ncategory: Kontakt\nkeywords: [alt]\npopular: 2\nflow: return-order\nupdated: 2026-01-01\n---\nAlt.\n',
    );
    const table = 'id,title,body,keywords,updated\nchange-hours,Öffnungszeiten,Neu.,,2026-11-02\n';
    expect(await imported(table)).toEqual({
      code: 1,
      out: 'faq.csv: 1 problem, so nothing was imported.',
      errors:
        'faq.csv line 2, column 1 (id): "change-hours" is there already: articles/de/umzug.md. Give this one another id, or write --replace to have the old one replaced. See docs/errors.md#import-exists',
    });
    expect(await imported(table, '--replace')).toMatchObject({ code: 0 });
    expect(await article('de/umzug.md')).toBe(
      '---\nid: change-hours\ntitle: Öffnungszeiten\ncategory: Kontakt\npopular: 2\nflow: return-order\nupdated: 2026-11-02\n---\nNeu.\n',
    );
  });

  test.each([
    ['a quote that nothing closes', 'title;body\nA;"b\nC;d\n', 'faq.csv line 2, column 2: A quote opens here'],
    [
      'a column that is spelled nearly right',
      'title,body,keyword\nA,b,c\n',
      'faq.csv line 1, column 3 (keyword): There is no column "keyword". Did you mean "keywords"? docs/knowledge-base.md lists them all.',
    ],
    [
      'a column that is missing',
      'id,title\na,A\n',
      'faq.csv line 1: No column is headed "body" (or "text"). Add it: each row needs a title and a body. See docs/errors.md#csv-column-missing',
    ],
    [
      'two columns that say the same',
      'title,body,Titel\nA,b,c\n',
      'faq.csv line 1, column 3 (Titel): Column 1 (title) says the same already. Remove one of the two.',
    ],
    ['a cell too many', 'title,body\nA,b, und c\n', 'faq.csv line 2, column 3: "und c" stands below no header.'],
    ['a row without a title', 'title,body\nA,b\n\n,c\n', 'faq.csv line 4, column 1 (title): The title is empty or longer than 500 characters.'],
    [
      'a row without an answer',
      'title,body\nA,<p></p>\n',
      'faq.csv line 2, column 2 (body): There is no text. Write the answer. See docs/errors.md#article-empty',
    ],
    ['a day that there is not', 'title,body,gültig bis\nA,b,31.2.2026\n', 'faq.csv line 2, column 3 (gültig bis): "2026-02-31" is no day.'],
    ['an id with a blank', 'title,body,id\nA,b,a b\n', 'faq.csv line 2, column 3 (id): "a b" cannot be an id.'],
    [
      'an id that stands twice',
      'title,body,id\nA,b,a\nB,b,a\n',
      'faq.csv line 3, column 3 (id): "a" stands in line 2 already. Give each article of a language an id of its own.',
    ],
    ['no language', 'title,body,Sprache\nA,b,deutsch_\n', 'faq.csv line 2, column 3 (Sprache): "deutsch_" is no language.'],
    [
      'a neighbour that there is not',
      'title,body,related\nA,b,change-adress\n',
      'faq.csv line 2, column 3 (related): "change-adress" is no article in "de". Did you mean "change-address"?',
    ],
    [
      'a link that leads nowhere',
      'title,body\nA,[b](article:c)\n',
      'faq.csv line 2, column 2 (body): The text links to article:c, which is no article in "de".',
    ],
    ['letters of another age', Buffer.from('title,body\nA,\xfc\n', 'latin1'), 'faq.csv: This cannot be read as UTF-8 text.'],
  ])('of a table with %s writes nothing, and says line and column', async (_, table, says) => {
    const { code, errors, out } = await imported(table);
    expect([code, out]).toEqual([1, expect.stringMatching(/so nothing was imported\.$/)]);
    expect(errors).toContain(says);
    expect(await readdir(join(content, 'articles/de'))).toEqual(['change-address.md']);
  });

  test('of a folder that is not there says so', async () => {
    await writeFile(join(folder, 'faq.csv'), 'title,body\nA,b\n');
    expect(await lotse('articles', 'import', join(folder, 'faq.csv'), '--into', join(folder, 'nowhere'))).toMatchObject({
      code: 1,
      errors: expect.stringContaining('There is no folder') as string,
    });
  });

  test.each([
    [['articles'], 'What of the articles? Write: articles import FILE.csv.'],
    [['articles', 'import'], 'Import what? Name a table'],
  ])('%j is not understood', async (args, says) => {
    expect(await lotse(...args)).toMatchObject({ code: 2, errors: expect.stringContaining(says) as string });
  });

  test('every code it can tell has its section in docs/errors.md', async () => {
    const sources = await Promise.all(['articles-import', 'article-rows'].map((name) => readFile(`packages/cli/src/${name}.ts`, 'utf8')));
    const told = sources.flatMap((source) => [...source.matchAll(/'((?:csv|import)-[a-z-]+)'/g)].map(([, code]) => code));
    const sections = [...(await readFile('docs/errors.md', 'utf8')).matchAll(/^## `([a-z-]+)`$/gm)].map(([, code]) => code);
    expect(told).toContain('import-exists');
    expect(told.filter((code) => !sections.includes(code))).toEqual([]);
  });
});
