import { getHolidays } from 'feiertagejs';

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

export interface Holiday {
  /** For a customer: "Fronleichnam (Bayern)", or "1. Weihnachtstag" where all of Germany rests. */
  nameIn(locale: string): string;
}

/** The public holidays of a state, by date (`2026-06-04`). */
export const holidaysOf = (state: State): ((date: string) => Holiday | undefined) => {
  const years = new Map<number, ReadonlyMap<string, Holiday>>();

  const read = (year: number): ReadonlyMap<string, Holiday> => {
    const everywhere = new Set(getHolidays(year, 'BUND').map(({ name }) => name));
    return new Map(
      getHolidays(year, state).map((holiday) => [
        holiday.dateString,
        {
          nameIn(locale) {
            const language = locale.startsWith('de') ? 'de' : 'en';
            const name = holiday.translate(language) ?? holiday.name;
            return everywhere.has(holiday.name) ? name : `${name} (${states[state][language]})`;
          },
        },
      ]),
    );
  };

  return (date) => {
    const year = Number(date.slice(0, 4));
    const known = years.get(year) ?? read(year);
    years.set(year, known);
    return known.get(date);
  };
};
