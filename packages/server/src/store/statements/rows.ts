/** Rows as the database hands them over, and what they are in the words of the contract. */
import { LotseError, type ConversationEvent, type ConversationStatus, type ConversationSummary, type HandoffContext, type Participant } from '@lotse/contract';

export interface ConversationRow {
  readonly id: string;
  readonly visitor_id: string;
  readonly visitor_role: 'visitor' | 'customer';
  readonly visitor_name: string | null;
  readonly locale: string;
  readonly context: string;
  readonly status: ConversationStatus;
  readonly head: number;
  readonly note_head: number;
  readonly assignee_id: string | null;
  readonly assignee_name: string | null;
  readonly reason: string | null;
  readonly last_text: string;
  readonly started_at: string;
  readonly updated_at: string;
  readonly waiting_since: string | null;
  readonly answered_at: string | null;
  readonly topic: string | null;
  readonly snoozed_until: string | null;
  readonly spam: number;
}

export interface EventRow {
  readonly seq: number;
  readonly client_id: string | null;
  readonly kind: string;
  readonly by_id: string;
  readonly by_role: Participant['role'];
  readonly by_name: string | null;
  readonly at: string;
  readonly data: string;
}

export interface MarkRow {
  readonly participant_id: string;
  readonly delivered_up_to: number;
  readonly read_up_to: number;
}

/** The row's own fields, from the columns of its kind and the JSON beside them. */
export const eventOf = ({ seq, client_id, kind, by_id, by_role, by_name, at, data }: EventRow): ConversationEvent => ({
  seq,
  at,
  by: participantOf(by_id, by_role, by_name),
  kind,
  ...(client_id === null ? {} : { clientId: client_id }),
  ...JSON.parse(data),
});

export const participantOf = (id: string, role: Participant['role'], name: string | null): Participant => (name === null ? { id, role } : { id, role, name });

export const assigneeOf = (row: ConversationRow): Participant | undefined =>
  row.assignee_id === null ? undefined : participantOf(row.assignee_id, 'agent', row.assignee_name);

export const summaryOf = (row: ConversationRow, epoch: string): ConversationSummary => ({
  id: row.id,
  head: row.head,
  epoch,
  status: row.status,
  startedAt: row.started_at,
  updatedAt: row.updated_at,
});

/** The columns that a deed may change. */
export const columnsOf = (row: ConversationRow) => ({
  status: row.status,
  assignee: assigneeOf(row),
  waitingSince: row.waiting_since,
  answeredAt: row.answered_at,
  lastText: row.last_text,
  reason: row.reason,
  topic: row.topic,
  snoozedUntil: row.snoozed_until,
});

export const contextOf = (row: ConversationRow): HandoffContext => JSON.parse(row.context);

/** The same sentence for what does not exist and for what belongs to somebody else. */
export const notFound = (): LotseError => new LotseError('not-found', 'There is no such conversation for this session.');
