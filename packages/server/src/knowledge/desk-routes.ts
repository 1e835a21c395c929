/** The deeds of `knowledge.ts` over HTTP: every agent reads and tries, admins change. */
import { knowledgeAnswers, knowledgeRequests } from '@lotse/contract/desk-knowledge';
import { route, type Route } from '../route.ts';
import type { SearchIndexes } from './indexes.ts';
import type { Knowledge } from './knowledge.ts';
import type { WordSources } from './leading-words.ts';

export interface KnowledgeRouteParts {
  readonly knowledge: Knowledge;
  readonly indexes: SearchIndexes;
  readonly words: WordSources;
}

/** Hits of a search that does not say how many. */
const usualHits = 10;

export const knowledgeRoutes = ({ knowledge, indexes, words }: KnowledgeRouteParts): readonly Route[] => {
  const searches = async () => ({ searches: await knowledge.failedSearches() });
  const synonyms = async () => ({ synonyms: knowledge.synonyms(), suggestions: await knowledge.suggestedSynonyms() });
  return [
    route({
      name: 'desk.knowledge',
      says: 'All articles, with how each stands today and what customers thought of it.',
      method: 'GET',
      path: 'desk/knowledge/articles',
      who: 'agent',
      answer: knowledgeAnswers.articles,
      handle: async ({ who }) => ({ articles: await knowledge.lines(), locales: knowledge.locales, mayWrite: who.role === 'admin' }),
    }),
    route({
      name: 'desk.knowledgeArticle',
      says: 'One article as its editor has it, with the words that lead to it and those that customers said.',
      method: 'GET',
      path: 'desk/knowledge/articles/:locale/:id',
      who: 'agent',
      answer: knowledgeAnswers.article,
      handle: async ({ params }) => ({ article: await knowledge.read(params.locale, params.id) }),
    }),
    route({
      name: 'desk.saveArticle',
      says: 'Changes an article, or adds one; customers find it once this is answered. Two who opened the same: the second is told, and nothing is stored.',
      method: 'POST',
      path: 'desk/knowledge/articles',
      who: 'admin',
      body: knowledgeRequests.save,
      answer: knowledgeAnswers.article,
      handle: async ({ who, body }) => ({ article: await knowledge.save(who.participant, body.draft, body.seen) }),
    }),
    route({
      name: 'desk.removeArticle',
      says: 'Takes an article away, where no other leads to it.',
      method: 'POST',
      path: 'desk/knowledge/articles/:locale/:id/remove',
      who: 'admin',
      body: knowledgeRequests.remove,
      answer: knowledgeAnswers.article,
      async handle({ who, params, body }) {
        await knowledge.remove(who.participant, params.locale, params.id, body.seen);
        return {};
      },
    }),
    route({
      name: 'desk.undoArticle',
      says: 'Makes an article as it is in its file again; one that no file has is gone.',
      method: 'POST',
      path: 'desk/knowledge/articles/:locale/:id/undo',
      who: 'admin',
      body: knowledgeRequests.undo,
      answer: knowledgeAnswers.article,
      handle: async ({ who, params, body }) => ({ article: await knowledge.undo(who.participant, params.locale, params.id, body.seen) }),
    }),
    route({
      name: 'desk.suggestedWord',
      says: 'A word of customers leads to the article from now on, or is not suggested again.',
      method: 'POST',
      path: 'desk/knowledge/articles/:locale/:id/suggested',
      who: 'admin',
      body: knowledgeRequests.suggested,
      answer: knowledgeAnswers.article,
      handle: async ({ who, params, body }) => ({ article: await knowledge.decide(who.participant, params.locale, params.id, body.word, body.accept) }),
    }),
    route({
      name: 'desk.trySearch',
      says: 'What a customer would find; with a draft, were it in the knowledge base.',
      method: 'POST',
      path: 'desk/knowledge/try',
      who: 'agent',
      body: knowledgeRequests.try,
      answer: knowledgeAnswers.trial,
      handle: ({ body: { limit = usualHits, ...query } }) => indexes.find({ ...query, limit }),
    }),
    route({
      name: 'desk.leadingWords',
      says: 'Words that lead to a draft although nobody wrote them there.',
      method: 'POST',
      path: 'desk/knowledge/words',
      who: 'agent',
      body: knowledgeRequests.words,
      answer: knowledgeAnswers.words,
      handle: ({ body }) => ({ words: words.leadingTo(body.draft) }),
    }),
    route({
      name: 'desk.failedSearches',
      says: 'What customers searched for and did not find, and how it ended. Kept for 90 days.',
      method: 'GET',
      path: 'desk/knowledge/searches',
      who: 'agent',
      answer: knowledgeAnswers.searches,
      handle: searches,
    }),
    route({
      name: 'desk.settleSearch',
      says: 'Its words lead to an article from now on, or it only leaves the list until it fails again.',
      method: 'POST',
      path: 'desk/knowledge/searches/:id/settle',
      who: 'admin',
      body: knowledgeRequests.settle,
      answer: knowledgeAnswers.searches,
      async handle({ who, params, body }) {
        await knowledge.settle(who.participant, params.id, body.into);
        return searches();
      },
    }),
    route({
      name: 'desk.synonyms',
      says: 'The company’s groups of words that mean the same, by language, and what customers’ searches suggest.',
      method: 'GET',
      path: 'desk/knowledge/synonyms',
      who: 'agent',
      answer: knowledgeAnswers.synonyms,
      handle: synonyms,
    }),
    route({
      name: 'desk.saveSynonyms',
      says: 'All groups of a language, anew.',
      method: 'POST',
      path: 'desk/knowledge/synonyms',
      who: 'admin',
      body: knowledgeRequests.synonyms,
      answer: knowledgeAnswers.synonyms,
      async handle({ who, body }) {
        await knowledge.saveSynonyms(who.participant, body.locale, body.groups, body.seen);
        return synonyms();
      },
    }),
    route({
      name: 'desk.undoSynonyms',
      says: 'Makes the groups of a language as they are in the file again.',
      method: 'POST',
      path: 'desk/knowledge/synonyms/undo',
      who: 'admin',
      body: knowledgeRequests.undoSynonyms,
      answer: knowledgeAnswers.synonyms,
      async handle({ who, body }) {
        await knowledge.undoSynonyms(who.participant, body.locale, body.seen);
        return synonyms();
      },
    }),
    route({
      name: 'desk.suggestedSynonym',
      says: 'Two words mean the same from now on, or are not suggested again.',
      method: 'POST',
      path: 'desk/knowledge/synonyms/suggested',
      who: 'admin',
      body: knowledgeRequests.suggestedSynonym,
      answer: knowledgeAnswers.synonyms,
      async handle({ who, body }) {
        await knowledge.decideSynonym(who.participant, body.locale, body.words, body.accept);
        return synonyms();
      },
    }),
  ];
};
