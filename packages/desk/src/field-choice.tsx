import type { DeskFlow } from '@lotse/contract/desk-flows';
import type { Signal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { useLanguage } from './desk.ts';
import { inLanguage } from './replies.ts';

/** One of the fields of a flow to point to, by step, or none of them. */
export const FieldChoice = ({ flow, value }: { readonly flow: DeskFlow; readonly value: Signal<string> }) => {
  const { words } = useLanguage();
  const id = useId();
  useEffect(() => void (value.value = ''), []);
  return (
    <div class="field">
      <label for={id}>{words.cases.pointField}</label>
      <select id={id} value={value.value} onChange={(event) => (value.value = event.currentTarget.value)}>
        <option value="">{words.cases.pointNowhere}</option>
        {flow.steps
          .filter(({ fields }) => fields.length > 0)
          .map(({ title, fields }, i) => (
            <optgroup key={i} label={inLanguage(title, words.locale)}>
              {fields.map((field) => (
                <option key={field.id} value={field.id}>
                  {inLanguage(field.label, words.locale)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  );
};
