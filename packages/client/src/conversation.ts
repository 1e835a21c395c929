import {
  emptyConversation,
  limits,
  LotseError,
  reducePage,
  type ConversationEvent,
  type ConversationState,
  type EventPage,
  type HandoffContext,
  type Notice,
  type ReadRange,
} from '@lotse/contract';
import { endedBySystem, isOwn, mailsIn, storedLines } from './lines.ts';
import type { LazyOutbox } from './lazy-outbox.ts';
import { pause, pauseBefore } from './pause.ts';
import type { Sending } from './sending.ts';
import type { ConversationView } from './state.ts';
import type { Stay } from './stay.ts';

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

/** A conversation that is held: its events come in by one road, the customer's messages go out by another, and meet in the view. */
export class RunningConversation {
  readonly key: string;
  readonly context: HandoffContext;
  readonly #stay: Stay;
  readonly #outbox: LazyOutbox;
  readonly #ended = new AbortController();
  readonly #signal: AbortSignal;
  state: ConversationState;
  #known = false;
  phase: ConversationView['phase'];
  earlier: ConversationView['earlier'] = 'none';
  seenUpTo: number;
  /** The backend takes no more from this customer. */
  blocked = false;
  #queue: ConversationView['queue'];
  #longest: number = limits.textBytes;
  /** Once somebody may write, or something waits. */
  sends: Sending | undefined;
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
  constructor(stay: Stay, outbox: LazyOutbox, kept: KeptConversation, onChange: (conversation: RunningConversation) => void) {
    this.#stay = stay;
    this.#onChange = onChange;
    this.#outbox = outbox;
    this.key = kept.key;
    this.context = kept.context;
    this.seenUpTo = kept.seenUpTo ?? 0;
    this.state = emptyConversation(kept.id ?? '', '');
    this.phase = kept.id === undefined ? 'starting' : 'reading';
    this.#signal = AbortSignal.any([stay.ended, this.#ended.signal]);
    this.sends = outbox.here?.of(this, stay, this.#signal);
    this.show();
    if (kept.id !== undefined) void this.follow();
    this.drain();
  }

  /** What the next page needs to go on with it. */
  get kept(): KeptConversation {
    return { key: this.key, id: this.#id, context: this.context, seenUpTo: this.seenUpTo };
  }
  get over(): boolean {
    return this.state.status === 'closed' && !this.view.reopens;
  }

  seen(): void {
    const { head } = this.state;
    const isNew = head > this.seenUpTo;
    if (isNew) {
      this.seenUpTo = head;
      this.show();
    }
    // Who reads may answer in the next moment, network or not.
    void this.sending().then(({ marks }) => isNew && marks.tell(), Boolean);
  }

  /** Something happened to network or page: look whether anything was missed. */
  wake(): void {
    if (this.#id !== undefined) void this.pull();
    this.sends?.wake();
    this.drain();
  }

  end(): void {
    this.#ended.abort();
  }

  /** Resolves when its file is here. */
  async sending(): Promise<Sending> {
    const outgoing = await this.#outbox.come();
    return (this.sends ??= outgoing.of(this, this.#stay, this.#signal));
  }

  /** Sends what waits, and what a tab left that is gone. */
  drain(): void {
    const sends = async () => (await this.#outbox.any()) && this.sending();
    void sends().then((sending) => sending?.drain(), Boolean);
  }

  /** The backend does not know this conversation any more: it begins again, with everything that waits. */
  beginAgain(): void {
    this.state = emptyConversation('', '');
    this.#known = false;
    this.phase = 'starting';
    this.seenUpTo = 0;
    this.show();
  }

  get #id(): string | undefined {
    return this.state.id || undefined;
  }

  /** Watches the conversation for as long as it runs, over every session it outlives. */
  async follow(): Promise<void> {
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
    if ('conversationId' in notice && notice.conversationId !== this.#id) return;
    switch (notice.kind) {
      case 'events':
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
        return this.sends?.typing.hear(notice.by);
      case 'queue': {
        const { position, estimatedWaitSeconds } = notice;
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
          const page = await this.read(this.#known ? waitMs : undefined);
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
      if (isGone(thrown))
        this.sending()
          .then((sending) => sending.lose())
          .catch(Boolean);
    });
    return this.#pulling;
  }

  /** A conversation is read from its end: what stands before that comes when it is wanted. */
  async #openAtEnd(): Promise<void> {
    const page = await this.page({ before: end }, eventsPerRead);
    if ((page.events[0]?.seq ?? 1) === 1) return this.#apply(page);
    const { openAtEnd, readEarlier } = await import('./history.ts');
    this.readEarlier = () => readEarlier(this, this.#stay);
    const opened = openAtEnd(this.state.id, page);
    if (opened && this.state.head === 0) this.#take(opened, page.events, page);
  }

  page(range: ReadRange, limit: number, waitMs?: number): Promise<EventPage> {
    return this.#stay.askConversations((conversations) => conversations.read(this.state.id, range, { limit, waitMs, signal: this.#signal }));
  }

  async read(waitMs?: number): Promise<EventPage> {
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
    this.sends?.home(news);
    if (before.epoch !== '' && next.epoch !== before.epoch) {
      // What another life of the backend accepted, this one may not have.
      this.sends?.forget();
      this.seenUpTo = Math.min(this.seenUpTo, page.head);
      this.drain();
    }
    // What he has seen on another device or in another tab, he has seen.
    const me = next.entries.find(({ kind, by }) => kind === 'message' && isOwn(by))?.by.id ?? '';
    this.seenUpTo = Math.max(this.seenUpTo, next.readUpTo[me] ?? 0);
    if (next.status !== 'queued') this.#queue = undefined;
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

  become(phase: ConversationView['phase']): void {
    if (this.phase === phase || this.phase === 'starting' || this.#signal.aborted) return;
    this.phase = phase;
    this.show();
  }

  show(): void {
    if (this.#ended.signal.aborted) return;
    const stored = storedLines(this.state);
    const waiting = this.sends?.lines ?? [];
    const { status, assignee, entries, from } = this.state;
    this.unread = stored.filter((line) => line.kind === 'message' && !line.own && (line.seq ?? 0) > this.seenUpTo).length;
    this.view = {
      id: this.#id,
      phase: this.phase,
      status,
      lines: waiting.length > 0 ? [...stored, ...waiting] : stored,
      outbox: waiting.length,
      assignee,
      queue: this.#queue,
      typing: this.sends?.typing.by,
      context: this.context,
      seenUpTo: this.seenUpTo,
      longest: this.#longest,
      earlier: from > 0 && this.earlier === 'none' ? 'there' : this.earlier,
      mails: mailsIn(entries),
      reopens: status === 'closed' && endedBySystem(entries),
      blocked: this.blocked,
      rating: entries.findLast((entry) => entry.kind === 'rating'),
    };
    this.#onChange(this);
  }
}

/** Asked again, it would not be there either. */
const isGone = (thrown: unknown): boolean => ['not-found', 'forbidden', 'invalid'].includes(LotseError.from(thrown).code);

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true })));
