/** Cases as a start puts them together: service, routes, and what goes by itself. */
import type { OutageNotice } from '@lotse/contract';
import type { Offer } from '@lotse/contract/wire';
import type { Logger } from 'pino';
import type { FileLinks } from '../files/links.ts';
import type { Hints } from '../hints/hints.ts';
import type { Metrics } from '../metrics.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { Route } from '../route.ts';
import type { Place } from '../services/hours.ts';
import type { Store } from '../store/store.ts';
import { createCases, type CaseMails, type CaseService } from './case-service.ts';
import { caseDoors } from './doors.ts';
import { ingestRoutes } from './ingest-routes.ts';
import { caseOffers, caseRoutes } from './routes.ts';
import { telling } from './telling.ts';

export interface CaseParts {
  readonly store: Store;
  readonly hints: Hints;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly place: Place;
  readonly limits: RateLimits;
  /** What does not work at present: one whose `area` is the name of a partner says that he does not answer. */
  readonly outages: (locale: string) => readonly OutageNotice[];
  /** What signs reports, by the names of the systems. */
  readonly keys: ReadonlyMap<string, string>;
  readonly links: FileLinks;
  readonly issuer: string | undefined;
  /** Absent: no mails leave. */
  readonly mails?: CaseMails | undefined;
}

export interface OpenCases {
  readonly service: CaseService;
  readonly offers: readonly Offer[];
  readonly routes: readonly Route[];
  /** Erases what has been kept long enough, now; and by itself every hour. */
  sweep(): Promise<number>;
}

const hour = 60 * 60_000;

export const openCases = (parts: CaseParts): OpenCases => {
  const { store, hints, clock, log, metrics, place, limits, outages, keys, links, issuer, mails } = parts;
  const sendsMails = mails !== undefined;
  const service = createCases({
    store,
    hints,
    clock,
    dayOf: (at) => place.zone.wallTime(at.getTime()).date,
    tell: telling({ clock, place, outages }),
    doors: caseDoors(limits),
    links,
    issuer,
    mails,
  });
  metrics.watch({ unknownStatuses: async () => (await service.unknownStatuses()).length });
  const sweep = async (): Promise<number> => {
    const erased = await store.cases.erase(clock().toISOString());
    if (erased > 0) log.info({ erased }, 'cases were erased whose time is over');
    return erased;
  };
  const sweepSoon = () => void sweep().catch((error: unknown) => log.error({ err: error }, 'cases could not be erased; tried again within the hour'));
  sweepSoon();
  setInterval(sweepSoon, hour).unref();
  return {
    service,
    offers: caseOffers(sendsMails),
    routes: [...caseRoutes(service, limits, sendsMails), ...ingestRoutes({ cases: service, keys, clock })],
    sweep,
  };
};
