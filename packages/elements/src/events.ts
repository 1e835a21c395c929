import type { Occurrence } from '@lotse/client';

/** What happened, told to the host page: bubbles and leaves shadow roots. Names are in the past tense, but for the two that can be refused. */
export class LotseEvent<Data = unknown> extends Event {
  readonly id: string = crypto.randomUUID();
  /** ISO 8601. */
  readonly createdAt: string = new Date().toISOString();
  readonly data: Data;

  constructor(type: string, data: Data, options: { readonly cancelable?: boolean } = {}) {
    super(type, { bubbles: true, composed: true, cancelable: options.cancelable ?? false });
    this.data = data;
  }
}

type DataOf<Type extends Occurrence['type']> = Extract<Occurrence, { readonly type: Type }>['data'];

/** The panel is about to open. `preventDefault()` keeps it closed. */
export class LotseBeforeOpenEvent extends LotseEvent<{ readonly target: string }> {
  constructor(data: { readonly target: string }) {
    super('lotse-before-open', data, { cancelable: true });
  }
}
/** A message is about to be sent. `preventDefault()` leaves it in the composer. */
export class LotseBeforeSendEvent extends LotseEvent<{ readonly text: string }> {
  constructor(data: { readonly text: string }) {
    super('lotse-before-send', data, { cancelable: true });
  }
}
/** The panel is open. */
export class LotseOpenedEvent extends LotseEvent<{ readonly target: string }> {
  constructor(data: { readonly target: string }) {
    super('lotse-opened', data);
  }
}
/** The panel is closed. */
export class LotseClosedEvent extends LotseEvent<Record<string, never>> {
  constructor() {
    super('lotse-closed', {});
  }
}
/** The backend has stored the customer's message. Fired once for each message, when its event arrives. */
export type LotseMessageSentEvent = LotseEvent<DataOf<'message-sent'>>;
export type LotseMessageReceivedEvent = LotseEvent<DataOf<'message-received'>>;
export type LotseConversationStartedEvent = LotseEvent<DataOf<'conversation-started'>>;
export type LotseConversationResolvedEvent = LotseEvent<DataOf<'conversation-resolved'>>;
export type LotseSearchedEvent = LotseEvent<DataOf<'searched'>>;
export type LotseArticleReadEvent = LotseEvent<DataOf<'article-read'>>;
export type LotseArticleRatedEvent = LotseEvent<DataOf<'article-rated'>>;
export type LotseFlowSubmittedEvent = LotseEvent<DataOf<'flow-submitted'>>;
export type LotseUnreadChangedEvent = LotseEvent<DataOf<'unread-changed'>>;
export type LotseIdentifiedEvent = LotseEvent<DataOf<'identified'>>;
export type LotseErrorEvent = LotseEvent<DataOf<'error'>>;

/** Tells the host page on `element` what the client went through. */
export const announce = (element: Element, { type, data }: Occurrence): boolean => element.dispatchEvent(new LotseEvent(`lotse-${type}`, data));

declare global {
  interface HTMLElementEventMap {
    'lotse-before-open': LotseBeforeOpenEvent;
    'lotse-before-send': LotseBeforeSendEvent;
    'lotse-opened': LotseOpenedEvent;
    'lotse-closed': LotseClosedEvent;
    'lotse-message-sent': LotseMessageSentEvent;
    'lotse-message-received': LotseMessageReceivedEvent;
    'lotse-conversation-started': LotseConversationStartedEvent;
    'lotse-conversation-resolved': LotseConversationResolvedEvent;
    'lotse-searched': LotseSearchedEvent;
    'lotse-article-read': LotseArticleReadEvent;
    'lotse-article-rated': LotseArticleRatedEvent;
    'lotse-flow-submitted': LotseFlowSubmittedEvent;
    'lotse-unread-changed': LotseUnreadChangedEvent;
    'lotse-identified': LotseIdentifiedEvent;
    'lotse-error': LotseErrorEvent;
  }
}
