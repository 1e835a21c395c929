/**
 * The HTTP and WebSocket side of the contract: what a client asks (strict) and what a server answers.
 * `adapters/http` and the reference server are the two ends of this pipe; docs/protocol.md says it in words.
 */
/** Request bodies, by route: `requests.start`. */
export * as requests from './wire/requests.ts';
/** Answers, by route: `answers.ticket`. */
export * as answers from './wire/answers.ts';
/** Answers about flows, likewise: `flowAnswers.draft`. */
export * as flowAnswers from './wire/flow-answers.ts';
/** Answers about cases, likewise: `caseAnswers.list`. */
export * as caseAnswers from './wire/case-answers.ts';
export { handoffContext } from './wire/requests.ts';
export { asDownload, fileHeaders, nameIn } from './wire/file-headers.ts';
export { clientFrame, clientFrames, type ClientFrame } from './wire/client-frame.ts';
export { serverFrame, type ServerFrame } from './wire/server-frame.ts';

export const apiPath = '/api/v1/';

/**
 * Versions of the socket as WebSocket subprotocols, the newest first. A client offers all it speaks, the server takes the newest it knows,
 * and both then say what that version knows. A server speaks the newest and the one before.
 */
export const socketProtocols = ['lotse.2', 'lotse.1'] as const;
export type SocketProtocol = (typeof socketProtocols)[number];
/** The version that everybody speaks. */
export const socketProtocol = 'lotse.1';

/** Methods a server offers beside `channels`; the adapter leaves out what is not named. */
export type Offer =
  | 'articles'
  | 'articles.rate'
  | 'articles.index'
  | 'conversations'
  | 'conversations.typing'
  | 'conversations.markRead'
  | 'conversations.close'
  | 'conversations.rate'
  | 'outages'
  | 'conversations.mailTo'
  | 'conversations.stopMails'
  | 'conversations.transcript'
  | 'channels.requestCallback'
  | 'channels.leaveMessage'
  | 'channels.callbacks'
  | 'channels.moveCallback'
  | 'channels.cancelCallback'
  | 'flows'
  | 'flows.prefill'
  | 'flows.lookup'
  | 'flows.challenge'
  | 'flows.drafts'
  | 'flows.drafts.mail'
  | 'cases'
  | 'cases.challenge'
  | 'cases.follow'
  | 'files'
  | 'record'
  | 'watch'
  | 'end';

/** WebSocket close codes. After `badFrame` and `forbidden` nobody reconnects by himself. */
export const closeCodes = { badFrame: 4400, unauthorized: 4401, forbidden: 4403, slow: 4408, rate: 4429, restart: 1012, overload: 1013 } as const;

/** How often the server beats; each side gives up after twice this and 10 s more. */
export const beatMs = 25_000;
