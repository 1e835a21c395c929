/** A server with Nordlicht's flows, whose mails leave for a real mail server, and a clock that only the test moves. */
import type { Answers, FlowDefinition, OutageNotice, Receipt } from '@lotse/contract';
import type { Appointments } from '@lotse/contract/content';
import { createCaseMailSender } from '../src/cases/case-mail-sender.ts';
import { createFollows } from '../src/cases/follows.ts';
import { openCaseDesk } from '../src/cases/open-case-desk.ts';
import { openCases, type OpenCases } from '../src/cases/open-cases.ts';
import { readContent } from '../src/content/content.ts';
import type { CustomerFacts } from '../src/flows/customer-facts.ts';
import type { Lookups } from '../src/flows/lookups.ts';
import { createFlowMailSender } from '../src/flows/mail-sender.ts';
import { createMails, mailRoutes } from '../src/mails/mail-service.ts';
import { watchOutboxes, type Bounce } from '../src/mails/outboxes.ts';
import { createMailSender } from '../src/mails/sender.ts';
import { signatureOf } from '../src/mails/signature.ts';
import { openFlows, type OpenFlows } from '../src/flows/open-flows.ts';
import { smtpTransport } from '../src/mails/transport.ts';
import { noMetrics } from '../src/metrics.ts';
import { noRateLimits, type RateLimits } from '../src/index.ts';
import { holidaysOf } from '../src/services/holidays.ts';
import { timeZone } from '../src/services/time-zone.ts';
import { call, startServer, type InProcessOptions } from './in-process.ts';
import { inboundSecret, mailServer, readMail } from './post.ts';
import { keys, sign } from './signing.ts';

export const nordlicht: readonly FlowDefinition[] = readContent('examples/nordlicht/content').flows;
export const flowNamed = (id: string): FlowDefinition => {
  const flow = nordlicht.find((each) => each.id === id);
  if (!flow) throw new Error(`Nordlicht has no flow "${id}".`);
  return flow;
};

export interface FlowOptions extends InProcessOptions {
  readonly definitions?: readonly FlowDefinition[];
  readonly facts?: CustomerFacts;
  readonly lookups?: Lookups;
  readonly appointments?: ReadonlyMap<string, Appointments>;
  readonly limits?: RateLimits;
  readonly at?: string;
  readonly zone?: string;
  /** What does not work at present. */
  readonly outages?: readonly OutageNotice[];
  /** Secrets of systems that report, beside the `erp`. */
  readonly reporters?: Readonly<Record<string, string>>;
  /** `false`: none leave about cases. */
  readonly mails?: boolean;
}

export interface ReportOptions {
  readonly key?: string;
  readonly secret?: string;
  readonly at?: number;
  readonly more?: object;
}
/** With which the company's own system signs what it reports. */
export const reportSecret = 'a-secret-of-the-erp-that-is-long-enough';

