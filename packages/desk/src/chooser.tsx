/** A field that narrows a list down: type a few letters, arrows choose, Enter sends the form around it. The fastest way through a long list without a mouse. */
import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { useLanguage } from './desk.ts';
import { findIn } from './finding.ts';
import { ErrorIcon } from './icons.tsx';

export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly detail?: string | undefined;
  /** Choices of one group stand together, under its name. */
  readonly group?: string | undefined;
}

export interface ChooserProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The chosen one. */
  readonly value: Signal<string | undefined>;
  readonly fault?: string | undefined;
}

export const Chooser = ({ label, choices, value, fault }: ChooserProps) => {
  const { words } = useLanguage();
  const id = useId();
  const typed = useSignal('');
  const find = useMemo(() => findIn(choices, ({ text, detail = '' }) => [text, `${text} ${detail}`]), [choices]);
  // In the order of the list, for the sake of its groups.
  const fits = new Set(find(typed.value).items);
  const found = choices.filter((choice) => fits.has(choice));
  const at = found.findIndex((choice) => choice.id === value.value);
  const optionId = (choice: Choice) => `${id}-${choice.id}`;
  const active = found[at];
  useEffect(() => {
    // The list may come after the sheet has opened: whoever still stands at its title goes on here.
    if (document.activeElement?.matches('dialog h2')) document.getElementById(id)?.focus();
  }, []);
  useEffect(() => {
    if (active) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  const press = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: typed.value ? undefined : 0, End: typed.value ? undefined : found.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = found[Math.max(0, Math.min(to, found.length - 1))];
    if (next) value.value = next.id;
  };
  const write = (text: string) => {
    typed.value = text;
    if (!text.trim()) return;
    const { items, alike } = find(text);
    // What is only alike is for the agent to choose.
    value.value = alike ? undefined : items[0]?.id;
  };

  return (
    <div class={fault ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      {fault && (
        <p id={`${id}-fault`} class="fault" role="alert">
          <ErrorIcon size={16} />
          {fault}
        </p>
      )}
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        data-first
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(active)}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        value={typed.value}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} class="chooser" role="listbox" aria-label={label}>
        {found.map((choice, i) => (
          <>
            {choice.group !== undefined && choice.group !== found[i - 1]?.group && (
              <li key={`group ${choice.group}`} class="chooser-group" role="presentation">
                {choice.group}
              </li>
            )}
            <li
              key={choice.id}
              id={optionId(choice)}
              class="option"
              role="option"
              aria-selected={choice === active}
              onClick={() => {
                value.value = choice.id;
                document.getElementById(id)?.focus();
              }}
            >
              <span>{choice.text}</span>
              {choice.detail && <span class="option-detail">{choice.detail}</span>}
            </li>
          </>
        ))}
      </ul>
      <p class="hint" role="status">
        {found.length === 0 ? words.work.nothingFits : ''}
      </p>
    </div>
  );
};
