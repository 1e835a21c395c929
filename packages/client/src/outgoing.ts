/** What the customer says goes out. Loaded when somebody may write, and where an earlier page or another tab has left something that waits. */
import type { HandoffContext, HandoffItem, MessagePart, NonEmpty } from '@lotse/contract';
import type { UseStore } from 'idb-keyval';
import { RunningConversation } from './conversation.ts';
import { courierOf } from './courier.ts';
import type { LazyOutbox } from './lazy-outbox.ts';
import { openOutbox, type Outbox, type Waiting } from './outbox.ts';
import { Sending } from './sending.ts';
import type { Stay } from './stay.ts';
import type { Talks } from './talks.ts';
import { isOld } from './waited.ts';

/** What a human should know in a conversation that runs already: the articles read since, then the words. */
const partsFor = (items: readonly HandoffItem[], text: string): NonEmpty<MessagePart> => {
  const articles = items.flatMap((item): MessagePart[] => (item.kind === 'article' ? [{ kind: 'article', articleId: item.articleId, title: item.title }] : []));
  return [{ kind: 'text', text }, ...articles];
};

export class Outgoing {
  readonly outbox: Outbox;
  readonly #lazy: LazyOutbox;
  readonly #stay: Stay;

  constructor(lazy: LazyOutbox, stay: Stay, outbox: Outbox) {
    this.#lazy = lazy;
    this.#stay = stay;
    this.outbox = outbox;
  }

  /** What sends the messages of a conversation, until `signal` ends. */
  of(talk: RunningConversation, stay: Stay, signal: AbortSignal): Sending {
    return new Sending(talk, stay, this.outbox, signal);
  }

  /** Says it in the conversation that runs, or begins one with it; resolves when it is on the device. */
  async start(talks: Talks, context: HandoffContext, text: string, another: boolean): Promise<void> {
    const { shown } = talks;
    const goesOn = shown && !shown.over && !another;
    const talk = goesOn ? shown : talks.show({ key: crypto.randomUUID(), context });
    await (await talk.sending()).say(goesOn ? partsFor(context.items, text) : [{ kind: 'text', text }]);
  }

  /** Sends what waits in a conversation that is not held here, in its own visitor's name; given up after a day. */
  bringHome({ token, ...waiting }: Waiting): void {
    if (this.#stay.ended.aborted) return;
    const { key, messages } = waiting;
    void this.outbox.settle(key, new Set(messages.filter(isOld).map(({ clientId }) => clientId)));
    const courier = courierOf(this.#stay, token ?? this.#stay.token, waiting.customer);
    const run = () =>
      new RunningConversation(courier, this.#lazy, waiting, () => {
        if (!this.outbox.of(key)?.messages.some(({ failed }) => !failed)) courier.end();
      });
    if (waiting.customer === undefined) run();
    // A customer whose session is over is asked for when he is here again: nobody else says it in his place.
    else void courier.session().then(({ customer }) => (customer?.id === waiting.customer ? run() : courier.end()), Boolean);
  }
}

/** With what lies on the device. */
export const openOutgoing = async (lazy: LazyOutbox, stay: Stay, store: UseStore | undefined): Promise<Outgoing> =>
  new Outgoing(lazy, stay, await openOutbox(stay, store));
