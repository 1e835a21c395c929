/** The agents at the desk: over the desk's routes, through a proxy of their own, with an outbox and a cursor for each conversation. */
import type { ConversationEvent, EventPage } from '@lotse/contract';
import { randomUUID } from 'node:crypto';
import { agent } from './server.ts';

export interface DeskOptions {
  /** `http://…/api/v1/` as the desk reaches it. */
  readonly api: string;
  /** The longest an answer may take, in milliseconds. */
  readonly patienceMs: number;
}

export interface Desk {
  /** From now on this conversation is followed. */
  follow(conversationId: string): Talk;
  stop(): void;
}

/** A conversation as the agent has it. */
export interface Talk {
  readonly conversationId: string;
  /** Sent until it is acknowledged, with the same clientId, one after the other. */
  say(text: string): void;
  readonly waiting: number;
  /** What he was told is stored. */
  readonly acknowledged: readonly { readonly text: string; readonly seq: number }[];
  /** What he sees; empty after another epoch, until it is read again. */
  readonly events: readonly ConversationEvent[];
  readonly refused: readonly string[];
}

class Refused extends Error {}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const ask = async (api: string, path: string, token: string | undefined, body: unknown, signal: AbortSignal): Promise<unknown> => {
  const response = await fetch(api + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal,
  });
  const said: unknown = await response.json();
  if (response.ok) return said;
  if (response.status >= 500 || response.status === 429) throw new Error(`${path}: ${response.status}`);
  throw new Refused(`${path}: ${response.status} ${JSON.stringify(said)}`);
};

/** A token of the one agent; over the server itself, since signing in is not what is tried here. */
export const signIn = async (api: string): Promise<string> => {
  const { token } = (await ask(api, 'desk/sessions', undefined, agent, AbortSignal.timeout(20_000))) as { token: string };
  return token;
};

export const openDesk = ({ api, patienceMs }: DeskOptions, token: string): Desk => {
  const ended = new AbortController();
  const { signal } = ended;
  const limited = (ms: number) => AbortSignal.any([signal, AbortSignal.timeout(Math.round(ms))]);

  return {
    follow(conversationId) {
      const outbox: { readonly clientId: string; readonly text: string }[] = [];
      const acknowledged: { text: string; seq: number }[] = [];
      const refused: string[] = [];
      let events: readonly ConversationEvent[] = [];
      let epoch: string | undefined;
      let isSending = false;
      /** A machine that is busy with other things needs longer than any fault is meant to last. */
      let missed = 0;

      const drain = async (): Promise<void> => {
        if (isSending) return;
        isSending = true;
        while (outbox[0] && !signal.aborted) {
          const batch = outbox.slice(0, 5);
          const messages = batch.map(({ clientId, text }) => ({ clientId, parts: [{ kind: 'text', text }] }));
          try {
            const answer = await ask(api, `desk/conversations/${conversationId}/messages`, token, { messages }, limited(patienceMs));
            const { results } = answer as { results: readonly { clientId: string; seq: number }[] };
            for (const { clientId, text } of batch) acknowledged.push({ text, seq: results.find((result) => result.clientId === clientId)?.seq ?? 0 });
            outbox.splice(0, batch.length);
          } catch (thrown) {
            if (thrown instanceof Refused) refused.push(thrown.message);
            await pause(50 + 100 * Math.random());
          }
        }
        isSending = false;
      };

      const read = async (): Promise<void> => {
        while (!signal.aborted) {
          try {
            const path = `desk/conversations/${conversationId}/events?after=${events.length}&limit=200&wait=25`;
            const page = (await ask(api, path, token, undefined, limited((2 + missed) * patienceMs))) as EventPage;
            missed = 0;
            if (epoch !== undefined && page.epoch !== epoch) events = [];
            else events = [...events, ...page.events.filter(({ seq }, index) => seq === events.length + 1 + index)];
            epoch = page.epoch;
          } catch {
            missed += 1;
            await pause(50 + 100 * Math.random());
          }
        }
      };
      void read();

      return {
        conversationId,
        say(text) {
          outbox.push({ clientId: randomUUID(), text });
          void drain();
        },
        get waiting() {
          return outbox.length;
        },
        acknowledged,
        get events() {
          return events;
        },
        refused,
      };
    },
    stop: () => ended.abort(),
  };
};

/** All events of a conversation as the store has them now. */
export const readStore = async (api: string, token: string, conversationId: string): Promise<readonly ConversationEvent[]> => {
  const events: ConversationEvent[] = [];
  for (;;) {
    const after = events.at(-1)?.seq ?? 0;
    const path = `desk/conversations/${conversationId}/events?after=${after}&limit=200`;
    const page = (await ask(api, path, token, undefined, AbortSignal.timeout(10_000))) as EventPage;
    if (page.events.length === 0) return events;
    events.push(...page.events);
  }
};
