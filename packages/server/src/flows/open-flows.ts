/** Flows as a start puts them together: definitions, service, routes, and what leaves and goes by itself. */
import type { FlowDefinition } from '@lotse/contract';
import type { Appointments } from '@lotse/contract/content';
import type { Offer } from '@lotse/contract/wire';
import { apiPath } from '@lotse/contract/wire';
import type { Logger } from 'pino';
import type { CaseService } from '../cases/case-service.ts';
import type { FileLinks } from '../files/links.ts';
import { createDeclarationPages, type DeclarationPages } from '../pages/declarations.ts';
import { createUndoPages, type UndoPages } from '../pages/undo-flow.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { Route } from '../route.ts';
import type { Hints } from '../hints/hints.ts';
import type { ConversationService } from '../services/conversations.ts';
import type { Place } from '../services/hours.ts';
import type { Store } from '../store/store.ts';
import { appointmentBook } from './appointments.ts';
import { signedFacts, type CustomerFacts } from './customer-facts.ts';
import { openDefinitions } from './definitions.ts';
import { flowDeskRoutes } from './desk-routes.ts';
import { flowOffers, flowRoutes } from './flow-routes.ts';
import { createFlows, type FlowService } from './flow-service.ts';
import { createFlowLinks } from './links.ts';
import { noLookups, type Lookups } from './lookups.ts';
import { newToken } from '../tokens.ts';

export interface FlowParts {
  readonly definitions: readonly FlowDefinition[];
  readonly store: Store;
  readonly conversations: Pick<ConversationService, 'forDesk' | 'headsOf'>;
  readonly hints: Hints;
  readonly fileLinks: FileLinks;
  /** Erases the bytes of files whose rows say so. */
  readonly sweepFiles: () => void;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly place: Place;
  readonly limits: RateLimits;
  readonly company: string;
  readonly page: () => string;
  readonly sendsMails: boolean;
  /** Of all that is under way, what is sent here among it. */
  readonly cases: CaseService;
  /** Of the company's own systems; nothing is invented where there are none. */
  readonly facts?: CustomerFacts | undefined;
  readonly lookups?: Lookups | undefined;
  /** When there is time, by flow. */
  readonly appointments?: ReadonlyMap<string, Appointments> | undefined;
  readonly filesOrigin?: string | undefined;
}

export interface OpenFlows {
  readonly service: FlowService;
  readonly offers: readonly Offer[];
  readonly routes: readonly Route[];
  readonly undoPages: UndoPages;
  readonly declarationPages: DeclarationPages;
  /** Erases what has been kept long enough, now; and by itself every hour. */
  sweep(): Promise<number>;
}

const hour = 60 * 60_000;

/** Rejects with ContentRefused where a flow that was in use has changed, and kept its version. */
export const openFlows = async (parts: FlowParts): Promise<OpenFlows> => {
  const { store, conversations, hints, fileLinks, sweepFiles, clock, log, place, limits, company, page, sendsMails } = parts;
  const appointments = appointmentBook({ appointments: parts.appointments ?? new Map(), store: store.flows, clock, place });
  const definitions = await openDefinitions(parts.definitions, store.flows, appointments.offers);
  const secret = await store.files.secret(newToken());
  const base = parts.filesOrigin === undefined ? undefined : parts.filesOrigin + apiPath;
  /** Who talks with him sees what he has sent. */
  const onSent = (visitorId: string): void => {
    const tell = async () => {
      const heads = (await conversations.headsOf([visitorId]))[visitorId] ?? {};
      for (const conversationId of Object.keys(heads)) hints.publish({ kind: 'desk', conversationId, visitorId });
    };
    tell().catch((error: unknown) => log.warn({ err: error }, 'the desks were not told of a submission; they find it when they look again'));
  };
  const onCase = (reference: string, isNew?: boolean): void =>
    void parts.cases.tell(reference, isNew).catch((error: unknown) => log.warn({ err: error }, 'who looks at a case was not told that it has changed'));
  const service = createFlows({
    store,
    definitions,
    facts: parts.facts ?? signedFacts,
    lookups: parts.lookups ?? noLookups,
    appointments,
    links: createFlowLinks({ secret, clock, base }),
    clock,
    place,
    company,
    page,
    sendsMails,
    onSent,
    onCase,
    exportedCases: parts.cases.exported,
  });
  const sweep = async (): Promise<number> => {
    const erased = await store.flows.erase(clock().toISOString());
    if (erased > 0) {
      log.info({ erased }, 'answers were erased whose time is over');
      sweepFiles();
    }
    return erased;
  };
  const sweepSoon = () => void sweep().catch((error: unknown) => log.error({ err: error }, 'answers could not be erased; tried again within the hour'));
  sweepSoon();
  setInterval(sweepSoon, hour).unref();
  return {
    service,
    offers: flowOffers(definitions, sendsMails),
    routes: [...flowRoutes(service, limits), ...flowDeskRoutes({ flows: service, store, conversations, links: fileLinks, clock, zone: place.zone.name })],
    declarationPages: createDeclarationPages({ flows: service, company, zone: place.zone.name, clock, limits }),
    undoPages: createUndoPages({ flows: service, company, zone: place.zone.name }),
    sweep,
  };
};
