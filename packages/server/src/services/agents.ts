/** Agents: named in lotse.json, invited by a one-time link, signed in with a password. At rest there are only hashes. */
import { LotseError, type Instant, type Participant } from '@lotse/contract';
import { deskAnswers, deskRequests } from '@lotse/contract/desk';
import { addressKey, attempt, networkOf, prefixOf, type RateLimits } from '../rate-limits.ts';
import { route, type AgentSession, type Route } from '../route.ts';
import type { NamedAgent, StoredAgent } from '../store/agent-store.ts';
import type { Store } from '../store/store.ts';
import { isPassword, noCost, storable } from './passwords.ts';
import { newToken, tokenHash } from '../tokens.ts';

const hour = 60 * 60_000;
/** A session ends when nobody has used it for this long. */
const idleEnd = 12 * hour;
/** The idle end is moved at most this often, so that reading costs no write. */
const renewedAfter = hour;
const invitationEnd = 7 * 24 * hour;

export interface Invitation {
  readonly mail: string;
  readonly name: string;
  /** For `/desk#invitation=TOKEN`. */
  readonly token: string;
}

export interface SignedIn {
  readonly token: string;
  readonly expiresAt: Instant;
  readonly agent: Participant;
  readonly role: 'admin' | 'agent';
}

export interface AgentService {
  /** Takes over who works here, and invites everybody who has no password yet; an earlier link of his is void then. */
  replace(agents: readonly NamedAgent[], seeds: readonly Seed[]): Promise<readonly Invitation[]>;
  /** The same while the server runs: nobody is invited by it. */
  become(agents: readonly NamedAgent[]): Promise<void>;
  /** A one-time link for somebody who works here; an earlier one is void, and his sessions and password stand until he uses it. */
  invite(mail: string): Promise<Invitation>;
  /** Needs the password of now; every other session of this agent ends. */
  changePassword(session: AgentSession, current: string, password: string): Promise<void>;
  /** Every session of this agent ends, this one too. */
  signOutEverywhere(session: AgentSession): Promise<void>;
  signIn(mail: string, password: string): Promise<SignedIn>;
  invitation(token: string): Promise<{ readonly mail: string; readonly name: string }>;
  accept(token: string, password: string): Promise<SignedIn>;
  whoIs(token: string): Promise<AgentSession | undefined>;
  session(session: AgentSession): Promise<Omit<SignedIn, 'token'>>;
  signOut(session: AgentSession): Promise<void>;
}

/** An agent with a password from the environment: for tests. */
export interface Seed {
  readonly mail: string;
  readonly password: string;
}

export const createAgents = ({ store, clock }: { readonly store: Store; readonly clock: () => Date }): AgentService => {
  const inFuture = (ms: number): Instant => new Date(clock().getTime() + ms).toISOString();
  const now = () => inFuture(0);

  const begin = async (agent: StoredAgent): Promise<SignedIn | undefined> => {
    const token = newToken();
    const expiresAt = inFuture(idleEnd);
    const { id: agentId, password = '' } = agent;
    if (!(await store.agents.addSession({ hash: tokenHash(token), agentId, password, at: now(), expiresAt }))) return undefined;
    return { token, expiresAt, agent: participantOf(agent), role: agent.role };
  };
  const spent = () =>
    new LotseError(
      'expired',
      'This invitation was used or is too old. Ask whoever invited you for a new one; the server prints one for everybody without a password when it starts.',
    );

  /** From the environment, named nowhere else. */
  let strangers: readonly NamedAgent[] = [];
  const everybody = (named: readonly NamedAgent[]): readonly NamedAgent[] => {
    const all = [...named.map((agent) => ({ ...agent, mail: agent.mail.toLowerCase() })), ...strangers];
    return all.some(({ role }) => role === 'admin') ? all : all.map((agent, index): NamedAgent => (index === 0 ? { ...agent, role: 'admin' } : agent));
  };
  const inviteOne = async ({ id, mail, name }: StoredAgent): Promise<Invitation> => {
    const token = newToken();
    await store.agents.invite({ agentId: id, hash: tokenHash(token), expiresAt: inFuture(invitationEnd) });
    return { mail, name, token };
  };

  return {
    async replace(named, seeds) {
      strangers = seeds.filter(({ mail }) => !named.some((agent) => agent.mail.toLowerCase() === mail)).map(({ mail }) => ({ mail, name: nameIn(mail) }));
      const stored = await store.agents.replace(everybody(named));
      const invitations: Invitation[] = [];
      for (const agent of stored) {
        const { id, mail, password } = agent;
        const seed = seeds.find((each) => each.mail === mail);
        if (seed && !(password && (await isPassword(seed.password, password)))) await store.agents.setPassword(id, await storable(seed.password, noCost));
        if (seed || password !== undefined) continue;
        invitations.push(await inviteOne(agent));
      }
      return invitations;
    },
    async become(named) {
      await store.agents.replace(everybody(named));
    },
    async invite(mail) {
      const agent = await store.agents.findByMail(mail.toLowerCase());
      if (!agent) throw new LotseError('not-found', `Nobody here has the address ${mail}.`);
      return inviteOne(agent);
    },
    async changePassword({ session }, current, password) {
      const found = await store.agents.findSession(session, now());
      if (!found || !(await isPassword(current, found.agent.password)))
        throw new LotseError('forbidden', 'This is not the password of now.', { field: 'current' });
      await store.agents.setPassword(found.agent.id, await storable(password), session);
    },
    signOutEverywhere: ({ participant }) => store.agents.endSessionsOf(participant.id),
    async signIn(mail, password) {
      const agent = await store.agents.findByMail(mail.trim().toLowerCase());
      const right = await isPassword(password, agent?.password);
      const begun = agent && right ? await begin(agent) : undefined;
      if (!begun) throw new LotseError('unauthorized', 'Mail address and password do not belong together.');
      return begun;
    },
    async invitation(token) {
      const agent = await store.agents.findInvitation(tokenHash(token), now());
      if (!agent) throw spent();
      return { mail: agent.mail, name: agent.name };
    },
    async accept(token, password) {
      const hash = tokenHash(token);
      if (!(await store.agents.findInvitation(hash, now()))) throw spent(); // no work for who only guesses
      const agent = await store.agents.accept({ hash, password: await storable(password), at: now() });
      const begun = agent && (await begin(agent));
      if (!begun) throw spent();
      return begun;
    },
    async whoIs(token) {
      const session = tokenHash(token);
      const found = await store.agents.findSession(session, now());
      if (!found) return undefined;
      if (found.expiresAt < inFuture(idleEnd - renewedAfter)) await store.agents.renewSession(session, inFuture(idleEnd));
      return { kind: 'agent', participant: participantOf(found.agent), session, role: found.agent.role };
    },
    async session({ session }) {
      const found = await store.agents.findSession(session, now());
      if (!found) throw new LotseError('unauthorized', 'This session has ended. Sign in again.');
      return { expiresAt: found.expiresAt, agent: participantOf(found.agent), role: found.agent.role };
    },
    signOut: ({ session }) => store.agents.endSession(session),
  };
};

