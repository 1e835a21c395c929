/** Declarations at the server's doors: a flood asks for a code and refuses nobody; what is kept can be had, and erased as far as the law allows. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../test/in-process.ts';
import { flowNamed, sendFlow, startFlows, type Flows } from '../../test/flows.ts';
import { exampleAnswers } from '@lotse/flow/check';
import { rateLimits } from '../rate-limits.ts';
import type { Receipt } from '@lotse/contract';

const ada = { name: 'Ada Łęcka', contract: 'Strom 24', email: 'ada@kunde.example' };
const declare = (company: Flows, key: string, more: object = {}) =>
  call(company.url, 'POST', 'declarations/cancel', { body: { key, answers: ada, locale: 'de', ...more } });
const desk = (company: Flows, path: string) => call(company.url, 'GET', path, { token: 'token-of-anna' });
/** As many as one look at the outbox sends are fewer than a flood has. */
const mailsTo = async (company: Flows, address: string) => {
  for (let looks = 0; looks < 4; looks += 1) await company.mailsTo(address);
  return company.mailsTo(address);
};
const codeIn = (text: string): string => /^(\d{6})$/m.exec(text)?.[1] ?? '?';

describe('More declarations from one network than people make', () => {
  let company: Flows;
  beforeAll(async () => {
    company = await startFlows({ limits: rateLimits() });
    for (let count = 0; count < 20; count += 1) expect((await declare(company, crypto.randomUUID())).status).toBe(200);
  });
  afterAll(() => company.stop());

  test('are stored and confirmed like all others, and their mail asks for a code afterwards', async () => {
    const key = crypto.randomUUID();
    const answers = { ...ada, email: 'flut@kunde.example' };
    const { status, body } = await call(company.url, 'POST', 'declarations/withdraw', { body: { key, answers: { ...answers }, locale: 'de' } });
    expect([status, body]).toMatchObject([200, { asksForCode: true, receivedAt: '2026-11-20T10:00:00+01:00' }]);
    const { reference } = body as Receipt;
    const [mail] = await mailsTo(company, 'flut@kunde.example');
    for (const said of [reference, 'Ada Łęcka', 'ungewöhnlich viele', 'Ihre Erklärung liegt uns vor']) expect(mail?.text).toContain(said);
    const code = codeIn(mail?.text ?? '');
    const again = (given: string) => call(company.url, 'POST', 'declarations/withdraw', { body: { key, answers: {}, locale: 'de', code: given } });
    expect(await again('000000' === code ? '111111' : '000000')).toMatchObject({ status: 400, body: { error: { code: 'invalid', field: 'code' } } });
    const confirmed = await again(` ${code.slice(0, 3)} ${code.slice(3)} `);
    expect(confirmed).toMatchObject({ status: 200, body: { reference, receivedAt: '2026-11-20T10:00:00+01:00' } });
    expect((confirmed.body as Receipt).asksForCode).toBeUndefined();
    expect((await company.service.declared(key))?.submission).toMatchObject({ confirmation: 'given', answers });
  });

  test('ask on their page too, and say that the declaration holds whatever is typed', async () => {
    const key = crypto.randomUUID();
    const sent = await company.declarationPages.send('cancel', { ...ada, email: 'seite@kunde.example', key }, 'de', '');
    expect(sent).toEqual({ receipt: key });
    // Nobody of the pages' own network had declared before.
    expect((await company.declarationPages.receipt(key)).html).not.toContain('name="code"');
    for (let count = 0; count < 20; count += 1) await company.declarationPages.send('cancel', { ...ada, key: crypto.randomUUID() }, 'de', '');
    const late = crypto.randomUUID();
    await company.declarationPages.send('cancel', { ...ada, email: 'seite@kunde.example', key: late }, 'de', '');
    expect((await company.declarationPages.receipt(late)).html).toContain('name="code"');
    expect((await company.declarationPages.confirm('cancel', late, 'falsch')).html).toContain('Ihre Erklärung liegt uns trotzdem vor.');
    const mail = (await mailsTo(company, 'seite@kunde.example')).at(-1);
    const { html } = await company.declarationPages.confirm('cancel', late, codeIn(mail?.text ?? ''));
    expect(html).toContain('Danke, der Code stimmt.');
    expect(html).not.toContain('name="code"');
  });

  test('of a visitor’s session are stored too, and the desk sees which were not confirmed', async () => {
    const visitor = await company.visitor();
    const { status, receipt } = await sendFlow(visitor, 'cancel', ada);
    expect([status, receipt.asksForCode]).toEqual([200, true]);
    const again = await sendFlow(visitor, 'cancel', ada);
    expect(again.status).toBe(200);
    const { body } = await desk(company, `desk/flows/${receipt.reference}`);
    expect(body).toMatchObject({ submission: { confirmation: 'asked' } });
  });
});

