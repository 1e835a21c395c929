import type { DeskFlow, DeskSubmissionDetail } from '@lotse/contract/desk-flows';
import { exampleAnswers } from '@lotse/flow/check';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anna, call, message } from '../../test/in-process.ts';
import { flowNamed, sendFlow, startFlows, type Flows } from '../../test/flows.ts';
import { png } from '../../test/pictures.ts';

const request = { request: ['access'], name: 'Ada Łęcka', birthday: '10.12.1985', email: 'ada@kunde.example' };
const day = 24 * 60;

const atDesk = ({ url }: Flows) => ({
  get: async (path: string) => call(url, 'GET', `desk/${path}`, { token: 'token-of-anna' }),
  post: async (path: string, body: object) => call(url, 'POST', `desk/${path}`, { token: 'token-of-anna', body }),
  /** These stages of its case are over. */
  pass: async (reference: string, ...stages: readonly string[]) => {
    for (const stage of stages)
      expect(
        await call(url, 'POST', `desk/cases/${reference}/events`, {
          token: 'token-of-anna',
          body: { id: stage, deed: { kind: 'stage', stage, state: 'done' } },
        }),
      ).toMatchObject({
        status: 200,
      });
  },
  detail: async (reference: string) =>
    ((await call(url, 'GET', `desk/flows/${reference}`, { token: 'token-of-anna' })).body as { readonly submission: DeskSubmissionDetail }).submission,
});

