/** Days, times and spans in the agent's language. */
import type { Instant } from '@lotse/contract';
import type { Locale } from './preferences.ts';

export interface Times {
  /** 14:08 · 2:08 pm */
  clock(at: Instant): string;
  /** For a row: the time today, the weekday this week, else the date. */
  row(at: Instant, now: number): string;
  /** Heute · Gestern · Freitag, 20. November */
  day(at: Instant, now: number): string;
  /** 20. November 2026 */
  date(at: Instant): string;
  /** In the time to come: 16:00 today, else Morgen, 9:00 · Mo, 30. Nov., 9:00 */
  soon(at: Instant, now: number): string;
  /** How long somebody has been waiting: 2:40 · 1 Std. 5 Min. · 2 Tage */
  span(ms: number): string;
  /** Deutsch · Ukrainisch */
  language(locale: string): string;
}

export const createTimes = (locale: Locale): Times => {
  const region = locale === 'de' ? 'de-DE' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(region, options);
    return (at: Instant | number) => made.format(typeof at === 'number' ? at : Date.parse(at));
  };
  const clock = format({ hour: locale === 'de' ? '2-digit' : 'numeric', minute: '2-digit', hour12: locale === 'en' });
  const weekday = format({ weekday: 'short' });
  const short = format({ day: 'numeric', month: 'short' });
  const long = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const date = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(region, { numeric: 'auto' });
  const unit = (value: number, name: string, unitDisplay: 'short' | 'long') =>
    new Intl.NumberFormat(region, { style: 'unit', unit: name, unitDisplay }).format(value);
  const languages = new Intl.DisplayNames(region, { type: 'language' });

  return {
    clock,
    row(at, now) {
      const days = daysBetween(at, now);
      return days === 0 ? clock(at) : days > -7 && days < 0 ? `${weekday(at)}, ${clock(at)}` : short(at);
    },
    day(at, now) {
      const days = daysBetween(at, now);
      const text = days > -2 && days <= 0 ? relative.format(days, 'day') : long(at);
      return text.charAt(0).toLocaleUpperCase(region) + text.slice(1);
    },
    date,
    soon(at, now) {
      const days = daysBetween(at, now);
      return days === 0 ? clock(at) : days === 1 ? `${relative.format(1, 'day')}, ${clock(at)}` : `${weekday(at)}, ${short(at)}, ${clock(at)}`;
    },
    span(ms) {
      const seconds = Math.max(0, Math.floor(ms / 1000));
      const minutes = Math.floor(seconds / 60);
      const hours = Math.floor(minutes / 60);
      if (hours === 0) return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
      if (hours < 24) return `${unit(hours, 'hour', 'short')} ${unit(minutes % 60, 'minute', 'short')}`;
      return unit(Math.floor(hours / 24), 'day', 'long');
    },
    language(tag) {
      try {
        return languages.of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  };
};

/** Days of the calendar from now to then: yesterday is -1. */
const daysBetween = (at: Instant, now: number): number => {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(Date.parse(at)) - midnight(now)) / 86_400_000);
};

/** The same calendar day, where the agent sits. */
export const sameDay = (a: Instant, b: Instant): boolean => daysBetween(a, Date.parse(b)) === 0;
