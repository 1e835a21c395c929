import { states, type State } from '@lotse/contract/content';
import { getHolidays } from 'feiertagejs';

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
