/** Outage notices: what every customer who opens the widget is told at once. */
import type { OutageEntry } from '@lotse/contract/content';
import type { SettingLine } from '@lotse/contract/desk-settings';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useDeeds } from './deeds.ts';
import { Choice, SettingForm, TextField, TextsFields } from './form.tsx';
import { BackToFile, textOfTexts } from './lines.tsx';
import { useSettings } from './settings-context.ts';

const severities = ['info', 'warning', 'critical'] as const;

/** A form speaks in the agent's own time, the entry in an instant. */
const localTime = (instant: string | undefined): string => {
  if (instant === undefined) return '';
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? '' : new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};
const instantOf = (local: string): string | undefined => {
  const at = new Date(local);
  return local === '' || Number.isNaN(at.getTime()) ? undefined : at.toISOString();
};

/** Has its id when it is saved. */
const fresh: OutageEntry = { id: '', severity: 'warning', text: {} };
const draftName = (id: string): string => `outages-${id || 'new'}`;

export const OutageSettings = () => {
  const { data, drafts, words, locale } = useSettings();
  const deed = useDeeds();
  const lines = data.lines.value;
  const editing = useSignal<OutageEntry | undefined>(drafts.of(draftName(''), fresh).changed ? fresh : undefined);
  if (!lines) return null;
  const known = lines.outages.filter(({ value }) => value !== undefined);
  const now = Date.now();
  const standing = ({ from, until }: OutageEntry): string =>
    until !== undefined && Date.parse(until) <= now ? words.outageOver : from !== undefined && Date.parse(from) > now ? words.outageLater : words.outageNow;
  return (
    <>
      <p class="hint">{words.outageLead}</p>
      {known.length === 0 && <p>{words.outageNone}</p>}
      <ul class="setting-list">
        {known.map((line) => {
          const entry = line.value as OutageEntry;
          const title = textOfTexts(entry.text, locale);
          return (
            <li key={line.id} class="setting-row">
              <div>
                <strong>
                  {words.severities[entry.severity]}
                  {entry.area && `: ${textOfTexts(entry.area, locale)}`}
                </strong>
                <p>{title}</p>
                <p class="hint">{standing(entry)}</p>
                <BackToFile name="outages" line={line} />
              </div>
              <button type="button" class="secondary" aria-label={words.editNamed(title)} onClick={() => (editing.value = entry)}>
                {words.edit}
              </button>
              <button
                type="button"
                class="secondary"
                aria-label={words.endNamed(title)}
                onClick={() =>
                  deed({
                    do: () => data.remove('outages', line.id),
                    said: words.outageEnded,
                    back: { do: () => data.putBack('outages', line), said: words.outageNow },
                  })
                }
              >
                {words.end}
              </button>
            </li>
          );
        })}
      </ul>
      {editing.value === undefined ? (
        <button type="button" class={known.length === 0 ? 'primary' : 'secondary'} onClick={() => (editing.value = fresh)}>
          {words.addOutage}
        </button>
      ) : (
        <OutageForm
          key={editing.value.id}
          saved={editing.value}
          line={known.find(({ id }) => id === editing.value?.id)}
          locales={lines.locales}
          onDone={() => (editing.value = undefined)}
        />
      )}
    </>
  );
};

interface OutageFormProps {
  readonly saved: OutageEntry;
  /** Where it stands in the list already. */
  readonly line: SettingLine | undefined;
  readonly locales: readonly string[];
  onDone(): void;
}

const OutageForm = ({ saved, line, locales, onDone }: OutageFormProps) => {
  const { data, drafts, words } = useSettings();
  const draft = drafts.of<OutageEntry>(draftName(saved.id), saved, line?.changed?.at);
  // The same at the next attempt: what was stored although the answer was lost is not stored twice.
  const entry = draft.value;
  const id = useMemo(() => entry.id || `outage-${Date.now().toString(36)}`, []);
  const set = (change: Partial<OutageEntry>) => draft.set({ ...entry, ...change });
  const leave = () => {
    draft.forget();
    onDone();
  };
  return (
    <section class="setting-card">
      <SettingForm
        id="outage"
        label={words.outageForm}
        save={words.publish}
        check={() => (Object.keys(entry.text).length === 0 ? [{ field: `outage/text/${locales[0] ?? ''}`, text: words.outageEmpty }] : [])}
        opened
        onSave={async () => {
          const sent = { ...entry, id };
          draft.set(sent);
          const { area = {}, ...rest } = sent;
          await data.put('outages', id, Object.keys(area).length === 0 ? rest : { ...rest, area });
          if (draft.saved(sent)) onDone();
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
            <fieldset class="choices">
              <legend>{words.severity}</legend>
              {severities.map((severity) => (
                <Choice
                  key={severity}
                  type="radio"
                  name="severity"
                  label={words.severityChoices[severity]}
                  checked={entry.severity === severity}
                  onChange={() => set({ severity })}
                />
              ))}
            </fieldset>
            <TextsFields
              id="outage/text"
              labels={words.outageTextIn}
              hint={words.outageTextHint}
              texts={entry.text}
              locales={locales}
              rows={3}
              faults={faults}
              onTexts={(text) => set({ text })}
            />
            <TextsFields id="outage/area" labels={words.areaIn} texts={entry.area ?? {}} locales={locales} faults={faults} onTexts={(area) => set({ area })} />
            <TextField
              id="outage/from"
              type="datetime-local"
              label={words.outageFrom}
              value={localTime(entry.from)}
              faults={faults}
              onValue={(local) => set({ from: instantOf(local) })}
            />
            <TextField
              id="outage/until"
              type="datetime-local"
              label={words.outageUntil}
              value={localTime(entry.until)}
              faults={faults}
              onValue={(local) => set({ until: instantOf(local) })}
            />
          </>
        )}
      </SettingForm>
    </section>
  );
};
