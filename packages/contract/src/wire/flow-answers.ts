/**
 * What a server answers about flows, by route. Apart from the other answers: a browser that opens no flow does without these schemas.
 * A definition was checked where it was written; here it is read: unknown keys are dropped, and a field of an unknown kind is a flow that cannot be shown.
 */
import * as z from 'zod/mini';
import { isAway, isCondition, isSubject } from '../flows/condition.ts';
import type { Condition, FlowDefinition } from '../flows/definition.ts';
import { errorCodesByKind, type Answer, type Answers, type Draft, type FlowSummary, type LookupResult } from '../flows/service.ts';
import { id, instant, must, receipt as stored, seq, type SchemaOf } from '../schemas.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => value === Object(value) && !Array.isArray(value);
const when = <T>(what: string, holds: (value: unknown) => boolean): SchemaOf<T> =>
  z.pipe(
    z.unknown().check(must(what, holds)),
    z.transform((value) => value as T),
  );

const isFile = (value: unknown): boolean =>
  isRecord(value) && [value['id'], value['name'], value['type']].every((each) => typeof each === 'string') && typeof value['size'] === 'number';
const isAnswer = (value: unknown): value is Answer =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && (value.every((each) => typeof each === 'string') || value.every((each) => isFile(each))));

/** In each language. */
export const texts = when<Readonly<Record<string, string>>>(
  'texts by language',
  (value) => isRecord(value) && Object.keys(value).length > 0 && Object.values(value).every((text) => typeof text === 'string'),
);
/** By field, and by fact. */
export const given = when<Answers>('answers by field', (value) => isRecord(value) && Object.values(value).every(isAnswer));
export const condition = when<Condition>('a condition', (value) => isCondition(value));
const limit = when<unknown>('a limit', (value) => typeof value === 'string' || typeof value === 'number' || isSubject(value) || isAway(value));

const text = z.string();
const flag = z.optional(z.boolean());
const count = z.optional(seq);
const words = z.optional(texts);
const shown = z.optional(condition);
const refuse = z.optional(z.array(z.object({ code: text, when: condition, text: texts })));

const field = z.object({
  id,
  kind: z.enum(Object.keys(errorCodesByKind) as (keyof typeof errorCodesByKind)[]),
  label: texts,
  short: words,
  hint: words,
  required: flag,
  when: shown,
  refuse,
  errors: z.optional(when('texts by code', (value) => isRecord(value) && Object.values(value).every((each) => texts.safeParse(each).success))),
  prefill: z.optional(z.enum(['editable', 'confirm', 'readonly'])),
  sensitive: flag,
  autocomplete: z.optional(text),
  lookup: z.optional(z.object({ kind: text, fills: z.optional(z.array(id)) })),
  minLength: count,
  maxLength: count,
  of: z.optional(text),
  country: z.optional(text),
  options: z.optional(z.array(z.object({ id: text, label: texts, hint: words }))),
  min: z.optional(limit),
  max: z.optional(limit),
  notBefore: z.optional(limit),
  notAfter: z.optional(limit),
  decimals: count,
  digits: count,
  unit: z.optional(text),
  default: z.optional(when('an answer', isAnswer)),
  accept: z.optional(z.array(text)),
  maxBytes: count,
});

const about = {
  id,
  version: seq,
  kind: z.enum(['change', 'declaration', 'request', 'report']),
  declaration: z.optional(z.enum(['cancel', 'withdraw'])),
  title: texts,
  intro: words,
  reason: z.optional(text),
  audience: z.enum(['anyone', 'customer']),
  minutes: count,
};
const summary: SchemaOf<FlowSummary> = z.object(about);

/** GET flows */
export const flows = z.object({ flows: z.array(summary) });
/** GET flows/ID */
export const flow: SchemaOf<FlowDefinition> = z.pipe(
  z.object({
    ...about,
    locales: z.array(text),
    purpose: texts,
    retention: z.enum(['request', 'contract', 'letter', 'voucher']),
    ready: z.optional(z.array(texts)),
    facts: z.optional(when('kinds of facts', isRecord)),
    refuse,
    safeguards: z.optional(z.object({ code: flag, notice: flag, undoDays: count })),
    offline: flag,
    steps: z.array(z.object({ id, title: texts, hint: words, articles: z.optional(z.array(text)), when: shown, fields: z.array(field) })),
    submit: texts,
    receipt: texts,
    case: text,
    stages: z.array(
      z.object({
        id,
        label: texts,
        hint: words,
        owner: z.enum(['us', 'customer', 'partner']),
        within: z.optional(z.union([z.object({ businessDays: seq }), z.object({ days: seq })])),
        when: shown,
      }),
    ),
  }),
  // What belongs to each kind of field was checked where it was written.
  z.transform((read) => read as unknown as FlowDefinition),
);
/** GET flows/ID/prefill */
export const prefill = z.object({ answers: given });
/** POST flows/ID/lookups */
export const lookup: SchemaOf<LookupResult> = z.object({ matches: z.array(z.object({ label: text, hint: z.optional(text), answers: given })) });
/** POST drafts */
export const savedDraft = z.object({ link: text });
/** POST drafts/load */
export const draft: SchemaOf<Draft> = z.object({ flowId: id, version: seq, key: id, answers: given, step: z.optional(id), revision: seq, updatedAt: instant });
/** GET submissions/KEY: without a receipt nothing has arrived under this key. POST submissions answers with the receipt itself. */
export const submission = z.object({ receipt: z.optional(stored) });
