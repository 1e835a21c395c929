/**
 * What a company's systems hand over, as strict schemas with a coded problem for each thing that may be wrong: POST cases/REF/events, cases.json, and rows
 * of CSV (csv-columns.ts). What only the store knows (is there such a stage, was it opened) is judged in taken.ts.
 */
import * as z from 'zod/mini';
import { instantWritten, isDay, isInstantText, withSeconds } from '../content/calendar.ts';
import { demand, show } from '../content/problems.ts';
import { texts } from '../content/texts.ts';
import type { Answers } from '../flows/service.ts';
import { isMailAddress, limits } from '../limits.ts';
import type { Span } from './case.ts';
import { actionKinds, endings, healths, milestones, promiseKinds, reasonCodes } from './kinds.ts';
import { caseKinds } from './kinds.ts';
import type { ReportedEvent, ReportedStage } from './reported.ts';
import { statusSchemes } from './statuses.ts';
import { takings } from './taken.ts';
import { caseTemplates, type CaseTemplate } from './templates.ts';

const line = z.string().check(z.minLength(1), z.maxLength(limits.lineLength));
const name = z.string().check(
  demand(
    (text: string) => /^[\w.:-]{1,100}$/.test(text),
    'case-id',
    (text) => `${show(text)} cannot be an id. Use letters, digits, ".", ":", "-" and "_", at most 100.`,
  ),
);
/** As it stands on an invoice, and may be read out. */
export const caseReference = z.string().check(
  demand(
    (text: string) => /^[A-Za-z0-9][\w.-]{3,63}$/.test(text),
    'case-reference',
    (text) => `${show(text)} cannot be the number of a case. Use 4 to 64 letters, digits, ".", "-" and "_", and begin with a letter or digit.`,
  ),
);
const instant = instantWritten('case-time', (text) => `${show(text)} is no time. Write it with its offset, like "2026-11-21T18:00:00+01:00".`);
const day = z.string().check(demand(isDay, 'case-day', (text) => `${show(text)} is no day. Write it like "2026-12-03".`));
const href = z.string().check(
  z.maxLength(limits.urlLength),
  demand(
    (text: string) => text.startsWith('https://') || /^\/[^/]/.test(text),
    'case-href',
    (text) => `${show(text)} cannot be opened. Write an address that begins with https://, or a path on this server.`,
  ),
);
const mail = z.string().check(demand(isMailAddress, 'case-mail', (text) => `${show(text)} is no mail address. Write it like "name@example.de".`));

/** A day, or an instant: by the precision. */
const when = z.pipe(z.string(), z.transform(withSeconds));
const span = {
  from: when,
  until: when,
  precision: z.enum(['day', 'window', 'time']),
};
const fits = ({ from, until, precision }: Span): boolean => (precision === 'day' ? isDay(from) && isDay(until) : isInstantText(from) && isInstantText(until));
const spanned = [
  demand(
    fits,
    'case-span',
    ({ from, until, precision }: Span) =>
      `${show(from)} to ${show(until)} does not fit precision "${precision}". Write days like "2026-12-03" for "day", times with their offset for "window" and "time".`,
  ),
  demand(
    (each: Span) => !fits(each) || Date.parse(each.from) <= Date.parse(each.until),
    'case-span-order',
    ({ from, until }: Span) => `It would end (${show(until)}) before it begins (${show(from)}). Correct one of the two.`,
  ),
] as const;

const count = z.int().check(z.gte(1), z.lte(100_000));
const items = z.array(z.strictObject({ title: texts, quantity: count })).check(z.maxLength(200));
const stage: z.ZodMiniType<ReportedStage> = z.strictObject({
  id: name,
  label: texts,
  explain: z.optional(texts),
  owner: z.enum(['us', 'customer', 'partner']),
  partner: z.optional(texts),
  milestone: z.optional(z.enum(milestones)),
  plannedOn: z.optional(day),
});
const stages = z.array(stage).check(
  z.maxLength(50),
  demand(
    (all: readonly ReportedStage[]) => all.length > 0,
    'case-no-stages',
    () => 'No stage stands here, so nobody would know what follows. Name at least one, or a template such as "parcel".',
  ),
  demand(
    (all: readonly ReportedStage[]) => new Set(all.map(({ id }) => id)).size === all.length,
    'case-stage-twice',
    () => 'Two stages have the same id. Give one of them another.',
  ),
);
/** By the name of a template, its stages as they are on the day it is opened. */
const stagesOrTemplate = z.pipe(
  z.union([z.enum(Object.keys(caseTemplates) as CaseTemplate[]), stages]),
  z.transform((given): readonly ReportedStage[] => (typeof given === 'string' ? caseTemplates[given] : given)),
);

