/** A conversation that is older than this page is read from its end, then page by page what stood before: loaded with the first one. */
import { changed, emptyConversation, reduce, type ConversationState, type EventPage } from '@lotse/contract';
import { historyPage, type RunningConversation } from './conversation.ts';
import type { ConversationView } from './state.ts';
import type { Stay } from './stay.ts';

/**
 * The conversation from its last events on. Undefined where the page does not say how it stands now, or does not reach its head:
 * then it has to be read from its beginning. The list begins behind a multiple of `step`.
 */
export const openAtEnd = (id: string, { events, head, epoch, now }: EventPage, step: number): ConversationState | undefined => {
  const [first] = events;
  if (!first || events.at(-1)?.seq !== head) return undefined;
  const from = Math.ceil((first.seq - 1) / step) * step;
  if (from > 0 && !now) return undefined;
  // Those up to `from` are dropped by their numbers.
  const read = events.reduce(reduce, emptyConversation(id, epoch, from));
  return now ? { ...read, status: now.status, assignee: now.assignee } : read;
};

/** Reads the page before the first line. */
export const readEarlier = async (talk: RunningConversation, stay: Stay): Promise<void> => {
  const { from } = talk.state;
  if (from === 0 || talk.earlier === 'reading') return;
  const become = (earlier: ConversationView['earlier']) => {
    talk.earlier = earlier;
    talk.show();
  };
  become('reading');
  try {
    const page = await talk.page({ before: from + 1 }, historyPage);
    talk.state = reduceEarlier(talk.state, page);
    become('none');
  } catch (thrown) {
    stay.failed(thrown);
    become('failed');
  }
};

/** Puts the events just before the list in front of it; those of another life of the list, or that leave a gap, change nothing. */
const reduceEarlier = (state: ConversationState, { events, epoch }: EventPage): ConversationState => {
  const [first] = events;
  if (!first || epoch !== state.epoch || events.at(-1)?.seq !== state.from) return state;
  const from = first.seq - 1;
  const earlier = events.reduce(reduce, emptyConversation(state.id, epoch, from));
  const later = state.changes.filter(({ of }) => of > from);
  return {
    ...state,
    from,
    entries: [...later.reduce(changed, earlier.entries), ...state.entries],
    changes: [...earlier.changes, ...state.changes.filter(({ of }) => of <= from)],
  };
};
