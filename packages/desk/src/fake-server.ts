/** The desk's server at the edge of the network, for the tests of this package: it keeps conversations in memory and judges requests as the real one does. */
import {
  LotseError,
  mapEach,
  textOf,
  type ConversationEvent,
  type FileRef,
  type HandoffContext,
  type MessagePart,
  type NonEmpty,
  type OutgoingPart,
  type Participant,
} from '@lotse/contract';
import { deskRequests, type Block, type Box, type Colleague, type DeskSummary, type Doing, type Looker, type Note } from '@lotse/contract/desk';
import { caseRequests, type CaseDeed, type DeskCase, type DeskCaseEvent, type UnknownStatus } from '@lotse/contract/desk-cases';
import { flowRequests, type AskedBy, type DeskFlow, type DeskSubmissionDetail, type DeskWalk } from '@lotse/contract/desk-flows';
import type { SchemaOf } from '@lotse/contract/schemas';
import { nameIn } from '@lotse/contract/wire';
import { FakeKnowledge } from './fake-knowledge.ts';

type Draft = ConversationEvent extends infer Event ? (Event extends ConversationEvent ? Omit<Event, 'seq' | 'at'> : never) : never;
interface Kept {
  readonly id: string;
  readonly visitor: Participant & { readonly role: 'visitor'; readonly locale: string };
  readonly context: HandoffContext;
  readonly events: ConversationEvent[];
  readonly notes: Note[];
  readonly read: Record<string, number>;
  assignee?: Participant;
  reason?: string;
  waitingSince?: string;
  topic?: string;
  snoozedUntil?: string;
  spam?: true;
  blocked?: Block;
  offered: boolean;
}

export const jonas: Participant = { id: 'jonas', role: 'agent', name: 'Jonas Matthiesen' };
export const wiebke: Participant = { id: 'wiebke', role: 'agent', name: 'Wiebke Carstens' };
export const password = 'ein-langes-passwort';
const startedAt = new Date(Date.now() - 60_000).toISOString();

export class FakeServer {
  readonly conversations: Kept[] = [];
  readonly knowledge = new FakeKnowledge();
  readonly requests: string[] = [];
  /** Answers nothing at all while true. */
  cut = false;
  /** Loses the answer of the next request to this path after doing the deed. */
  losesAnswerOf: string | undefined;
  #held: { readonly at: string; readonly until: Promise<void> } | undefined;
  /** Fails at paths that end so. */
  failsAt: string | undefined;
  sessionEnds = false;
  /** How many sessions were ended, each with its own token. */
  signedOut = 0;
  readonly team: Colleague[] = [
    { id: 'jonas', name: 'Jonas Matthiesen', topics: [], languages: [] },
    { id: 'wiebke', name: 'Wiebke Carstens', topics: ['move'], languages: [] },
  ];
  /** What its agent chose last, on whichever desk. */
  presence: 'here' | 'away' | undefined;
  #chosenAt = '';
  readonly lookers: Looker[] = [];
  /** What the customer of whatever conversation has sent, the newest first. */
  readonly submissions: DeskSubmissionDetail[] = [];
  /** All there are; those of whatever customer, too. What changed last first. */
  readonly cases: DeskCase[] = [];
  readonly deeds: { readonly reference: string; readonly id: string; readonly deed: CaseDeed }[] = [];
  statuses: readonly UnknownStatus[] = [];
  /** Of one page of cases. */
  pageSize = 20;
  readonly flows: DeskFlow[] = [];
  walks: readonly DeskWalk[] = [];
  /** What stands behind the masks, by field. */
  readonly masked: Record<string, string> = {};
  /** Looks behind a mask, and questions, as they were noted. */
  readonly revealed: string[] = [];
  readonly asked: { readonly reference: string; readonly clientId: string; readonly text: string; readonly field?: string | undefined }[] = [];
  /** How a question reaches the customer. */
  reaches: AskedBy = 'conversation';
  #heard = 0;
  readonly #files = new Map<string, FileRef>();
  #changed: { conversationId: string; head: number }[] = [];
  #cases: string[] = [];
  #looking: { conversationId: string; by: Participant; doing: Doing }[] = [];
  #typing: { conversationId: string; by: Participant }[] = [];
  readonly #wakes = new Set<() => void>();

