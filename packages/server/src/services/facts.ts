import type { Fact } from '@lotse/contract';
import type { VisitorSession } from '../route.ts';
import type { Store } from '../store/store.ts';

export interface FactService {
  /** What happened in a visitor's stay. The time is the server's; the device's own is kept beside it. */
  record(who: VisitorSession, facts: readonly Fact[]): Promise<void>;
}

export const createFacts = ({ store, clock }: { readonly store: Store; readonly clock: () => Date }): FactService => ({
  async record(who, facts) {
    const at = clock().toISOString();
    await store.facts.append(facts.map(({ at: saidAt, kind, ...data }) => ({ at, kind, visitorId: who.participant.id, data: { saidAt, ...data } })));
  },
});
