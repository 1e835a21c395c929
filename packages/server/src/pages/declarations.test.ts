import { declarations } from '@lotse/contract/flows';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../test/in-process.ts';
import { startFlows, type Flows } from '../../test/flows.ts';
import type { ChannelService } from '../services/channels.ts';
import { createSite, type Site } from '../serve/site.ts';

let company: Flows;
let site: Site;
beforeAll(async () => {
  company = await startFlows();
  const channels = { list: () => [{ kind: 'phone', label: 'Anrufen', href: 'tel:+4940', availability: { state: 'open' } }] } as unknown as ChannelService;
  site = createSite({
    server: company.core,
    channels,
    company: 'Nordlicht',
    builtFolder: '/nowhere',
    siteFolder: undefined,
    declarationPages: company.declarationPages,
  });
  await site.app.ready();
});
afterAll(async () => {
  await site.app.close();
  await company.stop();
});

const open = (url: string, language = 'de') => site.app.inject({ url, headers: { accept: 'text/html', 'accept-language': language } });
const press = (url: string, form: Readonly<Record<string, string>>, language = 'de') =>
  site.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': language },
    payload: new URLSearchParams(form).toString(),
  });
const keyIn = (html: string): string => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
const ofKey = async (key: string) => (await company.service.declared(key))?.submission;
const ada = { name: 'Ada Łęcka', contract: 'Strom 24', email: 'ada@kunde.example' };

describe.each(['cancel', 'withdraw'] as const)('The page /%s, without a script and without signing in,', (kind) => {
  test('has all that the law names, and its button, on the first page, and nothing else', async () => {
    const { statusCode, body, headers } = await open(`/${kind}`);
    expect(statusCode).toBe(200);
    const names = [...new Set([...body.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name))].filter(
      (name) => !['viewport', 'robots', 'referrer', 'key'].includes(name ?? ''),
    );
    expect(names).toEqual(declarations[kind].fields.map(({ id }) => id));
    expect(body).toContain(`<h1>${declarations[kind].entry}</h1>`);
    expect(body).toContain(`<button>${declarations[kind].button}</button>`);
    expect(body).toContain('Fragen vorab? <a href="tel:+4940">');
    expect(body).not.toContain('<script');
    expect(headers['content-security-policy']).toContain("form-action 'self'");
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('keeps the words of the law for readers of English, and says what they mean', async () => {
    const { body } = await open(`/${kind}`, 'en');
    expect(body).toContain('<html lang="en">');
    expect(body).toContain(`<span lang="de">${declarations[kind].button}</span> <small>${declarations[kind].meaning.button['en']}</small>`);
  });

  test('pressed twice is one declaration, and its receipt is there after reloading', async () => {
    const key = keyIn((await open(`/${kind}`)).body);
    const [one, two] = await Promise.all([press(`/${kind}`, { ...ada, key }), press(`/${kind}`, { ...ada, key })]);
    expect([one?.statusCode, two?.statusCode, one?.headers.location, two?.headers.location]).toEqual([303, 303, `/${kind}/${key}`, `/${kind}/${key}`]);
    const submission = await ofKey(key);
    for (let turn = 0; turn < 2; turn += 1) {
      const { statusCode, body } = await open(`/${kind}/${key}`);
      expect(statusCode).toBe(200);
      for (const said of [submission?.reference ?? '?', '20. November 2026 um 10:00:00 MEZ', 'Ada Łęcka', 'Strom 24']) expect(body).toContain(said);
    }
    expect((await company.mailsTo('ada@kunde.example')).filter(({ text }) => text.includes(submission?.reference ?? '?'))).toHaveLength(1);
    company.passes(60);
    await press(`/${kind}`, { ...ada, contract: 'Gas', key });
    expect(await ofKey(key)).toEqual(submission);
    company.passes(-60);
  });

  test('asks for what is missing in words, and keeps what was typed', async () => {
    const key = keyIn((await open(`/${kind}`)).body);
    const { statusCode, body } = await press(`/${kind}`, { name: '<b>Ada</b> & Co', contract: '', email: 'ada', key });
    expect(statusCode).toBe(400);
    expect(body).toContain('value="&#60;b&#62;Ada&#60;/b&#62; &#38; Co"');
    expect(body).toContain('href="#contract"');
    expect(body).toContain('In dieser E-Mail-Adresse fehlt das @-Zeichen.');
    expect(keyIn(body)).toBe(key);
    expect(await ofKey(key)).toBeUndefined();
  });

  test('takes it whatever contract and address are named, and however often', async () => {
    for (const contract of ['gibt es nicht', '0', 'schon gekündigt']) {
      const key = keyIn((await open(`/${kind}`)).body);
      expect((await press(`/${kind}`, { ...ada, contract, key })).statusCode).toBe(303);
    }
  });
});

describe('A declaration', () => {
  test('with a day or a cause means that day and that cause, whatever was chosen beforehand', async () => {
    const key = keyIn((await open('/cancel')).body);
    await press('/cancel', { ...ada, type: 'ordinary', end: 'soonest', endDate: '2026-12-31', cause: 'Umzug ins Ausland', key });
    expect((await ofKey(key))?.answers).toMatchObject({ type: 'extraordinary', cause: 'Umzug ins Ausland', end: 'day', endDate: '2026-12-31' });
  });

  test('is taken over the API as well, by a key and by nobody’s token', async () => {
    const key = crypto.randomUUID();
    const declare = (answers: object, kind = 'withdraw') => call(company.url, 'POST', `declarations/${kind}`, { body: { key, answers, locale: 'de' } });
    expect((await call(company.url, 'POST', 'declarations/withdraw', { body: { key: 'k', answers: ada, locale: 'de' } })).status).toBe(400);
    expect(await declare({ name: 'Ada' })).toMatchObject({ status: 400, body: { error: { code: 'invalid', field: 'contract' } } });
    const { status, body } = await declare(ada);
    expect([status, (await declare(ada)).body]).toMatchObject([200, { reference: (body as { reference: string }).reference }]);
    expect((await declare(ada, 'complain')).status).toBe(404);
  });

  test('of a company that has none is a page that says so', async () => {
    await using own = await startFlows({ definitions: [] });
    expect(own.declarationPages.form('cancel', 'de')).toBeUndefined();
    expect((await open('/cancel/nothing-like-a-key')).statusCode).toBe(404);
  });

  test('takes no form larger than a request may be', async () => {
    expect((await press('/cancel', { ...ada, cause: 'x'.repeat(70_000) })).statusCode).toBe(413);
  });
});

test('While nothing can be stored or read the form comes back with all that was typed, and what to do', async () => {
  const own = await startFlows();
  const { form } = own.declarationPages;
  const key = keyIn(form('cancel', 'de')?.html ?? '');
  await own.store.close();
  const page = await own.declarationPages.send('cancel', { key, ...ada }, 'de');
  expect(page).toMatchObject({ status: 503, html: expect.stringContaining('Ihre Erklärung konnte gerade nicht gespeichert werden.') as unknown });
  expect('html' in page && page.html).toContain('Ada Łęcka');
  expect('html' in page && keyIn(page.html)).toBe(key);
  await own.stop();
});
