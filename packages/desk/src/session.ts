/** Who sits at this desk. The bearer token lives in this tab only: no cookie. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Participant } from '@lotse/contract';
import type { Kept } from './kept.ts';

export interface Session {
  readonly agent: ReadonlySignal<Participant | undefined>;
  /** Set when the server ended the session; the sign-in says so, and that nothing typed is lost. */
  readonly expired: ReadonlySignal<boolean>;
  token(): string | undefined;
  /** The address he signed in with: offered again when the session has ended. */
  mail(): string | undefined;
  begin(token: string, agent: Participant, mail: string): void;
  /** The server no longer knows the token: what was typed stays. */
  expire(): void;
  /** The agent leaves: what was typed goes too. */
  forget(): void;
}

export const createSession = (kept: Kept): Session => {
  const agent = signal(agentIn(kept.get('agent')));
  const expired = signal(false);
  const over = (byServer: boolean) => {
    kept.remove('token');
    kept.remove('agent');
    expired.value = byServer;
    agent.value = undefined;
  };
  if (kept.get('token') === undefined) agent.value = undefined;
  return {
    agent,
    expired,
    token: () => kept.get('token'),
    mail: () => kept.get('mail'),
    begin(token, by, mail) {
      kept.set('mail', mail);
      kept.set('token', token);
      kept.set('agent', JSON.stringify(by));
      expired.value = false;
      agent.value = by;
    },
    expire() {
      // What an agent who has left still had under way is refused too, and says nothing of whoever comes next.
      if (agent.peek()) over(true);
    },
    forget() {
      kept.clear();
      over(false);
    },
  };
};

/** What was kept may be anything: an agent, or nobody. */
const agentIn = (text: string | undefined): Participant | undefined => {
  try {
    const { id, name } = JSON.parse(text ?? '{}') as { readonly id?: unknown; readonly name?: unknown };
    return typeof id === 'string' ? { id, role: 'agent', name: typeof name === 'string' ? name : undefined } : undefined;
  } catch {
    return undefined;
  }
};
