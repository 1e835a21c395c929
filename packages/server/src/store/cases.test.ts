import type { ReportedEvent } from '@lotse/contract/cases';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from 'vitest';
import { flowNamed } from '../../test/flows.ts';
import { opened, packed, twoPromises } from '../../test/reported.ts';
import { migrations } from './migrations/index.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-cases-'));
  folders.push(folder);
  return folder;
};
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const at = '2026-11-20T09:00:00.000Z';
const stages = [
  { id: 'ordered', label: { de: 'Bestellt' }, owner: 'us' },
  { id: 'packed', label: { de: 'Gepackt' }, owner: 'us' },
] as const;
const report = (store: Store, ...events: readonly ReportedEvent[]) => store.cases.append({ reference: 'NL-1001', by: 'erp', events, at, today: '2026-11-20' });

test('what was promised cannot be rewritten, in the database either; and the contact of a customer is in no event', async () => {
  const folder = newFolder();
  const store = await openSqlite({ folder });
  await report(store, { ...opened, stages }, packed, ...twoPromises);
  await store.close();
  const database = new DatabaseSync(join(folder, 'lotse.db'));
  for (const change of [`body = '{}'`, `at = '2026-01-01T00:00:00Z'`, `seq = 9`])
    expect(() => database.exec(`UPDATE case_events SET ${change} WHERE kind = 'promise'`)).toThrow('is never changed');
  const bodies = database.prepare('SELECT body FROM case_events ORDER BY seq').all();
  expect(bodies).toHaveLength(4);
  expect(JSON.stringify(bodies)).not.toMatch(/kunde\.example|4711/);
  database.close();
});

test('whoever starts anew has them all, in the order in which they came', async () => {
  const folder = newFolder();
  const store = await openSqlite({ folder });
  await report(store, { ...opened, stages }, packed);
  await report(store, ...twoPromises);
  const before = await store.cases.read('NL-1001');
  await store.close();
  const again = await openSqlite({ folder });
  expect(await again.cases.read('nl-1001')).toEqual(before);
  expect(before?.events.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  await again.close();
});

test('a database from before has its submissions as cases: their stages in all languages, what was done, asked, promised and taken back', async () => {
  const folder = newFolder();
  const flow = flowNamed('meter-reading');
  const old = new DatabaseSync(join(folder, 'lotse.db'));
  old.exec('PRAGMA application_id = 1282372723; CREATE TABLE migrations (name TEXT PRIMARY KEY, at TEXT NOT NULL)');
  for (const { name, ddl } of migrations.slice(0, 13)) {
    old.exec(ddl);
    old.prepare('INSERT INTO migrations (name, at) VALUES (?, ?)').run(name, at);
  }
  old.prepare('INSERT INTO flow_versions VALUES (?, ?, ?, ?)').run(flow.id, flow.version, JSON.stringify(flow), at);
  const stagesJson = (checked?: string) =>
    JSON.stringify([
      { id: 'received', owner: 'us', doneAt: '2026-11-02T09:00:00.000Z' },
      { id: 'checked', owner: 'us', plannedOn: '2026-11-04', ...(checked && { doneAt: checked }) },
      { id: 'bill', owner: 'us', plannedOn: '2026-12-01' },
    ]);
  const send = (reference: string, json: string, undoneAt: string | null) => {
    old
      .prepare(
        `INSERT INTO submissions (reference, owner_id, submission_key, flow_id, version, locale, answers, steps, retention, purpose, received_at, undone_at)
         VALUES (?, 'visitor-1', ?, ?, ?, 'de', '{}', '[]', 'voucher', 'x', '2026-11-02T09:00:00.000Z', ?)`,
      )
      .run(reference, reference, flow.id, flow.version, undoneAt);
    old
      .prepare(`INSERT INTO cases VALUES (?, ?, 'meter', ?, '2026-11-02T09:00:00.000Z', '2026-11-03T09:00:00.000Z', ?, ?)`)
      .run(reference, reference, json, undoneAt, undoneAt && 'undone');
  };
  send('AAAA-2222', stagesJson('2026-11-03T09:00:00.000Z'), null);
  send('BBBB-2222', stagesJson(), '2026-11-05T09:00:00.000Z');
  old.close();

  const store = await openSqlite({ folder });
  const expected = [
    { id: 'received', doneAt: '2026-11-02T09:00:00.000Z' },
    { id: 'checked', plannedOn: '2026-11-04', doneAt: '2026-11-03T09:00:00.000Z' },
    { id: 'bill', plannedOn: '2026-12-01' },
  ];
  expect(await store.flows.find('AAAA-2222')).toMatchObject({ case: { reference: 'AAAA-2222', kind: 'meter', stages: expected } });
  expect(await store.flows.find('BBBB-2222')).toMatchObject({ case: { endedAt: '2026-11-05T09:00:00.000Z', ending: 'undone' } });
  expect((await store.cases.of({ visitorId: 'visitor-1', at })).map(({ reference }) => reference)).toEqual(['AAAA-2222', 'BBBB-2222']);
  expect((await store.cases.read('AAAA-2222'))?.events).toMatchObject([
    { kind: 'opened', title: flow.title, stages: flow.stages.map(({ id, label }) => ({ id, label })) },
    { kind: 'promise', promise: { kind: 'answer', until: '2026-12-01' } },
    { kind: 'stage', stage: 'received' },
    { kind: 'stage', stage: 'checked' },
  ]);
  await store.close();
});
