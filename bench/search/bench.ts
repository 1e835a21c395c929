/**
 * What a keystroke costs, with our engine and with others, and how soon its list is painted in the widget: `npm run bench:search -- [FOLDER] [--quick] [--json FILE]`, after `npm run build`.
 * The keystrokes are those of Nordlicht's questions, or of a folder's (sets.ts). Exit code 1 when a goal is missed.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { median, percentile } from '../chat/figures.ts';
import { tell } from '../history/figures.ts';
import { costOf, type Cost } from './cost.ts';
import { likeOurs, others, ours } from './engines.ts';
import type { Verdict } from './goals.ts';
import { evenly } from './keystrokes.ts';
import { measurePainting, type Painted } from './painting.ts';
import { nordlichtSet, setIn } from './sets.ts';
import { table } from './table.ts';

const {
  values,
  positionals: [folder],
} = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '120,1000,10000' },
    engines: { type: 'string' },
    quick: { type: 'boolean', default: false },
    keystrokes: { type: 'string', default: '120' },
    slowdown: { type: 'string', default: '4' },
    json: { type: 'string' },
  },
});
/** What the widget is tried with: so many articles, and so many questions that somebody types without thinking long. */
const inWidget = { articles: 300, questions: 16, longest: 40 };

/** By the number of articles, in milliseconds of the processor. */
const most: Readonly<Record<number, number>> = { 120: 2, 1_000: 5, 10_000: 12 };
const buildMost = 40;
const paintedMost = 100;

const all = [ours.whole, ours.reranked, ...likeOurs, ...others].map(({ name }) => name);
const names = (values.engines?.split(',') ?? all).filter((name) => !(values.quick && name.startsWith('fuse.js')));
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`bench:search: there is no engine ${unknown.join(', ')}. --engines takes some of: ${all.join(',')}.`);
  process.exit(2);
}
const ms = (figure: number): string => figure.toFixed(figure < 10 ? 2 : 0);

const sayCosts = (articles: number, costs: readonly Cost[]): void => {
  const rows = costs.map(({ engine, keystrokesMs, firstBuildMs, nextBuildMs, buildMs, loadMs, bytes, brotli }) => [
    engine,
    ...[percentile(keystrokesMs, 0.5), percentile(keystrokesMs, 0.95), Math.max(...keystrokesMs), firstBuildMs, nextBuildMs, buildMs, loadMs].map(ms),
    ...[bytes, brotli].map((size) => (size / 1000).toFixed(1)),
  ]);
  const heading = ['', 'keystroke p50', 'p95', 'most', 'first build', 'next', 'build', 'load', 'index kB', 'brotli kB'];
  console.log(`\n${articles} articles, milliseconds of the processor\n${table([heading, ...rows])}`);
};

const sayPainted = ({ keys, unchanged, listMs, tasks }: Painted): void => {
  console.log(
    `\nIn the widget, ${inWidget.articles} articles, ${values.slowdown} times slower: ${keys} keys, ${unchanged} of them left the list as it was; ` +
      `from a key to its painted list ${median(listMs).toFixed(0)} ms, 95 of 100 within ${percentile(listMs, 0.95).toFixed(0)}, longest ${Math.max(...listMs).toFixed(0)}`,
  );
  tell([tasks]);
};

const verdictsOf = (costs: readonly Cost[], { listMs, tasks }: Painted): readonly Verdict[] => {
  const own = costs.filter(({ engine }) => engine === ours.whole.name);
  const within = (what: string, figure: number, goal: number): Verdict => ({
    what,
    figure: `${ms(figure)} ms`,
    goal: `at most ${goal} ms`,
    held: figure <= goal,
  });
  return [
    ...own.flatMap(({ articles, keystrokesMs }) => {
      const goal = most[articles];
      return goal === undefined ? [] : [within(`4. CPU of a keystroke, p95, ${articles} articles`, percentile(keystrokesMs, 0.95), goal)];
    }),
    ...own.filter(({ articles }) => articles === 120).map(({ buildMs }) => within('4. Build, 120 articles', buildMs, buildMost)),
    within(`4. From a key to its painted list, p95, ${inWidget.articles} articles`, percentile(listMs, 0.95), paintedMost),
    { what: '4. Tasks above 50 ms meanwhile', figure: `${tasks.above} of ${tasks.tasks}`, goal: 'none', held: tasks.above === 0 },
  ];
};

const { inScope, outOfScope } = folder === undefined ? nordlichtSet() : setIn(folder);
const typed = evenly(
  [...inScope, ...outOfScope].map(({ q }) => q).filter(({ length }) => length <= inWidget.longest),
  inWidget.questions,
);
const load = loadavg()[0] ?? 0;
console.log(`Search bench · Node ${process.version} · load ${load.toFixed(1)} before`);
const costs: Cost[] = [];
for (const articles of values.articles.split(',').map(Number)) {
  for (const engine of names) costs.push(await costOf({ engine, articles, keystrokes: Number(values.keystrokes), folder }));
  sayCosts(
    articles,
    costs.filter((cost) => cost.articles === articles),
  );
}
const painted = await measurePainting(typed, inWidget.articles, Number(values.slowdown));
sayPainted(painted);
const verdicts = verdictsOf(costs, painted);
console.log(`\n${table(verdicts.map(({ what, figure, goal, held }) => [what, figure, goal, held ? 'held' : 'MISSED']))}`);
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ at: new Date().toISOString(), node: process.version, load, costs, painted, verdicts }, undefined, 2)}\n`);
process.exitCode = verdicts.every(({ held }) => held) ? 0 : 1;
