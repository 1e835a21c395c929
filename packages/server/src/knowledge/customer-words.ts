/**
 * The words of customers whose conversation an agent resolved with an article: the best there are for finding it. They are only kept for an editor to
 * see and accept; what may name a person is taken out before.
 */
import type { ConversationEvent, HandoffItem, Participant } from '@lotse/contract';
import { contentWords, primary } from '@lotse/search';
import type { Logger } from 'pino';
import type { Hints } from '../hints/hints.ts';
import type { Store } from '../store/store.ts';
import { withoutPersonal } from './personal.ts';

export interface CustomerWordParts {
  readonly store: Store;
  readonly hints: Hints;
  readonly clock: () => Date;
  readonly log: Logger;
}

const self: Participant = { id: 'system', role: 'system' };
/** Of one conversation; who writes a letter has not named his matter in a word. */
const mostWords = 12;
const eventsRead = 200;
/** Letters in which they stand, or nowhere. What takes out what is personal looks at each letter from each before it: a page full without a space would keep everybody waiting. */
const mostLetters = 1_000;

/** Learns from each conversation that is resolved from now on. */
export const learnWords = ({ store, hints, clock, log }: CustomerWordParts): void => {
  const learn = async (conversationId: string): Promise<void> => {
    const { visitor, context } = await store.conversations.forDesk(conversationId, self.id);
    const { page } = await store.conversations.read({ conversationId, by: self, range: { after: 0 }, limit: eventsRead });
    const articleId = articleOf(page.events, context.items);
    if (articleId === undefined) return;
    const locale = primary(visitor.locale);
    const name = new Set(contentWords(visitor.name ?? '', locale).map(({ form }) => form));
    const words = contentWords(withoutPersonal(beginningOf(said(page.events, context.items))), locale)
      .filter(({ word, form }) => /^\p{L}{3,30}$/u.test(word) && !name.has(form))
      .slice(0, mostWords);
    if (words.length > 0)
      await store.searches.keepWords({ locale, articleId, conversationId, words: words.map(({ word }) => word.toLowerCase()), at: clock().toISOString() });
  };
  hints.subscribe('everything', (hint) => {
    if (hint.kind !== 'changed' || !hint.page.events.some(isResolved)) return;
    learn(hint.conversationId).catch((error: unknown) => log.warn({ err: error }, 'the words of a conversation could not be kept'));
  });
};

const isResolved = (event: ConversationEvent): boolean => event.kind === 'status' && event.status === 'resolved' && event.by.role === 'agent';

/** The one that an agent sent last; else the last one that the customer read before he asked, where he did not say that it was no help. */
const articleOf = (events: readonly ConversationEvent[], items: readonly HandoffItem[]): string | undefined => {
  const sent = events.flatMap((event) => (event.kind === 'message' && event.by.role === 'agent' ? event.parts : [])).findLast(({ kind }) => kind === 'article');
  const read = items.findLast((item) => item.kind === 'article');
  return sent?.kind === 'article' ? sent.articleId : read?.helpful === false ? undefined : read?.articleId;
};

/** What he searched for, and how he began. */
const said = (events: readonly ConversationEvent[], items: readonly HandoffItem[]): string => {
  const takenBack = new Set(events.flatMap((event) => (event.kind === 'redact' ? [event.of] : [])));
  const first = events.find((event) => event.kind === 'message' && (event.by.role === 'visitor' || event.by.role === 'customer') && !takenBack.has(event.seq));
  const texts = first?.kind === 'message' ? first.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])) : [];
  return [...items.flatMap((item) => (item.kind === 'search' ? [item.text] : [])), ...texts].join('\n');
};

/** Whole words only: of half a mail address nobody could tell what it is. */
const beginningOf = (text: string): string => (text.length > mostLetters ? text.slice(0, mostLetters).replace(/\S*$/u, '') : text);
