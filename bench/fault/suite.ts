/** All of it: storms in worlds side by side, kills under plain writers, races, the reader that stops; then the same checks on every mutant. */
import { copyBuilt, type Built } from './built.ts';
import { mutants, type Mutant, type MutantName } from './mutants.ts';
import { runRaces } from './race.ts';
import { runRound, type RoundReport } from './round.ts';
import { runSlowReader } from './slow-reader.ts';
import { caughtBy, nothingFound, sum, type Findings } from './verdict.ts';
import { startWorld } from './world.ts';
import { runWriters } from './writers.ts';

export interface SuiteOptions {
  /** Of storms. */
  readonly rounds: number;
  /** Of kills under plain writers. */
  readonly writerRounds: number;
  /** 16 by default. */
  readonly writers?: number | undefined;
  readonly seed: number;
  readonly tempo: number;
  /** Worlds at the same time. */
  readonly worlds: number;
  readonly mutants: readonly MutantName[];
  /** Races, of which each mutant gets as many. */
  readonly races: number;
  readonly onRound?: (report: RoundReport) => void;
  readonly onNews?: (sentence: string) => void;
}

export interface SuiteResult extends Findings {
  readonly rounds: number;
  /** Of which check caught it. */
  readonly mutants: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, number>>;
}

export interface SuiteVerdict {
  readonly result: SuiteResult;
  /** Sentences; empty where all is well. */
  readonly failures: readonly string[];
  readonly reports: readonly RoundReport[];
}

/** Notices that get lost, and that come late. */
const share = 0.03;
/** After so many rounds a world ends: lists stay as long as they are among people. */
const roundsInWorld = 10;
/** Every fourth round ends with an older database. */
const restoresEvery = 4;
/** Real milliseconds: what a mutant has not repaired by then, it does not. */
const mutantPatienceMs = 8_000;
const mutantRounds = { storms: 6, restores: 2, writers: 12 };

export const runSuite = async (options: SuiteOptions): Promise<SuiteVerdict> => {
  const { rounds, writerRounds, writers = 16, seed, onRound, onNews } = options;
  const failures: string[] = [];
  const reports: RoundReport[] = [];
  const found: Findings[] = [];
  const built = await copyBuilt();
  try {
    const plans = Array.from({ length: Math.ceil(rounds / roundsInWorld) }, (_, world) => ({
      first: seed * 10_000 + world * roundsInWorld,
      rounds: Math.min(roundsInWorld, rounds - world * roundsInWorld),
    }));
    const work = async (): Promise<void> => {
      for (let plan = plans.shift(); plan && failures.length === 0; plan = plans.shift())
        await storms(built, { ...options, ...plan, restores: (number) => number % restoresEvery === restoresEvery - 1 }, (report) => {
          reports.push(report);
          for (const sentence of report.wrong) failures.push(`Round ${report.seed}: ${sentence}`);
          onRound?.(report);
          return report.wrong.length === 0;
        });
    };
    await Promise.all(Array.from({ length: options.worlds }, work));
    found.push(sum(reports));

    if (writerRounds > 0) {
      onNews?.(`${writerRounds} rounds of SIGKILL under ${writers} plain writers`);
      const { result, failures: wrong } = await runWriters({ built, seed, rounds: writerRounds, writers });
      found.push({ ...nothingFound, ...result });
      failures.push(...wrong);
    }
    if (options.races > 0) {
      const { races, missed } = await runRaces(built, options.races);
      onNews?.(`${races} races between listening and storing`);
      for (const listener of missed) failures.push(`${listener} missed what was stored in the moment it began to listen.`);
      const slow = await runSlowReader(built);
      onNews?.(`a reader that stopped was ${slow.isCut ? 'cut' : 'not cut'}: ${slow.kept} of ${slow.pushed} bytes were kept for him`);
      if (!slow.isCut) failures.push('A reader that stopped was not cut.');
    }
  } finally {
    await built.remove();
  }

  const caught: Record<string, string> = {};
  for (const name of options.mutants) {
    const check = await catchMutant(mutants[name], options).catch((broken: Error) => {
      failures.push(`The mutant ${name} did not run: ${broken.message}`);
      return undefined;
    });
    caught[name] = check === undefined ? 'missed' : `caught by ${check}`;
    onNews?.(`mutant ${name}: ${caught[name]}`);
    if (check === undefined) failures.push(`The mutant ${name} was missed.`);
  }
  const faults: Record<string, number> = {};
  for (const report of reports) for (const [kind, count] of Object.entries(report.faults)) faults[kind] = (faults[kind] ?? 0) + count;
  return { result: { rounds: reports.length, ...sum(found), mutants: caught, faults }, failures, reports };
};

interface Storms {
  readonly patienceMs?: number | undefined;
  readonly tempo: number;
  readonly first: number;
  readonly rounds: number;
  readonly restores: (number: number) => boolean;
}

/** Rounds in one world, as long as `on` wants more. */
const storms = async (built: Built, { tempo, first, rounds, restores, patienceMs }: Storms, on: (report: RoundReport) => boolean): Promise<void> => {
  const world = await startWorld({ built, tempo, share });
  let known = 0;
  try {
    for (let number = 0; number < rounds; number += 1) {
      const report = await runRound(world, { seed: first + number, restores: restores(number), patienceMs });
      if (!on({ ...report, acknowledged: report.acknowledged - known })) return;
      known = report.acknowledged;
    }
  } finally {
    await world.end();
  }
};

/** The check that says no; undefined where none does. */
const catchMutant = async ({ tried, patches }: Mutant, { seed, tempo, races }: SuiteOptions): Promise<string | undefined> => {
  const built = await copyBuilt(patches);
  try {
    switch (tried) {
      case 'storms':
      case 'restores': {
        let check: string | undefined;
        const plan = { tempo, first: seed * 10_000 + 5_000, rounds: mutantRounds[tried], restores: () => tried === 'restores', patienceMs: mutantPatienceMs };
        await storms(built, plan, (report) => {
          const findings = caughtBy(report);
          check = findings && `${findings} (${report.part})`;
          return check === undefined;
        });
        return check;
      }
      case 'writers': {
        const { result } = await runWriters({ built, seed, rounds: mutantRounds.writers });
        return caughtBy({ ...nothingFound, ...result });
      }
      case 'races': {
        const { missed } = await runRaces(built, Math.max(races, 400));
        return missed.length > 0 ? `races (${missed.join(' and ')})` : undefined;
      }
      case 'slow-reader':
        return (await runSlowReader(built)).isCut ? undefined : 'the reader that stops';
    }
  } finally {
    await built.remove();
  }
};
