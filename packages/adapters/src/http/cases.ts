import { LotseError, type Case, type CaseDocument, type Cases, type Follow, type Keyed } from '@lotse/contract';
import type { Offer } from '@lotse/contract/wire';
import * as z from 'zod/mini';
import { absolute } from './file-addresses.ts';
import { segment, type Ask } from './requests.ts';

/** `base`: of the server's API, from which it may say where a document opens. */
export const casesOver = (ask: Ask, offers: ReadonlySet<Offer>, base: string): Cases => {
  /** What the answers are read with comes with the first question. */
  const answers = async () => (await import('./case-answers.ts').catch((thrown: unknown) => Promise.reject(LotseError.from(thrown)))).caseAnswers;
  const opening = (document: CaseDocument): readonly CaseDocument[] => {
    const href = absolute(document.href, base);
    return href === undefined ? [] : [{ ...document, href }];
  };
  const addressed = (found: Case): Case => (found.documents ? { ...found, documents: found.documents.flatMap(opening) } : found);
  const at = (reference: string, deed: string) => `cases/${segment(reference)}/${deed}`;
  return {
    list: async () => (await ask((await answers()).list, 'cases', { twice: true })).cases,
    async look(reference, proof) {
      // A code counts as a try: it is not shown twice without being asked.
      const found = await ask((await answers()).look, at(reference, 'look'), { body: { proof }, ...(!proof && { twice: true }) });
      return 'stub' in found ? found : addressed(found);
    },
    events: async (reference, before) => ask((await answers()).events, at(reference, 'events'), { query: { before }, twice: true }),
    ...(offers.has('cases.challenge') && {
      challenge: async (reference, proof) => void (await ask(z.unknown(), at(reference, 'challenge'), { body: { proof } })),
    }),
    ...(offers.has('cases.follow') && {
      follow: async (reference: string, follow: Keyed<Follow>) => ask((await answers()).followed, at(reference, 'follow'), { body: follow }),
      unfollow: async (reference: string) => void (await ask(z.unknown(), at(reference, 'unfollow'), { body: {} })),
    }),
  } satisfies Cases;
};
