/** What stands in place of the messages: all conversations of the customer, or the sheet for the next one. Loaded when either is wanted. */
import type { ClientState, ConversationView } from '@lotse/client';
import { html, nothing } from 'lit';
import type { ClientController } from '../client-controller.ts';
import type { Target } from '../navigation.ts';
import type { TalkStrings } from '../strings/talk.ts';
import type { LotseConversation } from './lotse-conversation.ts';
import { Past } from './past.ts';

export class Instead {
  /** The list has been asked for. */
  lists = false;
  /** The sheet is here. */
  sheet = false;
  readonly #host: LotseConversation;
  readonly #lotse: ClientController<TalkStrings>;
  readonly #past: Past;
  /** What was passed on in the conversation that is left behind. */
  #left: ConversationView['context'];

  constructor(host: LotseConversation, lotse: ClientController<TalkStrings>) {
    this.#host = host;
    this.#lotse = lotse;
    this.#past = new Past(host, lotse, this);
  }

  /** Whether the sheet for the next one stands in place of this one. */
  leaves(talk: ConversationView | undefined): boolean {
    return this.#left !== undefined && this.#left === talk?.context;
  }

  /** Fetches what is wanted now. Standing alone in a page the sheet is ours to fetch. */
  async load(): Promise<void> {
    if (this.#host.past) {
      this.lists = true;
      void this.#lotse.client?.listConversations();
    } else if (!this.#host.inPanel) {
      (await import('../handoff/handoff.ts')).defineHandoff();
      this.sheet = true;
    }
  }

  template(state: ClientState, strings: TalkStrings): unknown {
    if (this.#host.past) return this.#past.template(state, strings);
    if (!this.sheet) return nothing;
    return html`<lotse-handoff exportparts="composer, human, submit" .client=${this.#lotse.client} ?another=${this.#left !== undefined}></lotse-handoff>`;
  }

  /** The sheet for the next conversation comes; one that is not over goes on behind it. */
  another(): void {
    if (this.#leadsTo('another')) return;
    this.#left = this.#lotse.state?.conversation?.context;
    this.#turn(false);
  }

  conversations(): void {
    if (!this.#leadsTo('conversations')) this.#turn(true);
  }

  /** One of them. */
  show(conversation: string): void {
    if (this.#leadsTo({ conversation })) return;
    this.#left = undefined;
    void this.#lotse.client?.openConversation(conversation).then(() => this.#turn(false));
  }

  /** Back to the one that runs. */
  goOn(): void {
    this.#turn(false);
  }

  #turn(past: boolean): void {
    this.#host.past = past;
    this.#host.requestUpdate();
    void this.#host.focusStart();
  }

  /** In the widget each is a screen of its own. */
  #leadsTo(target: Target): boolean {
    if (this.#host.inPanel) this.#lotse.navigation?.go(target);
    return this.#host.inPanel;
  }
}
