/** The pieces of a settings form: labelled fields with hint and fault, and a frame that saves, says what is wrong, and says that it is saved. */
import { useSignal } from '@preact/signals';
import type { SettingLine } from '@lotse/contract/desk-settings';
import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LotseError } from '@lotse/contract';
import { useDesk } from '../desk.ts';
import { described, ErrorSummary, Framed, type Fault } from '../form.tsx';
import { ErrorIcon } from '../icons.tsx';
import { halfTyped } from '../typed.ts';
import { useSettings } from './settings-context.ts';
import { isNews } from './settings-data.ts';

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly faults: readonly Fault[];
  readonly type?: 'text' | 'email' | 'date' | 'time' | 'datetime-local' | 'password' | 'search' | 'url';
  readonly rows?: number;
  readonly lang?: string;
  readonly autocomplete?: 'current-password' | 'new-password' | 'off';
  onValue(value: string): void;
}

export const TextField = ({ id, label, hint, value, faults, type = 'text', rows, lang, autocomplete = 'off', onValue }: TextFieldProps) => {
  const fault = faults.find(({ field }) => field === id);
  const rest = {
    id,
    value,
    lang,
    autocomplete,
    ...described({ id, hint, fault }),
  };
  return (
    <Framed id={id} label={label} hint={hint} fault={fault}>
      {rows === undefined ? (
        <input {...({ ...rest, type } as InputHTMLAttributes<HTMLInputElement>)} onInput={(event) => onValue(event.currentTarget.value)} />
      ) : (
        <textarea rows={rows} {...rest} onInput={(event) => onValue(event.currentTarget.value)} />
      )}
    </Framed>
  );
};

export interface ChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  readonly type?: 'checkbox' | 'radio';
  readonly name?: string;
  onChange(checked: boolean): void;
}
export const Choice = ({ label, checked, type = 'checkbox', name, onChange }: ChoiceProps) => (
  <label class="choice">
    {type === 'radio' ? (
      <input type="radio" name={name} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    ) : (
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    )}
    {label}
  </label>
);

export interface SettingFormProps {
  /** Begins the ids of its fields. */
  readonly id: string;
  readonly label: string;
  readonly save: string;
  /** What the form itself finds missing; nothing is sent then. */
  check?(): readonly Fault[];
  onSave(): Promise<void>;
  /** A press has brought it: its first field has the focus, which goes back where it came from. */
  readonly opened?: boolean;
  /** What a colleague has changed since this was begun: the next saving goes over it. */
  readonly news?: Pick<SettingLine, 'changed'> | undefined;
  /** Beside the button that saves. */
  readonly more?: ComponentChildren;
  children(faults: readonly Fault[]): ComponentChildren;
}

/** The server's place `/hours/mon/1` is the field `ID/hours/mon/1`, or the nearest around it. */
const fieldOf = (id: string, place: string | undefined): string | undefined => {
  for (let path = place ?? ''; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const name = `${id}${path}`;
    if (document.getElementById(name)) return name;
  }
  return undefined;
};

export const SettingForm = ({ id, label, save, check, onSave, opened = false, news, more, children }: SettingFormProps) => {
  const { announcer, language } = useDesk();
  const { words } = useSettings();
  const form = useRef<HTMLFormElement>(null);
  const faults = useSignal<readonly Fault[]>([]);
  const busy = useSignal(false);
  const said = useSignal('');

  useEffect(() => {
    if (!opened) return undefined;
    const opener = document.activeElement;
    form.current?.querySelector<HTMLElement>('input:checked, input:not([type=radio]), textarea')?.focus();
    return () => {
      // The form is gone by now, and the focus with it.
      if (opener instanceof HTMLElement && opener.isConnected && document.activeElement === document.body) opener.focus();
    };
  }, []);

  const submit = async () => {
    if (busy.value) return;
    const half = form.current && halfTyped(form.current);
    faults.value = half ? [{ field: half.id || (half.closest('fieldset')?.id ?? ''), text: language.peek().words.work.halfTyped }] : (check?.() ?? []);
    said.value = '';
    if (faults.value.length > 0) return;
    busy.value = true;
    try {
      await onSave();
      said.value = words.saved;
      announcer.say(words.saved);
    } catch (thrown) {
      const error = LotseError.from(thrown);
      // What is news stands in the form by now.
      if (isNews(error)) return;
      const code = /#([\w-]+)$/.exec(error.message)?.[1] ?? error.code;
      const field = fieldOf(id, error.field);
      faults.value = [{ ...(field !== undefined && { field }), text: words.faults[code] ?? words.faults[error.code] ?? words.notSaved }];
    } finally {
      busy.value = false;
    }
  };
  return (
    <form
      ref={form}
      class="stack setting-form"
      aria-label={label}
      noValidate
      onInput={() => (said.value = '')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary faults={faults.value} title={words.notSavedYet} />
      {children(faults.value)}
      {news && (
        <p class="fault" role="alert">
          <ErrorIcon size={16} />
          {words.changedMeanwhile(news.changed?.by.name ?? language.peek().words.colleague)}
        </p>
      )}
      <div class="sheet-foot">
        <button type="submit" class="primary">
          {busy.value ? words.saving : save}
        </button>
        {more}
        <span class="hint saved">{said.value}</span>
      </div>
    </form>
  );
};

/** One text in each language of the company. */
export const TextsFields = ({
  id,
  labels,
  texts,
  locales,
  rows,
  hint,
  faults,
  onTexts,
}: {
  readonly id: string;
  readonly labels: (language: string) => string;
  readonly texts: Readonly<Record<string, string>>;
  readonly locales: readonly string[];
  readonly rows?: number;
  readonly hint?: string;
  readonly faults: readonly Fault[];
  onTexts(texts: Readonly<Record<string, string>>): void;
}) => {
  const { words, language } = useSettings();
  // What is wrong with the texts as a whole is said at the first one.
  const here = faults.map((fault) => (fault.field === id ? { ...fault, field: `${id}/${locales[0] ?? ''}` } : fault));
  return (
    <fieldset id={id} class="texts" tabIndex={-1}>
      <legend class="unseen">{labels(words.allLanguages)}</legend>
      {locales.map((locale) => (
        <TextField
          key={locale}
          id={`${id}/${locale}`}
          label={labels(language(locale))}
          hint={hint}
          lang={locale}
          {...(rows !== undefined && { rows })}
          value={texts[locale] ?? ''}
          faults={here}
          onValue={(text) => {
            const { [locale]: _, ...others } = texts;
            onTexts(text === '' ? others : { ...texts, [locale]: text });
          }}
        />
      ))}
    </fieldset>
  );
};
