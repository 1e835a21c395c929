/** articles/LOCALE/*.md: front matter, then the Markdown subset of `parseArticle`. */
import type { Article } from '../articles.ts';
import type { Problem } from '../errors.ts';
import { parseArticle, type Block, type Inline } from '../markdown.ts';
import { parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { checked, demand, show, suggestion } from './problems.ts';

const articleId = z.string().check(
  demand(
    (id: string) => /^[\w-]{1,100}$/.test(id),
    'article-id',
    (id) => `${show(id)} cannot be an id. Use letters, digits, "-" and "_", at most 100.`,
  ),
);

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;
const isDate = (text: string): boolean =>
  (day.test(text) || instant.test(text)) && !Number.isNaN(Date.parse(text)) && new Date(text.slice(0, 10)).toISOString().startsWith(text.slice(0, 10));

/** What stands between the two lines of `---`. */
export const frontMatter = z.strictObject({
  id: articleId,
  title: z.string().check(
    demand(
      (title: string) => title.trim() !== '' && title.length <= 500,
      'article-title',
      () => 'The title is empty or longer than 500 characters. Write the question that a customer would ask.',
    ),
  ),
  category: z.optional(z.string()),
  /** Words that customers use and the text does not. */
  keywords: z.optional(z.array(z.string())),
  related: z.optional(z.array(articleId)),
  /** Id of the flow that settles the matter. */
  flow: z.optional(articleId),
  popular: z.optional(z.int().check(z.gte(1))),
  updated: z.string().check(demand(isDate, 'article-updated', (text) => `${show(text)} is no date. Write it like 2026-11-02.`)),
});

/** An article with the file it came from. */
export interface ArticleFile {
  readonly file: string;
  readonly article: Article;
}

/** Reads one file; what is wrong goes to `problems`. */
export const readArticle = (source: string, file: string, locale: string, problems: Problem[]): ArticleFile | undefined => {
  const parts = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(source);
  if (!parts) {
    problems.push({
      code: 'article-front-matter',
      file,
      message: 'The file does not begin with front matter. Begin it with a line "---", then id, title and updated, then a line "---".',
    });
    return undefined;
  }
  const document = parseDocument(parts[1] ?? '', { schema: 'core' }); // a date stays the text that was written
  if (document.errors.length > 0) {
    for (const { message, linePos } of document.errors) {
      problems.push({
        code: 'article-front-matter',
        file,
        message: `Line ${(linePos?.[0].line ?? 0) + 1} cannot be read: ${message.split(/ at line |:\n/)[0]}. Put texts with a colon into quotes.`,
      });
    }
    return undefined;
  }
  const fields: unknown = document.toJS();
  const result = checked(frontMatter, fields, file);
  if ('problems' in result) {
    problems.push(
      ...result.problems.map((problem) =>
        problem.code === 'content-missing-key' && problem.path === '/title' ? { ...problem, code: 'article-title' } : problem,
      ),
    );
    return undefined;
  }
  const body = (parts[2] ?? '').trim();
  if (body === '') problems.push({ code: 'article-empty', file, message: 'There is nothing below the front matter. Write the answer, or remove the file.' });
  const { id, title, category, keywords, related, flow, popular, updated } = result.value;
  return { file, article: { id, locale, title, body, category, keywords, related, flow, popular, updatedAt: new Date(updated).toISOString() } };
};

/** What cannot be seen in one file alone: ids that stand twice, and links that lead nowhere. */
export const checkTogether = (files: readonly ArticleFile[]): readonly Problem[] => {
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  for (const { file, article } of files) {
    const name = `${article.locale} ${article.id}`;
    const other = first.get(name);
    if (other !== undefined)
      problems.push({ code: 'article-twice', file, path: '/id', message: `The id "${article.id}" is taken by ${other}. Give one of the two another.` });
    else first.set(name, file);
  }
  for (const { file, article } of files) {
    const ids = files.filter((other) => other.article.locale === article.locale).map((other) => other.article.id);
    const unknown = (id: string) => !ids.includes(id);
    for (const [index, id] of (article.related ?? []).entries()) {
      if (unknown(id))
        problems.push({
          code: 'article-unknown-related',
          file,
          path: `/related/${index}`,
          message: `"${id}" is no article in "${article.locale}".${suggestion(id, ids)} Write it, or remove the id.`,
        });
    }
    for (const id of new Set(articleLinks(article.body).filter(unknown))) {
      problems.push({
        code: 'article-unknown-link',
        file,
        message: `The text links to article:${id}, which is no article in "${article.locale}".${suggestion(id, ids)} Write it, or remove the link.`,
      });
    }
  }
  return problems;
};

const articleLinks = (body: string): readonly string[] => {
  const within = (children: readonly Inline[]): readonly string[] =>
    children.flatMap((child) => [...(child.kind === 'article' ? [child.articleId] : []), ...('children' in child ? within(child.children) : [])]);
  return parseArticle(body).flatMap((block: Block) => (block.kind === 'list' ? block.items.flatMap(within) : within(block.children)));
};
