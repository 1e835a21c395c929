/**
 * What of the content folder can also be changed at the desk, cut into entries: each has a name in its list, is checked alone and with its neighbours,
 * and stands in the folder's own form, so that it can be written back.
 */
import * as z from 'zod/mini';
import type { WrittenArticle } from '../articles.ts';
import type { Problem } from '../errors.ts';
import { articleEntry } from './article-files.ts';
import { cannedReplies, cannedReply, type CannedReply } from './canned.ts';
import { readEntries, weeklyTimes, type channelEntries, type ChannelEntry } from './channel-entries.ts';
import { origin, type Company } from './company.ts';
import { dayEntries, dayEntry, type DayEntry } from './days.ts';
import { outageEntries, outageEntry, type OutageEntry } from './outage-entries.ts';
import { personEntries, personEntry, type PersonEntry } from './people.ts';
import { checked, suggestion } from './problems.ts';
import { synonymEntry, type SynonymEntry, type Synonyms } from './synonyms.ts';

/** When a channel is open; without `hours` always. */
export interface HoursEntry {
  readonly hours?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Closed on public holidays. */
  readonly holidays: boolean;
}

export interface SettingValues {
  /** By channel: `chat`, `phone`, and `phone-2` for a second one. */
  readonly hours: HoursEntry;
  /** By date. */
  readonly days: DayEntry;
  /** By themselves. */
  readonly origins: string;
  /** By id. */
  readonly canned: CannedReply;
  /** By id. */
  readonly outages: OutageEntry;
  /** By mail address in small letters. */
  readonly people: PersonEntry;
  /** By language and id: `de abschlag-zu-hoch`. */
  readonly articles: WrittenArticle;
  /** By language. */
  readonly synonyms: SynonymEntry;
}
export type SettingName = keyof SettingValues;
export type Settings = { readonly [Name in SettingName]: ReadonlyMap<string, SettingValues[Name]> };

/** The channels as channels.json has them. */
export type ChannelForms = z.infer<typeof channelEntries>;

/** The files that settings stand in, as they were read. */
export interface SettingFiles {
  readonly company: Company;
  readonly channels: ChannelForms;
  readonly canned: readonly CannedReply[];
  readonly articles: readonly WrittenArticle[];
  readonly synonyms: Synonyms;
}

export const hoursEntry: z.ZodMiniType<HoursEntry> = z.strictObject({ hours: z.optional(weeklyTimes), holidays: z.boolean() });

interface Kind<Value> {
  readonly entry: z.ZodMiniType<Value>;
  readonly all: z.ZodMiniType<readonly Value[]>;
  /** Absent: its place in the list names it. */
  readonly idOf?: (value: Value) => string;
}

/** Among the articles of all languages. */
export function articleName({ locale, id }: Pick<WrittenArticle, 'locale' | 'id'>): string {
  return `${locale} ${id}`;
}

const kinds: { readonly [Name in SettingName]: Kind<SettingValues[Name]> } = {
  hours: { entry: hoursEntry, all: z.array(hoursEntry) },
  days: { entry: dayEntry, all: dayEntries, idOf: ({ date }) => date },
  origins: { entry: origin, all: z.array(origin), idOf: (value) => value },
  canned: { entry: cannedReply, all: cannedReplies, idOf: ({ id }) => id },
  outages: { entry: outageEntry, all: outageEntries, idOf: ({ id }) => id },
  people: { entry: personEntry, all: personEntries, idOf: ({ mail }) => mail.toLowerCase() },
  articles: { entry: articleEntry, all: z.array(articleEntry), idOf: articleName },
  synonyms: { entry: synonymEntry, all: z.array(synonymEntry), idOf: ({ locale }) => locale },
};

export const settingNames = Object.keys(kinds) as readonly SettingName[];

