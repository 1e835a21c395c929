/** What whoever follows a case was told of it, and what of it is news to him now: where it stands, and dates that have moved. */
import { hasEnded, isNews, type Ending, type FoldedCase, type FoldedPromise, type Milestone, type Span } from '@lotse/contract/cases';

export interface Told {
  readonly milestone: Milestone;
  /** By what was promised, of the whole or of a part. */
  readonly promises: Readonly<Record<string, Span>>;
}

export interface MovedPromise {
  readonly promise: FoldedPromise;
  /** As it was told last. */
  readonly was: Span;
}

export interface Untold {
  readonly milestone?: Milestone | undefined;
  readonly ending?: Ending | undefined;
  /** No longer above what is worth a mail: none. */
  readonly moved: readonly MovedPromise[];
}

export interface Moment {
  readonly now: Date;
  /** On the company's calendar. */
  readonly today: string;
}

/** What a customer wants to hear of by mail: that it is his turn, or over. */
const worthAMail: readonly Milestone[] = ['readyForYou', 'waitingForYou', 'done', 'endedOtherwise'];
/** What a system reports of last month is history. */
const newsForMs = 7 * 24 * 60 * 60_000;

/** Whoever begins to follow has seen all this. */
export const toldAll = (folded: FoldedCase): Told => ({
  milestone: folded.milestone,
  promises: Object.fromEntries(newest(folded).map((promise) => [nameOf(promise), spanOf(promise)])),
});

/** What needs no mail counts as told: that something goes on, and what was promised first. */
export const caughtUp = (told: Told, folded: FoldedCase): Told => ({
  milestone: worthAMail.includes(folded.milestone) ? told.milestone : folded.milestone,
  promises: { ...Object.fromEntries(folded.promises.toReversed().map((promise) => [nameOf(promise), spanOf(promise)])), ...told.promises },
});

/** Undefined where nothing differs, as where a date was moved and moved back. */
export const untoldOf = (told: Told, folded: FoldedCase, { now, today }: Moment): Untold | undefined => {
  const { milestone, ending, parts } = folded;
  const isRecent = now.getTime() - Date.parse(folded.updatedAt) < newsForMs;
  const reached = milestone !== told.milestone && worthAMail.includes(milestone) && isRecent;
  const isOpen = ({ partId }: FoldedPromise) => !hasEnded(folded) && !parts.some((part) => part.id === partId && hasEnded(part));
  const isAhead = ({ until, precision }: Span) => (precision === 'day' ? until >= today : Date.parse(until) > now.getTime());
  const moved = newest(folded).flatMap((promise): readonly MovedPromise[] => {
    const was = told.promises[nameOf(promise)];
    return was && isNews(was, promise) && isOpen(promise) && isAhead(promise) ? [{ promise, was }] : [];
  });
  return reached || moved.length > 0 ? { ...(reached && { milestone, ending }), moved } : undefined;
};

const nameOf = ({ kind, partId = '' }: FoldedPromise): string => `${kind} ${partId}`;
const spanOf = ({ from, until, precision }: Span): Span => ({ from, until, precision });
/** Of each that has followed one another, the last. */
const newest = ({ promises }: FoldedCase): readonly FoldedPromise[] => promises.filter(({ id }) => !promises.some(({ supersedes }) => supersedes === id));
