/** The opening hours of a week, several times a day, as a form. */
import type { Fault } from '../form.tsx';
import { CloseIcon } from '../icons.tsx';
import { useSettings } from './settings-context.ts';

export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Week = Readonly<Record<string, readonly string[]>>;

const split = (period: string): readonly [from: string, to: string] => {
  const [from = '', to = ''] = period.split('-');
  return [from, to];
};
/** A clock shows midnight as the beginning of a day; in the evening it is meant as its end. */
const joined = (from: string, to: string): string => `${from}-${to === '00:00' && from !== '' ? '24:00' : to}`;
const shownEnd = (to: string): string => (to === '24:00' ? '00:00' : to);

export const Periods = ({
  id,
  label,
  periods,
  faults,
  onPeriods,
}: {
  readonly id: string;
  readonly label: string;
  readonly periods: readonly string[];
  readonly faults: readonly Fault[];
  onPeriods(periods: readonly string[]): void;
}) => {
  const { words } = useSettings();
  const put = (index: number, period: string) => onPeriods(periods.with(index, period));
  const last = periods.at(-1);
  const next = last === undefined ? '08:00-12:00' : joined(split(last)[1], '18:00');
  return (
    <fieldset id={id} class="periods" tabIndex={-1}>
      <legend>{label}</legend>
      <div class="period-list">
        {periods.length === 0 && <span class="hint">{words.closedThen}</span>}
        {periods.map((period, index) => {
          const [from, to] = split(period);
          const name = `${id}/${index}`;
          const wrong = faults.some(({ field }) => field === name || field === id);
          return (
            <span class="period" key={index}>
              <input
                id={name}
                type="time"
                aria-label={words.fromTime(label)}
                aria-invalid={wrong ? 'true' : undefined}
                value={from}
                onInput={(event) => put(index, joined(event.currentTarget.value, to))}
              />
              <span aria-hidden="true">–</span>
              <input
                type="time"
                aria-label={words.toTime(label)}
                aria-invalid={wrong ? 'true' : undefined}
                value={shownEnd(to)}
                onInput={(event) => put(index, joined(from, event.currentTarget.value))}
              />
              <button
                type="button"
                class="icon-button"
                aria-label={words.removeTime(`${label}, ${from}–${to}`)}
                onClick={() => {
                  onPeriods(periods.toSpliced(index, 1));
                  document.getElementById(`${id}-add`)?.focus();
                }}
              >
                <CloseIcon size={18} />
              </button>
            </span>
          );
        })}
        <button id={`${id}-add`} type="button" class="link" aria-label={words.addTimeOn(label)} onClick={() => onPeriods([...periods, next])}>
          {words.addTime}
        </button>
      </div>
    </fieldset>
  );
};

export const WeekFields = ({
  id,
  week,
  faults,
  onWeek,
}: {
  readonly id: string;
  readonly week: Week;
  readonly faults: readonly Fault[];
  onWeek(week: Week): void;
}) => {
  const { words } = useSettings();
  return (
    <div class="week">
      {days.map((day) => (
        <Periods
          key={day}
          id={`${id}/${day}`}
          label={words.weekdays[day]}
          periods={week[day] ?? []}
          faults={faults}
          onPeriods={(periods) => {
            const { [day]: _, ...others } = week;
            onWeek(periods.length === 0 ? others : { ...week, [day]: periods });
          }}
        />
      ))}
    </div>
  );
};
