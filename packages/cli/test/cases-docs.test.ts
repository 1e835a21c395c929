/** docs/cases.md, as somebody does what it says: each piece of code is run against a server that was set up as the page has it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { run } from '@lotse/cli';
import { reportedEvent, reportedEvents } from '@lotse/contract/case-reports';
import { carrierStatuses, caseKinds, caseTemplates, eventKinds, orderStatuses, reasonCodes, type StatusMeaning } from '@lotse/contract/cases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type ServerProcess } from '../../../e2e/server-process.ts';

const page = await readFile('docs/cases.md', 'utf8');
const pieces = new Map([...page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', code = '']) => [name, code]));
const piece = (name: string): string => pieces.get(name) ?? '';
const json = (name: string): unknown => JSON.parse(piece(name));

const secret = 'only for tests: 7d1f0c55e2a94b6f';
let folder = '';
let server: ServerProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-cases-docs-'));
  const content = join(folder, 'content');
  await run(['init', content], { out() {}, error() {} });
  const about = JSON.parse(await readFile(join(content, 'lotse.json'), 'utf8')) as object;
  await writeFile(join(content, 'lotse.json'), JSON.stringify({ ...about, ...(json('lotse.json') as object) }));
  for (const name of ['orders.csv', 'report.mjs']) await writeFile(join(folder, name), piece(name));
  await writeFile(join(content, 'cases.json'), piece('cases.json'));
  server = await startServer({ env: { LOTSE_CONTENT: content, LOTSE_DEMO: '0', ERP_SECRET: secret }, agents: [] });
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** What somebody types, where the file is that the page speaks of. */
const typed = (script: string): Promise<{ readonly code: number; readonly out: string; readonly errors: string }> =>
  new Promise((done) => {
    const cli = `"${process.execPath}" "${resolve('packages/cli/bin/lotse.js')}"`;
    const env = {
      ...process.env,
      PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH']}`,
      ERP_SECRET: secret,
      LOTSE: server.site.replace(/\/$/, ''),
    };
    const child = execFile('sh', ['-c', script.replaceAll('npx @lotse/cli', cli)], { cwd: folder, env }, (_, out, errors) =>
      done({ code: child.exitCode ?? 1, out, errors }),
    );
  });
/** Whether a machine has what the example with curl needs. */
const hasCurl = await new Promise<boolean>((done) => {
  execFile('sh', ['-c', 'command -v curl && command -v openssl'], (error) => done(error === null));
});

