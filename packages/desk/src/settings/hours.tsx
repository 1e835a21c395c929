/** Opening hours: the week of each channel, public holidays, and days of their own. */
import type { DayEntry, HoursEntry } from '@lotse/contract/content';
import type { SettingLine } from '@lotse/contract/desk-settings';
import { useSignal } from '@preact/signals';
import { useDeeds } from './deeds.ts';
import { Choice, SettingForm, TextField, TextsFields } from './form.tsx';
import { BackToFile, dayWords, textOfTexts } from './lines.tsx';
import { useSettings } from './settings-context.ts';
import { days, Periods, WeekFields } from './week.tsx';

export const Hours = () => {
  const { data, words, locale } = useSettings();
  const lines = data.lines.value;
  if (!lines) return null;
  return (
    <>
      <DaysOff />
      <h2>{words.weekTitle}</h2>
      {lines.hours.map((line) => {
        const label = textOfTexts(lines.channels.find(({ id }) => id === line.id)?.label ?? {}, locale);
        return <ChannelHours key={line.id} line={line} label={label} />;
      })}
    </>
  );
};

const ChannelHours = ({ line, label }: { readonly line: SettingLine; readonly label: string }) => {
  const { data, drafts, words } = useSettings();
  const id = `hours-${line.id}`;
  const saved = line.value as HoursEntry;
  const draft = drafts.of<HoursEntry>(id, saved, line.changed?.at);
  const { hours, holidays } = draft.value;
  return (
    <section class="setting-card" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{label}</h3>
      <SettingForm
        id={id}
        label={label}
        save={words.save}
        onSave={async () => {
          await data.put('hours', line.id, draft.value);
          draft.saved(draft.value);
        }}
        news={draft.stale ? line : undefined}
        more={
          <>
            {draft.changed && (
              <button type="button" class="secondary" onClick={draft.forget}>
                {words.discard}
              </button>
            )}
            <BackToFile name="hours" line={line} onUndone={draft.forget} />
          </>
        }
      >
        {(faults) => (
          <>
            <Choice
              label={words.alwaysOpen}
              checked={hours === undefined}
              onChange={(always) => draft.set(always ? { holidays } : { holidays, hours: saved.hours ?? { mon: ['08:00-18:00'] } })}
            />
            {hours && (
              <>
                <WeekFields id={`${id}/hours`} week={hours} faults={faults} onWeek={(week) => draft.set({ ...draft.value, hours: week })} />
                <Choice label={words.closedOnHolidays} checked={holidays} onChange={(closed) => draft.set({ ...draft.value, holidays: closed })} />
              </>
            )}
          </>
        )}
      </SettingForm>
    </section>
  );
};

type Kind = 'closed' | 'times' | 'usual';
const kindOf = ({ open }: DayEntry): Kind => (open === false ? 'closed' : open === true ? 'usual' : 'times');

