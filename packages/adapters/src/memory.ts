import {
  holdToLimits,
  LotseError,
  textOf,
  type Article,
  type BackendAdapter,
  type Case,
  type CasePart,
  type Channel,
  type Customer,
  type Articles,
  type Outages,
  type ConversationEvent,
  type ConversationStatus,
  type Conversations,
  type FileLimits,
  type FileRef,
  type FlowPart,
  type HandoffContext,
  type MessagePart,
  type NonEmpty,
  type Notice,
  type OutageNotice,
  type OutgoingPart,
  type Participant,
  type Receipt,
  type Submission,
} from '@lotse/contract';
import { MemoryFiles } from './memory-files.ts';
import { MemoryMails, memoryTranscript, type MemoryMail } from './memory-mails.ts';

import { memoryCases, type MemoryCaseContent } from './memory/cases.ts';
import { memoryFlows, type MemoryFlowContent } from './memory/flows.ts';
import { memoryWays } from './memory/ways.ts';

export type { MemoryMail } from './memory-mails.ts';
export type { MemoryCaseContent, MemoryGuestCase } from './memory/cases.ts';
export type { MemoryFlowContent } from './memory/flows.ts';

export interface MemoryContent {
  readonly channels: NonEmpty<Channel>;
  /** Left out: a backend without articles. */
  readonly articles?: readonly Article[] | undefined;
  /** What does not work at present; left out: a backend that never says so. */
  readonly outages?: readonly OutageNotice[] | undefined;
  /** What is taken of files, or `false`: a backend that takes none. */
  readonly files?: FileLimits | false | undefined;
  /** Left out: a backend without flows. */
  readonly flows?: MemoryFlowContent | undefined;
  /** What is under way, everybody's own or with what guests prove themselves by. Left out: a backend without cases. */
  readonly cases?: readonly Case[] | MemoryCaseContent | undefined;
  /** `false`: a backend without conversations. */
  readonly conversations?: boolean | undefined;
  /** What an agent does when a message of the customer has been stored; for stories and first tries. */
  readonly script?: ((said: string, agent: MemoryAgent) => void) | undefined;
  /** Whom a signed token names; throws a LotseError, or answers with nobody, where it does not hold. Left out: everybody stays a visitor. */
  readonly identify?: ((token: string) => Customer | undefined | Promise<Customer | undefined>) | undefined;
  readonly clock?: (() => Date) | undefined;
}

/** Somebody at the other end, played by whoever holds the adapter. */
export interface MemoryAgent {
  take(conversationId?: string, agent?: Participant): void;
  says(text: string, conversationId?: string): void;
  /** Sends a file of his. */
  shows(file: FileRef, conversationId?: string): void;
  /** Leads into a flow, to a field of it, or names a case; with words before it. */
  leads(text: string, part: FlowPart | CasePart, conversationId?: string): void;
  /** Changes what he said at `seq`. */
  edits(seq: number, text: string, conversationId?: string): void;
  /** Takes back what he said at `seq`: its words are gone. */
  redacts(seq: number, conversationId?: string): void;
  types(conversationId?: string): void;
  reads(conversationId?: string): void;
  queue(position: number, estimatedWaitSeconds?: number): void;
  /** Hands the conversation to a colleague. */
  transfer(to: Participant, conversationId?: string): void;
  resolve(conversationId?: string): void;
  /** The mail to the customer came back. */
  bounce(conversationId?: string): void;
}

export interface Memory extends BackendAdapter {
  readonly agent: MemoryAgent;
  /** Every event of every conversation. */
  readonly events: readonly ConversationEvent[];
  readonly contexts: readonly HandoffContext[];
  /** What would have been mailed. */
  readonly mails: readonly MemoryMail[];
  /** What was sent through flows, each once. */
  readonly submissions: readonly Submission[];
  /** The same, each with its receipt. */
  readonly sent: readonly { readonly submission: Submission; readonly receipt: Receipt }[];
  /** The links to drafts that were mailed. */
  readonly draftMails: readonly { readonly email: string; readonly link: string }[];
  /** Every call fails from now on, and no notice comes, as if the network were gone. */
  cut(): void;
  mend(): void;
  /** Another life of the store: same events, other epoch. */
  restart(): void;
  /** Remembers what there is; the answer puts it back, in another life of the store. */
  backup(): () => void;
  /** This case stands otherwise from now on; whoever watches is told. */
  setCase(changed: Case): void;
  /** Codes that would have been mailed to guests. */
  readonly codes: readonly { readonly reference: string; readonly code: string }[];
  /** Other outage notices from now on; whoever watches is told. */
  setOutages(outages: readonly OutageNotice[]): void;
  /** Takes an article out, as an editor would. */
  removeArticle(id: string, locale: string): void;
}

