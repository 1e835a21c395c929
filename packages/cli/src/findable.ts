/** Articles that nobody finds who searches for them: each is asked for in the words of its title, of its keywords, and with half a title typed. */
import type { Problem, WrittenArticle } from '@lotse/contract';
import type { ArticleFile, Synonyms } from '@lotse/contract/content';
import { createIndex } from '@lotse/search';

/** So many results are seen without looking for them. */
const seen = 3;

export const notFound = (files: readonly ArticleFile[], synonyms: Synonyms): readonly Problem[] =>
  [...Map.groupBy(files, ({ article }) => article.locale)].flatMap(([locale, written]) => {
    // With all languages, as customers get it: they lend each other words.
    const index = createIndex(
      files.map(({ article }) => article),
      { locale, synonyms: synonyms[locale] ?? [] },
    );
    const found = (text: string): readonly string[] => index.search(text, { limit: seen }).hits.map(({ id }) => id);
    return written.flatMap(({ file, article }) => {
      if (likelyQueries(article).some((text) => found(text).includes(article.id))) return [];
      const first = found(article.title);
      const instead = first.length > 0 ? `finds ${first.join(', ')}` : 'finds nothing';
      return [
        {
          code: 'article-not-found',
          file,
          message: `Nobody finds this: “${article.title}” ${instead}, and no keyword leads here either. Say in the title what only this article answers, and add the words that customers use under "keywords".`,
        },
      ];
    });
  });

const likelyQueries = ({ title, keywords = [] }: WrittenArticle): readonly string[] => [
  title,
  (title.match(/[\p{L}\p{N}-]{4,}/gu) ?? []).join(' '),
  ...keywords,
  title.slice(0, Math.ceil(title.length / 2)),
];
