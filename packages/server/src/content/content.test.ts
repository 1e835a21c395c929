import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { jsonSchemas } from './json-schemas.ts';
import { ContentRefused } from '@lotse/contract/content';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const lotse = { company: { name: 'Nordlicht' }, timeZone: 'Europe/Berlin', state: 'SH' };
const phone = { kind: 'phone', label: { de: 'Anrufen' }, href: 'tel:+4940123' };
const article = (fields: string, body = 'So geht es.') => `---\n${fields}\n---\n${body}\n`;
const move = article('id: umzug\ntitle: Ich ziehe um\nupdated: 2026-11-02');

/** A content folder with these files; what is not named is right. */
const folderWith = (files: Readonly<Record<string, unknown>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-content-'));
  folders.push(folder);
  for (const [file, content] of Object.entries({ 'lotse.json': lotse, 'channels.json': [phone], 'articles/de/umzug.md': move, ...files })) {
    if (content === undefined) continue;
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  }
  return folder;
};

const problemsOf = (files: Readonly<Record<string, unknown>>) => {
  try {
    readContent(folderWith(files));
  } catch (error) {
    if (error instanceof ContentRefused) return error.problems;
    throw error;
  }
  return [];
};

describe('A content folder', () => {
  test('of Nordlicht is read without a problem', () => {
    const content = readContent('examples/nordlicht/content');
    expect(content.company.name).toBe('Nordlicht');
    expect(content.channels.map(({ kind }) => kind)).toContain('phone');
    expect(content.articles.length).toBeGreaterThan(0);
  });

  test('gives for whom and when an article is, the company’s synonyms, and where thesaurus and dictionary lie', () => {
    const folder = folderWith({
      'lists/th.dat': 'UTF-8',
      'lists/de-en': '',
      'articles/de/umzug.md': article('id: umzug\ntitle: A\naudience: [business]\nvalidFrom: 2026-12-01\nvalidTo: 2026-12-24\nupdated: 2026-11-02'),
      'synonyms.json': { de: [['Abschlag', 'Monatsbetrag']] },
      'lotse.json': { ...lotse, thesaurus: 'lists/th.dat', dictionary: './lists/de-en' },
    });
    const content = readContent(folder);
    expect(content.articles).toMatchObject([{ audience: ['business'], validFrom: '2026-12-01', validTo: '2026-12-24' }]);
    expect(content).toMatchObject({
      synonyms: { de: [['Abschlag', 'Monatsbetrag']] },
      thesaurus: join(folder, 'lists', 'th.dat'),
      dictionary: join(folder, 'lists', 'de-en'),
    });
    expect(readContent(folderWith({}))).toMatchObject({ synonyms: {}, thesaurus: undefined });
  });

  test('gives hours in minutes, holidays kept unless said otherwise, and a day as an instant', () => {
    const hours = { mon: ['13:00-24:00', '08:00-12:30'] };
    const content = readContent(folderWith({ 'channels.json': [{ ...phone, hours }, { ...phone, hours, holidays: false }, phone] }));
    expect(content.channels.map((channel) => channel.hours)).toEqual([
      {
        week: {
          mon: [
            { from: 480, to: 750 },
            { from: 780, to: 1440 },
          ],
        },
        holidays: true,
      },
      {
        week: {
          mon: [
            { from: 480, to: 750 },
            { from: 780, to: 1440 },
          ],
        },
        holidays: false,
      },
      undefined,
    ]);
    expect(content.articles).toEqual([
      expect.objectContaining({ id: 'umzug', locale: 'de', title: 'Ich ziehe um', body: 'So geht es.', updatedAt: '2026-11-02T00:00:00.000Z' }),
    ]);
  });

  test('may have a mark of its encoding in front and Windows line ends', () => {
    const content = readContent(
      folderWith({ 'lotse.json': `\uFEFF${JSON.stringify(lotse)}`, 'articles/de/umzug.md': `\uFEFF${move.replaceAll('\n', '\r\n')}` }),
    );
    expect(content.articles).toHaveLength(1);
  });

  const wrong: readonly (readonly [
    says: string,
    files: Readonly<Record<string, unknown>>,
    problem: { code: string; file?: string; path?: string; message?: unknown },
  ])[] = [
    [
      'a time that no clock shows',
      { 'channels.json': [{ ...phone, hours: { mon: ['08:00-25:00'] } }] },
      { code: 'channel-time', file: 'channels.json', path: '/0/hours/mon/0', message: expect.stringContaining('"08:00-25:00"') },
    ],
    [
      'a day that ends before it begins',
      { 'channels.json': [{ ...phone, hours: { mon: ['18:00-08:00'] } }] },
      { code: 'channel-time', path: '/0/hours/mon/0' },
    ],
    [
      'periods that overlap',
      { 'channels.json': [{ ...phone, hours: { fri: ['08:00-12:00', '11:30-14:00'] } }] },
      { code: 'channel-overlap', path: '/0/hours/fri' },
    ],
    [
      'an unknown weekday',
      { 'channels.json': [{ ...phone, hours: { mo: ['08:00-12:00'] } }] },
      { code: 'channel-weekday', path: '/0/hours', message: expect.stringContaining('Did you mean "mon"?') },
    ],
    ['a phone without a number', { 'channels.json': [{ kind: 'phone', label: { de: 'Anrufen' } }] }, { code: 'channel-href', path: '/0' }],
    ['a link that runs a script', { 'channels.json': [{ ...phone, href: 'javascript:alert(1)' }] }, { code: 'channel-href', path: '/0/href' }],
    ['no channel at all', { 'channels.json': [] }, { code: 'channels-empty', file: 'channels.json' }],
    [
      'a channel of an unknown kind',
      { 'channels.json': [{ ...phone, kind: 'phon' }] },
      { code: 'content-wrong-value', path: '/0/kind', message: expect.stringContaining('Did you mean "phone"?') },
    ],
    ['a label without words', { 'channels.json': [{ ...phone, label: { de: ' ' } }] }, { code: 'content-empty-text', path: '/0/label/de' }],
    [
      'a label in a language that is none',
      { 'channels.json': [{ ...phone, label: { 'de_DE!': 'Anrufen' } }] },
      { code: 'content-unknown-locale', path: '/0/label' },
    ],
    [
      'a key that would change every object',
      { 'lotse.json': JSON.stringify(lotse).replace('{', '{"__proto__":{"admin":true},') },
      { code: 'content-unknown-key', file: 'lotse.json', path: '/__proto__' },
    ],
    ['an unknown key', { 'lotse.json': { ...lotse, timezone: 'Europe/Berlin' } }, { code: 'content-unknown-key', file: 'lotse.json', path: '/timezone' }],
    ['a missing key', { 'lotse.json': { ...lotse, company: {} } }, { code: 'content-missing-key', path: '/company/name' }],
    [
      'a number in place of a name',
      { 'lotse.json': { ...lotse, company: { name: 7 } } },
      { code: 'content-wrong-value', path: '/company/name', message: expect.stringContaining('a text in quotes') },
    ],
    ['an unknown state', { 'lotse.json': { ...lotse, state: 'XX' } }, { code: 'company-state', path: '/state' }],
    [
      'an unknown time zone',
      { 'lotse.json': { ...lotse, timeZone: 'Europe/Berlim' } },
      { code: 'company-time-zone', path: '/timeZone', message: expect.stringContaining('Did you mean "Europe/Berlin"?') },
    ],
    ['an origin with a path', { 'lotse.json': { ...lotse, origins: ['https://example.de/'] } }, { code: 'company-origin', path: '/origins/0' }],
    ['any origin', { 'lotse.json': { ...lotse, origins: ['*'] } }, { code: 'company-origin', path: '/origins/0' }],
    [
      'two agents with one address',
      {
        'lotse.json': {
          ...lotse,
          agents: [
            { mail: 'a@b.de', name: 'A' },
            { mail: 'A@b.de', name: 'B' },
          ],
        },
      },
      { code: 'company-agent-twice', path: '/agents' },
    ],
    [
      'an agent without an address',
      { 'lotse.json': { ...lotse, agents: [{ mail: 'jana', name: 'Jana' }] } },
      { code: 'company-agent-mail', path: '/agents/0/mail' },
    ],
    [
      'two contact reasons with one id',
      {
        'lotse.json': {
          ...lotse,
          reasons: [
            { id: 'bill', label: { de: 'A' } },
            { id: 'bill', label: { de: 'B' } },
          ],
        },
      },
      { code: 'company-reason-twice', path: '/reasons' },
    ],
    [
      'the same id again a level below',
      { 'lotse.json': { ...lotse, reasons: [{ id: 'bill', label: { de: 'A' }, reasons: [{ id: 'bill', label: { de: 'B' } }] }] } },
      { code: 'company-reason-twice', path: '/reasons' },
    ],
    [
      'a fourth level of contact reasons',
      {
        'lotse.json': {
          ...lotse,
          reasons: [
            ['a', 'b', 'c', 'd'].reduceRight<object | undefined>((below, id) => ({ id, label: { de: id }, ...(below && { reasons: [below] }) }), undefined),
          ],
        },
      },
      { code: 'company-reason-depth', path: '/reasons/0/reasons/0/reasons/0/reasons' },
    ],
    [
      'an agent with a topic that nothing is about',
      { 'lotse.json': { ...lotse, reasons: [{ id: 'bill', label: { de: 'A' } }], agents: [{ mail: 'jana@example.de', name: 'Jana', topics: ['bil'] }] } },
      { code: 'company-agent-topic', path: '' },
    ],
    ['a file that is not JSON', { 'channels.json': '[{,}]' }, { code: 'content-json', file: 'channels.json' }],
    [
      'a case whose stage is none of its template',
      {
        'cases.json': [
          {
            reference: 'NL-1001',
            events: [
              { id: '2', at: '-1d 12:00', kind: 'stage', stage: 'flying' },
              { id: '1', at: '-2b 09:14', kind: 'opened', case: 'order', title: { de: 'Kabel' }, stages: 'parcel' },
            ],
          },
        ],
      },
      { code: 'case-unknown-stage', file: 'cases.json', path: '/0/events/0/stage', message: expect.stringContaining('"shipped"') },
    ],
    [
      'a case at no time',
      { 'cases.json': [{ reference: 'NL-1001', events: [{ id: '1', at: 'gestern', kind: 'note' }] }] },
      { code: 'case-time', file: 'cases.json', path: '/0/events/0/at' },
    ],
    ['a missing file', { 'channels.json': undefined }, { code: 'content-file-missing', file: 'channels.json' }],
    ['a file that is not UTF-8', { 'channels.json': Buffer.from([0xff, 0xfe, 0x5b]) }, { code: 'content-file-unreadable', file: 'channels.json' }],
    ['an article without front matter', { 'articles/de/umzug.md': '# Ich ziehe um' }, { code: 'article-front-matter', file: 'articles/de/umzug.md' }],
    [
      'front matter that breaks off',
      { 'articles/de/umzug.md': article('id: umzug\ntitle: "Ich ziehe um\nupdated: 2026-11-02') },
      { code: 'article-front-matter', message: expect.stringMatching(/Line \d/) },
    ],
    [
      'a key of the front matter twice',
      { 'articles/de/umzug.md': article('id: umzug\ntitle: A\ntitle: B\nupdated: 2026-11-02') },
      { code: 'article-front-matter' },
    ],
    ['a missing title', { 'articles/de/umzug.md': article('id: umzug\nupdated: 2026-11-02') }, { code: 'article-title', path: '/title' }],
    [
      'a day that does not exist',
      { 'articles/de/umzug.md': article('id: umzug\ntitle: A\nupdated: 2026-02-30') },
      { code: 'article-updated', path: '/updated' },
    ],
    [
      'a day that there is not',
      { 'articles/de/umzug.md': article('id: umzug\ntitle: A\nvalidFrom: 1.12.2026\nupdated: 2026-11-02') },
      { code: 'article-day', path: '/validFrom', message: '"1.12.2026" is no day. Write it like 2026-12-24.' },
    ],
    [
      'an article that ends before it begins',
      { 'articles/de/umzug.md': article('id: umzug\ntitle: A\nvalidFrom: 2026-12-01\nvalidTo: 2026-11-30\nupdated: 2026-11-02') },
      { code: 'article-order', message: 'It would end ("2026-11-30") before it begins ("2026-12-01"). Correct one of the two.' },
    ],
    [
      'an audience of several words',
      { 'articles/de/umzug.md': article('id: umzug\ntitle: A\naudience: [private customers]\nupdated: 2026-11-02') },
      { code: 'article-audience', path: '/audience/0', message: expect.stringContaining('like private or business') },
    ],
    [
      'synonyms in no language',
      { 'synonyms.json': { deutsch_: [['Abschlag', 'Monatsbetrag']] } },
      { code: 'content-unknown-locale', file: 'synonyms.json', message: '"deutsch_" is no language. Write it like "de", "en" or "de-AT".' },
    ],
    [
      'a synonym of nothing',
      { 'synonyms.json': { de: [['Abschlag', 'Monatsbetrag'], ['Zähler']] } },
      {
        code: 'synonyms-alone',
        file: 'synonyms.json',
        path: '/de/1',
        message: '["Zähler"] is no group. Write at least two words that mean the same, or remove it.',
      },
    ],
    [
      'a synonym that is written twice',
      { 'synonyms.json': { de: [['Abschlag', 'Monatsbetrag', 'abschlag']] } },
      { code: 'synonyms-twice', path: '/de/0', message: '"abschlag" stands twice in this group. Remove one of the two.' },
    ],
    ['a synonym without a letter', { 'synonyms.json': { de: [['Abschlag', ' ']] } }, { code: 'synonyms-word', path: '/de/0/1' }],
    ['synonyms in one list', { 'synonyms.json': [['Abschlag', 'Monatsbetrag']] }, { code: 'content-wrong-value', file: 'synonyms.json' }],
    ['an id with a blank', { 'articles/de/umzug.md': article('id: um zug\ntitle: A\nupdated: 2026-11-02') }, { code: 'article-id', path: '/id' }],
    ['an article without an answer', { 'articles/de/umzug.md': article('id: umzug\ntitle: A\nupdated: 2026-11-02', '') }, { code: 'article-empty' }],
    [
      'two articles with one id',
      { 'articles/de/z.md': move },
      { code: 'article-twice', file: 'articles/de/z.md', message: expect.stringContaining('articles/de/umzug.md') },
    ],
    [
      'a link to an article that is not there',
      { 'articles/de/umzug.md': article('id: umzug\ntitle: A\nupdated: 2026-11-02', '- Siehe **[dort](article:umzuk)**.') },
      { code: 'article-unknown-link', message: expect.stringContaining('Did you mean "umzug"?') },
    ],
    [
      'a related article that is only there in another language',
      { 'articles/en/move.md': article('id: move\ntitle: A\nrelated: [umzug]\nupdated: 2026-11-02') },
      { code: 'article-unknown-related', file: 'articles/en/move.md', path: '/related/0' },
    ],
    ['a folder that is no language', { 'articles/deutsch!/a.md': move }, { code: 'content-unknown-locale', file: 'articles/deutsch!' }],
  ];
  test.each(wrong)('with %s is refused, with code, place and remedy', (_, files, problem) => {
    expect(problemsOf(files)).toEqual([expect.objectContaining(problem)]);
  });

  test('tells everything that is wrong at once', () => {
    const problems = problemsOf({
      'lotse.json': { ...lotse, state: 'XX', foo: 1 },
      'channels.json': [{ ...phone, hours: { mon: ['8-12'] }, colour: 'red' }],
      'articles/de/umzug.md': 'no',
    });
    expect(problems.map(({ code }) => code).toSorted()).toEqual([
      'article-front-matter',
      'channel-time',
      'company-state',
      'content-unknown-key',
      'content-unknown-key',
    ]);
  });

  test('that is not there is a sentence with the way out', () => {
    expect(() => readContent('/nowhere/at/all')).toThrow(/There is no folder \/nowhere\/at\/all\. Set LOTSE_CONTENT.*docs\/errors\.md#content-folder/);
  });

  test('is described for editors: each file with what it may hold, and nothing else', () => {
    const described = jsonSchemas();
    expect(Object.keys(described)).toEqual(['lotse.json', 'channels.json', 'canned.json', 'synonyms.json', 'cases.json', 'flow.json', 'article.json']);
    expect(described['lotse.json']).toMatchObject({
      additionalProperties: false,
      required: ['company', 'timeZone', 'state'],
      properties: { state: { enum: expect.arrayContaining(['SH']) } },
    });
    expect(described['channels.json']).toMatchObject({
      items: {
        additionalProperties: false,
        required: ['kind', 'label'],
        properties: {
          hours: { propertyNames: { enum: expect.arrayContaining(['mon']) }, additionalProperties: { items: { pattern: expect.stringContaining('24:00') } } },
        },
      },
    });
  });

  test('every code that can be told has its section in docs/errors.md', () => {
    const told = [
      'server/src/content/content',
      ...['folder', 'company', 'identity-keys', 'channel-entries', 'article-files', 'synonyms', 'texts', 'problems'].map(
        (name) => `contract/src/content/${name}`,
      ),
    ]
      .map((name) => readFileSync(`packages/${name}.ts`, 'utf8'))
      .flatMap((source) => [...source.matchAll(/'((?:content|company|channels?|article|synonyms)-[a-z-]+)'/g)].map(([, code]) => code));
    const sections = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^## `([a-z-]+)`$/gm)].map(([, code]) => code);
    expect([...new Set(told)].filter((code) => !sections.includes(code))).toEqual([]);
  });
});
