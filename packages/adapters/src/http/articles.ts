import type { Articles } from '@lotse/contract';
import * as schemas from '@lotse/contract/schemas';
import { answers, type Offer } from '@lotse/contract/wire';
import * as z from 'zod/mini';
import { segment, type Ask } from './requests.ts';

export const articlesOver = (ask: Ask, offers: ReadonlySet<Offer>): Articles => ({
  list: (query) => ask(schemas.articlePage, 'articles', { query: { ...query }, twice: true }),
  get: async (id, locale) => ask(schemas.article, `articles/${segment(id)}`, { query: { locale }, twice: true }),
  ...(offers.has('articles.index') && {
    index: async (query) => (await ask(answers.searchIndex, 'articles/index', { query: { ...query }, twice: true })).file,
  }),
  ...(offers.has('articles.rate') && {
    rate: async (rating) => {
      await ask(z.unknown(), `articles/${segment(rating.articleId)}/ratings`, { body: rating });
    },
  }),
});
