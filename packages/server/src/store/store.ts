/**
 * What the services need of a store, as one interface per domain. Every method is one transaction: it resolves when its effect is on disk,
 * and rejects with a LotseError when nothing of it was stored. PostgreSQL can stand behind it as well as SQLite.
 */
import type { AgentStore } from './agent-store.ts';
import type { ArticleStore } from './article-store.ts';
import type { CaseMailStore } from './case-mail-store.ts';
import type { CaseStore } from './case-store.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { DeskCaseStore } from './desk-case-store.ts';
import type { CustomerStore } from './customer-store.ts';
import type { FactStore } from './fact-store.ts';
import type { TeamStore } from './team-store.ts';
import type { SearchStore } from './search-store.ts';
import type { SettingStore } from './setting-store.ts';
import type { MailStore, SilenceStore } from './mail-store.ts';
import type { FileStore } from './file-store.ts';
import type { FlowStore } from './flow-store.ts';
import type { VisitorStore } from './visitor-store.ts';
import type { WayStore } from './way-store.ts';

export interface Domains {
  readonly agents: AgentStore;
  readonly articles: ArticleStore;
  readonly cases: CaseStore;
  readonly caseMails: CaseMailStore;
  readonly deskCases: DeskCaseStore;
  readonly conversations: ConversationStore;
  readonly settings: SettingStore;
  readonly customers: CustomerStore;
  readonly visitors: VisitorStore;
  readonly facts: FactStore;
  readonly searches: SearchStore;
  readonly team: TeamStore;
  readonly mails: MailStore;
  readonly silences: SilenceStore;
  readonly ways: WayStore;
  readonly files: FileStore;
  readonly flows: FlowStore;
}

export interface Store extends Domains {
  /** The life of this store: made with it, another one once an older copy was put back. */
  readonly epoch: string;
  /** Rejects when nothing can be written at present. */
  probe(): Promise<void>;
  /** Finishes what was begun; nothing is taken on afterwards. */
  close(): Promise<void>;
}

/** The same methods where they run, next to the database: without waiting, each inside a transaction that its caller opened. */
export type Statements<Domain> = {
  readonly [Method in keyof Domain]: Domain[Method] extends (...args: infer Args) => Promise<infer Result> ? (...args: Args) => Result : never;
};
