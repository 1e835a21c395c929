/**
 * How well customers find what they ask for, with our engine and with others: `npm run eval:search -- [FOLDER …] [--locale LOCALE] [--thesaurus FILE] [--dictionary FILE] [--quick] [--losses N] [--json FILE]`.
 * Without a folder: Nordlicht's articles and questions. A folder has kb.json and queries.json (sets.ts). Exit code 1 when a goal is missed.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { engines, likeOurs, others, ours } from './engines.ts';
import type { Base, Engine } from './engine.ts';
import { expanded } from './expansions.ts';
import { figuresOf, lead, only, partsOf, reliabilityOf, runOf, type Figures, type Part, type Reliability, type Run } from './figures.ts';
import { goalOfOthers, goalsOfTypes, points, signed, span, type Judged, type Verdict } from './goals.ts';
import { reciprocalRank } from './metrics.ts';
import { isFrontier } from './question-types.ts';
import { nordlichtSet, setIn, type Question, type QuestionSet } from './sets.ts';
import { table } from './table.ts';

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    locale: { type: 'string' },
    thesaurus: { type: 'string' },
    dictionary: { type: 'string' },
    quick: { type: 'boolean', default: false },
    losses: { type: 'string', default: '0' },
    json: { type: 'string' },
  },
});

const say = (line = '') => process.stdout.write(`${line}\n`);
const percent = (share: number | undefined): string => (share === undefined ? '–' : points(share));

const sayFigures = (figures: readonly Figures[]): void => {
  const rows = figures.map((each) => [
    each.name,
    ...[each.mrr, each.success1, each.success3, each.ndcg, each.withoutHit, each.outOfScopePasses, each.auroc].map(percent),
    each.seconds.toFixed(1),
  ]);
  say(table([['', 'MRR@10', 'S@1', 'S@3', 'nDCG@10', 'no hit', 'oos at 90 %', 'AUROC', 'seconds'], ...rows]));
};

const sayParts = (figures: readonly Figures[], parts: readonly Part[], counts: readonly number[]): void => {
  const rows = parts.map(({ name }, at) => [name, String(counts[at]), ...figures.map(({ mrrByPart }) => points(mrrByPart[name]!.mean))]);
  say(`\nMRR@10 by type\n${table([['', 'n', ...figures.map(({ name }) => name)], ...rows])}`);
};

const sayLeads = ({ run, figures }: Judged, against: readonly Run[], parts: readonly Part[]): void => {
  const rows = parts.map(({ name, holds }) => [name, span(figures.mrrByPart[name]!), ...against.map((theirs) => signed(lead(run, theirs, holds)))]);
  say(`\nMRR@10 of ${run.name}, and its lead, with 95 % intervals\n${table([['', run.name, ...against.map(({ name }) => `over ${name}`)], ...rows])}`);
};

const sayReliability = (who: string, levels: readonly Reliability[]): void => {
  const rows = levels.map(({ level, inScope, first, firstFive, outOfScope }) => {
    const share = (count: number, of: number) => (of === 0 ? '–' : points(count / of));
    return [level, String(inScope), share(first, inScope), share(firstFive, inScope), String(outOfScope), share(first, inScope + outOfScope)];
  });
  say(`\nHow sure of itself: ${who}\n${table([['', 'in scope', 'right first', 'right in five', 'out of scope', 'right first of both'], ...rows])}`);
};

/** Where another engine knew better: what to think about, never what to tune to. */
const sayLosses = (run: Run, theirs: Run, count: number): void => {
  const losses = run.inScope
    .map((each, at) => ({ each, theirs: theirs.inScope[at]!, lost: reciprocalRank(theirs.inScope[at]!) - reciprocalRank(each) }))
    .filter(({ lost }) => lost > 0)
    .toSorted((a, b) => b.lost - a.lost);
  say(`\nLost to ${theirs.name}: ${losses.length} of ${run.inScope.length}`);
  say(
    table([
      ['type', 'question', 'ours first', 'right'],
      ...losses.slice(0, count).map(({ each: { type, q, ids, rel } }) => [type, q, ids[0] ?? '–', rel.join(' ')]),
    ]),
  );
};

/** What is asked, on all questions, and on those that were looked at and those that were not, where there are such; the last judge what has a threshold in it. */
const judgedBy = (views: readonly (readonly Verdict[])[]): readonly Verdict[] =>
  views[0]!.map((verdict, at) => (verdict.chosen ? views.at(-1)![at]! : verdict));

