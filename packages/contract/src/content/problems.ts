/** What was found wrong in content or settings: many at once, each with its place and the way out. */
import type { Problem } from '../errors.ts';
import * as z from 'zod/mini';

/** The start stops with it. `message` is one line for each problem. */
export class ContentRefused extends Error {
  override readonly name = 'ContentRefused';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(lineOf).join('\n'));
    this.problems = problems;
  }
}

/** `channels.json /0/hours/mon/1: … See docs/errors.md#channel-overlap` */
export const lineOf = ({ code, message, file, path }: Problem): string => {
  const place = [file, path].filter(Boolean).join(' ');
  return `${place ? `${place}: ` : ''}${message} See docs/errors.md#${code}`;
};

/** A check of one value with a code of its own and a sentence about the value found. */
export const demand = <T>(holds: (value: T) => boolean, code: string, says: (value: T) => string): z.core.$ZodCheck<T> =>
  z.refine(holds, { params: { code }, error: ({ input }) => says(input as T) });

/** The first whose name another before it has. */
export const doubled = <T>(all: readonly T[], nameOf: (each: T) => string): T | undefined => {
  const names = all.map(nameOf);
  return all.find((_, index) => names.indexOf(names[index] ?? '') < index);
};

/** The value in the shape of the schema, or what is wrong with it. */
export const checked = <T>(schema: z.ZodMiniType<T>, value: unknown, file: string): { readonly value: T } | { readonly problems: readonly Problem[] } => {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  return {
    problems: result.error.issues.flatMap((issue) =>
      issuesWithin(issue).map((one) => ({
        ...sentenceOf(one, value),
        file,
        path: pointer(one.code === 'unrecognized_keys' ? [...one.path, one.keys[0] ?? ''] : one.path),
      })),
    ),
  };
};

/** One problem for each unknown key. */
const issuesWithin = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];

const pointer = (path: readonly PropertyKey[]): string => path.map((step) => `/${String(step)}`).join('');

const sentenceOf = (issue: z.core.$ZodIssue, root: unknown): Pick<Problem, 'code' | 'message'> => {
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  if (typeof code === 'string') return { code, message: issue.message };

  const found = at(root, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'content-unknown-key', message: `"${issue.keys.join('", "')}" is nothing that can be said here. Remove it, or correct its spelling.` };
    case 'invalid_type':
      if (found === undefined) return { code: 'content-missing-key', message: `"${String(issue.path.at(-1))}" is missing. Add it.` };
      return { code: 'content-wrong-value', message: `${show(found)} stands where ${articleFor[issue.expected] ?? issue.expected} is expected. Correct it.` };
    case 'invalid_value':
      return noneOf(issue.values.map(String), found, issue.path);
    case 'invalid_union':
      // A union that is told by one word, such as the kind of a field.
      if ('options' in issue && Array.isArray(issue.options)) return noneOf(issue.options.map(String), found, issue.path);
      return { code: 'content-wrong-value', message: `${show(found)} cannot stand here. Correct it.` };
    default:
      return { code: 'content-wrong-value', message: `${show(found)} cannot stand here. Correct it.` };
  }
};

const noneOf = (words: readonly string[], found: unknown, path: readonly PropertyKey[]): Pick<Problem, 'code' | 'message'> =>
  found === undefined
    ? { code: 'content-missing-key', message: `"${String(path.at(-1))}" is missing. Add it: one of ${words.join(', ')}.` }
    : { code: 'content-wrong-value', message: `${show(found)} is none of ${words.join(', ')}.${suggestion(typeof found === 'string' ? found : '', words)}` };

const articleFor: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  object: 'an object in braces',
  record: 'an object in braces',
  array: 'a list in brackets',
  boolean: 'true or false',
};

const at = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), root);

/** The value as it was written, shortened. */
export const show = (value: unknown): string => {
  const written = writtenOut(value);
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
};

const writtenOut = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? 'Nothing';
  } catch {
    return 'What is nested this deep'; // deeper than the stack
  }
};

/** ` Did you mean "monday"?`, or nothing where no known word is near. */
export const suggestion = (word: string, known: Iterable<string>): string => {
  const near = [...known].map((other) => ({ other, away: distance(word.toLowerCase(), other.toLowerCase()) })).toSorted((a, b) => a.away - b.away)[0];
  return near && near.away <= Math.max(1, Math.floor(word.length / 3)) ? ` Did you mean "${near.other}"?` : '';
};

/** How many letters have to be changed, added or left out to get from one word to the other. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === to[j] ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
};
