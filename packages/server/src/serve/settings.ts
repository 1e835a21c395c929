/** What the environment says about this start. Everything that is wrong is told at once. */
import { resolve } from 'node:path';
import type { Problem } from '@lotse/contract';
import { ContentRefused, isOrigin, show } from '@lotse/contract/content';
import type { Seed } from '../services/agents.ts';
import { movedBy, readClock, type Clock } from './clock.ts';
import { trustedProxies } from './proxies.ts';

export interface Settings {
  /** 0: any free one. */
  readonly port: number;
  readonly host: string;
  /** Database, mails and files. */
  readonly dataFolder: string;
  /** Undefined: Nordlicht's. */
  readonly contentFolder: string | undefined;
  /** Sites beside those of lotse.json, exact. */
  readonly origins: readonly string[];
  /** Whether the site of Nordlicht is served at `/`. */
  readonly demo: boolean;
  readonly clock: Clock;
  /** How far a span has moved the clock from the real one. */
  readonly clockMovedMs: number;
  readonly seeds: readonly Seed[];
  readonly limited: boolean;
  /** Whose word on the client's address is believed. */
  readonly proxies: readonly string[];
  /** For `/metrics`; undefined: only on this machine. */
  readonly metricsToken: string | undefined;
  /** After SIGTERM everything is served this long while `/ready` says no, for a balancer to notice. */
  readonly drainMs: number;
  /** Bytes of memory from which it is not ready; undefined: 85 % of what there is. */
  readonly mostMemory: number | undefined;
  readonly logLevel: LogLevel;
  /** Where files are given out, when it is not where everything else is. */
  readonly filesOrigin: string | undefined;
  /** Where the desk is, when it is not where everything else is. */
  readonly deskOrigin: string | undefined;
  /** A program or an address that looks at each file. */
  readonly scanner: string | undefined;
}

const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

/** All of stopping takes 25 s at most. */
const longestDrain = 15;
/** Megabytes: the server takes some hundred when it has nothing to do. */
const leastMemory = 200;

