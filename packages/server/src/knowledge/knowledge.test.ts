import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textParts, type Fact, type HandoffItem, type SearchIndexFile } from '@lotse/contract';
import { knowledgeAnswers, type ArticleDraft } from '@lotse/contract/desk-knowledge';
import { loadIndex } from '@lotse/search';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failedStart, startServer, type ServerProcess } from '../../../../e2e/server-process.ts';

const jana = { mail: 'jana@werft.example', password: 'Kennwort für Jana' };
const bo = { mail: 'bo@werft.example', password: 'Kennwort für Bo' };

const file = (id: string, title: string, body: string) => `---\nid: ${id}\ntitle: ${title}\nupdated: 2026-11-02\n---\n${body}\n`;
const written = {
  'de/umzug.md': file('umzug', 'Umzug melden', 'Melden Sie ihn. Siehe [Kündigung](article:kuendigung).'),
  'de/kuendigung.md': file('kuendigung', 'Vertrag kündigen', 'So kündigen Sie.'),
  'de/abschlag.md': file('abschlag', 'Abschlag ändern', 'So ändern Sie ihn.'),
  'en/umzug.md': file('umzug', 'Moving house', 'Tell us.'),
};

let folder: string;
let server: ServerProcess;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-knowledge-'));
  const agents = [
    { mail: jana.mail, name: 'Jana' },
    { mail: bo.mail, name: 'Bo' },
  ];
  const reasons = [{ id: 'other', label: { de: 'Anderes' } }];
  writeFileSync(
    join(folder, 'lotse.json'),
    JSON.stringify({ company: { name: 'Werft' }, timeZone: 'Europe/Berlin', state: 'SH', agents, reasons, thesaurus: 'th.dat', dictionary: 'de-en' }),
  );
  writeFileSync(join(folder, 'channels.json'), JSON.stringify([{ kind: 'chat', label: { de: 'Chat' } }]));
  writeFileSync(join(folder, 'th.dat'), 'UTF-8\nabschlag|1\n-|Abschlag|Akontozahlung|Rabatt (Assoziation)\n');
  writeFileSync(join(folder, 'de-en'), '# ding\nUmzug {m} :: flitting\nHund {m} :: dog\n');
  writeFileSync(join(folder, 'synonyms.json'), JSON.stringify({ de: [['Abschlag', 'Monatsrate']] }));
  for (const locale of ['de', 'en']) mkdirSync(join(folder, 'articles', locale), { recursive: true });
  for (const [name, text] of Object.entries(written)) writeFileSync(join(folder, 'articles', name), text);
  server = await startServer({ agents: [jana, bo], env: { LOTSE_CONTENT: folder, LOTSE_DEMO: '0', LOTSE_LIMITS: 'off' } });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (token: string | undefined, path: string, body?: object, headers: Record<string, string> = {}) => {
  const response = await fetch(new URL(path, server.api), {
    method: body ? 'POST' : 'GET',
    headers: {
      connection: 'close',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text === '' ? undefined : JSON.parse(text)) as never };
};
const visitor = async (locale = 'de') => {
  const page = { url: 'https://www.werft.example/', title: 'Start' };
  const { body } = await ask(undefined, 'sessions', { visitor: { locale, page } });
  const { token } = body as { token: string };
  return {
    token,
    happened: (...facts: readonly object[]) =>
      ask(token, 'facts', { facts: facts.map((fact) => ({ at: '2026-11-22T10:00:00Z', ...fact })) satisfies readonly object[] as never as readonly Fact[] }),
    /** Titles, best first, by the index that his widget would load. */
    async finds(text: string) {
      const { file: index } = (await ask(token, 'articles/index')).body as { file: SearchIndexFile };
      const { hits } = loadIndex(index.index).search(text, { limit: 3 });
      return hits.map(({ id }) => index.articles.find((card) => card.id === id)?.title);
    },
    async starts(items: readonly HandoffItem[], text: string) {
      const { id } = (await ask(token, 'conversations', { key: crypto.randomUUID(), context: { page, items } })).body as { id: string };
      await ask(token, `conversations/${id}/messages`, { messages: [{ clientId: crypto.randomUUID(), parts: textParts(text) }] });
      return id;
    },
  };
};
const desk = async (who = jana) => {
  const token = await server.signIn(who);
  const at = 'desk/knowledge';
  const article = (answer: { readonly body: unknown }) => {
    const { article: said } = knowledgeAnswers.article.parse(answer.body);
    if (!said) throw new Error(`no article: ${JSON.stringify(answer.body)}`);
    return said;
  };
  return {
    ask: (path: string, body?: object) => ask(token, `${at}/${path}`, body),
    token,
    lines: async () => knowledgeAnswers.articles.parse((await ask(token, `${at}/articles`)).body),
    open: async (name: string) => article(await ask(token, `${at}/articles/${name}`)),
    save: async (draft: ArticleDraft, seen?: string) => article(await ask(token, `${at}/articles`, { draft, seen })),
    searches: async () => knowledgeAnswers.searches.parse((await ask(token, `${at}/searches`)).body).searches,
    synonyms: async () => knowledgeAnswers.synonyms.parse((await ask(token, `${at}/synonyms`)).body),
  };
};
const draftOf = (id: string, title: string, more: Partial<ArticleDraft> = {}): ArticleDraft => ({ id, locale: 'de', title, body: 'So geht es.', ...more });

describe('The ready-built index over HTTP', () => {
  test('is offered, found with, and not sent again to whoever has it', async () => {
    const { token, finds } = await visitor();
    expect(await finds('monatsrate')).toEqual(['Abschlag ändern']);
    const first = await ask(token, 'articles/index?locale=de');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, max-age=30');
    expect(await ask(token, 'articles/index?locale=de', undefined, { 'if-none-match': etag })).toMatchObject({ status: 304, body: undefined });
    const { version } = (first.body as { file: SearchIndexFile }).file;
    expect((await ask(token, `articles/index?locale=de&version=${version}`)).body).toEqual({});
  });
});

describe('A thesaurus and a dictionary that the operator has installed', () => {
  test('lead to articles, are told to the editor with where they come from, and to what he takes out they lead no more', async () => {
    const { finds } = await visitor();
    await expect.poll(() => finds('akontozahlung')).toEqual(['Abschlag ändern']);
    expect(await finds('flitting')).toEqual(['Umzug melden']);
    const { open, save, ask: asking } = await desk();
    const { draft, line, words } = await open('de/umzug');
    expect(words).toContainEqual({ word: 'flitting', from: 'dictionary', of: 'Umzug' });
    expect((await open('de/abschlag')).words).toContainEqual({ word: 'Akontozahlung', from: 'thesaurus', of: 'Abschlag' });
    const saved = await save({ ...draft, without: ['flitting'] }, line.updatedAt);
    expect(saved.words.map(({ word }) => word)).not.toContain('flitting');
    expect(await finds('flitting')).toEqual([]);
    await asking('articles/de/umzug/undo', { seen: saved.line.updatedAt });
  });

  test('say of a new article what they know, a moment after it is found', async () => {
    const { save, ask: asking } = await desk();
    const { line } = await save(draftOf('hund', 'Hund anmelden'));
    await expect.poll(async () => (await visitor()).finds('dog')).toContain('Hund anmelden');
    await asking('articles/de/hund/undo', { seen: line.updatedAt });
  });

  test('stop the start where they are not there', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'lotse-words-'));
    const about = { company: { name: 'Werft' }, timeZone: 'Europe/Berlin', state: 'SH', thesaurus: 'nowhere.dat' };
    writeFileSync(join(elsewhere, 'lotse.json'), JSON.stringify(about));
    writeFileSync(join(elsewhere, 'channels.json'), JSON.stringify([{ kind: 'phone', label: { de: 'Telefon' }, href: 'tel:1' }]));
    const { code, stderr } = await failedStart({ LOTSE_CONTENT: elsewhere, LOTSE_DATA: join(elsewhere, 'data'), LOTSE_DEMO: '0' });
    rmSync(elsewhere, { recursive: true });
    expect(code).toBe(1);
    expect(stderr).toContain('lotse.json /thesaurus: There is no file');
    expect(stderr).toContain('#company-word-list');
  });
});

