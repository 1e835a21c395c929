/** What somebody wrote in answer to a mail, without the mail he answered. */
import { limits } from '@lotse/contract';
import { mailWords } from './words.ts';

const marks = ['de', 'en'].map((locale) => mailWords(locale).replyAbove);

/** Lines after which only what was quoted stands. Each is tried on one line of bounded length, so that none can be made slow. */
const headings: readonly RegExp[] = [
  /^Am .{1,300} schrieb .{1,300}:$/i,
  /^On .{1,300} wrote:$/i,
  /^.{1,300} (?:schrieb am|wrote on) .{1,300}:$/i,
  /^-{2,} ?(?:Urspr(?:ü|ue)ngliche Nachricht|Original Message|Originalnachricht|Weitergeleitete Nachricht|Forwarded message) ?-{2,}$/i,
  /^_{10,}$/,
  /^(?:Von|From): .{1,300}$/i,
];
const longestLine = 1_000;

export const replyIn = (mail: string): string => {
  const all = mail
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .split('\n');
  const end = all.findIndex((_, index) => isQuoteFrom(all, index));
  const own = end < 0 ? all : all.slice(0, end);
  while (own.length > 0 && /^\s*(?:>.*)?$/.test((own.at(-1) ?? '').slice(0, longestLine))) own.pop();
  return own.join('\n').trim();
};

const isQuoteFrom = (all: readonly string[], index: number): boolean => {
  const line = (all[index] ?? '').trim();
  const bare = line.replace(/^[>\s]+/, '');
  if (line.length > longestLine) return false;
  // A signature, as RFC 3676 marks it; the dashes that stand there without a space are meant the same.
  if (/^-- ?$/.test(all[index] ?? '')) return true;
  if (marks.some((mark) => bare.includes(mark))) return true;
  if (headings.some((heading) => heading.test(bare))) return isQuoted(all, index + 1) || !/^(?:Von|From):/i.test(bare) || isHeaders(all, index + 1);
  const next = (all[index + 1] ?? '').trim().slice(0, longestLine);
  return /^(?:Am|On) /i.test(bare) && headings.some((heading) => heading.test(`${bare} ${next}`)) && isQuoted(all, index + 2);
};

/** The next line that says anything is quoted. */
const isQuoted = (all: readonly string[], from: number): boolean => /^\s*>/.test(all.slice(from, from + 4).find((line) => line.trim() !== '') ?? '');
/** Outlook quotes with the headers of the mail. */
const isHeaders = (all: readonly string[], from: number): boolean =>
  all.slice(from, from + 4).some((line) => /^(?:Gesendet|Sent|Datum|Date|An|To|Betreff|Subject): /i.test(line.trim()));

/** In pieces that one message may have, broken where it was broken already. */
export const inMessages = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const line of text.split('\n').flatMap(short)) {
    const longer = piece === '' ? line : `${piece}\n${line}`;
    if (Buffer.byteLength(longer) <= limits.textBytes) piece = longer;
    else {
      pieces.push(piece);
      piece = line;
    }
  }
  return [...pieces, piece].filter((each) => each.trim() !== '');
};

/** A line that is too long for one message, in characters that nothing can break. */
const short = (line: string): readonly string[] => {
  if (Buffer.byteLength(line) <= limits.textBytes) return [line];
  const letters = [...line];
  const most = Math.floor(limits.textBytes / 4);
  return Array.from({ length: Math.ceil(letters.length / most) }, (_, index) => letters.slice(index * most, (index + 1) * most).join(''));
};
