import { describe, expect, test } from 'vitest';
import { call } from '../../test/in-process.ts';
import { sendFlow, startFlows } from '../../test/flows.ts';
import { createUndoPages } from '../pages/undo-flow.ts';

const reading = { medium: 'gas', meterNumber: '7GFN 8100 12', gasReading: '12.345,678', readOn: '20.11.2026', email: 'ada@kunde.example' };
const account = { iban: 'DE89 3704 0044 0532 0130 00', holder: 'own', use: ['credit'] };
const codeIn = (text = '') => /^(\d{6})$/m.exec(text)?.[1] ?? '';

describe('The receipt by mail', () => {
  test('says what was sent, when to the second, and what comes next, as text and as HTML', async () => {
    await using company = await startFlows({ at: '2026-11-20T09:00:07Z' });
    const { receipt } = await sendFlow(await company.visitor(), 'meter-reading', reading);
    const [mail, ...others] = await company.mailsTo('ada@kunde.example');
    expect(others).toEqual([]);
    for (const part of [mail?.text, mail?.html])
      for (const said of ['20. November 2026 um 10:00:07 MEZ', receipt.reference, '12.345,678 m³', '7GFN810012', 'bis 24. November 2026'])
        expect(part).toContain(said);
    expect(mail?.html).not.toMatch(/<script|https?:\/\//);
    expect(mail?.html).toContain('Nordlicht &#60;&#38;&#62;');
    expect(mail?.headers['auto-submitted']).toBe('auto-generated');
  });

  test('stands in the outbox as soon as the record stands, and leaves when the mail server is back', async () => {
    await using company = await startFlows();
    company.smtp.beBusy(1);
    const { receipt } = await sendFlow(await company.visitor(), 'meter-reading', reading);
    expect(await company.store.flows.mails(receipt.reference)).toEqual([{ kind: 'receipt', email: 'ada@kunde.example', state: 'waiting' }]);
    expect(await company.mailsTo('ada@kunde.example')).toEqual([]);
    company.passes(2);
    expect(await company.mailsTo('ada@kunde.example')).toHaveLength(1);
    expect(await company.store.flows.mails(receipt.reference)).toMatchObject([{ state: 'sent' }]);
  });

  test('to an address that does not exist costs nobody the submission, and the operator is told', async () => {
    await using company = await startFlows();
    company.smtp.refuse('ada@kunde.example', 550);
    const ada = await company.visitor();
    const { key, receipt } = await sendFlow(ada, 'meter-reading', reading);
    await company.mailsTo('ada@kunde.example');
    expect(await company.store.flows.mails(receipt.reference)).toMatchObject([{ state: 'bounced' }]);
    expect((await ada.get(`submissions/${key}`)).body).toMatchObject({ receipt: { document: expect.any(String) as unknown } });
    expect(company.logged()).toContain('has only the receipt on the page');
    expect(company.logged()).not.toContain('ada@kunde.example');
  });

  test.each([
    ['de', 'Ihre', 'dein'],
    ['de-du', 'deine', 'Ihnen'],
    ['en', 'your', 'Ihre'],
  ])('speaks %s', async (locale, has, lacks) => {
    await using company = await startFlows();
    await sendFlow(await company.visitor(), 'withdraw', { name: 'Ada', contract: 'Strom', email: 'ada@kunde.example' }, { locale });
    const [mail] = await company.mailsTo('ada@kunde.example');
    expect(mail?.text).toContain(has);
    expect(mail?.text).not.toContain(lacks);
  });

  test('reaches somebody whose computer writes his language de_DE; what is no language at all is refused with its field, before anything is stored', async () => {
    await using company = await startFlows();
    const ada = await company.visitor(undefined, undefined, { locale: 'de_AT' });
    const { status, receipt } = await sendFlow(ada, 'meter-reading', reading, { locale: 'de_AT' });
    expect(status).toBe(200);
    const [mail] = await company.mailsTo('ada@kunde.example');
    expect(mail?.text).toContain(receipt.reference);
    expect((await company.asAgent('GET', `flows/${receipt.reference}`)).status).toBe(200);
    for (const locale of ['', 'C', 'de-DE.UTF-8', 'a'.repeat(400)])
      expect([locale, await sendFlow(ada, 'meter-reading', reading, { locale })]).toMatchObject([
        locale,
        { status: 400, body: { error: { field: 'locale' } } },
      ]);
  });

  test('masks what is sensitive, and no log line ever has an answer', async () => {
    await using company = await startFlows();
    const maria = await company.customer('2100471', { email: 'maria@kunde.example' });
    await maria.post('submissions/k1/challenge');
    const code = codeIn((await company.mailsTo('maria@kunde.example'))[0]?.text);
    expect(await sendFlow(maria, 'bank-details', account, { key: 'k1', code })).toMatchObject({ status: 200 });
    const mails = await company.mailsTo('maria@kunde.example');
    expect(mails).toHaveLength(3);
    for (const { text } of mails) expect(text).not.toMatch(/0532|DE89 3704/);
    expect(company.logged()).not.toMatch(/DE89|0532|maria@/);
    expect(company.logged()).not.toContain(code);
  });
});

describe('A code before a risky change', () => {
  const changing = async () => {
    const company = await startFlows();
    const maria = await company.customer('2100471', { name: 'Maria Petersen', email: 'maria@kunde.example' });
    const ask = async () => {
      expect((await maria.post('submissions/k1/challenge')).status).toBe(200);
      return codeIn((await company.mailsTo('maria@kunde.example')).findLast(({ headers }) => /Code/.test(headers['subject'] ?? ''))?.text);
    };
    const change = (code?: string) => sendFlow(maria, 'bank-details', account, { key: 'k1', ...(code !== undefined && { code }) });
    return { company, maria, ask, change, [Symbol.asyncDispose]: company.stop };
  };
  const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  test('is needed, goes to the address on file, and opens once', async () => {
    await using day = await changing();
    expect(await day.change()).toMatchObject({ status: 400, body: { error: { code: 'invalid', field: 'code' } } });
    const code = await day.ask();
    expect(code).toMatch(/^\d{6}$/);
    const { status } = await day.change(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(status).toBe(200);
    // Another submission needs another code.
    expect(await sendFlow(day.maria, 'bank-details', account, { key: 'k2', code })).toMatchObject({ status: 410, body: { error: { field: 'code' } } });
    // And the same one again needs none.
    expect(await day.change()).toMatchObject({ status: 200 });
  });

  test('may be mistyped, five times in all; after that the right one is worth nothing, until another is asked for', async () => {
    await using day = await changing();
    const code = await day.ask();
    for (let turn = 0; turn < 5; turn += 1)
      expect(await day.change(wrongFor(code))).toMatchObject({ status: 400, body: { error: { code: 'invalid', field: 'code' } } });
    expect(await day.change(code)).toMatchObject({ status: 410, body: { error: { code: 'expired', field: 'code' } } });
    expect(await day.change(await day.ask())).toMatchObject({ status: 200 });
  });

  test('is good for ten minutes', async () => {
    await using day = await changing();
    const code = await day.ask();
    day.company.passes(10);
    expect(await day.change(code)).toMatchObject({ status: 410, body: { error: { code: 'expired', field: 'code' } } });
  });

  test('sixteen times at once with the right code is one submission', async () => {
    await using day = await changing();
    const code = await day.ask();
    const answers = await Promise.all(Array.from({ length: 16 }, () => day.change(code)));
    expect(new Set(answers.map(({ status, receipt }) => `${status} ${receipt.reference}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
  });

  test('is nowhere to be sent where no address is on file', async () => {
    await using company = await startFlows();
    for (const who of [await company.visitor(), await company.customer('2100812')])
      expect(await who.post('submissions/k/challenge')).toMatchObject({ status: 403, body: { error: { code: 'forbidden', field: 'email' } } });
  });

  test('stands nowhere in the store as it was sent', async () => {
    await using day = await changing();
    const code = await day.ask();
    const { DatabaseSync } = await import('node:sqlite');
    const { join } = await import('node:path');
    const database = new DatabaseSync(join(day.company.folder, 'lotse.db'), { readOnly: true });
    const rows = [...database.prepare('SELECT * FROM flow_codes').all(), ...database.prepare('SELECT * FROM flow_mails').all()];
    database.close();
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain(code);
  });
});

describe('The notice to the contact on file', () => {
  test('goes to the address on file when somebody changes the account, and takes it back with one press, for so many days', async () => {
    await using company = await startFlows();
    const pages = createUndoPages({ flows: company.service, company: 'Nordlicht', zone: 'Europe/Berlin' });
    const maria = await company.customer('2100471', { name: 'Maria Petersen', email: 'old@kunde.example' });
    await maria.post('submissions/k1/challenge');
    const code = codeIn((await company.mailsTo('old@kunde.example'))[0]?.text);
    const { status, receipt } = await sendFlow(maria, 'bank-details', account, { key: 'k1', code });
    expect(status).toBe(200);
    const notice = (await company.mailsTo('old@kunde.example')).find(({ text }) => text.includes('/flows/undo/'));
    const token = /\/flows\/undo\/([\w-]{43})/.exec(notice?.text ?? '')?.[1] ?? '';
    expect(notice?.text).toContain('27. November 2026');

    // Whoever only looks changes nothing.
    expect(await pages.ask(token, 'de')).toMatchObject({ status: 200, html: expect.stringContaining('<form method="post">') as unknown });
    expect(await company.store.flows.find(receipt.reference)).not.toHaveProperty('undoneAt');
    expect(await pages.undo(token, 'de')).toMatchObject({ status: 200 });
    expect(await pages.undo(token, 'de')).toMatchObject({ status: 200 });
    expect(await company.store.flows.find(receipt.reference)).toMatchObject({ undoneAt: '2026-11-20T09:00:00.000Z', case: { ending: 'undone' } });
    expect((await company.mailsTo('old@kunde.example')).filter(({ text }) => text.includes('zurückgenommen'))).toHaveLength(1);
    expect(await pages.ask('x'.repeat(43), 'en')).toMatchObject({ status: 404, html: expect.stringContaining('no longer works') as unknown });
    company.passes(15 * 24 * 60);
    expect(await pages.undo(token, 'de')).toMatchObject({ status: 404 });
  });

  test('says what is true to whoever presses when it has been carried out already: nothing is taken back then, and he is to get in touch', async () => {
    await using company = await startFlows();
    const pages = createUndoPages({ flows: company.service, company: 'Nordlicht', zone: 'Europe/Berlin' });
    const maria = await company.customer('2100471', { name: 'Maria Petersen', email: 'old@kunde.example' });
    await maria.post('submissions/k1/challenge');
    const code = codeIn((await company.mailsTo('old@kunde.example'))[0]?.text);
    const { receipt } = await sendFlow(maria, 'bank-details', account, { key: 'k1', code });
    const notice = (await company.mailsTo('old@kunde.example')).find(({ text }) => text.includes('/flows/undo/'));
    const token = /\/flows\/undo\/([\w-]{43})/.exec(notice?.text ?? '')?.[1] ?? '';
    company.passes(24 * 60);
    await company.cases.service.ingest('erp', receipt.caseReference ?? '', [{ id: 'done', at: company.clock().toISOString(), kind: 'ended' }]);
    for (const page of [await pages.ask(token, 'de'), await pages.undo(token, 'de')]) {
      expect(page.html).toContain('Der Auftrag ist schon ausgeführt');
      expect(page.html).toContain('melden Sie sich bitte gleich bei uns');
      expect(page.html).not.toMatch(/<form|Es bleibt alles/);
    }
    const stored = await company.store.flows.find(receipt.reference);
    expect(stored).toMatchObject({ case: { ending: 'done' } });
    expect(stored).not.toHaveProperty('undoneAt');
    expect((await company.mailsTo('old@kunde.example')).filter(({ text }) => text.includes('zurückgenommen'))).toEqual([]);
  });

  test('of somebody who is not known goes nowhere', async () => {
    await using company = await startFlows();
    const { receipt } = await sendFlow(await company.visitor(), 'cancel', { name: 'Ada', contract: 'Strom', email: 'ada@kunde.example' });
    expect((await company.store.flows.mails(receipt.reference)).map(({ kind }) => kind)).toEqual(['receipt']);
  });
});

describe('The receipt as a document', () => {
  test('opens under its address without a session for five minutes, and under no other', async () => {
    await using company = await startFlows();
    const { receipt } = await sendFlow(await company.visitor(), 'withdraw', { name: 'Ada', contract: 'Strom', email: 'ada@kunde.example' });
    const open = (address = receipt.document ?? '') => fetch(`${company.url}/api/v1/${address}`);
    const answer = await open();
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      200,
      'application/pdf',
      expect.stringMatching(new RegExp(`^attachment;.*bestaetigung-${receipt.reference}\\.pdf`)) as unknown,
    ]);
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await open(receipt.document?.replace(/signature=.{5}/, 'signature=AAAAA'))).status).toBe(404);
    company.passes(5);
    expect((await open()).status).toBe(410);
    expect(await call(company.url, 'GET', `receipts/${receipt.reference}`)).toMatchObject({ status: 400 });
  });
});