interface Kept {
  readonly id: string;
  readonly key: string;
  visitor: Participant;
  readonly context: HandoffContext;
  readonly startedAt: string;
  readonly events: ConversationEvent[];
  status: ConversationStatus;
  assignee: Participant | undefined;
  ratingKey?: string | undefined;
  readUpTo: Record<string, number>;
  deliveredUpTo: Record<string, number>;
}

type Given = ConversationEvent extends infer Event ? (Event extends ConversationEvent ? Omit<Event, 'seq' | 'at'> : never) : never;

const system: Participant = { id: 'system', role: 'system' };
const jonas: Participant = { id: 'agent-jonas', role: 'agent', name: 'Jonas Matthiesen' };

/** What was said last, and how much of it the visitor has not read. */
const talkOf = (events: readonly ConversationEvent[], readUpTo: number, visitor: Participant) => {
  const said = events.filter((event) => event.kind === 'message');
  const last = said.at(-1);
  return {
    last: last && { text: textOf(last.parts), by: last.by },
    unread: said.filter(({ seq, by }) => seq > readUpTo && by.id !== visitor.id).length,
  };
};

/** A backend in memory: answers at once, forgets with the page. For stories, tests and a first try. */
export const memory = ({
  channels,
  articles,
  outages: first,
  files: taken,
  flows: guided,
  cases: underWay,
  conversations: talks = true,
  script,
  identify,
  clock = () => new Date(),
}: MemoryContent): Memory => {
  const kept: Kept[] = [];
  const mails = new MemoryMails();
  const watchers = new Map<(notice: Notice) => void, string>();
  const waiting = new Set<() => void>();
  /** By token: who goes on with it. */
  const sessions = new Map<string, Participant>();
  let away = false;
  let life = 1;

  const reach = () => {
    if (away) throw new LotseError('unavailable', 'The memory backend is cut off.');
  };
  const files = taken === false ? undefined : new MemoryFiles(taken, reach);
  const flows = guided && memoryFlows({ content: guided, clock, reach });
  const cases = underWay && memoryCases({ content: 'own' in underWay ? underWay : { own: underWay }, clock, reach });
  const now = () => clock().toISOString();
  const epoch = () => `memory-${life}`;
  const tell = (conversation: Kept, notice: Notice) => {
    if (!away) for (const [watcher, of] of watchers) if (mails.reaches(of, conversation)) watcher(notice);
  };

  const append = (conversation: Kept, ...given: readonly Given[]) => {
    const events = given.map((event, index) => ({ ...event, seq: conversation.events.length + 1 + index, at: now() }) as ConversationEvent);
    conversation.events.push(...events);
    for (const event of events) {
      if (event.kind === 'status') conversation.status = event.status;
      if (event.kind === 'assign') conversation.assignee = event.to;
    }
    tell(conversation, { kind: 'events', conversationId: conversation.id, page: pageOf(conversation, events) });
    for (const wake of waiting) wake();
  };

  const pageOf = (conversation: Kept, events: readonly ConversationEvent[]) => ({
    events,
    head: conversation.events.length,
    epoch: epoch(),
    deliveredUpTo: { ...conversation.deliveredUpTo },
    readUpTo: { ...conversation.readUpTo },
  });

  const latest = (id?: string): Kept => {
    const found = id === undefined ? kept.at(-1) : kept.find((conversation) => conversation.id === id);
    if (!found) throw new LotseError('not-found', `There is no conversation ${id ?? 'yet'}.`);
    return found;
  };

  const answer = (parts: NonEmpty<MessagePart>, id: string | undefined): void => {
    const conversation = latest(id);
    if (!conversation.assignee) agent.take(conversation.id);
    const by = conversation.assignee ?? jonas;
    append(conversation, { kind: 'message', by, clientId: `${by.id}-${conversation.events.length}`, parts });
  };
  const agent: MemoryAgent = {
    take(id, by = jonas) {
      const conversation = latest(id);
      append(conversation, { kind: 'assign', by, to: by }, { kind: 'status', by, status: 'open' });
    },
    says: (text, id) => answer([{ kind: 'text', text }], id),
    shows: (file, id) => answer([{ kind: 'file', file }], id),
    leads: (text, part, id) => answer([{ kind: 'text', text }, part], id),
    edits(of, text, id) {
      const conversation = latest(id);
      append(conversation, { kind: 'edit', by: conversation.assignee ?? jonas, of, parts: [{ kind: 'text', text }] });
    },
    redacts(of, id) {
      const conversation = latest(id);
      const nothing: NonEmpty<MessagePart> = [{ kind: 'text', text: '' }];
      for (const [index, event] of conversation.events.entries())
        if ((event.kind === 'message' && event.seq === of) || (event.kind === 'edit' && event.of === of))
          conversation.events[index] = { ...event, parts: nothing };
      append(conversation, { kind: 'redact', by: conversation.assignee ?? jonas, of });
    },
    types(id) {
      const conversation = latest(id);
      tell(conversation, { kind: 'typing', conversationId: conversation.id, by: conversation.assignee ?? jonas });
    },
    reads(id) {
      const conversation = latest(id);
      conversation.readUpTo[(conversation.assignee ?? jonas).id] = conversation.events.length;
      tell(conversation, { kind: 'events', conversationId: conversation.id, page: pageOf(conversation, []) });
    },
    queue(position, estimatedWaitSeconds) {
      const conversation = latest();
      tell(conversation, { kind: 'queue', conversationId: conversation.id, position, estimatedWaitSeconds });
    },
    transfer(to, id) {
      const conversation = latest(id);
      append(conversation, { kind: 'assign', by: conversation.assignee ?? jonas, to });
    },
    resolve(id) {
      const conversation = latest(id);
      append(conversation, { kind: 'status', by: conversation.assignee ?? jonas, status: 'resolved' });
    },
    bounce(id) {
      const conversation = latest(id);
      append(conversation, { kind: 'system', by: system, code: mails.bounce(conversation.id) });
    },
  };

  const begin = (visitor: Participant, key: string, context: HandoffContext): Kept => {
    const conversation: Kept = {
      id: crypto.randomUUID(),
      key,
      visitor,
      context,
      startedAt: now(),
      events: [],
      status: 'queued',
      assignee: undefined,
      readUpTo: {},
      deliveredUpTo: {},
    };
    kept.push(conversation);
    append(conversation, { kind: 'status', by: visitor, status: 'queued' });
    return conversation;
  };

  let outages = first;
  const outagesService: Outages = {
    async list() {
      reach();
      return outages ?? [];
    },
  };
  const channelsOf = memoryWays({
    channels,
    clock,
    reach,
    begin(visitor, key, context, text) {
      if (!talks) return undefined;
      const conversation = begin(visitor, `way-${key}`, context);
      if (text) append(conversation, { kind: 'message', by: visitor, clientId: `way-${key}`, parts: [{ kind: 'text', text }] });
      return conversation.id;
    },
    end: (by, id) => append(latest(id), { kind: 'status', by, status: 'closed' }),
  });

  /** Every version of the list there ever was; its name is its place here. */
  const editions: (readonly Article[])[] = [articles ?? []];
  const published = () => editions.at(-1) ?? [];

  const articlesService: Articles = {
    async list({ locale, since }) {
      reach();
      const of = (edition: readonly Article[]) => edition.filter((article) => article.locale === locale);
      const before = of(editions[Number(since)] ?? []);
      const now = of(published());
      return {
        articles: now.filter((article) => !before.includes(article)),
        removed: before.filter(({ id }) => !now.some((article) => article.id === id)).map(({ id }) => id),
        version: `${editions.length - 1}`,
      };
    },
    async get(id, locale) {
      reach();
      const found = published().find((article) => article.id === id && article.locale === locale);
      if (!found) throw new LotseError('not-found', `There is no article "${id}" in "${locale}".`);
      return found;
    },
    async rate() {
      reach();
    },
  };

  const customers = new Map<string, Customer>();
  const recognised = (customer: Customer | undefined): Customer => {
    if (!customer) throw new LotseError('unauthorized', 'Nobody has signed this token.', { field: 'jwt' });
    customers.set(customer.id, customer);
    return customer;
  };
  /** What he wrote as a visitor is what he wrote. */
  const carryOver = (from: Participant, to: Participant) => {
    for (const conversation of kept.filter(({ visitor }) => visitor.id === from.id)) {
      conversation.visitor = to;
      for (const [index, event] of conversation.events.entries()) if (event.by.id === from.id) conversation.events[index] = { ...event, by: to };
      const named = ({ [from.id]: mark, ...marks }: Record<string, number>) => (mark === undefined ? marks : { ...marks, [to.id]: mark });
      conversation.readUpTo = named(conversation.readUpTo);
      conversation.deliveredUpTo = named(conversation.deliveredUpTo);
    }
  };

  const conversationsOf = (visitor: Participant, lives: () => void): Conversations => {
    const filled = (parts: NonEmpty<OutgoingPart>, clientId: string) => (files ?? new MemoryFiles()).filled(parts, visitor.id, clientId);
    const mine = (id: string): Kept => {
      reach();
      lives();
      const found = kept.find((conversation) => conversation.id === id && mails.reaches(visitor.id, conversation));
      if (!found) throw new LotseError('not-found', `There is no conversation ${id}.`);
      return found;
    };
    return {
      async list() {
        reach();
        lives();
        return kept
          .filter((conversation) => mails.reaches(visitor.id, conversation))
          .map(({ id, events, status, assignee, startedAt, readUpTo, visitor: own }) => ({
            ...talkOf(events, readUpTo[own.id] ?? 0, own),
            assignee,
            id,
            head: events.length,
            epoch: epoch(),
            status,
            startedAt,
            updatedAt: events.at(-1)?.at ?? startedAt,
          }))
          .toReversed();
      },
      async start({ key, context }) {
        reach();
        lives();
        const before = kept.find((conversation) => conversation.key === key && conversation.visitor.id === visitor.id);
        if (before) return { id: before.id, head: before.events.length, epoch: epoch() };
        const conversation = begin(visitor, key, context);
        return { id: conversation.id, head: conversation.events.length, epoch: epoch() };
      },
      async send(id, messages) {
        const conversation = mine(id);
        holdToLimits(messages);
        const seqOf = (clientId: string) => conversation.events.find((event) => event.kind === 'message' && event.clientId === clientId)?.seq;
        const known = new Map(messages.map(({ clientId }) => [clientId, seqOf(clientId)]));
        const fresh = messages.filter(({ clientId }, index) => !known.get(clientId) && messages.findIndex((other) => other.clientId === clientId) === index);
        if (fresh.length > 0) {
          const said = fresh.map(({ clientId, parts }) => ({ clientId, parts: filled(parts, clientId) }));
          const reopened: Given[] =
            conversation.status === 'resolved' ? [{ kind: 'status', by: conversation.visitor, status: conversation.assignee ? 'open' : 'queued' }] : [];
          append(conversation, ...reopened, ...said.map(({ clientId, parts }): Given => ({ kind: 'message', by: conversation.visitor, clientId, parts })));
          for (const { parts } of said) script?.(textOf(parts), agent);
        }
        return messages.map(({ clientId }, index) => ({
          clientId,
          seq: seqOf(clientId) ?? 0,
          duplicate: known.get(clientId) !== undefined || messages.findIndex((other) => other.clientId === clientId) !== index,
        }));
      },
      async read(id, range, { limit, waitMs = 0, signal }) {
        const conversation = mine(id);
        if ('before' in range) {
          const end = Math.min(range.before - 1, conversation.events.length);
          const { status, assignee } = conversation;
          return { ...pageOf(conversation, conversation.events.slice(Math.max(0, end - limit), Math.max(0, end))), now: { status, assignee } };
        }
        if (waitMs > 0 && conversation.events.length <= range.after) await news(waitMs, signal);
        reach();
        const me = conversation.visitor.id;
        if (range.after > (conversation.deliveredUpTo[me] ?? 0)) conversation.deliveredUpTo[me] = Math.min(range.after, conversation.events.length);
        return pageOf(conversation, conversation.events.slice(range.after, range.after + limit));
      },
      typing() {},
      async markRead(id, seq) {
        const conversation = mine(id);
        const me = conversation.visitor.id;
        conversation.readUpTo[me] = Math.max(conversation.readUpTo[me] ?? 0, Math.min(seq, conversation.events.length));
      },
      async close(id) {
        const conversation = mine(id);
        if (conversation.status !== 'closed') append(conversation, { kind: 'status', by: conversation.visitor, status: 'closed' });
      },
      async mailTo(id, request) {
        const conversation = mine(id);
        const code = mails.request(conversation, request);
        if (code) append(conversation, { kind: 'system', by: conversation.visitor, code });
      },
      async stopMails(id) {
        const conversation = mine(id);
        const code = mails.stop(id);
        if (code) append(conversation, { kind: 'system', by: conversation.visitor, code });
      },
      async transcript(id) {
        return memoryTranscript(mine(id));
      },
      async rate(id, { key, score, comment }) {
        const conversation = mine(id);
        if (conversation.ratingKey === key) return;
        if (conversation.ratingKey !== undefined) throw new LotseError('conflict', 'This conversation was judged before.');
        conversation.ratingKey = key;
        append(conversation, { kind: 'rating', by: visitor, score, comment });
      },
    };
  };

  const news = (waitMs: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const done = () => {
        waiting.delete(done);
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, waitMs);
      waiting.add(done);
      signal.addEventListener('abort', done);
      if (signal.aborted) done();
    });

  return {
    agent,
    get events() {
      return kept.flatMap(({ events }) => events);
    },
    mails: mails.sent,
    get draftMails() {
      return flows?.mails ?? [];
    },
    get sent() {
      return flows?.sent ?? [];
    },
    get submissions() {
      return (flows?.sent ?? []).map(({ submission }) => submission);
    },
    get contexts() {
      return kept.map(({ context }) => context);
    },
    cut() {
      away = true;
      for (const watcher of watchers.keys()) watcher({ kind: 'lost' });
    },
    mend() {
      away = false;
      for (const watcher of watchers.keys()) watcher({ kind: 'live' });
    },
    restart() {
      life += 1;
      for (const watcher of watchers.keys()) watcher({ kind: 'live' });
    },
    backup() {
      const then = kept.map((conversation) => ({
        conversation,
        events: [...conversation.events],
        status: conversation.status,
        assignee: conversation.assignee,
      }));
      return () => {
        kept.splice(
          0,
          kept.length,
          ...then.map(({ conversation, events, status, assignee }) => ({
            ...conversation,
            events: [...events],
            status,
            assignee,
            readUpTo: {},
            deliveredUpTo: {},
          })),
        );
        life += 1;
        for (const watcher of watchers.keys()) watcher({ kind: 'live' });
      };
    },
    setCase(changed) {
      cases?.set(changed);
      if (!away) for (const [watcher, of] of watchers) if (cases?.mayLook(of, changed.reference)) watcher({ kind: 'hint', topic: `case:${changed.reference}` });
    },
    get codes() {
      return cases?.sent ?? [];
    },
    setOutages(now) {
      outages = now;
      if (!away) for (const watcher of watchers.keys()) watcher({ kind: 'hint', topic: 'outages' });
    },
    removeArticle(id, locale) {
      editions.push(published().filter((article) => article.id !== id || article.locale !== locale));
      for (const watcher of watchers.keys()) watcher({ kind: 'hint', topic: 'articles' });
    },
    async open({ token: earlier, link, getIdentityToken }, signal) {
      reach();
      signal.throwIfAborted();
      const known = earlier === undefined ? undefined : sessions.get(earlier);
      const customer = identify && getIdentityToken ? recognised(await identify(await getIdentityToken())) : customers.get(known?.id ?? '');
      const visitor: Participant = customer ? participantOf(customer) : (known ?? { id: `visitor-${crypto.randomUUID()}`, role: 'visitor' });
      if (customer && earlier !== undefined && known?.role === 'visitor') carryOver(known, visitor);
      if (earlier !== undefined && known?.id !== visitor.id) sessions.delete(earlier);
      const token = earlier !== undefined && known?.id === visitor.id ? earlier : crypto.randomUUID();
      sessions.set(token, visitor);
      /** Once it is ended, nothing is told in its name. */
      const lives = () => {
        if (!sessions.has(token)) throw new LotseError('unauthorized', 'This session was ended: open another one.');
      };
      return {
        channels: asLongAs(lives, channelsOf(visitor)),
        token,
        customer,
        async end() {
          sessions.delete(token);
        },
        continues: mails.admit(visitor.id, link),
        articles: articles && articlesService,
        outages: outages && outagesService,
        conversations: talks ? conversationsOf(visitor, lives) : undefined,
        files: talks && files ? asLongAs(lives, files.serviceFor(visitor.id)) : undefined,
        flows: flows && asLongAs(lives, flows.serviceFor(visitor)),
        cases: cases && asLongAs(lives, cases.serviceFor(visitor)),
        watch(on, ended) {
          const over = AbortSignal.any([signal, ended]);
          if (over.aborted) return;
          watchers.set(on, visitor.id);
          over.addEventListener('abort', () => watchers.delete(on));
          if (!away) on({ kind: 'live' });
        },
      };
    },
  };
};

/** The service with each of its methods refused once `lives` throws. */
const asLongAs = <Service extends object>(lives: () => void, service: Service): Service => ({
  ...service,
  ...Object.fromEntries(
    Object.entries(service).flatMap(([name, method]: [string, unknown]) =>
      typeof method === 'function' ? [[name, async (...given: readonly unknown[]) => (lives(), Reflect.apply(method, service, given) as unknown)]] : [],
    ),
  ),
});

const participantOf = ({ id, name }: Customer): Participant => ({ id, role: 'customer', ...(name === undefined ? {} : { name }) });
