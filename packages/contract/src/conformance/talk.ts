import type { ConversationEvent, Conversations, EventPage, OutgoingMessage, ReadRange, SendResult } from '../conversations.ts';
import { must } from './sentence.ts';

export const written = (text: string): OutgoingMessage => ({ clientId: crypto.randomUUID(), parts: [{ kind: 'text', text }] });

/** Sends one message; answers its place. */
export const say = async (conversations: Conversations, id: string, text: string): Promise<SendResult> => {
  const message = written(text);
  const [result] = await conversations.send(id, [message]);
  must(result && result.clientId === message.clientId, 'send did not answer with the result of the message');
  return result;
};

export const read = (conversations: Conversations, id: string, range: ReadRange, limit: number, signal: AbortSignal): Promise<EventPage> =>
  conversations.read(id, range, { limit, signal });

/** Everything from the first event on, page by page. */
export const allEvents = async (conversations: Conversations, id: string, signal: AbortSignal, limit = 100): Promise<readonly ConversationEvent[]> => {
  const events: ConversationEvent[] = [];
  for (let turn = 0; turn < 1000; turn += 1) {
    const { events: next } = await read(conversations, id, { after: events.at(-1)?.seq ?? 0 }, limit, signal);
    if (next.length === 0) return events;
    events.push(...next);
  }
  must(false, 'reading on never came to an end');
};

export const seqs = (events: readonly ConversationEvent[]): readonly number[] => events.map(({ seq }) => seq);
export const upTo = (count: number, from = 1): readonly number[] => Array.from({ length: count }, (_, index) => from + index);
export const messagesIn = (events: readonly ConversationEvent[]) => events.filter((event) => event.kind === 'message');
export const textsIn = (events: readonly ConversationEvent[]): readonly string[] =>
  messagesIn(events).flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])));
