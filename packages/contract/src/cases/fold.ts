/**
 * What was reported about a case, folded into where it stands. Events count in the order in which they happened, so it makes no difference in which
 * order they came; what happened at the same instant counts by its source and id.
 */
import type { Instant } from '../adapter.ts';
import type { CaseOwner, Ending, Health, Milestone, Span } from './case.ts';
import type { Opened, ReportedAction, ReportedEvent, ReportedPart, ReportedPromise, ReportedStage } from './reported.ts';
import { meaningOf } from './statuses.ts';

/** As it was stored: `by` names the system or agent that reported it, and `(by, id)` is unique in its case. */
export type KeptEvent = ReportedEvent & { readonly by: string; readonly recordedAt: Instant };

export interface FoldedStage extends ReportedStage {
  readonly state: 'done' | 'current' | 'upcoming' | 'skipped';
  readonly at?: Instant | undefined;
}

export interface FoldedPromise extends ReportedPromise {
  readonly id: string;
  readonly madeAt: Instant;
  readonly partId?: string | undefined;
  readonly supersedes?: string | undefined;
  readonly direction?: 'earlier' | 'later' | undefined;
}

export interface FoldedPart extends ReportedPart {
  readonly milestone: Milestone;
  readonly ending?: Ending | undefined;
  readonly health: Health;
}

/** Where a case stands, in all languages. */
export interface FoldedCase {
  readonly opened: Opened;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly milestone: Milestone;
  readonly ending?: Ending | undefined;
  readonly health: Health;
  readonly stages: readonly FoldedStage[];
  readonly promises: readonly FoldedPromise[];
  readonly parts: readonly FoldedPart[];
  readonly payments: readonly Extract<ReportedEvent, { kind: 'payment' }>[];
  readonly documents: readonly Extract<ReportedEvent, { kind: 'document' }>[];
  readonly appointments: readonly Extract<ReportedEvent, { kind: 'appointment' }>[];
  /** Those that can still be taken. */
  readonly actions: readonly ReportedAction[];
  /** In the order in which they happened. */
  readonly events: readonly KeptEvent[];
  /** Reported, and in no table. */
  readonly unknownStatuses: readonly { readonly scheme: string; readonly status: string }[];
  /** Of the newest event that said so. */
  readonly nextUpdateBy?: Instant | undefined;
  readonly source?: string | undefined;
}

export const happenedFirst = (a: KeptEvent, b: KeptEvent): number =>
  Date.parse(a.at) - Date.parse(b.at) || rank(a) - rank(b) || compare(a.by, b.by) || compare(a.id, b.id);
/** It is opened before anything else happens to it. */
const rank = ({ kind }: KeptEvent): number => (kind === 'opened' ? 0 : 1);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Unique in its case, whoever reports what. */
export const nameOf = ({ by, id }: KeptEvent): string => `${by}/${id}`;

/** Undefined until it was opened. */
export const foldCase = (reported: readonly KeptEvent[]): FoldedCase | undefined => {
  const events = reported.toSorted(happenedFirst);
  const opening = events.find((event) => event.kind === 'opened');
  if (!opening) return undefined;
  const stages = stagesAt(opening.stages, events);
  const promises = promisesIn(events);
  const parts = partsIn(events);
  const standing = events.reduce(stand(opening.stages), { milestone: milestoneOf(opening.stages[0], 0), health: 'onTrack' } satisfies Standing);
  const told = events.filter(({ visibility }) => visibility !== 'agent');
  const newest = (told.at(-1) ?? opening) as KeptEvent;
  return {
    opened: opening,
    createdAt: opening.at,
    updatedAt: newest.at,
    ...together(standing, parts, events),
    stages,
    promises,
    parts,
    payments: latest(events, 'payment', ({ payment }) => payment.id),
    documents: latest(events, 'document', ({ document }) => document.id),
    appointments: latest(events, 'appointment', ({ appointment }) => appointment.id),
    actions: latest(events, 'action', ({ action }) => action.id).flatMap(({ action, state }) => (state === 'done' ? [] : [action])),
    events,
    unknownStatuses: events.flatMap((event) =>
      event.kind === 'status' && !meaningOf(event.scheme, event.status) ? [{ scheme: event.scheme, status: event.status }] : [],
    ),
    nextUpdateBy: newest.nextUpdateBy,
    source: newest.source,
  };
};

