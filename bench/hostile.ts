/** `npm run hostile -- --seconds 60 --json FILE`: the last line on stdout is the result, the exit code the verdict. docs/faults.md says what it proves. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from './fault/built.ts';
import { attacks, type AttackName } from './hostile/attacks.ts';
import { runHostile } from './hostile/run.ts';

const usage = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, only: { type: 'string' }, json: { type: 'string' } } });
const seconds = Number(values.seconds);
if (!(seconds > 0)) usage(`--seconds ${values.seconds} is no time. Write a number of seconds.`);
const all = Object.keys(attacks) as AttackName[];
const named = values.only === undefined ? all : all.filter((name) => name.includes(values.only ?? ''));
if (named.length === 0) usage(`--only ${values.only} fits none of: ${all.join(', ')}.`);

await build().catch((failed: Error) => usage(failed.message));
const results = await runHostile({
  seconds,
  attacks: named,
  onAttack: ({ attack, answers, p99, memoryMb, wrong }) =>
    console.log(
      `${attack}: ${JSON.stringify(answers)}, p99 ${p99.before} → ${p99.during} ms (a server beside it ${p99.bystanderBefore} → ${p99.bystanderDuring} ms), ${memoryMb} MB more${wrong.length > 0 ? ` — ${wrong.join(' ')}` : ''}`,
    ),
});
const failures = results.flatMap(({ attack, wrong }) => wrong.map((sentence) => `${attack}: ${sentence}`));
for (const failure of failures) console.error(failure);
const result = { seconds, attacks: results.length, turnedAway: results.filter(({ wrong }) => wrong.length === 0).length };
if (values.json) await writeFile(values.json, `${JSON.stringify({ ...result, failures, results }, undefined, 2)}\n`);
console.log(JSON.stringify(result));
process.exit(failures.length === 0 ? 0 : 1);
