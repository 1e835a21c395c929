/** The sites whose pages may carry the widget. */
import { useDeeds } from './deeds.ts';
import { SettingForm, TextField } from './form.tsx';
import { BackToFile } from './lines.tsx';
import { useSettings } from './settings-context.ts';

/** Whoever pastes the address of a page means its site. */
const originIn = (text: string): string => (URL.canParse(text.trim()) ? new URL(text.trim()).origin : text.trim());

export const Origins = () => {
  const { data, drafts, words } = useSettings();
  const deed = useDeeds();
  const lines = data.lines.value;
  const draft = drafts.of('origins-new', '');
  if (!lines) return null;
  return (
    <>
      <p class="hint">{words.originsLead}</p>
      <ul class="setting-list">
        {lines.origins.map((line) => (
          <li key={line.id} class="setting-row">
            <div>
              <span class={line.value === undefined ? 'hint' : ''}>{line.id}</span>
              {line.value === undefined && <p class="hint">{words.originGone}</p>}
              <BackToFile name="origins" line={line} />
            </div>
            {line.value !== undefined && (
              <button
                type="button"
                class="secondary"
                aria-label={words.removeNamed(line.id)}
                onClick={() =>
                  deed({
                    do: () => data.remove('origins', line.id),
                    said: words.removed(line.id),
                    back: { do: () => data.putBack('origins', line), said: words.backAgain(line.id) },
                  })
                }
              >
                {words.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      <SettingForm
        id="origin"
        label={words.addOrigin}
        save={words.addOrigin}
        check={() => (draft.value.trim() === '' ? [{ field: 'origin', text: words.faults['company-origin'] ?? '' }] : [])}
        onSave={async () => {
          const origin = originIn(draft.value);
          await data.put('origins', origin, origin);
          draft.saved(draft.value);
        }}
      >
        {(faults) => (
          <TextField
            id="origin"
            type="url"
            label={words.origin}
            hint={words.originHint}
            value={draft.value}
            faults={faults.map((fault) => ({ ...fault, field: 'origin' }))}
            onValue={draft.set}
          />
        )}
      </SettingForm>
    </>
  );
};