type Kind = ReportedEvent['kind'];
/** The newest of each id, in the order in which they first came. */
const latest = <K extends Kind>(events: readonly KeptEvent[], kind: K, idOf: (event: Extract<KeptEvent, { kind: K }>) => string) => {
  const found = new Map<string, Extract<KeptEvent, { kind: K }>>();
  for (const event of events) if (event.kind === kind) found.set(idOf(event as Extract<KeptEvent, { kind: K }>), event as Extract<KeptEvent, { kind: K }>);
  return [...found.values()];
};

// -- where it stands -------------------------------------------------------------------------------------------------

interface Standing {
  readonly milestone: Milestone;
  readonly ending?: Ending | undefined;
  readonly health: Health;
}

const byOwner: Readonly<Record<CaseOwner, Milestone>> = { us: 'inProgress', customer: 'waitingForYou', partner: 'waitingForPartner' };
const milestoneOf = (stage: ReportedStage | undefined, index: number): Milestone =>
  stage?.milestone ?? (index === 0 || !stage ? 'received' : byOwner[stage.owner]);

/** How the whole stands after this event. What concerns one part moves that part only. */
const stand =
  (stages: readonly ReportedStage[]) =>
  (now: Standing, event: KeptEvent): Standing => {
    if (event.partId !== undefined) return now;
    switch (event.kind) {
      case 'stage': {
        const index = stages.findIndex(({ id }) => id === event.stage);
        if (index < 0 || event.state === 'skipped') return now;
        // What ends a stage begins the next one; what ends the last one ends the case.
        const at = event.state === 'done' ? index + 1 : index;
        return at < stages.length ? { milestone: milestoneOf(stages[at], at), health: now.health } : { milestone: 'done', health: 'onTrack' };
      }
      case 'status':
        return { ...now, ...meant(now, event) };
      case 'health':
        return { ...now, health: event.health };
      case 'promise':
        return { ...now, health: 'onTrack' };
      case 'ended':
        return event.ending === undefined || event.ending === 'done'
          ? { milestone: 'done', health: 'onTrack' }
          : { milestone: 'endedOtherwise', ending: event.ending, health: now.health };
      default:
        return now;
    }
  };

const meant = (now: Standing, { scheme, status }: Extract<ReportedEvent, { kind: 'status' }>): Standing => {
  const meaning = meaningOf(scheme, status);
  return meaning?.milestone === undefined ? now : { milestone: meaning.milestone, ending: meaning.ending, health: meaning.health ?? 'onTrack' };
};

/** The whole, with what its parts and open actions say; what was ended stays ended. */
const together = (whole: Standing, parts: readonly FoldedPart[], events: readonly KeptEvent[]): Standing => {
  if (whole.ending !== undefined || whole.milestone === 'done') return whole;
  const health = parts.reduce((most, part) => graver(most, part.health), promisedLater(events) ? graver(whole.health, 'delayed') : whole.health);
  const open = latest(events, 'action', ({ action }) => action.id).some(({ action, state }) => action.needed && state !== 'done');
  if (open) return { milestone: 'waitingForYou', health };
  const are = (milestone: Milestone) => parts.filter((part) => part.milestone === milestone).length;
  if (are('readyForYou') > 0) return { milestone: 'readyForYou', health };
  if (are('onTheWay') > 0) return { milestone: 'onTheWay', health };
  if (parts.length > 0 && are('done') === parts.length) return { milestone: 'done', health: 'onTrack' };
  const [first] = parts;
  if (first && are('endedOtherwise') === parts.length) return { milestone: 'endedOtherwise', ending: first.ending, health };
  return { milestone: whole.milestone, health };
};

const gravity: readonly Health[] = ['onTrack', 'atRisk', 'delayed', 'problem'];
export const graver = (a: Health, b: Health): Health => (gravity.indexOf(a) < gravity.indexOf(b) ? b : a);

/** Whether the newest promise of the whole is later than the one before it. */
const promisedLater = (events: readonly KeptEvent[]): boolean =>
  promisesIn(events)
    .filter(({ partId }) => partId === undefined)
    .at(-1)?.direction === 'later';

// -- stages ----------------------------------------------------------------------------------------------------------

