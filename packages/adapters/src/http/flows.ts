import { LotseError, type DraftMail, type Drafts, type Flows, type Receipt } from '@lotse/contract';
import * as schemas from '@lotse/contract/schemas';
import type { Offer } from '@lotse/contract/wire';
import * as z from 'zod/mini';
import { absolute } from './file-addresses.ts';
import { segment, type Ask } from './requests.ts';

/** `base`: of the server's API, from which it may say where a receipt opens. */
export const flowsOver = (ask: Ask, offers: ReadonlySet<Offer>, base: string): Flows => {
  /** What the answers are read with comes with the first question. */
  const answers = async () => (await import('./flow-answers.ts').catch((thrown: unknown) => Promise.reject(LotseError.from(thrown)))).flowAnswers;
  const addressed = (receipt: Receipt): Receipt => (receipt.document === undefined ? receipt : { ...receipt, document: absolute(receipt.document, base) });
  const drafts: Drafts = {
    save: async (draft) => ask((await answers()).savedDraft, 'drafts', { body: draft }),
    load: async (token) => ask((await answers()).draft, 'drafts/load', { body: { token }, twice: true }),
    ...(offers.has('flows.drafts.mail') && { mail: async (request: DraftMail) => void (await ask(z.unknown(), 'drafts/mail', { body: request })) }),
  };
  return {
    list: async () => (await ask((await answers()).flows, 'flows', { twice: true })).flows,
    get: async (id) => ask((await answers()).flow, `flows/${segment(id)}`, { twice: true }),
    ...(offers.has('flows.prefill') && {
      prefill: async (id: string) => (await ask((await answers()).prefill, `flows/${segment(id)}/prefill`, { twice: true })).answers,
    }),
    ...(offers.has('flows.lookup') && {
      // Whoever types on does not wait for it.
      lookup: async ({ flowId, ...asked }) => ask((await answers()).lookup, `flows/${segment(flowId)}/lookups`, { body: asked, patience: 4_000 }),
    }),
    ...(offers.has('flows.challenge') && {
      challenge: async (key: string) => void (await ask(z.unknown(), `submissions/${segment(key)}/challenge`, { body: {} })),
    }),
    ...(offers.has('flows.drafts') && { drafts }),
    submit: async (submission) => addressed(await ask(schemas.receipt, 'submissions', { body: submission, patience: 20_000 })),
    async receipt(key) {
      const { receipt } = await ask((await answers()).submission, `submissions/${segment(key)}`, { twice: true });
      return receipt && addressed(receipt);
    },
  } satisfies Flows;
};
