import type { Engine } from './engine.ts';
import { fuse, fuseTokens } from './engines/fuse.ts';
import { lotse, lotseReranked, lotseTranslated, lotseWithoutLists } from './engines/lotse.ts';
import { lunrEngine } from './engines/lunr.ts';
import { minisearchOurIndex, minisearchOurQuery } from './engines/minisearch-ours.ts';
import { minisearch } from './engines/minisearch.ts';

/** As it ships, and with one thing less or more. */
export const ours = { whole: lotse, withoutLists: lotseWithoutLists, reranked: lotseReranked, translated: lotseTranslated };
/** Our language in another engine: the better of them is the one that goals compare with. */
export const likeOurs: readonly Engine[] = [minisearchOurQuery, minisearchOurIndex];
export const others: readonly Engine[] = [minisearch, lunrEngine, fuseTokens, fuse];

export const engines: readonly Engine[] = [...Object.values(ours), ...likeOurs, ...others];