/** `chat`, and `phone-2` for the second phone. */
export const channelIds = (channels: readonly { readonly kind: string }[]): readonly string[] =>
  channels.map(({ kind }, index) => {
    const nth = channels.slice(0, index).filter((other) => other.kind === kind).length;
    return nth === 0 ? kind : `${kind}-${nth + 1}`;
  });

/** Somebody has to be able to change something: where nobody is an admin, the first person is. */
export const withAdmin = (people: readonly PersonEntry[]): readonly PersonEntry[] => {
  const somebody = people.some(({ role }) => role === 'admin');
  return people.map((person, index) => ({ ...person, role: person.role ?? (!somebody && index === 0 ? 'admin' : 'agent') }));
};

export const settingsIn = ({ company: about, channels, canned, articles, synonyms }: SettingFiles): Settings => {
  const ids = channelIds(channels);
  return {
    hours: new Map(channels.map(({ hours, holidays }, index) => [ids[index] ?? '', hours === undefined ? { holidays } : { hours, holidays }])),
    days: new Map(about.days.map((day) => [day.date, day])),
    origins: new Map(about.origins.map((each) => [each, each])),
    canned: new Map(canned.map((reply) => [reply.id, reply])),
    outages: new Map(about.outages.map((outage) => [outage.id, outage])),
    people: new Map(withAdmin(about.agents).map((person) => [person.mail.toLowerCase(), person])),
    articles: new Map(articles.map((article) => [articleName(article), article])),
    synonyms: new Map(Object.entries(synonyms).map(([locale, groups]) => [locale, { locale, groups }])),
  };
};

/** The same files with these settings in them; what is no setting stays as it was. */
export const filesWith = ({ company: about, channels }: SettingFiles, settings: Settings): SettingFiles => {
  const ids = channelIds(channels);
  return {
    company: {
      ...about,
      days: [...settings.days.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
      origins: [...settings.origins.values()],
      outages: [...settings.outages.values()],
      agents: [...settings.people.values()],
    },
    channels: channels.map((channel, index) => {
      const own = settings.hours.get(ids[index] ?? '');
      if (!own) return channel;
      const { hours: _, ...rest } = channel;
      return { ...rest, ...(own.hours && { hours: mutable(own.hours) }), holidays: own.holidays };
    }),
    canned: [...settings.canned.values()],
    articles: [...settings.articles.values()],
    synonyms: Object.fromEntries([...settings.synonyms.values()].map(({ locale, groups }) => [locale, groups])),
  };
};

const mutable = (hours: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(hours).map(([day, times]) => [day, [...times]]));

/** The channels with the hours that are in force. */
export const channelsWith = (files: SettingFiles, settings: Settings): readonly ChannelEntry[] => readEntries(filesWith(files, settings).channels);

/** An entry as it may stand beside the others, or what is wrong with it; the place is within the entry. */
export const checkedSetting = <Name extends SettingName>(
  name: Name,
  id: string,
  value: unknown,
  settings: Settings,
): { readonly value: SettingValues[Name] } | { readonly problems: readonly Problem[] } => {
  const { entry, all, idOf } = kinds[name] as unknown as Kind<SettingValues[Name]>;
  const place = `${name} ${id}`;
  const read = checked(entry, value, place);
  if ('problems' in read) return read;
  if (idOf && idOf(read.value) !== id)
    return { problems: [{ code: 'setting-id', file: place, message: `This is the entry "${idOf(read.value)}", not "${id}". Save it under its own name.` }] };
  const known = settings[name] as ReadonlyMap<string, SettingValues[Name]>;
  if (!idOf && !known.has(id))
    return {
      problems: [
        { code: 'setting-unknown', file: place, message: `There is no channel "${id}".${suggestion(id, known.keys())} It has to stand in channels.json.` },
      ],
    };
  const together = checked(all, [...new Map([...known, [id, read.value]]).values()], place);
  return 'problems' in together ? { problems: together.problems.map(({ path: _, ...problem }) => problem) } : read;
};
