/** What becomes of a reported event where its case stands now. */
import type { Problem } from '../errors.ts';
import type { Span } from './case.ts';
import type { FoldedCase } from './fold.ts';
import type { ReportedEvent } from './reported.ts';

/**
 * What became of an event that was taken. `late`: it happened before one that was there, and counts in its place; `unmapped`: its status stands in no
 * table, so it is shown neutrally and listed for the operator.
 */
export const takings = ['stored', 'duplicate', 'late', 'unmapped'] as const;
export type Taken = (typeof takings)[number];

/** A clock that is a little ahead of ours is no mistake. */
const aheadMs = 5 * 60_000;

/** What is wrong with this event where the case stands now; empty where it can be taken. `today`: on the company's calendar. */
export const problemsWith = (
  event: ReportedEvent,
  folded: FoldedCase | undefined,
  { now, today }: { readonly now: Date; readonly today: string },
): readonly Problem[] => {
  const wrong = (code: string, path: string, message: string): readonly Problem[] => [{ code, path, message }];
  if (Date.parse(event.at) > now.getTime() + aheadMs)
    return wrong(
      'case-future',
      '/at',
      `This happens at ${event.at}, which is still to come. Report what has happened; what is to come is a promise or an appointment.`,
    );
  if (event.kind === 'opened') return folded ? wrong('case-opened-twice', '/kind', 'This case was opened before. Report what has changed.') : [];
  if (!folded) return wrong('case-not-opened', '/kind', 'Nobody has opened this case. Report an event of the kind "opened" first.');
  const stage = event.kind === 'stage' || event.kind === 'status' ? event.stage : undefined;
  if (stage !== undefined && !folded.stages.some(({ id }) => id === stage))
    return wrong('case-unknown-stage', '/stage', `This case has no stage "${stage}". It has ${folded.stages.map(({ id }) => `"${id}"`).join(', ')}.`);
  if (event.partId !== undefined && !folded.parts.some(({ id }) => id === event.partId))
    return wrong('case-unknown-part', '/partId', `This case has no part "${event.partId}". Report an event of the kind "part" first.`);
  if (event.kind === 'promise' && isOver(event.promise, event.at, today))
    return wrong('case-promise-past', '/promise/until', `${event.promise.until} was over when this was promised. Promise a time that is to come.`);
  return [];
};

/** A promise counts from when it was made: one that was kept meanwhile may be reported later. */
const isOver = ({ until, precision }: Span, madeAt: string, today: string): boolean =>
  precision === 'day' ? until < madeAt.slice(0, 10) && until < today : Date.parse(until) < Date.parse(madeAt);