const base = {
  id: name,
  at: instant,
  visibility: z.optional(z.enum(['customer', 'agent'])),
  text: z.optional(texts),
  partId: z.optional(name),
  place: z.optional(line),
  nextUpdateBy: z.optional(instant),
  source: z.optional(line),
};
const answers: z.ZodMiniType<Answers> = z.record(name, z.union([z.string(), z.number(), z.boolean()]));

export const reportedEvent: z.ZodMiniType<ReportedEvent> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('opened'),
    case: z.enum(caseKinds),
    title: texts,
    stages: stagesOrTemplate,
    items: z.optional(items),
    address: z.optional(z.strictObject({ street: line, postalCode: line, town: line })),
    customer: z.optional(z.strictObject({ id: z.optional(line), email: z.optional(mail), postalCode: z.optional(line) })),
    locale: z.optional(line),
    follows: z.optional(z.boolean()),
  }),
  z.strictObject({ ...base, kind: z.literal('stage'), stage: name, state: z.optional(z.enum(['current', 'done', 'skipped'])) }),
  z.strictObject({ ...base, kind: z.literal('status'), status: line, scheme: z.enum(statusSchemes), stage: z.optional(name) }),
  z.strictObject({
    ...base,
    kind: z.literal('promise'),
    promise: z
      .strictObject({
        ...span,
        kind: z.enum(promiseKinds),
        reason: z.optional(z.strictObject({ code: z.enum(reasonCodes), text: z.optional(texts) })),
      })
      .check(...spanned),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('part'),
    part: z.strictObject({ id: name, title: texts, items: z.optional(items), carrier: z.optional(line), trackingNumber: z.optional(line) }),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('payment'),
    payment: z.strictObject({
      id: name,
      label: texts,
      amount: z.int(),
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      state: z.enum(['due', 'received', 'failed', 'refunded']),
      dueOn: z.optional(day),
    }),
  }),
  z.strictObject({ ...base, kind: z.literal('document'), document: z.strictObject({ id: name, title: texts, href }) }),
  z.strictObject({
    ...base,
    kind: z.literal('appointment'),
    appointment: z
      .strictObject({
        ...span,
        id: name,
        title: texts,
        state: z.enum(['offered', 'booked', 'moved', 'missed', 'done', 'cancelled']),
        place: z.optional(line),
      })
      .check(...spanned),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('action'),
    action: z.strictObject({
      id: name,
      kind: z.enum(actionKinds),
      label: texts,
      needed: z.optional(z.boolean()),
      flow: z.optional(z.strictObject({ id: name, prefill: z.optional(answers) })),
      href: z.optional(href),
      until: z.optional(day),
    }),
    state: z.optional(z.enum(['open', 'done'])),
  }),
  z.strictObject({ ...base, kind: z.literal('health'), health: z.enum(healths) }),
  z.strictObject({ ...base, kind: z.literal('note') }),
  z.strictObject({ ...base, kind: z.literal('ended'), ending: z.optional(z.enum(['done', ...endings])) }),
]);

/** POST cases/REF/events. The number stands in the body too, because the body is what is signed. */
export const reportedEvents = z.strictObject({ reference: caseReference, events: z.array(reportedEvent).check(z.minLength(1), z.maxLength(500)) });

/** One case with all that is known of it: an entry of cases.json. */
export interface CaseFileEntry {
  readonly reference: string;
  readonly events: readonly ReportedEvent[];
}
export const caseFile: z.ZodMiniType<readonly CaseFileEntry[]> = z
  .array(z.strictObject({ reference: caseReference, events: z.array(reportedEvent).check(z.minLength(1)) }))
  .check(
    demand(
      (all: readonly CaseFileEntry[]) => new Set(all.map(({ reference }) => reference)).size === all.length,
      'case-twice',
      () => 'The same number stands here twice. Put the events of a case into one entry.',
    ),
  );

/** As they happened; it is opened before anything else. */
export const inOrder = (events: readonly ReportedEvent[]): readonly ReportedEvent[] =>
  events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || Number(b.kind === 'opened') - Number(a.kind === 'opened'));

/** What POST cases/REF/events answers: of each event, in the order of the request. */
export const reportAnswer = z.object({ results: z.array(z.object({ id: z.string(), outcome: z.enum(takings) })) });
