/** What goes by mail, and what comes from there: loaded when somebody asks for it. */
import { LotseError, type Conversations, type Keyed, type MailRequest } from '@lotse/contract';
import type { Stay } from './stay.ts';
import type { Talks } from './talks.ts';

export class ByMail {
  readonly #stay: Stay;
  readonly #talks: Talks;

  constructor(stay: Stay, talks: Talks) {
    this.#stay = stay;
    this.#talks = talks;
  }

  mailTo(request: Keyed<MailRequest>): Promise<void> {
    return this.#here((conversations, id) => conversations.mailTo?.(id, request));
  }
  stop(): Promise<void> {
    return this.#here((conversations, id) => conversations.stopMails?.(id));
  }
  async transcript(): Promise<Blob> {
    const file = await this.#here((conversations, id) => conversations.transcript?.(id));
    if (!file) throw new LotseError('unavailable', 'There is no transcript.');
    return file;
  }

  /** Shows the conversation that the link leads to; false where it leads nowhere any more. */
  async follow(link: string): Promise<boolean> {
    const stay = this.#stay;
    stay.link = link;
    const session = await stay.session();
    // The session stood already, or was asked for before the link came.
    if (stay.link === link) {
      await stay.renew(session);
      await stay.session();
    }
    const { continues } = stay;
    if (continues !== undefined) await this.#talks.open(continues);
    stay.set({ lapsedLink: continues === undefined });
    return continues !== undefined;
  }

  /** A call about the conversation that is shown. */
  #here<T>(call: (conversations: Conversations, id: string) => T | Promise<T>): Promise<T> {
    const id = this.#talks.shown?.view.id;
    return this.#stay.askConversations((conversations) => {
      if (id === undefined) throw new LotseError('unavailable', 'There is no conversation yet.');
      return call(conversations, id);
    });
  }
}
