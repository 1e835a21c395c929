/** What somebody hears and reaches whom a link led into a conversation: his own things, and that one conversation of another visitor. */
import type { Marks } from '@lotse/contract';
import type { Hint, Hints } from './hints/hints.ts';
import type { VisitorSession } from './route.ts';

/** Himself, and who he is elsewhere. */
export const visitorsOf = ({ participant, guestIn = [] }: VisitorSession): readonly string[] => [participant.id, ...guestIn.map(({ as }) => as.id)];

/** His own heads, and those of the conversations he is a guest in; nothing else of their owners. */
export const headsFor = (heads: Readonly<Record<string, Marks>>, { participant, guestIn = [] }: VisitorSession): Record<string, number> => ({
  ...heads[participant.id],
  ...Object.fromEntries(guestIn.flatMap(({ conversationId, as }) => Object.entries(heads[as.id] ?? {}).filter(([id]) => id === conversationId))),
});

/** Listens to all of it; the answer ends it. Topics are heard once. */
export const hearing = (hints: Hints, { participant, guestIn = [] }: VisitorSession, on: (hint: Hint) => void): (() => void) => {
  const stops = [
    hints.subscribe({ visitorId: participant.id }, on),
    ...guestIn.map(({ conversationId }) => hints.subscribe({ conversationId }, (hint) => hint.kind !== 'topic' && on(hint))),
  ];
  return () => stops.forEach((stop) => stop());
};
