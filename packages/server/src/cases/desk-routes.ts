/** Cases at the desk: found, read with all that only agents see, and moved on. What an agent does is reported in his name. */
import { LotseError, type Participant } from '@lotse/contract';
import { reportedEvent } from '@lotse/contract/case-reports';
import { deskRequests } from '@lotse/contract/desk';
import { caseAnswersOfDesk, caseRequests, type CaseSieve, type DeskCaseRow } from '@lotse/contract/desk-cases';
import * as z from 'zod/mini';
import type { FileLinks } from '../files/links.ts';
import { endOf } from '../flows/stages.ts';
import { checked } from '../request-body.ts';
import { route, type Route } from '../route.ts';
import type { ConversationService } from '../services/conversations.ts';
import type { Place as Company } from '../services/hours.ts';
import type { FoundCase } from '../store/desk-case-store.ts';
import type { Store } from '../store/store.ts';
import type { CaseService } from './case-service.ts';
import { deskCaseIn, deskEventsIn, passes, reportedIn, rowIn, type NameOf, type Standing } from './desk-case.ts';
import { documentAddress, openable } from './documents.ts';
import type { CaseQuestions } from './questions.ts';

export interface CaseDeskParts {
  readonly cases: Pick<CaseService, 'report' | 'stand' | 'unknownStatuses'>;
  readonly questions: CaseQuestions;
  readonly store: Store;
  readonly conversations: Pick<ConversationService, 'forDesk'>;
  /** Of documents that lie here. */
  readonly links: FileLinks;
  readonly clock: () => Date;
  readonly zone: Company['zone'];
}

const locale = z.optional(z.string().check(z.minLength(1), z.maxLength(35)));
const query = z.object({ locale });
/** Of one page; and how many are looked through for it at most, so that nobody waits for what is rare. */
const pageSize = 30;
const mostLookedThrough = 600;
const batch = 100;

