import { ContentRefused } from '@lotse/contract/content';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { flowNamed, nordlicht, sendFlow, startFlows } from '../../test/flows.ts';
import { readContent } from '../content/content.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const emptyFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-flows-'));
  folders.push(folder);
  return folder;
};
const problemsOf = (files: Readonly<Record<string, unknown>>) => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'flows'));
  writeFileSync(join(folder, 'lotse.json'), JSON.stringify({ company: { name: 'Nordlicht' }, timeZone: 'Europe/Berlin', state: 'SH', reasons }));
  writeFileSync(join(folder, 'channels.json'), JSON.stringify([{ kind: 'phone', label: { de: 'Anrufen' }, href: 'tel:+4940123' }]));
  for (const [name, flow] of Object.entries(files)) writeFileSync(join(folder, 'flows', name), typeof flow === 'string' ? flow : JSON.stringify(flow));
  try {
    readContent(folder);
  } catch (error) {
    if (error instanceof ContentRefused) return error.problems;
    throw error;
  }
  return [];
};
const withdraw = flowNamed('withdraw');
const reasons = [...new Set(nordlicht.flatMap(({ reason }) => reason ?? []))].map((id) => ({ id, label: { de: id } }));
const renamed = { ...flowNamed('bill-copy'), version: 1 };

describe('Flows of the content folder', () => {
  test('are read at the start, all twenty-two of Nordlicht', () => {
    expect(readContent('examples/nordlicht/content').flows).toHaveLength(22);
  });

  test('that are wrong stop the start, each with its file, its place and what to do', () => {
    const problems = problemsOf({
      'bill-copy.json': { ...renamed, steps: renamed.steps.map((step, index) => (index === 0 ? { ...step, when: { field: 'nowhere', is: 'x' } } : step)) },
      'withdraw.json': withdraw,
      'another.json': withdraw,
      'objection.json': { ...withdraw, id: 'objections', reason: 'mood' },
      'broken.json': '{ "id": ',
    });
    expect(problems.map(({ code, file, path }) => [code, file, path])).toEqual([
      ['flow-unknown-field', 'flows/bill-copy.json', '/steps/0/when'],
      ['content-json', 'flows/broken.json', undefined],
      ['flow-twice', 'flows/another.json', '/id'],
      ['flow-id', 'flows/objection.json', '/id'],
      ['flow-unknown-reason', 'flows/objection.json', '/reason'],
    ]);
    for (const { message } of problems) expect(message).toMatch(/\. [A-Z].*\.$/);
  });
});

test('What asks for a free time is not offered while no times are: nobody could finish it', async () => {
  await using server = await startFlows();
  const { body } = await (await server.visitor()).get('flows');
  const offered = (body as { readonly flows: readonly { readonly id: string }[] }).flows.map(({ id }) => id);
  expect(offered).toContain('move-house');
  expect(offered.filter((id) => flowNamed(id).steps.some(({ fields }) => fields.some(({ kind }) => kind === 'slot')))).toEqual([]);
});

describe('A version that was in use', () => {
  const other = { ...withdraw, intro: { ...withdraw.intro, de: 'Andere Worte.', 'de-du': 'Andere Worte.', en: 'Other words.' } };
  const ada = { name: 'Ada', contract: 'Strom', email: 'ada@kunde.example' };

  test('never changes: the start is refused where its words did, and goes on under the next number', async () => {
    const folder = emptyFolder();
    await using first = await startFlows({ folder, definitions: [withdraw] });
    const { status, receipt } = await sendFlow(await first.visitor(), 'withdraw', ada);
    expect(status).toBe(200);
    await first.stop();

    const refused = await startFlows({ folder, definitions: [other] }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ContentRefused);
    expect((refused as ContentRefused).problems).toMatchObject([{ code: 'flow-version', file: 'flows/withdraw.json', path: '/version' }]);

    await using second = await startFlows({ folder, definitions: [{ ...other, version: withdraw.version + 1 }] });
    const ben = await second.visitor();
    expect((await ben.get('flows/withdraw')).body).toMatchObject({ version: withdraw.version + 1 });
    // Whoever began the old one finishes it, and what was sent under it is read as it was asked.
    expect((await sendFlow(ben, 'withdraw', ada)).status).toBe(200);
    expect((await second.service.find(receipt.reference)).flow).toEqual(withdraw);
  });

  test('that nobody has used yet may change as often as its author likes', async () => {
    const folder = emptyFolder();
    const first = await startFlows({ folder, definitions: [withdraw] });
    await (await first.visitor()).get('flows/withdraw');
    await first.stop();
    await using second = await startFlows({ folder, definitions: [other] });
    expect((await (await second.visitor()).get('flows/withdraw')).body).toMatchObject({ version: withdraw.version, intro: { en: 'Other words.' } });
  });
});
