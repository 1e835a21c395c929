import { deliveryOf, type ConversationState, type Entry, type Participant } from '@lotse/contract';
import type { ConversationView, HappeningLine, Line, MailHappening, MessageLine } from './state.ts';

export const isOwn = ({ role }: Participant): boolean => role === 'visitor' || role === 'customer';

/** Lines, by what they are made of: what did not change stays the same object. */
const drawn = new WeakMap<Entry, Line>();

const asBefore = (entry: Entry, kind: Line['kind'], state: MessageLine['state'] | undefined, make: () => Line): Line => {
  const known = drawn.get(entry);
  if (known?.kind === kind && (known.kind !== 'message' || known.state === state)) return known;
  const line = make();
  drawn.set(entry, line);
  return line;
};

const known = new WeakMap<ConversationState, readonly Line[]>();

/** What the backend has stored, as lines: of a conversation in which nothing has happened the same ones. */
export const storedLines = (state: ConversationState): readonly Line[] => {
  const lines = known.get(state) ?? linesOf(state);
  known.set(state, lines);
  return lines;
};

const linesOf = (state: ConversationState): readonly Line[] => {
  const lines: Line[] = [];
  let ended = false;
  let had: Participant | undefined;
  const deliveries = new Map<string, ReturnType<typeof deliveryOf>>();
  const delivery = (sender: string, seq: number): MessageLine['state'] => {
    const of = deliveries.get(sender) ?? deliveryOf(state, sender);
    deliveries.set(sender, of);
    return of(seq);
  };
  for (const entry of state.entries) {
    if (entry.kind === 'message') {
      const { seq, by, lang, editedAt } = entry;
      const own = isOwn(by);
      const reached = own ? delivery(by.id, seq) : 'sent';
      lines.push(asBefore(entry, 'message', reached, () => ({ ...entry, own, state: reached, edited: editedAt !== undefined, lang })));
    } else if (entry.kind === 'assign') {
      const { to, by } = entry;
      if (!to || to.id !== had?.id) lines.push(happening(to ? (had ? 'transferred' : 'joined') : 'left', entry, to ?? by, had));
      had = to;
    } else if (entry.kind === 'status') {
      const { status } = entry;
      const over = status === 'resolved' || status === 'closed';
      if (over || ended) lines.push(happening(over ? status : 'reopened', entry, entry.by));
      ended = over;
    } else if (isAboutMails(entry)) lines.push(happening(entry.code, entry, entry.by));
  }
  return lines;
};

/** What was said about mails last. */
export const mailsIn = (entries: readonly Entry[]): ConversationView['mails'] =>
  entries.findLast((entry): entry is AboutMails => isAboutMails(entry) && entry.code !== 'transcript-mailed')?.code;

/** Neither the customer nor an agent did it last. */
export const endedBySystem = (entries: readonly Entry[]): boolean => entries.findLast(({ kind }) => kind === 'status')?.by.role === 'system';

type AboutMails = Extract<Entry, { readonly kind: 'system' }> & { readonly code: MailHappening };
const isAboutMails = (entry: Entry): entry is AboutMails => entry.kind === 'system' && /^(mails-(wanted|stopped|bounced)|transcript-mailed)$/.test(entry.code);

const happening = (kind: HappeningLine['kind'], entry: Entry, by: Participant, from?: Participant): Line =>
  asBefore(entry, kind, undefined, () => ({ kind, seq: entry.seq, at: entry.at, by, from }));
