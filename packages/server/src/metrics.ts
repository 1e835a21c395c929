/** What `/metrics` says about this process, for Prometheus. Labels are words of ours, never ids or addresses, so that their number is bounded. */
import type { ErrorCode } from '@lotse/contract';
import { setTimeout } from 'node:timers/promises';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { BouncedMail } from './store/mail-store.ts';

/** Read when somebody looks. */
export interface Sources {
  /** Open sockets. */
  readonly sockets?: () => number;
  /** Long polls that wait. */
  readonly polls?: () => number;
  /** Calls that the store has not answered. */
  readonly storeWaiting?: () => number;
  /** For how many seconds the oldest mail of each outbox should have left. */
  readonly mailsLate?: () => Promise<Readonly<Record<OutboxName, number>>>;
  /** How many statuses of cases were reported whose meaning nobody has said. */
  readonly unknownStatuses?: () => Promise<number>;
}
export type OutboxName = 'conversations' | 'flows' | 'cases';

export interface Metrics {
  watch(sources: Sources): void;
  /** A request was answered; `route` is its pattern. */
  answered(route: string, status: number): void;
  /** A frame was refused. */
  refused(code: ErrorCode): void;
  /** A socket ended. */
  closed(code: number): void;
  /** A notice was handed to a socket. */
  delivered(): void;
  /** Messages are on the disk, `seconds` after they were heard. */
  stored(messages: number, duplicates: number, seconds: number): void;
  /** A reader resumed from his cursor. */
  resumed(events: number): void;
  /** One fsync for so many calls. */
  committed(calls: number, seconds: number): void;
  /** A mail came back, or is given up. */
  bounced(kind: BouncedMail['kind'], declaration: boolean): void;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
}

/** All of them stand there from the start: an alarm hears the first one too. */
const mailKinds: Readonly<Record<BouncedMail['kind'], true>> = {
  answers: true,
  transcript: true,
  code: true,
  draft: true,
  receipt: true,
  notice: true,
  undone: true,
  confirm: true,
  promise: true,
  news: true,
};
/** A disk that is stuck keeps nobody from the other figures. */
const patienceMs = 1_000;

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export const createMetrics = (): Metrics => {
  const register = new Registry();
  const registers = [register];
  const sources: { -readonly [Name in keyof Sources]: Sources[Name] } = {};
  const now = (name: Exclude<keyof Sources, 'mailsLate' | 'unknownStatuses'>): number => sources[name]?.() ?? 0;

  collectDefaultMetrics({ register });
  void new Gauge({
    name: 'lotse_listeners',
    help: 'Visitors who are listening, by transport.',
    labelNames: ['transport'],
    registers,
    collect() {
      this.set({ transport: 'socket' }, now('sockets'));
      this.set({ transport: 'poll' }, now('polls'));
    },
  });
  void new Gauge({
    name: 'lotse_store_waiting',
    help: 'Calls that the store has not answered yet.',
    registers,
    collect() {
      this.set(now('storeWaiting'));
    },
  });
  const requests = new Counter({
    name: 'lotse_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames: ['route', 'status'],
    registers,
  });
  const refusals = new Counter({ name: 'lotse_frames_refused_total', help: 'Frames refused, by error code.', labelNames: ['code'], registers });
  const closes = new Counter({ name: 'lotse_socket_closes_total', help: 'Sockets that ended, by close code.', labelNames: ['code'], registers });
  // The most frequent of all: a number until somebody looks.
  let delivered = 0;
  void new Counter({
    name: 'lotse_deliveries_total',
    help: 'Notices handed to sockets.',
    registers,
    collect() {
      this.reset();
      this.inc(delivered);
    },
  });
  const messages = new Counter({
    name: 'lotse_messages_total',
    help: 'Messages acknowledged: stored, or sent again and known.',
    labelNames: ['result'],
    registers,
  });
  const appends = new Histogram({ name: 'lotse_append_seconds', help: 'From a message heard to a message on the disk.', buckets: seconds, registers });
  const resumes = new Histogram({
    name: 'lotse_resume_events',
    help: 'Events that a reader had missed when he read on.',
    buckets: [0, 1, 2, 5, 10, 20, 50, 100, 200],
    registers,
  });
  const groups = new Histogram({
    name: 'lotse_commit_calls',
    help: 'Calls that shared one fsync.',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
    registers,
  });
  const commits = new Histogram({ name: 'lotse_commit_seconds', help: 'One group of calls, with its fsync.', buckets: seconds, registers });
  void new Gauge({
    name: 'lotse_mails_late_seconds',
    help: 'For how long the oldest mail that has not left should have, by outbox.',
    labelNames: ['outbox'],
    registers,
    async collect() {
      this.reset();
      const late = await Promise.race([sources.mailsLate?.().catch(() => undefined), setTimeout(patienceMs, undefined, { ref: false })]);
      for (const [outbox, since] of Object.entries(late ?? {})) this.set({ outbox }, since);
    },
  });
  void new Gauge({
    name: 'lotse_case_statuses_unknown',
    help: 'Statuses that were reported about cases and stand in no table.',
    registers,
    async collect() {
      const unknown = await Promise.race([sources.unknownStatuses?.().catch(() => undefined), setTimeout(patienceMs, undefined, { ref: false })]);
      if (unknown !== undefined) this.set(unknown);
    },
  });
  const bounces = new Counter({
    name: 'lotse_mails_bounced_total',
    help: 'Mails that came back or were given up, by kind, and whether they were about a declaration.',
    labelNames: ['kind', 'declaration'],
    registers,
  });
  for (const kind of Object.keys(mailKinds)) bounces.inc({ kind, declaration: 'no' }, 0);
  bounces.inc({ kind: 'receipt', declaration: 'yes' }, 0);
  const known = messages.labels('known');
  const fresh = messages.labels('stored');

  return {
    watch: (more) => void Object.assign(sources, more),
    answered: (route, status) => requests.inc({ route, status }),
    refused: (code) => refusals.inc({ code }),
    closed: (code) => closes.inc({ code: closeNames.has(code) ? code : 'other' }),
    delivered: () => void (delivered += 1),
    stored(count, duplicates, took) {
      fresh.inc(count - duplicates);
      if (duplicates > 0) known.inc(duplicates);
      appends.observe(took);
    },
    resumed: (events) => resumes.observe(events),
    committed(calls, took) {
      groups.observe(calls);
      commits.observe(took);
    },
    bounced: (kind, declaration) => bounces.inc({ kind, declaration: declaration ? 'yes' : 'no' }),
    text: () => register.metrics(),
  };
};

/** A peer may close with any number; only those that somebody would look for are told apart. */
const closeNames: ReadonlySet<number> = new Set([1000, 1001, 1005, 1006, 1009, 1012, 1013, 4400, 4401, 4403, 4408, 4429]);

/** For tests and whoever measures elsewhere. */
export const noMetrics: Metrics = {
  watch() {},
  answered() {},
  refused() {},
  closed() {},
  delivered() {},
  stored() {},
  resumed() {},
  committed() {},
  bounced() {},
  text: async () => '',
};
