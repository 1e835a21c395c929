/** Conversations as visitors and agents have them. The store decides; here is checked, awaited and told. */
import {
  leads,
  limits,
  LotseError,
  onlyTheCompany,
  textOf,
  type ConversationHead,
  type ConversationRating,
  type ConversationSummary,
  type EventPage,
  type HandoffContext,
  type Keyed,
  type Marks,
  type OutgoingMessage,
  type Participant,
  type ReadOptions,
  type ReadRange,
  type SendResult,
} from '@lotse/contract';
import type { DeskConversation, Note } from '@lotse/contract/desk';
import { randomUUID } from 'node:crypto';
import type { FileLinks } from '../files/links.ts';
import type { Hint, Hints } from '../hints/hints.ts';
import { noMetrics, type Metrics } from '../metrics.ts';
import type { VisitorSession } from '../route.ts';
import type { Change, Changed } from '../store/conversation-store.ts';
import type { Store } from '../store/store.ts';
import { createQueue } from './queue.ts';
import type { Topics } from './topics.ts';

/** `by` is who does it: an agent reaches every conversation, a visitor only his own; another's is `not-found`. */
export interface ConversationService {
  start(who: VisitorSession, start: { readonly key: string; readonly context: HandoffContext }): Promise<ConversationHead>;
  /** `seen`: an agent's message is a `conflict` where a colleague has answered after this head. `uploader`: whose files it may name, by default those of who sends it. */
  send(
    by: Participant,
    id: string,
    messages: readonly OutgoingMessage[],
    more?: { readonly seen?: number | undefined; readonly uploader?: Participant | undefined },
  ): Promise<readonly SendResult[]>;
  /** His own, and those that a link led him into. */
  list(who: VisitorSession): Promise<readonly ConversationSummary[]>;
  /** With `waitMs` an empty page is held back until there is an event, the time is over or `signal` ends. */
  read(by: Participant, id: string, range: ReadRange, options: ReadOptions): Promise<EventPage>;
  markRead(by: Participant, id: string, seq: number): Promise<void>;
  /** What a device has of pushed events; foreign ids are passed over. */
  markDelivered(by: Participant, heads: Marks): Promise<void>;
  typing(by: Participant, id: string): Promise<void>;
  /** The customer ends it. */
  close(by: Participant, id: string): Promise<void>;
  /** The customer's judgement, once. */
  rate(by: Participant, id: string, rating: Keyed<ConversationRating>): Promise<void>;
  /** By visitor, the heads of what is under way or was until yesterday. */
  headsOf(visitorIds: readonly string[]): Promise<Readonly<Record<string, Marks>>>;
  /** Tells a visitor where he stands in the queue, as notices. */
  tellPlaces(visitorId: string): void;

  forDesk(agent: Participant, id: string): Promise<DeskConversation>;
  /** `conflict` while a colleague has it who is not the one in `from`. */
  take(agent: Participant, id: string, from?: string): Promise<void>;
  resolve(agent: Participant, id: string, reason: string): Promise<void>;
  /** What an agent who leaves had under way waits for another one. */
  releaseAll(by: Participant, agentId: string): Promise<void>;
  /** New words for a message of his own. The answer names the event that says so. */
  edit(agent: Participant, id: string, of: number, edit: OutgoingMessage): Promise<Omit<Changed, 'change'>>;
  /** Takes a message of his own back: its words leave the store. */
  redact(agent: Participant, id: string, of: number): Promise<Omit<Changed, 'change'>>;
  notes(agent: Participant, id: string): Promise<readonly Note[]>;
  /** Tells everybody what another service has changed in the store. */
  publish(change: Change): void;
  addNote(agent: Participant, id: string, note: { readonly clientId: string; readonly text: string }): Promise<readonly Note[]>;
}

