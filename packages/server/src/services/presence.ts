/** Who is there to answer, as agents say it of themselves: what customers are told follows it. */
import type { Instant, Participant } from '@lotse/contract';
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
  /**
   * Said again within `lapseMs` it stays; a desk that was closed falls silent. What he chose last counts on all his desks, `since` where one says it
   * again; a desk without a `state` follows. Answers since when his choice counts; undefined where he chose nothing, and is there.
   */
  set(agent: Participant, state?: PresenceState, since?: Instant): Instant | undefined;
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

interface Choice {
  readonly state: PresenceState;
  readonly since?: number;
}

/** A desk says it every minute; after this it is gone. */
export const lapseMs = 150_000;

export const createPresence = ({ hints, clock }: PresenceParts): Presence => {
  const said = new Map<string, Choice & { readonly agent: Participant; readonly until: number }>();
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
    set(agent, state, since) {
      known = true;
      const now = clock().getTime();
      const before = said.get(agent.id);
      const last: Choice = before && before.until > now ? before : { state: 'here' };
      const at = since === undefined ? now : Math.min(Date.parse(since), now);
      const choice: Choice = state === undefined || (last.since ?? -Infinity) > at ? last : { state, since: at };
      said.set(agent.id, { ...choice, agent, until: now + lapseMs });
      changed();
      return choice.since === undefined ? undefined : new Date(choice.since).toISOString();
    },
    stateOf: (agentId) => (here().some(({ id }) => id === agentId) ? 'here' : 'away'),
    forget,
    here,
  };
};

export const presenceRoutes = (presence: Presence): readonly Route[] => [
  route({
    name: 'desk.presence',
    says: 'Whether the agent is there for customers, as he chose last; said again every minute by each of his desks, and answered with who is there.',
    method: 'POST',
    path: 'desk/presence',
    who: 'agent',
    body: deskRequests.presence,
    answer: deskAnswers.presence,
    handle({ who, body }) {
      const since = presence.set(who.participant, body.state, body.since);
      return { state: presence.stateOf(who.participant.id), since, here: presence.here() };
    },
  }),
];