  starts(
    id: string,
    texts: readonly string[],
    { name, locale = 'de', items = [], topic, of }: { name?: string; locale?: string; items?: HandoffContext['items']; topic?: string; of?: string } = {},
  ): Kept {
    const visitor = { id: `visitor-${of ?? id}`, role: 'visitor' as const, locale, ...(name !== undefined && { name }) };
    const kept: Kept = {
      id,
      visitor,
      context: { page: { url: 'https://www.nordlicht.example/tarife', title: 'Tarife' }, items },
      events: [],
      notes: [],
      read: {},
      waitingSince: startedAt,
      offered: true,
      ...(topic !== undefined && { topic }),
    };
    this.conversations.push(kept);
    for (const text of texts) this.says(id, text);
    return kept;
  }
  says(id: string, text: string, by: Participant = this.#of(id).visitor, clientId: string = crypto.randomUUID()): void {
    this.#append(id, {
      kind: 'message',
      clientId,
      parts: [{ kind: 'text', text }],
      by: { id: by.id, role: by.role, ...(by.name !== undefined && { name: by.name }) },
    });
  }
  takes(id: string, by: Participant): void {
    const kept = this.#of(id);
    if (kept.assignee && kept.assignee.id !== by.id) throw new LotseError('conflict', 'A colleague has it.');
    if (kept.assignee) return;
    kept.assignee = by;
    this.#append(id, { kind: 'assign', by, to: by });
    this.#append(id, { kind: 'status', by, status: 'open' });
  }
  /** The agent, on this desk or another one of his. */
  chooses(state: 'here' | 'away', since = new Date().toISOString()): void {
    this.presence = state;
    this.#chosenAt = since;
  }
  ends(id: string, by: Participant): void {
    this.#append(id, { kind: 'status', by: { id: by.id, role: by.role }, status: 'closed' });
  }
  types(id: string, by: Participant): void {
    this.#typing.push({ conversationId: id, by });
    this.#tell();
  }
  looks(id: string, by: Participant, doing: Doing): void {
    this.#looking.push({ conversationId: id, by, doing });
    this.#tell();
  }
  /** Every desk hears it, as it hears what is said. */
  reads(id: string, by: string, seq = this.#of(id).events.length): void {
    this.#of(id).read[by] = seq;
    this.#changed.push({ conversationId: id, head: this.#of(id).events.length });
    this.#tell();
  }
  async #uploaded(request: Request): Promise<FileRef> {
    const bytes = await request.blob();
    const name = nameIn(request.headers.get('content-disposition') ?? '');
    if (name.endsWith('.html')) throw new LotseError('invalid', 'No pages.');
    const file = { id: crypto.randomUUID(), name, type: request.headers.get('content-type') ?? '', size: bytes.size, href: URL.createObjectURL(bytes) };
    this.#files.set(file.id, file);
    return file;
  }
  #filled(parts: NonEmpty<OutgoingPart>): NonEmpty<MessagePart> {
    return mapEach(parts, (part): MessagePart => {
      if (part.kind !== 'file') return part;
      const file = this.#files.get(part.file.id);
      if (!file) throw new LotseError('invalid', 'No such file.');
      return { kind: 'file', file };
    });
  }
  textsOf(id: string): readonly string[] {
    return this.#of(id).events.flatMap((event) => (event.kind === 'message' ? event.parts.map((part) => textOf([part])) : []));
  }

  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const path = url.pathname.replace('/api/v1/', '');
    if (!path.startsWith('desk/notices')) this.requests.push(`${request.method} ${path}`);
    if (this.#held && path.endsWith(this.#held.at)) {
      const { until } = this.#held;
      this.#held = undefined;
      await until;
    }
    if (this.cut || (this.failsAt !== undefined && path.endsWith(this.failsAt))) throw new TypeError('Failed to fetch');
    try {
      if (path === 'desk/files') return Response.json(await this.#uploaded(request));
      const text = await request.text();
      const body: unknown = text ? JSON.parse(text) : undefined;
      const open = path === 'desk/sessions' || path.startsWith('desk/invitations');
      if (!open && (this.sessionEnds || !request.headers.get('authorization')?.startsWith('Bearer '))) throw new LotseError('unauthorized', 'Sign in.');
      const answer = await this.#answer(path, url.searchParams, body, request.signal);
      if (this.losesAnswerOf !== undefined && path.endsWith(this.losesAnswerOf)) {
        this.losesAnswerOf = undefined;
        throw new TypeError('Failed to fetch');
      }
      return Response.json(answer);
    } catch (thrown) {
      if (!(thrown instanceof LotseError)) throw thrown;
      const status = { unauthorized: 401, 'not-found': 404, conflict: 409, expired: 410, invalid: 400 }[thrown.code as string] ?? 503;
      return Response.json({ error: { code: thrown.code, message: thrown.message, ...(thrown.field !== undefined && { field: thrown.field }) } }, { status });
    }
  };

  async #answer(path: string, query: URLSearchParams, body: unknown, signal: AbortSignal | undefined): Promise<unknown> {
    const session = { token: 'token', expiresAt: '2099-01-01T00:00:00Z', agent: jonas };
    const [, area, id = '', deed] = path.split('/');
    if (path === 'desk/sessions') {
      if (read(deskRequests.signIn, body).password !== password) throw new LotseError('unauthorized', 'They do not match.');
      this.sessionEnds = false;
      return session;
    }
    if (path === 'desk/invitations/accept') return (read(deskRequests.accept, body), session);
    if (area === 'invitations') {
      if (id !== 'einmal') throw new LotseError('expired', 'Used.');
      return { mail: 'jonas@nordlicht.example', name: 'Jonas Matthiesen' };
    }
    if (path === 'desk/session') return { expiresAt: session.expiresAt, agent: jonas };
    if (path === 'desk/sessions/end' || path === 'desk/sessions/end-all') {
      this.signedOut += 1;
      return {};
    }
    if (path === 'desk/contact-reasons')
      return {
        reasons: [
          { id: 'bill', label: { de: 'Rechnung', en: 'Bill' }, reasons: [{ id: 'instalment', label: { de: 'Abschlag', en: 'Instalment' } }] },
          { id: 'move', label: { de: 'Umzug', en: 'Moving home' } },
        ],
      };
    if (path === 'desk/notices') return this.#notices(query.get('after'), query.get('wait') !== '0', signal);
    if (area === 'articles') {
      const article = this.knowledge.of(query.get('locale') ?? 'de', id);
      if (!article) throw new LotseError('not-found', 'No such article.');
      return { ...article, updatedAt: startedAt };
    }
    if (area === 'knowledge') return this.knowledge.answer(path.slice('desk/knowledge/'.length), body);
    if (path === 'desk/team') return { agents: this.team };
    if (path === 'desk/presence') {
      const { state, since } = read(deskRequests.presence, body);
      if (state && (since ?? '~') >= this.#chosenAt) this.chooses(state, since);
      return { state: (this.presence ??= 'here'), ...(this.#chosenAt && { since: this.#chosenAt }), here: [wiebke] };
    }
    if (path === 'desk/next') {
      const next = this.conversations.find((each) => !each.assignee && each.offered);
      if (next) this.takes(next.id, jonas);
      return next ? { conversationId: next.id } : {};
    }
    if (path === 'desk/flows') return { flows: this.flows };
    if (area === 'flows') return this.#submission(decodeURIComponent(id), deed, body);
    if (path === 'desk/case-statuses') return { statuses: this.statuses };
    if (path === 'desk/cases') return this.#found(query);
    if (area === 'cases') return this.#case(decodeURIComponent(id), deed, body);
    if (path === 'desk/conversations') return this.#box((query.get('box') ?? 'all') as Box);
    const kept = this.#of(id);
    switch (deed) {
      case undefined:
        return { conversation: { ...this.#summary(kept), context: kept.context, ...(kept.blocked && { blocked: kept.blocked }) } };
      case 'events': {
        const after = Number(query.get('after') ?? 0);
        return { events: kept.events.slice(after, after + 200), head: kept.events.length, epoch: 'epoch', readUpTo: kept.read };
      }
      case 'take':
        if (read(deskRequests.take, body).from !== undefined) delete kept.assignee;
        return (this.takes(id, jonas), {});
      case 'typing':
        return (read(deskRequests.nothing, body), {});
      case 'read':
        this.reads(id, 'jonas', read(deskRequests.read, body).seq);
        return {};
      case 'resolve': {
        kept.reason = read(deskRequests.resolve, body).reason;
        delete kept.waitingSince;
        this.#append(id, { kind: 'status', by: jonas, status: 'resolved' });
        return {};
      }
      case 'messages': {
        const { messages, seen } = read(deskRequests.send, body);
        if (seen !== undefined && kept.events.some((event) => event.seq > seen && event.kind === 'message' && event.by.id === 'wiebke'))
          throw new LotseError('conflict', 'Wiebke has answered.', { field: 'seen' });
        if (!kept.assignee) this.takes(id, jonas);
        delete kept.waitingSince;
        for (const { clientId, parts } of messages) {
          if (!kept.events.some((event) => event.kind === 'message' && event.clientId === clientId))
            this.#append(id, { kind: 'message', by: jonas, clientId, parts: this.#filled(parts) });
        }
        return { results: messages.map(({ clientId }) => ({ clientId, seq: kept.events.length, duplicate: false })) };
      }
      case 'notes': {
        if (body !== undefined) {
          const { clientId, text } = read(deskRequests.note, body);
          if (!kept.notes.some((note) => note.clientId === clientId))
            kept.notes.push({ seq: kept.notes.length + 1, at: new Date().toISOString(), by: jonas, clientId, text });
        }
        return { notes: kept.notes };
      }
      default:
        return this.#work(kept, deed, body);
    }
  }

  #submission(reference: string, deed: string | undefined, body: unknown): unknown {
    const submission = this.submissions.find((each) => each.reference === reference);
    if (!submission) throw new LotseError('not-found', reference);
    if (deed !== 'reveal') return { submission };
    const { field } = read(flowRequests.reveal, body);
    this.revealed.push(field);
    return { field, text: this.masked[field] };
  }

  #found(query: URLSearchParams): unknown {
    const { text = '', kind, sieve = 'open', cursor = '0' } = read(caseRequests.find, Object.fromEntries(query));
    const isOver = ({ milestone }: DeskCase) => milestone === 'done' || milestone === 'endedOtherwise';
    const all = this.cases.filter(
      (each) =>
        JSON.stringify([each.reference, each.title, each.customer]).toLowerCase().includes(text.toLowerCase()) &&
        (kind === undefined || each.kind === kind) &&
        (sieve === 'all' || (sieve === 'ended') === isOver(each)) &&
        (sieve !== 'late' || each.health === 'delayed') &&
        (!['ours', 'customer'].includes(sieve) || each.owner === { ours: 'us', customer: 'customer' }[sieve as 'ours' | 'customer']),
    );
    const until = Number(cursor) + this.pageSize;
    return { cases: all.slice(Number(cursor), until), ...(until < all.length && { next: String(until) }) };
  }

  #case(reference: string, deed: string | undefined, body: unknown): unknown {
    const now = this.cases.find((each) => each.reference === reference);
    if (!now) throw new LotseError('not-found', reference);
    switch (deed) {
      case 'events': {
        if (body === undefined) return { events: this.earlierEvents, earlier: false };
        const { id, deed: what, seen } = read(caseRequests.deed, body);
        if (!this.deeds.some((each) => each.id === id)) {
          if (seen !== undefined && seen < now.head) throw new LotseError('conflict', 'More has happened.', { field: 'seen' });
          this.deeds.push({ reference, id, deed: what });
          this.happens(reference, { kind: what.kind === 'settled' ? 'action' : what.kind, text: textOfDeed(what), by: 'Jonas Matthiesen' }, moved(now, what));
        }
        return { case: this.cases.find((each) => each.reference === reference) };
      }
      case 'ask': {
        const question = read(caseRequests.ask, body);
        const conversationId = this.conversations[0]?.id ?? '';
        if (!this.asked.some(({ clientId }) => clientId === question.clientId)) {
          this.asked.push({ reference, ...question });
          this.says(conversationId, question.text, jonas, question.clientId);
          this.sets(reference, { waitingSince: new Date().toISOString() });
        }
        return { case: this.cases.find((each) => each.reference === reference), conversationId, by: this.reaches };
      }
      case 'links':
        this.linksEnded.push(reference);
        return {};
      default:
        return { case: now };
    }
  }
  /** Cases whose mailed links open nothing any more. */
  readonly linksEnded: string[] = [];
  /** Those before what a case is told with. */
  earlierEvents: readonly DeskCaseEvent[] = [];
  sets(reference: string, news: Partial<DeskCase>): void {
    const at = this.cases.findIndex((each) => each.reference === reference);
    const before = this.cases[at];
    if (before) this.cases[at] = { ...before, ...news };
  }
  /** Somebody reports this: the desks hear that the case is another one now. */
  happens(reference: string, event: Pick<DeskCaseEvent, 'kind' | 'text' | 'by'> & Partial<DeskCaseEvent>, news: Partial<DeskCase> = {}): void {
    const before = this.cases.find((each) => each.reference === reference);
    if (!before) throw new LotseError('not-found', reference);
    const at = new Date().toISOString();
    this.sets(reference, { ...news, head: before.head + 1, events: [{ id: crypto.randomUUID(), at, recordedAt: at, ...event }, ...before.events] });
    this.#cases.push(reference);
    this.#tell();
  }

  /** What agents do beside answering. */
  #work(kept: Kept, deed: string | undefined, body: unknown): unknown {
    const { id } = kept;
    switch (deed) {
      case 'cases':
        return { cases: this.cases };
      case 'walks':
        return { walks: this.walks };
      case 'history':
        return { conversations: this.conversations.filter((each) => each !== kept && each.visitor.id === kept.visitor.id).map((each) => this.#summary(each)) };
      case 'look':
        return (read(deskRequests.look, body), { others: this.lookers });
      case 'transfer': {
        const { to, note } = read(deskRequests.transfer, body);
        if (note) kept.notes.push({ seq: kept.notes.length + 1, at: new Date().toISOString(), by: jonas, ...note });
        if ('agent' in to) kept.assignee = to.agent === 'wiebke' ? wiebke : jonas;
        else delete kept.assignee;
        if (typeof to.topic === 'string') kept.topic = to.topic;
        else if (to.topic === null) delete kept.topic;
        this.#append(id, { kind: 'assign', by: jonas, ...(kept.assignee && { to: kept.assignee }) });
        this.#append(id, { kind: 'status', by: jonas, status: kept.assignee ? 'open' : 'queued' });
        return {};
      }
      case 'release':
        delete kept.assignee;
        this.#append(id, { kind: 'assign', by: jonas });
        this.#append(id, { kind: 'status', by: jonas, status: 'queued' });
        return {};
      case 'snooze':
        this.takes(id, jonas);
        kept.snoozedUntil = read(deskRequests.snooze, body).until;
        return {};
      case 'wake':
        delete kept.snoozedUntil;
        return {};
      case 'reopen':
      case 'no-spam':
        if (deed === 'reopen') kept.assignee = jonas;
        delete kept.spam;
        delete kept.reason;
        this.#append(id, { kind: 'status', by: jonas, status: 'open' });
        return {};
      case 'spam':
        kept.spam = true;
        this.#append(id, { kind: 'status', by: jonas, status: 'resolved' });
        return {};
      case 'block':
        kept.blocked = { at: new Date().toISOString(), by: jonas };
        return {};
      case 'unblock':
        delete kept.blocked;
        return {};
      default:
        throw new LotseError('not-found', id);
    }
  }

  #append(id: string, event: Draft): void {
    const { events } = this.#of(id);
    events.push({ ...event, seq: events.length + 1, at: new Date().toISOString() } as ConversationEvent);
    this.#changed.push({ conversationId: id, head: events.length });
    this.#tell();
  }
  #of(id: string): Kept {
    const kept = this.conversations.find((each) => each.id === id);
    if (!kept) throw new LotseError('not-found', `No conversation ${id}.`);
    return kept;
  }
  /** The next request to a path that ends so waits until the answer is called. */
  holds(at: string): () => void {
    const gate = Promise.withResolvers<void>();
    this.#held = { at, until: gate.promise };
    return gate.resolve;
  }
  /** A desk waits for whatever happens next. */
  get isListenedTo(): boolean {
    return this.#wakes.size > 0;
  }
  #tell(): void {
    this.#heard += 1;
    for (const wake of this.#wakes) wake();
    this.#wakes.clear();
  }
  async #notices(after: string | null, waits: boolean, signal: AbortSignal | undefined): Promise<unknown> {
    if (waits && after === String(this.#heard)) {
      await new Promise<void>((resolve, reject) => {
        const gone = () => reject(new DOMException('Aborted', 'AbortError'));
        if (signal?.aborted) return gone();
        this.#wakes.add(resolve);
        signal?.addEventListener('abort', gone);
      });
    }
    const answer = { cursor: String(this.#heard), changed: this.#changed, typing: this.#typing, looking: this.#looking, cases: this.#cases };
    this.#cases = [];
    this.#changed = [];
    this.#typing = [];
    this.#looking = [];
    return answer;
  }
  #summary(kept: Kept): DeskSummary {
    const { id, visitor, events, assignee, reason, waitingSince, topic, snoozedUntil, spam, offered } = kept;
    const status = events.findLast((event) => event.kind === 'status');
    return {
      id,
      epoch: 'epoch',
      head: events.length,
      status: status?.kind === 'status' ? status.status : 'queued',
      startedAt,
      updatedAt: events.at(-1)?.at ?? startedAt,
      visitor,
      lastText: this.textsOf(id).at(-1) ?? '',
      unread: events.filter((event) => event.kind === 'message' && event.by.role === 'visitor' && event.seq > (kept.read['jonas'] ?? 0)).length,
      ...(assignee && { assignee }),
      ...(reason !== undefined && { reason }),
      ...(waitingSince !== undefined && { waitingSince }),
      ...(topic !== undefined && { topic }),
      ...(snoozedUntil !== undefined && { snoozedUntil }),
      ...(spam && { spam }),
      ...(offered && !assignee && { offered }),
    };
  }
  #box(box: Box): unknown {
    const rows = this.conversations.map((kept) => this.#summary(kept));
    const inBox: Record<Box, readonly DeskSummary[]> = {
      mine: rows.filter(({ assignee, status }) => assignee?.id === 'jonas' && status !== 'resolved'),
      waiting: rows.filter(({ status }) => status === 'queued'),
      all: rows,
    };
    return {
      conversations: inBox[box],
      counts: {
        mine: inBox.mine.filter(({ snoozedUntil = '' }) => snoozedUntil < new Date().toISOString()).length,
        waiting: inBox.waiting.length,
        all: rows.length,
        offered: inBox.waiting.filter(({ offered }) => offered).length,
      },
    };
  }
}

