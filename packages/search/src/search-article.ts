/** An entry of the knowledge base, as far as search reads it; `body` is Markdown. The contract's `Article` is one. */
export interface SearchArticle {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly body: string;
  readonly keywords?: readonly string[] | undefined;
  readonly category?: string | undefined;
  /** Words that lead here because customers said them. */
  readonly also?: readonly string[] | undefined;
  /** Words that lead here by the general lists, and shall not. */
  readonly without?: readonly string[] | undefined;
}
