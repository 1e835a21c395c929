/** Where and when a company is open: states with their holidays, days of the week, time zones. */
import * as z from 'zod/mini';
import type { Instant } from '../adapter.ts';
import { instant } from '../schemas.ts';
import { demand } from './problems.ts';

/** The German states by the letters that lotse.json uses. */
export const states = {
  BW: { de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
  BY: { de: 'Bayern', en: 'Bavaria' },
  BE: { de: 'Berlin', en: 'Berlin' },
  BB: { de: 'Brandenburg', en: 'Brandenburg' },
  HB: { de: 'Bremen', en: 'Bremen' },
  HH: { de: 'Hamburg', en: 'Hamburg' },
  HE: { de: 'Hessen', en: 'Hesse' },
  MV: { de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' },
  NI: { de: 'Niedersachsen', en: 'Lower Saxony' },
  NW: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
  RP: { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
  SL: { de: 'Saarland', en: 'Saarland' },
  SN: { de: 'Sachsen', en: 'Saxony' },
  ST: { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
  SH: { de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
  TH: { de: 'Thüringen', en: 'Thuringia' },
} as const;
export type State = keyof typeof states;

export const isState = (letters: string): letters is State => Object.hasOwn(states, letters);

export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof weekdays)[number];

export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** A day that there is, as `2026-12-24`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** An instant with its offset, as `2026-11-21T18:00:00+01:00`; who writes it by hand may leave the seconds out. */
export const isInstantText = (text: string): boolean => instant.safeParse(withSeconds(text)).success;

/** As every answer says it. The offset stays, and with it the day on the calendar of whoever wrote it. */
export const withSeconds = (text: string): Instant => text.replace(/(T\d\d:\d\d)(?=Z|[+-])/, '$1:00');

/** Says what is none with a code and a sentence of the place where it stands. */
export const instantWritten = (code: string, says: (text: string) => string): z.ZodMiniType<Instant> =>
  z.pipe(z.string().check(demand(isInstantText, code, says)), z.transform(withSeconds));
