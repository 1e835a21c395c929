import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, FlowDefinition, Problem } from '@lotse/contract';
import { contentFilesIn, readArticle, type ArticleFile, type ContentFile } from '@lotse/contract/content';
import { contentWithFlows, flowsOf } from '@lotse/flow/check';
import { alikeArticles, foldedTitle } from './alike.ts';
import { linksToNowhere, linksToOtherDays } from './dead-links.ts';
import { notFound } from './findable.ts';
import { hardToRead } from './reading-level.ts';
import { missingList, wordLists } from './word-lists.ts';

export interface Checked {
  readonly articles: readonly Article[];
  readonly flows: readonly string[];
  /** What would stop the server, and what customers would stumble over. */
  readonly problems: readonly Problem[];
  /** What could be better. */
  readonly notices: readonly Problem[];
}

/** What stands in a content folder, and all that is wrong with it. */
export const checkContent = (folder: string): Checked => {
  if (!isFolder(folder)) return { articles: [], flows: [], problems: [noFolder(folder)], notices: [] };
  const files = filesIn(folder);
  const read = contentWithFlows(files);
  const articles = articlesIn(files);
  return {
    articles: articles.map(({ article }) => article),
    flows: files.flatMap(({ file }) => (file.startsWith('flows/') ? [file] : [])),
    problems: ['problems' in read ? read.problems : wordLists(folder, read.content).flatMap(missingList), sameTitle(articles), linksToNowhere(articles)].flat(),
    notices: [
      untranslated(articles),
      alikeArticles(articles),
      linksToOtherDays(articles),
      hardToRead(articles),
      // The index needs articles with ids of their own.
      'problems' in read ? [] : notFound(articles, read.content.synonyms),
    ].flat(),
  };
};

/** The flows of a content folder, and what is wrong with them, whatever the rest is like. */
export const checkFlows = (folder: string): { readonly flows: readonly FlowDefinition[]; readonly problems: readonly Problem[] } =>
  isFolder(folder) ? flowsOf(filesIn(folder)) : { flows: [], problems: [noFolder(folder)] };

export const noFolder = (folder: string): Problem => ({
  code: 'content-folder',
  message: `There is no folder ${folder}. Name the folder with lotse.json and channels.json, or make one with \`npx @lotse/cli init ${folder}\`.`,
});

/** The articles among the files, as far as they can be read; what cannot be is told by whoever reads the whole folder. */
export const articlesIn = (files: readonly ContentFile[]): readonly ArticleFile[] =>
  files.flatMap(({ file, bytes }) => {
    const locale = /^articles\/([^/]+)\//.exec(file)?.[1];
    const read = locale !== undefined && bytes ? readArticle(new TextDecoder().decode(bytes), file, locale, []) : undefined;
    return read ? [read] : [];
  });

/** A customer who changes the language loses the article he reads. */
const untranslated = (articles: readonly ArticleFile[]): readonly Problem[] => {
  const locales = [...new Set(articles.map(({ article }) => article.locale))].toSorted();
  return [...Map.groupBy(articles, ({ article }) => article.id)].flatMap(([id, written]) => {
    const writtenIn = new Set(written.map(({ article }) => article.locale));
    // Told once, at the first of the languages it is written in.
    const first = written.find(({ article }) => article.locale === locales.find((locale) => writtenIn.has(locale)));
    return locales
      .filter((locale) => !writtenIn.has(locale))
      .map((locale) => ({
        code: 'article-untranslated',
        file: first?.file,
        path: '/id',
        message: `"${id}" is missing in "${locale}". Write articles/${locale}/${id}.md with the same id, or remove the folder of that language.`,
      }));
  });
};

/** Two hits with the same title: nobody knows which to open. */
const sameTitle = (articles: readonly ArticleFile[]): readonly Problem[] =>
  [...Map.groupBy(articles, ({ article }) => `${article.locale} ${foldedTitle(article)}`).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ file, article }) =>
      !first || first.article.id === article.id
        ? []
        : [
            {
              code: 'article-same-title',
              file,
              path: '/title',
              message: `${first.file} has the same title. Say in each what only it answers, or make one article of both.`,
            },
          ],
    ),
  );

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

export const filesIn = (folder: string): readonly ContentFile[] =>
  contentFilesIn((within) => (isFolder(join(folder, within)) ? readdirSync(join(folder, within)).toSorted() : [])).map((file) => ({
    file,
    bytes: bytesOf(join(folder, file)),
  }));

const bytesOf = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};
