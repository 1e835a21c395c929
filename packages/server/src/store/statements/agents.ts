import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { AgentStore, ListedAgent, StoredAgent } from '../agent-store.ts';
import type { Database } from '../database.ts';
import type { Statements } from '../store.ts';

interface AgentRow {
  readonly id: string;
  readonly mail: string;
  readonly name: string;
  readonly password: string | null;
  readonly role: string;
}
interface ListedRow extends AgentRow {
  readonly active: number;
  readonly expires_at: string | null;
}

export const agents = (db: Database): Statements<AgentStore> => {
  const columns = 'agents.id, agents.mail, agents.name, agents.password, agents.role';
  const active = db.prepare<AgentRow>(`SELECT ${columns} FROM agents WHERE active = 1 ORDER BY mail`);
  const put = db.prepare(
    `INSERT INTO agents (id, mail, name, role, active) VALUES (?, ?, ?, ?, 1)
     ON CONFLICT (mail) DO UPDATE SET name = excluded.name, role = excluded.role, active = 1`,
  );
  const listed = db.prepare<ListedRow>(
    `SELECT ${columns}, agents.active, expires_at FROM agents LEFT JOIN agent_invitations ON agent_id = agents.id AND expires_at > ? ORDER BY active DESC, agents.name, mail`,
  );
  const dismiss = db.prepare('UPDATE agents SET active = 0, password = NULL WHERE id = ?');
  const byMail = db.prepare<AgentRow>(`SELECT ${columns} FROM agents WHERE mail = ? AND active = 1`);
  const setPassword = db.prepare('UPDATE agents SET password = ? WHERE id = ? AND active = 1');
  const invite = db.prepare(
    'INSERT INTO agent_invitations (agent_id, hash, expires_at) VALUES (?, ?, ?) ON CONFLICT (agent_id) DO UPDATE SET hash = excluded.hash, expires_at = excluded.expires_at',
  );
  const invited = db.prepare<AgentRow>(`SELECT ${columns} FROM agent_invitations JOIN agents ON agents.id = agent_id WHERE hash = ? AND expires_at > ?`);
  const forgetInvitation = db.prepare('DELETE FROM agent_invitations WHERE agent_id = ?');
  const stillHere = db.prepare<AgentRow>(`SELECT ${columns} FROM agents WHERE id = ? AND active = 1`);
  const addSession = db.prepare('INSERT INTO agent_sessions (hash, agent_id, expires_at) VALUES (?, ?, ?)');
  const session = db.prepare<AgentRow & { readonly expires_at: string }>(
    `SELECT ${columns}, expires_at FROM agent_sessions JOIN agents ON agents.id = agent_id WHERE hash = ? AND expires_at > ? AND active = 1`,
  );
  const renew = db.prepare('UPDATE agent_sessions SET expires_at = ? WHERE hash = ?');
  const endSession = db.prepare('DELETE FROM agent_sessions WHERE hash = ?');
  const endSessionsOf = db.prepare('DELETE FROM agent_sessions WHERE agent_id = ? AND hash <> ?');
  const forgetSessions = db.prepare('DELETE FROM agent_sessions WHERE expires_at <= ?');

  const newPassword = (agentId: string, password: string, keep = '') => {
    setPassword.run(password, agentId);
    forgetInvitation.run(agentId);
    endSessionsOf.run(agentId, keep); // whoever knew the old password is out
  };
  return {
    replace(named) {
      const mails = new Set(named.map(({ mail }) => mail));
      for (const { id, mail } of active.all()) {
        if (mails.has(mail)) continue;
        dismiss.run(id);
        forgetInvitation.run(id);
        endSessionsOf.run(id, '');
      }
      for (const { mail, name, role = 'agent' } of named) put.run(randomUUID(), mail, name, role);
      return active.all().map(agentOf);
    },
    list: (at) =>
      listed
        .all(at)
        .map((row): ListedAgent => ({ ...agentOf(row), active: row.active === 1, ...(row.expires_at !== null && { invitedUntil: row.expires_at }) })),
    findByMail: (mail) => found(byMail.get(mail)),
    setPassword: newPassword,
    invite({ agentId, hash, expiresAt }) {
      invite.run(agentId, hash, expiresAt);
    },
    findInvitation: (hash, at) => found(invited.get(hash, at)),
    accept({ hash, password, at }) {
      const agent = found(invited.get(hash, at));
      if (!agent) return undefined;
      newPassword(agent.id, password);
      return { ...agent, password };
    },
    addSession({ hash, agentId, password, at, expiresAt }) {
      forgetSessions.run(at);
      if (!isSame(stillHere.get(agentId)?.password, password)) return false;
      addSession.run(hash, agentId, expiresAt);
      return true;
    },
    findSession(hash, at) {
      const row = session.get(hash, at);
      return row && { agent: agentOf(row), expiresAt: row.expires_at };
    },
    renewSession(hash, expiresAt) {
      renew.run(expiresAt, hash);
    },
    endSession(hash) {
      endSession.run(hash);
    },
    endSessionsOf(agentId) {
      endSessionsOf.run(agentId, '');
    },
  };
};

const agentOf = ({ id, mail, name, password, role }: AgentRow): StoredAgent => ({
  id,
  mail,
  name,
  role: role === 'admin' ? 'admin' : 'agent',
  password: password ?? undefined,
});
const found = (row: AgentRow | undefined): StoredAgent | undefined => row && agentOf(row);

/** Of two passwords as they are stored, whether they are one. */
const isSame = (now: string | null | undefined, then: string): boolean => {
  if (!now) return false;
  const [one, other] = [Buffer.from(now), Buffer.from(then)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** Whether somebody worked here who no longer does. */
export const gone = (db: Database): ((agentId: string) => boolean) => {
  const row = db.prepare<{ readonly id: string }>('SELECT id FROM agents WHERE id = ? AND active = 0');
  return (agentId) => row.get(agentId) !== undefined;
};