const DaysOff = () => {
  const { data, words, locale } = useSettings();
  const deed = useDeeds();
  const editing = useSignal<string | undefined>(undefined);
  const lines = data.lines.value;
  if (!lines) return null;
  const weekday = days[(new Date(`${lines.today}T12:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';
  const usual = lines.hours.map(({ value }) => (value as HoursEntry).hours?.[weekday] ?? []).find((times) => times.length > 0) ?? [];
  const today: DayEntry = { date: lines.today, open: usual, reason: {} };
  const known = lines.days.filter(({ value }) => value !== undefined);
  const edited = known.find(({ id }) => id === editing.value);
  return (
    <section class="setting-card" aria-labelledby="days-title">
      <h2 id="days-title">{words.daysTitle}</h2>
      <p class="hint">{words.daysLead}</p>
      <ul class="setting-list">
        {known.map((line) => {
          const day = line.value as DayEntry;
          return (
            <li key={line.id} class="setting-row">
              <div>
                <strong>{dayWords(day.date, locale)}</strong>
                <p class="hint">
                  {day.open === false ? words.closedThen : day.open === true ? words.openAsUsual : day.open.join(', ')}
                  {day.reason && ` · ${textOfTexts(day.reason, locale)}`}
                </p>
              </div>
              <button type="button" class="secondary" aria-label={words.editNamed(dayWords(day.date, locale))} onClick={() => (editing.value = line.id)}>
                {words.edit}
              </button>
              <button
                type="button"
                class="secondary"
                aria-label={words.removeNamed(dayWords(day.date, locale))}
                onClick={() =>
                  deed({
                    do: () => data.remove('days', line.id),
                    said: words.removed(dayWords(day.date, locale)),
                    back: { do: () => data.putBack('days', line), said: words.backAgain(dayWords(day.date, locale)) },
                  })
                }
              >
                {words.remove}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="sheet-foot">
        <button type="button" class="secondary" onClick={() => (editing.value = lines.today)}>
          {words.earlierToday}
        </button>
        <button type="button" class="secondary" onClick={() => (editing.value = 'new')}>
          {words.addDay}
        </button>
      </div>
      {editing.value !== undefined && (
        <DayForm
          key={editing.value}
          name={editing.value}
          saved={(edited?.value as DayEntry | undefined) ?? (editing.value === 'new' ? { ...today, date: '' } : today)}
          line={edited}
          onDone={() => (editing.value = undefined)}
        />
      )}
      <details>
        <summary>{words.holidaysTitle}</summary>
        <ul class="setting-list">
          {lines.holidays.map(({ date, name }) => {
            const day = lines.days.find(({ id }) => id === date)?.value as DayEntry | undefined;
            const title = `${dayWords(date, locale)}: ${textOfTexts(name, locale)}`;
            return (
              <li key={date} class="setting-row">
                <div>
                  {title}
                  <p class="hint">{day?.open === true ? words.openAsUsual : day && day.open !== false ? day.open.join(', ') : words.closedThen}</p>
                </div>
                {day === undefined ? (
                  <button
                    type="button"
                    class="secondary"
                    aria-label={words.openOn(title)}
                    onClick={() => deed({ do: () => data.put('days', date, { date, open: true }) })}
                  >
                    {words.openThen}
                  </button>
                ) : (
                  <button type="button" class="secondary" aria-label={words.closeOn(title)} onClick={() => deed({ do: () => data.remove('days', date) })}>
                    {words.closeThen}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
};

interface DayFormProps {
  readonly name: string;
  readonly saved: DayEntry;
  /** Where it stands in the list already. */
  readonly line: SettingLine | undefined;
  onDone(): void;
}

const DayForm = ({ name, saved, line, onDone }: DayFormProps) => {
  const { data, drafts, words } = useSettings();
  const lines = data.lines.value;
  const draft = drafts.of<DayEntry>(`days-${name}`, saved, line?.changed?.at);
  const day = draft.value;
  const set = (change: Partial<DayEntry>) => draft.set({ ...day, ...change });
  const kind = kindOf(day);
  const times = typeof day.open === 'boolean' ? [] : day.open;
  const leave = () => {
    draft.forget();
    onDone();
  };
  return (
    <SettingForm
      id="day"
      label={words.dayForm}
      save={words.save}
      check={() => [
        ...(day.date === '' ? [{ field: 'day/date', text: words.faults['day-date'] ?? '' }] : []),
        ...(kind === 'closed' && Object.keys(day.reason ?? {}).length === 0
          ? [{ field: `day/reason/${lines?.locales[0] ?? ''}`, text: words.faults['day-reason'] ?? '' }]
          : []),
      ]}
      opened
      onSave={async () => {
        const { reason = {}, ...rest } = day;
        await data.put('days', day.date, Object.keys(reason).length === 0 ? rest : day);
        // A day that was moved is no longer where it was.
        if (line && name !== day.date) await data.remove('days', name);
        if (draft.saved(day)) onDone();
      }}
      news={draft.stale ? line : undefined}
      more={
        <button type="button" class="secondary" onClick={leave}>
          {words.cancel}
        </button>
      }
    >
      {(faults) => (
        <>
          <TextField id="day/date" label={words.date} type="date" value={day.date} faults={faults} onValue={(date) => set({ date })} />
          <fieldset class="choices">
            <legend>{words.thatDay}</legend>
            <Choice type="radio" name="day-kind" label={words.dayTimes} checked={kind === 'times'} onChange={() => set({ open: [] })} />
            <Choice type="radio" name="day-kind" label={words.dayClosed} checked={kind === 'closed'} onChange={() => set({ open: false })} />
            <Choice type="radio" name="day-kind" label={words.dayUsual} checked={kind === 'usual'} onChange={() => set({ open: true })} />
          </fieldset>
          {kind === 'times' && <Periods id="day/open" label={words.openTimes} periods={times} faults={faults} onPeriods={(open) => set({ open })} />}
          {kind !== 'usual' && (
            <TextsFields
              id="day/reason"
              labels={words.reasonIn}
              texts={day.reason ?? {}}
              locales={lines?.locales ?? []}
              faults={faults}
              onTexts={(reason) => set({ reason })}
            />
          )}
        </>
      )}
    </SettingForm>
  );
};
