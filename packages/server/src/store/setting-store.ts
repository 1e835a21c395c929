import type { Instant, Participant } from '@lotse/contract';
import type { AuditEntry } from '@lotse/contract/desk-settings';

/** What the desk says over an entry of the content folder. */
export interface StoredSetting {
  readonly name: string;
  readonly id: string;
  /** In the form of the folder; undefined: taken away. */
  readonly value?: unknown;
  /** Of the entry of the file that this goes over; empty where the file has none. */
  readonly fileHash: string;
  readonly by: Participant;
  readonly at: Instant;
}

/** One line of who changed what; `seq` is given by the store. */
export type NewAudit = Omit<AuditEntry, 'seq'>;

export interface SettingStore {
  all(): Promise<readonly StoredSetting[]>;
  /** Puts settings down, forgets others, and notes who did it: together or not at all. */
  change(change: {
    readonly put?: readonly StoredSetting[] | undefined;
    readonly forget?: readonly { readonly name: string; readonly id: string }[] | undefined;
    readonly audit: readonly NewAudit[];
  }): Promise<void>;
  /** The newest first, `before` a `seq`. */
  audit(query: { readonly before?: number | undefined; readonly limit: number }): Promise<readonly AuditEntry[]>;
  /** The day (`2026-11-22`) on which this file of the content folder was read first: this one, where it never was. */
  firstDay(file: string, today: string): Promise<string>;
  /** Replies of one agent's own. */
  ownReplies(agentId: string): Promise<readonly unknown[]>;
  putOwnReply(agentId: string, id: string, value: unknown): Promise<void>;
  removeOwnReply(agentId: string, id: string): Promise<void>;
}
