import {
  deliveryOf,
  emptyConversation,
  limits,
  LotseError,
  reducePage,
  type ConversationEvent,
  type Conversations,
  type ConversationState,
  type EventPage,
  type HandoffContext,
  type NonEmpty,
  type MessagePart,
  type Notice,
  type Participant,
} from '@lotse/contract';
import type { Outbox, WaitingMessage } from './outbox.ts';
import { pause, pauseBefore } from './pause.ts';
import type { ConversationView, HappeningLine, Line, MessageLine } from './state.ts';
import type { Stay } from './stay.ts';

/** What a page leaves behind so that the next one goes on. */
export interface KeptConversation {
  readonly key: string;
  readonly id?: string | undefined;
  readonly context: HandoffContext;
  readonly seenUpTo?: number | undefined;
}

const pollMs = 25_000;
const quickMs = 500;
const longestPollPause = 15_000;
const typingShownMs = 6_000;
const typingSaidMs = 3_000;
const marksApartMs = 1_000;

/** The conversation that runs now: its events come in by one road, the customer's messages go out by another, and meet in the view. */
export class RunningConversation {
  readonly key: string;
  readonly context: HandoffContext;
  readonly #stay: Stay;
  readonly #outbox: Outbox;
  readonly #ended = new AbortController();
  readonly #signal: AbortSignal;
  #state: ConversationState;
  #known = false;
  #phase: ConversationView['phase'];
  #seenUpTo: number;
  #queue: ConversationView['queue'];
  #typing: Participant | undefined;
  #longest: number = limits.textBytes;
  #typingEnds: ReturnType<typeof setTimeout> | undefined;
  #typingSaid = -Infinity;
  #marking: ReturnType<typeof setTimeout> | undefined;
  /** What the backend knows to have been seen. */
  #marked = 0;
  /** Stored by the backend, their events still on the way. */
  readonly #accepted = new Set<string>();
  #draining: Promise<void> | undefined;
  /** Ends the pause before the next attempt: the way is free again. */
  #hurry = new AbortController();
  #pulling: Promise<void> | undefined;
  #pullAgain = false;

  constructor(stay: Stay, outbox: Outbox, kept: KeptConversation) {
    this.#stay = stay;
    this.#outbox = outbox;
    this.key = kept.key;
    this.context = kept.context;
    this.#seenUpTo = kept.seenUpTo ?? 0;
    this.#state = emptyConversation(kept.id ?? '', '');
    this.#phase = kept.id === undefined ? 'starting' : 'reading';
    this.#signal = AbortSignal.any([stay.ended, this.#ended.signal]);
    this.#show();
    void this.#keep();
    if (kept.id !== undefined) void this.#follow();
    void this.drain();
  }

  get over(): boolean {
    return this.#state.status === 'closed';
  }

  /** Resolves when the message is on the device. */
  async say(parts: NonEmpty<MessagePart>): Promise<void> {
    const message: WaitingMessage = { clientId: crypto.randomUUID(), parts, at: new Date().toISOString() };
    const put = this.#outbox.put({ key: this.key, id: this.#id, context: this.context }, message);
    this.#show();
    await put;
    void this.drain();
  }

  async retry(clientId: string): Promise<void> {
    await this.#outbox.mark(this.key, clientId, false);
    this.#show();
    void this.drain();
  }

  async discard(clientId: string): Promise<void> {
    await this.#outbox.settle(this.key, new Set([clientId]));
    this.#show();
  }

