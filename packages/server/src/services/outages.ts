/** What does not work at present, told to everybody who opens the widget, from the time it begins until it is over. */
import type { OutageNotice } from '@lotse/contract';
import { outageSeverities } from '@lotse/contract';
import { textIn, type OutageEntry } from '@lotse/contract/content';
import { answers } from '@lotse/contract/wire';
import { createHash } from 'node:crypto';
import type { Hints } from '../hints/hints.ts';
import { route, type Route } from '../route.ts';

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

/** `setTimeout` knows no longer delays than 24 days. */
const longestWait = 24 * 60 * 60_000;

/** Other words are another notice: who dismissed the one is shown the other. */
const nameOf = ({ from: _, until: __, ...said }: OutageEntry): string =>
  `${said.id.slice(0, 80)}-${createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 10)}`;

export const createOutages = ({ entries, clock, hints }: OutageParts): OutageService => {
  let rearm = () => {};
  const edgesOf = ({ from, until }: OutageEntry): readonly number[] => [from, until].flatMap((edge) => (edge === undefined ? [] : [Date.parse(edge)]));
  const isNow = ({ from, until }: OutageEntry, now: number): boolean =>
    (from === undefined || Date.parse(from) <= now) && (until === undefined || now < Date.parse(until));
  const graveness = ({ severity }: OutageEntry): number => outageSeverities.indexOf(severity);

  return {
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
    watch(signal) {
      let timer: NodeJS.Timeout | undefined;
      const arm = () => {
        const now = clock().getTime();
        const next = Math.min(...[...entries()].flatMap(edgesOf).filter((edge) => edge > now));
        timer = setTimeout(
          () => {
            if (clock().getTime() >= next) hints.publish({ kind: 'topic', topic: 'outages' });
            arm();
          },
          Math.min(Math.max(next - now, 1), longestWait),
        ).unref();
      };
      if (signal.aborted) return;
      arm();
      rearm = () => {
        clearTimeout(timer);
        if (!signal.aborted) arm();
      };
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    },
    changed() {
      rearm();
      hints.publish({ kind: 'topic', topic: 'outages' });
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
