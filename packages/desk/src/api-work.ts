/** The deeds of an agent beside answering, as routes of `desk/*`. */
import { deskAnswers, type Block, type Colleague, type DeskSummary, type Doing, type Looker, type Target } from '@lotse/contract/desk';
import type { Instant, Participant } from '@lotse/contract';
import type { SchemaOf } from '@lotse/contract/schemas';

export type PresenceState = 'here' | 'away';
/** What the agent chose, and since when as the server says it. */
export interface PresenceChoice {
  readonly state?: PresenceState | undefined;
  readonly since?: Instant | undefined;
}

export interface WorkApi {
  /** Takes who waits longest for this agent; undefined where nobody does. */
  next(): Promise<string | undefined>;
  team(): Promise<readonly Colleague[]>;
  transfer(id: string, to: Target, note?: { readonly clientId: string; readonly text: string }): Promise<void>;
  release(id: string): Promise<void>;
  snooze(id: string, until: string): Promise<void>;
  wake(id: string): Promise<void>;
  reopen(id: string): Promise<void>;
  markSpam(id: string, spam: boolean): Promise<void>;
  block(id: string, blocked: boolean): Promise<void>;
  history(id: string): Promise<readonly DeskSummary[]>;
  /** Says what this agent does there, and hears who else is there. */
  look(id: string, doing: Doing): Promise<readonly Looker[]>;
  /** Says what this agent chose, and hears what he chose last on any of his desks, and who is there for customers. */
  presence(choice: PresenceChoice): Promise<PresenceChoice & { readonly state: PresenceState; readonly here: readonly Participant[] }>;
}
export type { Block, Target };

export interface Calls {
  get<T>(schema: SchemaOf<T>, path: string): Promise<T>;
  post<T>(schema: SchemaOf<T>, path: string, body: object): Promise<T>;
  tell(path: string, body?: object): Promise<void>;
}

export const createWorkApi = ({ get, post, tell }: Calls): WorkApi => {
  const at = (id: string, deed: string) => `desk/conversations/${encodeURIComponent(id)}/${deed}`;
  return {
    next: async () => (await post(deskAnswers.next, 'desk/next', {})).conversationId,
    team: async () => (await get(deskAnswers.team, 'desk/team')).agents,
    transfer: (id, to, note) => tell(at(id, 'transfer'), { to, ...(note && { note }) }),
    release: (id) => tell(at(id, 'release')),
    snooze: (id, until) => tell(at(id, 'snooze'), { until }),
    wake: (id) => tell(at(id, 'wake')),
    reopen: (id) => tell(at(id, 'reopen')),
    markSpam: (id, spam) => tell(at(id, spam ? 'spam' : 'no-spam')),
    block: (id, blocked) => tell(at(id, blocked ? 'block' : 'unblock')),
    history: async (id) => (await get(deskAnswers.history, at(id, 'history'))).conversations,
    look: async (id, doing) => (await post(deskAnswers.look, at(id, 'look'), { doing })).others,
    presence: (choice) => post(deskAnswers.presence, 'desk/presence', choice),
  };
};
