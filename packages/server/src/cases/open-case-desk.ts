/** Cases at the desk as a start puts them together. Apart from the cases themselves, because a question about one points to what was sent through a flow. */
import type { FileLinks } from '../files/links.ts';
import type { FlowService } from '../flows/flow-service.ts';
import type { Hints } from '../hints/hints.ts';
import type { Route } from '../route.ts';
import type { ConversationService } from '../services/conversations.ts';
import type { Place } from '../services/hours.ts';
import type { Store } from '../store/store.ts';
import type { CaseService } from './case-service.ts';
import { caseDeskRoutes } from './desk-routes.ts';
import { createCaseQuestions } from './questions.ts';

export interface CaseDeskOpening {
  readonly store: Store;
  readonly hints: Hints;
  readonly clock: () => Date;
  readonly place: Place;
  readonly cases: CaseService;
  readonly flows: Pick<FlowService, 'offered'>;
  readonly conversations: Pick<ConversationService, 'forDesk' | 'publish'>;
  readonly fileLinks: FileLinks;
  readonly page: () => string;
  readonly sendsMails: boolean;
}

export const openCaseDesk = ({ store, hints, clock, place, cases, flows, conversations, fileLinks, page, sendsMails }: CaseDeskOpening): readonly Route[] => {
  const flowOf = (id: string) => flows.offered().find((flow) => flow.id === id);
  const questions = createCaseQuestions({ store, cases, flowOf, conversations, hints, clock, page, sendsMails });
  return caseDeskRoutes({ cases, questions, store, conversations, links: fileLinks, clock, zone: place.zone });
};
