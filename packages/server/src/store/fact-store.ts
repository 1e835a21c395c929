import type { Instant } from '@lotse/contract';

/** A line of the table that statistics are made of later. Never message text. */
export interface StoredFact {
  readonly at: Instant;
  readonly kind: string;
  readonly visitorId?: string | undefined;
  readonly conversationId?: string | undefined;
  /** What else belongs to this kind, e.g. `{ "reason": "billing" }`. */
  readonly data?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
}

export interface FactStore {
  /** Append-only. */
  append(facts: readonly StoredFact[]): Promise<void>;
  /** Oldest first. */
  list(query: { readonly conversationId: string } | { readonly kind: string; readonly limit: number }): Promise<readonly StoredFact[]>;
}
