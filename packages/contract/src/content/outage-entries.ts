/** Outage notices as they are written: what does not work, told to everybody who opens the widget. */
import * as z from 'zod/mini';
import { outageSeverities, type OutageSeverity } from '../outages.ts';
import { instantWritten } from './calendar.ts';
import { demand, doubled, show } from './problems.ts';
import type { Texts } from './text-in.ts';
import { texts } from './texts.ts';

export interface OutageEntry {
  readonly id: string;
  readonly severity: OutageSeverity;
  readonly text: Texts;
  /** What or where it is about: "Glasfaser in Husum". */
  readonly area?: Texts | undefined;
  /** Shown from then on; absent: at once. */
  readonly from?: string | undefined;
  /** Shown until then; absent: until somebody takes it away. */
  readonly until?: string | undefined;
}

/** An outage is said in two or three sentences; more belongs into an article. */
export const longestOutage = 500;

const short = (all: Texts): boolean => Object.values(all).every((text) => text.length <= longestOutage);

const instant = instantWritten('outage-time', (text) => `${show(text)} is no time. Write it like "2026-11-21T18:00:00+01:00".`);

export const outageEntry: z.ZodMiniType<OutageEntry> = z
  .strictObject({
    id: z.string().check(
      demand(
        (id: string) => /^[\w-]{1,100}$/.test(id),
        'outage-id',
        (id) => `${show(id)} cannot be an id. Use letters, digits, "-" and "_", at most 100.`,
      ),
    ),
    severity: z.enum(outageSeverities),
    text: texts.check(
      demand(
        short,
        'outage-long',
        () => `An outage notice may have ${longestOutage} characters. Say what does not work and what customers can do; put the rest into an article.`,
      ),
    ),
    area: z.optional(texts.check(demand(short, 'outage-long', () => `An area may have ${longestOutage} characters. Write it shorter.`))),
    from: z.optional(instant),
    until: z.optional(instant),
  })
  .check(
    demand(
      ({ from, until }: OutageEntry) => from === undefined || until === undefined || Date.parse(from) < Date.parse(until),
      'outage-order',
      ({ from, until }) => `It would end (${show(until)}) before it begins (${show(from)}). Correct one of the two.`,
    ),
  );

const idOf = ({ id }: OutageEntry): string => id;

export const outageEntries: z.ZodMiniType<readonly OutageEntry[]> = z.array(outageEntry).check(
  demand(
    (all: readonly OutageEntry[]) => doubled(all, idOf) === undefined,
    'outage-twice',
    (all) => `Two outage notices have the id ${show(doubled(all, idOf)?.id)}. Give one of them another.`,
  ),
);
