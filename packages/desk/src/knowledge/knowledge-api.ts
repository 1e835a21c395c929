/** The routes of the knowledge base at the desk. */
import {
  knowledgeAnswers,
  type ArticleDraft,
  type ArticleLine,
  type DeskArticle,
  type FailedSearch,
  type LeadingWord,
  type SearchTrial,
  type SynonymLine,
  type SynonymSuggestion,
} from '@lotse/contract/desk-knowledge';
import type { Api } from '../api.ts';

/** Everything that is written, as a list. */
export interface Library {
  readonly articles: readonly ArticleLine[];
  readonly locales: readonly string[];
  readonly mayWrite: boolean;
}
export interface Synonyms {
  readonly synonyms: readonly SynonymLine[];
  readonly suggestions: readonly SynonymSuggestion[];
}
/** Absent where the deed leaves none. */
interface Answer {
  readonly article?: DeskArticle | undefined;
}

const at = (locale: string, id: string, deed = ''): string => `desk/knowledge/articles/${encodeURIComponent(locale)}/${encodeURIComponent(id)}${deed}`;

export const knowledgeApi = ({ ask }: Pick<Api, 'ask'>) => {
  const article = (path: string, body?: object): Promise<Answer> => ask(knowledgeAnswers.article, path, body);
  const synonyms = (path: string, body?: object): Promise<Synonyms> => ask(knowledgeAnswers.synonyms, `desk/knowledge/synonyms${path}`, body);
  return {
    library: (): Promise<Library> => ask(knowledgeAnswers.articles, 'desk/knowledge/articles'),
    read: async (locale: string, id: string) => (await article(at(locale, id))).article,
    /** `conflict` of the field `seen` where it is another now, of `id` where there is one already. */
    save: async (draft: ArticleDraft, seen: string | undefined) =>
      (await article('desk/knowledge/articles', { draft, ...(seen !== undefined && { seen }) })).article,
    remove: async (locale: string, id: string, seen: string) => void (await article(at(locale, id, '/remove'), { seen })),
    undo: async (locale: string, id: string, seen: string | undefined) =>
      (await article(at(locale, id, '/undo'), { ...(seen !== undefined && { seen }) })).article,
    decide: async (locale: string, id: string, word: string, accept: boolean) => (await article(at(locale, id, '/suggested'), { word, accept })).article,
    try: (query: { readonly locale: string; readonly text: string; readonly draft?: ArticleDraft; readonly limit?: number }): Promise<SearchTrial> =>
      ask(knowledgeAnswers.trial, 'desk/knowledge/try', query),
    words: async (draft: ArticleDraft): Promise<readonly LeadingWord[]> => (await ask(knowledgeAnswers.words, 'desk/knowledge/words', { draft })).words,
    searches: async (): Promise<readonly FailedSearch[]> => (await ask(knowledgeAnswers.searches, 'desk/knowledge/searches')).searches,
    settle: async (id: string, into?: { readonly articleId: string; readonly words: readonly string[] }): Promise<readonly FailedSearch[]> =>
      (await ask(knowledgeAnswers.searches, `desk/knowledge/searches/${encodeURIComponent(id)}/settle`, { ...(into && { into }) })).searches,
    synonyms: () => synonyms(''),
    saveSynonyms: (locale: string, groups: SynonymLine['groups'], seen: string) => synonyms('', { locale, groups, seen }),
    undoSynonyms: (locale: string, seen: string) => synonyms('/undo', { locale, seen }),
    decideSynonym: ({ locale, words }: SynonymSuggestion, accept: boolean) => synonyms('/suggested', { locale, words, accept }),
  };
};
export type KnowledgeApi = ReturnType<typeof knowledgeApi>;
