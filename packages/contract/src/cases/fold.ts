/**
 * What was reported about a case, folded into where it stands. Events count in the order in which they happened, so it makes no difference in which
 * order they came; what happened at the same instant counts by its source and id.
 */
import type { Instant } from '../adapter.ts';
import { hasEnded, type CaseOwner, type Span } from './case.ts';
import { endings, type Ending, type Health, type Milestone } from './kinds.ts';
import type { Opened, ReportedAction, ReportedEvent, ReportedPart, ReportedPromise, ReportedStage } from './reported.ts';
import { meaningOf, type StatusMeaning } from './statuses.ts';

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
  const { standing, stages } = courseOf(opening.stages, events);
  const promises = promisesIn(events);
  const parts = partsIn(events, promises);
  const actions = latest(events, 'action', ({ action }) => action.id).flatMap(({ action, state }) => (state === 'done' ? [] : [action]));
  const now = together(standing, parts, promises, actions);
  const told = events.filter(({ visibility }) => visibility !== 'agent');
  const newest = (told.at(-1) ?? opening) as KeptEvent;
  return {
    opened: opening,
    createdAt: opening.at,
    updatedAt: newest.at,
    ...now,
    stages: endedWith(now, stages),
    promises,
    parts,
    payments: latest(events, 'payment', ({ payment }) => payment.id),
    documents: latest(events, 'document', ({ document }) => document.id),
    appointments: latest(events, 'appointment', ({ appointment }) => appointment.id),
    actions,
    events,
    unknownStatuses: events.flatMap((event) =>
      event.kind === 'status' && !meaningOf(event.scheme, event.status) ? [{ scheme: event.scheme, status: event.status }] : [],
    ),
    nextUpdateBy: told.findLast(({ nextUpdateBy }) => nextUpdateBy !== undefined)?.nextUpdateBy,
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

/** How the whole stands, and at which stage. What concerns one part moves that part only, unless it names a stage; nothing leads back to an earlier one. */
const courseOf = (stages: readonly ReportedStage[], events: readonly KeptEvent[]): { readonly standing: Standing; readonly stages: readonly FoldedStage[] } => {
  /** When each was over, where that was said; else when the case came there. */
  const times = new Map<number, Instant>([[0, events[0]?.at ?? '']]);
  const skipped = new Set<number>();
  let current = 0;
  let standing: Standing = { milestone: milestoneOf(stages[0], 0), health: 'onTrack' };

  /** Whether it went on. Nobody stands at what is skipped. */
  const goTo = (index: number, at: Instant): boolean => {
    const from = current;
    for (; current < stages.length && (current < index || skipped.has(current)); current += 1) if (!times.has(current)) times.set(current, at);
    if (!times.has(current)) times.set(current, at);
    return current > from;
  };
  const stand = (event: KeptEvent): Standing => {
    switch (event.kind) {
      case 'stage': {
        const index = stages.findIndex(({ id }) => id === event.stage);
        if (index < 0 || hasEnded(standing)) return standing;
        if (event.state === 'skipped' && index >= current) skipped.add(index);
        if (event.state === 'done' && index >= current) times.set(index, event.at);
        // What ends a stage begins the next one; what ends the last one ends the case.
        const wentOn = goTo(event.state === 'skipped' ? current : event.state === 'done' ? index + 1 : index, event.at);
        if (current === stages.length) return over;
        return wentOn ? { milestone: milestoneOf(stages[current], current), health: standing.health } : standing;
      }
      case 'status': {
        const meaning = meaningOf(event.scheme, event.status);
        // A carrier's news from the way often comes after the parcel; that it went back is news, and nothing leads on from there.
        if (current === stages.length && meaning?.ending === undefined) return standing;
        const named = stages.findIndex(({ id }) => id === event.stage);
        const alike = stages.findIndex((stage, index) => index >= current && milestoneOf(stage, index) === meaning?.milestone);
        goTo(named < 0 ? alike : named, event.at);
        return meant(standing, meaning);
      }
      case 'health':
        return { ...standing, health: event.health };
      case 'promise':
        return { ...standing, health: 'onTrack' };
      case 'ended':
        return event.ending === undefined || event.ending === 'done' ? over : { milestone: 'endedOtherwise', ending: event.ending, health: standing.health };
      default:
        return standing;
    }
  };
  for (const event of events) {
    if (event.partId !== undefined) {
      const named = event.kind === 'status' ? stages.findIndex(({ id }) => id === event.stage) : -1;
      goTo(stages[named]?.milestone === 'done' ? named + 1 : named, event.at);
      continue;
    }
    standing = stand(event);
    if (standing.milestone === 'done') goTo(stages.length, event.at);
  }
  const stateOf = (index: number): FoldedStage['state'] =>
    skipped.has(index) ? 'skipped' : index < current ? 'done' : index === current && !hasEnded(standing) ? 'current' : 'upcoming';
  return {
    standing,
    stages: stages.map((stage, index) => {
      const state = stateOf(index);
      const at = state === 'done' ? times.get(index) : undefined;
      return { ...stage, state, ...(at !== undefined && { at }) };
    }),
  };
};
const over: Standing = { milestone: 'done', health: 'onTrack' };

const meant = (now: Standing, meaning: StatusMeaning | undefined): Standing =>
  meaning?.milestone === undefined
    ? now
    : { milestone: meaning.milestone, ...(meaning.ending && { ending: meaning.ending }), health: meaning.health ?? 'onTrack' };

/** The whole, with what its parts, promises and open actions say; what was ended stays ended. */
const together = (whole: Standing, parts: readonly FoldedPart[], promises: readonly FoldedPromise[], actions: readonly ReportedAction[]): Standing => {
  if (hasEnded(whole)) return whole;
  const health = parts.reduce((most, part) => graver(most, part.health), laterIs(whole.health, inForce(promises)?.promise));
  if (actions.some(({ needed }) => needed)) return { milestone: 'waitingForYou', health };
  const are = (milestone: Milestone) => parts.filter((part) => part.milestone === milestone).length;
  if (are('readyForYou') > 0) return { milestone: 'readyForYou', health };
  if (are('onTheWay') > 0) return { milestone: 'onTheWay', health };
  return parts.length > 0 && parts.every(hasEnded) ? endOf(parts, health) : { milestone: whole.milestone, health };
};

/** What is lost or came back is still to be talked about, whatever else has arrived; what was called off is not. */
const endOf = (parts: readonly FoldedPart[], health: Health): Standing => {
  const ending = endings.findLast((each) => parts.some((part) => part.ending === each));
  const hasArrived = parts.some(({ milestone }) => milestone === 'done');
  return ending === undefined || (ending === 'cancelled' && hasArrived) ? over : { milestone: 'endedOtherwise', ending, health };
};

/** Nobody stands at a stage of what its parts have ended. */
const endedWith = (now: Standing, stages: readonly FoldedStage[]): readonly FoldedStage[] => {
  if (!hasEnded(now)) return stages;
  const left = now.milestone === 'done' ? 'done' : 'upcoming';
  return stages.map((stage) => (stage.state === 'current' || stage.state === 'upcoming' ? { ...stage, state: left } : stage));
};

/** What was put off is late. */
const laterIs = (health: Health, promise: FoldedPromise | undefined): Health => (promise?.direction === 'later' ? graver(health, 'delayed') : health);

const gravity: readonly Health[] = ['onTrack', 'atRisk', 'delayed', 'problem'];
export const graver = (a: Health, b: Health): Health => (gravity.indexOf(a) < gravity.indexOf(b) ? b : a);

// -- promises --------------------------------------------------------------------------------------------------------

const promisesIn = (events: readonly KeptEvent[]): readonly FoldedPromise[] => {
  const made: FoldedPromise[] = [];
  const newest = new Map<string, FoldedPromise>();
  for (const event of events) {
    if (event.kind !== 'promise') continue;
    const { at: madeAt, partId, promise } = event;
    const subject = `${promise.kind} ${partId ?? ''}`;
    const before = newest.get(subject);
    const next = {
      ...promise,
      id: nameOf(event),
      madeAt,
      ...(partId !== undefined && { partId }),
      ...(before && { supersedes: before.id, ...directed(before, promise) }),
    };
    newest.set(subject, next);
    made.push(next);
  }
  return made;
};

/** Where one of the two names only a day, the days are compared: to be told the hour of one's day is no later. */
const directed = (was: Span, now: Span): { readonly direction?: 'earlier' | 'later' } => {
  const timeOf = (when: string) => Date.parse(was.precision === 'day' || now.precision === 'day' ? dayOf(when) : when);
  const by = timeOf(now.until) - timeOf(was.until) || timeOf(now.from) - timeOf(was.from);
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

const dayOf = (when: string): string => when.slice(0, 10);

// -- parts -----------------------------------------------------------------------------------------------------------

const partsIn = (events: readonly KeptEvent[], promises: readonly FoldedPromise[]): readonly FoldedPart[] =>
  latest(events, 'part', ({ part }) => part.id).map(({ part }) => {
    const own = events.filter((event) => event.kind === 'status' && event.partId === part.id);
    const ended = events.findLast((event) => event.kind === 'ended' && event.partId === part.id);
    const standing = own.reduce<Standing>((now, event) => (event.kind === 'status' ? meant(now, meaningOf(event.scheme, event.status)) : now), {
      milestone: 'inProgress',
      health: 'onTrack',
    });
    const now = ended?.kind === 'ended' ? endedAs(ended.ending) : standing;
    return { ...part, ...now, health: hasEnded(now) ? now.health : laterIs(now.health, inForce(promises, part.id)?.promise) };
  });

const endedAs = (ending: 'done' | Ending | undefined): Standing =>
  ending === undefined || ending === 'done' ? { milestone: 'done', health: 'onTrack' } : { milestone: 'endedOtherwise', ending, health: 'problem' };
