/** Fields with label, hint and error, and the summary of errors above them. */
import type { Signal } from '@preact/signals';
import type { ComponentChildren, TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly type: 'email' | 'password';
  readonly autocomplete: 'username' | 'current-password' | 'new-password';
  readonly value: Signal<string>;
  readonly fault: Fault | undefined;
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

export const Field = ({ id, label, hint, type, autocomplete, value, fault }: FieldProps) => {
  const rest = {
    id,
    autocomplete,
    autocapitalize: 'none' as const,
    spellcheck: false,
    value: value.value,
    ...described({ id, hint, fault }),
    onInput: (event: TargetedEvent<HTMLInputElement>) => (value.value = event.currentTarget.value),
  };
  return (
    <Framed id={id} label={label} hint={hint} fault={fault}>
      {type === 'email' ? <input type="email" {...rest} /> : <input type="password" {...rest} />}
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
