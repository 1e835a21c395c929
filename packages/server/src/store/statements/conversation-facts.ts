import type { HandoffContext, Participant } from '@lotse/contract';
import type { FactStore, StoredFact } from '../fact-store.ts';
import type { Statements } from '../store.ts';
import { contextOf, type ConversationRow } from './rows.ts';

/** What the life of a conversation leaves for statistics, written in the transaction of the deed itself. */
export const conversationFacts = (facts: Statements<FactStore>) => {
  const note = (row: { readonly id: string; readonly visitor_id: string }, kind: string, at: string, data: StoredFact['data']) =>
    facts.append([{ at, kind, visitorId: row.visitor_id, conversationId: row.id, data }]);
  return {
    started: ({
      id,
      visitorId,
      locale,
      context,
      at,
    }: {
      readonly id: string;
      readonly visitorId: string;
      readonly locale: string;
      readonly context: HandoffContext;
      readonly at: string;
    }) =>
      note({ id, visitor_id: visitorId }, 'conversation-started', at, {
        locale,
        page: pathOf(context.page.url),
        articleId: lastArticle(context),
        passedOn: context.items.length,
      }),
    taken: (row: ConversationRow, by: Participant, at: string) => note(row, 'conversation-taken', at, { by: by.id }),
    firstAnswer: (row: ConversationRow, by: Participant, at: string) =>
      note(row, 'conversation-first-answer', at, { by: by.id, afterSeconds: secondsBetween(row.waiting_since ?? row.started_at, at) }),
    transferred: (row: ConversationRow, by: Participant, to: StoredFact['data'], at: string) => note(row, 'conversation-transferred', at, { by: by.id, ...to }),
    spam: (row: ConversationRow, by: Participant, spam: boolean, at: string) => note(row, 'conversation-spam', at, { by: by.id, spam }),
    blocked: (row: ConversationRow, by: Participant, blocked: boolean, at: string) => note(row, 'visitor-blocked', at, { by: by.id, blocked }),
    rated: (row: ConversationRow, by: Participant, rating: StoredFact['data'], at: string) =>
      note(row, 'conversation-rated', at, { by: by.id, agent: row.assignee_id ?? undefined, reason: row.reason ?? undefined, ...rating }),
    reopened: (row: ConversationRow, at: string) => note(row, 'conversation-reopened', at, { from: row.status }),
    ended: (row: ConversationRow, by: Participant, status: 'resolved' | 'closed', reason: string | undefined, at: string) =>
      note(row, `conversation-${status}`, at, {
        by: by.id,
        role: by.role,
        reason,
        articleId: lastArticle(contextOf(row)),
        afterSeconds: secondsBetween(row.started_at, at),
      }),
  };
};

/** The article that did not help: the last one the customer read before he asked for a human. */
const lastArticle = ({ items }: HandoffContext): string | undefined => items.findLast((item) => item.kind === 'article')?.articleId;

/** Without query and fragment: they may name a person. */
const pathOf = (url: string): string | undefined => {
  const parsed = URL.parse(url);
  return parsed ? parsed.origin + parsed.pathname : undefined;
};

const secondsBetween = (from: string, to: string): number => Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
