import type { ConversationEvent, ConversationStatus, EventPage, Marks, MessagePart, Participant } from './conversations.ts';
import type { Instant, NonEmpty } from './adapter.ts';

/** A conversation as the fold of its events; widget and desk use the same. */
export interface ConversationState {
  readonly id: string;
  readonly epoch: string;
  /** The `seq` of the last event applied. */
  readonly head: number;
  readonly status: ConversationStatus;
  readonly assignee: Participant | undefined;
  readonly entries: readonly Entry[];
  readonly deliveredUpTo: Marks;
  readonly readUpTo: Marks;
}

/** One line of the conversation: a message, or something that happened between messages. */
export type Entry = Message | Happening;

export interface Message {
  readonly kind: 'message';
  readonly seq: number;
  readonly at: Instant;
  readonly by: Participant;
  readonly clientId: string;
  /** Empty when redacted. */
  readonly parts: readonly MessagePart[];
  readonly lang?: string | undefined;
  readonly editedAt?: Instant | undefined;
  readonly redacted?: true | undefined;
}

export type Happening = Extract<ConversationEvent, { readonly kind: 'status' | 'assign' | 'rating' | 'system' }>;

export const emptyConversation = (id: string, epoch: string): ConversationState => ({
  id,
  epoch,
  head: 0,
  status: 'queued',
  assignee: undefined,
  entries: [],
  deliveredUpTo: {},
  readUpTo: {},
});

/** Applies the next event. An event that is not `head + 1` changes nothing: lower was applied before, higher has to be read for. */
export const reduce = (state: ConversationState, event: ConversationEvent): ConversationState => {
  if (event.seq !== state.head + 1) return state;
  const next = { ...state, head: event.seq };
  switch (event.kind) {
    case 'message': {
      const { kind, seq, at, by, clientId, parts, lang } = event;
      return { ...next, entries: [...state.entries, { kind, seq, at, by, clientId, parts, lang }] };
    }
    case 'edit':
      return {
        ...next,
        entries: change(state.entries, event.of, (message) => (message.redacted ? message : { ...message, parts: event.parts, editedAt: event.at })),
      };
    case 'redact':
      return { ...next, entries: change(state.entries, event.of, (message) => ({ ...message, parts: [], redacted: true })) };
    case 'status':
      return { ...next, status: event.status, entries: [...state.entries, event] };
    case 'assign':
      return { ...next, assignee: event.to, entries: [...state.entries, event] };
    case 'rating':
    case 'system':
      return { ...next, entries: [...state.entries, event] };
  }
};

/** Applies what of a page can be applied, and its marks. A page of another epoch starts the list anew. */
export const reducePage = (state: ConversationState, page: EventPage): ConversationState => {
  const start = page.epoch === state.epoch ? state : emptyConversation(state.id, page.epoch);
  const folded = page.events.reduce(reduce, start);
  const deliveredUpTo = later(folded.deliveredUpTo, page.deliveredUpTo);
  const readUpTo = later(folded.readUpTo, page.readUpTo);
  return deliveredUpTo === folded.deliveredUpTo && readUpTo === folded.readUpTo ? folded : { ...folded, deliveredUpTo, readUpTo };
};

/** How far a stored message of `sender` has come: the furthest of anyone else counts. */
export const deliveryOf = (state: ConversationState, seq: number, sender: string): 'sent' | 'delivered' | 'read' => {
  const reached = (marks: Marks) => Object.entries(marks).some(([id, upTo]) => id !== sender && upTo >= seq);
  return reached(state.readUpTo) ? 'read' : reached(state.deliveredUpTo) ? 'delivered' : 'sent';
};

/** The text of a message as one string, e.g. for a list or an announcement. */
export const textOf = (parts: readonly MessagePart[]): string => parts.map((part) => (part.kind === 'text' ? part.text : part.title)).join('\n');

/** A message of one text part. */
export const textParts = (text: string): NonEmpty<MessagePart> => [{ kind: 'text', text }];

const change = (entries: readonly Entry[], seq: number, to: (message: Message) => Message): readonly Entry[] =>
  entries.map((entry) => (entry.kind === 'message' && entry.seq === seq ? to(entry) : entry));

const later = (marks: Marks, news: Marks | undefined): Marks => {
  const moved = Object.entries(news ?? {}).filter(([id, upTo]) => upTo > (marks[id] ?? 0));
  return moved.length === 0 ? marks : { ...marks, ...Object.fromEntries(moved) };
};