describe('Who may what:', () => {
  test('every agent reads and tries', async () => {
    const { lines, ask: asking } = await desk(bo);
    expect((await lines()).mayWrite).toBe(false);
    expect((await asking('articles/de/umzug')).status).toBe(200);
    expect((await asking('try', { locale: 'de', text: 'umzug' })).body).toMatchObject({ level: 'answer', hits: [{ id: 'umzug', title: 'Umzug melden' }] });
    expect((await asking('words', { draft: draftOf('x', 'Abschlag senken') })).body).toMatchObject({
      words: expect.arrayContaining([{ word: 'Monatsrate', from: 'synonyms', of: 'Abschlag' }]) as object,
    });
    expect((await asking('searches')).status).toBe(200);
    expect((await asking('synonyms')).status).toBe(200);
  });

  const changing: readonly (readonly [path: string, body: object])[] = [
    ['articles', { draft: draftOf('x', 'X') }],
    ['articles/de/umzug/remove', { seen: '2026-11-02T00:00:00.000Z' }],
    ['articles/de/umzug/undo', {}],
    ['articles/de/umzug/suggested', { word: 'ausziehen', accept: true }],
    ['searches/x/settle', {}],
    ['synonyms', { locale: 'de', groups: [], seen: 'x' }],
    ['synonyms/undo', { locale: 'de', seen: 'x' }],
    ['synonyms/suggested', { locale: 'de', words: ['a', 'b'], accept: true }],
  ];
  test.each(changing.map(([path, body]) => ({ path, body })))('only an admin changes: $path', async ({ path, body }) => {
    expect(await (await desk(bo)).ask(path, body)).toMatchObject({ status: 403, body: { error: { code: 'forbidden' } } });
    expect(await ask((await visitor()).token, `desk/knowledge/${path}`, body)).toMatchObject({ status: 403 });
  });
});

