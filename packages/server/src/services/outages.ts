/** What does not work at present, told to everybody who opens the widget, from the time it begins until it is over. */
import type { OutageNotice } from '@lotse/contract';
import { outageSeverities } from '@lotse/contract';
import { textIn, type OutageEntry } from '@lotse/contract/content';
import { answers } from '@lotse/contract/wire';
import { createHash } from 'node:crypto';
import type { Hints } from '../hints/hints.ts';
import { route, type Route } from '../route.ts';
import { createEdges } from './edges.ts';

export interface OutageService {
  /** What is in force now, the gravest first. */
  list(locale: string): readonly OutageNotice[];
  /** Tells by a hint when one begins or ends, until `signal` ends. */
  watch(signal: AbortSignal): void;
  /** The notices are others now: everybody who listens is told. */
  changed(): void;
}

export interface OutageParts {
  readonly entries: () => Iterable<OutageEntry>;
  readonly clock: () => Date;
  readonly hints: Hints;
}

/** Other words are another notice: who dismissed the one is shown the other. */
const nameOf = ({ from: _, until: __, ...said }: OutageEntry): string =>
  `${said.id.slice(0, 80)}-${createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 10)}`;

export const createOutages = ({ entries, clock, hints }: OutageParts): OutageService => {
  const edgesOf = ({ from, until }: OutageEntry): readonly number[] => [from, until].flatMap((edge) => (edge === undefined ? [] : [Date.parse(edge)]));
  const isNow = ({ from, until }: OutageEntry, now: number): boolean =>
    (from === undefined || Date.parse(from) <= now) && (until === undefined || now < Date.parse(until));
  const graveness = ({ severity }: OutageEntry): number => outageSeverities.indexOf(severity);

  const edges = createEdges({
    topic: 'outages',
    clock,
    hints,
    next: (now) => Math.min(...[...entries()].flatMap(edgesOf).filter((edge) => edge > now)),
  });

  return {
    ...edges,
    list(locale) {
      const now = clock().getTime();
      return [...entries()]
        .filter((entry) => isNow(entry, now))
        .toSorted((a, b) => graveness(b) - graveness(a))
        .map((entry) => ({
          id: nameOf(entry),
          severity: entry.severity,
          text: textIn(entry.text, locale),
          ...(entry.area && { area: textIn(entry.area, locale) }),
          ...(entry.until !== undefined && { until: entry.until }),
        }));
    },
  };
};

export const outageRoutes = (outages: OutageService): readonly Route[] => [
  route({
    name: 'outages.list',
    says: 'What does not work at present, the gravest first; empty when all is well.',
    method: 'GET',
    path: 'outages',
    who: 'visitor',
    answer: answers.outages,
    handle: ({ who }) => ({ outages: outages.list(who.locale) }),
  }),
];
