import type { WrittenArticle } from '../articles.ts';
import type { Problem } from '../errors.ts';
import type * as z from 'zod/mini';
import { checkTogether, readArticle, type ArticleFile } from './article-files.ts';
import type { State } from './calendar.ts';
import { cannedReplies } from './canned.ts';
import type { IdentityKeyEntry } from './identity-keys.ts';
import { checkCases } from './case-entries.ts';
import { channelEntries, readEntries, type ChannelEntry } from './channel-entries.ts';
import { checkMails, company, type Company } from './company.ts';
import type { Reason } from './contact-reasons.ts';
import { appointmentsIn, type Appointments } from './flow-settings.ts';
import { settingsIn, type SettingFiles, type Settings } from './entries.ts';
import type { PersonEntry } from './people.ts';
import { placesIn } from './json-places.ts';
import { checked } from './problems.ts';
import { synonymGroups, type Synonyms } from './synonyms.ts';
import { isLocale } from './texts.ts';

/** What a company has written down, checked. */
export interface Content {
  readonly company: { readonly name: string; readonly logo?: string | undefined };
  /** Sites that may use this server, exact. */
  readonly origins: readonly string[];
  readonly timeZone: string;
  readonly state: State;
  readonly reasons: readonly Reason[];
  readonly agents: readonly PersonEntry[];
  readonly smtp: Company['smtp'];
  readonly mails: Company['mails'];
  readonly reports: Company['reports'];
  readonly silence: Company['silence'];
  /** Flows that come first, in this order. */
  readonly flowsFirst: readonly string[];
  /** When there is time, by the id of the flow that asks for it. */
  readonly appointments: ReadonlyMap<string, Appointments>;
  readonly channels: readonly ChannelEntry[];
  readonly articles: readonly WrittenArticle[];
  readonly synonyms: Synonyms;
  /** Files that the operator has installed, from the content folder on: what search may take words of the same meaning and translations from. */
  readonly thesaurus: string | undefined;
  readonly dictionary: string | undefined;
  /** cases.json as it was written: its times may count from a day, see `casesFrom`. */
  readonly casesFile: unknown;
  /** What of it can also be changed at the desk, and the files it stands in. */
  readonly settings: Settings;
  readonly files: SettingFiles;
  /** By the `kid` of the tokens they check. */
  readonly keys: Readonly<Record<string, IdentityKeyEntry>>;
}

export interface ContentFile {
  /** From the content folder on, with `/`: `articles/de/umzug.md`. */
  readonly file: string;
  /** Undefined where it could not be read. */
  readonly bytes: Uint8Array | undefined;
}

/** The files of a content folder that mean something; `names` lists what lies in a folder of it, and nothing where there is none. */
export const contentFilesIn = (names: (folder: string) => readonly string[]): readonly string[] => {
  const within = (folder: string, ending: string) => names(folder).flatMap((name) => (name.endsWith(ending) ? [`${folder}/${name}`] : []));
  return [
    ...names('.').filter((name) => name.endsWith('.json')),
    ...within('flows', '.json'),
    ...names('articles').flatMap((locale) => within(`articles/${locale}`, '.md')),
  ];
};

/** The content of a folder by its files; others than the known ones are passed over. With problems there is no content. */
export const contentOf = (files: readonly ContentFile[]): { readonly content: Content } | { readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const about = readJson(files, 'lotse.json', company, problems);
  const entries = readJson(files, 'channels.json', channelEntries, problems);
  const canned = readIfThere(files, 'canned.json', cannedReplies, [], problems);
  const synonyms = readIfThere(files, 'synonyms.json', synonymGroups, {}, problems);
  const articles = readArticles(files, problems);
  const cases = readCases(files, problems);
  if (about) problems.push(...checkMails(about));
  if (problems.length > 0 || !about || !entries || !canned || !synonyms) return { problems };
  const read: SettingFiles = { company: about, channels: entries, canned, articles: articles.map(({ article }) => article), synonyms };
  const { company: name, origins, timeZone, state, agents, reasons, keys, smtp, mails, reports, silence, flows, thesaurus, dictionary } = about;
  return {
    content: {
      company: name,
      origins,
      timeZone,
      state,
      agents,
      reasons,
      channels: readEntries(entries),
      articles: read.articles,
      synonyms,
      thesaurus,
      dictionary,
      casesFile: cases,
      settings: settingsIn(read),
      files: read,
      keys,
      smtp,
      mails,
      reports,
      silence,
      flowsFirst: flows.first,
      appointments: appointmentsIn(flows),
    },
  };
};

/** What stands in a file; undefined where it is no text, and that was told. */
export const textOf = ({ file, bytes }: ContentFile, problems: Problem[]): string | undefined => {
  try {
    if (bytes) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Told below, like a file that the system does not hand out.
  }
  problems.push({
    code: 'content-file-unreadable',
    file,
    message: 'This cannot be read as UTF-8 text. Save it as a file, not a folder, in UTF-8, and let the server read it.',
  });
  return undefined;
};

const readJson = <T>(files: readonly ContentFile[], file: string, schema: z.ZodMiniType<T>, problems: Problem[]): T | undefined => {
  const found = files.find((each) => each.file === file);
  if (!found) problems.push({ code: 'content-file-missing', file, message: 'The file is missing. Write it; `npx @lotse/cli init` shows how it looks.' });
  const json = found && jsonIn(found, problems);
  if (json === undefined) return undefined;
  const result = checked(schema, json, file);
  if ('value' in result) return result.value;
  problems.push(...result.problems);
  return undefined;
};

/** A file that may be left out. */
const readIfThere = <T>(files: readonly ContentFile[], file: string, schema: z.ZodMiniType<T>, without: T, problems: Problem[]): T | undefined =>
  files.some((each) => each.file === file) ? readJson(files, file, schema, problems) : without;

const readCases = (files: readonly ContentFile[], problems: Problem[]): unknown => {
  const found = files.find(({ file }) => file === 'cases.json');
  const json = found ? jsonIn(found, problems) : [];
  if (json !== undefined) problems.push(...checkCases(json));
  return json;
};

/** What stands in a file of JSON; undefined where it is none, and that was told. */
export const jsonIn = (found: ContentFile, problems: Problem[]): unknown => {
  const text = textOf(found, problems);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    problems.push({ code: 'content-json', file: found.file, message: `This is not JSON: ${placesIn(text).broken?.message}. Correct that place.` });
    return undefined;
  }
};

const readArticles = (files: readonly ContentFile[], problems: Problem[]): readonly ArticleFile[] => {
  const before = problems.length;
  const read: ArticleFile[] = [];
  const strange = new Set<string>();
  for (const each of files.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const locale = /^articles\/([^/]+)\/[^/]+\.md$/.exec(each.file)?.[1];
    if (locale === undefined) continue;
    if (!isLocale(locale)) {
      if (!strange.has(locale))
        problems.push({
          code: 'content-unknown-locale',
          file: `articles/${locale}`,
          message: `"${locale}" is no language. Name the folder like "de", "en" or "de-AT".`,
        });
      strange.add(locale);
      continue;
    }
    const text = textOf(each, problems);
    const article = text === undefined ? undefined : readArticle(text, each.file, locale, problems);
    if (article) read.push(article);
  }
  // Links are only judged when every file could be read: one broken file would make all links to it look wrong.
  if (problems.length === before) problems.push(...checkTogether(read));
  return read;
};
