/** A question to a customer about his case: it reaches him where he talks with us, or by mail, and his answer is one more message there. */
import { limits, LotseError, type NonEmpty, type OutgoingMessage, type OutgoingPart, type Participant } from '@lotse/contract';
import type { AskedBy } from '@lotse/contract/desk-flows';
import { textOf } from '@lotse/flow';
import { randomUUID } from 'node:crypto';
import type { Hints } from '../hints/hints.ts';
import type { ConversationService } from '../services/conversations.ts';
import type { Store } from '../store/store.ts';
import type { FlowService, SentFlow } from './flow-service.ts';

export interface Question {
  readonly clientId: string;
  readonly text: string;
  /** The one it points to, so that he can fill it in anew. */
  readonly field?: string | undefined;
}

export interface CaseQuestions {
  /** The same `clientId` again is the same question. `conflict` where the case has ended. */
  ask(by: Participant, reference: string, question: Question): Promise<SentFlow & { readonly conversationId: string; readonly by: AskedBy }>;
}

export interface CaseQuestionParts {
  readonly store: Store;
  readonly flows: Pick<FlowService, 'find' | 'get' | 'withFlow'>;
  readonly conversations: Pick<ConversationService, 'publish'>;
  readonly hints: Hints;
  readonly clock: () => Date;
  /** Of the company: a conversation that is begun for it has no other. */
  readonly page: () => string;
  readonly sendsMails: boolean;
}

export const createCaseQuestions = ({ store, flows, conversations, hints, clock, page, sendsMails }: CaseQuestionParts): CaseQuestions => {
  /** He fills it in as the flow is now, whatever version he has sent. */
  const pointingTo = (flowId: string, fieldId: string, locale: string): OutgoingPart => {
    const flow = flows.get(flowId);
    const field = flow.steps.flatMap(({ fields }) => fields).find(({ id }) => id === fieldId);
    if (!field) throw new LotseError('invalid', `"${fieldId}" is no field of "${flowId}". GET desk/flows has those there are.`, { field: 'field' });
    return { kind: 'flow', flowId, title: textOf(flow.title, locale), field: { id: fieldId, label: textOf(field.short ?? field.label, locale) } };
  };

  return {
    async ask(by, reference, { clientId, text, field }) {
      if (Buffer.byteLength(text) > limits.textBytes)
        throw new LotseError('too-large', `A text may have ${limits.textBytes} bytes. Ask in two messages.`, { field: 'text' });
      const { flow, submission } = await flows.find(reference);
      const { locale, flowId } = submission;
      const title = textOf(flow.title, locale);
      const parts: NonEmpty<OutgoingPart> = [
        { kind: 'text', text },
        { kind: 'case', reference, title },
        ...(field === undefined ? [] : [pointingTo(flowId, field, locale)]),
      ];
      const message: OutgoingMessage = { clientId, parts };
      const asked = await store.flows.ask({
        reference,
        by,
        message,
        conversationId: randomUUID(),
        context: { page: { url: page(), title }, items: [] },
        topic: flow.reason,
        mails: sendsMails,
        at: clock().toISOString(),
      });
      const { conversationId, visitorId, started, changes = [] } = asked;
      if (started) hints.publish({ kind: 'started', conversationId, visitorId, epoch: started.epoch });
      for (const change of changes) conversations.publish(change);
      return { ...(await flows.withFlow(asked.submission)), conversationId, by: asked.by };
    },
  };
};
