import { isMailAddress, LotseError, mailCodes, textOf, type ConversationEvent, type Keyed, type MailRequest, type Participant } from '@lotse/contract';

/** A mail that would have been sent. */
export interface MemoryMail {
  readonly conversationId: string;
  readonly email: string;
  readonly what: MailRequest['what'];
  /** To be handed to `open` as `Visitor.link`. */
  readonly link: string;
}

interface Place {
  readonly id: string;
  readonly visitor: Participant;
  readonly events: readonly ConversationEvent[];
}

/** What a backend in memory knows of mails: who wants them, the links in them, and whom a link has let in. */
export class MemoryMails {
  readonly sent: MemoryMail[] = [];
  readonly #keys = new Set<string>();
  readonly #wanted = new Map<string, string>();
  /** By guest, the conversations that a link has led him into. */
  readonly #guests = new Map<string, Set<string>>();

  /** The code of the event that says so; undefined where nothing is new. */
  request({ id }: Place, { key, email, what }: Keyed<MailRequest>): string | undefined {
    if (!isMailAddress(email)) throw new LotseError('invalid', `"${email}" is no mail address.`, { field: 'email' });
    if (this.#keys.has(key)) return undefined;
    this.#keys.add(key);
    if (what === 'answers' && this.#wanted.get(id) === email) return undefined;
    if (what === 'answers') this.#wanted.set(id, email);
    this.sent.push({ conversationId: id, email, what, link: `link-${crypto.randomUUID()}` });
    return what === 'answers' ? mailCodes.wanted : mailCodes.transcript;
  }

  /** Undefined where nobody wanted any. */
  stop(id: string): string | undefined {
    return this.#wanted.delete(id) ? mailCodes.stopped : undefined;
  }

  /** A mail came back: the address is none. */
  bounce(id: string): string {
    this.#wanted.delete(id);
    return mailCodes.bounced;
  }

  /** Lets somebody in who has a link; the conversation it leads to. */
  admit(visitorId: string, link: string | undefined): string | undefined {
    const id = link === undefined ? undefined : this.sent.find((mail) => mail.link === link)?.conversationId;
    if (id !== undefined) this.#guests.set(visitorId, (this.#guests.get(visitorId) ?? new Set()).add(id));
    return id;
  }

  /** In a conversation that a link led him into, somebody is the one who began it. */
  reaches(visitorId: string, { id, visitor }: Place): boolean {
    return visitor.id === visitorId || (this.#guests.get(visitorId)?.has(id) ?? false);
  }
}

/** All that was said, for people. */
export const memoryTranscript = ({ events }: Place): Blob => {
  const said = events.flatMap((event) => (event.kind === 'message' ? [`${event.at} ${event.by.name ?? event.by.role}\n${textOf(event.parts)}`] : []));
  return new File([said.join('\n\n')], 'conversation.txt', { type: 'text/plain' });
};
