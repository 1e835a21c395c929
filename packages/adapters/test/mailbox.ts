/** A mail server that takes everything, for the links in what arrives. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { vi } from 'vitest';

export interface Mailbox {
  readonly port: number;
  /** The link that leads back into a conversation, in the newest mail; waits for one that has not been asked for yet. */
  link(): Promise<string>;
  /** A mail in whose text this stands, decoded; waits for it. */
  about(words: string): Promise<string>;
  close(): Promise<void>;
}

export const mailbox = async (): Promise<Mailbox> => {
  const links: string[] = [];
  const texts: string[] = [];
  let asked = 0;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _, done) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      stream.on('end', () => {
        // Quoted-printable breaks lines with `=` and writes `=` itself as `=3D`.
        texts.push(textOf(raw));
        const [, link] = /#lotse=([\w-]{43})/.exec(raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')) ?? [];
        if (link) links.push(link);
        done();
      });
    },
  });
  smtp.on('error', () => {});
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  return {
    port: (smtp.server.address() as AddressInfo).port,
    async link() {
      const wanted = (asked += 1);
      return vi.waitFor(
        () => {
          const link = links[wanted - 1];
          if (link === undefined) throw new Error('No mail has come.');
          return link;
        },
        { timeout: 20_000 },
      );
    },
    about: (words) =>
      vi.waitFor(
        () => {
          const found = texts.find((text) => text.includes(words));
          if (found === undefined) throw new Error(`No mail says ${words}.`);
          return found;
        },
        { timeout: 20_000 },
      ),
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
};

/** Quoted-printable, as text; what is encoded otherwise stays as it is. */
const textOf = (raw: string): string =>
  Buffer.from(
    raw.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8');
