/** The definition of a flow as a strict schema: what the compiler says about it, said again where it enters. The rules between its parts are `checkFlow`'s. */
import * as z from 'zod/mini';
import { demand, show } from '../content/problems.ts';
import { texts } from '../content/texts.ts';
import { isAway, isCondition, isSubject, strayIn } from './condition.ts';
import { autocompletes, type Condition, type DateLimit, type Field, type FlowDefinition, type NumberLimit, type Step } from './definition.ts';

type SchemaOf<T> = z.ZodMiniType<T>;

const id = z.string().check(
  demand(
    (text: string) => /^[a-zA-Z][\w-]{0,99}$/.test(text),
    'flow-id',
    (text) => `${show(text)} cannot be an id. Begin with a letter, then letters, digits, "-" and "_", at most 100.`,
  ),
);
const whole = z.int().check(
  demand(
    (found: number) => found >= 0,
    'flow-number',
    (found) => `${found} is less than 0. Write a whole number from 0.`,
  ),
);
const positive = z.int().check(
  demand(
    (found: number) => found > 0,
    'flow-number',
    (found) => `${found} is less than 1. Write a whole number from 1.`,
  ),
);
const locale = z.string();
const some = <T>(entry: SchemaOf<T>) => z.tuple([entry], entry);

const condition = z.custom<Condition>(isCondition, {
  params: { code: 'flow-condition' },
  error: ({ input }) =>
    `${show(strayIn(input))} is no condition. Write { "field": ID } or { "fact": NAME } with one of is, oneOf, answered, below, atMost, above, atLeast; join with all, any, not, at most 8 deep.`,
});
const dateLimit = z.custom<DateLimit>((found) => (typeof found === 'string' && /^(today|\d{4}-\d\d-\d\d)$/.test(found)) || isSubject(found) || isAway(found), {
  params: { code: 'flow-limit' },
  error: ({ input }) => `${show(input)} is no day. Write "today", a day like "2027-01-31", { "today": 14 }, { "field": ID } or { "fact": NAME }.`,
});
const numberLimit = z.custom<NumberLimit>((found) => Number.isFinite(found) || isSubject(found), {
  params: { code: 'flow-limit' },
  error: ({ input }) => `${show(input)} is no limit. Write a number, { "field": ID } or { "fact": NAME }.`,
});

const refusal = z.strictObject({ code: id, when: condition, text: texts });
const field = {
  id,
  label: texts,
  short: z.optional(texts),
  hint: z.optional(texts),
  required: z.optional(z.boolean()),
  when: z.optional(condition),
  refuse: z.optional(z.array(refusal)),
  errors: z.optional(z.record(z.string(), texts)),
  prefill: z.optional(z.enum(['editable', 'confirm', 'readonly'])),
  sensitive: z.optional(z.boolean()),
  autocomplete: z.optional(z.enum(autocompletes)),
  lookup: z.optional(
    z.strictObject({ kind: z.enum(['iban', 'postalCode', 'address', 'slot', 'contract', 'tariff', 'availability']), fills: z.optional(z.array(id)) }),
  ),
};
const lengths = { minLength: z.optional(positive), maxLength: z.optional(positive) };
const options = some(z.strictObject({ id, label: texts, hint: z.optional(texts) }));
const numbers = {
  min: z.optional(numberLimit),
  max: z.optional(numberLimit),
  decimals: z.optional(whole.check(z.lte(6))),
  unit: z.optional(z.string()),
  default: z.optional(z.number()),
};
const typed = { ...field, ...lengths, default: z.optional(z.string()) };

const fieldSchema: SchemaOf<Field> = z.discriminatedUnion('kind', [
  z.strictObject({ ...typed, kind: z.enum(['text', 'longText', 'name']) }),
  z.strictObject({ ...field, ...lengths, kind: z.literal('reference'), of: z.enum(['contract', 'order', 'customer', 'meter', 'marketLocation']) }),
  z.strictObject({ ...field, kind: z.enum(['phone', 'email', 'iban', 'consent', 'slot']) }),
  z.strictObject({ ...field, kind: z.literal('postalCode'), country: z.optional(z.enum(['DE', 'AT', 'CH', 'LI'])) }),
  z.strictObject({ ...field, kind: z.literal('choice'), options, default: z.optional(z.string()) }),
  z.strictObject({ ...field, kind: z.literal('choices'), options, min: z.optional(whole), max: z.optional(positive) }),
  z.strictObject({ ...field, kind: z.literal('yesNo'), default: z.optional(z.boolean()) }),
  z.strictObject({ ...field, kind: z.literal('date'), notBefore: z.optional(dateLimit), notAfter: z.optional(dateLimit) }),
  z.strictObject({ ...field, ...numbers, kind: z.enum(['number', 'money']) }),
  z.strictObject({
    ...field,
    kind: z.literal('meterReading'),
    digits: positive.check(z.lte(12)),
    decimals: z.optional(whole.check(z.lte(6))),
    unit: z.optional(z.string()),
  }),
  z.strictObject({ ...field, kind: z.literal('file'), accept: some(z.string()), max: z.optional(positive), maxBytes: z.optional(positive) }),
]);

const step: SchemaOf<Step> = z.strictObject({
  id,
  title: texts,
  hint: z.optional(texts),
  articles: z.optional(z.array(z.string())),
  when: z.optional(condition),
  fields: z.array(fieldSchema),
});

const stage = z.strictObject({
  id,
  label: texts,
  hint: z.optional(texts),
  owner: z.enum(['us', 'customer', 'partner']),
  within: z.optional(z.union([z.strictObject({ businessDays: whole }), z.strictObject({ days: whole })])),
  when: z.optional(condition),
});

export const flowDefinition: SchemaOf<FlowDefinition> = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  version: positive,
  kind: z.enum(['change', 'request', 'report', 'declaration']),
  declaration: z.optional(z.enum(['cancel', 'withdraw'])),
  locales: some(locale),
  title: texts,
  intro: z.optional(texts),
  reason: z.optional(z.string()),
  audience: z.enum(['anyone', 'customer']),
  purpose: texts,
  retention: z.enum(['request', 'contract', 'letter', 'voucher']),
  minutes: z.optional(positive),
  ready: z.optional(z.array(texts)),
  facts: z.optional(z.record(z.string(), z.enum(['text', 'number', 'date', 'yesNo']))),
  refuse: z.optional(z.array(refusal)),
  safeguards: z.optional(z.strictObject({ code: z.optional(z.boolean()), notice: z.optional(z.boolean()), undoDays: z.optional(positive) })),
  offline: z.optional(z.boolean()),
  steps: some(step),
  submit: texts,
  receipt: texts,
  case: z.enum(['order', 'change', 'activation', 'move', 'meter', 'claim', 'repair', 'return', 'refund', 'appointment', 'cancellation', 'withdrawal']),
  stages: some(stage),
});