const sayVerdicts = (views: readonly (readonly Verdict[])[]): void => {
  const heading = ['', 'all', ...(views.length > 1 ? ['looked at', 'unseen'] : []), 'goal', ''];
  const rows = judgedBy(views).map(({ what, goal, held }, at) => [what, ...views.map((verdicts) => verdicts[at]!.figure), goal, held ? 'held' : 'MISSED']);
  say(`\n${table([heading, ...rows])}`);
};

const isUnseen = (question: Question): boolean => question.isUnseen;
const isSeen = (question: Question): boolean => !question.isUnseen;

/** fuse.js looks at every article for every question: nine tenths of the time are its own. */
const enginesFor = (base: Base): readonly Engine[] =>
  engines.filter((engine) => (engine !== ours.translated || base.translations.length > 0) && !(values.quick && engine.name.startsWith('fuse.js')));

const evaluate = (set: QuestionSet) => {
  const { name, base, inScope, outOfScope } = set;
  const someUnseen = inScope.some(isUnseen);
  say(`\n══ ${name}: ${base.articles.length} articles, ${inScope.length} questions in scope, ${outOfScope.length} out of scope, ${base.locale}; in percent\n`);
  const asked = enginesFor(base);
  const peers = asked.filter((engine) => likeOurs.includes(engine) || others.includes(engine));
  const parts = partsOf(set);
  const judged = asked.map((engine): Judged => {
    const run = runOf(engine, set);
    return { run, figures: figuresOf(run, parts) };
  });
  const of = (engine: Engine): Judged => judged[asked.indexOf(engine)]!;
  const german = ({ figures }: Judged): number => (figures.mrrByPart['German'] ?? figures.mrrByPart['all'])!.mean;
  const whole = of(ours.whole);
  const baseline = likeOurs.map(of).toSorted((a, b) => german(b) - german(a))[0]!;
  const figures = judged.map((each) => each.figures);
  const reliability = reliabilityOf(whole.run);

  sayFigures(figures);
  if (parts.length > 1) sayParts(figures, parts, parts.map(({ holds }) => inScope.filter(holds).length)); // prettier-ignore
  sayLeads(whole, [...likeOurs.map((engine) => of(engine).run), of(ours.withoutLists).run], parts);
  sayLeads(whole, peers.filter((engine) => !likeOurs.includes(engine)).map((engine) => of(engine).run), parts); // prettier-ignore
  sayReliability(whole.run.name, reliability);
  if (someUnseen) sayReliability(`${whole.run.name} on unseen questions`, reliabilityOf(only(whole.run, isUnseen)));
  if (Number(values.losses) > 0) sayLosses(whole.run, baseline.run, Number(values.losses));

  const types = parts.filter((part) => part.name !== 'all' && part.name !== 'German');
  const verdictsOn = (holds: Part['holds']): readonly Verdict[] => {
    const judgedOn = ({ run }: Judged): Judged => ({ run: only(run, holds), figures: figuresOf(only(run, holds), parts) });
    const compared = {
      ours: judgedOn(whole),
      withoutLists: only(of(ours.withoutLists).run, holds),
      baseline: judgedOn(baseline),
      others: peers.map((engine) => only(of(engine).run, holds)),
    };
    return inScope.some(isFrontier) ? goalsOfTypes(compared, types) : [goalOfOthers(compared)];
  };
  const views = [() => true, ...(someUnseen ? [isSeen, isUnseen] : [])].map(verdictsOn);
  sayVerdicts(views);
  const verdicts = judgedBy(views);

  const leads = judged.flatMap(({ run }) =>
    run === whole.run ? [] : [{ over: run.name, byPart: Object.fromEntries(parts.map((part) => [part.name, lead(whole.run, run, part.holds)])) }],
  );
  return {
    set: name,
    articles: base.articles.length,
    inScope: inScope.length,
    outOfScope: outOfScope.length,
    locale: base.locale,
    figures,
    leads,
    reliability,
    verdicts,
    views,
  };
};

const setsToAsk = (): readonly QuestionSet[] => {
  try {
    return folders.length > 0 ? folders.map((folder) => setIn(folder, values.locale)) : [nordlichtSet()];
  } catch (error) {
    console.error(`eval:search: ${(error as Error).message}`);
    return process.exit(2);
  }
};

const sets = setsToAsk();
const results = sets.map((set) => evaluate({ ...set, base: expanded(set.base, values) }));
if (values.json) writeFileSync(values.json, `${JSON.stringify({ at: new Date().toISOString(), node: process.version, results }, undefined, 2)}\n`);
process.exitCode = results.every(({ verdicts }) => verdicts.every(({ held }) => held)) ? 0 : 1;
