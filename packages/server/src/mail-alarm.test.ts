/** The alarms of docs/operation.md hear of each receipt that did not reach whoever declared something, and of mails that do not leave. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anna, call, message } from '../test/in-process.ts';
import { sendFlow, startFlows, type Flows } from '../test/flows.ts';
import { createMetrics, type Metrics } from './metrics.ts';

const rules = readFileSync('docs/operation.md', 'utf8');
/** `increase(lotse_mails_bounced_total{kind="receipt",declaration="yes"}[1h])` */
const [, bounced = '?'] = /increase\((\w+\{[^}]+\})\[/.exec(rules) ?? [];
/** `max(lotse_mails_late_seconds) > 900` */
const [, late = '?', most = NaN] = /max\((\w+)\) > (\d+)/.exec(rules) ?? [];

let metrics: Metrics;
let company: Flows;
beforeEach(async () => {
  metrics = createMetrics();
  company = await startFlows({ metrics });
});
afterEach(() => company.stop());

const figure = async (series: string): Promise<number | undefined> => {
  const line = (await metrics.text()).split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length));
};
const ofKind = (kind: string) => figure(`lotse_mails_bounced_total{kind="${kind}",declaration="no"}`);
const isLate = async (outbox: string) => ((await figure(`${late}{outbox="${outbox}"}`)) ?? NaN) > Number(most);

const ines = 'ines@kunde.example';
const declares = async () => {
  const answers = { name: 'Ines Brandt', contract: 'Strom 24', email: ines };
  const { body } = await call(company.url, 'POST', 'declarations/cancel', { body: { key: crypto.randomUUID(), answers, locale: 'de' } });
  return (body as { readonly reference: string }).reference;
};
const reads = async () => {
  const reading = { medium: 'gas', meterNumber: '7GFN 8100 12', gasReading: '12.345,678', readOn: '20.11.2026', email: ines };
  return (await sendFlow(await company.visitor(), 'meter-reading', reading)).receipt.reference;
};
/** Somebody who is gone, and wants to have by mail what is answered. */
const isAnswered = async () => {
  const visitor = await company.visitor();
  const { id } = await visitor.start();
  await visitor.send(id, message('Wann kommt der Monteur?'));
  await visitor.post(`conversations/${id}/mails`, { key: crypto.randomUUID(), email: ines, what: 'answers' });
  company.passes(10);
  await company.conversations.send(anna, id, [message('Am Dienstag.')]);
  company.passes(10);
};
const receiptAtDesk = async (reference: string) => {
  const { body } = await call(company.url, 'GET', `desk/flows/${reference}`, { token: 'token-of-anna' });
  return (body as { readonly submission: { readonly receiptBouncedAt?: string } }).submission.receiptBouncedAt;
};

describe('The receipt of a declaration', () => {
  test('that is refused rings the alarm, which has been listening from the start', async () => {
    expect(await figure(bounced)).toBe(0);
    company.smtp.refuse(ines, 550);
    await declares();
    await company.mailsTo(ines);
    expect(await figure(bounced)).toBe(1);
    expect(await ofKind('receipt')).toBe(0);
  });

  test('that comes back an hour after it was taken rings it once, and the desk sees it at the case', async () => {
    const reference = await declares();
    const [mail] = await company.mailsTo(ines);
    company.passes(60);
    const messageId = mail?.headers['message-id'] ?? '';
    expect(await company.returns(messageId, '4.2.2')).toMatchObject({ status: 200, body: { result: 'ignored' } });
    expect([await figure(bounced), await receiptAtDesk(reference)]).toEqual([0, undefined]);
    expect(await company.returns(messageId)).toMatchObject({ status: 200, body: { result: 'taken' } });
    expect(await company.returns(messageId)).toMatchObject({ status: 200, body: { result: 'known' } });
    expect([await figure(bounced), await receiptAtDesk(reference)]).toEqual([1, '2026-11-20T10:00:00.000Z']);
    expect(await company.store.flows.mails(reference)).toMatchObject([{ state: 'bounced' }]);
    const line = company
      .logged()
      .split('\n')
      .find((each) => each.includes('has only the receipt on the page'));
    expect(line).toContain(reference);
    expect(company.logged()).not.toContain(ines);
  });

  test('that arrives rings nothing, nor does the bounce of a mail that nobody here sent', async () => {
    await declares();
    expect(await company.mailsTo(ines)).toHaveLength(1);
    expect(await company.returns(`<${crypto.randomUUID()}@nordlicht.example>`)).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } });
    expect(await figure(bounced)).toBe(0);
  });
});

test('Every other mail that comes back is counted in the same figure, by its kind', async () => {
  company.smtp.refuse(ines, 550);
  const reference = await reads();
  await isAnswered();
  await company.mailsTo(ines);
  expect([await ofKind('receipt'), await ofKind('answers'), await ofKind('code'), await figure(bounced)]).toEqual([1, 1, 0, 0]);
  expect(await receiptAtDesk(reference)).toBe('2026-11-20T09:20:00.000Z');
});

test('A mail server that is down rings an alarm of its own, which ends when everything has left', async () => {
  company.smtp.beBusy(2);
  await isAnswered();
  await declares();
  await company.mailsTo(ines);
  expect([await isLate('conversations'), await isLate('flows')]).toEqual([false, false]);
  company.passes(20);
  expect([await isLate('conversations'), await isLate('flows')]).toEqual([true, true]);
  expect(await company.mailsTo(ines)).toHaveLength(2);
  expect([await figure(`${late}{outbox="conversations"}`), await figure(`${late}{outbox="flows"}`)]).toEqual([0, 0]);
});

test('A store that does not answer keeps nobody from the other figures', async () => {
  metrics.watch({ mailsLate: () => new Promise(() => {}) });
  expect(await metrics.text()).toContain('lotse_listeners{');
  metrics.watch({ mailsLate: () => Promise.reject(new Error('The store is closed.')) });
  expect(await metrics.text()).not.toContain(`${late}{`);
});
