/** What every engine makes of one set. */
import type { Level } from '@lotse/search';
import { interval, type Interval } from './chance.ts';
import { atMost, type Engine } from './engine.ts';
import { auroc, mean, ndcg, passes, reciprocalRank, success, type Answered } from './metrics.ts';
import { isGerman } from './question-types.ts';
import type { Question, QuestionSet } from './sets.ts';

/** One engine's answers to a whole set, in the order of the set. */
export interface Run {
  readonly name: string;
  readonly inScope: readonly Sure[];
  readonly outOfScope: readonly Sure[];
  readonly seconds: number;
}
type Sure = Answered & { readonly level: Level | undefined };

export const runOf = ({ name, build }: Engine, { base, inScope, outOfScope }: QuestionSet): Run => {
  const from = performance.now();
  const index = build(base);
  const ask = (question: Question): Sure => {
    const { hits, level } = index.search(question.q);
    return { ...question, ids: hits.slice(0, atMost).map(({ id }) => id), score: hits[0]?.score ?? -Infinity, level };
  };
  const answers = { inScope: inScope.map(ask), outOfScope: outOfScope.map(ask) };
  return { name, ...answers, seconds: (performance.now() - from) / 1000 };
};

/** The same answers, to some of the questions. */
export const only = (run: Run, holds: (question: Question) => boolean): Run => ({
  ...run,
  inScope: run.inScope.filter(holds),
  outOfScope: run.outOfScope.filter(holds),
});

/** Which questions a figure is about. */
export interface Part {
  readonly name: string;
  holds(question: Question): boolean;
}

/** All, those in German where the articles are, and each type by itself; a part that would be all of them is left out. */
export const partsOf = ({ base, inScope }: QuestionSet): readonly Part[] => {
  const types = [...new Set(inScope.map(({ type }) => type))].map((type) => ({ name: type, holds: (each: Question) => each.type === type }));
  const german = base.locale === 'de' && inScope.some((each) => !isGerman(each)) ? [{ name: 'German', holds: isGerman }] : [];
  return [{ name: 'all', holds: () => true }, ...german, ...(types.length > 1 ? types : [])];
};

export interface Figures {
  readonly name: string;
  readonly mrr: number;
  readonly success1: number;
  readonly success3: number;
  readonly ndcg: number;
  /** Share of questions in scope that find nothing at all. */
  readonly withoutHit: number;
  /** Undefined where the set has no questions out of scope. */
  readonly outOfScopePasses: number | undefined;
  readonly auroc: number | undefined;
  readonly mrrByPart: Readonly<Record<string, Interval>>;
  readonly seconds: number;
}

export const figuresOf = ({ name, inScope, outOfScope, seconds }: Run, parts: readonly Part[]): Figures => ({
  name,
  mrr: mean(inScope.map(reciprocalRank)),
  success1: mean(inScope.map((each) => success(each, 1))),
  success3: mean(inScope.map((each) => success(each, 3))),
  ndcg: mean(inScope.map(ndcg)),
  withoutHit: mean(inScope.map(({ ids }) => (ids.length === 0 ? 1 : 0))),
  outOfScopePasses: outOfScope.length > 0 ? passes(inScope, outOfScope) : undefined,
  auroc: outOfScope.length > 0 ? auroc(inScope, outOfScope) : undefined,
  mrrByPart: Object.fromEntries(parts.map((part) => [part.name, interval(inScope.filter(part.holds).map(reciprocalRank))])),
  seconds,
});

/** By how much MRR of the one is above that of the other, on the same questions. */
export const lead = (ours: Run, theirs: Run, holds: Part['holds'] = () => true): Interval =>
  interval(ours.inScope.flatMap((each, at) => (holds(each) ? [reciprocalRank(each) - reciprocalRank(theirs.inScope[at]!)] : [])));

/** How far what it says of itself can be trusted. */
export interface Reliability {
  readonly level: Level;
  readonly inScope: number;
  /** Of them: right in the first place, and among the first five. */
  readonly first: number;
  readonly firstFive: number;
  readonly outOfScope: number;
}

export const reliabilityOf = ({ inScope, outOfScope }: Run): readonly Reliability[] =>
  (['answer', 'suggestions', 'none'] as const).map((level) => {
    const within = inScope.filter((each) => each.level === level);
    const count = (places: number) => within.filter((each) => success(each, places) === 1).length;
    return { level, inScope: within.length, first: count(1), firstFive: count(5), outOfScope: outOfScope.filter((each) => each.level === level).length };
  });
