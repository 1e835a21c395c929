/** When something was promised for, in words: "Do, 3. Dezember, 8–12 Uhr". */
import type { Span } from '@lotse/contract';

export const spanIn = (span: Span, locale: string): string => {
  const region = locale === 'en' ? 'en-GB' : locale;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(region, { ...options, ...(options.hour && region.startsWith('en') && { hourCycle: 'h12' }) });
  const days = span.precision === 'day';
  const from = new Date(days ? `${span.from}T12:00:00Z` : span.from);
  const until = new Date(days ? `${span.until}T12:00:00Z` : span.until);
  // A system may report what is no time: then it stands here as it came.
  if (Number.isNaN(from.getTime()) || Number.isNaN(until.getTime())) return span.from === span.until ? span.from : `${span.from} – ${span.until}`;
  // A day belongs to the calendar of the company and not to this clock.
  const zone = days ? { timeZone: 'UTC' } : {};
  const sameDay = days ? span.from === span.until : from.toDateString() === until.toDateString();
  if (!sameDay) return unbroken(format({ day: 'numeric', month: 'long', ...zone }).formatRange(from, until));
  // German shortens to "Do.,": two marks after two letters are one too many.
  const day = format({ weekday: 'short', day: 'numeric', month: 'long', ...zone })
    .format(from)
    .replace('.,', ',');
  if (days) return unbroken(day);
  const full = [from, until].every((each) => each.getMinutes() === 0);
  const clock = format(full ? { hour: 'numeric' } : { hour: 'numeric', minute: '2-digit' });
  const time = (from.getTime() === until.getTime() ? clock.format(from) : clock.formatRange(from, until)).replace(/\b0(?=\d[:–\s])/g, '');
  return unbroken(`${day}, ${time}${region.startsWith('de') && !time.endsWith('Uhr') ? ' Uhr' : ''}`);
};

/** A number and the word it counts never part, nor do the two ends of a span. */
export const unbroken = (text: string): string => text.replace(/(\d\.?)\s(?=\p{L})/gu, '$1\u00a0').replace(/(\d)–(?=\d)/g, '$1\u2060–\u2060');

/** The day of the agent's calendar: 2026-12-03. */
export const isoDay = (at: Date): string => `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;