describe('An article written at the desk', () => {
  test('is found and read by customers at once, stands in the list with who wrote it, and outlives a restart', async () => {
    const { save, lines } = await desk();
    const { finds, token } = await visitor();
    await save(draftOf('wallbox', 'Wallbox anmelden', { category: 'Strom', also: ['ladesäule'] }));
    expect(await finds('wallbox')).toEqual(['Wallbox anmelden']);
    expect(await finds('ladesäule')).toEqual(['Wallbox anmelden']);
    const read = (await ask(token, 'articles/wallbox?locale=de')).body;
    expect(read).toMatchObject({ title: 'Wallbox anmelden', category: 'Strom' });
    expect(read).not.toHaveProperty('also');
    const line = { id: 'wallbox', locale: 'de', standing: 'shown', inFile: false, changed: { by: { name: 'Jana' } }, helped: 0, notHelped: 0 };
    expect((await lines()).articles).toContainEqual(
      expect.objectContaining({ ...line, changed: expect.objectContaining({ by: expect.objectContaining({ name: 'Jana' }) as object }) as object }) as object,
    );

    await server.restart();
    expect(await (await visitor()).finds('wallbox')).toEqual(['Wallbox anmelden']);
  });

  test('of two who opened the same, the second is told and overwrites nothing', async () => {
    const { open, save, ask: asking } = await desk();
    const { draft, line } = await open('de/abschlag');
    await save({ ...draft, title: 'Abschlag ändern oder senken' }, line.updatedAt);
    const second = await asking('articles', { draft: { ...draft, title: 'Abschlag anpassen' }, seen: line.updatedAt });
    expect(second).toMatchObject({ status: 409, body: { error: { code: 'conflict', field: 'seen' } } });
    expect((await open('de/abschlag')).draft.title).toBe('Abschlag ändern oder senken');
    expect(await asking('articles', { draft: draftOf('abschlag', 'Noch einer') })).toMatchObject({ status: 409, body: { error: { field: 'id' } } });
  });

  test('is as in its file again when it is undone, and gone where no file has it', async () => {
    const { open, save, ask: asking } = await desk();
    const { draft, line } = await open('en/umzug');
    const saved = await save({ ...draft, title: 'Telling us that you move' }, line.updatedAt);
    expect((await asking('articles/en/umzug/undo', { seen: saved.line.updatedAt })).body).toMatchObject({ article: { draft: { title: 'Moving house' } } });

    const own = await save(draftOf('probe', 'Zählerprobe'));
    expect((await asking('articles/de/probe/undo', { seen: own.line.updatedAt })).body).toEqual({});
    expect(await (await visitor()).finds('zählerprobe')).not.toContain('Zählerprobe');
  });

  test('taken away, it is gone for customers and can be brought back; not while others lead to it', async () => {
    const { lines, open, ask: asking } = await desk();
    const linked = await open('de/kuendigung');
    const refused = await asking('articles/de/kuendigung/remove', { seen: linked.line.updatedAt });
    expect(refused).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict', field: 'links', message: expect.stringContaining('"Umzug melden"') as string } },
    });

    const { line } = await open('de/umzug');
    expect((await asking('articles/de/umzug/remove', { seen: line.updatedAt })).status).toBe(200);
    const { token } = await visitor();
    expect((await ask(token, 'articles/umzug?locale=de')).status).toBe(404);
    expect((await lines()).articles.find(({ id, locale }) => id === 'umzug' && locale === 'de')).toMatchObject({ title: 'Umzug melden', standing: 'removed' });
    expect((await asking('articles/de/umzug/undo', {})).body).toMatchObject({ article: { line: { standing: 'shown' } } });
    expect((await ask(token, 'articles/umzug?locale=de')).status).toBe(200);
  });

  test('is refused with place and code where the folder would refuse it, and nothing is stored', async () => {
    const { ask: asking, lines } = await desk();
    const before = await lines();
    const save = async (draft: ArticleDraft) => (await asking('articles', { draft })).body;
    expect(await save(draftOf('leer', ''))).toMatchObject({
      error: { code: 'invalid', field: '/title', message: expect.stringContaining('#article-title') as string },
    });
    expect(await save(draftOf('index', 'Liste'))).toMatchObject({ error: { field: '/id' } });
    expect(await save(draftOf('leer', 'Leer', { body: ' ' }))).toMatchObject({ error: { field: '/body' } });
    expect(await save(draftOf('leer', 'Leer', { related: ['nirgends'] }))).toMatchObject({ error: { field: '/related/0' } });
    expect(await save(draftOf('leer', 'Leer', { flow: 'nirgends' }))).toMatchObject({ error: { field: '/flow' } });
    expect(await save(draftOf('leer', 'Leer', { body: '[Da](article:nirgends)' }))).toMatchObject({ error: { field: '/body' } });
    expect(await lines()).toEqual(before);
  });

  test('does not change by the way of the settings, where nobody would be told of a colleague', async () => {
    const { token } = await desk();
    expect((await ask(token, 'desk/settings/articles', { id: 'de x', value: {} })).status).toBe(404);
  });

  test('shows what customers thought of it', async () => {
    const { open } = await desk();
    const { token } = await visitor();
    const rating = { articleId: 'kuendigung', locale: 'de', helpful: false, comment: 'Welche Frist?' };
    await ask(token, 'articles/kuendigung/ratings', { ...rating, key: crypto.randomUUID() });
    expect(await open('de/kuendigung')).toMatchObject({ line: { helped: 0, notHelped: 1 }, comments: [{ helpful: false, comment: 'Welche Frist?' }] });
  });
});