/** Throws ContentRefused with everything that was found. */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const problems: Problem[] = [];
  const refuse = (code: string, name: string, message: string) => problems.push({ code, file: name, message });
  const said = (name: string) => environment[name]?.trim() || undefined;

  const port = Number(said('PORT') ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    refuse('start-port', 'PORT', `${show(said('PORT'))} is no port. Set a whole number from 0 to 65535; 0 takes any free one.`);

  const host = said('HOST') ?? '127.0.0.1';
  const limits = said('LOTSE_LIMITS');
  if (limits !== undefined && limits !== 'off')
    refuse('start-limits', 'LOTSE_LIMITS', `${show(limits)} cannot stand here. Set it to "off" in a test, or not at all.`);
  if (limits === 'off' && !isLoopback(host))
    refuse(
      'start-limits-public',
      'LOTSE_LIMITS',
      `Without rate limits the server may not be reached from outside, and HOST is ${show(host)}. Remove LOTSE_LIMITS, or set HOST to 127.0.0.1.`,
    );

  const demo = said('LOTSE_DEMO');
  if (demo !== undefined && demo !== '0' && demo !== '1')
    refuse('start-demo', 'LOTSE_DEMO', `${show(demo)} cannot stand here. Set it to 0 to start without Nordlicht, or not at all.`);
  const contentFolder = said('LOTSE_CONTENT');
  if (demo === '0' && contentFolder === undefined)
    refuse(
      'start-content',
      'LOTSE_CONTENT',
      'Without Nordlicht the server needs the content of a company. Set LOTSE_CONTENT to its folder; `npx @lotse/cli init` makes one.',
    );

  const origins = list(said('LOTSE_ORIGINS'));
  for (const origin of origins)
    if (!isOrigin(origin))
      refuse(
        'start-origins',
        'LOTSE_ORIGINS',
        `${show(origin)} is no origin. Write scheme and host, without path or slash at the end, e.g. https://www.example.de.`,
      );

  const proxies = list(said('LOTSE_PROXIES'));
  if (trustedProxies(proxies) === undefined)
    refuse('start-proxies', 'LOTSE_PROXIES', `${show(said('LOTSE_PROXIES'))} is no list of addresses and networks. Write 127.0.0.1,10.0.0.0/8.`);

  const metricsToken = said('LOTSE_METRICS_TOKEN');
  if (metricsToken !== undefined && metricsToken.length < 16)
    refuse('start-metrics-token', 'LOTSE_METRICS_TOKEN', 'This token could be guessed. Make one of at least 16 characters, e.g. with `openssl rand -hex 16`.');

  const drain = Number(said('LOTSE_DRAIN') ?? 0);
  if (!(drain >= 0 && drain <= longestDrain))
    refuse('start-drain', 'LOTSE_DRAIN', `${show(said('LOTSE_DRAIN'))} is no time to wait. Set seconds from 0 to ${longestDrain}.`);

  const memory = said('LOTSE_MEMORY');
  if (memory !== undefined && !(Number(memory) >= leastMemory))
    refuse('start-memory', 'LOTSE_MEMORY', `${show(memory)} is no bound for memory. Set megabytes, at least ${leastMemory}, or do not set it.`);

  const level = said('LOTSE_LOG') ?? 'info';
  const logLevel = logLevels.find((each) => each === level);
  if (logLevel === undefined) refuse('start-log', 'LOTSE_LOG', `${show(level)} is no level of the log. Set it to ${logLevels.join(', ')}.`);

  const clock = readClock(said('LOTSE_CLOCK'));
  if (clock === undefined)
    refuse('start-clock', 'LOTSE_CLOCK', `${show(said('LOTSE_CLOCK'))} is neither an instant nor a time from now. Write 2026-06-04T10:00:00+02:00 or +P7D.`);

  const filesOrigin = said('LOTSE_FILES_ORIGIN');
  if (filesOrigin !== undefined && !isOrigin(filesOrigin))
    refuse('start-files-origin', 'LOTSE_FILES_ORIGIN', `${show(filesOrigin)} is no origin. Write scheme and host, e.g. https://files.example.de.`);

  const deskOrigin = said('LOTSE_DESK_ORIGIN');
  if (deskOrigin !== undefined && !isOrigin(deskOrigin))
    refuse('start-desk-origin', 'LOTSE_DESK_ORIGIN', `${show(deskOrigin)} is no origin. Write scheme and host, e.g. https://desk.example.de.`);
  else if (deskOrigin !== undefined && (filesOrigin === undefined || hostOf(filesOrigin) === hostOf(deskOrigin)))
    refuse(
      'start-desk-files',
      'LOTSE_DESK_ORIGIN',
      'Files of customers would be given out where the desk is. Set LOTSE_FILES_ORIGIN to another origin, e.g. that of the help.',
    );

  const scanner = said('LOTSE_SCANNER');
  if (scanner !== undefined && /^\w+:/.test(scanner) && !(/^https?:\/\//.test(scanner) && URL.canParse(scanner)))
    refuse(
      'start-scanner',
      'LOTSE_SCANNER',
      `${show(scanner)} is neither a program nor an address. Write "clamdscan --no-summary", or http://127.0.0.1:3310/scan.`,
    );

  const seeds = list(said('LOTSE_SEED_AGENTS')).map(readSeed);
  if (seeds.includes(undefined))
    refuse('start-seed-agents', 'LOTSE_SEED_AGENTS', 'Not every entry is a mail address and a password. Write mail:password,mail:password.');

  if (problems.length > 0 || clock === undefined) throw new ContentRefused(problems);
  return {
    port,
    host,
    dataFolder: resolve(said('LOTSE_DATA') ?? 'data'),
    contentFolder: contentFolder === undefined ? undefined : resolve(contentFolder),
    origins,
    demo: demo !== '0',
    clock,
    clockMovedMs: movedBy(said('LOTSE_CLOCK')),
    seeds: seeds.filter((seed) => seed !== undefined),
    limited: limits !== 'off',
    proxies,
    metricsToken,
    drainMs: drain * 1000,
    mostMemory: memory === undefined ? undefined : Number(memory) * 1024 * 1024,
    logLevel: logLevel ?? 'info',
    filesOrigin,
    deskOrigin,
    scanner,
  };
};

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

const hostOf = (origin: string): string | undefined => URL.parse(origin)?.host;

const list = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

const readSeed = (entry: string): Seed | undefined => {
  const [, mail, password] = /^([^\s:@]+@[^\s:@]+):(.+)$/.exec(entry) ?? [];
  return mail === undefined || password === undefined ? undefined : { mail: mail.toLowerCase(), password };
};
