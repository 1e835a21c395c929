import type { Receipt } from '@lotse/contract';
import { run } from '@lotse/flow';
import { exampleAnswers } from '@lotse/flow/check';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rateLimits } from '../rate-limits.ts';
import { flowNamed, sendFlow, startFlows, type Flows } from '../../test/flows.ts';
import { png } from '../../test/pictures.ts';

let company: Flows;
beforeAll(async () => {
  company = await startFlows();
});
afterAll(() => company.stop());

const reading = { medium: 'gas', meterNumber: '7GFN 8100 12', gasReading: '12.345,678', readOn: '20.11.2026', email: 'ada@kunde.example' };
const withdrawal = { name: 'Ada Łęcka', contract: 'Bestellung 4711', email: 'ada@kunde.example' };

describe('What a customer sends', () => {
  test('is stored in one spelling, and he has a number, what comes next, and until when', async () => {
    const ada = await company.visitor();
    const { status, receipt } = await sendFlow(ada, 'meter-reading', reading);
    expect(status).toBe(200);
    expect(receipt).toEqual({
      reference: expect.stringMatching(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/) as unknown,
      caseReference: receipt.reference,
      receivedAt: '2026-11-20T10:00:00+01:00',
      nextSteps: [expect.stringMatching(/ \(bis 24\. November 2026\)$/) as unknown, expect.any(String) as unknown],
      document: expect.stringMatching(/^receipts\/.+\?until=\d+&signature=/) as unknown,
    });
    expect(await company.store.flows.find(receipt.reference)).toMatchObject({
      flowId: 'meter-reading',
      version: 1,
      answers: { meterNumber: '7GFN810012', gasReading: 12345.678, readOn: '2026-11-20' },
      case: { kind: 'meter', stages: [{ id: 'received', doneAt: '2026-11-20T09:00:00.000Z' }, { id: 'checked', plannedOn: '2026-11-24' }, { id: 'bill' }] },
    });
  });

  test('and sends sixteen times, because the line is bad, is one submission with one receipt, one case and one mail', async () => {
    const ada = await company.visitor();
    const key = crypto.randomUUID();
    const mail = `${key}@kunde.example`;
    const answers = await Promise.all(Array.from({ length: 16 }, () => sendFlow(ada, 'meter-reading', { ...reading, email: mail }, { key })));
    expect(new Set(answers.map(({ status, receipt }) => `${status} ${receipt.reference}`)).size).toBe(1);
    expect(await company.store.flows.of((await company.store.flows.find(answers[0]!.receipt.reference))!.ownerId)).toHaveLength(1);
    expect(await company.mailsTo(mail)).toHaveLength(1);
    const asked = (await ada.get(`submissions/${key}`)).body as { readonly receipt?: Receipt };
    expect(asked.receipt?.reference).toBe(answers[0]?.receipt.reference);
  });

  test('twice under one key, with other words, is what he sent first', async () => {
    const ada = await company.visitor();
    const { key, receipt } = await sendFlow(ada, 'withdraw', withdrawal);
    company.passes(5);
    const again = await sendFlow(ada, 'withdraw', { ...withdrawal, contract: 'Eine andere' }, { key });
    expect([again.receipt.reference, again.receipt.receivedAt]).toEqual([receipt.reference, receipt.receivedAt]);
    expect((await company.store.flows.find(receipt.reference))?.answers).toMatchObject({ contract: 'Bestellung 4711' });
  });

  test('again and again to somebody who did not ask is stored each time, and mailed to him ten times in a day; a declaration always is', async () => {
    await using strict = await startFlows({ limits: rateLimits() });
    const victim = 'nobody-asked@kunde.example';
    const references: string[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const { status, receipt } = await sendFlow(await strict.visitor(), 'meter-reading', { ...reading, email: victim });
      expect(status).toBe(200);
      references.push(receipt.reference);
    }
    const subjects = async () => {
      await strict.mailsTo(victim);
      return (await strict.mailsTo(victim)).map(({ headers }) => headers['subject']);
    };
    expect(await subjects()).toHaveLength(10);
    // His own is stored like all others, and he proves himself with the address that he gave.
    const last = references.at(-1) ?? '';
    expect((await strict.store.flows.find(last))?.answers).toMatchObject({ email: victim });
    expect(await (await strict.visitor()).post(`cases/${last}/look`, { proof: { email: victim } })).toMatchObject({ status: 200 });
    // Who is signed in where the company has this address on file has his receipt.
    const ada = await strict.customer('ada', { email: victim });
    expect((await sendFlow(ada, 'meter-reading', { ...reading, email: victim })).status).toBe(200);
    expect((await sendFlow(await strict.visitor(), 'withdraw', { ...withdrawal, email: victim })).status).toBe(200);
    expect(await subjects()).toHaveLength(12);
  });

  test('is nobody else’s to see, and what did not arrive is not there', async () => {
    const [ada, ben] = [await company.visitor(), await company.visitor()];
    const { key } = await sendFlow(ada, 'withdraw', withdrawal);
    expect(await ben.get(`submissions/${key}`)).toMatchObject({ status: 200, body: {} });
    expect((await ben.get(`submissions/${key}`)).body).toEqual({});
    expect((await ada.get(`submissions/${crypto.randomUUID()}`)).body).toEqual({});
  });

  test.each([
    ['a wrong answer', 'meter-reading', { ...reading, gasReading: 'viel' }, 'gasReading'],
    ['nothing where something is needed', 'withdraw', { name: 'Ada', email: 'ada@kunde.example' }, 'contract'],
    ['an answer to what is not asked then', 'cancel', { name: 'Ada', contract: 'Strom', email: 'ada@kunde.example', cause: 'Umzug' }, 'cause'],
    ['an answer to nothing at all', 'withdraw', { ...withdrawal, mood: 'angry' }, 'mood'],
    ['an option that is not there', 'cancel', { name: 'Ada', contract: 'Strom', email: 'ada@kunde.example', type: 'never' }, 'type'],
    ['a file that nobody uploaded', 'meter-reading', { ...reading, photo: [{ id: 'x', name: 'a.jpg', type: 'image/jpeg', size: 1 }] }, 'photo'],
  ])('%s, posted by hand, is refused with its field, and nothing is stored', async (_, flow, answers, field) => {
    const mallory = await company.visitor();
    const key = crypto.randomUUID();
    expect(await sendFlow(mallory, flow, answers, { key })).toMatchObject({ status: 400, body: { error: { code: 'invalid', field } } });
    expect((await mallory.get(`submissions/${key}`)).body).toEqual({});
  });

  test('an unknown flow or version is said to be one', async () => {
    const ada = await company.visitor();
    const asked = { key: 'k', answers: {}, locale: 'de' };
    expect(await ada.post('submissions', { ...asked, flowId: 'nowhere', version: 1 })).toMatchObject({ status: 404, body: { error: { field: 'flowId' } } });
    expect(await ada.post('submissions', { ...asked, flowId: 'withdraw', version: 99 })).toMatchObject({ status: 409, body: { error: { field: 'version' } } });
    expect(await ada.get('flows/nowhere')).toMatchObject({ status: 404 });
  });

  test('a picture that was uploaded for it belongs to it, and to nothing else', async () => {
    const [ada, ben] = [await company.visitor(), await company.visitor()];
    const { file } = await ada.upload(png(3, 3), 'zähler.png', { query: `?key=${crypto.randomUUID()}&purpose=flow` });
    const fault = {
      ...exampleAnswers(flowNamed('report-fault'), { clock: company.clock().toISOString() }),
      photos: [{ ...file, name: 'anders.pdf', size: 1 }].map(({ id, name, type, size }) => ({ id, name, type, size })),
    };
    expect(await sendFlow(ben, 'report-fault', fault)).toMatchObject({ status: 400, body: { error: { code: 'invalid', field: 'photos' } } });
    const { status, receipt } = await sendFlow(ada, 'report-fault', fault);
    expect(status).toBe(200);
    expect((await company.store.flows.find(receipt.reference))?.answers?.['photos']).toEqual([
      { id: file.id, name: 'zähler.png', type: 'image/png', size: png(3, 3).length },
    ]);
    expect(await sendFlow(ada, 'report-fault', fault)).toMatchObject({ status: 400, body: { error: { field: 'photos' } } });
    // It outlives the day after which what nobody named is forgotten.
    expect(await company.store.files.erasable('2099-01-01T00:00:00Z', company.clock().toISOString(), 10)).not.toContain(file.id);
  });

  test('every flow that the evaluator takes is stored as it judged, and every other refused with a field it named', async () => {
    const flow = flowNamed('cancel');
    const words = fc.constantFrom('', 'Ada', 'ada@kunde.example', 'ordinary', 'extraordinary', 'day', 'soonest', '24.12.2026', '31.2.2027', 'Strom 24');
    const answersOf = fc.dictionary(fc.constantFrom('type', 'cause', 'name', 'contract', 'end', 'endDate', 'email', 'customerNumber', 'other'), words);
    await fc.assert(
      fc.asyncProperty(answersOf, async (answers) => {
        const ada = await company.visitor();
        const { errors, inactive, effective } = run(flow, answers, { clock: company.clock().toISOString() });
        const { status, body, receipt } = await sendFlow(ada, 'cancel', answers);
        const wrong = [...Object.keys(inactive), ...errors.map(({ field }) => field)];
        expect([status, wrong.length > 0]).toEqual([wrong.length > 0 ? 400 : 200, wrong.length > 0]);
        if (status === 200) expect((await company.store.flows.find(receipt.reference))?.answers).toEqual(effective);
        else expect(wrong).toContain((body as { readonly error: { readonly field: string } }).error.field);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Who is signed in', () => {
  test('may change what is a customer’s to change; a stranger is told that he may not', async () => {
    const stranger = await company.visitor();
    const address = { postalCode: '25813', city: 'Husum', street: 'Deichweg 4' };
    expect(await sendFlow(stranger, 'postal-address', address)).toMatchObject({ status: 403, body: { error: { code: 'forbidden', field: 'flowId' } } });
    expect((await stranger.get('flows/bank-details/prefill')).body).toEqual({ answers: {} });
  });

  test('finds his name and address filled in, and nothing that nobody knows of him', async () => {
    const maria = await company.customer('2100471', { name: 'Maria Petersen', email: 'maria@kunde.example' });
    expect((await maria.get('flows/withdraw/prefill')).body).toEqual({ answers: { name: 'Maria Petersen', email: 'maria@kunde.example' } });
    expect((await maria.get('flows/meter-reading/prefill')).body).toEqual({ answers: { email: 'maria@kunde.example' } });
  });

  test('has what he had sent before he signed in', async () => {
    const ada = await company.visitor();
    const { key, receipt } = await sendFlow(ada, 'withdraw', withdrawal);
    const signed = await company.customer('2100999', { email: 'ada@kunde.example', visitor: ada.token });
    expect(((await signed.get(`submissions/${key}`)).body as { receipt: Receipt }).receipt.reference).toBe(receipt.reference);
  });
});

describe('What is known of a customer elsewhere', () => {
  test('is asked for by name, is told to no flow that does not ask, and decides with the answers', async () => {
    await using own = await startFlows({
      facts: {
        of: async ({ subject }) => (subject === '2100471' ? { lastReading: 12_000, highestReading: 13_000, meterNumber: '7GFN810012', secret: 'x' } : {}),
      },
    });
    const maria = await own.customer('2100471', { email: 'maria@kunde.example' });
    expect((await maria.get('flows/meter-reading/prefill')).body).toEqual({
      answers: { lastReading: 12_000, highestReading: 13_000, meterNumber: '7GFN810012', email: 'maria@kunde.example' },
    });
    const low = { medium: 'gas', gasReading: '9000', readOn: '20.11.2026', email: 'maria@kunde.example' };
    expect(await sendFlow(maria, 'meter-reading', low)).toMatchObject({ status: 400, body: { error: { field: 'why' } } });
    expect(await sendFlow(maria, 'meter-reading', { ...low, why: 'exchanged' })).toMatchObject({ status: 200 });
  });

  test('a lookup fills in what it finds, and finds nothing rather than to stand in the way', async () => {
    await using own = await startFlows({
      lookups: { bank: (number) => (number === '37040044' ? 'Commerzbank Köln' : undefined), places: (code) => (code === '25813' ? ['Husum'] : []) },
    });
    const ada = await own.visitor();
    const ask = async (flow: string, field: string, kind: string, text: string) =>
      (await ada.post(`flows/${flow}/lookups`, { field, kind, text, answers: {} })).body;
    expect(await ask('move-house', 'postalCode', 'postalCode', '25 813')).toEqual({ matches: [{ label: '25813 Husum', answers: { city: 'Husum' } }] });
    expect(await ask('move-house', 'postalCode', 'postalCode', '99999')).toEqual({ matches: [] });
    expect(await ask('bank-details', 'iban', 'iban', 'DE89 3704 0044 0532 0130 00')).toEqual({ matches: [{ label: 'Commerzbank Köln', answers: {} }] });
    expect(await ask('bank-details', 'iban', 'iban', 'AT61')).toEqual({ matches: [] });
    expect(await ask('bank-details', 'holder', 'iban', 'DE89370400440532013000')).toEqual({ matches: [] });
  });
});