export interface ConversationParts {
  readonly store: Store;
  readonly hints: Hints;
  readonly clock: () => Date;
  readonly metrics?: Metrics | undefined;
  /** Makes the addresses of files; without it there are none. */
  readonly links?: FileLinks | undefined;
  /** A message with files may have been taken back. */
  readonly onRedacted?: (() => void) | undefined;
  /** Whether somebody works now; outside hours nobody is told a place in a queue that does not move. */
  readonly isOpen?: (() => boolean) | undefined;
  /** What a conversation is likely to be about; without, nobody guesses. */
  readonly topics?: Pick<Topics, 'inContext' | 'inText'> | undefined;
  /** Seconds that a chat is waited for at present, where that is known. */
  readonly expectedWait?: (() => number | undefined) | undefined;
}

/** Conversations that one frame may mark. */
const mostMarked = 50;
const day = 24 * 60 * 60 * 1000;

export const createConversations = ({
  store,
  hints,
  clock,
  metrics = noMetrics,
  links,
  onRedacted,
  isOpen = () => true,
  expectedWait,
  topics,
}: ConversationParts): ConversationService => {
  const queue = createQueue({ store, hints, isOpen, clock, expectedWait });
  const now = () => clock().toISOString();

  const publish = ({ conversationId, visitorId, page, queueMoved, cases = [] }: Change): void => {
    for (const { reference, watchers } of cases) hints.publish({ kind: 'case', reference, visitorIds: watchers });
    if (page) hints.publish({ kind: 'changed', conversationId, visitorId, page: links?.signed(page) ?? page });
    if (queueMoved) queue.moved();
  };

  const topicIn = (messages: readonly OutgoingMessage[]): string | undefined => topics?.inText(messages.map(({ parts }) => textOf(parts)).join(' '));

  const read = async (by: Participant, conversationId: string, range: ReadRange, limit: number): Promise<EventPage> => {
    const { page, change } = await store.conversations.read({ conversationId, by, range, limit: Math.min(limit, limits.eventsPerRead) });
    publish(change);
    if ('after' in range && range.after > 0) metrics.resumed(page.events.length);
    return links?.signed(page) ?? page;
  };

  return {
    async start(who, { key, context }) {
      const { conversation, isNew } = await store.conversations.start({
        id: randomUUID(),
        key,
        visitor: who.participant,
        locale: who.locale,
        context,
        topic: topics?.inContext(context),
        at: now(),
      });
      if (isNew) {
        hints.publish({ kind: 'started', conversationId: conversation.id, visitorId: who.participant.id, epoch: conversation.epoch });
        queue.moved();
      }
      return conversation;
    },
    async list({ participant, guestIn = [] }) {
      const own = await store.conversations.listOf(participant.id);
      const others = await Promise.all(
        guestIn.map(async ({ conversationId, as }) => (await store.conversations.listOf(as.id)).filter(({ id }) => id === conversationId)),
      );
      return [...own, ...others.flat()].toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    },
    async send(by, conversationId, messages, { seen, uploader } = {}) {
      holdToSizes(messages);
      if (by.role === 'visitor' || by.role === 'customer') refuseLeading(messages);
      const heardAt = performance.now();
      const { results, change } = await store.conversations.append({
        conversationId,
        by,
        messages,
        uploaderId: (uploader ?? by).id,
        seen,
        topic: by.role === 'agent' ? undefined : topicIn(messages),
        at: now(),
      });
      metrics.stored(results.length, results.filter(({ duplicate }) => duplicate).length, (performance.now() - heardAt) / 1000);
      publish(change);
      return results;
    },
    async read(by, id, range, { limit, waitMs = 0, signal }) {
      if (!('after' in range) || waitMs <= 0) return read(by, id, range, limit);
      // Listening begins before the range is read, so that nothing falls between the two.
      const news = listen(hints, id, (hint) => hint.kind === 'changed' && hint.page.head > range.after);
      try {
        const page = await read(by, id, range, limit);
        // Whoever is ahead of the list knows another life of it, and has to hear so at once.
        if (page.events.length > 0 || page.head < range.after || signal.aborted) return page;
        await news.heard(waitMs, signal);
        return signal.aborted ? page : await read(by, id, range, limit);
      } finally {
        news.stop();
      }
    },
    async markRead(by, conversationId, seq) {
      publish(await store.conversations.mark({ conversationId, by, read: seq }));
    },
    async markDelivered(by, heads) {
      const marked = Object.entries(heads)
        .slice(0, mostMarked)
        .map(([conversationId, delivered]) => store.conversations.mark({ conversationId, by, delivered }));
      for (const result of await Promise.allSettled(marked)) if (result.status === 'fulfilled') publish(result.value);
    },
    async typing(by, id) {
      hints.publish({ kind: 'typing', ...(await store.conversations.place(id, by)), by });
    },
    async close(by, conversationId) {
      publish(await store.conversations.end({ conversationId, by, at: now() }));
    },
    async rate(by, conversationId, rating) {
      publish(await store.conversations.rate({ conversationId, by, rating, at: now() }));
    },
    headsOf: (visitorIds) => store.conversations.headsOf(visitorIds, new Date(clock().getTime() - day).toISOString()),
    tellPlaces: (visitorId) => queue.tell(visitorId),

    forDesk: (agent, id) => store.conversations.forDesk(id, agent.id),
    publish,
    async take(by, conversationId, from) {
      publish(await store.conversations.take({ conversationId, by, from, at: now() }));
    },
    async resolve(by, conversationId, reason) {
      publish(await store.conversations.end({ conversationId, by, reason, at: now() }));
    },
    async releaseAll(by, agentId) {
      for (const change of await store.conversations.releaseAll({ agentId, by, at: now() })) publish(change);
    },
    async edit(by, conversationId, of, edit) {
      for (const [p, part] of edit.parts.entries()) if (part.kind === 'text') refuseLong(part.text, `parts.${p}.text`);
      const { change, ...changed } = await store.conversations.edit({ conversationId, by, of, edit, at: now() });
      publish(change);
      return changed;
    },
    async redact(by, conversationId, of) {
      const { change, ...changed } = await store.conversations.redact({ conversationId, by, of, at: now() });
      publish(change);
      onRedacted?.();
      return changed;
    },
    notes: (_, id) => store.conversations.notes(id),
    async addNote(by, conversationId, { clientId, text }) {
      refuseLong(text, 'text');
      const { notes, seq, visitorId, duplicate } = await store.conversations.addNote({ conversationId, by, clientId, text, at: now() });
      if (!duplicate) hints.publish({ kind: 'note', conversationId, visitorId, seq });
      return notes;
    },
  };
};

