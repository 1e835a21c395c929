import {
  emptyConversation,
  limits,
  LotseError,
  reducePage,
  type ConversationEvent,
  type ConversationRating,
  type ConversationState,
  type EventPage,
  type HandoffContext,
  type NonEmpty,
  type MessagePart,
  type Notice,
  type Participant,
  type ReadRange,
} from '@lotse/contract';
import { readyToSend, renewFiles } from './files-first.ts';
import { endedBySystem, isOwn, mailsIn, storedLines, waitingLine } from './lines.ts';
import type { Outbox, WaitingMessage } from './outbox.ts';
import { pause, pauseBefore } from './pause.ts';
import { locked, oneRequest } from './sending.ts';
import type { ConversationView } from './state.ts';
import type { Stay } from './stay.ts';
import { isOld } from './waited.ts';

/** What a page leaves behind so that the next one goes on. */
export interface KeptConversation {
  readonly key: string;
  readonly id?: string | undefined;
  readonly context: HandoffContext;
  readonly seenUpTo?: number | undefined;
}

/** Events of a page of history; the list begins at the beginning of one. */
export const historyPage = 8;
/** So many are read at once, and shown page by page. */
export const eventsPerRead = 32;
/** A place behind every end, for backends that count in 32 bits too. */
const end = 2 ** 31 - 1;
const typingShownMs = 6_000;
const typingSaidMs = 3_000;
const marksApartMs = 1_000;

/** A conversation that is held: its events come in by one road, the customer's messages go out by another, and meet in the view. */
export class RunningConversation {
  readonly key: string;
  readonly context: HandoffContext;
  readonly #stay: Stay;
  readonly #outbox: Outbox;
  readonly #ended = new AbortController();
  readonly #signal: AbortSignal;
  state: ConversationState;
  #known = false;
  phase: ConversationView['phase'];
  earlier: ConversationView['earlier'] = 'none';
  #seenUpTo: number;
  #blocked = false;
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
  #draining: Promise<unknown> | undefined;
  /** Ends the pause before the next attempt: the way is free again. */
  #hurry = new AbortController();
  #pulling: Promise<void> | undefined;
  #pullAgain = false;
  /** Who reads it, where he was recognised. */
  #reader: string | undefined;
  /** Reads the page before the first line; comes with the file that has read from the end. */
  readEarlier = async (): Promise<void> => {};
  /** As the customer sees it. */
  view!: ConversationView;
  unread = 0;
  /** The backend does not know it any more. */
  lost = false;
  readonly #onChange: (conversation: RunningConversation) => void;

  /** `onChange` is called with each new view. */
  constructor(stay: Stay, outbox: Outbox, kept: KeptConversation, onChange: (conversation: RunningConversation) => void) {
    this.#stay = stay;
    this.#onChange = onChange;
    this.#outbox = outbox;
    this.key = kept.key;
    this.context = kept.context;
    this.#seenUpTo = kept.seenUpTo ?? 0;
    this.state = emptyConversation(kept.id ?? '', '');
    this.phase = kept.id === undefined ? 'starting' : 'reading';
    this.#signal = AbortSignal.any([stay.ended, this.#ended.signal]);
    this.show();
    if (kept.id !== undefined) void this.#follow();
    void this.drain();
  }

