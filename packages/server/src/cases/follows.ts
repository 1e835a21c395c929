/** Who is mailed about a case. An address is written to once whoever has it has said so; nothing but the question goes there before. */
import type { VisitorSession } from '../route.ts';
import type { FollowPlace } from '../store/case-mail-store.ts';
import type { Store } from '../store/store.ts';
import type { CaseMails, CaseVisit } from './case-service.ts';
import { normalised } from './proofs.ts';
import { tokenHash } from '../tokens.ts';

export interface CaseFollows extends CaseMails {
  /** What the link in a mail is about; undefined where it is too old or none. */
  place(deed: 'confirm' | 'stop', token: string): Promise<FollowPlace | undefined>;
  /** Does it, and again: it changes nothing. Undefined where the link is too old or none. */
  press(deed: 'confirm' | 'stop', token: string): Promise<FollowPlace | undefined>;
}

export const createFollows = ({ store, clock }: { readonly store: Store; readonly clock: () => Date }): CaseFollows => {
  const now = () => clock().toISOString();
  const follower = ({ reference, who, access }: CaseVisit) => ({ reference, visitorId: who.participant.id, isProved: hasProved(who, access) });
  const place: CaseFollows['place'] = (deed, token) => store.caseMails.place(tokenHash(token), deed, now());
  return {
    async follow(visit, { key, email, locale }) {
      const { reference, who, access } = visit;
      const isOnFile = (await store.caseMails.onFile(reference)) === normalised.email(email);
      const isSigned = who.customer?.email !== undefined && normalised.email(who.customer.email) === normalised.email(email);
      // He has typed a code from a mail that went there, or the company names the address itself.
      const atOnce = isSigned || (isOnFile && hasProved(who, access));
      return store.caseMails.follow({ reference, visitorId: who.participant.id, key, email, locale, atOnce, at: now() });
    },
    unfollow: (visit) => store.caseMails.unfollow({ ...follower(visit), at: now() }),
    isFollowing: (visit) => store.caseMails.following(follower(visit)),

    place,
    async press(deed, token) {
      const found = await place(deed, token);
      if (found) await store.caseMails[deed](tokenHash(token), now());
      return found;
    },
  };
};

/** Whoever is known by his code or his company; not a visitor who once typed an address into a form. */
const hasProved = ({ participant }: VisitorSession, access: CaseVisit['access']): boolean => access === 'code' || participant.role === 'customer';
