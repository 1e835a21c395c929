import { textOf, textParts } from './conversation.ts';
import type { ConversationEvent, ConversationStatus, MessagePart, OutgoingMessage, Participant } from './conversations.ts';
import type { NonEmpty } from './adapter.ts';
import type { Row } from './from-rows.ts';

/** What is remembered of one conversation: the events its rows became, and what was attempted. Only grows, so every `seq` is given once. */
export class RowLedger {
  readonly epoch: string;
  readonly events: ConversationEvent[];
  readonly #rows: Map<string, KnownRow>;
  readonly #attempts: Map<string, Attempt>;

  constructor({ epoch, events, rows, attempts }: Kept = { epoch: crypto.randomUUID(), events: [], rows: [], attempts: [] }) {
    this.epoch = epoch;
    this.events = [...events];
    this.#rows = new Map(rows);
    this.#attempts = new Map(attempts.map((attempt) => [attempt.clientId, { ...attempt }]));
  }

  /** Reads what `toJSON` wrote; what cannot be read counts as a conversation never seen, with another epoch. */
  static from(text: string | undefined): RowLedger {
    try {
      return new RowLedger(text === undefined ? undefined : (JSON.parse(text) as Kept));
    } catch {
      return new RowLedger();
    }
  }

  toJSON(): Kept {
    return { epoch: this.epoch, events: this.events, rows: [...this.#rows], attempts: [...this.#attempts.values()] };
  }

  get status(): ConversationStatus {
    return this.events.findLast((event) => event.kind === 'status')?.status ?? 'queued';
  }

  /** Where a message is stored; undefined while nobody knows of it. */
  seqOf(clientId: string): number | undefined {
    return this.#attempts.get(clientId)?.seq;
  }

  /** To be kept before the call: after a crash it says what to look for. */
  attempt({ clientId, parts }: OutgoingMessage): void {
    const tries = (this.#attempts.get(clientId)?.tries ?? 0) + 1;
    // A row is words: whoever keeps rows offers no files, and so nobody sends him one.
    const [first, ...rest] = parts.filter((part) => part.kind !== 'file');
    this.#attempts.set(clientId, { clientId, parts: first ? [first, ...rest] : textParts(''), tries, found: 0 });
  }

  /** Compares the rows with what is known: new ones become messages, changed ones edits, vanished ones redactions. `posted` was stored just now for certain. */
  take(rows: readonly Row[], posted?: string): void {
    const listed = new Map(rows.map((row) => [row.id, row]));
    const fresh = [...listed.values()].filter(({ id }) => !this.#rows.has(id));
    for (const row of fresh) this.#arrived(row, fresh, posted);
    for (const [id, known] of this.#rows) {
      const row = listed.get(id);
      if (!row) this.#vanished(id, known);
      else if (row.text !== known.text) this.#edited(id, known, row);
    }
  }

  #arrived(row: Row, fresh: readonly Row[], posted: string | undefined): void {
    const attempt = row.by === 'customer' ? this.#attemptBehind(row, fresh, posted) : undefined;
    if (attempt) attempt.found += 1;
    if (attempt?.seq !== undefined) {
      // A message that was stored twice, because the first answer was lost: it is shown once.
      this.#rows.set(row.id, { text: row.text });
      return;
    }
    const by = participants[row.by];
    if (row.by === 'agent' && this.status === 'queued') this.#append({ kind: 'status', by, status: 'open' }, row.at);
    const clientId = attempt?.clientId ?? this.#unused(row.clientId ?? `row-${row.id}`);
    const seq = this.#append({ kind: 'message', by, clientId, parts: attempt?.parts ?? textParts(row.text) }, row.at);
    this.#rows.set(row.id, { seq, text: row.text });
    if (attempt) attempt.seq = seq;
    else if (row.clientId !== undefined) this.#attempts.set(row.clientId, { clientId, parts: textParts(row.text), tries: 1, found: 1, seq });
  }

  /** The attempt that made this row: by the key the backend kept, by its text, or because it must be this one. */
  #attemptBehind(row: Row, fresh: readonly Row[], posted: string | undefined): Attempt | undefined {
    if (row.clientId !== undefined) return this.#attempts.get(row.clientId);
    const fits = ({ parts }: Attempt, { text }: Row) => plain(textOf(parts)) === plain(text);
    const attempts = [...this.#attempts.values()];
    const just = posted === undefined ? undefined : this.#attempts.get(posted);
    // Some backends change what they store, e.g. bad words into stars: then the new row is the one just posted.
    const changed = just && just.seq === undefined && !fresh.some((other) => fits(just, other)) ? just : undefined;
    return attempts.find((each) => each.seq === undefined && fits(each, row)) ?? attempts.find((each) => each.found < each.tries && fits(each, row)) ?? changed;
  }

  #edited(id: string, known: KnownRow, { by, text }: Row): void {
    this.#rows.set(id, { ...known, text });
    if (known.seq !== undefined) this.#append({ kind: 'edit', by: participants[by], of: known.seq, parts: textParts(text) });
  }

  #vanished(id: string, { seq }: KnownRow): void {
    this.#rows.delete(id);
    if (seq !== undefined) this.#append({ kind: 'redact', by: participants.system, of: seq });
  }

  #append(event: Given, at = new Date().toISOString()): number {
    const seq = this.events.length + 1;
    this.events.push({ ...event, seq, at });
    return seq;
  }

  /** A row that came back has another message: the first one stays redacted. */
  #unused(clientId: string): string {
    return this.events.some((event) => event.kind === 'message' && event.clientId === clientId) ? `${clientId}-${this.events.length}` : clientId;
  }
}

interface KnownRow {
  /** Absent: the row doubles another one. */
  readonly seq?: number | undefined;
  readonly text: string;
}

interface Attempt {
  readonly clientId: string;
  readonly parts: NonEmpty<MessagePart>;
  /** How often it was posted, and how many rows were found of it. */
  readonly tries: number;
  found: number;
  seq?: number | undefined;
}

interface Kept {
  readonly epoch: string;
  readonly events: readonly ConversationEvent[];
  readonly rows: readonly (readonly [string, KnownRow])[];
  readonly attempts: readonly Attempt[];
}

type Given = ConversationEvent extends infer Event ? (Event extends ConversationEvent ? Omit<Event, 'seq' | 'at'> : never) : never;

const participants: Readonly<Record<Row['by'], Participant>> = {
  customer: { id: 'customer', role: 'customer' },
  agent: { id: 'agent', role: 'agent' },
  system: { id: 'system', role: 'system' },
};

/** Backends trim and rewrap; words stay. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
