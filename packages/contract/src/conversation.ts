import type { ConversationEvent, ConversationStatus, EventPage, Marks, MessagePart, OutgoingPart, Participant } from './conversations.ts';
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
  /** The list begins behind this `seq`: what stands up to it was not read, or not yet. 0 where all is here. */
  readonly from: number;
  /** What was changed of messages that are not here. */
  readonly changes: readonly Change[];
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

type Change = Extract<ConversationEvent, { readonly kind: 'edit' | 'redact' }>;

/** Nothing read yet; where it is to begin behind `from`, what follows that is applied. */
export const emptyConversation = (id: string, epoch: string, from = 0): ConversationState => ({
  id,
  epoch,
  head: from,
  status: 'queued',
  assignee: undefined,
  entries: [],
  deliveredUpTo: {},
  readUpTo: {},
  from,
  changes: [],
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
    case 'redact':
      return event.of > state.from ? { ...next, entries: changed(state.entries, event) } : { ...next, changes: [...state.changes, event] };
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

/** How far the stored messages of `sender` have come, by `seq`: the furthest of anyone else counts. */
export const deliveryOf = ({ readUpTo, deliveredUpTo }: ConversationState, sender: string): ((seq: number) => 'sent' | 'delivered' | 'read') => {
  const furthest = (marks: Marks) => Math.max(0, ...Object.entries(marks).flatMap(([id, upTo]) => (id === sender ? [] : upTo)));
  const [read, delivered] = [furthest(readUpTo), furthest(deliveredUpTo)];
  return (seq) => (seq <= read ? 'read' : seq <= delivered ? 'delivered' : 'sent');
};

/** The text of a message as one string, e.g. for a list, a mail or an announcement. */
export const textOf = (parts: readonly OutgoingPart[]): string => parts.map(textIn).join('\n');

const textIn = (part: OutgoingPart): string => {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'file':
      return part.file.name ?? '';
    case 'article':
      return part.title;
    case 'flow':
      return part.field ? `${part.title}: ${part.field.label}` : part.title;
    case 'case':
      return `${part.title} (${part.reference})`;
  }
};

/** A message of one text part. */
export const textParts = (text: string): NonEmpty<MessagePart> => [{ kind: 'text', text }];

/** What is redacted is not edited any more. */
export const changed = (entries: readonly Entry[], event: Change): readonly Entry[] =>
  entries.map((entry) => {
    if (entry.kind !== 'message' || entry.seq !== event.of || entry.redacted) return entry;
    return event.kind === 'redact' ? { ...entry, parts: [], redacted: true } : { ...entry, parts: event.parts, editedAt: event.at };
  });

const later = (marks: Marks, news: Marks | undefined): Marks => {
  const moved = Object.entries(news ?? {}).filter(([id, upTo]) => upTo > (marks[id] ?? 0));
  return moved.length === 0 ? marks : { ...marks, ...Object.fromEntries(moved) };
};
