/** Conversations in which nothing is said any more: asked once, then closed, and open again with the next message. By the server's clock. */
import type { Participant } from '@lotse/contract';
import type { Logger } from 'pino';
import type { ConversationService } from '../services/conversations.ts';
import type { Change } from '../store/conversation-store.ts';
import type { Store } from '../store/store.ts';
import { mailWords } from './words.ts';

export interface SilenceTimes {
  readonly askAfterMs: number;
  /** After the question. */
  readonly closeAfterMs: number;
}

export interface Silences {
  look(): Promise<void>;
  run(signal: AbortSignal): void;
}

export interface SilenceParts {
  readonly store: Store;
  readonly conversations: Pick<ConversationService, 'publish'>;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly times: SilenceTimes;
}

const lookEveryMs = 15_000;
const atOnce = 100;
const bot: Participant = { id: 'lotse', role: 'bot' };
const system: Participant = { id: 'system', role: 'system' };

export const createSilences = ({ store, conversations, clock, log, times: { askAfterMs, closeAfterMs } }: SilenceParts): Silences => {
  const ago = (ms: number): string => new Date(clock().getTime() - ms).toISOString();
  const tell = (change: Change | undefined) => change && conversations.publish(change);

  const look = async (): Promise<void> => {
    const at = ago(0);
    for (const { conversationId, locale, head } of await store.silences.toAsk({ quietSince: ago(askAfterMs), limit: atOnce }))
      tell(await store.silences.ask({ conversationId, head, by: bot, clientId: `still-there-${head}`, text: mailWords(locale).stillThere, at }));
    const toClose = { askedBefore: ago(closeAfterMs), quietSince: ago(askAfterMs + closeAfterMs), limit: atOnce };
    for (const { conversationId, head } of await store.silences.toClose(toClose)) tell(await store.silences.close({ conversationId, head, by: system, at }));
  };

  return {
    look,
    run(signal) {
      const timer = setInterval(() => void look().catch(() => log.warn('silent conversations could not be looked for')), lookEveryMs).unref();
      signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    },
  };
};
