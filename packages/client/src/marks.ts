import type { RunningConversation } from './conversation.ts';
import type { Stay } from './stay.ts';

const apartMs = 1_000;

/** How far the customer has seen a conversation: the backend is told once a second at most, and until it knows. */
export class Marks {
  /** What the backend knows. */
  upTo = 0;
  readonly #talk: RunningConversation;
  readonly #stay: Stay;
  readonly #signal: AbortSignal;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(talk: RunningConversation, stay: Stay, signal: AbortSignal) {
    this.#talk = talk;
    this.#stay = stay;
    this.#signal = signal;
  }

  tell(): void {
    if (this.#talk.seenUpTo <= this.upTo || this.#telling) return;
    this.#telling = setTimeout(() => void this.#tellNow().catch(Boolean), apartMs);
  }

  async #tellNow(): Promise<void> {
    this.#telling = undefined;
    const { state, seenUpTo } = this.#talk;
    if (this.#signal.aborted) return;
    await this.#stay.askConversations((conversations) => conversations.markRead?.(state.id, seenUpTo));
    this.upTo = seenUpTo;
  }
}
