/** Ways out for a mail: SMTP, or in the demo a folder that anybody there may look into. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Transporter } from 'nodemailer';
import type { OutgoingMail } from './letter.ts';

export interface Transport {
  /** Resolves when somebody else has taken it on. Rejects with MailRefused where the same later cannot succeed. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** The other side does not take this mail, now or later. `reason` names no address. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  readonly reason: string;
  constructor(reason: string, cause?: unknown) {
    super(`The mail was refused (${reason}).`, { cause });
    this.reason = reason;
  }
}

export interface Smtp {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

const patienceMs = 20_000;

export const smtpTransport = ({ host, port, secure, user, password }: Smtp): Transport => {
  const open = async (): Promise<Transporter> => {
    const { createTransport } = await import('nodemailer');
    return createTransport({
      host,
      port,
      secure,
      ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
      pool: true,
      maxConnections: 2,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      // Nothing that stands in a mail may make us read a file or ask another host.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
  // With the first mail: who sends none does not wait for it at the start.
  let smtp: Promise<Transporter> | undefined;
  return {
    async send({ messageId, from, to, replyTo, subject, text, html, headers, attachments }) {
      try {
        const way = await (smtp ??= open());
        await way.sendMail({
          messageId,
          from,
          // As an object it is one address, whatever stands in it.
          to: { name: '', address: to },
          ...(replyTo === undefined ? {} : { replyTo }),
          subject,
          text,
          html,
          headers: { ...headers },
          attachments: attachments.map(({ name, text: content }) => ({ filename: name, content, contentType: 'text/plain; charset=utf-8' })),
        });
      } catch (thrown) {
        throw refusal(thrown) ?? thrown;
      }
    },
    close: () => void smtp?.then((way) => way.close()),
  };
};

/** Only what is said about the recipient or the mail is final: a wrong password is the operator's, and is put right. */
const refusal = (thrown: unknown): MailRefused | undefined => {
  if (!(thrown instanceof Error)) return undefined;
  const { code, responseCode, command } = thrown as Error & { readonly code?: string; readonly responseCode?: number; readonly command?: string };
  const isFinal = (responseCode ?? 0) >= 500 && ((code === 'EENVELOPE' && command !== 'MAIL FROM') || code === 'EMESSAGE');
  return isFinal ? new MailRefused(`smtp-${responseCode}`, thrown) : undefined;
};

/** What a temporary failure is called: never what the server said, which may name the address. */
export const failureOf = (thrown: unknown): string => {
  const { code, responseCode } = Object(thrown) as { readonly code?: unknown; readonly responseCode?: unknown };
  return typeof responseCode === 'number' ? `smtp-${responseCode}` : typeof code === 'string' && /^[A-Z_]{2,40}$/.test(code) ? code : 'unknown';
};

/** What lies in the folder, as `/dev/mails` shows it. */
export type KeptMail = OutgoingMail & { readonly at: string };

/** A file for each mail; the same mail again is the same file. */
export const folderTransport = (folder: string, clock: () => Date): Transport & { list(): readonly KeptMail[] } => ({
  async send(mail) {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${mail.id}.json`);
    writeFileSync(`${file}.new`, `${JSON.stringify({ ...mail, at: clock().toISOString() } satisfies KeptMail, null, 2)}\n`);
    renameSync(`${file}.new`, file);
  },
  close() {},
  list() {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as KeptMail)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  },
});
