/** Cases as their customers and guests look at them, and as systems and agents report them. */
import {
  LotseError,
  type Case,
  type CaseEventPage,
  type CaseProof,
  type CaseStub,
  type CaseSummary,
  type Follow,
  type Followed,
  type Instant,
  type Keyed,
} from '@lotse/contract';
import { caseReference } from '@lotse/contract/case-reports';
import { caseIn, eventsIn, foldCase, stubIn, summaryIn, type FoldedCase, type ReportedEvent, type Taken, type Telling } from '@lotse/contract/cases';
import { randomUUID } from 'node:crypto';
import { codeMs } from '../flows/codes.ts';
import type { FileLinks } from '../files/links.ts';
import type { Hints } from '../hints/hints.ts';
import type { VisitorSession } from '../route.ts';
import type { Appended, CaseAccess, KeptCase, UnknownStatus } from '../store/case-store.ts';
import type { Store } from '../store/store.ts';
import type { CaseDoors } from './doors.ts';
import { openable } from './documents.ts';
import { normalised, proofDigest } from './proofs.ts';
import type { Tell } from './telling.ts';
import { tokenHash } from '../tokens.ts';

/** Somebody before a case that he may look at. */
export interface CaseVisit {
  readonly reference: string;
  readonly who: VisitorSession;
  readonly access: CaseAccess;
}

/** What leaves by mail about a case at the wish of somebody who may look at it. */
export interface CaseMails {
  follow(visit: CaseVisit, wish: Keyed<Follow>): Promise<Followed>;
  unfollow(visit: CaseVisit): Promise<void>;
  isFollowing(visit: CaseVisit): Promise<boolean>;
}

/** A case as it was kept, and where it stands. */
export interface StandingCase {
  readonly kept: KeptCase;
  readonly folded: FoldedCase;
  /** How it is told in this language. */
  readonly tellingIn: (locale: string) => Telling;
}

/** One of the cases of whoever asks what is kept of him. */
export interface ExportedCase {
  readonly reference: string;
  readonly kind: string;
  readonly title: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly endedAt?: Instant | undefined;
  readonly email?: string | undefined;
  /** As they were reported, the oldest first. */
  readonly events: readonly object[];
}

export interface CaseService {
  list(who: VisitorSession): Promise<readonly CaseSummary[]>;
  /** `address`: of who asks. */
  look(who: VisitorSession, reference: string, proof: CaseProof | undefined, address: string): Promise<Case | CaseStub>;
  challenge(who: VisitorSession, reference: string, proof: CaseProof, address: string): Promise<void>;
  events(who: VisitorSession, reference: string, before: string): Promise<CaseEventPage>;
  /** `forbidden` for whoever came by a link. */
  follow(who: VisitorSession, reference: string, wish: Keyed<Follow>): Promise<Followed>;
  unfollow(who: VisitorSession, reference: string): Promise<void>;

  /** `by`: the system or agent that reports. Throws `invalid` with the place and code of the first thing that is wrong; nothing is stored then. `seen`: see CaseNews. */
  ingest(by: string, reference: string, events: readonly ReportedEvent[], seen?: number): Promise<readonly { readonly id: string; readonly outcome: Taken }[]>;
  /** What an agent does, in his name. `file`: one of his, which belongs to the case from now on. */
  report(by: string, reference: string, event: ReportedEvent, how: { readonly seen?: number | undefined; readonly file?: string | undefined }): Promise<void>;
  /** For agents and mails. `not-found` where there is none. */
  standing(reference: string): Promise<StandingCase>;
  /** The same of one that was read already. */
  stand(kept: KeptCase): StandingCase;
  unknownStatuses(): Promise<readonly UnknownStatus[]>;
  exported(ownerId: string, locale: string): Promise<readonly ExportedCase[]>;
  /** Whoever may look at it is told that it has changed, or that it was opened. */
  tell(reference: string, isNew?: boolean): Promise<void>;
}

