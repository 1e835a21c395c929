/** Finding a case without being signed in: number and postcode or e-mail show how far it is, a code from a mail shows all of it. */
import { isStub, LotseError, type CaseProof } from '@lotse/contract';
import { emptyLookup, type UnderWay } from './cases.ts';
import type { CaseLookup } from './state.ts';
import type { Stay } from './stay.ts';

/** How far it is says `state.cases.lookup`; what does not hold, its `problem`. */
export interface CaseLookups {
  /** This case is asked for. Where it is another one, its number stands there, and nothing of the one before. */
  ask(reference: string): void;
  /** Keeps what was typed, as it was typed. */
  write(typed: Partial<Pick<CaseLookup, 'reference' | 'by' | 'postalCode' | 'email' | 'code'>>): void;
  /** Asks with what was typed. */
  find(): Promise<void>;
  /** Has a code sent to the address on file. */
  sendCode(): Promise<void>;
  /** Opens it with the code that was typed. */
  prove(): Promise<void>;
  /** To the step before; false on the first one. */
  back(): boolean;
  /** What a mailed link leads to; undefined, and `state.lapsedLink`, where it leads nowhere any more. Rejects with a LotseError. */
  followLink(link: string): Promise<string | undefined>;
}

const shelfName = 'case-lookup';
type Kept = Pick<CaseLookup, 'reference' | 'by' | 'postalCode' | 'email'>;

export const lookupsOf = async (stay: Stay, { view, show, ask, opened }: UnderWay): Promise<CaseLookups> => {
  const set = (change: Partial<CaseLookup>): void => show({ lookup: { ...view().lookup, ...change } });
  const kept = await stay.shelf.get<Kept>(shelfName);
  // What was typed meanwhile counts more.
  if (kept && view().lookup === emptyLookup) set(kept);

  const proof = (): CaseProof => {
    const { by, postalCode, email } = view().lookup;
    return by === 'email' ? { email: email.trim() } : { postalCode: postalCode.trim() };
  };
  const number = (): string => view().lookup.reference.trim();
  /** One step, where none is under way; what came of it is another one. */
  const step = async (during: CaseLookup['phase'], deed: () => Promise<Partial<CaseLookup>>): Promise<void> => {
    const { phase } = view().lookup;
    if (phase === 'looking' || phase === 'sending' || phase === 'opening') return;
    set({ phase: during, problem: undefined });
    try {
      set(await deed());
    } catch (thrown) {
      set({ phase, problem: LotseError.from(thrown), askedAt: Date.now() });
    }
  };
  const found = async (by: CaseProof): Promise<Partial<CaseLookup>> => {
    const answer = await ask((cases) => cases.look(number(), by));
    if (isStub(answer)) return { phase: 'stub', stub: answer };
    opened(answer);
    await stay.shelf.remove(shelfName);
    return {};
  };

  const keep = (): void => {
    const { reference, by, postalCode, email } = view().lookup;
    void stay.shelf.set(shelfName, { reference, by, postalCode, email } satisfies Kept);
  };

  return {
    ask(reference) {
      const { lookup } = view();
      if (lookup.reference.trim() === reference) return;
      const { by, postalCode, email } = lookup;
      show({ lookup: { ...emptyLookup, by, postalCode, email, reference } });
      keep();
    },
    write(typed) {
      set(typed);
      keep();
    },
    find: () => step('looking', () => found(proof())),
    sendCode: () =>
      step('sending', async () => {
        await ask((cases) => cases.challenge?.(number(), proof()));
        return { phase: 'code', code: '' };
      }),
    prove: () => step('opening', () => found({ code: view().lookup.code.trim() })),
    back() {
      const { phase } = view().lookup;
      if (phase !== 'stub' && phase !== 'code') return false;
      set({ phase: phase === 'code' ? 'stub' : 'asking', problem: undefined });
      return true;
    },
    async followLink(link) {
      try {
        const answer = await ask((cases) => cases.look('-', { link }));
        if (isStub(answer)) return undefined;
        opened(answer);
        return answer.reference;
      } catch (thrown) {
        const problem = LotseError.from(thrown);
        if (problem.code !== 'not-found' && problem.code !== 'expired') throw problem;
        stay.set({ lapsedLink: true });
        return undefined;
      }
    },
  };
};
