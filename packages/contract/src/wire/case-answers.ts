/**
 * What a server answers about cases, by route. Apart from the other answers: a browser that looks at no case does without these schemas.
 * A word that this version does not know, because a newer server says more, is read as the most neutral one there is.
 */
import * as z from 'zod/mini';
import type { Case, CaseAction, CaseEvent, CasePromise, CaseStub, CaseSummary, PartOfCase } from '../cases/case.ts';
import { actionKinds, endings, eventKinds, healths, milestones, promiseKinds, reasonCodes } from '../cases/kinds.ts';
import type { CaseEventPage, Followed } from '../cases/service.ts';
import { caseKinds } from '../cases/kinds.ts';
import { id, instant, known, seq, type SchemaOf } from '../schemas.ts';
import { given } from './flow-answers.ts';

const text = z.string();
const said = z.optional(text);
const flag = z.optional(z.boolean());
/** One of these words, or `otherwise`. */
const word = <const T extends string>(words: readonly T[], otherwise: NoInfer<T>) =>
  z.pipe(
    text,
    z.transform((found): T => words.find((each) => each === found) ?? otherwise),
  );

const kind = word(caseKinds, 'order');
const milestone = word(milestones, 'inProgress');
const health = word(healths, 'onTrack');
const ending = z.optional(word(endings, 'cancelled'));
const owner = word(['us', 'customer', 'partner'], 'us');

const span = { from: text, until: text, precision: word(['day', 'window', 'time'], 'day') };
const promiseShape = {
  id,
  ...span,
  kind: word(promiseKinds, 'answer'),
  madeAt: instant,
  partId: said,
  supersedes: said,
  direction: z.optional(z.enum(['earlier', 'later'])),
  reason: z.optional(z.object({ code: word(reasonCodes, 'other'), text: said })),
};
const promise: SchemaOf<CasePromise> = z.object(promiseShape);
const promised = { promise: z.optional(promise), was: z.optional(z.object(span)) };
const items = z.array(z.object({ title: text, quantity: z.number() }));

const about = {
  reference: id,
  kind,
  title: text,
  milestone,
  ending,
  health,
  owner,
  partner: said,
  stage: said,
  course: z.optional(z.object({ behind: seq, ahead: seq })),
  ...promised,
  needs: z.optional(z.object({ label: text, until: said })),
  parts: z.optional(z.object({ all: seq, onTheWay: seq, done: seq })),
  createdAt: instant,
  updatedAt: instant,
};
const summary: SchemaOf<CaseSummary> = z.object(about);

const part: SchemaOf<PartOfCase> = z.object({
  id,
  title: text,
  milestone,
  ending,
  health,
  items,
  carrier: said,
  trackingNumber: said,
  ...promised,
});
const eventShape = { id, at: instant, kind: word(eventKinds, 'note'), text, partId: said, place: said };
const event: SchemaOf<CaseEvent> = z.object(eventShape);
const action: SchemaOf<CaseAction> = z.object({
  id,
  kind: word(actionKinds, 'other'),
  label: text,
  needed: flag,
  flow: z.optional(z.object({ id, prefill: z.optional(given) })),
  href: said,
  until: said,
});

const detail = {
  stages: z.array(
    z.object({
      id,
      label: text,
      explain: said,
      state: word(['done', 'current', 'upcoming', 'skipped'], 'upcoming'),
      owner,
      at: z.optional(instant),
      plannedOn: said,
    }),
  ),
  items: z.optional(items),
  partsInDetail: z.optional(z.array(part)),
  payments: z.optional(
    z.array(
      z.object({
        id,
        label: text,
        amount: z.number(),
        currency: text,
        state: word(['due', 'received', 'failed', 'refunded'], 'received'),
        at: instant,
        dueOn: said,
      }),
    ),
  ),
  documents: z.optional(z.array(z.object({ id, title: text, at: instant, href: text }))),
  appointments: z.optional(
    z.array(
      z.object({
        ...span,
        id,
        title: text,
        state: word(['offered', 'booked', 'moved', 'missed', 'done', 'cancelled'], 'booked'),
        place: said,
      }),
    ),
  ),
  actions: z.optional(z.array(action)),
  address: said,
  freshness: z.object({ asOf: instant, source: said, nextUpdateBy: z.optional(instant), silent: flag, partnerDown: flag }),
  flowId: said,
};
const whole: SchemaOf<Case> = z.object({
  ...about,
  ...detail,
  promises: z.array(promise),
  events: z.array(event),
  earlier: flag,
  following: flag,
});
/** What the desk is told of a case too, see desk-cases.ts. */
export const caseShapes = { about, detail, promise: promiseShape, event: eventShape };
const stub: SchemaOf<CaseStub> = z.object({
  stub: z.literal(true),
  reference: id,
  kind,
  milestone,
  health,
  until: said,
  sendsCode: z.boolean(),
});

/** GET cases */
export const list = z.object({ cases: known(summary) });
/** POST cases/REF/look */
export const look: SchemaOf<Case | CaseStub> = z.union([stub, whole]);
/** GET cases/REF/events?before */
export const events: SchemaOf<CaseEventPage> = z.object({ events: z.array(event), earlier: z.boolean() });
/** POST cases/REF/follow */
export const followed: SchemaOf<Followed> = z.object({ state: z.enum(['asked', 'following']) });
