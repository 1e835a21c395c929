import { deliveryOf, type ConversationState, type Entry, type Participant } from '@lotse/contract';
import type { WaitingMessage } from './outbox.ts';
import type { ConversationView, HappeningLine, Line, MailHappening, MessageLine } from './state.ts';

export const isOwn = ({ role }: Participant): boolean => role === 'visitor' || role === 'customer';

/** Lines of messages, by what they are made of: what did not change stays the same object. */
const drawn = new WeakMap<Entry, MessageLine>();

/** What the backend has stored, as lines. */
export const storedLines = (state: ConversationState): readonly Line[] => {
  const lines: Line[] = [];
  let ended = false;
  let had: Participant | undefined;
  for (const entry of state.entries) {
    if (entry.kind === 'message') {
      const { seq, by, lang, editedAt } = entry;
      const own = isOwn(by);
      const delivery = own ? deliveryOf(state, seq, by.id) : 'sent';
      let line = drawn.get(entry);
      if (line?.state !== delivery) drawn.set(entry, (line = { ...entry, own, state: delivery, edited: editedAt !== undefined, lang }));
      lines.push(line);
    } else if (entry.kind === 'assign') {
      const { to, by } = entry;
      if (!to || to.id !== had?.id) lines.push(happening(to ? (had ? 'transferred' : 'joined') : 'left', entry, to ?? by, had));
      had = to;
    } else if (entry.kind === 'status') {
      const { status } = entry;
      const over = status === 'resolved' || status === 'closed';
      if (over || ended) lines.push(happening(over ? status : 'reopened', entry, entry.by));
      ended = over;
    } else if (entry.kind === 'system' && isAboutMails(entry.code)) lines.push(happening(entry.code, entry, entry.by));
  }
  return lines;
};

/** What was said about mails last. */
export const mailsIn = (entries: readonly Entry[]): ConversationView['mails'] =>
  entries.flatMap((entry) => (entry.kind === 'system' && isAboutMails(entry.code) ? entry.code : [])).findLast((code) => code !== 'transcript-mailed');

/** Neither the customer nor an agent did it last. */
export const endedBySystem = (entries: readonly Entry[]): boolean => entries.findLast(({ kind }) => kind === 'status')?.by.role === 'system';

const isAboutMails = (code: string): code is MailHappening => /^(mails-(wanted|stopped|bounced)|transcript-mailed)$/.test(code);

const happened = new WeakMap<Entry, HappeningLine>();

const happening = (kind: HappeningLine['kind'], entry: Entry, by: Participant, from?: Participant): HappeningLine => {
  const known = happened.get(entry);
  if (known?.kind === kind) return known;
  const line: HappeningLine = { kind, seq: entry.seq, at: entry.at, by, from };
  happened.set(entry, line);
  return line;
};

export const waitingLine = ({ clientId, parts, at, failed }: WaitingMessage): MessageLine => ({
  kind: 'message',
  clientId,
  seq: undefined,
  at,
  by: { id: '', role: 'visitor' },
  own: true,
  parts,
  state: failed ? 'failed' : 'sending',
  edited: false,
  lang: undefined,
});
