/** Each template of Nordlicht, sent from a browser's place and read afterwards: what was asked, what was said, what comes next, in each language. */
import type { Answer, Answers, FlowDefinition, Receipt } from '@lotse/contract';
import { run, textOf } from '@lotse/flow';
import { waysThrough } from '@lotse/flow/check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nordlicht, startFlows, type Flows } from '../../test/flows.ts';
import { pdfLines } from '../../test/pdf-text.ts';
import { png } from '../../test/pictures.ts';
import { receiptText } from './receipt.ts';

const known = { lastReading: 10_000, highestReading: 20_000, lowestInstalment: 50, currentInstalment: 86, openAmount: 214.6, contract: 'ST2100471' };
let company: Flows;
beforeAll(async () => {
  company = await startFlows({ facts: { of: async () => known } });
});
afterAll(() => company.stop());

/** The way on which most is asked. */
const longest = (flow: FlowDefinition, prefill: Answers): Answers => {
  const { ways } = waysThrough(flow, { clock: company.clock().toISOString(), prefill });
  const questions = ({ run: { steps } }: (typeof ways)[number]) => steps.flatMap(({ fields }) => fields).length;
  const [way] = ways.filter(({ refused, run: { errors } }) => !refused && errors.length === 0).toSorted((a, b) => questions(b) - questions(a));
  if (!way) throw new Error(`No way leads through "${flow.id}".`);
  return way.answers;
};
const idsOf = (flow: FlowDefinition): ReadonlySet<string> =>
  new Set([
    ...flow.steps.flatMap(({ id, fields }) => [
      id,
      ...fields.flatMap((field) => [field.id, ...('options' in field ? field.options.map((option) => option.id) : [])]),
    ]),
    ...flow.stages.map(({ id }) => id),
  ]);
const withoutBreaks = (text: string) => text.replaceAll(/\s/g, '');

describe.each(['de', 'de-du', 'en'])('In %s', (locale) => {
  test.each(nordlicht.map((flow) => [flow.id, flow] as const))('%s comes to its receipt, and the document has every word of it', async (id, flow) => {
    const sub = `${id}-${locale}`;
    const email = `${sub}@kunde.example`;
    const maria = await company.customer(sub, { name: 'Maria Łęcka', email });
    const { answers: prefill } = (await maria.get(`flows/${id}/prefill`)).body as { readonly answers: Answers };
    const withFiles: Record<string, Answer> = { ...longest(flow, prefill) };
    for (const field of flow.steps.flatMap(({ fields }) => fields))
      if (field.kind === 'file' && Object.hasOwn(withFiles, field.id)) {
        const { file } = await maria.upload(png(3, 3), 'zähler.png', { query: `?key=${crypto.randomUUID()}&purpose=flow` });
        withFiles[field.id] = [{ id: file.id, name: file.name, type: file.type, size: file.size }];
      }
    const key = crypto.randomUUID();
    const { effective } = run(flow, withFiles, { clock: company.clock().toISOString(), locale, prefill });
    const sent = { key, flowId: id, version: flow.version, answers: effective, locale };
    if (flow.safeguards?.code) {
      await maria.post(`submissions/${key}/challenge`);
      Object.assign(sent, { code: /^(\d{6})$/m.exec((await company.mailsTo(email)).at(-1)?.text ?? '')?.[1] });
    }
    const { status, body } = await maria.post('submissions', sent);
    expect([status, body]).toEqual([200, body]);
    const receipt = body as Receipt;
    expect(receipt.reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);

    const { submission } = await company.service.find(receipt.reference);
    expect(submission.answers).toEqual(effective);
    const { groups, next, sentence } = receiptText(flow, submission, 'Europe/Berlin');
    const said = groups.flatMap(({ title, rows }) => [title, ...rows.flatMap(({ label, text }) => [label, text])]);
    // Every question that was asked stands there, in words.
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(submission.steps.flatMap(({ fields }) => fields).length);
    const ids = idsOf(flow);
    for (const words of [sentence, ...said, ...next]) {
      expect(words).toMatch(/\S/);
      expect(words).not.toMatch(/undefined|null|\[object|NaN|Invalid/);
      expect(ids).not.toContain(words);
    }
    for (const stage of flow.stages)
      if (submission.case.stages.some(({ id: each }) => each === stage.id)) expect(textOf(stage.label, locale)).not.toBe(stage.id);

    const document = await fetch(`${company.url}/api/v1/${receipt.document}`);
    const text = withoutBreaks(pdfLines(new Uint8Array(await document.arrayBuffer())).join(''));
    for (const words of [receipt.reference, sentence, ...said, ...next]) expect(text).toContain(withoutBreaks(words));
  });
});