export const startFlows = async ({
  definitions = nordlicht,
  facts,
  lookups,
  appointments,
  at = '2026-11-20T09:00:00Z',
  zone = 'Europe/Berlin',
  ...options
}: FlowOptions = {}) => {
  let time = Date.parse(at);
  const clock = () => new Date(time);
  const smtp = await mailServer();
  let opened: OpenFlows | undefined;
  let underWay: OpenCases | undefined;
  let bounce: Bounce = async () => undefined;
  const server = await startServer({
    keys,
    ...options,
    clock,
    async routesOf({ store, hints, conversations, links, log }) {
      ({ bounce } = watchOutboxes({ store, conversations, clock, log, metrics: options.metrics ?? noMetrics }));
      const limits = options.limits ?? noRateLimits;
      const place = { zone: timeZone(zone), holidayOn: holidaysOf('SH') };
      underWay = openCases({
        store,
        hints,
        clock,
        log,
        metrics: options.metrics ?? noMetrics,
        place,
        limits,
        outages: () => options.outages ?? [],
        keys: new Map(Object.entries({ erp: reportSecret, ...options.reporters })),
        links,
        issuer: 'https://shop.example',
        mails: options.mails === false ? undefined : createFollows({ store, clock }),
      });
      const mails = createMails({ store, conversations, clock, company: 'Nordlicht <&>', zone });
      const inbound = new Map([['mail-in', inboundSecret]]);
      const page = () => 'https://www.example.de/konto';
      opened = await openFlows({
        definitions,
        store,
        conversations,
        hints,
        fileLinks: links,
        sweepFiles: () => {},
        clock,
        log,
        place,
        limits,
        company: 'Nordlicht <&>',
        page,
        sendsMails: true,
        cases: underWay.service,
        facts,
        lookups,
        appointments,
      });
      const desk = openCaseDesk({
        store,
        hints,
        clock,
        place,
        cases: underWay.service,
        flows: opened.service,
        conversations,
        fileLinks: links,
        page,
        sendsMails: true,
      });
      return [...opened.routes, ...underWay.routes, ...desk, ...mailRoutes({ store, conversations, mails, limits, clock, bounce, sends: true, inbound })];
    },
  }).catch(async (error: unknown) => {
    await smtp.stop();
    throw error;
  });
  if (!opened || !underWay) throw new Error('There are no flows.');
  const transport = smtpTransport({ host: '127.0.0.1', port: smtp.port, secure: false });
  const { store, presence, log } = server;
  const places = () => ({
    company: 'Nordlicht <&>',
    zone: 'Europe/Berlin',
    from: 'Nordlicht <help@nordlicht.example>',
    server: 'https://help.nordlicht.example/',
    pageOf: (said: string) => said,
  });
  const sender = createFlowMailSender({ store, transport, clock, log, bounce, draftLink: opened.service.draftLink, places });
  const minute = 60_000;
  const aboutCases = createCaseMailSender({
    store,
    transport,
    clock,
    log,
    bounce,
    places,
    zone: timeZone(zone),
    page: () => 'https://www.example.de/konto',
    gatherMs: 3 * minute,
    linkMs: 30 * 24 * 60 * minute,
  });
  const answers = createMailSender({
    store,
    presence,
    transport,
    clock,
    log,
    bounce,
    places,
    times: { gatherMs: 3 * minute, awayMs: 5 * minute, linkMs: 30 * 24 * 60 * minute },
  });
  const stop = async () => {
    transport.close();
    await server.stop();
    await smtp.stop();
  };
  return {
    ...server,
    ...opened,
    cases: underWay,
    smtp,
    clock,
    passes: (minutes: number) => void (time += minutes * 60_000),
    /** What somebody's mailbox has got by now, opened. */
    async mailsTo(address: string) {
      await sender.sendDue();
      await answers.sendDue();
      await aboutCases.sendDue();
      return smtp.arrived.filter(({ to }) => to.includes(address)).map(readMail);
    },
    /** What the company's mail server hands in: a mail that it took from us could not be delivered. */
    async returns(messageId: string, status = '5.1.1') {
      const body = JSON.stringify({ kind: 'bounce', of: messageId, status });
      const seconds = Math.floor(time / 1000);
      const headers = { 'lotse-key': 'mail-in', 'lotse-signature': `t=${seconds},v1=${signatureOf(inboundSecret, seconds, body)}` };
      return call(server.url, 'POST', 'mails/inbound', { body, headers });
    },
    /** What the company's own system reports, signed with its key. */
    async reports(reference: string, events: readonly object[], { key = 'erp', secret = reportSecret, at = time, more = {} }: ReportOptions = {}) {
      const body = JSON.stringify({ reference, events, ...more });
      const seconds = Math.floor(at / 1000);
      const headers = { 'lotse-key': key, 'lotse-signature': `t=${seconds},v1=${signatureOf(secret, seconds, body)}` };
      return call(server.url, 'POST', `cases/${reference}/events`, { body, headers });
    },
    asAgent: (method: string, path: string, body?: unknown) => call(server.url, method, `desk/${path}`, { token: 'token-of-anna', body }),
    /** Signed in at the company, with the address it has on file. */
    customer: async (sub: string, about: { readonly name?: string; readonly email?: string; readonly visitor?: string; readonly kid?: string } = {}) => {
      const { name, email, visitor, kid } = about;
      return server.visitor(visitor, await sign(sub, { now: clock().getTime(), ...(name && { name }), ...(email && { email }), ...(kid && { kid }) }));
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
};
export type Flows = Awaited<ReturnType<typeof startFlows>>;

type Poster = { post(path: string, body?: unknown): Promise<{ readonly status: number; readonly body: unknown }> };

/** Sends a flow as its page would. */
export const sendFlow = async (
  who: Poster,
  flowId: string,
  answers: Answers,
  more: { readonly key?: string; readonly locale?: string; readonly code?: string } = {},
) => {
  const { key = crypto.randomUUID(), locale = 'de', code } = more;
  const { status, body } = await who.post('submissions', {
    key,
    flowId,
    version: flowNamed(flowId).version,
    answers,
    locale,
    ...(code !== undefined && { code }),
  });
  return { status, key, body, receipt: body as Receipt };
};
