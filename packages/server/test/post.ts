/** A server in this process whose mails leave for a real mail server, and a clock that only the test moves. */
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { createMails, mailRoutes, type MailService } from '../src/mails/mail-service.ts';
import { pagesOf } from '../src/mails/places.ts';
import { watchOutboxes, type Bounce } from '../src/mails/outboxes.ts';
import { createMailSender } from '../src/mails/sender.ts';
import { createSilences } from '../src/mails/silences.ts';
import { smtpTransport } from '../src/mails/transport.ts';
import { createStopPages } from '../src/pages/stop-mails.ts';
import { noMetrics } from '../src/metrics.ts';
import { rateLimits } from '../src/rate-limits.ts';
import { startServer, type InProcessOptions } from './in-process.ts';

export interface Arrived {
  readonly to: readonly string[];
  readonly from: string;
  /** As it came over the line. */
  readonly raw: string;
}

/** A mail server that takes everything, but for addresses it was told to refuse. */
export const mailServer = async () => {
  const arrived: Arrived[] = [];
  const refused = new Map<string, number>();
  let busy = 0;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _, done) {
      const code = refused.get(address);
      done(code === undefined ? null : Object.assign(new Error('No such user here'), { responseCode: code }));
    },
    onData(stream, { envelope }, done) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      stream.on('end', () => {
        if (busy > 0) {
          busy -= 1;
          return done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
        }
        arrived.push({ to: envelope.rcptTo.map(({ address }) => address), from: envelope.mailFrom ? envelope.mailFrom.address : '', raw });
        done();
      });
    },
  });
  smtp.on('error', () => {});
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  return {
    arrived,
    port: (smtp.server.address() as AddressInfo).port,
    refuse: (address: string, code: number) => refused.set(address, code),
    /** So many mails are sent away for now. */
    beBusy: (times: number) => (busy = times),
    stop: () => new Promise<void>((resolve) => smtp.close(() => resolve())),
  };
};

const minute = 60_000;
export const inboundSecret = 'only for tests: 3f6e2a';

export interface PostOptions extends InProcessOptions {
  readonly limited?: boolean;
}

export const startPost = async (options: PostOptions = {}) => {
  let time = Date.parse('2026-11-20T09:00:00Z');
  const clock = () => new Date(time);
  const smtp = await mailServer();
  let service: MailService | undefined;
  let bounce: Bounce = async () => undefined;
  const server = await startServer({
    ...options,
    clock,
    routesOf({ store, conversations, log }) {
      ({ bounce } = watchOutboxes({ store, conversations, clock, log, metrics: options.metrics ?? noMetrics }));
      service = createMails({ store, conversations, clock, company: 'Nordlicht <&>', zone: 'Europe/Berlin' });
      const limits = options.limited ? rateLimits() : { ...rateLimits(), spend: async () => {}, allows: async () => true };
      return mailRoutes({ store, conversations, mails: service, limits, clock, bounce, sends: true, inbound: new Map([['mail-in', inboundSecret]]) });
    },
  });
  const { store, conversations, presence, log } = server;
  const transport = smtpTransport({ host: '127.0.0.1', port: smtp.port, secure: false });
  const sender = createMailSender({
    store,
    presence,
    transport,
    clock,
    log,
    bounce,
    places: () => ({
      company: 'Nordlicht <&>',
      zone: 'Europe/Berlin',
      from: 'Nordlicht <help@nordlicht.example>',
      replyTo: 'answer@nordlicht.example',
      server: 'https://help.nordlicht.example/',
      pageOf: pagesOf(['https://www.example.de'], 'https://www.nordlicht.example/help'),
    }),
    times: { gatherMs: 3 * minute, awayMs: 5 * minute, linkMs: 30 * 24 * 60 * minute },
  });
  const silences = createSilences({ store, conversations, clock, log, times: { askAfterMs: 30 * minute, closeAfterMs: 60 * minute } });
  if (!service) throw new Error('There are no mails.');
  const stop = async () => {
    transport.close();
    await server.stop();
    await smtp.stop();
  };
  return {
    ...server,
    smtp,
    sender,
    silences,
    clock,
    bounce,
    stopPages: createStopPages({ mails: service, company: 'Nordlicht <&>' }),
    passes: (minutes: number) => void (time += minutes * minute),
    /** Time passes, and the sender looks. */
    async mailsAfter(minutes: number) {
      time += minutes * minute;
      await sender.sendDue();
      return smtp.arrived;
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
};
export type Post = Awaited<ReturnType<typeof startPost>>;

/** What a mail says, with its parts decoded. */
export const readMail = ({ raw }: Arrived) => {
  const [head = ''] = raw.split('\r\n\r\n');
  const unfolded = head.replaceAll(/\r\n[ \t]+/g, ' ');
  const headers = Object.fromEntries(
    unfolded.split('\r\n').map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const boundaries = [...raw.matchAll(/boundary="([^"]+)"/g)].map(([, boundary = '']) => boundary);
  const parts = boundaries
    .reduce((pieces, boundary) => pieces.flatMap((piece) => piece.split(`--${boundary}`)), [raw])
    .flatMap((part) => {
      const at = part.indexOf('\r\n\r\n');
      if (at < 0) return [];
      const [about, body] = [part.slice(0, at).replaceAll(/\r\n[ \t]+/g, ' '), part.slice(at + 4)];
      const type = /^content-type: ([\w/]+)/im.exec(about)?.[1] ?? '';
      return type.startsWith('text/') ? [{ type, isFile: /^content-disposition: attachment/im.test(about), text: decoded(about, body) }] : [];
    });
  const partOf = (type: string, isFile = false) => parts.find((part) => part.type === type && part.isFile === isFile)?.text ?? '';
  const text = partOf('text/plain');
  return {
    headers,
    names: unfolded.split('\r\n').map((line) => line.slice(0, line.indexOf(':')).toLowerCase()),
    text,
    html: partOf('text/html'),
    file: partOf('text/plain', true),
    link: /#lotse=([\w-]+)/.exec(text)?.[1] ?? '',
    stop: /\/mails\/stop\/([\w-]+)/.exec(text)?.[1] ?? '',
    replyTo: headers['reply-to'] ?? '',
  };
};

const decoded = (about: string, body: string): string => {
  if (/^content-transfer-encoding: base64/im.test(about)) return Buffer.from(body, 'base64').toString().replaceAll('\r\n', '\n');
  if (!/^content-transfer-encoding: quoted-printable/im.test(about)) return body.replaceAll('\r\n', '\n');
  const bytes = body.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString().replaceAll('\r\n', '\n');
};

/** A port where nobody listens. */
export const nobodyAt = async (): Promise<number> => {
  const server = createHttpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};