  seen(): void {
    const { head } = this.#state;
    if (head <= this.#seenUpTo) return;
    this.#seenUpTo = head;
    this.#show();
    void this.#keep();
    this.#mark();
  }

  /** Tells the backend how far the customer has seen, once a second at most and until it knows. */
  #mark(): void {
    if (this.#seenUpTo <= this.#marked) return;
    this.#marking ??= setTimeout(() => {
      this.#marking = undefined;
      const upTo = this.#seenUpTo;
      void this.#ask((conversations) => conversations.markRead?.(this.#state.id, upTo)).then(() => (this.#marked = upTo), ignored);
    }, marksApartMs);
  }

  typing(): void {
    if (!this.#known || performance.now() - this.#typingSaid < typingSaidMs) return;
    this.#typingSaid = performance.now();
    void this.#ask((conversations) => conversations.typing?.(this.#state.id)).catch(ignored);
  }

  async close(): Promise<void> {
    await this.#ask((conversations) => conversations.close?.(this.#state.id));
    await this.#pull();
  }

  /** Something happened to network or page: look whether anything was missed. */
  wake(): void {
    if (this.#id !== undefined) void this.#pull();
    this.#hurry.abort();
    this.#hurry = new AbortController();
    this.#mark();
    void this.drain();
  }

  end(): void {
    this.#ended.abort();
    clearTimeout(this.#typingEnds);
    clearTimeout(this.#marking);
  }

  /** Sends what waits, oldest first, one request at a time; across tabs too. */
  drain(): Promise<void> {
    this.#draining ??= this.#sendAll()
      .catch(ignored)
      .finally(() => {
        this.#draining = undefined;
        if (this.#next().length > 0 && !this.#signal.aborted) void this.drain();
      });
    return this.#draining;
  }

  async #sendAll(): Promise<void> {
    let most: number = limits.messagesPerSend;
    let attempt = 0;
    /** Answers how long to wait before the next, in milliseconds; undefined when nothing waits any more. */
    const sendSome = async (): Promise<number | undefined> => {
      // On the device first; and what a tab left that is gone goes out from here.
      await this.#outbox.load();
      let batch = this.#next();
      if (batch.length === 0) return undefined;
      try {
        await this.#begin();
        // Accepted, and not home yet: a restored backend may not have it, and it goes out before what was written after it.
        if (this.#accepted.size > 0) await this.#read();
        batch = oneRequest(this.#next(), most);
        if (batch.length === 0) return undefined;
        const messages = batch.map(({ clientId, parts }) => ({ clientId, parts }));
        const results = await this.#ask((conversations) => conversations.send(this.#state.id, messages));
        for (const { clientId } of results) this.#accepted.add(clientId);
        attempt = 0;
        if (this.#phase === 'behind' || results.some(({ seq }) => seq > this.#state.head)) void this.#pull();
      } catch (thrown) {
        const error = LotseError.from(thrown);
        if (this.#signal.aborted) return undefined;
        if (error.passes) {
          this.#become('behind');
          return pauseBefore(attempt++, error.retryAfterMs);
        }
        if (error.code === 'not-found' && attempt++ < 3) await this.#loseId();
        else if (batch.length > 1) most = 1;
        else if (batch[0]) {
          await this.#outbox.mark(this.key, batch[0].clientId, true);
          this.#stay.failed(error);
          this.#show();
        }
      }
      return 0;
    };
    for (;;) {
      const hurry = this.#hurry.signal;
      const wait = await locked(`lotse:${this.#stay.id}:${this.key}`, this.#signal, sendSome);
      if (wait === undefined) return;
      if (wait > 0) await pause(wait, AbortSignal.any([this.#signal, hurry]));
    }
  }

  #next(): readonly WaitingMessage[] {
    const stored = new Set(this.#state.entries.flatMap((entry) => (entry.kind === 'message' ? [entry.clientId] : [])));
    return (this.#outbox.of(this.key)?.messages ?? []).filter(({ clientId, failed }) => !failed && !this.#accepted.has(clientId) && !stored.has(clientId));
  }

  /** Gives the conversation its place at the backend; the same key is the same conversation. */
  async #begin(): Promise<void> {
    if (this.#id !== undefined) return;
    await this.#stay.session();
    // From here on somebody may know the conversation: whoever goes on with it has to be the same visitor.
    await this.#outbox.named(this.key, undefined, this.#stay.token);
    const head = await this.#ask((conversations) => conversations.start({ key: this.key, context: this.context }));
    this.#state = emptyConversation(head.id, head.epoch);
    this.#phase = 'reading';
    await Promise.all([this.#outbox.named(this.key, head.id, this.#stay.token), this.#keep()]);
    this.#stay.happened({ type: 'conversation-started', data: { conversationId: head.id } });
    this.#show();
    void this.#follow();
  }

  /** The backend does not know this conversation any more: begin it again, with everything that waits. */
  async #loseId(): Promise<void> {
    this.#state = emptyConversation('', '');
    this.#accepted.clear();
    this.#known = false;
    this.#phase = 'starting';
    this.#seenUpTo = 0;
    this.#show();
  }

  get #id(): string | undefined {
    return this.#state.id || undefined;
  }

  /** Watches the conversation for as long as it runs, over every session it outlives. */
  async #follow(): Promise<void> {
    const followed = this.#state.id;
    while (!this.#signal.aborted && this.#state.id === followed) {
      try {
        const session = await this.#stay.session();
        const end = AbortSignal.any([this.#signal, this.#stay.sessionEnd]);
        if (session.watch) {
          session.watch((notice) => this.#hear(notice), end);
          await this.#pull();
          await aborted(end);
        } else await this.#poll(end);
      } catch (thrown) {
        this.#become('behind');
        if (!LotseError.from(thrown).passes && !this.#known) return;
        await pause(pauseBefore(3), this.#signal);
      }
    }
  }

  /** Reads on and on. A backend that does not honour `waitMs` answers at once: then a pause that grows while nothing happens. */
  async #poll(end: AbortSignal): Promise<void> {
    for (let quiet = 0; !end.aborted;) {
      const began = Date.now();
      const { head } = this.#state;
      try {
        await this.#pull(pollMs);
        quiet = this.#state.head > head ? 0 : quiet + 1;
        if (quiet > 0 && Date.now() - began < quickMs) await pause(Math.min((quickMs / 2) * 2 ** quiet, longestPollPause), end);
      } catch {
        this.#become('behind');
        await pause(pauseBefore(quiet++), end);
      }
    }
  }

  #hear(notice: Notice): void {
    switch (notice.kind) {
      case 'events':
        if (notice.conversationId !== this.#id) return;
        this.#apply(notice.page);
        if (notice.page.head > this.#state.head) void this.#pull();
        return;
      case 'hint':
        if (notice.topic === 'channels') void this.#stay.refreshChannels();
        else if (notice.topic === `conversation:${this.#id}` && (notice.head ?? Infinity) > this.#state.head) void this.#pull();
        return;
      case 'live':
        this.#longest = notice.limits?.['textBytes'] ?? this.#longest;
        this.#show();
        return this.wake();
      case 'lost':
        return this.#become('behind');
      case 'typing':
        if (notice.conversationId === this.#id && notice.by.role !== 'visitor' && notice.by.role !== 'customer') this.#typed(notice.by);
        return;
      case 'queue': {
        const { conversationId, position, estimatedWaitSeconds } = notice;
        if (conversationId !== this.#id) return;
        this.#queue = { position, estimatedWaitSeconds };
        this.#show();
      }
    }
  }

  /** Reads on from the cursor until nothing is missing; one reading at a time. */
  #pull(waitMs?: number): Promise<void> {
    if (this.#pulling) {
      this.#pullAgain = true;
      return this.#pulling;
    }
    const reading = async () => {
      do {
        this.#pullAgain = false;
        const before = this.#state;
        const page = await this.#read(this.#known ? waitMs : undefined);
        this.#known = true;
        this.#become('live');
        // A backend that names a head it does not give yet is asked again when it says so.
        if (page.head > this.#state.head && this.#state !== before) this.#pullAgain = true;
      } while (this.#pullAgain && !this.#signal.aborted);
    };
    this.#pulling = reading().finally(() => (this.#pulling = undefined));
    this.#pulling.catch(() => this.#become('behind'));
    return this.#pulling;
  }

  async #read(waitMs?: number): Promise<EventPage> {
    const page = await this.#ask((conversations) =>
      conversations.read(this.#state.id, { after: this.#state.head }, { limit: limits.eventsPerRead, waitMs, signal: this.#signal }),
    );
    this.#apply(page);
    return page;
  }

  #ask<T>(call: (conversations: Conversations) => T | Promise<T>): Promise<T> {
    return this.#stay.ask(async ({ conversations }) => {
      if (!conversations) throw new LotseError('unavailable', 'There are no conversations.');
      return call(conversations);
    });
  }

  #apply(page: EventPage): void {
    const before = this.#state;
    const next = reducePage(before, page);
    if (next === before) return;
    this.#state = next;
    const news = page.events.filter(({ seq }) => seq <= next.head && (seq > before.head || next.epoch !== before.epoch));
    const home = new Set(news.flatMap((event) => (event.kind === 'message' ? [event.clientId] : [])));
    if (home.size > 0 && this.#outbox.of(this.key)) void this.#outbox.settle(this.key, home);
    for (const clientId of home) this.#accepted.delete(clientId);
    if (before.epoch !== '' && next.epoch !== before.epoch) {
      // What another life of the backend accepted, this one may not have.
      this.#accepted.clear();
      this.#seenUpTo = Math.min(this.#seenUpTo, page.head);
      this.#marked = 0;
      void this.drain();
    }
    if (next.status !== 'queued') this.#queue = undefined;
    if (news.some(({ by, kind }) => kind === 'message' && by.id === this.#typing?.id)) this.#typing = undefined;
    this.#show();
    if (this.#known) for (const event of news) this.#tell(event);
  }

  /** For the host page: only what happened while somebody watched, not the history. */
  #tell(event: ConversationEvent): void {
    const { seq } = event;
    if (event.kind === 'message' && isOwn(event.by)) this.#stay.happened({ type: 'message-sent', data: { clientId: event.clientId, seq } });
    else if (event.kind === 'message') this.#stay.happened({ type: 'message-received', data: { seq, by: event.by.role } });
    else if (event.kind === 'status' && event.status === 'resolved')
      this.#stay.happened({ type: 'conversation-resolved', data: { conversationId: this.#state.id } });
  }

  #typed(by: Participant): void {
    this.#typing = by;
    clearTimeout(this.#typingEnds);
    this.#typingEnds = setTimeout(() => {
      this.#typing = undefined;
      this.#show();
    }, typingShownMs);
    this.#show();
  }

  #become(phase: ConversationView['phase']): void {
    if (this.#phase === phase || this.#phase === 'starting' || this.#signal.aborted) return;
    this.#phase = phase;
    this.#show();
  }

  #keep(): Promise<void> {
    const kept: KeptConversation = { key: this.key, id: this.#id, context: this.context, seenUpTo: this.#seenUpTo };
    return this.#stay.shelf.set('conversation', kept);
  }

  #show(): void {
    if (this.#ended.signal.aborted) return;
    const waiting = this.#outbox.of(this.key)?.messages ?? [];
    const stored = storedLines(this.#state);
    const there = new Set(stored.flatMap((line) => (line.kind === 'message' ? [line.clientId] : [])));
    const unread = stored.filter((line) => line.kind === 'message' && !line.own && (line.seq ?? 0) > this.#seenUpTo).length;
    const pending = waiting.filter(({ clientId }) => !there.has(clientId));
    const before = this.#stay.state.unread;
    this.#stay.set({
      unread,
      conversation: {
        id: this.#id,
        phase: this.#phase,
        status: this.#state.status,
        lines: [...stored, ...pending.map(waitingLine)],
        outbox: pending.length,
        assignee: this.#state.assignee,
        queue: this.#queue,
        typing: this.#typing,
        context: this.context,
        seenUpTo: this.#seenUpTo,
        longest: this.#longest,
      },
    });
    if (unread !== before) this.#stay.happened({ type: 'unread-changed', data: { unread } });
  }
}

/** The first messages that fit into one request; at least one, so that one too long is refused by the backend and not for ever by us. */
const oneRequest = (messages: readonly WaitingMessage[], most: number): readonly WaitingMessage[] => {
  let bytes = 0;
  const fitting = messages.slice(0, most).findIndex(({ parts }) => (bytes += JSON.stringify(parts).length * 3) > limits.frameBytes * 0.9);
  return messages.slice(0, fitting < 0 ? most : Math.max(1, fitting));
};

const isOwn = ({ role }: Participant): boolean => role === 'visitor' || role === 'customer';

const storedLines = (state: ConversationState): readonly Line[] => {
  const lines: Line[] = [];
  let status: string | undefined;
  for (const entry of state.entries) {
    if (entry.kind === 'message') {
      const { seq, by, lang, editedAt } = entry;
      const own = isOwn(by);
      lines.push({ ...entry, own, state: own ? deliveryOf(state, seq, by.id) : 'sent', edited: editedAt !== undefined, lang });
    } else if (entry.kind === 'assign') lines.push(happening(entry.to ? 'joined' : 'left', entry, entry.to ?? entry.by));
    else if (entry.kind === 'status') {
      const kind = entry.status === 'resolved' || entry.status === 'closed' ? entry.status : status === 'resolved' ? 'reopened' : undefined;
      if (kind) lines.push(happening(kind, entry, entry.by));
      status = entry.status;
    }
  }
  return lines;
};

const happening = (kind: HappeningLine['kind'], { seq, at }: { readonly seq: number; readonly at: string }, by: Participant): HappeningLine => ({
  kind,
  seq,
  at,
  by,
});

const waitingLine = ({ clientId, parts, at, failed }: WaitingMessage): MessageLine => ({
  kind: 'message',
  clientId,
  seq: undefined,
  at,
  by: { id: '', role: 'visitor' },
  own: true,
  parts,
  state: failed ? 'failed' : 'sending',
  edited: false,
  lang: undefined,
});

/** Where there are no locks, or none for this page, two tabs may send the same: the same clientId is one message. */
const locked = async <T>(name: string, signal: AbortSignal, act: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await navigator.locks.request(name, { signal }, act);
  } catch {
    return signal.aborted ? undefined : act();
  }
};

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })));

const ignored = () => {};
