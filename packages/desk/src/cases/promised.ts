import { inForce } from '@lotse/contract/cases';
import type { DeskCase, DeskCasePromise } from '@lotse/contract/desk-cases';

/** The promise that counts, of the whole or of one part, and the one whose place it took. */
export const promiseOf = (
  { promises }: Pick<DeskCase, 'promises'>,
  partId?: string,
): { readonly promise: DeskCasePromise; readonly was?: DeskCasePromise | undefined } | undefined => inForce(promises, partId);
