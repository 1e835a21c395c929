import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ContentRefused } from '@lotse/contract/content';
import { readSettings } from './settings.ts';

const problemsOf = (environment: Readonly<Record<string, string>>) => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof ContentRefused) return error.problems.map(({ code, file }) => [code, file]);
    throw error;
  }
  return [];
};

describe('The environment', () => {
  test('may say nothing: then Nordlicht starts on this machine only', () => {
    expect(readSettings({})).toMatchObject({ port: 8080, host: '127.0.0.1', contentFolder: undefined, demo: true, origins: [], seeds: [], limited: true });
    expect(readSettings({})).toMatchObject({ proxies: [], metricsToken: undefined, drainMs: 0, mostMemory: undefined, logLevel: 'info' });
  });

  test('says all that it may say', () => {
    const settings = readSettings({
      PORT: '0',
      HOST: '0.0.0.0',
      LOTSE_DATA: '/data',
      LOTSE_CONTENT: '/content',
      LOTSE_DEMO: '0',
      LOTSE_ORIGINS: 'https://www.example.de, http://127.0.0.1:8081',
      LOTSE_SEED_AGENTS: 'Jana@example.de:a:b,bo@example.de:c',
      LOTSE_PROXIES: '127.0.0.1, 10.0.0.0/8,fd00::/8',
      LOTSE_METRICS_TOKEN: '0123456789abcdef',
      LOTSE_DRAIN: '5',
      LOTSE_MEMORY: '512',
      LOTSE_LOG: 'warn',
      LOTSE_FILES_ORIGIN: 'https://files.example.de',
      LOTSE_DESK_ORIGIN: 'https://desk.example.de',
    });
    expect(settings).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      dataFolder: '/data',
      contentFolder: '/content',
      demo: false,
      origins: ['https://www.example.de', 'http://127.0.0.1:8081'],
      seeds: [
        { mail: 'jana@example.de', password: 'a:b' },
        { mail: 'bo@example.de', password: 'c' },
      ],
      proxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
      metricsToken: '0123456789abcdef',
      drainMs: 5_000,
      mostMemory: 512 * 1024 * 1024,
      logLevel: 'warn',
      filesOrigin: 'https://files.example.de',
      deskOrigin: 'https://desk.example.de',
    });
  });

  const wrong: readonly (readonly [code: string, name: string, environment: Readonly<Record<string, string>>])[] = [
    ['start-port', 'PORT', { PORT: 'http' }],
    ['start-port', 'PORT', { PORT: '65536' }],
    ['start-limits', 'LOTSE_LIMITS', { LOTSE_LIMITS: 'on' }],
    ['start-limits-public', 'LOTSE_LIMITS', { LOTSE_LIMITS: 'off', HOST: '0.0.0.0' }],
    ['start-proxies', 'LOTSE_PROXIES', { LOTSE_PROXIES: 'nginx' }],
    ['start-proxies', 'LOTSE_PROXIES', { LOTSE_PROXIES: '10.0.0.0/33' }],
    ['start-metrics-token', 'LOTSE_METRICS_TOKEN', { LOTSE_METRICS_TOKEN: 'secret' }],
    ['start-drain', 'LOTSE_DRAIN', { LOTSE_DRAIN: '60' }],
    ['start-memory', 'LOTSE_MEMORY', { LOTSE_MEMORY: '2' }],
    ['start-log', 'LOTSE_LOG', { LOTSE_LOG: 'loud' }],
    ['start-files-origin', 'LOTSE_FILES_ORIGIN', { LOTSE_FILES_ORIGIN: 'https://files.example.de/files' }],
    ['start-desk-origin', 'LOTSE_DESK_ORIGIN', { LOTSE_DESK_ORIGIN: 'desk.example.de', LOTSE_FILES_ORIGIN: 'https://help.example.de' }],
    ['start-scanner', 'LOTSE_SCANNER', { LOTSE_SCANNER: 'icap://127.0.0.1' }],
    ['start-demo', 'LOTSE_DEMO', { LOTSE_DEMO: 'no' }],
    ['start-content', 'LOTSE_CONTENT', { LOTSE_DEMO: '0' }],
    ['start-origins', 'LOTSE_ORIGINS', { LOTSE_ORIGINS: 'https://www.example.de/' }],
    ['start-origins', 'LOTSE_ORIGINS', { LOTSE_ORIGINS: '*' }],
    ['start-clock', 'LOTSE_CLOCK', { LOTSE_CLOCK: 'tomorrow' }],
    ['start-clock', 'LOTSE_CLOCK', { LOTSE_CLOCK: '+P' }],
    ['start-seed-agents', 'LOTSE_SEED_AGENTS', { LOTSE_SEED_AGENTS: 'jana@example.de' }],
  ];
  test.each(wrong)('%s: a wrong %s stops the start (%j)', (code, name, environment) => {
    expect(problemsOf(environment)).toEqual([[code, name]]);
  });

  test('gives the desk no host of its own where files of customers would be given out beside it', () => {
    const desk = { LOTSE_DESK_ORIGIN: 'https://desk.example.de' };
    const refused = [['start-desk-files', 'LOTSE_DESK_ORIGIN']];
    expect(problemsOf(desk)).toEqual(refused);
    expect(problemsOf({ ...desk, LOTSE_FILES_ORIGIN: 'https://desk.example.de' })).toEqual(refused);
    expect(problemsOf({ ...desk, LOTSE_FILES_ORIGIN: 'http://desk.example.de' })).toEqual(refused);
    expect(problemsOf({ ...desk, LOTSE_FILES_ORIGIN: 'https://help.example.de' })).toEqual([]);
  });

  test('is told everything that is wrong at once', () => {
    expect(problemsOf({ PORT: 'x', LOTSE_DEMO: 'x', LOTSE_CLOCK: 'x' })).toHaveLength(3);
  });

  test('every code has its section in docs/errors.md', () => {
    const sections = readFileSync('docs/errors.md', 'utf8');
    const told = ['settings', 'address'].flatMap((name) =>
      [...readFileSync(`packages/server/src/serve/${name}.ts`, 'utf8').matchAll(/'(start-[a-z-]+)'/g)].map(([, code]) => code),
    );
    expect(new Set(told).size).toBeGreaterThanOrEqual(16);
    expect(told.filter((code) => !sections.includes(`\n## \`${code}\`\n`))).toEqual([]);
  });
});

describe('The clock of a test', () => {
  test.each([
    ['2026-06-04T10:00:00+02:00', Date.parse('2026-06-04T08:00:00Z') - Date.now()],
    ['+P7D', 7 * 24 * 60 * 60_000],
    ['-P1DT2H30M', -(26.5 * 60 * 60_000)],
    ['+P2W', 14 * 24 * 60 * 60_000],
  ])('%s shows that time, and goes on', async (text, ahead) => {
    const { clock } = readSettings({ LOTSE_CLOCK: text });
    expect(Math.abs(clock().getTime() - Date.now() - ahead)).toBeLessThan(60_000);
    const then = clock().getTime();
    await expect.poll(() => clock().getTime()).toBeGreaterThan(then);
  });

  test.each([
    ['+P7D', 7 * 24 * 60 * 60_000],
    ['-PT2H', -2 * 60 * 60_000],
    ['2030-06-04T10:00:00+02:00', 0],
    ['', 0],
  ])('%s: what is counted from the first day is counted from a real one, or from the one it was set to', (text, moved) => {
    expect(readSettings({ LOTSE_CLOCK: text }).clockMovedMs).toBe(moved);
  });
});