const stagesAt = (stages: readonly ReportedStage[], events: readonly KeptEvent[]): readonly FoldedStage[] => {
  const skipped = new Set<string>();
  const reached = new Map<number, Instant>();
  let current = 0;
  let over = false;
  const goTo = (index: number, at: Instant) => {
    if (index <= current) return;
    for (let passed = current; passed < index; passed += 1) if (!reached.has(passed)) reached.set(passed, at);
    current = index;
  };
  for (const event of events) {
    if (event.kind === 'ended' && (event.ending ?? 'done') === 'done') goTo(stages.length, event.at);
    if (event.kind === 'ended') over = true;
    if (event.partId !== undefined) continue;
    const index = event.kind === 'stage' || event.kind === 'status' ? indexOf(stages, event, current) : -1;
    if (index < 0) continue;
    if (event.kind === 'stage' && event.state === 'skipped') skipped.add(stages[index]!.id);
    else goTo(event.kind === 'stage' && event.state === 'done' ? index + 1 : index, event.at);
  }
  // Nobody stands at what is skipped.
  while (current < stages.length && skipped.has(stages[current]!.id)) current += 1;
  return stages.map((stage, index) => {
    const state = skipped.has(stage.id) ? 'skipped' : index < current ? 'done' : index === current && !over ? 'current' : 'upcoming';
    const at = state === 'done' ? reached.get(index) : undefined;
    return { ...stage, state, ...(at !== undefined && { at }) };
  });
};

/** The one it names; or of a status the next one that stands for the same milestone. */
const indexOf = (stages: readonly ReportedStage[], event: Extract<ReportedEvent, { kind: 'stage' | 'status' }>, current: number): number => {
  if (event.stage !== undefined) return stages.findIndex(({ id }) => id === event.stage);
  if (event.kind !== 'status') return -1;
  const milestone = meaningOf(event.scheme, event.status)?.milestone;
  if (milestone === 'done') return stages.length - 1;
  return milestone === undefined ? -1 : stages.findIndex((stage, index) => index >= current && milestoneOf(stage, index) === milestone);
};

// -- promises --------------------------------------------------------------------------------------------------------

const promisesIn = (events: readonly KeptEvent[]): readonly FoldedPromise[] => {
  const made: FoldedPromise[] = [];
  for (const event of events) {
    if (event.kind !== 'promise') continue;
    const { at: madeAt, partId, promise } = event;
    const before = made.findLast((each) => each.kind === promise.kind && each.partId === partId);
    made.push({
      ...promise,
      id: nameOf(event),
      madeAt,
      ...(partId !== undefined && { partId }),
      ...(before && { supersedes: before.id, ...directed(before, promise) }),
    });
  }
  return made;
};

const directed = (was: Span, now: Span): { readonly direction?: 'earlier' | 'later' } => {
  const by = Date.parse(now.until) - Date.parse(was.until) || Date.parse(now.from) - Date.parse(was.from);
  return by === 0 || Number.isNaN(by) ? {} : { direction: by < 0 ? 'earlier' : 'later' };
};

/** The one that counts, of the whole or of a part, and the one whose place it took. */
export const inForce = <P extends Span & { readonly id: string; readonly supersedes?: string | undefined; readonly partId?: string | undefined }>(
  promises: readonly P[],
  partId?: string,
): { readonly promise: P; readonly was?: P | undefined } | undefined => {
  const promise = promises.findLast((each) => each.partId === partId);
  return promise && { promise, was: promises.find(({ id }) => id === promise.supersedes) };
};

const twoHours = 2 * 60 * 60_000;
/** Whether this is news: another day, or more than two hours, or it was no day and hour before. Earlier counts as much as later. */
export const isNews = (was: Span, now: Span): boolean => {
  if (was.precision === 'day' || now.precision === 'day') return dayOf(was.from) !== dayOf(now.from) || dayOf(was.until) !== dayOf(now.until);
  const apart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) > twoHours || dayOf(a) !== dayOf(b);
  return apart(was.from, now.from) || apart(was.until, now.until);
};
const dayOf = (when: string): string => when.slice(0, 10);

// -- parts -----------------------------------------------------------------------------------------------------------

const partsIn = (events: readonly KeptEvent[]): readonly FoldedPart[] =>
  latest(events, 'part', ({ part }) => part.id).map(({ part }) => {
    const own = events.filter((event) => event.kind === 'status' && event.partId === part.id);
    const ended = events.findLast((event) => event.kind === 'ended' && event.partId === part.id);
    const standing = own.reduce<Standing>((now, event) => (event.kind === 'status' ? { ...now, ...meant(now, event) } : now), {
      milestone: 'inProgress',
      health: 'onTrack',
    });
    return { ...part, ...standing, ...(ended?.kind === 'ended' && endedAs(ended.ending)) };
  });

const endedAs = (ending: 'done' | Ending | undefined): Standing =>
  ending === undefined || ending === 'done' ? { milestone: 'done', health: 'onTrack' } : { milestone: 'endedOtherwise', ending, health: 'problem' };
