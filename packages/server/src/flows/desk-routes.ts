/** Flows at the desk: readable, masked where they are sensitive, and each look behind the mask is noted. */
import { LotseError, type Answers, type Field, type FlowDefinition, type Participant } from '@lotse/contract';
import {
  flowAnswersOfDesk,
  flowRequests,
  type DeskAnswer,
  type DeskFlow,
  type DeskSubmission,
  type DeskSubmissionDetail,
  type DeskWalk,
} from '@lotse/contract/desk-flows';
import { readback, reviewOf, textOf } from '@lotse/flow';
import * as z from 'zod/mini';
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

/** The agent's language; without it everything is said in the customer's. */
const query = z.object({ locale: z.optional(z.string().check(z.minLength(1), z.maxLength(35))) });

const rowOf = ({ flow, submission }: SentFlow, spoken: string | undefined): DeskSubmission => {
  const { reference, flowId, version, locale, receivedAt, undoneAt, confirmation, receiptBouncedAt, restrictedAt, case: about } = submission;
  return {
    reference,
    flowId,
    version,
    title: textOf(flow.title, spoken ?? locale),
    locale,
    receivedAt,
    ...(undoneAt !== undefined && { undoneAt }),
    ...(confirmation !== undefined && { confirmation }),
    ...(receiptBouncedAt !== undefined && { receiptBouncedAt }),
    ...(restrictedAt !== undefined && { restrictedAt }),
    case: { ...about, stages: about.stages.map((stage) => ({ ...stage, label: stageLabel(flow, stage.id, spoken ?? locale) })) },
  };
};

const offeredOf = ({ id, title, steps }: FlowDefinition): DeskFlow => ({
  id,
  title,
  steps: steps.map((step) => ({ title: step.title, fields: step.fields.map((field) => ({ id: field.id, label: field.short ?? field.label })) })),
});

