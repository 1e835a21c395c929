/**
 * The knowledge base as the desk has it, under `/api/v1/desk/knowledge/*`. Ours, not part of the adapter promise. Every agent reads and tries; articles and
 * words are changed by admins.
 */
import * as z from 'zod/mini';
import type { Instant } from './adapter.ts';
import type { WrittenArticle } from './articles.ts';
import type { Participant } from './conversations.ts';
import { limits } from './limits.ts';
import { id, instant, participant, seq, type SchemaOf } from './schemas.ts';

/** An article as an editor writes it; the folder's front matter says the same. */
export type ArticleDraft = Omit<WrittenArticle, 'updatedAt'>;

/** One article in the list of the desk. */
export interface ArticleLine {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly category?: string | undefined;
  readonly updatedAt: Instant;
  /** `early` and `over`: outside its days, so that no customer finds it. `removed`: taken away at the desk, but its file has it. */
  readonly standing: 'shown' | 'early' | 'over' | 'removed';
  readonly inFile: boolean;
  /** Who changed it at the desk, and when; absent: as in the file. */
  readonly changed?: { readonly by: Participant; readonly at: Instant } | undefined;
  readonly helped: number;
  readonly notHelped: number;
}

/** A word that leads to an article although an editor did not write it. */
export interface LeadingWord {
  readonly word: string;
  readonly from: 'synonyms' | 'vocabulary' | 'thesaurus' | 'dictionary' | 'customers';
  /** The word of title or keywords that it comes from; absent for what customers said. */
  readonly of?: string | undefined;
}

export interface DeskArticle {
  readonly draft: ArticleDraft;
  readonly line: ArticleLine;
  readonly words: readonly LeadingWord[];
  /** Words of customers who ended here, for an editor to accept into `also`: none leads here before. */
  readonly suggested: readonly { readonly word: string; readonly times: number }[];
  /** What customers wrote below it, the latest first. */
  readonly comments: readonly { readonly at: Instant; readonly helpful: boolean; readonly comment: string }[];
}

/** What a customer would find, were this draft in the knowledge base. */
export interface SearchTrial {
  readonly level: 'answer' | 'suggestions' | 'none';
  readonly hits: readonly { readonly id: string; readonly title: string; readonly score: number }[];
}

/** What customers searched for and did not find: the same words in whatever spelling are one line. */
export interface FailedSearch {
  readonly id: string;
  readonly locale: string;
  /** As it was typed most often. */
  readonly text: string;
  readonly times: number;
  readonly lastAt: Instant;
  /** How it ended: nobody asked further, a human was asked, or this article was read after all. */
  readonly ended: {
    readonly nowhere: number;
    readonly human: number;
    readonly articles: readonly { readonly id: string; readonly title: string; readonly times: number }[];
  };
}

/** Words that customers used for something that the company calls otherwise. */
export interface SynonymSuggestion {
  readonly locale: string;
  /** What they typed, and what the article they ended at is called. */
  readonly words: readonly [typed: string, ours: string];
  readonly articleId: string;
  readonly times: number;
}

/** The company's groups of words that mean the same, in one language. */
export interface SynonymLine {
  readonly locale: string;
  readonly groups: readonly (readonly string[])[];
  /** Goes back with a change: whoever has not seen the last one is told. */
  readonly version: string;
  readonly inFile: boolean;
  readonly changed?: { readonly by: Participant; readonly at: Instant } | undefined;
}

// -- as schemas ------------------------------------------------------------------------------------------------------

const text = z.string();
const line = text.check(z.minLength(1), z.maxLength(limits.lineLength));
const locale = text.check(z.minLength(1), z.maxLength(35));
const word = text.check(z.minLength(1), z.maxLength(100));
const wordList = z.array(word).check(z.maxLength(200));
const said = z.optional(text);
const list = z.optional(z.array(text));

/** What it says is judged like a file of the folder; here only that it is one. */
const draft: SchemaOf<ArticleDraft> = z.strictObject({
  id: text.check(z.maxLength(limits.idLength)),
  locale,
  title: text.check(z.maxLength(limits.lineLength)),
  body: text.check(z.maxLength(limits.frameBytes)),
  category: said,
  keywords: list,
  related: list,
  flow: said,
  popular: z.optional(z.number()),
  audience: list,
  validFrom: said,
  validTo: said,
  without: list,
  also: list,
});