test('A declaration is taken and confirmed whatever its language is said to be', async () => {
  await using company = await startFlows();
  const { status } = await declare(company, crypto.randomUUID(), { locale: 'C.UTF-8', answers: { ...ada, email: 'sprache@kunde.example' } });
  expect(status).toBe(200);
  expect(await mailsTo(company, 'sprache@kunde.example')).toHaveLength(1);
});

describe('What is kept', () => {
  let company: Flows;
  beforeAll(async () => (company = await startFlows()));
  afterAll(() => company.stop());

  test('of a visitor is handed to him with content, times, version and mails; to a stranger nothing', async () => {
    const visitor = await company.visitor();
    const { receipt } = await sendFlow(visitor, 'cancel', { ...ada, email: 'export@kunde.example' });
    await company.mailsTo('export@kunde.example');
    const { status, body } = await visitor.get('submissions');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      submissions: [
        {
          reference: receipt.reference,
          flowId: 'cancel',
          version: 2,
          receivedAt: '2026-11-20T09:00:00.000Z',
          retention: 'letter',
          eraseAt: '2032-12-31T23:00:00.000Z',
          answers: { contract: 'Strom 24' },
          content: expect.arrayContaining([{ label: 'Ihr Name', text: 'Ada Łęcka' }]),
          mails: [
            { kind: 'receipt', email: 'export@kunde.example', state: 'sent', createdAt: '2026-11-20T09:00:00.000Z', endedAt: '2026-11-20T09:00:00.000Z' },
          ],
        },
      ],
    });
    expect((await (await company.visitor()).get('submissions')).body).toEqual({ submissions: [], drafts: [], cases: [] });
  });

  test('of a declaration is erased as far as the law allows: nobody is shown it any more, and it goes when its time is over', async () => {
    const visitor = await company.visitor();
    const { receipt } = await sendFlow(visitor, 'cancel', ada);
    const other = await sendFlow(await company.visitor(), 'cancel', ada);
    expect((await visitor.post('submissions/erase', {})).body).toEqual({ erased: 0, restricted: 1 });
    expect((await visitor.post('submissions/erase', {})).body).toEqual({ erased: 0, restricted: 0 });
    const detail = (await desk(company, `desk/flows/${receipt.reference}`)).body as { readonly submission: { readonly groups?: unknown } };
    expect(detail).toMatchObject({ submission: { reference: receipt.reference, restrictedAt: '2026-11-20T09:00:00.000Z' } });
    expect(detail.submission.groups).toBeUndefined();
    expect((await call(company.url, 'GET', String(receipt.document))).status).toBe(404);
    expect((await desk(company, `desk/flows/${other.receipt.reference}`)).body).toMatchObject({ submission: { groups: [{}] } });
    // It is there still, and until the end of the sixth year.
    expect((await company.store.flows.find(receipt.reference))?.answers).toMatchObject({ contract: 'Strom 24' });
    company.passes(6.2 * 365 * 24 * 60);
    await company.sweep();
    expect((await company.store.flows.find(receipt.reference))?.answers).toBeUndefined();
    company.passes(-6.2 * 365 * 24 * 60);
  });

  test('of a request that no law wants kept is erased at once, and so is what was only begun', async () => {
    const visitor = await company.visitor();
    const { status, receipt } = await sendFlow(visitor, 'meet-us', exampleAnswers(flowNamed('meet-us'), { clock: company.clock().toISOString() }));
    expect(status).toBe(200);
    expect((await visitor.post('submissions/erase', {})).body).toEqual({ erased: 1, restricted: 0 });
    expect((await company.store.flows.find(receipt.reference))?.answers).toBeUndefined();
  });

  test('of somebody without a session is his who has the key', async () => {
    const key = crypto.randomUUID();
    const { body } = await declare(company, key);
    const { reference } = body as Receipt;
    expect((await call(company.url, 'GET', `declarations/cancel/${key}`)).body).toMatchObject({ submissions: [{ reference, answers: { name: 'Ada Łęcka' } }] });
    expect((await call(company.url, 'GET', `declarations/cancel/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await call(company.url, 'POST', `declarations/cancel/${key}/erase`, { body: {} })).body).toEqual({ erased: 0, restricted: 1 });
    const { html } = await company.declarationPages.receipt(key);
    expect(html).toContain(reference);
    expect(html).not.toContain('Ada');
  });
});
