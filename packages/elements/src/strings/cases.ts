import type { CaseOwner, Ending, Milestone, PromiseKind, ReasonCode } from '@lotse/contract';
import { wordsIn } from './load.ts';
import type { Strings } from './strings.ts';

/** A promise of this kind, and the same once it has moved. */
export interface PromiseWords {
  readonly first: string;
  readonly moved: string;
  /** What happened, as a sentence. */
  readonly later: string;
  readonly earlier: string;
}

/** The words of what is under way; loaded with the first look at it. Titles, stages and reasons are the company's own. */
export interface CaseStrings extends Strings {
  readonly yourCases: string;
  allCases(count: number): string;
  readonly yourTurn: string;
  readonly underWay: string;
  readonly finished: string;
  showMore(count: number): string;
  readonly noCases: string;
  readonly noCasesHint: string;
  readonly casesFailed: string;
  readonly cannotLook: string;
  readonly lastKnown: string;
  readonly findCase: string;

  readonly milestones: Readonly<Record<Milestone, string>>;
  readonly endings: Readonly<Record<Ending, string>>;
  readonly endingHints: Readonly<Record<Ending, string>>;
  /** `partner`: who stands behind "partner", where that is known. */
  turn(owner: CaseOwner, partner: string | undefined): string;

  readonly promises: Readonly<Record<PromiseKind, PromiseWords>>;
  readonly promisedWas: string;
  /** A day and its hours: "8–12 Uhr"; `long` as they stand in a line of their own. */
  hours(from: Date, until: Date, long: boolean): string;
  /** Two days. */
  days(from: string, until: string): string;
  /** "2. Nov." */
  shortDay(at: Date): string;
  /** Before a day by which something should be over. */
  by(day: string): string;
  was(when: string, inside: boolean): string;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly sooner: string;
  readonly overdue: string;
  readonly overdueHint: string;
  readonly trouble: string;
  readonly troubleHint: string;

  readonly chips: Readonly<Record<'onTrack' | 'moved' | 'earlier' | 'late' | 'atRisk' | 'problem' | 'done', string>>;
  daysLeft(days: number): string;

  readonly steps: string;
  readonly stageStates: Readonly<Record<'done' | 'current' | 'upcoming' | 'skipped', string>>;
  parts(all: number, onTheWay: number, done: number): string;
  asOf(at: Date, now: Date, source: string | undefined): string;
  nextUpdate(day: string): string;
  readonly silent: string;
  readonly silentHint: string;
  partnerDown(source: string | undefined): string;
  readonly askAboutThis: string;
  readonly askAboutThisHint: string;

  newPromise(title: string, when: string, was: string): string;
  newStage(title: string, stage: string): string;
  readonly seeWhy: string;
}

export const caseWords = wordsIn<CaseStrings>({
  de: async () => (await import('./cases-de.ts')).casesDe,
  en: async () => (await import('./cases-en.ts')).casesEn,
});
