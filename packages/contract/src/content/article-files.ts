/** articles/LOCALE/*.md: front matter, then the Markdown subset of `parseArticle`. */
import { isArticleId, isAudience } from '../article-id.ts';
import type { WrittenArticle } from '../articles.ts';
import type { Problem } from '../errors.ts';
import { articleLinks } from '../article-links.ts';
import { parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { instantWritten, isDay, isInstantText } from './calendar.ts';
import { checked, demand, show, suggestion } from './problems.ts';
import { localeName } from './texts.ts';

const articleId = z
  .string()
  .check(demand(isArticleId, 'article-id', (id) => `${show(id)} cannot be an id. Use letters, digits, "-" and "_", at most 100; "index" is taken.`));

const day = z
  .string()
  .check(demand(isDay, 'article-day', (text) => `${show(text)} is no day. Write it like 2026-12-24.`))
  .register(z.globalRegistry, { pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-12-24'] });

const group = z
  .string()
  .check(
    demand(isAudience, 'article-audience', (word) => `${show(word)} cannot name an audience. Write one word, like private or business, at most 50 letters.`),
  );

const fields = z.strictObject({
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
  /** Words that lead here because customers said them. */
  also: z.optional(z.array(z.string())),
  /** Words that would lead here by the word lists, and shall not. */
  without: z.optional(z.array(z.string())),
  related: z.optional(z.array(articleId)),
  /** Id of the flow that settles the matter. */
  flow: z.optional(articleId),
  popular: z.optional(z.int().check(z.gte(1))),
  /** For whom it is; absent: for everybody. */
  audience: z.optional(z.array(group).check(z.minLength(1))),
  /** The first and the last day on which it is shown. */
  validFrom: z.optional(day),
  validTo: z.optional(day),
  updated: z.string().check(
    demand(
      (text: string) => isDay(text) || isInstantText(text),
      'article-updated',
      (text) => `${show(text)} is no date. Write it like 2026-11-02.`,
    ),
  ),
});

const inOrder = demand(
  ({ validFrom, validTo }: Pick<z.infer<typeof fields>, 'validFrom' | 'validTo'>) => validFrom === undefined || validTo === undefined || validFrom <= validTo,
  'article-order',
  ({ validFrom, validTo }) => `It would end (${show(validTo)}) before it begins (${show(validFrom)}). Correct one of the two.`,
);

/** What stands between the two lines of `---`. */
export const frontMatter = fields.check(inOrder);

const { updated: _, ...said } = fields.shape;
/** An article as one entry, the way the desk hands it in. */
export const articleEntry: z.ZodMiniType<WrittenArticle> = z
  .strictObject({
    ...said,
    locale: localeName,
    body: z.string().check(
      demand(
        (text: string) => text.trim() !== '',
        'article-empty',
        () => 'There is no text. Write the answer.',
      ),
    ),
    updatedAt: instantWritten('article-updated', (text) => `${show(text)} is no instant. Write it like 2026-11-02T00:00:00.000Z.`),
  })
  .check(inOrder);

/** An article with the file it came from. */
export interface ArticleFile {
  readonly file: string;
  readonly article: WrittenArticle;
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
  const result = checked(frontMatter, document.toJS(), file);
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
  const { updated, ...rest } = result.value;
  return { file, article: { ...rest, locale, body, updatedAt: new Date(updated).toISOString() } };
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
  const ids = new Map([...Map.groupBy(files, ({ article }) => article.locale)].map(([locale, own]) => [locale, own.map(({ article }) => article.id)]));
  return [...problems, ...files.flatMap(({ file, article }) => deadLinks(article, ids.get(article.locale) ?? [], file))];
};

/** What in an article leads nowhere, where its language has these. */
export const deadLinks = (article: WrittenArticle, ids: readonly string[], file: string): readonly Problem[] => {
  const unknown = (id: string) => !ids.includes(id);
  return [
    ...(article.related ?? []).flatMap((id, index) =>
      unknown(id)
        ? [
            {
              code: 'article-unknown-related',
              file,
              path: `/related/${index}`,
              message: `"${id}" is no article in "${article.locale}".${suggestion(id, ids)} Write it, or remove the id.`,
            },
          ]
        : [],
    ),
    ...articleLinks(article.body)
      .filter(unknown)
      .map((id) => ({
        code: 'article-unknown-link',
        file,
        message: `The text links to article:${id}, which is no article in "${article.locale}".${suggestion(id, ids)} Write it, or remove the link.`,
      })),
  ];
};
