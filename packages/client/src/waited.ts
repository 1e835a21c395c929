import type { Instant } from '@lotse/contract';

/** What has waited for so long is not sent by itself any more: what was true when he pressed the button may no longer be. */
export const dayMs = 24 * 60 * 60_000;

export const isOld = ({ at }: { readonly at: Instant }): boolean => Date.now() - Date.parse(at) > dayMs;
