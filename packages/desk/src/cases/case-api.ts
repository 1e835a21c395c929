/** The routes of cases at the desk. */
import type { CaseDeed, CaseSieve, DeskCase, DeskCaseEvent, DeskCaseRow } from '@lotse/contract/desk-cases';
import { caseAnswersOfDesk } from '@lotse/contract/desk-cases';
import type { AskedBy } from '@lotse/contract/desk-flows';
import type { Api } from '../api.ts';

/** What is looked for, as it stands in the address of the desk. */
export interface Search {
  readonly text: string;
  readonly kind: string;
  readonly sieve: CaseSieve;
}

export interface Found {
  readonly cases: readonly DeskCaseRow[];
  readonly next?: string | undefined;
}

const at = (reference: string, rest = ''): string => `desk/cases/${encodeURIComponent(reference)}${rest}`;

export const caseApi = ({ ask, tell }: Pick<Api, 'ask' | 'tell'>, locale: string) => {
  const query = (more: Readonly<Record<string, string | undefined>> = {}) =>
    new URLSearchParams(Object.entries({ ...more, locale }).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return {
    find: ({ text, kind, sieve }: Search, cursor?: string): Promise<Found> =>
      ask(caseAnswersOfDesk.found, `desk/cases?${query({ text: text.trim(), kind, sieve, cursor })}`),
    of: async (conversationId: string): Promise<readonly DeskCaseRow[]> =>
      (await ask(caseAnswersOfDesk.cases, `desk/conversations/${encodeURIComponent(conversationId)}/cases?${query()}`)).cases,
    read: async (reference: string): Promise<DeskCase> => (await ask(caseAnswersOfDesk.case, `${at(reference)}?${query()}`)).case,
    /** The same `id` again is the same deed. `conflict` of the field `seen` where more has happened than that. */
    act: async (reference: string, id: string, deed: CaseDeed, seen: number): Promise<DeskCase> =>
      (await ask(caseAnswersOfDesk.case, `${at(reference, '/events')}?${query()}`, { id, deed, seen })).case,
    earlier: (reference: string, before: string): Promise<{ readonly events: readonly DeskCaseEvent[]; readonly earlier: boolean }> =>
      ask(caseAnswersOfDesk.events, `${at(reference, '/events')}?${query({ before })}`),
    ask: (
      reference: string,
      question: { readonly clientId: string; readonly text: string; readonly field?: string },
    ): Promise<{ readonly case: DeskCase; readonly conversationId: string; readonly by: AskedBy }> =>
      ask(caseAnswersOfDesk.asked, `${at(reference, '/ask')}?${query()}`, question),
    endLinks: (reference: string): Promise<void> => tell(at(reference, '/links/revoke')),
    statuses: async () => (await ask(caseAnswersOfDesk.statuses, 'desk/case-statuses')).statuses,
  };
};
