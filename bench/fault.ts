/** `npm run fault -- --rounds 200 --json FILE`: the last line on stdout is the result, the exit code the verdict. docs/faults.md says what it proves. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from './fault/built.ts';
import { mutantNames, type MutantName } from './fault/mutants.ts';
import { runSuite } from './fault/suite.ts';

const usage = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};
const { values } = parseArgs({
  // `--mutants` alone means all of them.
  args: process.argv.slice(2).map((arg, index, all) => (arg === '--mutants' && !/^[^-]/.test(all[index + 1] ?? '') ? '--mutants=all' : arg)),
  options: {
    rounds: { type: 'string', default: '20' },
    writers: { type: 'string' },
    seed: { type: 'string', default: '1' },
    tempo: { type: 'string', default: '20' },
    worlds: { type: 'string', default: '2' },
    races: { type: 'string', default: '200' },
    mutants: { type: 'string', default: 'all' },
    json: { type: 'string' },
  },
});
const whole = (name: 'rounds' | 'writers' | 'seed' | 'tempo' | 'worlds' | 'races', least: number, text: string | undefined): number => {
  const number = Number(text);
  return Number.isInteger(number) && number >= least ? number : usage(`--${name} ${text} cannot be. Write a whole number from ${least}.`);
};
const isMutant = (name: string): name is MutantName => mutantNames.some((known) => known === name);
const named = values.mutants === 'all' ? mutantNames : values.mutants === 'none' ? [] : values.mutants.split(',');
const unknown = named.find((name) => !isMutant(name));
if (unknown !== undefined) usage(`--mutants knows no "${unknown}". Write all, none, or some of ${mutantNames.join(', ')}.`);

const rounds = whole('rounds', 0, values.rounds);
await build().catch((failed: Error) => usage(failed.message));
const began = Date.now();
const { result, failures, reports } = await runSuite({
  rounds,
  writerRounds: values.writers === undefined ? Math.min(rounds, 20) : whole('writers', 0, values.writers),
  seed: whole('seed', 0, values.seed),
  tempo: whole('tempo', 1, values.tempo),
  worlds: whole('worlds', 1, values.worlds),
  races: whole('races', 0, values.races),
  mutants: named.filter(isMutant),
  onRound({ seed, acknowledged, faults, ms, wrong }) {
    const happened = Object.entries(faults).map(([kind, count]) => `${count} ${kind}`);
    console.log(`round ${seed}: ${acknowledged} acknowledged, ${happened.join(', ')}, ${ms} ms${wrong.length > 0 ? `: ${wrong.join('; ')}` : ''}`);
  },
  onNews: (sentence) => console.log(sentence),
});
for (const failure of failures) console.error(failure);
if (failures.length > 0) console.error(`Again with the same plan: npm run fault -- --rounds ${rounds} --seed ${values.seed}`);
if (values.json)
  await writeFile(
    values.json,
    `${JSON.stringify({ ...result, seed: Number(values.seed), seconds: Math.round((Date.now() - began) / 1000), failures, reports }, undefined, 2)}\n`,
  );
console.log(JSON.stringify(result));
process.exit(failures.length === 0 ? 0 : 1);
