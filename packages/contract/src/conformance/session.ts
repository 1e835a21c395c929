import type { Customer, Notice, Session } from '../adapter.ts';
import type { Drafts } from '../flows/service.ts';
import {
  begin,
  conversationsOf,
  eventually,
  must,
  mustEqual,
  notOffered,
  NotRun,
  partOf,
  patienceOf,
  visit,
  wait,
  type Harness,
  type Sentence,
} from './sentence.ts';
import { allEvents, say, upTo } from './talk.ts';

type Callable = (...args: never) => unknown;
/** Each method of a service, with whether it may be left out; one that is new has no place here until it is named. */
type Methods<Service> = {
  readonly [Name in keyof Service as NonNullable<Service[Name]> extends Callable ? Name : never]-?: undefined extends Service[Name] ? 'optional' : 'required';
};
type ServiceName = keyof { [Name in keyof Session as NonNullable<Session[Name]> extends string | Customer | Callable ? never : Name]: never };

const ofServices: { readonly [Name in ServiceName]-?: Methods<NonNullable<Session[Name]>> } = {
  channels: {
    list: 'required',
    requestCallback: 'optional',
    leaveMessage: 'optional',
    callbacks: 'optional',
    moveCallback: 'optional',
    cancelCallback: 'optional',
  },
  articles: { list: 'required', get: 'required', index: 'optional', rate: 'optional' },
  conversations: {
    list: 'required',
    start: 'required',
    send: 'required',
    read: 'required',
    typing: 'optional',
    markRead: 'optional',
    close: 'optional',
    rate: 'optional',
    mailTo: 'optional',
    stopMails: 'optional',
    transcript: 'optional',
  },
  outages: { list: 'required' },
  files: { upload: 'required' },
  flows: { list: 'required', get: 'required', prefill: 'optional', lookup: 'optional', challenge: 'optional', submit: 'required', receipt: 'required' },
  cases: { list: 'optional', look: 'required', challenge: 'optional', events: 'optional', follow: 'optional', unfollow: 'optional' },
};
const ofDrafts: Methods<Drafts> = { save: 'required', load: 'required', mail: 'optional' };
const ofSession: Methods<Session> = { record: 'optional', watch: 'optional', end: 'optional' };

const mustBeCallable = (service: unknown, methods: Readonly<Record<string, 'required' | 'optional'>>, name = ''): void => {
  for (const [method, need] of Object.entries(methods)) {
    const found: unknown = Reflect.get(Object(service), method);
    must(typeof found === 'function' || (need === 'optional' && found === undefined), `${name}${method} cannot be called`);
  }
};

