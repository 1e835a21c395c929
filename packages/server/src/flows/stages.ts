/** What happens after a submission, with the days by which it is said to have happened. */
import type { FlowDefinition } from '@lotse/contract';
import type { Opened, ReportedEvent, ReportedStage } from '@lotse/contract/cases';
import { textOf } from '@lotse/flow';
import type { Place } from '../services/hours.ts';

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

/** When this day is over, on the calendar of the company: there will be news by then. */
export const endOf = (day: string, zone: Place['zone']): string => {
  const midnight = Date.parse(`${day}T00:00:00Z`) + dayMs;
  return new Date(midnight - zone.offset(midnight)).toISOString();
};

/** The stages that these answers lead to, in all languages. */
const stagesOf = (flow: FlowDefinition, ids: readonly string[], at: Date, place: Place): readonly ReportedStage[] =>
  flow.stages
    .filter(({ id }) => ids.includes(id))
    .map(({ id, label, hint, owner, within }) => ({
      id,
      label,
      ...(hint && { explain: hint }),
      owner,
      ...(within && { plannedOn: dayWithin(at, within, place) }),
    }));

/**
 * What is reported about the case of a submission when it comes: that it was opened, and by when it is answered. The first stage is that it has come,
 * and that is so; where there is no other, it is what is to be done.
 */
export const openingOf = (
  flow: FlowDefinition,
  ids: readonly string[],
  about: { readonly at: Date; readonly locale: string; readonly customer: Opened['customer'] },
  place: Place,
): readonly ReportedEvent[] => {
  const { locale, customer } = about;
  const at = about.at.toISOString();
  const stages = stagesOf(flow, ids, about.at, place);
  const [first, ...others] = stages;
  const until = stages.at(-1)?.plannedOn;
  const next = (others.length > 0 ? others : stages).find(({ plannedOn }) => plannedOn !== undefined)?.plannedOn;
  return [
    {
      id: 'opened',
      at,
      ...(next !== undefined && { nextUpdateBy: endOf(next, place.zone) }),
      kind: 'opened',
      case: flow.case,
      title: flow.title,
      stages,
      customer,
      locale,
    },
    ...(first && others.length > 0 ? [{ id: `stage-${first.id}`, at, kind: 'stage', stage: first.id, state: 'done' } as const] : []),
    ...(until === undefined ? [] : [{ id: 'promise', at, kind: 'promise', promise: { kind: 'answer', from: until, until, precision: 'day' } } as const]),
  ];
};

/** Its words in one language; the id where the definition has lost it. */
export const stageLabel = (flow: FlowDefinition, id: string, locale: string): string => {
  const stage = flow.stages.find((each) => each.id === id);
  return stage ? textOf(stage.label, locale) : id;
};