  /** What the next page needs to go on with it. */
  get kept(): KeptConversation {
    return { key: this.key, id: this.#id, context: this.context, seenUpTo: this.#seenUpTo };
  }
  get over(): boolean {
    return this.state.status === 'closed' && !this.view.reopens;
  }

  /** Resolves when the message is on the device. */
  async say(parts: NonEmpty<MessagePart>): Promise<void> {
    const message: WaitingMessage = { clientId: crypto.randomUUID(), parts, at: new Date().toISOString() };
    const put = this.#outbox.put({ key: this.key, id: this.#id, context: this.context }, message);
    this.show();
    await put;
    void this.drain();
  }

  async retry(clientId: string): Promise<void> {
    await renewFiles(this.#stay, this.#outbox, this.key, clientId);
    await this.#outbox.mark(this.key, clientId, false);
    this.show();
    void this.drain();
  }

  async discard(clientId: string): Promise<void> {
    await this.#outbox.settle(this.key, new Set([clientId]));
    this.show();
  }

  seen(): void {
    const { head } = this.state;
    if (head <= this.#seenUpTo) return;
    this.#seenUpTo = head;
    this.show();
    this.#mark();
  }

  /** Tells the backend how far the customer has seen, once a second at most and until it knows. */
  #mark(): void {
    if (this.#seenUpTo <= this.#marked) return;
    this.#marking ??= setTimeout(() => {
      this.#marking = undefined;
      const upTo = this.#seenUpTo;
      void this.#stay.askConversations((conversations) => conversations.markRead?.(this.state.id, upTo)).then(() => (this.#marked = upTo), Boolean);
    }, marksApartMs);
  }

  typing(): void {
    if (!this.#known || performance.now() - this.#typingSaid < typingSaidMs) return;
    this.#typingSaid = performance.now();
    void this.#stay.askConversations((conversations) => conversations.typing?.(this.state.id)).catch(Boolean);
  }

  async close(): Promise<void> {
    await this.#stay.askConversations((conversations) => conversations.close?.(this.state.id));
    await this.pull();
  }

  /** Resolves when the backend has it. */
  async rate(rating: ConversationRating): Promise<void> {
    await this.#stay.askConversations((conversations) => conversations.rate?.(this.state.id, { key: `rating-${this.key}`, ...rating }));
    await this.pull();
  }

  /** Something happened to network or page: look whether anything was missed. */
  wake(): void {
    if (this.#id !== undefined) void this.pull();
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
  drain(): Promise<unknown> {
    this.#draining ??= this.#sendAll()
      .catch(Boolean)
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
      let batch = oneRequest(this.#next(), most);
      if (batch.length === 0) return undefined;
      const late = batch.find(isOld);
      if (late) return this.#fail(late);
      try {
        await this.#begin();
        // Accepted, and not home yet: a restored backend may not have it, and it goes out before what was written after it.
        if (this.#accepted.size > 0) await this.#read();
        batch = oneRequest(this.#next(), most);
        if (batch.length === 0) return undefined;
        const messages = await readyToSend(this.#stay, this.#outbox, batch);
        const results = await this.#stay.askConversations((conversations) => conversations.send(this.state.id, messages));
        for (const { clientId, seq } of results) {
          // What was stored long ago, before the part that is read here, comes home by no event; another's may have come already.
          if (seq <= this.state.from) await this.discard(clientId);
          else if (this.#waiting().some((message) => message.clientId === clientId)) this.#accepted.add(clientId);
        }
        attempt = 0;
        this.#blocked = false;
        if (this.phase === 'behind' || results.some(({ seq }) => seq > this.state.head)) void this.pull();
      } catch (thrown) {
        const error = LotseError.from(thrown);
        if (this.#signal.aborted) return undefined;
        if (error.passes) {
          this.become('behind');
          return pauseBefore(attempt++, error.retryAfterMs);
        }
        if (error.code === 'not-found' && attempt++ < 3) await this.#loseId();
        else if (batch.length > 1) most = 1;
        else if (batch[0]) {
          this.#blocked = error.field === 'blocked';
          this.#stay.failed(error);
          return this.#fail(batch[0]);
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

  /** It is the customer's to decide; what was written after it need not wait. */
  async #fail({ clientId }: WaitingMessage): Promise<number> {
    await this.#outbox.mark(this.key, clientId, true);
    this.show();
    return 0;
  }

  /** What is not stored yet. */
  #waiting(): readonly WaitingMessage[] {
    const kept = this.#outbox.of(this.key)?.messages ?? [];
    return kept.filter(({ clientId }) => !this.state.entries.some((entry) => entry.kind === 'message' && entry.clientId === clientId));
  }

  #next(): readonly WaitingMessage[] {
    return this.#waiting().filter(({ clientId, failed }) => !failed && !this.#accepted.has(clientId));
  }

  /** Gives the conversation its place at the backend; the same key is the same conversation. */
  async #begin(): Promise<void> {
    if (this.#id !== undefined) return;
    await this.#stay.session();
    // From here on somebody may know the conversation: whoever goes on with it has to be the same visitor.
    await this.#outbox.named(this.key, undefined, this.#stay);
    const head = await this.#stay.askConversations((conversations) => conversations.start({ key: this.key, context: this.context }));
    this.state = emptyConversation(head.id, head.epoch);
    this.phase = 'reading';
    await this.#outbox.named(this.key, head.id, this.#stay);
    this.#stay.happened({ type: 'conversation-started', data: { conversationId: head.id } });
    this.show();
    void this.#follow();
  }

  /** The backend does not know this conversation any more: begin it again, with everything that waits. */
  async #loseId(): Promise<void> {
    this.state = emptyConversation('', '');
    this.#accepted.clear();
    this.#known = false;
    this.phase = 'starting';
    this.#seenUpTo = 0;
    this.show();
  }

  /** The same where it was read: what waits begins it anew, and where nothing waits it is let go. Somebody in between may have answered: then it is not. */
  async #lose(): Promise<void> {
    const all = await this.#stay.askConversations((conversations) => conversations.list());
    if (this.#id === undefined || this.#signal.aborted || all.some(({ id }) => id === this.#id)) return;
    if (this.#outbox.of(this.key)) {
      await this.#loseId();
      await this.drain();
    } else {
      this.lost = true;
      this.#onChange(this);
    }
  }

  get #id(): string | undefined {
    return this.state.id || undefined;
  }

  /** Watches the conversation for as long as it runs, over every session it outlives. */
  async #follow(): Promise<void> {
    const followed = this.state.id;
    let attempt = 3;
    while (!this.#signal.aborted && this.state.id === followed) {
      const round = new AbortController();
      try {
        const session = await this.#stay.session();
        // Who signs in is another participant: what he wrote before bears his name now.
        if (this.#known && session.customer?.id !== this.#reader) {
          this.state = emptyConversation(followed, '');
          this.#known = false;
        }
        this.#reader = session.customer?.id;
        const end = AbortSignal.any([this.#signal, this.#stay.sessionEnd, round.signal]);
        if (session.watch) {
          session.watch((notice) => this.#hear(notice), end);
          await this.pull();
          attempt = 3;
          await aborted(end);
        } else await (await import('./polling.ts')).poll(this, end);
      } catch {
        round.abort();
        this.become('behind');
        await pause(pauseBefore((attempt += 0.5)), this.#signal);
      }
    }
  }

  #hear(notice: Notice): void {
    switch (notice.kind) {
      case 'events':
        if (notice.conversationId !== this.#id) return;
        this.#apply(notice.page);
        if (notice.page.head > this.state.head) void this.pull();
        return;
      case 'hint':
        if (notice.topic === 'channels' || notice.topic === 'outages') void this.#stay.refresh();
        else if (notice.topic === `conversation:${this.#id}` && (notice.head ?? Infinity) > this.state.head) void this.pull();
        return;
      case 'live':
        this.#longest = notice.limits?.['textBytes'] ?? this.#longest;
        this.show();
        return this.wake();
      case 'lost':
        return this.become('behind');
      case 'typing':
        if (notice.conversationId === this.#id && !isOwn(notice.by)) this.#typed(notice.by);
        return;
      case 'queue': {
        const { conversationId, position, estimatedWaitSeconds } = notice;
        if (conversationId !== this.#id) return;
        this.#queue = { position, estimatedWaitSeconds };
        this.show();
      }
    }
  }

  /** Reads on from the cursor until nothing is missing; one reading at a time. */
  pull(waitMs?: number): Promise<void> {
    if (this.#pulling) {
      this.#pullAgain = true;
      return this.#pulling;
    }
    const reading = async () => {
      try {
        do {
          this.#pullAgain = false;
          if (!this.#known && this.state.head === 0) await this.#openAtEnd();
          const before = this.state;
          const page = await this.#read(this.#known ? waitMs : undefined);
          this.#known = true;
          this.become('live');
          // A backend that names a head it does not give yet is asked again when it says so.
          if (page.head > this.state.head && this.state !== before) this.#pullAgain = true;
        } while (this.#pullAgain && !this.#signal.aborted);
      } finally {
        // With the last look at it: who wants it read a moment later is not left waiting for a reading that is over.
        this.#pulling = undefined;
      }
    };
    this.#pulling = reading();
    this.#pulling.catch((thrown) => {
      this.become('behind');
      if (isGone(thrown)) this.#lose().catch(Boolean);
    });
    return this.#pulling;
  }

  /** A conversation that is older than this page is read from its end: what stands before that comes when it is wanted. */
  async #openAtEnd(): Promise<void> {
    const [page, { openAtEnd, readEarlier }] = await Promise.all([this.page({ before: end }, eventsPerRead), import('./history.ts')]);
    this.readEarlier = () => readEarlier(this, this.#stay);
    const opened = openAtEnd(this.state.id, page);
    if (opened && this.state.head === 0) this.#take(opened, page.events, page);
  }

  page(range: ReadRange, limit: number, waitMs?: number): Promise<EventPage> {
    return this.#stay.askConversations((conversations) => conversations.read(this.state.id, range, { limit, waitMs, signal: this.#signal }));
  }

  async #read(waitMs?: number): Promise<EventPage> {
    const page = await this.page({ after: this.state.head }, limits.eventsPerRead, waitMs);
    this.#apply(page);
    return page;
  }

  #apply(page: EventPage): void {
    const before = this.state;
    const next = reducePage(before, page);
    if (next !== before)
      this.#take(
        next,
        page.events.filter(({ seq }) => seq <= next.head && (seq > before.head || next.epoch !== before.epoch)),
        page,
      );
  }

  /** The conversation is another one now: `news` are the events that made it so. */
  #take(next: ConversationState, news: readonly ConversationEvent[], page: EventPage): void {
    const before = this.state;
    this.state = next;
    const home = new Set(news.flatMap((event) => (event.kind === 'message' ? event.clientId : [])));
    if (home.size > 0 && this.#outbox.of(this.key)) void this.#outbox.settle(this.key, home);
    for (const clientId of home) this.#accepted.delete(clientId);
    if (before.epoch !== '' && next.epoch !== before.epoch) {
      // What another life of the backend accepted, this one may not have.
      this.#accepted.clear();
      this.#seenUpTo = Math.min(this.#seenUpTo, page.head);
      this.#marked = 0;
      void this.drain();
    }
    // What he has seen on another device or in another tab, he has seen.
    const me = next.entries.find(({ kind, by }) => kind === 'message' && isOwn(by))?.by.id ?? '';
    this.#seenUpTo = Math.max(this.#seenUpTo, next.readUpTo[me] ?? 0);
    if (next.status !== 'queued') this.#queue = undefined;
    if (news.some(({ by, kind }) => kind === 'message' && by.id === this.#typing?.id)) this.#typing = undefined;
    this.show();
    if (this.#known) for (const event of news) this.#tell(event);
  }

  /** For the host page: only what happened while somebody watched, not the history. */
  #tell(event: ConversationEvent): void {
    const { seq, by } = event;
    if (event.kind === 'message')
      this.#stay.happened(
        isOwn(by) ? { type: 'message-sent', data: { clientId: event.clientId, seq } } : { type: 'message-received', data: { seq, by: by.role } },
      );
    else if (event.kind === 'status' && event.status === 'resolved')
      this.#stay.happened({ type: 'conversation-resolved', data: { conversationId: this.state.id } });
  }

  #typed(by: Participant): void {
    this.#typing = by;
    clearTimeout(this.#typingEnds);
    this.#typingEnds = setTimeout(() => {
      this.#typing = undefined;
      this.show();
    }, typingShownMs);
    this.show();
  }

  become(phase: ConversationView['phase']): void {
    if (this.phase === phase || this.phase === 'starting' || this.#signal.aborted) return;
    this.phase = phase;
    this.show();
  }

  show(): void {
    if (this.#ended.signal.aborted) return;
    const stored = storedLines(this.state);
    const waiting = this.#waiting();
    const { status, assignee, entries, from } = this.state;
    this.unread = stored.filter((line) => line.kind === 'message' && !line.own && (line.seq ?? 0) > this.#seenUpTo).length;
    this.view = {
      id: this.#id,
      phase: this.phase,
      status,
      lines: waiting.length > 0 ? [...stored, ...waiting.map(waitingLine)] : stored,
      outbox: waiting.length,
      assignee,
      queue: this.#queue,
      typing: this.#typing,
      context: this.context,
      seenUpTo: this.#seenUpTo,
      longest: this.#longest,
      earlier: from > 0 && this.earlier === 'none' ? 'there' : this.earlier,
      mails: mailsIn(entries),
      reopens: status === 'closed' && endedBySystem(entries),
      blocked: this.#blocked,
      rating: entries.findLast((entry) => entry.kind === 'rating'),
    };
    this.#onChange(this);
  }
}

/** Asked again, it would not be there either. */
const isGone = (thrown: unknown): boolean => ['not-found', 'forbidden', 'invalid'].includes(LotseError.from(thrown).code);

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })));
