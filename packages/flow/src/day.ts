/** Days of the calendar, `2026-12-03`: what is later is greater as text. */

/** Made once for each zone: making one takes longer than to judge sixty answers. */
const calendars: Record<string, Intl.DateTimeFormat> = {};

/** The day it is in a time zone at an instant. */
export const dayAt = (clock: string, timeZone: string): string => (calendars[timeZone] ??= new Intl.DateTimeFormat('sv', { timeZone })).format(new Date(clock));

/** So many days later. */
export const later = (day: string, days: number): string => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

const months = 'j[aä]n feb m(ae?|ä)r apr ma[iy] jun jul aug sep o[kc]t nov de[zc]'.split(' ');
const monthOf = (name: string): number => months.findIndex((each) => new RegExp(`^${each}`, 'i').test(name)) + 1 || Number(name);

/**
 * What was typed, as a day: `3.12.2026`, `3/12/26`, `3. Dezember 2026`, `2026-12-03`; three inputs are joined with dots, and may be empty.
 * Day comes before month in every language.
 */
export const readDay = (text: string): { readonly day: string } | { readonly missing: 'day' | 'month' | 'year' } | { readonly unreal: true } | undefined => {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  const parts = text.length < 40 ? /^(\d{0,2}) ?[ ./-] ?([\p{L}\d]*) ?(?:[ ./-] ?(\d*))?[ .]*$/u.exec(text.replace(/\s+/g, ' ')) : undefined;
  const [day, month, year = ''] = iso ? [iso[3], iso[2], iso[1]] : (parts?.slice(1) ?? []);
  if (!day && !month && !year) return undefined;
  if (!day || !month || !year) return { missing: !day ? 'day' : !month ? 'month' : 'year' };
  const number = monthOf(month);
  if ((year.length !== 2 && year.length !== 4) || Number.isNaN(number)) return undefined;
  const found = `${year.length === 2 ? '20' : ''}${year}-${`${number}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(found);
  return found > '1900' && !Number.isNaN(at) && new Date(at).toISOString().startsWith(found) ? { day: found } : { unreal: true };
};
