import {
  emptyConversation,
  limits,
  LotseError,
  type ConversationEvent,
  type ConversationRating,
  type MessagePart,
  type NonEmpty,
  type OutgoingMessage,
} from '@lotse/contract';
import type { RunningConversation } from './conversation.ts';
import { Marks } from './marks.ts';
import { filesIn, type Outbox, type WaitingMessage } from './outbox.ts';
import { pause, pauseBefore } from './pause.ts';
import type { MessageLine } from './state.ts';
import type { Stay } from './stay.ts';
import { Typing } from './typing.ts';
import { isOld } from './waited.ts';

const files = () => import('./attachments.ts');

/** What the customer does in one conversation: his messages go out oldest first, one request at a time; across tabs too. */
export class Sending {
  readonly typing: Typing;
  readonly marks: Marks;
  readonly #talk: RunningConversation;
  readonly #stay: Stay;
  readonly #outbox: Outbox;
  readonly #signal: AbortSignal;
  /** Stored by the backend, their events still on the way. */
  readonly #accepted = new Set<string>();
  #draining: Promise<unknown> | undefined;
  /** Ends the pause before the next attempt: the way is free again. */
  #hurry = new AbortController();

  constructor(talk: RunningConversation, stay: Stay, outbox: Outbox, signal: AbortSignal) {
    this.#talk = talk;
    this.#stay = stay;
    this.#outbox = outbox;
    this.#signal = signal;
    this.typing = new Typing(talk, stay);
    this.marks = new Marks(talk, stay, signal);
  }

  /** Resolves when the message is on the device. */
  async say(parts: NonEmpty<MessagePart>): Promise<void> {
    const { key, state, context } = this.#talk;
    const put = this.#outbox.put({ key, id: state.id || undefined, context }, { clientId: crypto.randomUUID(), parts, at: new Date().toISOString() });
    this.#talk.show();
    await put;
    void this.drain();
  }

  async close(): Promise<void> {
    const { state } = this.#talk;
    await this.#stay.askConversations((conversations) => conversations.close?.(state.id));
    await this.#talk.pull();
  }

  /** Resolves when the backend has it. */
  async rate(rating: ConversationRating): Promise<void> {
    const { key, state } = this.#talk;
    await this.#stay.askConversations((conversations) => conversations.rate?.(state.id, { key: `rating-${key}`, ...rating }));
    await this.#talk.pull();
  }

  drain(): Promise<unknown> {
    this.#draining ??= this.#sendAll()
      .catch(Boolean)
      .finally(() => {
        this.#draining = undefined;
        if (this.#next().length > 0 && !this.#signal.aborted) void this.drain();
      });
    return this.#draining;
  }

  /** The way may be free again. */
  wake(): void {
    this.#hurry.abort();
    this.#hurry = new AbortController();
    this.marks.tell();
  }

  /** Their events have come. */
  home(events: readonly ConversationEvent[]): void {
    const home = new Set(events.flatMap((event) => (event.kind === 'message' ? event.clientId : [])));
    if (home.size > 0) void this.#outbox.settle(this.#talk.key, home);
    this.typing.home(events);
  }

  /** What is not stored yet, as lines. */
  get lines(): readonly MessageLine[] {
    return this.#waiting.map(waitingLine);
  }

  /** What another life of the backend accepted, this one may not have. */
  forget(): void {
    this.#accepted.clear();
    this.marks.upTo = 0;
  }

  async retry(clientId: string): Promise<void> {
    const refs = filesIn(this.#kept.find((message) => message.clientId === clientId)?.parts ?? []);
    if (refs.length > 0)
      (await files()).renewed(
        this.#stay,
        this.#outbox,
        refs.map(({ id }) => id),
      );
    await this.#mark(clientId, false);
    void this.drain();
  }

  async discard(clientId: string): Promise<void> {
    await this.#outbox.settle(this.#talk.key, new Set([clientId]));
    this.#talk.show();
  }

  /** The conversation was read, and is not there: what waits begins it anew, and where nothing waits it is let go. Somebody in between may have answered: then it is not. */
  async lose(): Promise<void> {
    const talk = this.#talk;
    const all = await this.#stay.askConversations((conversations) => conversations.list());
    if (!talk.state.id || this.#signal.aborted || all.some(({ id }) => id === talk.state.id)) return;
    if (this.#kept.length === 0) {
      talk.lost = true;
      return talk.show();
    }
    this.#beginAgain();
    await this.drain();
  }

  get #kept(): readonly WaitingMessage[] {
    return this.#outbox.of(this.#talk.key)?.messages ?? [];
  }

  get #waiting(): readonly WaitingMessage[] {
    const { entries } = this.#talk.state;
    return this.#kept.filter(({ clientId }) => !entries.some((entry) => entry.kind === 'message' && entry.clientId === clientId));
  }

  #next(): readonly WaitingMessage[] {
    return this.#waiting.filter(({ clientId, failed }) => !failed && !this.#accepted.has(clientId));
  }

