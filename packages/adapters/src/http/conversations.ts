import {
  mapEach,
  type ConversationEvent,
  type ConversationRating,
  type Conversations,
  type EventPage,
  type Keyed,
  type MailRequest,
  type Notice,
  type OutgoingMessage,
  type OutgoingPart,
} from '@lotse/contract';
import * as schemas from '@lotse/contract/schemas';
import { answers, type Offer } from '@lotse/contract/wire';
import * as z from 'zod/mini';
import { segment, type Ask } from './requests.ts';
import { LineLost, type OpenSocket } from './socket.ts';

/** The conversations of one session: on the open line where there is one, by request otherwise; both are the same deed. */
export class HttpConversations {
  readonly #ask: Ask;
  readonly #addressed: (page: EventPage) => EventPage;
  #line: OpenSocket | undefined;
  /** The last mark of each conversation: one that was said into a dying line is said again. */
  readonly #marks = new Map<string, number>();
  /** What this device has without a gap, of the conversations that were read here. */
  readonly #had = new Map<string, { readonly epoch: string; readonly seq: number }>();
  #reporting: ReturnType<typeof setTimeout> | undefined;

  /** `addressed`: what is read, with addresses that open. */
  constructor(ask: Ask, addressed: (page: EventPage) => EventPage) {
    this.#ask = ask;
    this.#addressed = addressed;
  }

  /** From now on messages, typing and marks travel on this line. */
  use(line: OpenSocket | undefined): void {
    this.#line = line;
    for (const [conversationId, seq] of this.#marks) line?.say({ t: 'read', conversationId, seq });
  }

  /** Pushed events are going to whoever watches; the server is told once a second how far they came. */
  pushed(notice: Notice): void {
    if (notice.kind !== 'events') return;
    const had = this.#had.get(notice.conversationId);
    if (had?.epoch !== notice.page.epoch) return;
    const seq = follow(notice.page.events, had.seq);
    if (seq === had.seq) return;
    this.#had.set(notice.conversationId, { ...had, seq });
    if (this.#reporting !== undefined) return;
    this.#reporting = setTimeout(() => {
      this.#reporting = undefined;
      this.#line?.say({ t: 'have', heads: Object.fromEntries([...this.#had].map(([id, { seq }]) => [id, seq])) });
    }, 1000);
  }

  service(offers: ReadonlySet<Offer>): Conversations {
    const ask = this.#ask;
    const at = (id: string, deed: string) => `conversations/${segment(id)}/${deed}`;
    const post = async (id: string, deed: string, json: object) => {
      await ask(z.unknown(), at(id, deed), { body: json });
    };
    return {
      list: async () => (await ask(answers.conversations, 'conversations')).conversations,
      start: (start) => ask(schemas.conversationHead, 'conversations', { body: start }),
      send: async (id, given) => {
        const messages = given.map(({ clientId, parts }): OutgoingMessage => ({ clientId, parts: mapEach(parts, named) }));
        try {
          if (this.#line) return await this.#line.send(id, messages);
        } catch (thrown) {
          // Nobody knows whether it was stored. The same clientIds again are one deed.
          if (!(thrown instanceof LineLost)) throw thrown;
        }
        return (await ask(answers.send, at(id, 'messages'), { body: { messages } })).results;
      },
      read: async (id, range, { limit, waitMs = 0, signal }) => {
        const wait = Math.min(waitMs / 1000, 25);
        const page = await ask(schemas.eventPage, at(id, 'events'), {
          query: { ...range, limit, wait: wait > 0 ? wait : undefined },
          patience: wait * 1000 + 10_000,
          signal,
        });
        if ('after' in range) this.#read(id, range.after, page);
        return this.#addressed(page);
      },
      ...(offers.has('conversations.typing') && {
        typing: (id: string) => {
          if (this.#line) this.#line.say({ t: 'typing', conversationId: id });
          else void post(id, 'typing', {}).catch(() => {});
        },
      }),
      ...(offers.has('conversations.markRead') && {
        markRead: async (id: string, seq: number) => {
          this.#marks.set(id, Math.max(seq, this.#marks.get(id) ?? 0));
          if (this.#line) this.#line.say({ t: 'read', conversationId: id, seq });
          else await post(id, 'read', { seq });
        },
      }),
      ...(offers.has('conversations.close') && {
        close: (id: string) => post(id, 'close', {}),
      }),
      ...(offers.has('conversations.mailTo') && {
        mailTo: (id: string, request: Keyed<MailRequest>) => post(id, 'mails', request),
      }),
      ...(offers.has('conversations.stopMails') && {
        stopMails: (id: string) => post(id, 'mails/stop', {}),
      }),
      ...(offers.has('conversations.transcript') && {
        transcript: async (id: string) => {
          const { name, type, text } = await ask(answers.transcript, at(id, 'transcript'));
          return new File([text], name, { type });
        },
      }),
      ...(offers.has('conversations.rate') && {
        rate: (id: string, rating: Keyed<ConversationRating>) => post(id, 'rating', rating),
      }),
    };
  }

  /** Whoever reads on after `after` has all before it. */
  #read(id: string, after: number, { epoch, events }: EventPage): void {
    const had = this.#had.get(id);
    this.#had.set(id, { epoch, seq: Math.max(follow(events, after), had?.epoch === epoch ? had.seq : 0) });
  }
}

/** A file is named by its id alone: the server knows the rest. */
const named = (part: OutgoingPart): OutgoingPart => (part.kind === 'file' ? { kind: 'file', file: { id: part.file.id } } : part);

/** How far events lead on without a gap. */
const follow = (events: readonly ConversationEvent[], from: number): number => events.reduce((seq, event) => (event.seq === seq + 1 ? event.seq : seq), from);
