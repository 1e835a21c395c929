/** The flows that were sent and are not answered yet, by their ids: the one sent last stands last. Asked for again from the next page. */
import type { Stay } from './stay.ts';

const shelfName = 'flow-sent';

export const unanswered = async ({ shelf }: Stay): Promise<readonly string[]> => (await shelf.get<readonly string[]>(shelfName)) ?? [];

/** `waits`: whether this one is among them from now on. */
export const noteSent = async (stay: Stay, id: string, waits: boolean): Promise<void> => {
  const all = (await unanswered(stay)).filter((other) => other !== id).concat(waits ? id : []);
  await (all.length > 0 ? stay.shelf.set(shelfName, all) : stay.shelf.remove(shelfName));
};
