/** Which agents look at which conversation: in memory only, and forgotten soon after one has said nothing more. */
import { lookEveryMs, type Looker } from '@lotse/contract/desk';

export interface Lookers {
  /** What somebody does now. The answer is who else is there, and whether this is news to them. */
  note(conversationId: string, looker: Looker): { readonly others: readonly Looker[]; readonly news: boolean };
}

const forgottenAfterMs = 2 * lookEveryMs;
/** Desks that show it in a list hear it again after this long. */
const toldAgainAfterMs = 30_000;

export const createLookers = (clock: () => number = () => performance.now()): Lookers => {
  const rooms = new Map<string, Map<string, Looker & { readonly at: number; readonly toldAt: number }>>();
  return {
    note(conversationId, { by, doing }) {
      const now = clock();
      const room = rooms.get(conversationId) ?? new Map<string, Looker & { readonly at: number; readonly toldAt: number }>();
      for (const [id, { at }] of room) if (now - at > forgottenAfterMs) room.delete(id);
      const before = room.get(by.id);
      const news = before?.doing !== doing || now - before.toldAt > toldAgainAfterMs;
      if (doing === 'leaves') room.delete(by.id);
      else room.set(by.id, { by, doing, at: now, toldAt: news ? now : before.toldAt });
      if (room.size > 0) rooms.set(conversationId, room);
      else rooms.delete(conversationId);
      return { others: [...room.values()].filter((each) => each.by.id !== by.id).map((each) => ({ by: each.by, doing: each.doing })), news };
    },
  };
};
