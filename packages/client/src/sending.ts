import { limits } from '@lotse/contract';
import type { WaitingMessage } from './outbox.ts';

/** The first messages that fit into one request; at least one, so that one too long is refused by the backend and not for ever by us. */
export const oneRequest = (messages: readonly WaitingMessage[], most: number): readonly WaitingMessage[] => {
  let bytes = 0;
  const fitting = messages.slice(0, most).findIndex(({ parts }) => (bytes += JSON.stringify(parts).length * 3) > limits.frameBytes * 0.9);
  return messages.slice(0, fitting < 0 ? most : Math.max(1, fitting));
};

/** Where there are no locks, or none for this page, two tabs may send the same: the same clientId is one message. */
export const locked = async <T>(name: string, signal: AbortSignal, act: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await navigator.locks.request(name, { signal }, act);
  } catch {
    return signal.aborted ? undefined : act();
  }
};
