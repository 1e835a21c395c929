/** Notices for visitors: what a hint says in the words of the contract, and the long poll for those without a socket. */
import type { Marks, Notice } from '@lotse/contract';
import type { Hint, Hints } from './hints/hints.ts';
import { Ring } from './ring.ts';
import { headsFor, hearing, visitorsOf } from './guests.ts';
import type { VisitorSession } from './route.ts';
import type { ConversationService } from './services/conversations.ts';

/** What the visitor of this conversation is told; undefined where it is none of his business. */
export const noticeOf = (hint: Hint): Notice | undefined => {
  switch (hint.kind) {
    case 'topic':
      return { kind: 'hint', topic: hint.topic };
    case 'started':
      return { kind: 'hint', topic: 'conversations' };
    case 'case':
      return { kind: 'hint', topic: hint.isNew ? 'cases' : `case:${hint.reference}` };
    case 'changed':
      return { kind: 'events', conversationId: hint.conversationId, page: hint.page };
    case 'typing':
      return hint.by.id === hint.visitorId ? undefined : { kind: 'typing', conversationId: hint.conversationId, by: hint.by };
    case 'queue':
      return { kind: 'queue', conversationId: hint.conversationId, position: hint.position, estimatedWaitSeconds: hint.estimatedWaitSeconds };
    case 'ended':
    case 'note':
    case 'desk':
    case 'looking':
    case 'agent-out':
      return undefined;
  }
};

export interface NoticePolls {
  /** How many wait. */
  readonly waiting: () => number;
  /** Answers at once where the cursor is missing or unknown, else when there is a notice or `waitMs` is over. */
  poll(
    who: VisitorSession,
    cursor: string | undefined,
    options: { readonly waitMs: number; readonly signal: AbortSignal },
  ): Promise<{
    readonly cursor: string;
    readonly notices: readonly Notice[];
    readonly heads: Marks;
  }>;
}

/** After this without a poll a visitor's notices are no longer gathered. */
const forgottenAfterMs = 60_000;

export const createNoticePolls = ({ hints, conversations }: { readonly hints: Hints; readonly conversations: ConversationService }): NoticePolls => {
  interface Gathering {
    readonly ring: Ring<Notice>;
    readonly stop: () => void;
    polledAt: number;
  }
  /** The one polled longest ago first. */
  const gatherings = new Map<string, Gathering>();

  const forgetIdle = () => {
    for (const [visitorId, { ring, stop, polledAt }] of gatherings) {
      if (performance.now() - polledAt < forgottenAfterMs) return;
      if (ring.waiting > 0) continue;
      stop();
      gatherings.delete(visitorId);
    }
  };
  const gather = (who: VisitorSession): Gathering => {
    const ring = new Ring<Notice>();
    const stop = hearing(hints, who, (hint) => {
      const notice = noticeOf(hint);
      if (notice) ring.push(notice);
    });
    return { ring, stop, polledAt: 0 };
  };
  const use = (who: VisitorSession): Gathering => {
    // Whom another link has led somewhere hears from there too.
    const key = [who.participant.id, ...(who.guestIn ?? []).map(({ conversationId }) => conversationId)].join(' ');
    const gathering = gatherings.get(key) ?? gather(who);
    gatherings.delete(key);
    gatherings.set(key, gathering);
    gathering.polledAt = performance.now();
    return gathering;
  };

  return {
    waiting: () => [...gatherings.values()].reduce((sum, { ring }) => sum + ring.waiting, 0),
    async poll(who, cursor, options) {
      forgetIdle();
      const gathering = use(who);
      const { cursor: next, items, known } = await gathering.ring.after(cursor, options);
      gathering.polledAt = performance.now();
      // The heads are read last: an event that no notice speaks of stands in them.
      const heads = headsFor(await conversations.headsOf(visitorsOf(who)), who);
      if (!known) for (const visitorId of visitorsOf(who)) conversations.tellPlaces(visitorId);
      return { cursor: next, notices: items, heads };
    },
  };
};
