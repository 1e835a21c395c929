/** Who is there to answer, as agents say it of themselves: what customers are told follows it. */
import type { Participant } from '@lotse/contract';
import { deskAnswers, deskRequests } from '@lotse/contract/desk';
import type { Hints } from '../hints/hints.ts';
import { route, type Route } from '../route.ts';

export type PresenceState = 'here' | 'away';

export interface Presence {
  /**
   * Whether an agent is signed in and set to "here". While no desk has said anything since the start, the hours alone speak: a company with
   * another helpdesk is not told to be away.
   */
  isAnybodyThere(): boolean;
  /** Said again within `lapseMs` it stays; a desk that was closed falls silent. */
  set(agent: Participant, state: PresenceState): void;
  stateOf(agentId: string): PresenceState;
  /** He has signed out. */
  forget(agentId: string): void;
  /** Who is there, by name. */
  here(): readonly Participant[];
}

export interface PresenceParts {
  readonly hints: Hints;
  readonly clock: () => Date;
}

/** A desk says it every minute; after this it is gone. */
export const lapseMs = 150_000;

export const createPresence = ({ hints, clock }: PresenceParts): Presence => {
  const said = new Map<string, { readonly agent: Participant; readonly state: PresenceState; readonly until: number }>();
  /** Whether any desk has spoken yet. */
  let known = false;
  /** What customers were told last. */
  let told = true;
  let lapse: NodeJS.Timeout | undefined;

  const here = () => {
    const now = clock().getTime();
    return [...said.values()].filter(({ state, until }) => state === 'here' && until > now).map(({ agent }) => agent);
  };
  const isAnybodyThere = (): boolean => !known || here().length > 0;

  /** Tells everybody when the answer is another one, and looks again when the next desk may have fallen silent. */
  const changed = (): void => {
    clearTimeout(lapse);
    const now = isAnybodyThere();
    if (now !== told) hints.publish({ kind: 'topic', topic: 'channels' });
    told = now;
    if (here().length > 0) lapse = setTimeout(changed, lapseMs).unref();
  };

  const forget = (agentId: string): void => {
    if (said.delete(agentId)) changed();
  };
  // Whoever may no longer work here, or has ended all his sessions, is not there either.
  hints.subscribe('everything', (hint) => hint.kind === 'agent-out' && forget(hint.agentId));

  return {
    isAnybodyThere,
    set(agent, state) {
      known = true;
      said.set(agent.id, { agent, state, until: clock().getTime() + lapseMs });
      changed();
    },
    stateOf: (agentId) => (here().some(({ id }) => id === agentId) ? 'here' : 'away'),
    forget,
    here,
  };
};

export const presenceRoutes = (presence: Presence): readonly Route[] => [
  route({
    name: 'desk.presence',
    says: 'Whether the agent is there for customers; said again every minute while he is, and answered with who is there.',
    method: 'POST',
    path: 'desk/presence',
    who: 'agent',
    body: deskRequests.presence,
    answer: deskAnswers.presence,
    handle({ who, body }) {
      presence.set(who.participant, body.state);
      return { state: presence.stateOf(who.participant.id), here: presence.here() };
    },
  }),
];
