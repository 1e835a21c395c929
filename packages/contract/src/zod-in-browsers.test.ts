import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';

interface Judged {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly data?: unknown;
    readonly error?: { readonly issues: readonly { message: string; path: unknown }[] };
  };
}
type Schemas = Readonly<Record<string, Judged>>;

/** All schemas by which a browser judges what it is answered. */
const load = async (): Promise<Schemas> => {
  vi.resetModules();
  const files = [await import('./schemas.ts'), await import('./wire/answers.ts'), await import('./wire/server-frame.ts')];
  return Object.fromEntries(files.flatMap((file, i) => Object.entries(file).flatMap(([name, value]) => (isSchema(value) ? [[`${name} ${i}`, value]] : []))));
};
const isSchema = (value: unknown): value is Judged => typeof (value as Partial<Judged>).safeParse === 'function';

let zods: Schemas = {};
let ours: Schemas = {};
beforeAll(async () => {
  zods = await load();
  vi.doMock('zod/mini', () => import('./zod-in-browsers.ts'));
  ours = await load();
  vi.doUnmock('zod/mini');
});

/** What zod keeps of a schema, as far as one needs it to make values for it. */
interface Described {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Described>>;
      readonly element?: Described;
      readonly options?: readonly Described[];
      readonly innerType?: Described;
      readonly in?: Described;
      readonly values?: readonly unknown[];
      readonly entries?: Readonly<Record<string, unknown>>;
    };
  };
}

const texts = fc.constantFrom(
  '',
  'a1',
  'x'.repeat(101),
  '2026-11-21T08:00:00+01:00',
  '2026-02-30T08:00:00Z',
  'https://www.example.de/',
  'javascript:x',
  'channels',
  'not-found',
);
const numbers = fc.constantFrom(0, -0, 1, -1, 2.5, 2 ** 53, NaN, Infinity);
const instant = '2026-11-21T08:00:00+01:00';
/** Entries of lists whose unknown ones are left out. */
const entries = fc.constantFrom<unknown>(
  { kind: 'text', text: 'Hallo' },
  { kind: 'article', articleId: 'a', title: 'Abschlag' },
  { kind: 'file', file: { id: 'f', name: 'a.png', type: 'image/png', size: 3, more: 1 } },
  { kind: 'phone', label: 'Telefon', href: 'tel:+49431', availability: { state: 'open', changesAt: instant } },
  { id: 'o', severity: 'info', text: 'Glasfaser', until: instant },
  { kind: 'hint', topic: 'conversation:a', head: 2 },
  { kind: 'video' },
);
const odd = fc.oneof(
  texts,
  numbers,
  entries,
  fc.jsonValue(),
  fc.constant(undefined),
  fc.constantFrom<unknown>([], {}, null, true, new Date(0), { a1: 3 }, { '': 1 }),
);

/** Values that this schema would take, and now and then one that it would not. */
const valuesFor = ({ _zod: { def } }: Described): fc.Arbitrary<unknown> => {
  const right = (): fc.Arbitrary<unknown> => {
    switch (def.type) {
      case 'object':
        return objects(def.shape ?? {});
      case 'array':
        return def.element?._zod.def.type === 'unknown' ? fc.array(entries, { maxLength: 4 }) : fc.array(valuesFor(def.element!), { maxLength: 3 });
      case 'union':
        return fc.oneof(...(def.options ?? []).map(valuesFor));
      case 'optional':
        return fc.option(valuesFor(def.innerType!), { nil: undefined });
      case 'pipe':
        return valuesFor(def.in!);
      case 'literal':
        return fc.constantFrom(...(def.values ?? []));
      case 'enum':
        return fc.constantFrom(...Object.values(def.entries ?? {}));
      case 'string':
        return fc.oneof({ weight: 6, arbitrary: fc.constant(instant) }, texts);
      case 'number':
        return fc.oneof({ weight: 6, arbitrary: fc.nat(9) }, numbers);
      case 'boolean':
        return fc.boolean();
      default:
        return odd;
    }
  };
  return fc.oneof({ weight: 40, arbitrary: right() }, { weight: 1, arbitrary: odd });
};

const objects = (shape: Readonly<Record<string, Described>>): fc.Arbitrary<unknown> => {
  const fields: Record<string, fc.Arbitrary<unknown>> = { more: fc.constant(1) };
  for (const [key, field] of Object.entries(shape)) fields[key] = valuesFor(field);
  return fc.record(fields, { requiredKeys: Object.keys(shape).filter((key) => shape[key]?._zod.def.type !== 'optional') });
};

const verdict = (schema: Judged, value: unknown) => {
  const { success, data, error } = schema.safeParse(value);
  return success ? { data } : { issues: error?.issues.map(({ message, path }) => ({ message, path })) };
};

test('what a browser makes of an answer is what zod makes of it: the same data, the same complaints in the same places', () => {
  expect(Object.keys(ours)).toEqual(Object.keys(zods));
  expect(Object.keys(zods).length).toBeGreaterThan(30);
  expect([zods, ours].map((schemas) => Object.values(schemas).filter((schema) => '_zod' in schema).length)).toEqual([Object.keys(zods).length, 0]);
  const taken = { yes: 0, no: 0 };
  for (const [name, zod] of Object.entries(zods))
    fc.assert(
      fc.property(valuesFor(zod as unknown as Described), (value) => {
        const expected = verdict(zod, value);
        taken[expected.issues ? 'no' : 'yes'] += 1;
        expect({ name, ...verdict(ours[name]!, value) }).toStrictEqual({ name, ...expected });
      }),
      { numRuns: 200 },
    );
  expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(1_000);
});
