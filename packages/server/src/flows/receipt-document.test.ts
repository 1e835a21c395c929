import { run } from '@lotse/flow';
import { exampleAnswers } from '@lotse/flow/check';
import { describe, expect, test } from 'vitest';
import { nordlicht } from '../../test/flows.ts';
import { pdfLines } from '../../test/pdf-text.ts';
import type { StoredSubmission } from '../store/flow-store.ts';
import { receiptDocument } from './receipt-document.ts';
import { receiptText } from './receipt.ts';

const clock = '2026-11-20T09:00:07Z';
const withoutBreaks = (lines: readonly string[]) => lines.join('').replaceAll(/\s/g, '');

/** One flow, sent. */
const sent = (flow: (typeof nordlicht)[number], locale: string): StoredSubmission => {
  const prefill = {
    lastReading: 10_000,
    highestReading: 20_000,
    lowestInstalment: 50,
    currentInstalment: 86,
    openAmount: 214.6,
    contract: 'ST2100471',
    oldName: 'Ada Łęcka',
  };
  const { effective, steps, stages } = run(flow, exampleAnswers(flow, { clock, prefill }), { clock, prefill, locale });
  return {
    reference: '7KM4-X2QP',
    ownerId: 'ada',
    key: 'k',
    flowId: flow.id,
    version: flow.version,
    locale,
    answers: effective,
    steps,
    receivedAt: clock,
    case: {
      reference: '7KM4-X2QP',
      kind: flow.case,
      stages: flow.stages
        .filter(({ id }) => stages.includes(id))
        .map(({ id, owner }, index) => ({ id, owner, ...(index === 0 ? { doneAt: clock } : { plannedOn: '2026-11-24' }) })),
      createdAt: clock,
      updatedAt: clock,
    },
  };
};

describe.each(['de', 'de-du', 'en'])('The document in %s', (locale) => {
  test.each(nordlicht.map((flow) => [flow.id, flow] as const))('of %s says word for word what the receipt says', async (_, flow) => {
    const receipt = receiptText(flow, sent(flow, locale), 'Europe/Berlin');
    const { bytes } = await receiptDocument(receipt, { company: 'Stadtwerke Süd', receivedAt: new Date(clock), number: '7KM4-X2QP' });
    const { words } = receipt;
    const said = [
      'Stadtwerke Süd',
      receipt.title,
      receipt.sentence,
      receipt.received,
      receipt.reference,
      receipt.note ?? '',
      words.whatYouSent,
      ...receipt.groups.flatMap(({ title, rows }) => [title, ...rows.flatMap(({ label, text }) => [label, text])]),
      ...(receipt.next.length > 0 ? [words.whatNext, ...receipt.next.map((step, index) => `${index + 1}. ${step}`)] : []),
      words.keep('7KM4-X2QP'),
    ];
    expect(withoutBreaks(pdfLines(bytes))).toBe(withoutBreaks(said));
  });
});

test('a long answer goes on over pages, and none of it is lost', async () => {
  const flow = nordlicht.find(({ id }) => id === 'withdraw')!;
  const parts = Array.from({ length: 400 }, (_, index) => `Posten ${index}: Kabel, grün.`).join('\n');
  const stored = sent(flow, 'de');
  const receipt = receiptText(flow, { ...stored, answers: { ...stored.answers, parts }, steps: stored.steps }, 'Europe/Berlin');
  const { bytes } = await receiptDocument(receipt, { company: 'Nordlicht', receivedAt: new Date(clock), number: '7KM4-X2QP' });
  expect(withoutBreaks(pdfLines(bytes))).toContain(parts.replaceAll(/\s/g, ''));
});

test('names stand there as people write them, and the file says what it is', async () => {
  const flow = nordlicht.find(({ id }) => id === 'withdraw')!;
  const stored = sent(flow, 'de');
  const name = 'Zażółć Şahin Ångström Петров Παπαδόπουλος';
  const { bytes } = await receiptDocument(receiptText(flow, { ...stored, answers: { ...stored.answers, name } }, 'Europe/Berlin'), {
    company: 'Nordlicht',
    receivedAt: new Date(clock),
    number: '7KM4-X2QP',
  });
  expect(pdfLines(bytes)).toContain(name);
  const file = Buffer.from(bytes).toString('latin1');
  expect(file).toMatch(/^%PDF-1\.7/);
  expect(file).toContain('/Lang (de)');
  expect(file).toContain('/MarkInfo');
  // It never asks anybody for anything.
  expect(file).not.toMatch(/\/(JavaScript|JS|URI|Launch|EmbeddedFile)\b/);
});