const textOfDeed = (deed: CaseDeed): string => ('text' in deed && deed.text) || deed.kind;

/** What a deed changes, as far as these tests look at it. */
const moved = (now: DeskCase, deed: CaseDeed): Partial<DeskCase> => {
  switch (deed.kind) {
    case 'stage': {
      const at = now.stages.findIndex(({ id }) => id === deed.stage);
      return {
        stages: now.stages.map((each, index) =>
          index < at ? each : { ...each, state: index === at ? deed.state : index === at + 1 ? 'current' : 'upcoming' },
        ),
      };
    }
    case 'promise': {
      const { promise, partId, reason } = deed;
      const before = now.promises.findLast((each) => each.partId === partId);
      const made = { ...promise, id: crypto.randomUUID(), madeAt: new Date().toISOString(), by: 'Jonas Matthiesen', ...(partId !== undefined && { partId }) };
      const follows = { ...made, ...(before && { supersedes: before.id, direction: 'later' as const, reason }) };
      return { promises: [...now.promises, follows], ...(partId === undefined && { promise: follows, ...(before && { was: before }) }) };
    }
    case 'health':
      return { health: deed.health };
    case 'document':
      return { documents: [...(now.documents ?? []), { id: deed.file, title: deed.title, at: new Date().toISOString(), href: `files/${deed.file}` }] };
    case 'action':
      return { actions: [...(now.actions ?? []), { id: crypto.randomUUID(), kind: deed.action.kind, label: deed.action.label, needed: deed.action.needed }] };
    case 'settled':
      return { actions: now.actions?.filter(({ id }) => id !== deed.action) };
    case 'ended':
      return deed.ending === 'done' ? { milestone: 'done' } : { milestone: 'endedOtherwise', ending: deed.ending };
    case 'note':
      return {};
  }
};

const read = <T>(schema: SchemaOf<T>, body: unknown): T => {
  const { success, data, error } = schema.safeParse(body);
  if (!success) throw new LotseError('invalid', error.message);
  return data;
};
