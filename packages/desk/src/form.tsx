/** Fields with label, hint and error, and the summary of errors above them. */
import type { Signal } from '@preact/signals';
import type { ComponentChildren, InputHTMLAttributes, TargetedEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { ErrorIcon } from './icons.tsx';

export interface Fault {
  /** Id of the field; absent where no field is at fault. */
  readonly field?: string;
  readonly text: string;
}

export interface FrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault: Fault | undefined;
  readonly children: ComponentChildren;
}

export interface FieldProps {
  readonly id?: string;
  readonly label: string;
  readonly value: Signal<string>;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** It has the focus when its sheet opens. */
  readonly first?: boolean | undefined;
  /** Of what is written in it. */
  readonly lang?: string | undefined;
}

/** What stands around every field, and what a screen reader is told of it. */
export const Framed = ({ id, label, hint, fault, children }: FrameProps) => (
  <div class={fault ? 'field field-wrong' : 'field'}>
    <label for={id}>{label}</label>
    {hint && (
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    )}
    {fault && (
      <p id={`${id}-fault`} class="fault">
        <ErrorIcon size={16} />
        {fault.text}
      </p>
    )}
    {children}
  </div>
);
export const described = ({ id, hint, fault }: Pick<FrameProps, 'id' | 'hint' | 'fault'>) => ({
  'aria-invalid': fault ? ('true' as const) : undefined,
  'aria-describedby': [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined,
});

/** What its frame and the field itself are handed. */
export const useFrame = ({ id: given, hint, fault, first }: Pick<FieldProps, 'id' | 'hint' | 'fault' | 'first'>) => {
  const made = useId();
  const id = given ?? made;
  const frame = { id, hint, fault: fault === undefined ? undefined : { text: fault } };
  return { frame, field: { id, ...described(frame), 'data-first': first ? '' : undefined } };
};

interface LineProps extends FieldProps {
  readonly type?: 'text' | 'search' | 'email' | 'password' | 'date' | 'time';
  /** What a password manager keeps it under: such a one is written as it is. */
  readonly autocomplete?: 'username' | 'current-password' | 'new-password';
}

/** One line of text, a day, or a time. */
export const Field = ({ label, value, type = 'text', lang, autocomplete, ...about }: LineProps) => {
  const { frame, field } = useFrame(about);
  const given = {
    ...field,
    type,
    lang,
    autocomplete: type === 'search' ? 'off' : autocomplete,
    ...(autocomplete && { autocapitalize: 'none', spellcheck: false }),
    value: value.value,
    onInput: (event: TargetedEvent<HTMLInputElement>) => (value.value = event.currentTarget.value),
  } as InputHTMLAttributes<HTMLInputElement>;
  return (
    <Framed {...frame} label={label}>
      <input {...given} />
    </Framed>
  );
};

/** Takes the focus when something is wrong; one error is one link. */
export const ErrorSummary = ({ faults, title }: { readonly faults: readonly Fault[]; readonly title: string }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} class="summary" role="alert" tabIndex={-1}>
      <p class="summary-title">{title}</p>
      <ul>
        {faults.map(({ field, text }) => (
          <li key={text}>
            {field === undefined ? (
              text
            ) : (
              <button type="button" class="link" onClick={() => document.getElementById(field)?.focus()}>
                {text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