export const caseDeskRoutes = ({ cases, questions, store, conversations, links, clock, zone }: CaseDeskParts): readonly Route[] => {
  const names = async (): Promise<NameOf> => {
    const agents = new Map((await store.agents.list(clock().toISOString())).map(({ id, name }) => [id, name]));
    return (by) => agents.get(by) ?? by;
  };
  const stand = (found: FoundCase): Standing => ({ ...cases.stand(found.kept), found });
  const standing = async (reference: string): Promise<Standing> => {
    const found = await store.deskCases.find(reference);
    if (!found) throw new LotseError('not-found', 'There is no case with this number.');
    return stand(found);
  };
  const told = async (reference: string, spoken: string | undefined) => {
    const found = await standing(reference);
    return openable(deskCaseIn(found, spoken ?? found.kept.locale, await names()), links);
  };

  const found = async (text: string, kind: DeskCaseRow['kind'] | undefined, sieve: CaseSieve, cursor: string | undefined, spoken: string | undefined) => {
    const rows: DeskCaseRow[] = [];
    let after = cursor === undefined ? undefined : placeIn(cursor);
    const ended = sieve === 'all' ? undefined : sieve === 'ended';
    for (let looked = 0; looked < mostLookedThrough; looked += batch) {
      const page = await store.deskCases.search({ text, kind, ended, after, limit: batch });
      for (const each of page) {
        const one = stand(each);
        after = { updatedAt: each.kept.updatedAt, reference: each.kept.reference };
        if (passes(one, sieve)) rows.push(rowIn(one, spoken ?? each.kept.locale));
        if (rows.length === pageSize) return { cases: rows, next: cursorOf(after) };
      }
      if (page.length < batch) return { cases: rows };
    }
    return { cases: rows, ...(after && { next: cursorOf(after) }) };
  };

  const act = async (by: Participant, reference: string, { id, deed, seen }: z.infer<typeof caseRequests.deed>) => {
    const before = await standing(reference);
    const said = reportedIn(id, deed, before, { at: clock().toISOString(), addressOf: documentAddress, endOf: (day) => endOf(day, zone) });
    // Days and times are judged as those that systems report.
    const event = checked(reportedEvent, said);
    await cases.report(by.id, before.kept.reference, event, { seen, ...(deed.kind === 'document' && { file: deed.file }) });
  };

  return [
    route({
      name: 'desk.findCases',
      says: 'Cases by part of their number, or of the number, name or mail address of the customer; by kind; by what is to be done. What changed last first.',
      method: 'GET',
      path: 'desk/cases',
      who: 'agent',
      query: caseRequests.find,
      answer: caseAnswersOfDesk.found,
      handle: ({ query: { text = '', kind, sieve = 'open', cursor, locale: spoken } }) => found(text.trim(), kind, sieve, cursor, spoken),
    }),
    route({
      name: 'desk.casesOfConversation',
      says: 'All cases of the customer of this conversation, also those that came from systems, what is under way first.',
      method: 'GET',
      path: 'desk/conversations/:id/cases',
      who: 'agent',
      query,
      answer: caseAnswersOfDesk.cases,
      async handle({ who, params, query: { locale: spoken } }) {
        const { visitor } = await conversations.forDesk(who.participant, params.id);
        const all = await store.deskCases.of({ visitorId: visitor.id, at: clock().toISOString() });
        return { cases: all.map((each) => rowIn(stand(each), spoken ?? each.kept.locale)) };
      },
    }),
    route({
      name: 'desk.case',
      says: 'One case, with who reported what, and what only agents see.',
      method: 'GET',
      path: 'desk/cases/:reference',
      who: 'agent',
      query,
      answer: caseAnswersOfDesk.case,
      handle: async ({ params, query: { locale: spoken } }) => ({ case: await told(params.reference, spoken) }),
    }),
    route({
      name: 'desk.caseEvents',
      says: 'What happened before this event, the newest first.',
      method: 'GET',
      path: 'desk/cases/:reference/events',
      who: 'agent',
      query: z.object({ locale, before: z.string().check(z.maxLength(400)) }),
      answer: caseAnswersOfDesk.events,
      async handle({ params, query: { locale: spoken, before } }) {
        const one = await standing(params.reference);
        return deskEventsIn(one, before, spoken ?? one.kept.locale, await names());
      },
    }),
    route({
      name: 'desk.actOnCase',
      says: 'What this agent does to the case, as an event in his name that stays; the same id again is the same deed. Where more has happened than he saw, nothing is done.',
      method: 'POST',
      path: 'desk/cases/:reference/events',
      who: 'agent',
      query,
      body: caseRequests.deed,
      answer: caseAnswersOfDesk.case,
      async handle({ who, params, query: { locale: spoken }, body }) {
        await act(who.participant, params.reference, body);
        return { case: await told(params.reference, spoken) };
      },
    }),
    route({
      name: 'desk.askAboutCase',
      says: 'A message to the customer about his case: in the conversation he has with us, or in one that is begun in his name and told by mail. The same clientId again is the same message.',
      method: 'POST',
      path: 'desk/cases/:reference/ask',
      who: 'agent',
      query,
      body: caseRequests.ask,
      answer: caseAnswersOfDesk.asked,
      async handle({ who, params, query: { locale: spoken }, body }) {
        const asked = await questions.ask(who.participant, params.reference, body);
        return { case: await told(params.reference, spoken), ...asked };
      },
    }),
    route({
      name: 'desk.revokeCaseLinks',
      says: 'Links that were mailed about this case open nothing any more, whoever came by one is out, and nobody is mailed about it until he asks anew: a mail had gone to the wrong place. Said again, it changes nothing.',
      method: 'POST',
      path: 'desk/cases/:reference/links/revoke',
      who: 'agent',
      body: deskRequests.nothing,
      async handle({ who, params }) {
        const { reference } = (await standing(params.reference)).found.kept;
        await store.caseMails.revoke({ reference, by: who.participant.id, at: clock().toISOString() });
      },
    }),
    route({
      name: 'desk.unknownStatuses',
      says: 'Statuses that systems have reported and that stand in no table, with how often and since when.',
      method: 'GET',
      path: 'desk/case-statuses',
      who: 'agent',
      answer: caseAnswersOfDesk.statuses,
      async handle() {
        const all = await cases.unknownStatuses();
        return { statuses: all.map(({ scheme, status, count, since, reference }) => ({ scheme, status, count, since, reference })) };
      },
    }),
  ];
};

interface Place {
  readonly updatedAt: string;
  readonly reference: string;
}
const cursorOf = ({ updatedAt, reference }: Place): string => `${updatedAt} ${reference}`;
const placeIn = (cursor: string): Place => {
  const [updatedAt = '', reference = ''] = cursor.split(' ');
  return { updatedAt, reference };
};
