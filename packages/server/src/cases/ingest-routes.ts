/** What the company's own systems report: signed with a key of lotse.json, without a session. */
import { LotseError } from '@lotse/contract';
import { caseReference, reportAnswer, reportedEvents } from '@lotse/contract/case-reports';
import { signedBy } from '../mails/signature.ts';
import { checked } from '../request-body.ts';
import { route, type Route } from '../route.ts';
import type { CaseService } from './case-service.ts';

export interface IngestParts {
  readonly cases: Pick<CaseService, 'ingest'>;
  /** The secrets by the names of their keys: each names a system. Without any, nobody can report. */
  readonly keys: ReadonlyMap<string, string>;
  readonly clock: () => Date;
}

/** 500 events with words in three languages. */
const mostBytes = 1024 * 1024;

export const ingestRoutes = ({ cases, keys, clock }: IngestParts): readonly Route[] => [
  route({
    name: 'cases.report',
    says: 'What happened to a case, as a system of the company reports it: signed with a key of lotse.json. All of it is stored or nothing; the same id of the same key again is the same event.',
    method: 'POST',
    path: 'cases/:reference/events',
    who: 'anyone',
    admit: signedBy({ secretOf: (key) => keys.get(key), clock }),
    mostBytes,
    body: reportedEvents,
    answer: reportAnswer,
    async handle({ params, body, request }) {
      const { reference, events } = body;
      if (reference !== checked(caseReference, params.reference))
        throw new LotseError('invalid', 'What is signed is about another case than the address. See docs/errors.md#case-other', { field: 'reference' });
      // The signature has just been found to be this key's.
      return { results: await cases.ingest(request.headers.get('lotse-key') ?? '', reference, events) };
    },
  }),
];
