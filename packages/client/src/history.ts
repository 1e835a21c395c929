/** A long conversation is read from its end, then page by page what stood before: loaded with the first one. */
import { changed, emptyConversation, reduce, type ConversationState, type EventPage } from '@lotse/contract';
import { eventsPerRead, historyPage, type RunningConversation } from './conversation.ts';
import { breath } from './pause.ts';
import type { ConversationView } from './state.ts';
import type { Stay } from './stay.ts';

/**
 * The conversation from its last events on. Undefined where the page does not say how it stands now, or does not reach its head:
 * then it has to be read from its beginning. The list begins at the beginning of a page.
 */
export const openAtEnd = (id: string, { events, head, epoch, now }: EventPage): ConversationState | undefined => {
  const [first] = events;
  if (!first || events.at(-1)?.seq !== head) return undefined;
  const from = Math.ceil((first.seq - 1) / historyPage) * historyPage;
  if (from > 0 && !now) return undefined;
  // Those up to `from` are dropped by their numbers.
  const read = events.reduce(reduce, emptyConversation(id, epoch, from));
  return now ? { ...read, status: now.status, assignee: now.assignee } : read;
};

/** What was read already and is not shown yet. */
const ahead = new WeakMap<RunningConversation, EventPage>();

/** Shows the page before the first line; several are read at once, and shown one by one. */
export const readEarlier = async (talk: RunningConversation, stay: Stay): Promise<void> => {
  // Somebody scrolls in this moment: the frame that is being drawn has enough to do.
  await breath();
  const { from, epoch } = talk.state;
  if (from === 0 || talk.earlier === 'reading') return;
  const become = (earlier: ConversationView['earlier']) => {
    talk.earlier = earlier;
    talk.show();
  };
  try {
    let page = ahead.get(talk);
    if (page?.epoch !== epoch || page.events.at(-1)?.seq !== from) {
      become('reading');
      page = await talk.page({ before: from + 1 }, eventsPerRead);
      // To read an answer is a task of its own, and so is to show it.
      await breath();
    }
    const shown = page.events.slice(-historyPage);
    ahead.set(talk, { ...page, events: page.events.slice(0, -historyPage) });
    talk.state = reduceEarlier(talk.state, { ...page, events: shown });
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
