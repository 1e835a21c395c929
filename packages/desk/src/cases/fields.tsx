/** Fields of the sheets of a case beside those of one line: a text, a choice. What is wrong is said at each. */
import { useId } from 'preact/hooks';
import { Framed, useFrame, type FieldProps } from '../form.tsx';

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
