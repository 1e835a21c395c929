import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LotseError } from '@lotse/contract';
import { contentOf, filesWith, type Content } from '@lotse/contract/content';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { openLiveContent, type LiveContent } from './live-content.ts';

const jana = { id: 'jana', role: 'agent', name: 'Jana' } as const;
const company = {
  company: { name: 'Werft' },
  timeZone: 'Europe/Berlin',
  state: 'BY',
  agents: [
    { mail: 'Jana@example.de', name: 'Jana' },
    { mail: 'bo@example.de', name: 'Bo' },
  ],
};
const channels = [
  { kind: 'chat', label: { de: 'Chat' }, hours: { mon: ['08:00-18:00'] } },
  { kind: 'phone', label: { de: 'Telefon' }, href: 'tel:+494319990' },
];
const canned = [{ id: 'hello', shortcut: 'hallo', title: { de: 'Gruß' }, text: { de: 'Guten Tag {{customer.name}}' } }];

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-live-'));
  store = await openSqlite({ folder });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = (files: { readonly company?: object; readonly channels?: object; readonly canned?: object } = {}): Content => {
  const file = (name: string, value: unknown) => ({ file: name, bytes: new TextEncoder().encode(JSON.stringify(value)) });
  const found = contentOf([
    file('lotse.json', { ...company, ...files.company }),
    file('channels.json', files.channels ?? channels),
    file('canned.json', files.canned ?? canned),
  ]);
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return found.content;
};
const start = (content = read()): Promise<LiveContent> => openLiveContent({ content, store, clock: () => new Date('2026-11-22T10:00:00Z') });
const codeOf = async (deed: Promise<unknown>) => {
  const thrown: unknown = await deed.catch((error: unknown) => error);
  return thrown instanceof LotseError ? `${thrown.code} ${thrown.field ?? ''} ${/#([\w-]+)$/.exec(thrown.message)?.[1] ?? ''}` : thrown;
};

