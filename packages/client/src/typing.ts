import type { ConversationEvent, Participant } from '@lotse/contract';
import type { RunningConversation } from './conversation.ts';
import { isOwn } from './lines.ts';
import type { Stay } from './stay.ts';

const shownMs = 6_000;
const saidMs = 3_000;

/** Who is typing in a conversation: the customer, which is said every few seconds, and whoever answers him. */
export class Typing {
  /** Somebody else, just now. */
  by: Participant | undefined;
  readonly #talk: RunningConversation;
  readonly #stay: Stay;
  #said = -Infinity;
  #ends: ReturnType<typeof setTimeout> | undefined;

  constructor(talk: RunningConversation, stay: Stay) {
    this.#talk = talk;
    this.#stay = stay;
  }

  say(): void {
    const { phase, state } = this.#talk;
    if (phase !== 'live' || performance.now() - this.#said < saidMs) return;
    this.#said = performance.now();
    void this.#stay.askConversations((conversations) => conversations.typing?.(state.id)).catch(Boolean);
  }

  /** Shown until he has written, or has stopped for a while. */
  hear(by: Participant): void {
    if (isOwn(by)) return;
    this.by = by;
    clearTimeout(this.#ends);
    this.#ends = setTimeout(() => {
      this.by = undefined;
      this.#talk.show();
    }, shownMs);
    this.#talk.show();
  }

  /** Who has written types no more. */
  home(events: readonly ConversationEvent[]): void {
    if (events.some(({ kind, by }) => kind === 'message' && by.id === this.by?.id)) this.by = undefined;
  }
}
