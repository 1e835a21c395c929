/** Whether this agent is there for customers. Said again every minute: a desk that is closed falls silent, and customers are told. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Participant } from '@lotse/contract';
import type { Api } from './api.ts';
import type { PresenceChoice, PresenceState } from './api-work.ts';
import type { Kept } from './kept.ts';

export interface Presence {
  readonly state: ReadonlySignal<PresenceState>;
  /** Who is there; undefined until the server has said so. */
  readonly here: ReadonlySignal<readonly Participant[] | undefined>;
  /** On all his desks; false where the server could not be told. */
  set(state: PresenceState): Promise<boolean>;
  /** His next shift begins as somebody who is there. */
  forget(): void;
  close(): void;
}

const everyMs = 60_000;

export const createPresence = (api: Pick<Api, 'presence'>, kept: Kept, agentId: string): Presence => {
  const key = `presence:${agentId}`;
  const keptChoice = (): PresenceChoice | undefined => {
    const [state, since] = kept.get(key)?.split(' ') ?? [];
    return state === 'here' || state === 'away' ? { state, since } : undefined;
  };
  let choice = keptChoice() ?? {};
  const state = signal<PresenceState>(choice.state ?? 'here');
  const here = signal<readonly Participant[] | undefined>(undefined);
  let turn = 0;
  const say = async (said: PresenceChoice): Promise<boolean> => {
    const mine = (turn += 1);
    try {
      const now = await api.presence(said);
      if (mine !== turn) return true;
      here.value = now.here;
      state.value = now.state;
      if (now.since === undefined) return true;
      choice = now;
      kept.set(key, `${now.state} ${now.since}`);
      return true;
    } catch {
      return false;
    }
  };
  const beat = () => void say({ state: choice.state, since: choice.since });
  beat();
  const timer = setInterval(beat, everyMs);
  // Another tab of this browser: at once, and not with the next beat.
  const follow = () => {
    choice = keptChoice() ?? choice;
    state.value = choice.state ?? state.value;
  };
  addEventListener('storage', follow);
  return {
    state,
    here,
    async set(next) {
      const before = state.value;
      state.value = next;
      const told = await say({ state: next });
      if (!told) state.value = before;
      return told;
    },
    forget: () => kept.remove(key),
    close() {
      clearInterval(timer);
      removeEventListener('storage', follow);
    },
  };
};
