import type { Instant } from '@lotse/contract';
import type { Level } from '@lotse/search';

/** A language, and words in one spelling. */
export interface SearchKey {
  readonly locale: string;
  readonly folded: string;
}

export interface StoredSearch extends SearchKey {
  /** As it was typed most often. */
  readonly text: string;
  /** Visitors who did not find it. */
  readonly times: number;
  readonly lastAt: Instant;
  readonly ended: { readonly nowhere: number; readonly human: number; readonly articles: readonly { readonly id: string; readonly times: number }[] };
}

/** What comes has nothing in it that names a person. */
export interface SearchStore {
  /** A visitor has searched. What he had typed less of since `since` is no search of its own; one that found an answer is not kept, any other once for each visitor. */
  searched(
    search: SearchKey & { readonly visitorId: string; readonly text: string; readonly level: Level; readonly at: Instant; readonly since: Instant },
  ): Promise<void>;
  /** What this visitor has not found since `since` ended there: at an article, or without one at a human, who is asked last. */
  ended(end: { readonly visitorId: string; readonly since: Instant; readonly articleId?: string | undefined }): Promise<void>;
  /** What was not found since an editor has settled it, the most frequent first: nothing near, or suggestions of which none was read. */
  failed(limit: number): Promise<readonly StoredSearch[]>;
  /** What was searched without a sure answer before this article was read after all, whether it was settled or not. */
  endedAt(locale: string, articleId: string): Promise<readonly { readonly text: string; readonly times: number }[]>;
  settle(search: SearchKey & { readonly at: Instant }): Promise<void>;
  /** Words of a conversation that ended with this article. */
  keepWords(words: {
    readonly locale: string;
    readonly articleId: string;
    readonly conversationId: string;
    readonly words: readonly string[];
    readonly at: Instant;
  }): Promise<void>;
  /** In how many conversations each of them was said, the most frequent first. */
  wordsOf(locale: string, articleId: string): Promise<readonly { readonly word: string; readonly times: number }[]>;
  /** An editor does not want this word there. */
  decline(word: { readonly locale: string; readonly place: string; readonly word: string }): Promise<void>;
  declined(locale: string): Promise<readonly { readonly place: string; readonly word: string }[]>;
  /** Searches and words from before this; what an editor has decided stays. */
  forget(before: Instant): Promise<void>;
}
