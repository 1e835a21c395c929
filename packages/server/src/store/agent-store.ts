import type { Instant } from '@lotse/contract';

export interface StoredAgent {
  readonly id: string;
  /** In small letters. */
  readonly mail: string;
  readonly name: string;
  readonly role: 'admin' | 'agent';
  /** As `services/passwords.ts` writes it; absent until the invitation is accepted. */
  readonly password?: string | undefined;
}

/** Who is to be an agent. */
export interface NamedAgent {
  readonly mail: string;
  readonly name: string;
  readonly role?: 'admin' | 'agent' | undefined;
}

/** Everybody who is or was an agent. */
export interface ListedAgent extends StoredAgent {
  readonly active: boolean;
  readonly invitedUntil?: Instant | undefined;
}

/** Agents, their invitations and sessions. Only hashes of secrets are stored. */
export interface AgentStore {
  /** Makes exactly these the agents. Who is no longer named loses sessions and invitation at once, and keeps his name in old conversations. */
  replace(agents: readonly NamedAgent[]): Promise<readonly StoredAgent[]>;
  list(at: Instant): Promise<readonly ListedAgent[]>;
  findByMail(mail: string): Promise<StoredAgent | undefined>;
  /** Ends every session of this agent but the one that is kept. */
  setPassword(agentId: string, password: string, keep?: string): Promise<void>;
  /** An earlier invitation of this agent is void from then on. */
  invite(invitation: { readonly agentId: string; readonly hash: string; readonly expiresAt: Instant }): Promise<void>;
  /** Whom an invitation is for, while it is valid. */
  findInvitation(hash: string, at: Instant): Promise<StoredAgent | undefined>;
  /** Uses the invitation up and sets the password; undefined, and nothing done, when it is not valid. */
  accept(acceptance: { readonly hash: string; readonly password: string; readonly at: Instant }): Promise<StoredAgent | undefined>;
  /** False, and none is begun, where he no longer works here or the password that opened it is no longer his: it takes a while to look at one. */
  addSession(session: {
    readonly hash: string;
    readonly agentId: string;
    readonly password: string;
    readonly at: Instant;
    readonly expiresAt: Instant;
  }): Promise<boolean>;
  findSession(hash: string, at: Instant): Promise<{ readonly agent: StoredAgent; readonly expiresAt: Instant } | undefined>;
  renewSession(hash: string, expiresAt: Instant): Promise<void>;
  endSession(hash: string): Promise<void>;
  endSessionsOf(agentId: string): Promise<void>;
}
