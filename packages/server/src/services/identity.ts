/**
 * Who somebody is. An anonymous visitor is named by a token that the server made, a customer by what his company's backend has signed; either is known
 * by an opaque session token from then on. At rest there are only hashes.
 */
import type { Customer, Instant, Participant } from '@lotse/contract';
import type { Offer } from '@lotse/contract/wire';
import { randomUUID } from 'node:crypto';
import type { Hints } from '../hints/hints.ts';
import type { VisitorSession } from '../route.ts';
import type { Store } from '../store/store.ts';
import type { StoredVisitorSession } from '../store/visitor-store.ts';
import { refused, type TokenReader } from './identity-tokens.ts';
import { looksLikeToken, newToken, tokenHash } from '../tokens.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/**
 * A visitor's session lives as long as the widget may keep its token on the device, a customer's as long as one sits before a screen: his site names
 * him anew. `absolute`: a token that leaked does not open the door for ever. `renewed`: the idle end is moved at most this often, so that reading costs no write.
 */
const lives = {
  visitor: { idle: 30 * day, absolute: 180 * day, renewed: day },
  customer: { idle: 30 * minute, absolute: day, renewed: 5 * minute },
} as const;
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

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Instant;
  readonly offers: readonly Offer[];
  readonly customer?: Customer | undefined;
  /** The conversation that his link leads to. */
  readonly continues?: string | undefined;
}

export interface IdentityService {
  /**
   * Continues the visitor of the token, or begins a new one where it is missing, unknown or too old. With a signed token the customer is recognised,
   * and what the visitor of `token` had begun is his; one that does not hold is refused, whatever `token` says.
   */
  open(visitor: {
    readonly locale: string;
    readonly token?: string | undefined;
    readonly jwt?: string | undefined;
    /** From a mail: he is a guest in its conversation from now on, and nothing else changes about him. */
    readonly link?: string | undefined;
  }): Promise<OpenedSession>;
  whoIs(token: string): Promise<VisitorSession | undefined>;
  /** Ends the session: sockets and waiting requests in its name too. */
  end(who: VisitorSession): Promise<void>;
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
  readonly hints: Hints;
  readonly clock: () => Date;
  /** What is served now beside the channels, in the words of the wire. */
  readonly offers: () => readonly Offer[];
  /** Reads what a company has signed; a company without keys recognises nobody. */
  readonly readToken: TokenReader;
}