export const flowDeskRoutes = ({ flows, store, conversations, links, clock, zone }: FlowDeskParts): readonly Route[] => {
  /** Agents read what they work with in German or English, like its mail; the answers are the customer's own. */
  const manner = (locale: string) => {
    const { yes, no, dates, locale: language } = flowWords(locale);
    return { locale: language === 'en' ? dates : locale, timeZone: zone, yes, no };
  };
  const answerOf = (field: Field, answer: Answers[string] | undefined, locale: string): DeskAnswer => {
    const about = { field: field.id, label: textOf(field.short ?? field.label, locale) };
    if (answer === undefined) return about;
    const text = readback(field, answer, manner(locale));
    if (field.sensitive) return { ...about, text, masked: true };
    return { ...about, text, ...(field.kind === 'file' && { files: filesIn(answer) }) };
  };
  const detailOf = ({ flow, submission }: SentFlow, spoken: string | undefined): DeskSubmissionDetail => {
    const { answers, steps, locale: own } = submission;
    const summary = rowOf({ flow, submission }, spoken);
    const locale = spoken ?? own;
    if (!answers) return summary;
    const groups = reviewOf(flow, { steps, effective: answers }).map(({ step, rows }) => ({
      title: textOf(step.title, locale),
      answers: rows.map(({ field, answer }) => answerOf(field, answer, locale)),
    }));
    return { ...summary, groups };
  };
  const filesIn = (answer: unknown): NonNullable<DeskAnswer['files']> =>
    (Array.isArray(answer) ? (answer as readonly unknown[]) : []).flatMap((file) => {
      if (typeof file !== 'object' || file === null || !('id' in file) || !('name' in file)) return [];
      const { href = '' } = links.withHref({ id: String(file.id), name: String(file.name), type: '', size: 0 });
      return [{ name: String(file.name), href }];
    });
  const listOf = async (ownerId: string, locale: string | undefined) =>
    Promise.all((await store.flows.of(ownerId)).map(async (each) => rowOf(await flows.withFlow(each), locale)));

  /** What he passed on, in the words of the flow as it is now. Of a flow that is gone nothing can be said. */
  const walkOf = ({ flowId, step: at, answers }: { readonly flowId: string; readonly step: string; readonly answers: Answers }, locale: string): DeskWalk[] => {
    const flow = flows.offered().find(({ id }) => id === flowId);
    if (!flow) return [];
    const here = flow.steps.find(({ id }) => id === at);
    // A file is passed on in a message, and not by who says that it is his.
    const given = ({ id, kind }: Field) => (kind !== 'file' && Object.hasOwn(answers, id) ? answers[id] : undefined);
    const said = flow.steps.flatMap((step) => step.fields.filter((field) => step === here || given(field) !== undefined));
    return [
      {
        flowId,
        title: textOf(flow.title, locale),
        ...(here && { step: textOf(here.title, locale) }),
        answers: said.map((field) => answerOf(field, given(field), locale)),
      },
    ];
  };

  const reveal = async (agent: Participant, reference: string, fieldId: string, spoken: string | undefined) => {
    const { flow, submission } = await flows.find(reference);
    const field = flow.steps.flatMap(({ fields }) => fields).find(({ id }) => id === fieldId);
    const answer = submission.answers?.[fieldId];
    if (!field?.sensitive || answer === undefined) throw new LotseError('not-found', 'Nothing is masked there.', { field: 'field' });
    // Noted before it is shown: nobody has seen what is not noted.
    await store.facts.append([
      { at: clock().toISOString(), kind: 'answer-revealed', visitorId: submission.ownerId, data: { reference, field: fieldId, agent: agent.id } },
    ]);
    const text = readback(field, answer, { ...manner(spoken ?? submission.locale), reveal: true });
    return { field: fieldId, text };
  };

  return [
    route({
      name: 'desk.walksOfConversation',
      says: 'The flows that the customer was at when he asked for a human, with the answers he passed on, in words.',
      method: 'GET',
      path: 'desk/conversations/:id/walks',
      who: 'agent',
      query,
      answer: flowAnswersOfDesk.walks,
      async handle({ who, params, query: { locale } }) {
        const { context, visitor } = await conversations.forDesk(who.participant, params.id);
        return { walks: context.items.flatMap((item) => (item.kind === 'flow' ? walkOf(item, locale ?? visitor.locale) : [])) };
      },
    }),
    route({
      name: 'desk.flowsOfCustomer',
      says: 'What a visitor or customer has sent, the newest first.',
      method: 'GET',
      path: 'desk/customers/:id/flows',
      who: 'agent',
      query,
      answer: flowAnswersOfDesk.submissions,
      handle: async ({ params, query: { locale } }) => ({ submissions: await listOf(params.id, locale) }),
    }),
    route({
      name: 'desk.flows',
      says: 'What can be offered to a customer, with the fields that can be pointed to, in all languages.',
      method: 'GET',
      path: 'desk/flows',
      who: 'agent',
      answer: flowAnswersOfDesk.flows,
      handle: () => ({ flows: flows.offered().map(offeredOf) }),
    }),
    route({
      name: 'desk.flow',
      says: 'One submission with its answers and its case; what is sensitive is masked.',
      method: 'GET',
      path: 'desk/flows/:reference',
      who: 'agent',
      query,
      answer: flowAnswersOfDesk.submission,
      handle: async ({ params, query: { locale } }) => ({ submission: detailOf(await flows.find(params.reference), locale) }),
    }),
    route({
      name: 'desk.revealAnswer',
      says: 'What stands behind a mask; that this agent has seen it is noted.',
      method: 'POST',
      path: 'desk/flows/:reference/reveal',
      who: 'agent',
      query,
      body: flowRequests.reveal,
      answer: flowAnswersOfDesk.revealed,
      handle: ({ who, params, query: { locale }, body }) => reveal(who.participant, params.reference, body.field, locale),
    }),
  ];
};
