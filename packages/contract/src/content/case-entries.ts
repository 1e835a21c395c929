/** cases.json: cases that are there from the first start on, e.g. of a demo. Its times may count from the day of that start. */
import { foldCase } from '../cases/fold.ts';
import { caseFile, inOrder, type CaseFileEntry } from '../cases/ingest.ts';
import { problemsWith } from '../cases/taken.ts';
import type { Problem } from '../errors.ts';
import { checked } from './problems.ts';
import { resolveTimes, type TimesFrom } from './relative-times.ts';

const file = 'cases.json';

/** What stands in the file, with its times as they are from this day on. */
export const casesFrom = (json: unknown, from: TimesFrom): { readonly value: readonly CaseFileEntry[] } | { readonly problems: readonly Problem[] } => {
  const read = checked(caseFile, resolveTimes(json, from), file);
  if ('problems' in read) return read;
  const problems = read.value.flatMap(({ events }, index) => told(events).map((problem) => ({ ...problem, file, path: `/${index}/events${problem.path}` })));
  return problems.length > 0 ? { problems } : read;
};

/** Told one after the other, as they will have happened. */
const told = (events: CaseFileEntry['events']): readonly (Problem & { readonly path: string })[] =>
  inOrder(events).flatMap((event, count, all) => {
    const before = foldCase(all.slice(0, count).map((each) => ({ ...each, by: 'content', recordedAt: each.at })));
    return problemsWith(event, before, { now: new Date(event.at), today: event.at.slice(0, 10) }).map((problem) => ({
      ...problem,
      path: `/${events.indexOf(event)}${problem.path ?? ''}`,
    }));
  });

/** Any week will do to see whether something is wrong with it. */
const anyWeek: TimesFrom = {
  base: '2026-01-07',
  isBusinessDay: (day) => ![0, 6].includes(new Date(day).getUTCDay()),
  instantAt: (day, time) => `${day}T${time}:00Z`,
};
export const checkCases = (json: unknown): readonly Problem[] => {
  const read = casesFrom(json, anyWeek);
  return 'problems' in read ? read.problems : [];
};
