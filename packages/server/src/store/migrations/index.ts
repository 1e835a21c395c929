import { conversations } from './0001-conversations.ts';
import { agents } from './0002-agents.ts';
import { articles } from './0003-articles.ts';
import { files } from './0004-files.ts';
import { customers } from './0005-customers.ts';
import { mails } from './0006-mails.ts';
import { callbacks } from './0007-callbacks.ts';
import { deskWork } from './0008-desk-work.ts';
import { settings } from './0009-settings.ts';
import { flows } from './0010-flows.ts';
import { declarations } from './0011-declarations.ts';
import { flowSlots } from './0012-flow-slots.ts';
import { caseQuestions } from './0013-case-questions.ts';
import { cases, casesMoved } from './0014-cases.ts';
import { caseMails } from './0015-case-mails.ts';
import { deskCases } from './0016-desk-cases.ts';
import { contentDays } from './0017-content-days.ts';
import { searches } from './0018-searches.ts';
import { searchLevel } from './0019-search-level.ts';
import { callsOver } from './0020-calls-over.ts';
import { whose } from './0021-whose.ts';
import type { Database } from '../database.ts';

export interface Migration {
  readonly name: string;
  readonly ddl: string;
  /** Afterwards: takes over what stood there, where SQL alone cannot. */
  readonly move?: (db: Database) => void;
}

/** In the order in which they are applied. One that was released is never edited. */
export const migrations: readonly Migration[] = [
  { name: '0001-conversations', ddl: conversations },
  { name: '0002-agents', ddl: agents },
  { name: '0003-articles', ddl: articles },
  { name: '0004-files', ddl: files },
  { name: '0005-customers', ddl: customers },
  { name: '0006-mails', ddl: mails },
  { name: '0007-callbacks', ddl: callbacks },
  { name: '0008-desk-work', ddl: deskWork },
  { name: '0009-settings', ddl: settings },
  { name: '0010-flows', ddl: flows },
  { name: '0011-declarations', ddl: declarations },
  { name: '0012-flow-slots', ddl: flowSlots },
  { name: '0013-case-questions', ddl: caseQuestions },
  { name: '0014-cases', ddl: cases, move: casesMoved },
  { name: '0015-case-mails', ddl: caseMails },
  { name: '0016-desk-cases', ddl: deskCases },
  { name: '0017-content-days', ddl: contentDays },
  { name: '0018-searches', ddl: searches },
  { name: '0019-search-level', ddl: searchLevel },
  { name: '0020-calls-over', ddl: callsOver },
  { name: '0021-whose', ddl: whose },
];