describe('What customers search for and do not find', () => {
  const search = (text: string, level: 'answer' | 'suggestions' | 'none' = 'none') => ({ kind: 'searched', text, level });
  const failed = async (text: string) => (await (await desk()).searches()).find((each) => each.text === text);

  test('is one line however it is spelled, with how it ended, once for each visitor', async () => {
    const [one, two, three] = [await visitor(), await visitor(), await visitor()];
    await one.happened(search('Photovoltaik'));
    await one.happened(search('Photovoltaik'));
    await two.happened(search('photovoltaik'), { kind: 'article-read', articleId: 'umzug', from: 'search' });
    await three.happened(search('Photovoltaik'));
    await three.starts([], 'Guten Tag');
    await expect
      .poll(() => failed('Photovoltaik'))
      .toMatchObject({
        locale: 'de',
        times: 3,
        ended: { nowhere: 1, human: 1, articles: [{ id: 'umzug', title: 'Umzug melden', times: 1 }] },
      });
  });

  test('is not what was found, nor what somebody typed on the way', async () => {
    const { happened } = await visitor();
    await happened(search('balkongarten', 'suggestions'), { kind: 'article-read', articleId: 'umzug', from: 'search' });
    expect(await failed('balkongarten')).toBeUndefined();
    await happened(search('regenwasser', 'suggestions'));
    expect(await failed('regenwasser')).toMatchObject({ times: 1 });
    await happened(search('gartenb'));
    await happened(search('gartenbewässerung'));
    await happened(search('balkon'));
    await happened(search('balkonkraftwerk', 'answer'));
    expect(await failed('gartenbewässerung')).toBeDefined();
    for (const text of ['gartenb', 'balkon', 'balkonkraftwerk']) expect(await failed(text)).toBeUndefined();
  });

  test('is kept without what names a person, in no fact and in no log line', async () => {
    const { happened } = await visitor();
    await happened(search('gutschein für erika@beispiel.de 0431 998877'), search('4711008154711'));
    expect(await failed('gutschein für … …')).toMatchObject({ times: 1 });
    expect(server.log()).not.toContain('gutschein');
    expect((await (await desk()).searches()).some(({ text }) => /\d{5}|@/.test(text))).toBe(false);
  });

  test('leads to an article from the moment an editor says so, and leaves the list', async () => {
    const { ask: asking, searches } = await desk();
    const one = await visitor();
    await one.happened(search('fersengeld'));
    const { id = '' } = (await searches()).find(({ text }) => text === 'fersengeld') ?? {};
    expect(await one.finds('fersengeld')).toEqual([]);
    await asking(`searches/${id}/settle`, { into: { articleId: 'umzug', words: ['Fersengeld'] } });
    expect(await one.finds('fersengeld')).toEqual(['Umzug melden']);
    expect(await failed('fersengeld')).toBeUndefined();
    // Who looks in vain again is a reason to look again.
    await (await visitor()).happened(search('fersengeld'));
    expect(await failed('fersengeld')).toMatchObject({ times: 1 });
    expect(await asking('searches/unknown/settle', {})).toMatchObject({ status: 404 });
  });
});

