/** What an engine costs in a process of its own, by the processor: `process.cpuUsage`, so that what V8 does beside (collecting garbage, compiling) counts too. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { percentile } from '../chat/figures.ts';
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
  /** From the articles, in a process that has never done it. */
  readonly buildMs: number;
  /** The same from the text of an index. */
  readonly loadMs: number;
  readonly bytes: number;
  readonly brotli: number;
  readonly keystroke: { readonly p50: number; readonly p95: number; readonly most: number };
}

const timed = <T>(deed: () => T): readonly [T, number] => {
  const from = process.cpuUsage();
  const done = deed();
  const { user, system } = process.cpuUsage(from);
  return [done, (user + system) / 1000];
};

const measure = ({ engine: name, articles, keystrokes, folder }: Asked): Cost => {
  const engine = engines.find((each) => each.name === name)!;
  const { base: real, inScope, outOfScope } = folder === undefined ? nordlichtSet() : setIn(folder);
  const base = padded(real, articles);
  const [built, buildMs] = timed(() => engine.build(base));
  const text = built.toText();
  const [, loadMs] = timed(() => engine.load(text, base));
  // The engine's code is warm, what it is asked is new.
  const questions = [...inScope, ...outOfScope];
  const before = new Set(keystrokesOf(questions.toReversed(), 50));
  for (const typed of before) built.search(typed);
  const costs = keystrokesOf(questions, keystrokes).flatMap((typed) => (before.has(typed) ? [] : [timed(() => built.search(typed))[1]]));
  return {
    engine: name,
    articles,
    buildMs,
    loadMs,
    bytes: Buffer.byteLength(text),
    brotli: brotliCompressSync(text).length,
    keystroke: { p50: percentile(costs, 0.5), p95: percentile(costs, 0.95), most: Math.max(...costs) },
  };
};

const here = fileURLToPath(import.meta.url);

export const costOf = async (asked: Asked): Promise<Cost> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@lotse/source', here, JSON.stringify(asked)]);
  return JSON.parse(stdout) as Cost;
};

if (process.argv[1] === here) process.stdout.write(JSON.stringify(measure(JSON.parse(process.argv[2] ?? '') as Asked)));
