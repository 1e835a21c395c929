import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldCase } from '@lotse/contract/cases';
import { ContentRefused } from '@lotse/contract/content';
import type { Logger } from 'pino';
import { describe, expect, test } from 'vitest';
import { readContent } from '../content/content.ts';
import { localHints } from '../hints/local.ts';
import { noMetrics } from '../metrics.ts';
import { noRateLimits } from '../rate-limits.ts';
import { holidaysOf } from '../services/holidays.ts';
import { timeZone } from '../services/time-zone.ts';
import { openSqlite } from '../store/sqlite.ts';
import { contentCases, timesFrom } from './content-cases.ts';
import { createFileLinks } from '../files/links.ts';
import { openCases } from './open-cases.ts';

const place = { zone: timeZone('Europe/Berlin'), holidayOn: holidaysOf('SH') };
const day = 24 * 60 * 60_000;

/** A store that outlives the starts of its server, and a clock that only the test moves. */
const company = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-content-cases-'));
  const store = await openSqlite({ folder });
  const warned: unknown[] = [];
  let time = Date.parse('2026-11-20T09:00:00Z');
  const clock = () => new Date(time);
  const log = { info() {}, error() {}, warn: (about: unknown) => void warned.push(about) } as unknown as Logger;
  const { service } = openCases({
    store,
    hints: localHints(),
    clock,
    log,
    metrics: noMetrics,
    place,
    limits: noRateLimits,
    outages: () => [],
    keys: new Map(),
    links: createFileLinks({ secret: 'c2VjcmV0', clock }),
    issuer: undefined,
  });
  return {
    store,
    warned,
    service,
    passes: (ms: number) => void (time += ms),
    start: async (json: unknown) => {
      const base = await store.settings.firstDay('cases.json', place.zone.wallTime(time).date);
      const written = contentCases({ json, from: timesFrom(base, place), cases: service, clock, log });
      await written.play();
      return written;
    },
    async kinds(reference: string) {
      return (await store.cases.read(reference))?.events.map(({ kind, at }) => `${kind} ${at}`);
    },
    async [Symbol.asyncDispose]() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
const cable = [
  {
    reference: 'NL-1001',
    events: [
      { id: '3', at: '+1b 08:00', kind: 'stage', stage: 'shipped' },
      { id: '1', at: '-2d 09:14', kind: 'opened', case: 'order', title: { de: 'Kabel' }, stages: 'parcel' },
      { id: '2', at: '-1d 10:00', kind: 'promise', promise: { kind: 'delivery', from: '+2b', until: '+2b', precision: 'day' } },
      { id: '4', at: '+2b 11:30', kind: 'ended' },
    ],
  },
];

describe('cases.json', () => {
  test('has happened up to now when the server starts, and goes on while it runs', async () => {
    await using day1 = await company();
    const written = await day1.start(cable);
    expect(await day1.kinds('NL-1001')).toEqual(['opened 2026-11-18T09:14:00+01:00', 'promise 2026-11-19T10:00:00+01:00']);
    await written.play();
    expect(await day1.kinds('NL-1001')).toHaveLength(2);
    // A Friday: the next business day is Monday.
    day1.passes(2 * day);
    await written.play();
    expect(await day1.kinds('NL-1001')).toHaveLength(2);
    day1.passes(day);
    await written.play();
    expect((await day1.kinds('NL-1001'))?.at(-1)).toBe('stage 2026-11-23T08:00:00+01:00');
  });

  test('counts from the day of the first start at every other one, and nothing doubles', async () => {
    await using house = await company();
    await house.start(cable);
    house.passes(5 * day);
    await house.start(cable);
    expect(await house.kinds('NL-1001')).toEqual([
      'opened 2026-11-18T09:14:00+01:00',
      'promise 2026-11-19T10:00:00+01:00',
      'stage 2026-11-23T08:00:00+01:00',
      'ended 2026-11-24T11:30:00+01:00',
    ]);
    await house.start(cable);
    expect(await house.kinds('NL-1001')).toHaveLength(4);
    expect(house.warned).toEqual([]);
  });

  test('that was written anew and fits no longer is left out where it does not, and the operator is told', async () => {
    await using house = await company();
    await house.start(cable);
    const [first] = cable;
    await house.start([{ ...first, events: first?.events.map((event) => (event.kind === 'opened' ? { ...event, id: 'another' } : event)) }]);
    expect(house.warned).toEqual([expect.objectContaining({ reference: 'NL-1001', reason: expect.stringContaining('case-opened-twice') as unknown })]);
    expect(await house.kinds('NL-1001')).toHaveLength(2);
  });

  test('with times that do not fit together from this day on stops the start, with the place', async () => {
    await using house = await company();
    // Three days after a Friday is a Monday, and so is the first business day after it.
    const json = [
      {
        ...cable[0],
        events: [
          ...(cable[0]?.events ?? []),
          { id: '5', at: '-1d 11:00', kind: 'promise', promise: { kind: 'answer', from: '+3b', until: '+4d', precision: 'day' } },
        ],
      },
    ];
    const refused: unknown = await house.start(json).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ContentRefused);
    expect((refused as ContentRefused).problems).toMatchObject([{ code: 'case-span-order', file: 'cases.json', path: '/0/events/4/promise' }]);
  });

  test.each(['2026-11-20', '2026-12-23', '2027-03-26', '2026-10-24'])(
    'of Nordlicht is played to its end without a word of complaint, from %s on',
    async (base) => {
      await using house = await company();
      const json = readContent('examples/nordlicht/content').casesFile;
      house.passes(Date.parse(`${base}T09:00:00Z`) - Date.parse('2026-11-20T09:00:00Z'));
      const written = await house.start(json);
      for (let week = 0; week < 6; week += 1) {
        house.passes(7 * day);
        await written.play();
      }
      expect(house.warned).toEqual([]);
      const all = json as readonly { readonly reference: string; readonly events: readonly unknown[] }[];
      for (const { reference, events } of all) {
        const kept = await house.store.cases.read(reference);
        expect(kept?.events).toHaveLength(events.length);
        expect(foldCase(kept?.events ?? [])).toBeDefined();
      }
    },
  );
});

test('a time of day is what the clock in the company shows, also where it is turned', () => {
  const { instantAt } = timesFrom('2026-10-24', place);
  expect([instantAt('2026-10-25', '01:30'), instantAt('2026-10-25', '03:30'), instantAt('2027-03-28', '03:30'), instantAt('2027-03-28', '01:59')]).toEqual([
    '2026-10-25T01:30:00+02:00',
    '2026-10-25T03:30:00+01:00',
    '2027-03-28T03:30:00+02:00',
    '2027-03-28T01:59:00+01:00',
  ]);
});
