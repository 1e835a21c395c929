/** What an engine costs in a process of its own, by the processor: `process.cpuUsage`, so that what V8 does beside (collecting garbage, compiling) counts too. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { median } from '../chat/figures.ts';
import { engines } from './engines.ts';
import { keystrokesOf } from './keystrokes.ts';
import { padded } from './padding.ts';
import { nordlichtSet, setIn } from './sets.ts';

export interface Asked {
  readonly engine: string;
  readonly articles: number;
  readonly keystrokes: number;
  /** Nordlicht's set where there is none. */
  readonly folder: string | undefined;
}

/** CPU in milliseconds. */
export interface Cost {
  readonly engine: string;
  readonly articles: number;
  /** The first time in a process, the next five times, and once the engine's code is warm. */
  readonly firstBuildMs: number;
  readonly nextBuildMs: number;
  readonly buildMs: number;
  /** From the text of an index, for the first time. */
  readonly loadMs: number;
  readonly bytes: number;
  readonly brotli: number;
  /** In the order in which they were typed. */
  readonly keystrokesMs: readonly number[];
}

const timed = <T>(deed: () => T): readonly [T, number] => {
  const from = process.cpuUsage();
  const done = deed();
  const { user, system } = process.cpuUsage(from);
  return [done, (user + system) / 1000];
};

/** Long enough for all that V8 compiles: after fifty keystrokes it was still at it. */
const warmingMs = 2_000;

const measure = ({ engine: name, articles, keystrokes, folder }: Asked): Cost => {
  const engine = engines.find((each) => each.name === name)!;
  const { base: real, inScope, outOfScope } = folder === undefined ? nordlichtSet() : setIn(folder);
  const base = padded(real, articles);
  const [built, firstBuildMs] = timed(() => engine.build(base));
  const text = built.toText();
  const [, loadMs] = timed(() => engine.load(text, base));

  // The engine's code is warm, what it is asked is new.
  const questions = [...inScope, ...outOfScope];
  const typed = keystrokesOf(questions, keystrokes);
  const warm = performance.now() + warmingMs;
  for (const other of keystrokesOf(questions.toReversed(), 1_000)) if (performance.now() < warm && !typed.includes(other)) built.search(other);
  const keystrokesMs = typed.map((each) => timed(() => built.search(each))[1]);

  const builds = Array.from({ length: Math.ceil(10_000 / articles) }, () => timed(() => engine.build(base))[1]);
  const [nextBuildMs, buildMs] = [median(builds.slice(0, 5)), median(builds.slice(builds.length >> 1))];
  return { engine: name, articles, firstBuildMs, nextBuildMs, buildMs, loadMs, bytes: Buffer.byteLength(text), brotli: brotliCompressSync(text).length, keystrokesMs }; // prettier-ignore
};

const rounds = 3;
const patienceMs = 20_000;
const here = fileURLToPath(import.meta.url);

const once = async (asked: Asked): Promise<Cost> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@lotse/source', here, JSON.stringify(asked)]);
  return JSON.parse(stdout) as Cost;
};

/** Three processes, and of each figure the median; one where one takes its time. */
export const costOf = async (asked: Asked): Promise<Cost> => {
  const from = performance.now();
  const costs = [await once(asked)];
  while (costs.length < rounds && performance.now() - from < patienceMs) costs.push(await once(asked));
  const middle = (of: (cost: Cost) => number): number => median(costs.map(of));
  return {
    ...costs[0]!,
    firstBuildMs: middle(({ firstBuildMs }) => firstBuildMs),
    nextBuildMs: middle(({ nextBuildMs }) => nextBuildMs),
    buildMs: middle(({ buildMs }) => buildMs),
    loadMs: middle(({ loadMs }) => loadMs),
    keystrokesMs: costs[0]!.keystrokesMs.map((_, at) => middle(({ keystrokesMs }) => keystrokesMs[at]!)),
  };
};

if (process.argv[1] === here) process.stdout.write(JSON.stringify(measure(JSON.parse(process.argv[2] ?? '') as Asked)));
