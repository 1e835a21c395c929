/** Flows over HTTP. */
import { LotseError } from '@lotse/contract';
import * as schemas from '@lotse/contract/schemas';
import { flowAnswers, requests, type Offer } from '@lotse/contract/wire';
import * as z from 'zod/mini';
import { download } from '../download.ts';
import { addressKey, affords, attempt, mailCosts, megabytes, networkOf, wishCosts, type RateLimits } from '../rate-limits.ts';
import { route, type Route } from '../route.ts';
import type { Definitions } from './definitions.ts';
import type { FlowService } from './flow-service.ts';
import { exported, forgotten } from './kept-answers.ts';

/** What is done here, in the words of the wire. Without mails nobody can be sent a code. */
export const flowOffers = ({ all }: Pick<Definitions, 'all'>, sendsMails: boolean): readonly Offer[] =>
  all.length === 0
    ? []
    : ['flows', 'flows.prefill', 'flows.lookup', 'flows.drafts', ...(sendsMails ? (['flows.challenge', 'flows.drafts.mail'] as const) : [])];

export const flowRoutes = (flows: FlowService, limits: RateLimits): readonly Route[] => {
  const declaredKey = async (key: string): Promise<string> => {
    if (await flows.declared(key)) return key;
    throw new LotseError('not-found', 'Nothing was declared under this key.');
  };
  return [
    route({
      name: 'flows.list',
      says: 'What a customer can do here himself.',
      method: 'GET',
      path: 'flows',
      who: 'visitor',
      answer: flowAnswers.flows,
      handle: () => ({ flows: flows.list() }),
    }),
    route({
      name: 'flows.get',
      says: 'The definition of a flow, as its steps are asked.',
      method: 'GET',
      path: 'flows/:id',
      who: 'visitor',
      answer: flowAnswers.flow,
      handle: ({ params }) => flows.get(params.id) as never,
    }),
    route({
      name: 'flows.prefill',
      says: 'What is known of this customer, by field and by fact.',
      method: 'GET',
      path: 'flows/:id/prefill',
      who: 'visitor',
      answer: flowAnswers.prefill,
      handle: async ({ who, params }) => ({ answers: await flows.prefill(who, params.id) }) as never,
    }),
    route({
      name: 'flows.lookup',
      says: 'What a field may be filled in with; nothing where nothing is found.',
      method: 'POST',
      path: 'flows/:id/lookups',
      who: 'visitor',
      body: requests.lookup,
      limit: 'lookup',
      answer: flowAnswers.lookup,
      handle: ({ who, params, body }) => flows.lookup({ flowId: params.id, locale: who.locale, ...body }) as never,
    }),
    route({
      name: 'flows.drafts.save',
      says: 'Keeps what was typed so far, and gives the link under which it goes on elsewhere.',
      method: 'POST',
      path: 'drafts',
      who: 'visitor',
      body: requests.draft,
      limit: 'draft',
      answer: flowAnswers.savedDraft,
      async handle({ who, body, address }) {
        const kept = await flows.keptBy(who, body);
        if (kept > 0) await limits.spend('draft-network', networkOf(address), megabytes(kept));
        return flows.saveDraft(who, body);
      },
    }),
    route({
      name: 'flows.drafts.load',
      says: 'What was typed so far, by the token of its link.',
      method: 'POST',
      path: 'drafts/load',
      who: 'visitor',
      body: requests.loadDraft,
      limit: 'draft',
      answer: flowAnswers.draft,
      handle: async ({ who, body }) => (await flows.loadDraft(who, body.token)) as never,
    }),
    route({
      name: 'flows.drafts.mail',
      says: 'Mails the link of a draft that was saved under this key.',
      method: 'POST',
      path: 'drafts/mail',
      who: 'visitor',
      body: requests.mailDraft,
      limit: 'mail',
      handle: ({ who, body, address }) => attempt(limits, wishCosts(body.email, address), () => flows.mailDraft(who, body)),
    }),
    route({
      name: 'flows.submit',
      says: 'Judges the answers once more and stores them; the same key again is the same deed.',
      method: 'POST',
      path: 'submissions',
      who: 'visitor',
      body: requests.submission,
      isAlwaysTaken: true,
      answer: schemas.receipt,
      async handle({ who, body, address }) {
        if (await flows.isStored(who, body.key)) {
          if (body.code !== undefined) await limits.spend('confirmation', networkOf(address));
          return flows.submit(who, body);
        }
        // A declaration is never refused for being one too many: the law wants it taken.
        if (flows.isDeclaration(body.flowId)) return flows.submit(who, body, { flood: !(await limits.allows('declaration', networkOf(address))) });
        await limits.spend('submission', who.participant.id);
        await limits.spend('submission-network', networkOf(address));
        return flows.submit(who, body, { mayMail: (email) => affords(limits, mailCosts(email, address)) });
      },
    }),
    route({
      name: 'declarations.declare',
      says: 'Takes a cancellation or a withdrawal of somebody who need not be known; the same key again is the same declaration.',
      method: 'POST',
      path: 'declarations/:kind',
      who: 'anyone',
      body: requests.declaration,
      answer: schemas.receipt,
      async handle({ params: { kind }, body, address }) {
        if (kind !== 'cancel' && kind !== 'withdraw') throw new LotseError('not-found', 'The declarations are "cancel" and "withdraw".');
        if (!(await flows.declared(body.key))) return flows.declare(kind, body, !(await limits.allows('declaration', networkOf(address))));
        if (body.code !== undefined) await limits.spend('confirmation', networkOf(address));
        return flows.declare(kind, body);
      },
    }),
    route({
      name: 'declarations.export',
      says: 'All that is kept of a declaration, for whoever has its key: content, times, version of the form, mails.',
      method: 'GET',
      path: 'declarations/:kind/:key',
      who: 'anyone',
      limit: 'export',
      answer: exported,
      handle: async ({ params: { key } }) => (await flows.exported({ declaration: await declaredKey(key) })) as never,
    }),
    route({
      name: 'declarations.erase',
      says: 'Keeps a declaration out of sight until its time is over, for whoever has its key.',
      method: 'POST',
      path: 'declarations/:kind/:key/erase',
      who: 'anyone',
      body: requests.nothing,
      limit: 'export',
      answer: forgotten,
      handle: async ({ params: { key } }) => flows.forget({ declaration: await declaredKey(key) }),
    }),
    route({
      name: 'flows.export',
      says: 'All that is kept of what this visitor or customer has sent and begun: content, times, version of the form, mails.',
      method: 'GET',
      path: 'submissions',
      who: 'visitor',
      limit: 'export',
      answer: exported,
      handle: async ({ who }) => (await flows.exported(who)) as never,
    }),
    route({
      name: 'flows.erase',
      says: 'Erases what he has sent and begun; what the law wants kept is kept out of sight until its time is over.',
      method: 'POST',
      path: 'submissions/erase',
      who: 'visitor',
      body: requests.nothing,
      limit: 'export',
      answer: forgotten,
      handle: ({ who }) => flows.forget(who),
    }),
    route({
      name: 'flows.receipt',
      says: 'Whether it arrived under this key.',
      method: 'GET',
      path: 'submissions/:key',
      who: 'visitor',
      answer: flowAnswers.submission,
      async handle({ who, params }) {
        const receipt = await flows.receipt(who, params.key);
        return receipt ? { receipt } : {};
      },
    }),
    route({
      name: 'flows.document',
      says: 'A receipt as a PDF, under the address that the receipt has.',
      method: 'GET',
      path: 'receipts/:reference',
      who: 'anyone',
      query: z.object({ until: z.string(), signature: z.string() }),
      givesBytes: true,
      limit: 'receipt',
      async handle({ params, query }) {
        const { name, bytes } = await flows.document(params.reference, query.until, query.signature);
        return download(bytes, { name, type: 'application/pdf', size: bytes.length });
      },
    }),
    route({
      name: 'flows.challenge',
      says: 'Sends a code to the contact on file, before a risky change.',
      method: 'POST',
      path: 'submissions/:key/challenge',
      who: 'visitor',
      body: requests.nothing,
      limit: 'code',
      async handle({ who, params }) {
        if (who.customer?.email !== undefined) await limits.spend('code-address', addressKey(who.customer.email));
        await flows.challenge(who, params.key);
      },
    }),
  ];
};
