/** How often somebody may be wrong about a case. A door that is closed is closed for his address only, so that nobody can lock a customer out. */
import { addressKey, attempt, prefixOf, type Costs, type RateLimits } from '../rate-limits.ts';

export interface CaseDoors {
  /** Whether it holds; `rate-limited` after five that did not: for this case, or with this mail address, from this network. */
  proof(door: { readonly reference: string; readonly address: string; readonly email?: string | undefined }, holds: () => Promise<boolean>): Promise<boolean>;
  /** The same of codes, however many visitors one makes himself. */
  code(reference: string, address: string, holds: () => Promise<boolean>): Promise<boolean>;
  /** Whether another code may be mailed about this case: no more than this network, and its customer, can bear. */
  mayMail(reference: string, address: string): Promise<boolean>;
}

export const caseDoors = (limits: RateLimits): CaseDoors => {
  /** What holds has cost nothing, and what could not be looked at neither. */
  const tried = (costs: Costs, holds: () => Promise<boolean>): Promise<boolean> => attempt(limits, costs, holds, (isRight) => isRight);
  const named = (reference: string, address: string): string => `${reference.trim().toUpperCase()} ${prefixOf(address)}`;
  return {
    proof: ({ reference, address, email }, holds) =>
      tried(
        [
          ['case-proof', named(reference, address)],
          ...(email === undefined ? [] : [['case-email', `${addressKey(email.trim())} ${prefixOf(address)}`] as const]),
        ],
        holds,
      ),
    code: (reference, address, holds) => tried([['case-code', named(reference, address)]], holds),
    mayMail: async (reference, address) =>
      (await limits.allows('case-mail-network', named(reference, address))) && limits.allows('case-mail', reference.trim().toUpperCase()),
  };
};
