/** `npm run bench:chat`: our server beside a bare one, socket.io and the disk, in one run. docs/benches.md says what each does. */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAppends } from './appends.ts';
import { bare } from './bare.ts';
import { measureDeliveries } from './deliveries.ts';
import { rounded } from './figures.ts';
import { verdictsOf, type Results, type Verdict } from './goals.ts';
import { measureIdle, mostLines } from './idle.ts';
import { lotse, lotseWithMarks } from './lotse.ts';
import { measureMessages } from './messages.ts';
import { measureMissed } from './missed.ts';
import { measureReady } from './ready.ts';
import { measureResume } from './resume.ts';
import { socketio } from './socketio.ts';

const { values } = parseArgs({ options: { json: { type: 'string' }, short: { type: 'boolean', default: false }, only: { type: 'string' } } });

const long = {
  messages: { rounds: 5, seconds: 3, perSecond: 1_000, rooms: 250, readers: [2] },
  deliveries: { rounds: 5, seconds: 2, perSecond: 500, rooms: 20, readers: [1, 12] as const },
  appends: { rounds: 5, seconds: 3, writers: 64 },
  idle: mostLines(),
  resume: { rounds: 5, clients: 300 },
  missed: { resumes: 400 },
  ready: { events: 1_000_000, starts: 3 },
};
const short: typeof long = {
  messages: { ...long.messages, rounds: 3, seconds: 2, rooms: 100 },
  deliveries: { ...long.deliveries, rounds: 3 },
  appends: { ...long.appends, rounds: 3, seconds: 2 },
  idle: Math.min(2_000, mostLines()),
  resume: { rounds: 2, clients: 60 },
  missed: { resumes: 100 },
  ready: { events: 20_000, starts: 2 },
};
const size = values.short ? short : long;

type Part = keyof Results;
const parts: { readonly [Name in Part]-?: () => Promise<Results[Name]> } = {
  messages: () => measureMessages([bare, lotse, lotseWithMarks, socketio], size.messages),
  deliveries: () => measureDeliveries([bare, lotse, socketio], size.deliveries),
  appends: () => measureAppends(size.appends),
  idle: () => measureIdle(size.idle),
  resume: () => measureResume(size.resume),
  missed: () => measureMissed(size.missed),
  ready: () => measureReady(size.ready),
};
const names = Object.keys(parts) as Part[];

const asked = values.only?.split(',') ?? names;
const unknown = asked.filter((name) => !names.some((known) => known === name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". --only takes some of: ${names.join(', ')}.`);
  process.exit(2);
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const machine = { node: process.version, cores: availableParallelism(), loadAtStart: rounded(loadavg()[0] ?? 0) };

/** Three digits everywhere, so that nobody reads more into them. */
const short3 = (_: string, value: unknown): unknown => (typeof value === 'number' ? rounded(value) : value);

const line = ({ name, figure, unit, bound, goal, aim, met }: Verdict): string => {
  const said = figure === undefined ? '–' : `${figure} ${unit}`;
  const word = met === 'missed' ? 'MISSED' : met === 'not measured' ? met : `${met} met`;
  return `${name.padEnd(58)} ${said.padStart(10)}   ${`${bound} ${goal} (aim ${aim})`.padEnd(24)} ${word}`;
};

let results: Results = {};
for (const name of names.filter((each) => asked.includes(each))) {
  process.stderr.write(`${name} …\n`);
  results = { ...results, [name]: await parts[name]() };
}
const goals = verdictsOf(results);
const missed = goals.filter(({ met }) => met === 'missed');

say(`Chat bench${values.short ? ', short form' : ''} · Node ${machine.node} · ${machine.cores} cores · load ${machine.loadAtStart} before`);
for (const goal of goals) say(line(goal));
for (const [name, figures] of Object.entries(results)) {
  say(`\n${name}`);
  for (const each of Array.isArray(figures) ? figures : Object.values(figures).every(Array.isArray) ? Object.values(figures).flat() : [figures])
    say(`  ${JSON.stringify(each, short3)}`);
}
say(missed.length === 0 ? '\nEvery goal that was measured is met.' : `\nMissed: ${missed.map(({ name }) => name).join('; ')}.`);
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ at: new Date().toISOString(), ...machine, short: values.short, size, goals, results }, short3, 2)}\n`);
process.exit(missed.length === 0 ? 0 : 1);