export const sessionSentences: readonly Sentence[] = [
  {
    id: 'session-absent-is-absent',
    service: 'session',
    says: 'what a session offers can be called, and what it does not offer is not there',
    async holds(adapter, _, signal) {
      const session = await visit(adapter, signal);
      must(session.channels, 'there is no way to a human: channels are missing');
      for (const [name, methods] of Object.entries(ofServices)) {
        const service = session[name as ServiceName];
        if (service !== undefined) mustBeCallable(service, methods, `${name}.`);
      }
      if (session.flows?.drafts !== undefined) mustBeCallable(session.flows.drafts, ofDrafts, 'flows.drafts.');
      mustBeCallable(session, ofSession);
    },
  },
  {
    id: 'session-token-continues',
    service: 'session',
    says: 'a kept token continues the same visitor',
    async holds(adapter, _, signal) {
      const { session, conversations, id } = await begin(adapter, signal);
      if (session.token === undefined) throw new NotRun('The backend gives no token.');
      const sent = await say(conversations, id, 'Ich komme wieder.');
      const again = await visit(adapter, signal, session.token);
      const there = await allEvents(conversationsOf(again), id, signal);
      must(
        there.some((event) => event.kind === 'message' && event.clientId === sent.clientId),
        'the message of the earlier session is not there',
      );
      mustEqual(
        (await conversationsOf(again).list()).map((each) => each.id),
        [id],
        'the conversations of the visitor who came back',
      );
    },
  },
  {
    id: 'session-watch-live',
    service: 'session',
    says: 'who watches is told that notices flow',
    async holds(adapter, harness, signal) {
      const { session } = await begin(adapter, signal);
      const { kinds, stop } = watching(session, harness, signal);
      await eventually(() => kinds().includes('live') || undefined, 'the notice "live"', signal, patienceOf(harness));
      stop();
    },
  },
  {
    id: 'session-watch-hears',
    service: 'session',
    says: 'who watches hears of a new event, or of the head it moved to',
    async holds(adapter, harness, signal) {
      const { session, conversations, id } = await begin(adapter, signal);
      const { notices, ready, stop } = watching(session, harness, signal);
      await ready();
      const { length } = notices;
      const { seq } = await say(conversations, id, 'Hören Sie mich?');
      await eventually(() => notices.slice(length).find((notice) => tellsOf(notice, id, seq)), 'a notice of the message', signal, patienceOf(harness));
      stop();
    },
  },
  {
    id: 'session-watch-private',
    service: 'session',
    says: 'nobody hears of the conversations of somebody else',
    async holds(adapter, harness, signal) {
      const mine = await begin(adapter, signal);
      const other = await begin(adapter, signal);
      const own = watching(mine.session, harness, signal);
      const { notices, ready, stop } = watching(other.session, harness, signal);
      await Promise.all([own.ready(), ready()]);
      await say(mine.conversations, mine.id, 'Das geht niemanden an.');
      await say(other.conversations, other.id, 'Und das ist meins.');
      await wait(100, signal);
      must(!JSON.stringify(notices).includes(mine.id), 'a notice names the conversation of another visitor');
      own.stop();
      stop();
    },
  },
  {
    id: 'session-watch-ends',
    service: 'session',
    says: 'no notice comes after its signal has ended',
    async holds(adapter, harness, signal) {
      const { session, conversations, id } = await begin(adapter, signal);
      const { notices, ready, stop } = watching(session, harness, signal);
      await ready();
      stop();
      const { length } = notices;
      await say(conversations, id, 'Hört noch jemand zu?');
      await wait(100, signal);
      mustEqual(notices.slice(length), [], 'notices after the end');
    },
  },
  {
    id: 'session-watch-signal',
    service: 'session',
    says: 'no notice comes after the signal with which the session was opened has ended',
    async holds(adapter, harness, signal) {
      const mine = await begin(adapter, signal);
      const life = new AbortController();
      const again = await visit(adapter, AbortSignal.any([signal, life.signal]), mine.session.token ?? notOffered('a token to be kept'));
      const { notices, ready, stop } = watching(again, harness, signal);
      await ready();
      life.abort();
      const { length } = notices;
      await say(mine.conversations, mine.id, 'Ist noch jemand da?');
      await wait(100, signal);
      mustEqual(notices.slice(length), [], 'notices after the end of the session');
      stop();
    },
  },
  {
    id: 'session-watch-while-reading',
    service: 'session',
    says: 'what happens while somebody reads stands in what he reads, or he hears of it',
    async holds(adapter, harness, signal) {
      const { session, conversations, id } = await begin(adapter, signal);
      const { notices, ready, stop } = watching(session, harness, signal);
      await ready();
      for (const turn of upTo(10)) {
        const [page, { seq }] = await Promise.all([conversations.read(id, { after: 0 }, { limit: 200, signal }), say(conversations, id, `Mittendrin ${turn}`)]);
        if (page.events.some((event) => event.seq === seq)) continue;
        await eventually(() => notices.find((notice) => tellsOf(notice, id, seq)), `a notice of the event ${seq}`, signal, patienceOf(harness));
      }
      stop();
    },
  },
  {
    id: 'session-watch-epoch',
    service: 'session',
    says: 'what is pushed belongs to the same life of the list as what is read',
    async holds(adapter, harness, signal) {
      const { session, conversations, id } = await begin(adapter, signal);
      const { notices, ready, stop } = watching(session, harness, signal);
      await ready();
      const { seq } = await say(conversations, id, 'Welche Zeitrechnung?');
      const heard = await eventually(() => notices.find((notice) => tellsOf(notice, id, seq)), 'a notice of the message', signal, patienceOf(harness)).catch(
        () => undefined,
      );
      stop();
      if (heard?.kind !== 'events') throw new NotRun('The backend pushes no events, it only says that there are some.');
      mustEqual(heard.page.epoch, (await conversations.read(id, { after: 0 }, { limit: 1, signal })).epoch, 'the epoch of what was pushed');
    },
  },
  {
    id: 'session-watch-cut',
    service: 'session',
    says: 'after the line was cut notices flow again, and what came meanwhile is found',
    async holds(adapter, harness, signal) {
      const { session, conversations, id } = await begin(adapter, signal);
      const cut = partOf(harness, 'cut');
      const { notices, ready, stop } = watching(session, harness, signal);
      await ready();
      const { length } = notices;
      await cut();
      const { clientId, seq } = await eventually(
        () => say(conversations, id, 'Trotzdem.').catch(() => undefined),
        'an answer after the cut',
        signal,
        patienceOf(harness),
      );
      const flows = (notice: Notice) => notice.kind === 'live' || tellsOf(notice, id, seq);
      await eventually(() => notices.slice(length).find(flows), 'a notice after the cut', signal, patienceOf(harness));
      const events = await allEvents(conversations, id, signal);
      must(
        events.some((event) => event.kind === 'message' && event.clientId === clientId),
        'the message sent after the cut is not there',
      );
      stop();
    },
  },
];

/** Whether this notice makes the reader ask for, or have, the event. */
const tellsOf = (notice: Notice, id: string, seq: number): boolean =>
  notice.kind === 'events'
    ? notice.conversationId === id && notice.page.events.some((event) => event.seq === seq)
    : notice.kind === 'hint' && notice.topic === `conversation:${id}` && (notice.head ?? seq) >= seq;

const watching = (session: Session, harness: Harness, signal: AbortSignal) => {
  if (!session.watch) return notOffered('watch');
  const notices: Notice[] = [];
  const end = new AbortController();
  session.watch((notice) => notices.push(notice), AbortSignal.any([signal, end.signal]));
  const kinds = () => notices.map(({ kind }) => kind);
  return {
    notices,
    kinds,
    stop: () => end.abort(),
    /** `live`, or time enough for it: that it comes is a sentence of its own. */
    ready: () => Promise.race([eventually(() => kinds().includes('live') || undefined, 'the notice "live"', signal), wait(patienceOf(harness, 1_500), signal)]),
  };
};
