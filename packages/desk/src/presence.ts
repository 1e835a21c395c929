/** Whether this agent is there for customers. Said again every minute: a desk that is closed falls silent, and customers are told. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Participant } from '@lotse/contract';
import type { Api } from './api.ts';
import type { PresenceState } from './api-work.ts';
import type { Kept } from './kept.ts';

export interface Presence {
  readonly state: ReadonlySignal<PresenceState>;
  /** Who is there; undefined until the server has said so. */
  readonly here: ReadonlySignal<readonly Participant[] | undefined>;
  /** False where the server could not be told. */
  set(state: PresenceState): Promise<boolean>;
  close(): void;
}

const everyMs = 60_000;

export const createPresence = (api: Pick<Api, 'presence'>, kept: Kept, agentId: string): Presence => {
  const key = `presence:${agentId}`;
  const state = signal<PresenceState>(kept.get(key) === 'away' ? 'away' : 'here');
  const here = signal<readonly Participant[] | undefined>(undefined);
  const say = async (): Promise<boolean> => {
    try {
      here.value = await api.presence(state.value);
      return true;
    } catch {
      return false;
    }
  };
  void say();
  const timer = setInterval(() => void say(), everyMs);
  return {
    state,
    here,
    async set(next) {
      const before = state.value;
      state.value = next;
      const told = await say();
      if (told) kept.set(key, next);
      else state.value = before;
      return told;
    },
    close: () => clearInterval(timer),
  };
};
