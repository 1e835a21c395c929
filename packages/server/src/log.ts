import { pino, type Logger } from 'pino';

/** What must not reach a log, whoever hands it over: secrets, and everything people wrote. */
const redacted = [
  'token',
  'jwt',
  'ticket',
  'password',
  'invitation',
  'mail',
  'authorization',
  'text',
  'parts',
  'messages',
  'context',
  'body',
  'comment',
  'lastText',
];

/** Lines of JSON on stderr; stdout belongs to the line that says the server is ready. */
export const createLog = (options: { readonly level?: string | undefined; readonly to?: { write(line: string): void } | undefined } = {}): Logger =>
  pino(
    { level: options.level ?? 'info', redact: redacted.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), base: null },
    options.to ?? pino.destination({ dest: 2, sync: true }),
  );