export interface CaseServiceParts {
  readonly store: Store;
  readonly hints: Hints;
  readonly clock: () => Date;
  /** The day of an instant on the company's calendar. */
  readonly dayOf: (at: Date) => string;
  readonly tell: Tell;
  readonly doors: CaseDoors;
  /** Of documents that lie here. */
  readonly links: FileLinks;
  /** Who signs the tokens of the customers that systems name by their numbers; undefined: nobody is recognised. */
  readonly issuer: string | undefined;
  /** Absent: no mails leave. */
  readonly mails?: CaseMails | undefined;
}

/** Somebody who has proved himself looks more than once on such a day. */
const grantMs = 12 * 60 * 60_000;

/** The same words for what does not exist, and what is somebody else's. */
const notFound = (): LotseError => new LotseError('not-found', 'There is nothing to be found with this number and this proof.');
/** What no case can be called is looked for nowhere, and written down nowhere: it could be as long as an address. */
const canBeNumber = (reference: string): boolean => caseReference.safeParse(reference).success;
const wrongCode = (): LotseError =>
  new LotseError('invalid', 'This is not the code that was sent. Type it once more, or ask for a new one.', { field: 'code' });

export const createCases = ({ store, hints, clock, dayOf, tell, doors, links, issuer, mails }: CaseServiceParts): CaseService => {
  const later = (ms: number): Instant => new Date(clock().getTime() + ms).toISOString();
  const now = (): Instant => later(0);

  const stand = (kept: KeptCase): StandingCase => {
    const folded = foldCase(kept.events);
    if (!folded) throw new LotseError('unavailable', 'This case has no beginning.');
    return { kept, folded, tellingIn: (locale) => tell(kept.reference, folded, locale) };
  };
  const standing = async (reference: string): Promise<StandingCase> => {
    const kept = await store.cases.read(reference);
    if (!kept) throw notFound();
    return stand(kept);
  };
  /** A case that he may look at, with its number as it was given out. */
  const visit = async (who: VisitorSession, reference: string): Promise<CaseVisit & StandingCase> => {
    const access = await store.cases.access({ reference, visitorId: who.participant.id, at: now() });
    if (!access) throw notFound();
    const found = await standing(reference);
    return { ...found, reference: found.kept.reference, who, access };
  };
  const whole = async (found: CaseVisit & StandingCase): Promise<Case> => {
    const { kept, folded, tellingIn, who } = found;
    return {
      ...openable(caseIn(folded, tellingIn(who.locale)), links),
      ...(kept.flowId !== undefined && { flowId: kept.flowId }),
      ...(mails && { following: await mails.isFollowing(found) }),
    };
  };

  const publish = (reference: string, visitorIds: readonly string[], isNew = false): void => hints.publish({ kind: 'case', reference, visitorIds, isNew });
  const reported = (answer: Appended) => {
    if ('problems' in answer) {
      const [problem] = answer.problems;
      throw new LotseError('invalid', `${problem?.message ?? ''} See docs/errors.md#${problem?.code ?? ''}`, {
        field: `events${problem?.path?.replaceAll('/', '.')}`,
      });
    }
    publish(answer.reference, answer.watchers, answer.isNew);
    return answer.taken;
  };

  const byCode = async (who: VisitorSession, reference: string, given: string, address: string): Promise<void> => {
    const wasRight = await doors.code(reference, address, async () => {
      const tried = await store.cases.tryCode({
        reference,
        visitorId: who.participant.id,
        given,
        at: now(),
        codeUntil: later(codeMs),
        grantUntil: later(grantMs),
      });
      if (tried.outcome === 'over')
        throw new LotseError('rate-limited', 'Too many wrong codes. Ask for a new one: POST cases/REF/challenge.', {
          field: 'code',
          retryAfterMs: Math.max(1, Date.parse(tried.until) - clock().getTime()),
        });
      return tried.outcome === 'right';
    });
    if (!wasRight) throw wrongCode();
    publish(reference, [who.participant.id], true);
  };

  return {
    async list(who) {
      const all = await store.cases.of({ visitorId: who.participant.id, at: now() });
      return all.map((kept) => {
        const { folded, tellingIn } = stand(kept);
        return summaryIn(folded, tellingIn(who.locale));
      });
    },

    async look(who, typed, proof, address) {
      const reference = normalised.reference(typed);
      const visitorId = who.participant.id;
      if (proof && 'link' in proof) {
        const opened = await store.cases.openByLink({ hash: tokenHash(proof.link), visitorId, at: now(), grantUntil: later(grantMs) });
        if (opened === undefined) throw notFound();
        return whole(await visit(who, opened));
      }
      if (!canBeNumber(reference)) throw notFound();
      const access = await store.cases.access({ reference, visitorId, at: now() });
      if (access) return whole(await visit(who, reference));
      if (!proof) throw notFound();
      if ('code' in proof) {
        await byCode(who, reference, proof.code, address);
        return whole(await visit(who, reference));
      }
      const digest = proofDigest(proof);
      const holds = await doors.proof({ reference, address, email: 'email' in proof ? proof.email : undefined }, () =>
        store.cases.proves({ reference, proof: digest }),
      );
      if (!holds) throw notFound();
      const { folded, tellingIn } = await standing(reference);
      return { ...stubIn(folded, tellingIn(who.locale)), sendsCode: mails !== undefined && folded.opened.customer?.email !== undefined };
    },

    async challenge(who, typed, proof, address) {
      const reference = normalised.reference(typed);
      if (!('email' in proof || 'postalCode' in proof))
        throw new LotseError('invalid', 'A code is sent to whoever knows the postal code or the mail address.', { field: 'proof' });
      if (!canBeNumber(reference)) return;
      await store.cases.challenge({
        reference,
        visitorId: who.participant.id,
        proof: proofDigest(proof),
        mailId: randomUUID(),
        locale: who.locale,
        at: now(),
        expiresAt: later(codeMs),
        mails: mails !== undefined && (await doors.mayMail(reference, address)),
      });
    },

    async events(who, reference, before) {
      const { folded, tellingIn } = await visit(who, reference);
      return eventsIn(folded, before, tellingIn(who.locale));
    },
    async follow(who, reference, wish) {
      const found = await visit(who, reference);
      if (!mails) throw new LotseError('forbidden', 'This server sends no mails.');
      if (found.access === 'link')
        throw new LotseError('forbidden', 'A link is for reading. Ask for a code to be mailed about this case: POST cases/REF/challenge.');
      return mails.follow(found, wish);
    },
    async unfollow(who, reference) {
      await mails?.unfollow(await visit(who, reference));
    },

    async ingest(by, reference, events, seen) {
      const at = clock();
      return reported(await store.cases.append({ reference, by, events, issuer, at: at.toISOString(), today: dayOf(at), seen }));
    },
    async report(by, reference, event, { seen, file }) {
      const at = clock();
      reported(await store.deskCases.report({ reference, by, events: [event], at: at.toISOString(), today: dayOf(at), seen, file }));
    },
    standing,
    stand,
    unknownStatuses: () => store.cases.unknownStatuses(),
    async exported(ownerId, locale) {
      const all = await store.cases.own(ownerId);
      return all.map((kept) => {
        const { folded, tellingIn } = stand(kept);
        const { reference, kind, title, createdAt, updatedAt } = summaryIn(folded, tellingIn(locale));
        const { endedAt, email } = kept;
        const events = kept.events.filter(({ visibility }) => visibility !== 'agent').map(({ by: _by, recordedAt: _recordedAt, ...event }) => event);
        return { reference, kind, title, createdAt, updatedAt, endedAt, email, events };
      });
    },
    tell: async (reference, isNew) => publish(reference, await store.cases.watchers(reference, now()), isNew),
  };
};