describe('Words of customers', () => {
  const search = (text: string) => ({ kind: 'searched', text, level: 'none' });

  /** A conversation that ends with the article about leaving. */
  const talk = async (token: string, text: string) => {
    const customer = await visitor();
    const id = await customer.starts([{ kind: 'search', text: 'tschüss sagen', at: '2026-11-22T10:00:00Z' }], text);
    await ask(token, `desk/conversations/${id}/take`, {});
    const parts = [{ kind: 'article', articleId: 'kuendigung', title: 'Vertrag kündigen' }];
    await ask(token, `desk/conversations/${id}/messages`, { messages: [{ clientId: crypto.randomUUID(), parts }] });
    expect((await ask(token, `desk/conversations/${id}/resolve`, { reason: 'other' })).status).toBe(200);
    return customer;
  };

  test('are suggested for the article at which two conversations ended, and lead there only once an editor accepts them', async () => {
    const { ask: asking, open, token } = await desk();
    await talk(token, 'Ich heiße Zacharias und will aussteigen');
    expect((await open('de/kuendigung')).suggested).toEqual([]);
    const customer = await talk(token, 'aussteigen bitte, Zacharias');
    await expect.poll(async () => (await open('de/kuendigung')).suggested).toContainEqual({ word: 'aussteigen', times: 2 });
    const { suggested } = await open('de/kuendigung');
    expect(suggested.map(({ word }) => word)).not.toContain('zacharias');

    expect(await customer.finds('aussteigen')).toEqual([]);
    await asking('articles/de/kuendigung/suggested', { word: 'aussteigen', accept: true });
    expect(await customer.finds('aussteigen')).toEqual(['Vertrag kündigen']);
    expect(await open('de/kuendigung')).toMatchObject({ words: [{ word: 'aussteigen', from: 'customers' }, ...(await open('de/kuendigung')).words.slice(1)] });
    await asking('articles/de/kuendigung/suggested', { word: 'tschüss', accept: false });
    expect((await open('de/kuendigung')).suggested.map(({ word }) => word)).not.toContain('tschüss');
  });

  test('are looked for in how he begins: who fills a page without a space keeps nobody waiting, and half a name at its end is none', async () => {
    const { open, token } = await desk();
    const page = `rauswollen ${'-'.repeat(965)} zacharias.petersen@beispiel.example ${'-'.repeat(2_000)} nachzügler`;
    for (const _ of ['once', 'twice']) await talk(token, page);
    await expect.poll(async () => (await open('de/kuendigung')).suggested).toContainEqual({ word: 'rauswollen', times: 2 });
    expect((await open('de/kuendigung')).suggested.map(({ word }) => word).filter((word) => /^zacharias|^petersen|^nachz/.test(word))).toEqual([]);
  });

  test('that two searched in vain before they read an article are suggested as the company’s own words', async () => {
    const { ask: asking, synonyms } = await desk();
    for (const customer of [await visitor(), await visitor()])
      await customer.happened(search('teilbetrag'), { kind: 'article-read', articleId: 'abschlag', from: 'search' });
    const { suggestions } = await synonyms();
    expect(suggestions).toEqual([{ locale: 'de', words: ['teilbetrag', 'Abschlag'], articleId: 'abschlag', times: 2 }]);
    await asking('synonyms/suggested', { locale: 'de', words: ['teilbetrag', 'Abschlag'], accept: true });
    expect(await synonyms()).toMatchObject({
      synonyms: [
        { locale: 'de', groups: [['Abschlag', 'Monatsrate', 'teilbetrag']] },
        { locale: 'en', groups: [] },
      ],
      suggestions: [],
    });
    expect(await (await visitor()).finds('teilbetrag')).toHaveLength(1);
  });

  test('of the company are changed by one after the other, and are as in the file again when that is undone', async () => {
    const { ask: asking, synonyms } = await desk();
    const [german] = (await synonyms()).synonyms;
    const seen = german?.version ?? '';
    const groups = [['Umzug', 'Ortswechsel']];
    expect((await asking('synonyms', { locale: 'de', groups, seen })).status).toBe(200);
    expect(await asking('synonyms', { locale: 'de', groups: [], seen })).toMatchObject({ status: 409, body: { error: { field: 'seen' } } });
    expect(await (await visitor()).finds('ortswechsel')).toEqual(['Umzug melden']);
    const version = (await synonyms()).synonyms[0]?.version ?? '';
    expect(await asking('synonyms', { locale: 'de', groups: [['allein']], seen: version })).toMatchObject({
      status: 400,
      body: { error: { code: 'invalid' } },
    });
    await asking('synonyms/undo', { locale: 'de', seen: version });
    expect((await synonyms()).synonyms[0]).toMatchObject({ groups: [['Abschlag', 'Monatsrate']], inFile: true });
  });
});
