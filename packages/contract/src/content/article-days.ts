import type { Article } from '../articles.ts';

/** `early` and `over`: outside its days, so that no customer finds it. */
export type Standing = 'shown' | 'early' | 'over';

/** How an article stands on a day (`2026-12-24`) where the company is; its first and its last day are both its own. */
export const standingOn = (day: string, { validFrom, validTo }: Pick<Article, 'validFrom' | 'validTo'>): Standing =>
  validFrom !== undefined && day < validFrom ? 'early' : validTo !== undefined && day > validTo ? 'over' : 'shown';