export const createIdentity = ({ store, hints, clock, offers, readToken }: IdentityParts): IdentityService => {
  const remembered = new Map<string, { readonly session: VisitorSession; readonly expiresAt: number; readonly until: number }>();
  const inFuture = (ms: number): Instant => new Date(clock().getTime() + ms).toISOString();
  const now = () => inFuture(0);

  const remember = (hash: string, stored: StoredVisitorSession): VisitorSession => {
    const { visitorId, locale, customer, guestIn } = stored;
    const session: VisitorSession = { kind: 'visitor', participant: participantOf(visitorId, customer), customer, locale, session: hash, guestIn };
    remembered.delete(hash);
    remembered.set(hash, { session, expiresAt: Date.parse(stored.expiresAt), until: clock().getTime() + rememberedFor });
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
    return session;
  };
  /** As the store has it, whatever is remembered here. */
  const moveEnd = (hash: string, at: Instant, locale?: string) =>
    store.visitors.renew({ hash, at, expiresAt: inFuture(lives.visitor.idle), customerExpiresAt: inFuture(lives.customer.idle), locale });

  const renew = async (token: string, locale?: string): Promise<LivingSession | undefined> => {
    if (!looksLikeToken(token)) return undefined;
    const hash = tokenHash(token);
    const renewed = await moveEnd(hash, inFuture(-sessionGraceMs), locale);
    if (!renewed || renewed.expiresAt <= now()) return undefined;
    return { session: remember(hash, renewed), expiresAt: renewed.expiresAt };
  };

  const over = (session: string, visitorId: string): void => {
    remembered.delete(session);
    hints.publish({ kind: 'ended', visitorId, session });
  };

  const recognise = async (jwt: string, locale: string, token: string | undefined): Promise<OpenedSession & { readonly visitorId: string }> => {
    const { forgetAt, ...signed } = await readToken(jwt);
    const fresh = newToken();
    const found = await store.customers.recognise({
      ...signed,
      forgetAt: forgetAt.toISOString(),
      newId: randomUUID(),
      hash: tokenHash(fresh),
      earlier: token !== undefined && looksLikeToken(token) ? tokenHash(token) : undefined,
      locale,
      at: now(),
      expiresAt: inFuture(lives.customer.idle),
      endsAt: inFuture(lives.customer.absolute),
    });
    if (!found) throw refused('replayed', 'jti', 'It was used before. Sign a new one, with a "jti" of its own, each time it is asked for.');
    const { customer, expiresAt, hash, ended, carried } = found;
    remembered.delete(hash);
    if (ended) over(ended.hash, ended.visitorId);
    // Whoever is a guest there is one of his from now on.
    for (const [hash, { session }] of remembered) if (session.guestIn?.some(({ conversationId }) => carried.includes(conversationId))) remembered.delete(hash);
    // His other devices and the desks learn whose it is now.
    for (const conversationId of carried) hints.publish({ kind: 'started', conversationId, visitorId: customer.id, epoch: store.epoch });
    return { token: hash === tokenHash(fresh) ? fresh : (token ?? fresh), expiresAt, offers: offers(), customer, visitorId: customer.id };
  };

  const begin = async (locale: string, token: string | undefined): Promise<OpenedSession & { readonly visitorId: string }> => {
    const renewed = token === undefined ? undefined : await renew(token, locale);
    if (token !== undefined && renewed)
      return { token, expiresAt: renewed.expiresAt, offers: offers(), customer: renewed.session.customer, visitorId: renewed.session.participant.id };
    const fresh = newToken();
    const expiresAt = inFuture(lives.visitor.idle);
    const visitorId = randomUUID();
    await store.visitors.add({
      hash: tokenHash(fresh),
      visitorId,
      locale,
      at: now(),
      expiresAt,
      endsAt: inFuture(lives.visitor.absolute),
      forgetBefore: inFuture(-sessionGraceMs),
    });
    return { token: fresh, expiresAt, offers: offers(), visitorId };
  };

  /** Opens the door of the conversation that a link leads to; whoever began it himself needs none. */
  const admit = async (link: string | undefined, token: string, visitorId: string): Promise<string | undefined> => {
    const place = link !== undefined && looksLikeToken(link) ? await store.mails.follow(tokenHash(link), 'continue', now()) : undefined;
    if (!place) return undefined;
    if (place.visitor.id !== visitorId) {
      await store.mails.admit({ visitorId, conversationId: place.conversationId });
      remembered.delete(tokenHash(token));
    }
    return place.conversationId;
  };

  return {
    renew,
    async open({ locale, token: kept, jwt, link }) {
      const { visitorId, ...opened } = jwt === undefined ? await begin(locale, kept) : await recognise(jwt, locale, kept);
      const continues = await admit(link, opened.token, visitorId);
      return continues === undefined ? opened : { ...opened, continues };
    },
    async whoIs(token) {
      if (!looksLikeToken(token)) return undefined;
      const hash = tokenHash(token);
      const known = remembered.get(hash);
      const time = clock().getTime();
      if (known && known.until > time && known.expiresAt > time) return known.session;
      remembered.delete(hash);
      const found = await store.visitors.find(hash, now());
      if (!found) return undefined;
      const { idle, renewed } = lives[found.customer ? 'customer' : 'visitor'];
      const aged = Date.parse(found.expiresAt) < time + idle - renewed;
      return remember(hash, (aged ? await moveEnd(hash, now()) : found) ?? found);
    },
    async end({ session, participant }) {
      await store.visitors.end(session);
      over(session, participant.id);
    },
    async ticket({ session }) {
      const ticket = newToken();
      await store.visitors.addTicket({ hash: tokenHash(ticket), sessionHash: session, at: now(), expiresAt: inFuture(ticketEnd) });
      return ticket;
    },
    async redeem(ticket) {
      if (!looksLikeToken(ticket)) return undefined;
      const found = await store.visitors.takeTicket(tokenHash(ticket), now());
      return found && { session: remember(found.hash, found), expiresAt: found.expiresAt };
    },
    endOf: async ({ session }) => (await store.visitors.find(session, now()))?.expiresAt,
  };
};

const participantOf = (id: string, customer: Customer | undefined): Participant =>
  customer ? { id, role: 'customer', ...(customer.name === undefined ? {} : { name: customer.name }) } : { id, role: 'visitor' };
