/** What happens after a submission, with the days by which it is said to have happened. */
import type { FlowDefinition } from '@lotse/contract';
import { textOf } from '@lotse/flow';
import type { Place } from '../services/hours.ts';
import type { StoredStage } from '../store/flow-store.ts';

const dayMs = 24 * 60 * 60_000;

/** The day so many days after `at`, on the calendar of the company; of business days only those on which it works. */
export const dayWithin = (at: Date, within: NonNullable<FlowDefinition['stages'][number]['within']>, { zone, holidayOn }: Place): string => {
  const days = 'days' in within;
  let left = days ? within.days : within.businessDays;
  // At noon of each day, so that no turn of the clock takes one away.
  let day = Date.parse(`${zone.wallTime(at.getTime()).date}T12:00:00Z`);
  const name = () => new Date(day).toISOString().slice(0, 10);
  const works = () => days || (![0, 6].includes(new Date(day).getUTCDay()) && holidayOn(name()) === undefined);
  while (left > 0) {
    day += dayMs;
    if (works()) left -= 1;
  }
  return name();
};

/** Those that these answers lead to. The first is that it has come, and that is so. */
export const stagesOf = (flow: FlowDefinition, ids: readonly string[], at: Date, place: Place): readonly StoredStage[] =>
  flow.stages
    .filter(({ id }) => ids.includes(id))
    .map(({ id, owner, within }, index) => ({
      id,
      owner,
      ...(within && { plannedOn: dayWithin(at, within, place) }),
      ...(index === 0 && { doneAt: at.toISOString() }),
    }));

/** Its words in one language; the id where the definition has lost it. */
export const stageLabel = (flow: FlowDefinition, id: string, locale: string): string => {
  const stage = flow.stages.find((each) => each.id === id);
  return stage ? textOf(stage.label, locale) : id;
};
