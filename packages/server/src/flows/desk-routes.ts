/** What customers have sent, at the desk: readable, masked where it is sensitive, and each look behind the mask is noted. */
import { LotseError, type Participant } from '@lotse/contract';
import { deskAnswers, deskRequests, type DeskAnswer, type DeskSubmission, type DeskSubmissionDetail } from '@lotse/contract/desk';
import { readback, reviewOf, textOf } from '@lotse/flow';
import type { FileLinks } from '../files/links.ts';
import { route, type Route } from '../route.ts';
import type { ConversationService } from '../services/conversations.ts';
import type { Store } from '../store/store.ts';
import type { FlowService, SentFlow } from './flow-service.ts';
import { stageLabel } from './stages.ts';
import { flowWords } from './words.ts';

export interface FlowDeskParts {
  readonly flows: FlowService;
  readonly store: Store;
  readonly conversations: Pick<ConversationService, 'forDesk'>;
  /** Of files that were sent along. */
  readonly links: FileLinks;
  readonly clock: () => Date;
  readonly zone: string;
}

const rowOf = ({ flow, submission }: SentFlow): DeskSubmission => {
  const { reference, flowId, version, locale, receivedAt, undoneAt, confirmation, restrictedAt, case: about } = submission;
  return {
    reference,
    flowId,
    version,
    title: textOf(flow.title, locale),
    locale,
    receivedAt,
    ...(undoneAt !== undefined && { undoneAt }),
    ...(confirmation !== undefined && { confirmation }),
    ...(restrictedAt !== undefined && { restrictedAt }),
    case: { ...about, stages: about.stages.map((stage) => ({ ...stage, label: stageLabel(flow, stage.id, locale) })) },
  };
};

export const flowDeskRoutes = ({ flows, store, conversations, links, clock, zone }: FlowDeskParts): readonly Route[] => {
  /** Agents read what they work with in German or English, like its mail; the answers are the customer's own. */
  const manner = (locale: string) => {
    const { yes, no, dates, locale: language } = flowWords(locale);
    return { locale: language === 'en' ? dates : locale, timeZone: zone, yes, no };
  };
  const detailOf = ({ flow, submission }: SentFlow): DeskSubmissionDetail => {
    const { answers, steps, locale } = submission;
    const summary = rowOf({ flow, submission });
    if (!answers) return summary;
    const groups = reviewOf(flow, { steps, effective: answers }).map(({ step, rows }) => ({
      title: textOf(step.title, locale),
      answers: rows.map(({ field, answer }): DeskAnswer => {
        const label = textOf(field.short ?? field.label, locale);
        if (answer === undefined) return { field: field.id, label };
        const text = readback(field, answer, manner(locale));
        if (field.sensitive) return { field: field.id, label, text, masked: true };
        return { field: field.id, label, text, ...(field.kind === 'file' && { files: filesIn(answer) }) };
      }),
    }));
    return { ...summary, groups };
  };
  const filesIn = (answer: unknown): NonNullable<DeskAnswer['files']> =>
    (Array.isArray(answer) ? (answer as readonly unknown[]) : []).flatMap((file) => {
      if (typeof file !== 'object' || file === null || !('id' in file) || !('name' in file)) return [];
      const { href = '' } = links.withHref({ id: String(file.id), name: String(file.name), type: '', size: 0 });
      return [{ name: String(file.name), href }];
    });
  const listOf = async (ownerId: string) => Promise.all((await store.flows.of(ownerId)).map(async (each) => rowOf(await flows.withFlow(each))));

  const reveal = async (agent: Participant, reference: string, fieldId: string) => {
    const { flow, submission } = await flows.find(reference);
    const field = flow.steps.flatMap(({ fields }) => fields).find(({ id }) => id === fieldId);
    const answer = submission.answers?.[fieldId];
    if (!field?.sensitive || answer === undefined) throw new LotseError('not-found', 'Nothing is masked there.', { field: 'field' });
    // Noted before it is shown: nobody has seen what is not noted.
    await store.facts.append([
      { at: clock().toISOString(), kind: 'answer-revealed', visitorId: submission.ownerId, data: { reference, field: fieldId, agent: agent.id } },
    ]);
    const text = readback(field, answer, { ...manner(submission.locale), reveal: true });
    return { field: fieldId, text };
  };

  return [
    route({
      name: 'desk.flowsOfConversation',
      says: 'What the customer of this conversation has sent, the newest first.',
      method: 'GET',
      path: 'desk/conversations/:id/flows',
      who: 'agent',
      answer: deskAnswers.submissions,
      async handle({ who, params }) {
        const { visitor } = await conversations.forDesk(who.participant, params.id);
        return { submissions: await listOf(visitor.id) };
      },
    }),
    route({
      name: 'desk.flowsOfCustomer',
      says: 'What a visitor or customer has sent, the newest first.',
      method: 'GET',
      path: 'desk/customers/:id/flows',
      who: 'agent',
      answer: deskAnswers.submissions,
      handle: async ({ params }) => ({ submissions: await listOf(params.id) }),
    }),
    route({
      name: 'desk.flow',
      says: 'One submission with its answers and its case; what is sensitive is masked.',
      method: 'GET',
      path: 'desk/flows/:reference',
      who: 'agent',
      answer: deskAnswers.submission,
      handle: async ({ params }) => ({ submission: detailOf(await flows.find(params.reference)) }),
    }),
    route({
      name: 'desk.revealAnswer',
      says: 'What stands behind a mask; that this agent has seen it is noted.',
      method: 'POST',
      path: 'desk/flows/:reference/reveal',
      who: 'agent',
      body: deskRequests.reveal,
      answer: deskAnswers.revealed,
      handle: ({ who, params, body }) => reveal(who.participant, params.reference, body.field),
    }),
    route({
      name: 'desk.advance',
      says: 'This stage of the case is over; said again, it changes nothing.',
      method: 'POST',
      path: 'desk/flows/:reference/advance',
      who: 'agent',
      body: deskRequests.advance,
      answer: deskAnswers.submission,
      handle: async ({ who, params, body }) => ({ submission: detailOf(await flows.advance(who.participant, params.reference, body.stage)) }),
    }),
  ];
};
