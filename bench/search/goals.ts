/** What is asked of the figures. */
import { lead, reliabilityOf, type Figures, type Part, type Run } from './figures.ts';
import type { Interval } from './chance.ts';
import { isFrontier, isFrontierType, isGerman } from './question-types.ts';

export interface Verdict {
  readonly what: string;
  /** As it is read out. */
  readonly figure: string;
  readonly goal: string;
  readonly held: boolean;
  /** Depends on a threshold: judged on questions that nobody looked at while it was chosen. */
  readonly chosen?: true;
}

export const points = (share: number): string => (share * 100).toFixed(1);
export const span = ({ mean, low, high }: Interval): string => `${points(mean)} [${points(low)}, ${points(high)}]`;
export const signed = (difference: Interval): string => `${difference.mean < 0 ? '' : '+'}${span(difference)}`;

/** One set through the engines that the goals name. */
export interface Compared {
  readonly ours: Judged;
  readonly withoutLists: Run;
  /** Minisearch with our analyser and lists, where they do it most good. */
  readonly baseline: Judged;
  /** All that are not ours. */
  readonly others: readonly Run[];
}
export interface Judged {
  readonly run: Run;
  readonly figures: Figures;
}

/** Fewer questions of a type say nothing about it. */
const fewest = 10;

/** For a set whose types are known. */
export const goalsOfTypes = ({ ours, withoutLists, baseline }: Compared, types: readonly Part[]): readonly Verdict[] => {
  const german = lead(ours.run, baseline.run, isGerman);
  const frontier = lead(ours.run, withoutLists, isFrontier);
  const known = types.filter(({ name }) => isFrontierType(name));
  const elsewhere = types
    .filter((type) => !known.includes(type) && ours.run.inScope.filter(type.holds).length >= fewest)
    .map(({ name, holds }) => ({ name, difference: lead(ours.run, withoutLists, holds) }))
    .toSorted((a, b) => a.difference.mean - b.difference.mean)[0];
  const answered = reliabilityOf(ours.run).find(({ level }) => level === 'answer');
  const right = answered ? answered.first / (answered.inScope + answered.outOfScope) : 0;
  const { outOfScopePasses: passes = 1, auroc = 0, withoutHit } = ours.figures;
  const theirs = baseline.figures.outOfScopePasses ?? 0;
  return [
    { what: `1. MRR of German questions above ${baseline.run.name}`, figure: signed(german), goal: 'at least +5.0 (aim +8.0), from above 0 on', held: german.mean >= 0.05 && german.low > 0 },
    { what: `2. MRR of ${known.map(({ name }) => name).join(', ')} above ${withoutLists.name}`, figure: signed(frontier), goal: 'at least +10.0', held: frontier.mean >= 0.1 },
    { what: '2. Worst of the other types', figure: elsewhere ? `${elsewhere.name} ${signed(elsewhere.difference)}` : '–', goal: 'not below 0', held: !elsewhere || elsewhere.difference.mean >= 0 },
    { what: '3. Right in the first place among "answer", out of scope counted as wrong', figure: points(right), goal: 'at least 90', held: right >= 0.9, chosen: true },
    { what: `3. Out of scope passes at 90 % of in scope, beside ${baseline.run.name}`, figure: `${points(passes)} : ${points(theirs)}`, goal: 'at most half', held: passes <= theirs / 2, chosen: true },
    { what: '3. AUROC', figure: points(auroc), goal: 'at least 85', held: auroc >= 0.85, chosen: true },
    { what: '3. In scope without a result', figure: points(withoutHit), goal: 'under 1', held: withoutHit < 0.01, chosen: true },
  ]; // prettier-ignore
};

/** For a set of others: nobody is better for certain. */
export const goalOfOthers = ({ ours, others }: Compared): Verdict => {
  const leads = others.map((run) => ({ run, difference: lead(ours.run, run) }));
  const best = leads.toSorted((a, b) => a.difference.mean - b.difference.mean)[0]!;
  return {
    what: `1. MRR beside the best other engine, ${best.run.name}`,
    figure: signed(best.difference),
    goal: 'not below 0 for certain',
    held: best.difference.high >= 0,
  };
};
