/** Fields of the sheets of a case: a choice, a line, a text. What is wrong is said at each. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { described, Framed } from '../form.tsx';

export interface FieldProps {
  readonly id?: string;
  readonly label: string;
  readonly value: Signal<string>;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** It has the focus when the sheet opens. */
  readonly first?: boolean | undefined;
  /** Of what is written in it. */
  readonly lang?: string | undefined;
}

const useFrame = ({ id: given, hint, fault, first }: Pick<FieldProps, 'id' | 'hint' | 'fault' | 'first'>) => {
  const made = useId();
  const id = given ?? made;
  const frame = { id, hint, fault: fault === undefined ? undefined : { text: fault } };
  return { frame, field: { id, ...described(frame), 'data-first': first ? '' : undefined } };
};

export const TextField = ({ label, value, lang, ...about }: FieldProps) => {
  const { frame, field } = useFrame(about);
  return (
    <Framed {...frame} label={label}>
      <input {...field} type="text" lang={lang} value={value.value} onInput={(event) => (value.value = event.currentTarget.value)} />
    </Framed>
  );
};

/** What is looked for. */
export const SearchField = ({ label, value, lang, ...about }: FieldProps) => {
  const { frame, field } = useFrame(about);
  return (
    <Framed {...frame} label={label}>
      <input {...field} type="search" lang={lang} autocomplete="off" value={value.value} onInput={(event) => (value.value = event.currentTarget.value)} />
    </Framed>
  );
};

/** A day, or a time of one. */
export const TimeField = ({ label, value, type, ...about }: FieldProps & { readonly type: 'date' | 'time' }) => {
  const { frame, field } = useFrame(about);
  return (
    <Framed {...frame} label={label}>
      <input {...field} type={type} value={value.value} onInput={(event) => (value.value = event.currentTarget.value)} />
    </Framed>
  );
};

export const TextArea = ({ label, value, lang, ...about }: FieldProps) => {
  const { frame, field } = useFrame(about);
  return (
    <Framed {...frame} label={label}>
      <textarea {...field} rows={3} lang={lang} value={value.value} onInput={(event) => (value.value = event.currentTarget.value)} />
    </Framed>
  );
};

export const Choice = ({ label, value, options, ...about }: FieldProps & { readonly options: Readonly<Record<string, string>> }) => {
  const { frame, field } = useFrame(about);
  return (
    <Framed {...frame} label={label}>
      <select {...field} value={value.value} onChange={(event) => (value.value = event.currentTarget.value)}>
        {Object.entries(options).map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </Framed>
  );
};

/** One of a few that all stand there. */
export const Radios = ({ label, value, options, first }: FieldProps & { readonly options: Readonly<Record<string, string>> }) => {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {Object.entries(options).map(([id, text]) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name={name}
            value={id}
            checked={value.value === id}
            data-first={first && value.value === id ? '' : undefined}
            onChange={() => (value.value = id)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
};
