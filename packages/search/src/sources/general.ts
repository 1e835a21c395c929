import { groupsOf } from '../lists.ts';
import { basics } from '../word-lists/basics.ts';
import { everyday } from '../word-lists/everyday.ts';
import { services } from '../word-lists/services.ts';
import type { WordGroup } from './groups.ts';

let groups: readonly WordGroup[] | undefined;

/** The general vocabulary of customer service in German and English that comes with the engine, as it was written: to show where a word comes from. */
export const generalGroups = (): readonly WordGroup[] => (groups ??= groupsOf(basics, everyday, services));
