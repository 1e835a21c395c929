/** What somebody wrote in answer to a mail, without the mail he answered. */
import { limits } from '@lotse/contract';
import { mailWords } from './words.ts';

const marks = ['de', 'de-du', 'en'].map((locale) => mailWords(locale).replyAbove);

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
  let all = mail
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .split('\n');
  for (;;) {
    const end = all.findIndex((_, index) => isQuoteFrom(all, index));
    const own = end < 0 ? all : all.slice(0, end);
    const last = own.findLastIndex((line) => !/^\s*(?:>|$)/.test(line));
    if (last >= 0 || end < 0)
      return own
        .slice(0, last + 1)
        .join('\n')
        .trim();
    // Some mail programs begin below the quote: whoever wrote nothing above it may have written there.
    all = belowQuote(all.slice(end));
  }
};

/** What follows a quote that is marked line by line; nothing where it is not, for then nobody can tell where it ends. */
const belowQuote = (all: readonly string[]): string[] => {
  const marked = all.findIndex((line) => /^\s*>/.test(line));
  const below = all.findIndex((line, index) => index > marked && !/^\s*(?:>|$)/.test(line));
  return marked < 0 || marked > longestHeading || below < 0 ? [] : all.slice(below);
};
/** Lines of it, the empty one below it among them. */
const longestHeading = 3;

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
