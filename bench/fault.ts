/** `npm run fault -- --rounds 20 --json FILE`: the last line on stdout is the result, the exit code the verdict. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runFaults, type RoundResult } from './fault-rounds.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' }, json: { type: 'string' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds ${values.rounds} is no number of rounds. Write a whole number from 1.`);
  process.exit(2);
}

const perRound: RoundResult[] = [];
const { result, failures } = await runFaults({
  rounds,
  onRound(round) {
    perRound.push(round);
    console.log(`round ${round.round}: killed after ${round.killedAfterMs} ms, ${round.acknowledged} acknowledged`);
  },
});
for (const failure of failures) console.error(failure);
if (values.json) await writeFile(values.json, `${JSON.stringify({ ...result, failures, perRound }, undefined, 2)}\n`);
console.log(JSON.stringify(result));
process.exit(failures.length === 0 ? 0 : 1);
