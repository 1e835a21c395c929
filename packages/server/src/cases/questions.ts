/** A message to a customer about his case: it reaches him where he talks with us, or by mail, and his answer is one more message there. */
import { limits, LotseError, type FlowDefinition, type NonEmpty, type OutgoingMessage, type OutgoingPart, type Participant } from '@lotse/contract';
import { textIn } from '@lotse/contract/content';
import type { AskedBy } from '@lotse/contract/desk-flows';
import { textOf } from '@lotse/flow';
import { randomUUID } from 'node:crypto';
import type { Hints } from '../hints/hints.ts';
import type { ConversationService } from '../services/conversations.ts';
import type { Store } from '../store/store.ts';
import type { CaseService } from './case-service.ts';

export interface Question {
  readonly clientId: string;
  readonly text: string;
  /** The one of his flow that it points to, so that he can fill it in anew. */
  readonly field?: string | undefined;
}

export interface CaseQuestions {
  /** The same `clientId` again is the same question. `conflict` where the case has ended. */
  ask(by: Participant, reference: string, question: Question): Promise<{ readonly conversationId: string; readonly by: AskedBy }>;
}

export interface CaseQuestionParts {
  readonly store: Store;
  readonly cases: Pick<CaseService, 'standing'>;
  /** As it is now, whatever version he has sent; undefined where there is none any more. */
  readonly flowOf: (id: string) => FlowDefinition | undefined;
  readonly conversations: Pick<ConversationService, 'publish'>;
  readonly hints: Hints;
  readonly clock: () => Date;
  /** Of the company: a conversation that is begun for it has no other. */
  readonly page: () => string;
  readonly sendsMails: boolean;
}

export const createCaseQuestions = ({ store, cases, flowOf, conversations, hints, clock, page, sendsMails }: CaseQuestionParts): CaseQuestions => {
  const pointingTo = (flow: FlowDefinition | undefined, fieldId: string, locale: string): OutgoingPart => {
    const field = flow?.steps.flatMap(({ fields }) => fields).find(({ id }) => id === fieldId);
    if (!flow || !field) throw new LotseError('invalid', `"${fieldId}" is no field of what was sent. GET desk/flows has those there are.`, { field: 'field' });
    return { kind: 'flow', flowId: flow.id, title: textOf(flow.title, locale), field: { id: fieldId, label: textOf(field.short ?? field.label, locale) } };
  };

  return {
    async ask(by, said, { clientId, text, field }) {
      if (Buffer.byteLength(text) > limits.textBytes)
        throw new LotseError('too-large', `A text may have ${limits.textBytes} bytes. Ask in two messages.`, { field: 'text' });
      const { kept, folded } = await cases.standing(said);
      const { reference, locale, flowId } = kept;
      const flow = flowId === undefined ? undefined : flowOf(flowId);
      const title = textIn(folded.opened.title, locale);
      const parts: NonEmpty<OutgoingPart> = [
        { kind: 'text', text },
        { kind: 'case', reference, title },
        ...(field === undefined ? [] : [pointingTo(flow, field, locale)]),
      ];
      const message: OutgoingMessage = { clientId, parts };
      const {
        conversationId,
        visitorId,
        started,
        changes = [],
        ...asked
      } = await store.deskCases.ask({
        reference,
        by,
        message,
        conversationId: randomUUID(),
        context: { page: { url: page(), title }, items: [] },
        topic: flow?.reason,
        mails: sendsMails,
        at: clock().toISOString(),
      });
      if (started) hints.publish({ kind: 'started', conversationId, visitorId, epoch: started.epoch });
      for (const change of changes) conversations.publish(change);
      return { conversationId, by: asked.by };
    },
  };
};
