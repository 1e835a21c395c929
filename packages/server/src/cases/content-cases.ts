/** cases.json comes to life: what has happened by now is reported when the server starts, and the rest when its time has come. */
import { LotseError } from '@lotse/contract';
import { casesFrom, ContentRefused, type TimesFrom } from '@lotse/contract/content';
import { inOrder } from '@lotse/contract/case-reports';
import type { ReportedEvent } from '@lotse/contract/cases';
import type { Logger } from 'pino';
import type { Place } from '../services/hours.ts';
import type { CaseService } from './case-service.ts';

export interface ContentCases {
  /** Reports what is due. */
  play(): Promise<void>;
  /** Looks every few seconds, until the signal ends. */
  run(signal: AbortSignal): void;
}

export interface ContentCaseParts {
  /** As it was written. */
  readonly json: unknown;
  readonly from: TimesFrom;
  readonly cases: Pick<CaseService, 'ingest'>;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** Who reports what stands in the content folder. */
const by = 'content';
const lookEveryMs = 2_000;

/** Throws ContentRefused where times and the day from which they count do not fit together. */
export const contentCases = ({ json, from, cases, clock, log }: ContentCaseParts): ContentCases => {
  const read = casesFrom(json, from);
  if ('problems' in read) throw new ContentRefused(read.problems);
  /** What is still to be reported, of each case as it happens. */
  const ahead = new Map(read.value.map(({ reference, events }) => [reference, inOrder(events)]));

  const report = async (reference: string): Promise<void> => {
    const events = ahead.get(reference) ?? [];
    const due = events.filter(({ at }) => Date.parse(at) <= clock().getTime());
    if (due.length === 0) return;
    // What had happened by the first day is the history with which it begins; what comes after it is news, also where a clock was moved past it.
    const isHistory = ({ at }: ReportedEvent) => at.slice(0, 10) <= from.base;
    try {
      for (const part of [due.filter(isHistory), due.filter((event) => !isHistory(event))]) if (part.length > 0) await cases.ingest(by, reference, part);
    } catch (thrown) {
      const { code, message } = LotseError.from(thrown);
      // Who comes back later is heard then.
      if (code === 'unavailable') throw thrown;
      log.warn({ reference, reason: message }, 'an event of cases.json does not fit the case any more, and is left out');
    }
    ahead.set(reference, events.slice(due.length));
  };

  let playing: Promise<void> | undefined;
  // All at once: the store writes them together, and a start does not wait for each.
  const playAll = async (): Promise<void> => void (await Promise.all([...ahead.keys()].map(report)));
  const play = (): Promise<void> => (playing ??= playAll().finally(() => (playing = undefined)));
  return {
    play,
    run(signal) {
      const look = () => void play().catch((error: unknown) => log.warn({ err: error }, 'cases.json could not go on; tried again in a moment'));
      const timer = setInterval(look, lookEveryMs).unref();
      signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    },
  };
};

/** Times that count from this day, on the company's calendar: business is done from Monday to Friday, but for the holidays of its state. */
export const timesFrom = (base: string, { zone, holidayOn }: Place): TimesFrom => ({
  base,
  isBusinessDay: (day) => ![0, 6].includes(new Date(day).getUTCDay()) && holidayOn(day) === undefined,
  instantAt(day, time) {
    const asUtc = Date.parse(`${day}T${time}:00Z`);
    // The offset of that very moment: what it is an offset away may lie behind the turn of the clock.
    return zone.iso(asUtc - zone.offset(asUtc - zone.offset(asUtc)));
  },
});
