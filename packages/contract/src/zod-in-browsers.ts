/**
 * What the schemas of answers use of zod/mini, once more and in few bytes: in the files for browsers this module stands in its place (rollup.config.mjs),
 * where zod would be half of the http adapter. Everybody else checks with zod itself; that both say the same is held by zod-in-browsers.test.ts.
 */
interface Issue {
  readonly message: string;
  readonly path?: readonly (string | number)[];
}
interface Payload {
  value: unknown;
  readonly issues: Issue[];
}
/** Puts what it makes of the value in its place, or says what is wrong with it. */
type Step = (payload: Payload) => void;

interface Schema {
  readonly step: Step;
  /** The key may be absent. */
  readonly optional?: true;
  readonly shape?: Readonly<Record<string, Schema>>;
  check(...checks: readonly Step[]): Schema;
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown; readonly error?: { readonly issues: readonly Issue[] } };
}

const schema = (step: Step, more?: Pick<Schema, 'optional' | 'shape'>): Schema => ({
  ...more,
  step,
  check: (...checks) =>
    schema((payload) => {
      for (const each of [step, ...checks]) if (payload.issues.length === 0) each(payload);
    }, more),
  safeParse(value) {
    const { value: data, issues } = taken(value, step);
    return issues.length > 0 ? { success: false, error: { issues: issues.map((issue) => ({ path: [], ...issue })) } } : { success: true, data };
  },
});

const taken = (value: unknown, step: Step): Payload => {
  const payload: Payload = { value, issues: [] };
  step(payload);
  return payload;
};

const when = (holds: (value: unknown) => boolean): Schema => schema(({ value, issues }) => void (holds(value) || issues.push({ message: 'Invalid input' })));

/** What one entry turns out to be; its issues are told with the way to it. */
const inside = (key: string | number, value: unknown, { step }: Schema, issues: Issue[]): unknown => {
  const entry = taken(value, step);
  issues.push(...entry.issues.map((issue) => ({ ...issue, path: [key, ...(issue.path ?? [])] })));
  return entry.value;
};

export const unknown = (): Schema => when(() => true);
export const string = (): Schema => when((value) => typeof value === 'string');
export const number = (): Schema => when(Number.isFinite);
export const boolean = (): Schema => when((value) => typeof value === 'boolean');
export const literal = (one: string): Schema => when((value) => value === one);
const oneOf = (all: readonly string[]): Schema => when((value) => all.includes(value as string));
export { oneOf as enum };

export const array = (entry: Schema): Schema =>
  schema((payload) => {
    const { value, issues } = payload;
    if (Array.isArray(value)) payload.value = value.map((each: unknown, i) => inside(i, each, entry, issues));
    else issues.push({ message: 'Invalid input' });
  });

export const object = (shape: Readonly<Record<string, Schema>>): Schema =>
  schema(
    (payload) => {
      const { value, issues } = payload;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return void issues.push({ message: 'Invalid input' });
      const given = value as Readonly<Record<string, unknown>>;
      const present = Object.entries(shape).filter(([key, { optional }]) => key in given || !optional);
      payload.value = Object.fromEntries(present.map(([key, field]) => [key, inside(key, given[key], field, issues)]));
    },
    { shape },
  );

export const optional = ({ step }: Schema): Schema => schema((payload) => void (payload.value === undefined || step(payload)), { optional: true });

export const union = (options: readonly Schema[]): Schema =>
  schema((payload) => {
    for (const { step } of options) {
      const { value, issues } = taken(payload.value, step);
      if (issues.length > 0) continue;
      payload.value = value;
      return;
    }
    payload.issues.push({ message: 'Invalid input' });
  });

export const transform = (change: (value: unknown, payload: Payload) => unknown): Schema =>
  schema((payload) => {
    payload.value = change(payload.value, payload);
  });
export const pipe = (first: Schema, then: Schema): Schema => first.check(then.step);
/** What a `transform` answers that has said what is wrong. */
export const NEVER = undefined;
