/** Anonymous visitors: a token the server made names the same visitor again. At rest there are only hashes. */
import type { Instant } from '@lotse/contract';
import type { Offer } from '@lotse/contract/wire';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { VisitorSession } from '../route.ts';
import type { Store } from '../store/store.ts';
import type { StoredVisitorSession } from '../store/visitor-store.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** As long as the widget may keep a token on the device. */
const idleEnd = 30 * day;
/** A token that leaked does not open the door for ever. */
const absoluteEnd = 180 * day;
/** The idle end is moved at most this often, so that reading costs no write. */
const renewedAfter = day;
const ticketEnd = 30_000;
/** A session that has just ended may still be prolonged: clocks differ, and a device may have slept. */
export const sessionGraceMs = minute;
/** A session is asked of the store again after this. */
const rememberedFor = minute;
const mostRemembered = 10_000;

export interface LivingSession {
  readonly session: VisitorSession;
  readonly expiresAt: Instant;
}

export interface IdentityService {
  /** Continues the visitor of the token, or begins a new one where it is missing, unknown or too old. */
  open(visitor: {
    readonly locale: string;
    readonly token?: string | undefined;
  }): Promise<{ readonly token: string; readonly expiresAt: Instant; readonly offers: readonly Offer[] }>;
  whoIs(token: string): Promise<VisitorSession | undefined>;
  /** Opens one socket of this session within 30 s. */
  ticket(who: VisitorSession): Promise<string>;
  /** Whose ticket it is, once. */
  redeem(ticket: string): Promise<LivingSession | undefined>;
  /** Prolongs the session of a token, also within its grace; undefined where that is over or there is none. */
  renew(token: string, locale?: string): Promise<LivingSession | undefined>;
  /** When the session ends, as it stands now; undefined where it has ended. */
  endOf(session: VisitorSession): Promise<Instant | undefined>;
}

export interface IdentityParts {
  readonly store: Store;
  readonly clock: () => Date;
  /** What is served beside the channels, in the words of the wire. */
  readonly offers: readonly Offer[];
}

export const createIdentity = ({ store, clock, offers }: IdentityParts): IdentityService => {
  const remembered = new Map<string, { readonly session: VisitorSession; readonly expiresAt: number; readonly until: number }>();
  const inFuture = (ms: number): Instant => new Date(clock().getTime() + ms).toISOString();
  const now = () => inFuture(0);

  const remember = (hash: string, stored: StoredVisitorSession): VisitorSession => {
    const session: VisitorSession = { kind: 'visitor', participant: { id: stored.visitorId, role: 'visitor' }, locale: stored.locale, session: hash };
    remembered.delete(hash);
    remembered.set(hash, { session, expiresAt: Date.parse(stored.expiresAt), until: clock().getTime() + rememberedFor });
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
    return session;
  };

  const renew = async (token: string, locale?: string): Promise<LivingSession | undefined> => {
    if (!looksLikeToken(token)) return undefined;
    const hash = hashOf(token);
    const renewed = await store.visitors.renew({ hash, at: inFuture(-sessionGraceMs), expiresAt: inFuture(idleEnd), locale });
    if (!renewed || renewed.expiresAt <= now()) return undefined;
    return { session: remember(hash, renewed), expiresAt: renewed.expiresAt };
  };

  return {
    renew,
    async open({ locale, token }) {
      const renewed = token === undefined ? undefined : await renew(token, locale);
      if (token !== undefined && renewed) return { token, expiresAt: renewed.expiresAt, offers };
      const fresh = secret();
      const expiresAt = inFuture(idleEnd);
      await store.visitors.add({
        hash: hashOf(fresh),
        visitorId: randomUUID(),
        locale,
        at: now(),
        expiresAt,
        endsAt: inFuture(absoluteEnd),
        forgetBefore: inFuture(-sessionGraceMs),
      });
      return { token: fresh, expiresAt, offers };
    },
    async whoIs(token) {
      if (!looksLikeToken(token)) return undefined;
      const hash = hashOf(token);
      const known = remembered.get(hash);
      const time = clock().getTime();
      if (known && known.until > time && known.expiresAt > time) return known.session;
      remembered.delete(hash);
      const found = await store.visitors.find(hash, now());
      if (!found) return undefined;
      const aged = Date.parse(found.expiresAt) < time + idleEnd - renewedAfter;
      const renewed = aged ? await store.visitors.renew({ hash, at: now(), expiresAt: inFuture(idleEnd) }) : found;
      return remember(hash, renewed ?? found);
    },
    async ticket({ session }) {
      const ticket = secret();
      await store.visitors.addTicket({ hash: hashOf(ticket), sessionHash: session, at: now(), expiresAt: inFuture(ticketEnd) });
      return ticket;
    },
    async redeem(ticket) {
      if (!looksLikeToken(ticket)) return undefined;
      const found = await store.visitors.takeTicket(hashOf(ticket), now());
      return found && { session: remember(found.hash, found), expiresAt: found.expiresAt };
    },
    endOf: async ({ session }) => (await store.visitors.find(session, now()))?.expiresAt,
  };
};

/** 32 random bytes. */
const secret = (): string => randomBytes(32).toString('base64url');
const looksLikeToken = (token: string): boolean => /^[\w-]{43}$/.test(token);
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
