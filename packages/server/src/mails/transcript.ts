/** A conversation as a file for people: names, times, words. */
import { textOf, type Instant, type Participant } from '@lotse/contract';
import type { Said } from '../store/mail-store.ts';
import { mailWords, type MailWords } from './words.ts';

export interface Transcript {
  /** Of the file. */
  readonly name: string;
  readonly text: string;
}

export interface TranscriptParts {
  readonly company: string;
  readonly locale: string;
  readonly zone: string;
  readonly startedAt: Instant;
  readonly at: Date;
  readonly said: readonly Said[];
}

/** `20. November 2026 um 10:05`, on the wall clock of the company. */
export const inWords = (at: Date, locale: string, zone: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(at);
export const dayInWords = (at: Date, locale: string, zone: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }).format(at);
const zoneName = (at: Date, locale: string, zone: string): string =>
  new Intl.DateTimeFormat(locale, { timeZoneName: 'short', timeZone: zone }).formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone;

export const nameOf = ({ role, name }: Participant, words: MailWords): string => {
  if (role === 'visitor' || role === 'customer') return name ?? words.you;
  return name ?? (role === 'bot' ? words.automatic : words.anonymous);
};

/** What would steer a terminal or turn the text round is left out; lines stay lines. */
export const plain = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '');

export const transcriptOf = ({ company, locale, zone, startedAt, at, said }: TranscriptParts): Transcript => {
  const words = mailWords(locale);
  const moment = (instant: Date) => `${inWords(instant, words.dates, zone)} ${zoneName(instant, words.dates, zone)}`;
  const title = words.transcriptTitle(company);
  const head = [title, '='.repeat(title.length), words.begun(moment(new Date(startedAt))), words.upTo(moment(at))].join('\n');
  const entries = said.map(
    ({ at: when, by, parts }) =>
      `${plain(nameOf(by, words))}, ${inWords(new Date(when), words.dates, zone)}\n${parts.length > 0 ? plain(textOf(parts)) : words.redacted}`,
  );
  const [day = ''] = new Date(startedAt).toISOString().split('T');
  return { name: words.transcriptName(day), text: `${[head, ...entries].join('\n\n')}\n` };
};
