/** The knowledge base as the desk has it, under `/api/v1/desk/knowledge/*`. Ours, not part of the adapter promise. */
import type { Instant } from './adapter.ts';
import type { Article } from './articles.ts';
import type { Participant } from './conversations.ts';

/** An article as an editor writes it; the folder's front matter says the same. */
export interface ArticleDraft extends Omit<Article, 'updatedAt'> {
  /** Words that would lead here by the word lists, and shall not. */
  readonly without?: readonly string[] | undefined;
  /** Words that lead here because customers said them. */
  readonly also?: readonly string[] | undefined;
}

/** One article in the list of the desk. */
export interface ArticleLine {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly category?: string | undefined;
  readonly updatedAt: Instant;
  /** `early` and `over`: outside its days, so that no customer finds it. */
  readonly standing: 'shown' | 'early' | 'over';
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
  readonly ended: { readonly nowhere: number; readonly human: number; readonly articles: readonly { readonly id: string; readonly title: string; readonly times: number }[] };
}

/** Words that customers used for something that the company calls otherwise. */
export interface SynonymSuggestion {
  readonly locale: string;
  /** What they typed, and what the article they ended at is called. */
  readonly words: readonly [typed: string, ours: string];
  readonly articleId: string;
  readonly times: number;
}