/** A wait for one hint about a conversation; heard at once when it came between `listen` and `heard`. */
const listen = (hints: Hints, conversationId: string, wanted: (hint: Hint) => boolean) => {
  let came = false;
  let wake = () => {};
  const stop = hints.subscribe({ conversationId }, (hint) => {
    if (!wanted(hint)) return;
    came = true;
    wake();
  });
  const heard = (waitMs: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (came || signal.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, waitMs);
      signal.addEventListener('abort', done);
      wake = done;
    });
  return { heard, stop };
};

/** The schema has counted characters; a limit in bytes is what the store and other clients rely on. */
const holdToSizes = (messages: readonly OutgoingMessage[]): void => {
  for (const [m, { parts }] of messages.entries()) {
    if (parts.filter(({ kind }) => kind === 'file').length > limits.filesPerMessage)
      throw new LotseError('too-large', `A message may have ${limits.filesPerMessage} files.`, { field: `messages.${m}.parts` });
    for (const [p, part] of parts.entries()) if (part.kind === 'text') refuseLong(part.text, `messages.${m}.parts.${p}.text`);
  }
};

/** A customer is led by the company alone: what looks like it came from there has come from there. */
const refuseLeading = (messages: readonly OutgoingMessage[]): void => {
  for (const [m, { parts }] of messages.entries())
    for (const [p, part] of parts.entries()) if (leads(part)) throw new LotseError('forbidden', onlyTheCompany, { field: `messages.${m}.parts.${p}` });
};

const refuseLong = (text: string, field: string): void => {
  if (Buffer.byteLength(text) > limits.textBytes)
    throw new LotseError('too-large', `A text may have ${limits.textBytes} bytes. Send it in several messages.`, { field });
};
