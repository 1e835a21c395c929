import type { OutgoingMessage, OutgoingPart } from './conversations.ts';
import { LotseError } from './errors.ts';
import type { FileLimits, FileRefusal } from './files.ts';

/** What one request may hold. The server enforces it and says it in `welcome`; the composer counts by it. */
export const limits = {
  /** UTF-8 bytes of one text. */
  textBytes: 16_384,
  /** UTF-8 bytes of one frame or request body. */
  frameBytes: 65_536,
  /** Nested objects and arrays in one frame. */
  depth: 8,
  messagesPerSend: 20,
  partsPerMessage: 10,
  eventsPerRead: 200,
  contextItems: 50,
  idLength: 100,
  /** Short texts: titles, names, search words. */
  lineLength: 500,
  urlLength: 2_000,
  /** Characters of the token with which a company names its customer. */
  identityTokenLength: 4_096,
  /** Characters of a mail address. */
  mailLength: 254,
  /** Of one file, which is a request of its own. */
  fileBytes: 10_485_760,
  filesPerMessage: 5,
  /** Named answers of one submission or draft. */
  answers: 200,
} as const;

/** Whether a mail could be sent there: one address, without name, list, or anything that would end the line of a header. */
export const isMailAddress = (text: string): boolean =>
  text.length <= limits.mailLength &&
  /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]$/u.test(text);

/** Parts that say where a customer should go: the company's word, and never his own. */
export const leads = ({ kind }: OutgoingPart): boolean => kind === 'flow' || kind === 'case';
export const onlyTheCompany = 'Only an agent or a bot leads into a flow or names a case.';

/** Refuses messages of a customer that no backend has to take, before any of them is stored. `field` of the LotseError says which part. */
export const holdToLimits = (messages: readonly OutgoingMessage[]): void => {
  const refuse = (code: 'invalid' | 'too-large' | 'forbidden', message: string, field: string) => {
    throw new LotseError(code, message, { field });
  };
  if (messages.length > limits.messagesPerSend) refuse('too-large', `At most ${limits.messagesPerSend} messages at once.`, 'messages');
  for (const [m, { parts }] of messages.entries()) {
    if (parts.length > limits.partsPerMessage) refuse('too-large', `At most ${limits.partsPerMessage} parts in a message.`, `messages.${m}.parts`);
    if (parts.filter(({ kind }) => kind === 'file').length > limits.filesPerMessage)
      refuse('too-large', `At most ${limits.filesPerMessage} files in a message.`, `messages.${m}.parts`);
    for (const [p, part] of parts.entries()) {
      if (leads(part)) refuse('forbidden', onlyTheCompany, `messages.${m}.parts.${p}`);
      if (part.kind !== 'text') continue;
      const field = `messages.${m}.parts.${p}.text`;
      if (part.text === '') refuse('invalid', 'A text part without text says nothing.', field);
      if (new TextEncoder().encode(part.text).length > limits.textBytes) refuse('too-large', `A text may have ${limits.textBytes} bytes.`, field);
    }
  }
};

/** What can be said before anything is sent, with so many files chosen before it; the bytes are judged by the backend. */
export const whyNot = ({ size, type }: Pick<File, 'size' | 'type'>, before: number, takes: FileLimits): FileRefusal | undefined => {
  const said = mediaType(type);
  if (size > takes.bytes) return 'too-large';
  if (said !== undefined && !takes.types.includes(said)) return 'type';
  return before >= takes.perMessage ? 'too-many' : undefined;
};

/** What the backend meant. */
export const whyRefused = ({ code, field }: LotseError): FileRefusal =>
  code === 'too-large' ? 'too-large' : code === 'forbidden' && field === 'scanner' ? 'harmful' : code === 'invalid' ? 'type' : 'other';

/** The media type without what stands behind it, under its usual name; undefined where it says nothing. */
export const mediaType = (declared: string): string | undefined => {
  const plain = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  return saysNothing.includes(plain) ? undefined : (sameAs[plain] ?? plain);
};

const sameAs: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/x-png': 'image/png',
  'image/heif': 'image/heic',
};
/** What browsers and mail programs say when they do not know. */
const saysNothing = ['', 'application/octet-stream', 'binary/octet-stream'];

/** Pictures that every browser draws. */
export const isDrawn = (type: string): boolean => /^image\/(jpeg|png|gif|webp)$/.test(type);
