/** A folded case as it is told: to its customer in his language, or as a stub to whoever knows only number and postcode. */
import type { Instant } from '../adapter.ts';
import { textIn } from '../content/text-in.ts';
import {
  hasEnded,
  type Case,
  type CaseEvent,
  type CaseOwner,
  type CasePromise,
  type CaseStub,
  type CaseSummary,
  type Freshness,
  type PartOfCase,
  type Span,
} from './case.ts';
import type { Health, Milestone } from './kinds.ts';
import { graver, inForce, nameOf, type FoldedCase, type FoldedPromise, type FoldedStage, type KeptEvent } from './fold.ts';
import type { ReportedAction } from './reported.ts';

export interface Telling {
  readonly reference: string;
  readonly locale: string;
  readonly now: Date;
  /** The day of an instant on the company's calendar. */
  readonly dayOf: (at: Date) => string;
  /** What an event says by itself, where whoever reported it gave no words. */
  readonly say: (event: KeptEvent) => string;
  /** Whether nothing was heard for too long, as the company works. */
  readonly isSilent: (since: Instant) => boolean;
  /** Whether the partner whose news these are does not answer at present. */
  readonly isDown: (source: string) => boolean;
}

/** Events in one answer; the others are read as they are asked for. */
export const eventsAtOnce = 30;

export const summaryIn = (folded: FoldedCase, telling: Telling): CaseSummary => {
  const { opened, parts, milestone, ending, createdAt, updatedAt } = folded;
  const stage = folded.stages.find(({ state }) => state === 'current');
  const force = lastOf(folded);
  const partner = stage?.partner && textIn(stage.partner, telling.locale);
  const needs = hasEnded(folded) ? undefined : folded.actions.filter(({ needed }) => needed).toSorted(dueFirst)[0];
  return {
    reference: telling.reference,
    kind: opened.case,
    title: textIn(opened.title, telling.locale),
    milestone,
    ...(ending && { ending }),
    health: healthAt(folded.health, milestone, force?.promise, telling),
    owner: ownerOf(milestone, stage?.owner),
    ...(partner && { partner }),
    ...(stage && { stage: textIn(stage.label, telling.locale) }),
    ...(folded.stages.length > 1 && { course: { behind: standing(folded, 'done'), ahead: standing(folded, 'upcoming') } }),
    ...promised(force, telling.locale),
    ...(needs && { needs: { label: textIn(needs.label, telling.locale), ...(needs.until !== undefined && { until: needs.until }) } }),
    ...(parts.length > 1 && {
      parts: { all: parts.length, onTheWay: parts.filter((part) => part.milestone === 'onTheWay').length, done: parts.filter(hasEnded).length },
    }),
    createdAt,
    updatedAt,
  };
};

const standing = ({ stages }: FoldedCase, wanted: FoldedStage['state']): number => stages.filter(({ state }) => state === wanted).length;
/** Days compare as texts; what has no end comes last. */
const dueFirst = ({ until: a = '~' }: ReportedAction, { until: b = '~' }: ReportedAction): number => (a < b ? -1 : a > b ? 1 : 0);

export const caseIn = (folded: FoldedCase, telling: Telling): Case => {
  const { locale } = telling;
  const { opened, stages, promises, parts, payments, documents, appointments, actions } = folded;
  const told = toldIn(folded);
  return {
    ...summaryIn(folded, telling),
    stages: stages.map(({ id, label, explain, state, owner, at, plannedOn }) => ({
      id,
      label: textIn(label, locale),
      ...(explain && { explain: textIn(explain, locale) }),
      state,
      owner,
      ...(at !== undefined && { at }),
      ...(plannedOn !== undefined && { plannedOn }),
    })),
    promises: promises.map((promise) => promiseIn(promise, locale)),
    ...(opened.items && { items: opened.items.map(({ title, quantity }) => ({ title: textIn(title, locale), quantity })) }),
    ...(parts.length > 0 && { partsInDetail: parts.map((part) => partIn(folded, part, telling)) }),
    events: told.slice(0, eventsAtOnce).map((event) => eventIn(event, telling)),
    ...(told.length > eventsAtOnce && { earlier: true }),
    ...(payments.length > 0 && {
      payments: payments.map(({ at, payment }) => ({ ...payment, label: textIn(payment.label, locale), at })),
    }),
    ...(documents.length > 0 && { documents: documents.map(({ at, document }) => ({ ...document, title: textIn(document.title, locale), at })) }),
    ...(appointments.length > 0 && { appointments: appointments.map(({ appointment }) => ({ ...appointment, title: textIn(appointment.title, locale) })) }),
    ...(actions.length > 0 && !hasEnded(folded) && { actions: actions.map((action) => ({ ...action, label: textIn(action.label, locale) })) }),
    ...(opened.address && { address: shortened(opened.address) }),
    freshness: freshnessOf(folded, telling),
  };
};

/** The newest first; before the event of this name, or from the newest on. */
export const eventsIn = (folded: FoldedCase, before: string, telling: Telling): { readonly events: readonly CaseEvent[]; readonly earlier: boolean } => {
  const told = toldIn(folded);
  const from = told.findIndex((event) => nameOf(event) === before) + 1;
  return { events: told.slice(from, from + eventsAtOnce).map((event) => eventIn(event, telling)), earlier: told.length > from + eventsAtOnce };
};

