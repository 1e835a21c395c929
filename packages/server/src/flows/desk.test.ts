import type { DeskSubmissionDetail } from '@lotse/contract/desk';
import { exampleAnswers } from '@lotse/flow/check';
import { describe, expect, test } from 'vitest';
import { anna, call } from '../../test/in-process.ts';
import { flowNamed, sendFlow, startFlows, type Flows } from '../../test/flows.ts';
import { png } from '../../test/pictures.ts';

const request = { request: ['access'], name: 'Ada Łęcka', birthday: '10.12.1985', email: 'ada@kunde.example' };
const day = 24 * 60;

const atDesk = ({ url }: Flows) => ({
  get: async (path: string) => call(url, 'GET', `desk/${path}`, { token: 'token-of-anna' }),
  post: async (path: string, body: object) => call(url, 'POST', `desk/${path}`, { token: 'token-of-anna', body }),
  detail: async (reference: string) =>
    ((await call(url, 'GET', `desk/flows/${reference}`, { token: 'token-of-anna' })).body as { readonly submission: DeskSubmissionDetail }).submission,
});

describe('At the desk', () => {
  test('what a customer has sent stands beside his conversation, readable, and masked where it is sensitive', async () => {
    await using company = await startFlows();
    const ada = await company.visitor();
    const { id } = await ada.start();
    const { receipt } = await sendFlow(ada, 'data-request', request);
    const desk = atDesk(company);
    expect((await desk.get(`conversations/${id}/flows`)).body).toMatchObject({
      submissions: [
        {
          reference: receipt.reference,
          flowId: 'data-request',
          case: { kind: 'claim', stages: [{ id: 'received', label: expect.any(String) as unknown }, {}, {}] },
        },
      ],
    });
    const { groups = [] } = await desk.detail(receipt.reference);
    const answers = groups.flatMap((group) => group.answers);
    expect(answers.find(({ field }) => field === 'name')).toMatchObject({ text: 'Ada Łęcka' });
    expect(answers.find(({ field }) => field === 'birthday')).toMatchObject({ masked: true, text: '••••' });
    expect(JSON.stringify(groups)).not.toContain('1985');
  });

  test('a look behind the mask is noted, with who looked at what, and only what is masked can be asked for', async () => {
    await using company = await startFlows();
    const { receipt } = await sendFlow(await company.visitor(), 'data-request', request);
    const desk = atDesk(company);
    expect(await desk.post(`flows/${receipt.reference}/reveal`, { field: 'birthday' })).toMatchObject({
      status: 200,
      body: { field: 'birthday', text: '10. Dezember 1985' },
    });
    expect(await company.store.facts.list({ kind: 'answer-revealed', limit: 10 })).toMatchObject([
      { at: '2026-11-20T09:00:00.000Z', data: { reference: receipt.reference, field: 'birthday', agent: anna.id } },
    ]);
    for (const field of ['name', 'nowhere', 'customerNumber']) expect((await desk.post(`flows/${receipt.reference}/reveal`, { field })).status).toBe(404);
    expect(await company.store.facts.list({ kind: 'answer-revealed', limit: 10 })).toHaveLength(1);
    expect((await desk.get('flows/AAAA-AAAA')).status).toBe(404);
  });

  test('a case goes from stage to stage, in their order, and whoever presses twice presses once', async () => {
    await using company = await startFlows();
    const { receipt } = await sendFlow(await company.visitor(), 'data-request', request);
    const desk = atDesk(company);
    const advance = (stage: string) => desk.post(`flows/${receipt.reference}/advance`, { stage });
    expect(await advance('answer')).toMatchObject({ status: 409, body: { error: { code: 'conflict', field: 'stage' } } });
    expect(await advance('nowhere')).toMatchObject({ status: 400 });
    company.passes(day);
    await advance('identity');
    company.passes(day);
    await advance('identity');
    expect((await desk.detail(receipt.reference)).case).toMatchObject({
      stages: [{}, { id: 'identity', doneAt: '2026-11-21T09:00:00.000Z' }, { id: 'answer' }],
    });
    await advance('answer');
    expect((await desk.detail(receipt.reference)).case).toMatchObject({ endedAt: '2026-11-22T09:00:00.000Z', ending: 'done' });
    expect((await company.store.facts.list({ kind: 'case-advanced', limit: 10 })).map(({ data }) => [data?.['stage'], data?.['kept']])).toEqual([
      ['identity', true],
      ['answer', true],
    ]);
  });

  test('a visitor reads none of it', async () => {
    await using company = await startFlows();
    const ada = await company.visitor();
    const { receipt } = await sendFlow(ada, 'data-request', request);
    for (const path of [`desk/flows/${receipt.reference}`, `desk/customers/x/flows`]) expect((await ada.get(path)).status).toBe(403);
  });
});

describe('What is kept no longer than its purpose', () => {
  test('answers to a request go 90 days after it is done, with their files; that it was sent, and its case, stay', async () => {
    await using company = await startFlows();
    const ada = await company.visitor();
    const { file } = await ada.upload(png(2, 2), 'beweis.png', { query: '?key=f&purpose=flow' });
    const files = [{ id: file.id, name: file.name, type: file.type, size: file.size }];
    const fault = { ...exampleAnswers(flowNamed('report-fault'), { clock: company.clock().toISOString() }), photos: files };
    const { status, key, receipt } = await sendFlow(ada, 'report-fault', fault);
    expect(status).toBe(200);
    const desk = atDesk(company);
    company.passes(400 * day);
    expect(await company.sweep()).toBe(0);
    for (const stage of ['diagnosis', 'technician', 'solved']) await desk.post(`flows/${receipt.reference}/advance`, { stage });
    company.passes(89 * day);
    expect(await company.sweep()).toBe(0);
    company.passes(1 * day);
    expect(await company.sweep()).toBe(1);
    expect(await company.store.flows.find(receipt.reference)).toMatchObject({ case: { ending: 'done' } });
    expect(await company.store.flows.find(receipt.reference)).not.toHaveProperty('answers');
    expect(await company.store.files.find(file.id)).toBeUndefined();
    expect((await ada.get(`submissions/${key}`)).status).toBe(401);
    expect(await desk.detail(receipt.reference)).not.toHaveProperty('groups');
  });

  test.each([
    ['withdraw', 'a letter six years', '2032-12-31T22:59:59.999Z', '2032-12-31T23:00:00.000Z'],
    ['meter-reading', 'a voucher eight years', '2034-12-31T22:59:59.999Z', '2034-12-31T23:00:00.000Z'],
  ])('%s: %s, counted from the end of its year', async (flow, _, before, after) => {
    await using company = await startFlows();
    const answers = {
      withdraw: { name: 'Ada', contract: 'Strom', email: 'ada@kunde.example' },
      'meter-reading': { medium: 'gas', meterNumber: '7GFN810012', gasReading: 5, readOn: '2026-11-20', email: 'ada@kunde.example' },
    };
    expect((await sendFlow(await company.visitor(), flow, answers[flow as keyof typeof answers])).status).toBe(200);
    await company.mailsTo('ada@kunde.example');
    expect(await company.store.flows.erase(before)).toBe(0);
    expect(await company.store.flows.erase(after)).toBe(1);
  });
});