export const knowledgeRequests = {
  /** POST desk/knowledge/articles: `seen` is the `updatedAt` of what was opened, absent for a new one. Where it is another now, it is a `conflict` of the field `seen`. */
  save: z.strictObject({ draft, seen: z.optional(instant) }),
  /** POST desk/knowledge/articles/LOCALE/ID/remove */
  remove: z.strictObject({ seen: instant }),
  /** POST desk/knowledge/articles/LOCALE/ID/undo: without `seen` where it was taken away. */
  undo: z.strictObject({ seen: z.optional(instant) }),
  /** POST desk/knowledge/articles/LOCALE/ID/suggested: into `also`, or not asked again. */
  suggested: z.strictObject({ word, accept: z.boolean() }),
  /** POST desk/knowledge/try: with a draft as if it stood in the knowledge base, without one as it is. */
  try: z.strictObject({
    locale,
    text: text.check(z.maxLength(limits.lineLength)),
    draft: z.optional(draft),
    limit: z.optional(z.int().check(z.gte(1), z.lte(50))),
  }),
  /** POST desk/knowledge/words */
  words: z.strictObject({ draft }),
  /** POST desk/knowledge/searches/ID/settle: the words lead to that article from now on; without them the search only leaves the list, until it fails again. */
  settle: z.strictObject({ into: z.optional(z.strictObject({ articleId: id, words: wordList })) }),
  /** POST desk/knowledge/synonyms: all groups of a language; `seen` is the `version` they were opened with. */
  synonyms: z.strictObject({ locale, groups: z.array(wordList).check(z.maxLength(2_000)), seen: line }),
  /** POST desk/knowledge/synonyms/undo */
  undoSynonyms: z.strictObject({ locale, seen: line }),
  /** POST desk/knowledge/synonyms/suggested: joined to the group that has our word, or to a new one; or not asked again. */
  suggestedSynonym: z.strictObject({ locale, words: z.tuple([word, word]), accept: z.boolean() }),
};

const changed = z.optional(z.object({ by: participant, at: instant }));
const articleLine: SchemaOf<ArticleLine> = z.object({
  id,
  locale: text,
  title: text,
  category: said,
  updatedAt: instant,
  standing: z.enum(['shown', 'early', 'over', 'removed']),
  inFile: z.boolean(),
  changed,
  helped: seq,
  notHelped: seq,
});
const leadingWords: SchemaOf<LeadingWord[]> = z.array(
  z.object({ word: text, from: z.enum(['synonyms', 'vocabulary', 'thesaurus', 'dictionary', 'customers']), of: said }),
);
const deskArticle: SchemaOf<DeskArticle> = z.object({
  draft,
  line: articleLine,
  words: leadingWords,
  suggested: z.array(z.object({ word: text, times: seq })),
  comments: z.array(z.object({ at: instant, helpful: z.boolean(), comment: text })),
});
const failedSearch: SchemaOf<FailedSearch> = z.object({
  id,
  locale: text,
  text,
  times: seq,
  lastAt: instant,
  ended: z.object({ nowhere: seq, human: seq, articles: z.array(z.object({ id, title: text, times: seq })) }),
});
const synonymLine: SchemaOf<SynonymLine> = z.object({ locale: text, groups: z.array(z.array(text)), version: text, inFile: z.boolean(), changed });

export const knowledgeAnswers = {
  /** GET desk/knowledge/articles: of all languages. */
  articles: z.object({ articles: z.array(articleLine), locales: z.array(text), mayWrite: z.boolean() }),
  /** GET desk/knowledge/articles/LOCALE/ID, and every POST that changes it; after `undo` of what stands in no file, and after `remove`, there is none. */
  article: z.object({ article: z.optional(deskArticle) }),
  /** POST desk/knowledge/try */
  trial: z.object({
    level: z.enum(['answer', 'suggestions', 'none']),
    hits: z.array(z.object({ id, title: text, score: z.number() })),
  }) satisfies SchemaOf<SearchTrial>,
  /** POST desk/knowledge/words */
  words: z.object({ words: leadingWords }),
  /** GET desk/knowledge/searches, POST …/ID/settle: the most frequent first. */
  searches: z.object({ searches: z.array(failedSearch) }),
  /** GET desk/knowledge/synonyms, and every POST below it */
  synonyms: z.object({
    synonyms: z.array(synonymLine),
    suggestions: z.array(z.object({ locale: text, words: z.tuple([text, text]), articleId: id, times: seq })) satisfies SchemaOf<SynonymSuggestion[]>,
  }),
};
