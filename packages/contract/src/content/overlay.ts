/** What the desk says over the folder, laid over it. Server and `export` do the same, so that what is written back is what was in force. */
import { settingNames, withAdmin, type SettingName, type Settings, type SettingValues } from './entries.ts';

/** An entry as the desk has it; without a value it was taken away. */
export interface Overlaid {
  readonly name: string;
  readonly id: string;
  readonly value?: unknown;
}

export const isSettingName = (name: string): name is SettingName => (settingNames as readonly string[]).includes(name);

/** The same text for the same meaning, in whatever order the keys were written; empty for nothing. Its hash tells whether a file has changed. */
export const canonical = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value, inOrder));

const inOrder = (_: string, part: unknown): unknown =>
  part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part;

/** The file's entries in their order, then the desk's own; without an admin nobody could change anything. */
export const overlaid = (file: Settings, over: Iterable<Overlaid>): Settings => {
  const all = [...over];
  const of = <Name extends SettingName>(name: Name): ReadonlyMap<string, SettingValues[Name]> => {
    const entries = new Map<string, SettingValues[Name]>(file[name] as ReadonlyMap<string, SettingValues[Name]>);
    for (const { name: whose, id, value } of all) {
      if (whose !== name) continue;
      if (value === undefined) entries.delete(id);
      else entries.set(id, value as SettingValues[Name]);
    }
    return entries;
  };
  const people = of('people');
  const somebody = [...people.values()].some(({ role }) => role === 'admin');
  const withOne = () => withAdmin([...people.values()].map(({ role: _, ...person }) => person)).map((person) => [person.mail.toLowerCase(), person] as const);
  return {
    hours: of('hours'),
    days: of('days'),
    origins: of('origins'),
    canned: of('canned'),
    outages: of('outages'),
    people: somebody ? people : new Map(withOne()),
    articles: of('articles'),
    synonyms: of('synonyms'),
  };
};
