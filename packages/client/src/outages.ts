/** Outage notices as this visitor sees them: those in force, without the ones he dismissed in this visit. */
import type { OutageNotice, Session } from '@lotse/contract';
import type { Stay } from './stay.ts';

const shelfName = 'outages';

const dismissedOn = async ({ shelf }: Stay): Promise<readonly string[]> => (await shelf.get<readonly string[]>(shelfName)) ?? [];

/** A backend that cannot say so just now changes nothing that is shown. */
export const showOutages = async (stay: Stay, { outages }: Session): Promise<void> => {
  const list: readonly OutageNotice[] | undefined = await outages?.list().catch(() => undefined);
  if (!list) return;
  const dismissed = list.length > 0 ? await dismissedOn(stay) : [];
  const shown = list.filter(({ id }) => !dismissed.includes(id));
  // The same list is the same object: nobody paints anew.
  if (JSON.stringify(shown) !== JSON.stringify(stay.state.outages)) stay.set({ outages: shown });
};

export const dismissOutage = async (stay: Stay, id: string): Promise<void> => {
  stay.set({ outages: stay.state.outages.filter((each) => each.id !== id) });
  await stay.shelf.set(shelfName, [...new Set([...(await dismissedOn(stay)), id])]);
};
