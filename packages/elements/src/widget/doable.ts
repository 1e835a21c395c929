import type { ClientState, OfferedFlow } from '@lotse/client';

/** What whoever is here may begin, as the company orders it. */
export const doable = ({ flows = [], customer }: ClientState): readonly OfferedFlow[] => flows.filter(({ audience }) => audience === 'anyone' || customer);
