/** The content folder: what a company writes. Read as a whole at every start; anything wrong in it is told at once, with its place. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Problem } from '@lotse/contract';
import type { ContactReason } from '@lotse/contract/desk';
import type * as z from 'zod/mini';
import type { State } from '../services/holidays.ts';
import { checkTogether, readArticle, type ArticleFile } from './article-files.ts';
import { channelEntries, readEntries, type ChannelEntry } from './channel-entries.ts';
import { company } from './company.ts';
import { checked, ContentRefused } from './problems.ts';
import { isLocale } from './texts.ts';

export interface Content {
  readonly company: { readonly name: string; readonly logo?: string | undefined };
  /** Sites that may use this server, exact. */
  readonly origins: readonly string[];
  readonly timeZone: string;
  readonly state: State;
  readonly agents: readonly { readonly mail: string; readonly name: string }[];
  readonly reasons: readonly ContactReason[];
  readonly channels: readonly ChannelEntry[];
  readonly articles: readonly Article[];
}

/** Throws ContentRefused with everything that was found. */
export const readContent = (folder: string): Content => {
  if (!isFolder(folder)) {
    throw new ContentRefused([
      {
        code: 'content-folder',
        message: `There is no folder ${folder}. Set LOTSE_CONTENT to the folder with lotse.json and channels.json; \`npx @lotse/cli init\` makes one.`,
      },
    ]);
  }
  const problems: Problem[] = [];
  const about = readJson(folder, 'lotse.json', company, problems);
  const entries = readJson(folder, 'channels.json', channelEntries, problems);
  const articles = readArticles(folder, problems);
  if (problems.length > 0 || !about || !entries) throw new ContentRefused(problems);

  const { company: name, origins, timeZone, state, agents, reasons } = about;
  return { company: name, origins, timeZone, state, agents, reasons, channels: readEntries(entries), articles: articles.map(({ article }) => article) };
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const readText = (folder: string, file: string, problems: Problem[]): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, file)));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    problems.push(
      missing
        ? { code: 'content-file-missing', file, message: `The file is missing. Write it; \`npx @lotse/cli init\` shows how it looks.` }
        : { code: 'content-file-unreadable', file, message: 'The file cannot be read as UTF-8 text. Save it as UTF-8, and let the server read it.' },
    );
    return undefined;
  }
};

const readJson = <T>(folder: string, file: string, schema: z.ZodMiniType<T>, problems: Problem[]): T | undefined => {
  const text = readText(folder, file, problems);
  if (text === undefined) return undefined;
  try {
    const result = checked(schema, JSON.parse(text.replace(/^\uFEFF/, '')), file);
    if ('value' in result) return result.value;
    problems.push(...result.problems);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    problems.push({ code: 'content-json', file, message: `This is not JSON: ${error.message}. Correct that place.` });
  }
  return undefined;
};

const readArticles = (folder: string, problems: Problem[]): readonly ArticleFile[] => {
  const articles = join(folder, 'articles');
  if (!isFolder(articles)) return [];
  const files: ArticleFile[] = [];
  for (const locale of readdirSync(articles).toSorted()) {
    if (!isFolder(join(articles, locale))) continue;
    if (!isLocale(locale)) {
      problems.push({
        code: 'content-unknown-locale',
        file: `articles/${locale}`,
        message: `"${locale}" is no language. Name the folder like "de", "en" or "de-AT".`,
      });
      continue;
    }
    for (const name of readdirSync(join(articles, locale)).toSorted()) {
      if (!name.endsWith('.md')) continue;
      const file = `articles/${locale}/${name}`;
      const text = readText(folder, file, problems);
      const read = text === undefined ? undefined : readArticle(text, file, locale, problems);
      if (read) files.push(read);
    }
  }
  // Links are only judged when every file could be read: one broken file would make all links to it look wrong.
  if (problems.every(({ file }) => !file?.startsWith('articles/'))) problems.push(...checkTogether(files));
  return files;
};
