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
  /** In all tabs of this browser; false where the server could not be told. */
  set(state: PresenceState): Promise<boolean>;
  /** His next shift begins as somebody who is there. */
  forget(): void;
  close(): void;
}

const everyMs = 60_000;

export const createPresence = (api: Pick<Api, 'presence'>, kept: Kept, agentId: string): Presence => {
  const key = `presence:${agentId}`;
  const keptState = (): PresenceState | undefined => (['here', 'away'] as const).find((each) => each === kept.get(key));
  const state = signal<PresenceState>(keptState() ?? 'here');
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
  // Else the next beat of this tab would say the opposite of what he said in another one.
  const follow = () => (state.value = keptState() ?? state.value);
  addEventListener('storage', follow);
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
    forget: () => kept.remove(key),
    close() {
      clearInterval(timer);
      removeEventListener('storage', follow);
    },
  };
};
