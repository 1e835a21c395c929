import type { Question } from './sets.ts';

/** Where the search begins (client/knowledge.ts). */
const shortest = 2;

/** What stands in the field after one key more, evenly drawn from all that these people typed. */
export const keystrokesOf = (questions: readonly Question[], count: number): readonly string[] => {
  const all = questions.flatMap(({ q }) => Array.from({ length: Math.max(0, q.length - shortest + 1) }, (_, at) => q.slice(0, at + shortest)));
  return evenly(all, count);
};

/** So many of them, from the first to the last. */
export const evenly = <T>(all: readonly T[], count: number): readonly T[] =>
  Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor((at * all.length) / Math.min(count, all.length))]!);