describe('At the desk', () => {
  test('what a customer has sent is readable, and masked where it is sensitive', async () => {
    await using company = await startFlows();
    const ada = await company.visitor();
    const { receipt } = await sendFlow(ada, 'data-request', request);
    const desk = atDesk(company);
    const { ownerId = '' } = (await company.store.flows.find(receipt.reference)) ?? {};
    expect((await desk.get(`customers/${encodeURIComponent(ownerId)}/flows`)).body).toMatchObject({
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

  test('a visitor reads none of it', async () => {
    await using company = await startFlows();
    const ada = await company.visitor();
    const { receipt } = await sendFlow(ada, 'data-request', request);
    for (const path of [`desk/flows/${receipt.reference}`, `desk/customers/x/flows`]) expect((await ada.get(path)).status).toBe(403);
  });
});

describe('Somebody in the middle of a flow', () => {
  const passedOn = { kind: 'flow', flowId: 'report-fault', step: 'where', answers: { what: 'internet', tried: ['restart', 'cable'], urgent: true } };

  test('who asked for a human there is read in words, in the language of the agent, with what his step still asks for', async () => {
    await using company = await startFlows();
    const { id } = await (await company.visitor()).start(undefined, [passedOn]);
    const desk = atDesk(company);
    expect((await desk.get(`conversations/${id}/walks?locale=en`)).body).toEqual({
      walks: [
        {
          flowId: 'report-fault',
          title: 'Report a fault',
          step: 'Where is the fault?',
          answers: [
            { field: 'what', label: 'Fault', text: 'Internet or phone' },
            { field: 'tried', label: 'Already tried', text: 'Restarted the router, Checked the cables' },
            { field: 'postalCode', label: 'Postcode' },
            { field: 'city', label: 'Town' },
            { field: 'street', label: 'Street' },
            { field: 'urgent', label: 'Urgent', text: '••••', masked: true },
          ],
        },
      ],
    });
    expect((await desk.get(`conversations/${id}/walks`)).body).toMatchObject({ walks: [{ title: 'Störung melden' }] });
  });

  test('a flow, a step or a file that nobody knows is passed over', async () => {
    await using company = await startFlows();
    const photos = [{ id: 'somebody-elses', name: 'vertrag.pdf', type: 'application/pdf', size: 1 }];
    const items = [
      { ...passedOn, flowId: 'gone' },
      { ...passedOn, step: 'gone', answers: { gone: 'x', photos } },
    ];
    const { id } = await (await company.visitor()).start(undefined, items);
    expect((await atDesk(company).get(`conversations/${id}/walks`)).body).toEqual({
      walks: [{ flowId: 'report-fault', title: 'Störung melden', answers: [] }],
    });
  });

  test('can be offered every flow that can be begun, and pointed to each of its fields', async () => {
    await using company = await startFlows();
    const { flows } = (await atDesk(company).get('flows')).body as { readonly flows: readonly DeskFlow[] };
    expect(flows.map(({ id }) => id)).toEqual(company.service.list().map(({ id }) => id));
    const fault = flows.find(({ id }) => id === 'report-fault');
    expect(fault?.title).toMatchObject({ de: 'Störung melden', en: 'Report a fault' });
    expect(fault?.steps.flatMap(({ fields }) => fields).find(({ id }) => id === 'postalCode')?.label).toMatchObject({ de: 'Postleitzahl', en: 'Postcode' });
  });

  const offer = { kind: 'flow', flowId: 'report-fault', title: 'Störung melden', field: { id: 'phone', label: 'Telefonnummer' } } as const;

  test('is led there by an agent, and reads it as it was said', async () => {
    await using company = await startFlows();
    const ada = await company.visitor();
    const { id } = await ada.start();
    await company.conversations.send(anna, id, [{ clientId: 'm1', parts: [{ kind: 'text', text: 'Bitte hier:' }, offer] }]);
    const { events } = await ada.read(id);
    expect(events.at(-1)).toMatchObject({ kind: 'message', parts: [{ kind: 'text' }, offer] });
    expect((await ada.get('conversations')).body).toMatchObject({ conversations: [{ last: { text: 'Bitte hier:\nStörung melden: Telefonnummer' } }] });
  });

  test.each([[offer], [{ kind: 'case', reference: 'AAAA-AAAA', title: 'Störung melden' }]])(
    'a customer who says %o himself is refused, by request and on the socket, and nothing is stored',
    async (part) => {
      await using company = await startFlows();
      const ada = await company.visitor();
      const { id } = await ada.start();
      const messages = [{ clientId: 'm1', parts: [{ kind: 'text' as const, text: 'Sieh her' }, part as never] as never }];
      expect(await ada.send(id, ...messages)).toMatchObject({ status: 403, body: { error: { code: 'forbidden', field: 'messages.0.parts.1' } } });
      const socket = await ada.socket();
      socket.say({ t: 'send', id: '1', conversationId: id, messages });
      await expect.poll(() => socket.frames.find(({ t }) => t === 'refused')).toMatchObject({ error: { code: 'forbidden' } });
      expect((await ada.read(id)).events).toEqual([]);
    },
  );
});

describe('A question about a case', () => {
  const text = 'Welche Nummer hat Ihr Zähler?';
  const ask = (company: Flows, reference: string, more: object = {}) => atDesk(company).post(`cases/${reference}/ask`, { clientId: 'q1', text, ...more });

  test('goes into the conversation that the customer has with us, points to a field, and waits until he says something there', async () => {
    await using company = await startFlows();
    const ada = await company.visitor();
    const { receipt } = await sendFlow(ada, 'data-request', request);
    const { id } = await ada.start();
    await ada.send(id, message('Sind Sie da?'));
    const answer = await ask(company, receipt.reference, { field: 'birthday' });
    expect(answer).toMatchObject({
      status: 200,
      body: { conversationId: id, by: 'conversation', case: { waitingSince: '2026-11-20T09:00:00.000Z' } },
    });
    expect((await ada.read(id)).events.at(-1)).toMatchObject({
      kind: 'message',
      by: { role: 'agent', name: 'Anna' },
      parts: [
        { kind: 'text', text },
        { kind: 'case', reference: receipt.reference, title: flowNamed('data-request').title['de'] },
        { kind: 'flow', flowId: 'data-request', field: { id: 'birthday', label: 'Geburtsdatum' } },
      ],
    });
    company.passes(10);
    await company.conversations.send(anna, id, [message('Eilt nicht.')]);
    expect((await atDesk(company).detail(receipt.reference)).case.waitingSince).toBe('2026-11-20T09:00:00.000Z');
    await ada.send(id, message('Am 10.12.'));
    expect((await atDesk(company).detail(receipt.reference)).case).not.toHaveProperty('waitingSince');
    expect(await company.mailsTo('ada@kunde.example')).toHaveLength(1);
  });

  test('to somebody who is gone begins a conversation in his name, and is told by mail to where the receipt went, with a way back', async () => {
    await using company = await startFlows();
    const ada = await company.visitor();
    const { receipt } = await sendFlow(ada, 'data-request', request);
    company.passes(day);
    const { body } = await ask(company, receipt.reference);
    expect(body).toMatchObject({ by: 'mail' });
    const { conversationId } = body as { readonly conversationId: string };
    expect((await ada.get('conversations')).body).toMatchObject({ conversations: [{ id: conversationId, status: 'open', assignee: { name: 'Anna' } }] });
    company.passes(10);
    const [, mail, ...others] = await company.mailsTo('ada@kunde.example');
    expect(others).toEqual([]);
    for (const part of [mail?.text, mail?.html])
      for (const said of [text, receipt.reference, 'hat eine Rückfrage zu Ihrem Vorgang']) expect(part).toContain(said);
    expect(mail?.text).not.toContain('erbeten');
    const [, link = ''] = /#lotse=([\w-]+)/.exec(mail?.text ?? '') ?? [];
    const phone = await company.visitor(undefined, undefined, { link });
    expect(phone.continues).toBe(conversationId);
    await phone.send(conversationId, message('12345'));
    expect((await atDesk(company).detail(receipt.reference)).case).not.toHaveProperty('waitingSince');
  });

  test('to somebody without an address is there when he comes back, and the agent knows that', async () => {
    await using company = await startFlows();
    const { status, receipt } = await sendFlow(await company.visitor(), 'report-fault', {
      ...exampleAnswers(flowNamed('report-fault'), { clock: company.clock().toISOString() }),
      email: '',
    });
    expect(status).toBe(200);
    expect((await ask(company, receipt.reference)).body).toMatchObject({ by: 'return' });
  });

  test('that is asked again under its clientId is asked once, after a restart too, and still waits', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lotse-asked-'));
    const asked = await (async () => {
      await using company = await startFlows({ folder });
      const { receipt } = await sendFlow(await company.visitor(), 'data-request', request);
      const [first, second] = [await ask(company, receipt.reference), await ask(company, receipt.reference)];
      expect(second.body).toEqual(first.body);
      return { reference: receipt.reference, body: first.body as { readonly conversationId: string } };
    })();
    await using company = await startFlows({ folder, at: '2026-11-20T12:00:00Z' });
    expect((await ask(company, asked.reference)).body).toEqual(asked.body);
    expect((await atDesk(company).detail(asked.reference)).case.waitingSince).toBe('2026-11-20T09:00:00.000Z');
    const asking = { limit: 100, signal: new AbortController().signal };
    const { events } = await company.conversations.read(anna, asked.body.conversationId, { after: 0 }, asking);
    expect(events.filter(({ kind }) => kind === 'message')).toHaveLength(1);
    expect(await company.store.facts.list({ kind: 'case-asked', limit: 10 })).toHaveLength(1);
  });

  test('is refused where the case has ended, where the field or the case does not exist, and by anybody but an agent', async () => {
    await using company = await startFlows();
    const ada = await company.visitor();
    const { receipt } = await sendFlow(ada, 'data-request', request);
    expect(await ask(company, receipt.reference, { field: 'nowhere' })).toMatchObject({ status: 400, body: { error: { field: 'field' } } });
    expect((await ask(company, 'AAAA-AAAA')).status).toBe(404);
    expect((await ada.post(`desk/cases/${receipt.reference}/ask`, { clientId: 'q1', text })).status).toBe(403);
    await atDesk(company).pass(receipt.reference, 'identity', 'answer');
    expect(await ask(company, receipt.reference)).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } });
    expect((await ada.get('conversations')).body).toEqual({ conversations: [] });
  });

  test('waits no longer once its case is over', async () => {
    await using company = await startFlows();
    const { receipt } = await sendFlow(await company.visitor(), 'data-request', request);
    await ask(company, receipt.reference);
    await atDesk(company).pass(receipt.reference, 'identity', 'answer');
    expect((await atDesk(company).detail(receipt.reference)).case).not.toHaveProperty('waitingSince');
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
    await desk.pass(receipt.reference, 'diagnosis', 'technician', 'solved');
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