const participantOf = ({ id, name }: StoredAgent): Participant => ({ id, role: 'agent', name });
/** `jana.petersen@nordlicht.example` is Jana Petersen, until lotse.json names her. */
const nameIn = (mail: string): string =>
  (mail.split('@')[0] ?? mail)
    .split(/[._-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');

/** A wrong password, as an answer. */
const ifWrong = (thrown: unknown): LotseError => {
  if (thrown instanceof LotseError && thrown.code === 'unauthorized') return thrown;
  throw thrown;
};

/** `left` is told who has signed out. */
export const agentRoutes = (agents: AgentService, limits: RateLimits, left: (agentId: string) => void): readonly Route[] => [
  route({
    name: 'desk.signIn',
    says: 'Signs an agent in.',
    method: 'POST',
    path: 'desk/sessions',
    who: 'anyone',
    body: deskRequests.signIn,
    answer: deskAnswers.session,
    async handle({ body: { mail, password }, address }) {
      await limits.spend('sign-in-network', networkOf(address));
      // Who guesses is kept out from where he is; nobody can lock an agent out from elsewhere, and who is right has cost nothing.
      const guess = ['sign-in', `${addressKey(mail.trim())} ${prefixOf(address)}`] as const;
      const answer = await attempt<SignedIn | LotseError>(
        limits,
        [guess],
        () => agents.signIn(mail, password).catch(ifWrong),
        (said) => !(said instanceof LotseError),
      );
      if (answer instanceof LotseError) throw answer;
      return answer;
    },
  }),
  route({
    name: 'desk.invitation',
    says: 'Whom an invitation is for.',
    method: 'GET',
    path: 'desk/invitations/:token',
    who: 'anyone',
    limit: 'invitation',
    answer: deskAnswers.invitation,
    handle: ({ params }) => agents.invitation(params.token),
  }),
  route({
    name: 'desk.accept',
    says: 'Sets the password of an invited agent and signs him in.',
    method: 'POST',
    path: 'desk/invitations/accept',
    who: 'anyone',
    body: deskRequests.accept,
    limit: 'invitation',
    answer: deskAnswers.session,
    handle: ({ body }) => agents.accept(body.invitation, body.password),
  }),
  route({
    name: 'desk.session',
    says: 'Who is signed in.',
    method: 'GET',
    path: 'desk/session',
    who: 'agent',
    answer: deskAnswers.session,
    handle: ({ who }) => agents.session(who),
  }),
  route({
    name: 'desk.signOut',
    says: 'Ends the session of an agent.',
    method: 'POST',
    path: 'desk/sessions/end',
    who: 'agent',
    body: deskRequests.nothing,
    async handle({ who }) {
      await agents.signOut(who);
      left(who.participant.id);
    },
  }),
];
