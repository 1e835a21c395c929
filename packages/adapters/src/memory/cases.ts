import { hasEnded, LotseError, type Case, type CaseProof, type Cases, type CaseStub, type Instant, type Participant } from '@lotse/contract';

/** A case of somebody who is not signed in, with what proves that it is his. */
export interface MemoryGuestCase {
  readonly case: Case;
  readonly postalCode: string;
  readonly email: string;
  /** What is mailed. */
  readonly code: string;
  /** What stands in a mailed link. */
  readonly link?: string | undefined;
}

export interface MemoryCaseContent {
  /** Everybody's own, as if he was recognised. */
  readonly own: readonly Case[];
  readonly guests?: readonly MemoryGuestCase[] | undefined;
  /** `false`: nobody is mailed about changes. */
  readonly follow?: boolean | undefined;
}

export interface MemoryCaseParts {
  readonly content: MemoryCaseContent;
  readonly clock: () => Date;
  readonly reach: () => void;
}

/** Wrong codes after which another one has to be asked for. */
const mostTries = 5;

export const memoryCases = ({ content: { own, guests = [], follow = true }, clock, reach }: MemoryCaseParts) => {
  const now = new Map<string, Case>([...own, ...guests.map((guest) => guest.case)].map((each) => [each.reference, each]));
  const mine = new Set(own.map(({ reference }) => reference));
  const opened = new Map<string, Set<string>>();
  const tries = new Map<string, number>();
  const sent: { readonly reference: string; readonly code: string }[] = [];
  const followed: { readonly reference: string; readonly email: string; readonly at: Instant }[] = [];
  const unknown = () => new LotseError('not-found', 'There is nothing to be found with this number and this proof.');
  const guestOf = (reference: string, proof: CaseProof): MemoryGuestCase | undefined =>
    guests.find(
      (guest) =>
        guest.case.reference === reference &&
        (('postalCode' in proof && proof.postalCode === guest.postalCode) || ('email' in proof && proof.email.toLowerCase() === guest.email.toLowerCase())),
    );
  const stubOf = ({ reference, kind, milestone, health, promise }: Case): CaseStub => ({
    stub: true,
    reference,
    kind,
    milestone,
    health,
    ...(promise && { until: promise.until.slice(0, 10) }),
    sendsCode: true,
  });

  const mayLook = (visitorId: string, reference: string): boolean => mine.has(reference) || opened.get(visitorId)?.has(reference) === true;

  const serviceFor = ({ id: visitor }: Participant): Cases => {
    const open = (reference: string) => opened.set(visitor, (opened.get(visitor) ?? new Set()).add(reference));
    const found = (reference: string): Case => {
      reach();
      const there = now.get(reference);
      if (!there || !mayLook(visitor, reference)) throw unknown();
      const email = followed.some((each) => each.reference === reference);
      return follow ? { ...there, following: email } : there;
    };
    return {
      async list() {
        reach();
        return [...now.values()].filter(({ reference }) => mayLook(visitor, reference)).toSorted((a, b) => Number(hasEnded(a)) - Number(hasEnded(b)));
      },
      async look(reference, proof) {
        reach();
        if (proof && 'link' in proof) {
          const led = guests.find(({ link }) => link === proof.link);
          if (!led) throw unknown();
          open(led.case.reference);
          return found(led.case.reference);
        }
        if (!proof || mayLook(visitor, reference)) return found(reference);
        if ('code' in proof) {
          const count = (tries.get(reference) ?? 0) + 1;
          tries.set(reference, count);
          if (count > mostTries) throw new LotseError('rate-limited', 'Too many wrong codes: ask for another one.', { field: 'code', retryAfterMs: 60_000 });
          const isRight = guests.some((guest) => guest.case.reference === reference && guest.code === proof.code.trim());
          if (!isRight) throw new LotseError('invalid', 'This is not the code that was mailed.', { field: 'code' });
          open(reference);
          return found(reference);
        }
        const guest = guestOf(reference, proof);
        if (!guest) throw unknown();
        return stubOf(now.get(reference) ?? guest.case);
      },
      async challenge(reference, proof) {
        reach();
        const guest = guestOf(reference, proof);
        if (!guest) return;
        tries.delete(reference);
        sent.push({ reference, code: guest.code });
      },
      async events(reference, before) {
        const { events } = found(reference);
        const from = events.findIndex(({ id }) => id === before) + 1;
        return { events: events.slice(from, from + 30), earlier: events.length > from + 30 };
      },
      ...(follow && {
        async follow(reference, { email }) {
          found(reference);
          followed.push({ reference, email, at: clock().toISOString() });
          return { state: 'asked' };
        },
        async unfollow(reference) {
          found(reference);
          for (const [index, each] of followed.entries()) if (each.reference === reference) followed.splice(index, 1);
        },
      }),
    };
  };

  return {
    serviceFor,
    mayLook,
    /** Codes that would have been mailed. */
    sent,
    followed,
    /** Another state of it from now on. */
    set: (changed: Case) => void now.set(changed.reference, changed),
  };
};