const look = async (reference: string, postalCode: string): Promise<unknown> => {
  const post = async (path: string, body: object, token?: string) => {
    const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
    return (await fetch(new URL(path, server.api), { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<{ readonly token?: string }>;
  };
  const { token } = await post('sessions', { visitor: { locale: 'de', page: { url: server.site, title: '' } } });
  return post(`cases/${reference}/look`, { proof: { postalCode } }, token);
};

describe('docs/cases.md', () => {
  test('names every piece of its code', () => {
    expect([...pieces.keys()]).toEqual([
      'lotse.json',
      'report.sh',
      'report-answer.json',
      'refused-answer.json',
      'report.mjs',
      'stage.json',
      'promise.json',
      'orders.csv',
      'check.sh',
      'import.sh',
      'import.txt',
      'cases.json',
    ]);
    expect([...page.matchAll(/^```\w*$/gm)]).toHaveLength(pieces.size);
  });

  test.skipIf(!hasCurl)('shows a report with curl that is taken as it stands, and again changes nothing', async () => {
    const first = await typed(piece('report.sh'));
    expect(JSON.parse(first.out)).toEqual(json('report-answer.json'));
    const again = JSON.parse((await typed(piece('report.sh'))).out) as { readonly results: readonly { readonly outcome: string }[] };
    expect(again.results.map(({ outcome }) => outcome)).toEqual(['duplicate', 'duplicate']);
    expect(await look('NL-1001', '25813')).toMatchObject({ stub: true, kind: 'order' });
  });

  test('shows a report from Node', async () => {
    // What comes before it on the page, where there is no curl.
    const [, body = ''] = /^body='([\s\S]*?)'$/m.exec(piece('report.sh')) ?? [];
    const report = JSON.parse(body) as { readonly events: readonly object[] };
    expect(reportedEvents.safeParse(report).success).toBe(true);
    const { events } = report;
    await writeFile(
      join(folder, 'opening.mjs'),
      piece('report.mjs').replace(/await report\(.*\)\)\);$/m, `await report('NL-1001', ${JSON.stringify(events)})));`),
    );
    await typed('node opening.mjs');
    expect(await typed('node report.mjs')).toMatchObject({ code: 0, out: `${JSON.stringify({ results: [{ id: '3', outcome: 'stored' }] })}\n` });
    expect(await look('NL-1001', '25813')).toMatchObject({ milestone: 'onTheWay' });

    await writeFile(
      join(folder, 'wrong.mjs'),
      piece('report.mjs').replace(/\[\{ id.*\}\]/m, JSON.stringify([{ id: '9', at: '2026-11-19T16:00:00+01:00', kind: 'stage', stage: 'flying' }])),
    );
    const refused = await typed('node wrong.mjs');
    expect(JSON.parse(refused.out)).toEqual(json('refused-answer.json'));
  });

  test('shows a stage and a promise as they are taken', () => {
    const opened = { id: '1', at: '2026-11-18T09:14:00Z', kind: 'opened', case: 'activation', title: { de: 'x' }, stages: [json('stage.json')] };
    for (const event of [opened, json('promise.json')]) expect(reportedEvent.safeParse(event).error?.issues).toBeUndefined();
  });

  test('names all kinds, templates, reasons and statuses', () => {
    const words = (text: string | undefined): readonly string[] => [...(text ?? '').matchAll(/[\w-]+/g)].map(([word]) => word);
    expect(words(/kinds of a case are `([^`]+)`/.exec(page)?.[1])).toEqual([...caseKinds]);
    expect(words(/name of a template: ([^.]+)\./.exec(page)?.[1])).toEqual(Object.keys(caseTemplates));
    expect(words(/\(`(carrier retailer[^`]+)`\)/.exec(page)?.[1])).toEqual([...reasonCodes]);
    const table = /^\| `kind`.*$([\s\S]*?)^### Stages$/m.exec(page)?.[1] ?? '';
    expect([...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, kind = '']) => kind).toSorted()).toEqual([...eventKinds].toSorted());
    const statuses: Readonly<Record<string, StatusMeaning>> = { ...carrierStatuses, ...orderStatuses };
    const told = Object.entries(statuses).map(([name, { milestone, ending, health }]) => [
      name,
      [milestone, ending, health].filter((word) => word !== undefined),
    ]);
    const said = [...(/^### Statuses$([\s\S]*?)^### /m.exec(page)?.[1] ?? '').matchAll(/^\| `(\w+)` \| (.+) \|$/gm)];
    expect(said.map(([, name, meaning = '']) => [name, [...meaning.matchAll(/`(\w+)`/g)].map(([, word]) => word)])).toEqual(told);
  });

  test('shows a table that is right, and its import with what became of it', async () => {
    expect(await typed(piece('check.sh'))).toEqual({ code: 0, out: 'orders.csv: 2 cases, 4 events, 0 problems.\n', errors: '' });
    expect(await typed(piece('import.sh'))).toEqual({ code: 0, out: piece('import.txt'), errors: '' });
    expect(await look('NL-2001', '24103')).toMatchObject({ milestone: 'onTheWay' });
    const again = await typed(piece('import.sh'));
    expect(again.out).toMatch(/^all +0 +4 +0 +0$/m);
  });

  test('shows a cases.json with which the server has started', async () => {
    expect(await look('NL-3001', '24103')).toMatchObject({ stub: true, kind: 'activation' });
  });
});

describe('cases import', () => {
  const importing = (key = 'erp', signedWith = secret) =>
    typed(`LOTSE_REPORT_SECRET='${signedWith}' npx @lotse/cli cases import given.csv --url "$LOTSE" --key ${key}`);
  const given = (text: string) => writeFile(join(folder, 'given.csv'), text);
  const head = 'reference;id;at;kind;case;title.de;stages;stage\n';

  test('of a table with one broken row sends nothing, and says where it is broken', async () => {
    await given(`${head}NL-4001;1;2026-11-18T09:14:00Z;opened;order;Kabel;parcel;\nNL-4002;1;gestern;note;;;;\n`);
    expect(await importing()).toEqual({
      code: 1,
      out: 'given.csv: 1 problem, so nothing was imported.\n',
      errors:
        'given.csv line 3, column 3 (at): "gestern" is no time. Write it with its offset, like "2026-11-21T18:00:00+01:00". See docs/errors.md#case-time\n',
    });
    expect(await look('NL-4001', '1')).toMatchObject({ error: { code: 'not-found' } });
  });

  test('goes on after a case that the server refuses, and says why it did', async () => {
    await given(
      `${head}NL-4003;1;2026-11-18T09:14:00Z;opened;order;Kabel;parcel;\nNL-4003;2;2026-11-18T10:14:00Z;stage;;;;flying\nNL-4004;1;2026-11-18T09:14:00Z;opened;order;Kabel;parcel;\n`,
    );
    const { code, out, errors } = await importing();
    expect(code).toBe(1);
    expect(errors).toMatch(/^NL-4003: events\.1\.stage: This case has no stage "flying"\..*case-unknown-stage$/m);
    expect(out).toMatch(/^NL-4004 +1 +0 +0 +0$/m);
    expect(out).toContain('2 cases, 3 events, 1 case refused.');
  });

  test('takes as many requests as a long history needs', async () => {
    const rows = Array.from({ length: 1_100 }, (_, index) => `NL-4005;n${index};2026-11-18T10:14:00Z;note;;;;`);
    await given(`${head}NL-4005;1;2026-11-18T09:14:00Z;opened;order;Kabel;parcel;\n${rows.join('\n')}\n`);
    expect(await importing()).toMatchObject({ code: 0, out: expect.stringMatching(/^NL-4005 +1101 +0 +0 +0$/m) as unknown });
  });

  test.each([
    ['a key that the server does not know', () => importing('crm'), /does not take what "crm" signs/],
    ['another secret', () => importing('erp', 'another'), /does not take what "erp" signs/],
    [
      'nobody at the address',
      () => typed(`LOTSE_REPORT_SECRET=x npx @lotse/cli cases import orders.csv --url http://127.0.0.1:1 --key erp`),
      /does not answer/,
    ],
  ])('with %s stops, and says so', async (_, deed, says) => {
    await given(`${head}NL-4006;1;2026-11-18T09:14:00Z;opened;order;Kabel;parcel;\n`);
    const { code, errors } = await deed();
    expect(code).toBe(1);
    expect(errors).toMatch(says);
    expect(errors).toContain('run it again');
  });

  test.each([
    ['cases', 'What of the cases? Write: cases import FILE.'],
    ['cases import', 'Import what?'],
    ['cases import a.csv --url http://127.0.0.1:1', 'Signed with which key?'],
    ['cases import a.csv --url http://127.0.0.1:1 --key erp', 'Set LOTSE_REPORT_SECRET'],
  ])('%s is not understood', async (command, says) => {
    const { code, errors } = await typed(`npx @lotse/cli ${command}`);
    expect(code).toBe(2);
    expect(errors).toContain(says);
  });
});