  async #sendAll(): Promise<void> {
    const talk = this.#talk;
    let most: number = limits.messagesPerSend;
    let attempt = 0;
    /** Answers how long to wait before the next, in milliseconds; undefined when nothing waits any more. */
    const sendSome = async (): Promise<number | undefined> => {
      // On the device first; and what a tab left that is gone goes out from here.
      await this.#outbox.load();
      let batch = oneRequest(this.#next(), most);
      // Who has gone leaves it to the next page.
      if (batch.length === 0 || this.#signal.aborted) return undefined;
      const late = batch.find(isOld);
      if (late) return this.#fail(late);
      try {
        await this.#begin();
        // Accepted, and not home yet: a restored backend may not have it, and it goes out before what was written after it.
        if (this.#waiting.some(({ clientId }) => this.#accepted.has(clientId))) await talk.read();
        batch = oneRequest(this.#next(), most);
        if (batch.length === 0) return undefined;
        const messages = await this.#ready(batch);
        const results = await this.#stay.askConversations((conversations) => conversations.send(talk.state.id, messages));
        for (const { clientId, seq } of results) {
          // What was stored long ago, before the part that is read here, comes home by no event; another's may have come already.
          if (seq <= talk.state.from) await this.discard(clientId);
          else this.#accepted.add(clientId);
        }
        attempt = 0;
        talk.blocked = false;
        if (talk.phase === 'behind' || results.some(({ seq }) => seq > talk.state.head)) void talk.pull();
      } catch (thrown) {
        const error = LotseError.from(thrown);
        if (this.#signal.aborted) return undefined;
        if (error.passes) {
          talk.become('behind');
          return pauseBefore(attempt++, error.retryAfterMs);
        }
        if (error.code === 'not-found' && attempt++ < 3) this.#beginAgain();
        else if (batch.length > 1) most = 1;
        else if (batch[0]) {
          talk.blocked = error.field === 'blocked';
          this.#stay.failed(error);
          return this.#fail(batch[0]);
        }
      }
      return 0;
    };
    for (;;) {
      const hurry = this.#hurry.signal;
      const wait = await locked(`lotse:${this.#stay.id}:${talk.key}`, this.#signal, sendSome);
      if (wait === undefined) return;
      if (wait > 0) await pause(wait, AbortSignal.any([this.#signal, hurry]));
    }
  }

  /** As many of these messages as can go out now: words do not wait for a file that was chosen after them. */
  async #ready(batch: readonly WaitingMessage[]): Promise<readonly OutgoingMessage[]> {
    const heavy = batch.findIndex(({ parts }) => filesIn(parts).length > 0);
    if (heavy === 0) return (await files()).uploaded(this.#stay, this.#outbox, batch.slice(0, 1));
    return batch.slice(0, heavy < 0 ? undefined : heavy).map(({ clientId, parts }) => ({ clientId, parts }));
  }

  /** It is the customer's to decide; what was written after it need not wait. */
  async #fail({ clientId }: WaitingMessage): Promise<number> {
    await this.#mark(clientId, true);
    return 0;
  }

  async #mark(clientId: string, failed: boolean): Promise<void> {
    await this.#outbox.mark(this.#talk.key, clientId, failed);
    this.#talk.show();
  }

  /** Gives the conversation its place at the backend; the same key is the same conversation. */
  async #begin(): Promise<void> {
    const talk = this.#talk;
    const { key, context } = talk;
    if (talk.state.id) return;
    await this.#stay.session();
    // From here on somebody may know the conversation: whoever goes on with it has to be the same visitor.
    await this.#outbox.named(key, undefined, this.#stay);
    const { id, epoch } = await this.#stay.askConversations((conversations) => conversations.start({ key, context }));
    talk.state = emptyConversation(id, epoch);
    talk.phase = 'reading';
    await this.#outbox.named(key, id, this.#stay);
    this.#stay.happened({ type: 'conversation-started', data: { conversationId: id } });
    talk.show();
    void talk.follow();
  }

  #beginAgain(): void {
    this.#accepted.clear();
    this.#talk.beginAgain();
  }
}

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

/** The first messages that fit into one request; at least one, so that one too long is refused by the backend and not for ever by us. */
const oneRequest = (messages: readonly WaitingMessage[], most: number): readonly WaitingMessage[] => {
  let bytes = 0;
  const fitting = messages.slice(0, most).findIndex(({ parts }) => (bytes += JSON.stringify(parts).length * 3) > limits.frameBytes * 0.9);
  return messages.slice(0, fitting < 0 ? most : Math.max(1, fitting));
};

/** Where there are no locks, or none for this page, two tabs may send the same: the same clientId is one message. */
const locked = async <T>(name: string, signal: AbortSignal, act: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await navigator.locks.request(name, { signal }, act);
  } catch {
    return signal.aborted ? undefined : act();
  }
};