describe('What the desk says over the content folder', () => {
  test('counts at once, tells who listens, and outlives a restart', async () => {
    const live = await start();
    const heard: string[] = [];
    live.onChange((name) => heard.push(name));
    await live.put(jana, 'hours', 'chat', { hours: { mon: ['10:00-12:00'] }, holidays: false });
    expect(live.channels[0]?.hours).toEqual({ week: { mon: [{ from: 600, to: 720 }] }, holidays: false });
    expect(heard).toEqual(['hours']);
    const again = await start();
    expect(again.channels[0]?.hours?.week.mon).toEqual([{ from: 600, to: 720 }]);
    expect(again.lines('hours')).toEqual([
      expect.objectContaining({ id: 'chat', inFile: true, changed: { by: jana, at: '2026-11-22T10:00:00.000Z' } }),
      { id: 'phone', inFile: true, value: { holidays: true } },
    ]);
  });

  test('wins until its file changes, entry by entry, and the audit says that the file won', async () => {
    const live = await start();
    await live.put(jana, 'canned', 'hello', { ...canned[0], text: { de: 'Moin' } });
    await live.put(jana, 'canned', 'bye', { id: 'bye', shortcut: 'tschuess', title: { de: 'Ende' }, text: { de: 'Auf Wiedersehen' } });
    const changed = read({ canned: [{ ...canned[0], text: { de: 'Guten Tag' } }] });
    const again = await start(changed);
    expect([...again.settings.canned.values()].map(({ text }) => text['de'])).toEqual(['Guten Tag', 'Auf Wiedersehen']);
    expect((await store.settings.audit({ limit: 1 }))[0]).toMatchObject({ deed: 'setting-from-file', subject: 'canned hello', was: { text: { de: 'Moin' } } });
    // Another order of the keys is no change.
    const [reply] = changed.files.canned;
    const turned = read({ canned: [Object.fromEntries(Object.entries(reply ?? {}).toReversed())] });
    await again.put(jana, 'canned', 'hello', { ...reply, text: { de: 'Ahoi' } });
    expect((await start(turned)).settings.canned.get('hello')?.text).toEqual({ de: 'Ahoi' });
  });

  test('is as in the file again when it is undone, and an entry that was taken away comes back', async () => {
    const live = await start();
    await live.remove(jana, 'canned', 'hello');
    expect(live.settings.canned.size).toBe(0);
    expect(live.lines('canned')).toEqual([expect.objectContaining({ id: 'hello', inFile: true, changed: expect.anything() as unknown })]);
    expect((await start()).settings.canned.size).toBe(0);
    await live.undo(jana, 'canned', 'hello');
    expect([...live.settings.canned.values()]).toEqual(canned);
    expect(await store.settings.all()).toEqual([]);
    expect(await codeOf(live.undo(jana, 'canned', 'hello'))).toMatch(/^not-found/);
  });

  test('goes over nothing that another admin has said meanwhile: who has not seen it is told, and the same said twice is one', async () => {
    const live = await start();
    const hers = { hours: { mon: ['08:00-20:00'] }, holidays: true };
    await live.put(jana, 'hours', 'chat', hers, { seen: null });
    await live.put(jana, 'hours', 'chat', hers, { seen: null }); // the answer was lost
    const his = { hours: { mon: ['08:00-12:00'] }, holidays: true };
    expect(await codeOf(live.put(jana, 'hours', 'chat', his, { seen: null }))).toBe('conflict seen ');
    expect(live.settings.hours.get('chat')).toMatchObject(hers);
    await live.put(jana, 'hours', 'chat', his, { seen: live.lines('hours')[0]?.changed?.at ?? null });
    expect(live.settings.hours.get('chat')).toMatchObject(his);
  });

  test('is refused with place and code where the folder would be, and changes nothing then', async () => {
    const live = await start();
    const day = { date: '2026-12-24', open: false };
    expect(await codeOf(live.put(jana, 'hours', 'chat', { hours: { mon: ['8-12'] }, holidays: true }))).toBe('invalid /hours/mon/0 channel-time');
    expect(await codeOf(live.put(jana, 'hours', 'fax', { holidays: true }))).toBe('invalid  setting-unknown');
    expect(await codeOf(live.put(jana, 'days', '2026-12-24', day))).toBe('invalid  day-reason');
    expect(await codeOf(live.put(jana, 'days', '2026-12-25', { ...day, reason: { de: 'Inventur' } }))).toBe('invalid  setting-id');
    expect(await codeOf(live.put(jana, 'days', '2026-02-30', { ...day, date: '2026-02-30', reason: { de: 'x' } }))).toBe('invalid /date day-date');
    expect(await codeOf(live.put(jana, 'origins', 'https://a.de/', 'https://a.de/'))).toBe('invalid  company-origin');
    expect(await codeOf(live.put(jana, 'canned', 'hello', { ...canned[0], text: { de: '{{customer.nam}}' } }))).toBe('invalid /text canned-variable');
    expect(await codeOf(live.put(jana, 'canned', 'two', { ...canned[0], id: 'two', shortcut: 'Hallo' }))).toBe('invalid  canned-shortcut-twice');
    const outage = { id: 'o', severity: 'warning', text: { de: 'Das Internet ist gestört.' } };
    expect(await codeOf(live.put(jana, 'outages', 'o', { ...outage, from: '2026-11-22T10:00:00Z', until: '2026-11-22T09:00:00Z' }))).toBe(
      'invalid  outage-order',
    );
    expect(await codeOf(live.put(jana, 'outages', 'o', { ...outage, text: { de: 'x'.repeat(501) } }))).toBe('invalid /text outage-long');
    expect(await store.settings.all()).toEqual([]);
    expect(await store.settings.audit({ limit: 9 })).toEqual([]);
  });

  test('written back into the files is read the same at the next start', async () => {
    const live = await start();
    await live.put(jana, 'hours', 'chat', { hours: { tue: ['09:00-12:00', '13:00-17:00'] }, holidays: false });
    await live.put(jana, 'days', '2026-12-24', { date: '2026-12-24', open: ['08:00-12:00'], reason: { de: 'Heiligabend' } });
    await live.put(jana, 'origins', 'https://www.example.de', 'https://www.example.de');
    await live.put(jana, 'people', 'bo@example.de', { mail: 'bo@example.de', name: 'Bo Bohm', role: 'admin', languages: ['de'] });
    await live.remove(jana, 'canned', 'hello');
    const { company: about, channels: ways, canned: replies } = filesWith(read().files, live.settings);
    const again = await start(read({ company: about, channels: ways, canned: replies }));
    for (const name of ['hours', 'days', 'origins', 'canned', 'people'] as const) expect([...again.settings[name]], name).toEqual([...live.settings[name]]);
    expect(again.lines('hours').filter(({ changed }) => changed)).toEqual([]);
  });
});

test('Where lotse.json names no admin the first person is one; nobody else', async () => {
  const live = await start();
  expect([...live.settings.people.values()].map(({ name, role }) => `${name} ${role}`)).toEqual(['Jana admin', 'Bo agent']);
});
