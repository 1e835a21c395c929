/** Which agents look at which conversation: in memory only, and forgotten soon after one has said nothing more. */
import { lookEveryMs, type Looker } from '@lotse/contract/desk';

export interface Lookers {
  /** What somebody does now. The answer is who else is there, and whether this is news to them. */
  note(conversationId: string, looker: Looker): { readonly others: readonly Looker[]; readonly news: boolean };
}

const forgottenAfterMs = 2 * lookEveryMs;

export const createLookers = (clock: () => number = () => performance.now()): Lookers => {
  const rooms = new Map<string, Map<string, Looker & { readonly at: number }>>();
  return {
    note(conversationId, { by, doing }) {
      const now = clock();
      const room = rooms.get(conversationId) ?? new Map<string, Looker & { readonly at: number }>();
      for (const [id, { at }] of room) if (now - at > forgottenAfterMs) room.delete(id);
      const news = room.get(by.id)?.doing !== doing;
      if (doing === 'leaves') room.delete(by.id);
      else room.set(by.id, { by, doing, at: now });
      if (room.size > 0) rooms.set(conversationId, room);
      else rooms.delete(conversationId);
      return { others: [...room.values()].filter((each) => each.by.id !== by.id).map((each) => ({ by: each.by, doing: each.doing })), news };
    },
  };
};