/** No title, name, address or item: who reads it has proved nothing yet. */
export const stubIn = (folded: FoldedCase, telling: Telling): CaseStub => {
  const force = lastOf(folded);
  return {
    stub: true,
    reference: telling.reference,
    kind: folded.opened.case,
    milestone: folded.milestone,
    health: healthAt(folded.health, folded.milestone, force?.promise, telling),
    ...(force && { until: lastDay(force.promise, telling) }),
    sendsCode: folded.opened.customer?.email !== undefined,
  };
};

// -- promises --------------------------------------------------------------------------------------------------------

/** What is told in one line: the promise of the whole, or the one of its parts that comes last. */
const lastOf = ({ promises, parts }: FoldedCase) => {
  const whole = inForce(promises);
  if (whole) return whole;
  const open = parts.flatMap((part) => (hasEnded(part) ? [] : (inForce(promises, part.id) ?? [])));
  const all = open.length > 0 ? open : parts.flatMap((part) => inForce(promises, part.id) ?? []);
  return all.toSorted((a, b) => Date.parse(b.promise.until) - Date.parse(a.promise.until))[0];
};

const promiseIn = ({ id, kind, from, until, precision, madeAt, partId, supersedes, direction, reason }: FoldedPromise, locale: string): CasePromise => ({
  id,
  kind,
  from,
  until,
  precision,
  madeAt,
  ...(partId !== undefined && { partId }),
  ...(supersedes !== undefined && { supersedes }),
  ...(direction && { direction }),
  ...(reason && { reason: { code: reason.code, ...(reason.text && { text: textIn(reason.text, locale) }) } }),
});
const spanOf = ({ from, until, precision }: Span): Span => ({ from, until, precision });
const promised = (force: ReturnType<typeof lastOf>, locale: string) =>
  force && { promise: promiseIn(force.promise, locale), ...(force.was && { was: spanOf(force.was) }) };

const lastDay = ({ until, precision }: Span, { dayOf }: Telling): string => (precision === 'day' ? until : dayOf(new Date(until)));

/** A promise whose time is over and that was not kept is late, whoever has said so. */
const healthAt = (health: Health, milestone: Milestone, promise: Span | undefined, telling: Telling): Health => {
  if (!promise || hasEnded({ milestone }) || milestone === 'readyForYou') return health;
  const over = promise.precision === 'day' ? promise.until < telling.dayOf(telling.now) : Date.parse(promise.until) < telling.now.getTime();
  return over ? graver(health, 'delayed') : health;
};

// -- what belongs to it ----------------------------------------------------------------------------------------------

const partIn = (folded: FoldedCase, part: FoldedCase['parts'][number], telling: Telling): PartOfCase => {
  const { id, title, milestone, ending, health, items = [], carrier, trackingNumber } = part;
  const force = inForce(folded.promises, id);
  return {
    id,
    title: textIn(title, telling.locale),
    milestone,
    ...(ending && { ending }),
    health: healthAt(health, milestone, force?.promise, telling),
    items: items.map((item) => ({ title: textIn(item.title, telling.locale), quantity: item.quantity })),
    ...(carrier !== undefined && { carrier }),
    ...(trackingNumber !== undefined && { trackingNumber }),
    ...promised(force, telling.locale),
  };
};

const toldIn = ({ events }: FoldedCase): readonly KeptEvent[] => events.filter(({ visibility }) => visibility !== 'agent').toReversed();
const eventIn = (event: KeptEvent, { locale, say }: Telling): CaseEvent => ({
  id: nameOf(event),
  at: event.at,
  kind: event.kind,
  text: event.text ? textIn(event.text, locale) : say(event),
  ...(event.partId !== undefined && { partId: event.partId }),
  ...(event.place !== undefined && { place: event.place }),
});

const ownerOf = (milestone: Milestone, owner: CaseOwner = 'us'): CaseOwner => {
  if (milestone === 'waitingForYou' || milestone === 'readyForYou') return 'customer';
  return milestone === 'waitingForPartner' || milestone === 'onTheWay' ? 'partner' : owner === 'customer' ? 'us' : owner;
};

/** "Deichstraße, 25813 Husum": enough to see that it is one's own, too little to find a door. */
const shortened = ({ street, postalCode, town }: NonNullable<FoldedCase['opened']['address']>): string =>
  `${street.replace(/[\s,]*\d[\d\s/-]*[a-z]?\s*$/iu, '')}, ${postalCode} ${town}`;

const freshnessOf = (folded: FoldedCase, { isSilent, isDown, now }: Telling): Freshness => {
  const { updatedAt, source, nextUpdateBy } = folded;
  const waits = !hasEnded(folded) && folded.milestone !== 'readyForYou' && folded.milestone !== 'waitingForYou';
  return {
    asOf: updatedAt,
    ...(source !== undefined && { source }),
    ...(waits && nextUpdateBy !== undefined && Date.parse(nextUpdateBy) > now.getTime() && { nextUpdateBy }),
    ...(waits && isSilent(nextUpdateBy !== undefined && nextUpdateBy > updatedAt ? nextUpdateBy : updatedAt) && { silent: true }),
    ...(source !== undefined && isDown(source) && { partnerDown: true }),
  };
};
