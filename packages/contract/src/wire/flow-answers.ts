/** What a server answers about flows, by route. Apart from the other answers: a browser that opens no flow does without these schemas. */
import * as z from 'zod/mini';
import { texts } from '../content/texts.ts';
import type { FlowDefinition } from '../flows/definition.ts';
import { answers as given, flowDefinition } from '../flows/schema.ts';
import type { Draft, FlowSummary, LookupResult } from '../flows/service.ts';
import { id, instant, receipt as stored, seq, type SchemaOf } from '../schemas.ts';

const summary: SchemaOf<FlowSummary> = z.object({
  id,
  version: seq,
  kind: z.enum(['change', 'declaration', 'request', 'report']),
  declaration: z.optional(z.enum(['cancel', 'withdraw'])),
  title: texts,
  intro: z.optional(texts),
  reason: z.optional(z.string()),
  audience: z.enum(['anyone', 'customer']),
  minutes: z.optional(seq),
});

/** GET flows */
export const flows = z.object({ flows: z.array(summary) });

/** The keys that a newer server says and this version does not know are left out, as everywhere. */
const withoutKeys = (json: unknown, [step, ...rest]: readonly PropertyKey[], keys: readonly string[]): unknown => {
  if (Array.isArray(json)) return json.map((each: unknown, index) => (index === step ? withoutKeys(each, rest, keys) : each));
  return Object.fromEntries(
    Object.entries(Object(json) as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
      step === undefined ? (keys.includes(name) ? [] : [[name, value]]) : [[name, name === step ? withoutKeys(value, rest, keys) : value]],
    ),
  );
};

/** GET flows/ID */
export const flow: SchemaOf<FlowDefinition> = z.pipe(
  z.unknown(),
  z.pipe(
    z.transform((json) => {
      const { error } = flowDefinition.safeParse(json);
      return (error?.issues ?? []).reduce((left, issue) => (issue.code === 'unrecognized_keys' ? withoutKeys(left, issue.path, issue.keys) : left), json);
    }),
    flowDefinition,
  ),
);
/** GET flows/ID/prefill */
export const prefill = z.object({ answers: given });
/** POST flows/ID/lookups */
export const lookup: SchemaOf<LookupResult> = z.object({
  matches: z.array(z.object({ label: z.string(), hint: z.optional(z.string()), answers: given })),
});
/** POST drafts */
export const savedDraft = z.object({ link: z.string() });
/** POST drafts/load */
export const draft: SchemaOf<Draft> = z.object({
  flowId: id,
  version: seq,
  key: id,
  answers: given,
  step: z.optional(id),
  revision: seq,
  updatedAt: instant,
});
/** GET submissions/KEY: without a receipt nothing has arrived under this key. POST submissions answers with the receipt itself. */
export const submission = z.object({ receipt: z.optional(stored) });
