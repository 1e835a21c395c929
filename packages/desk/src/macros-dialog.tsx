import { useSignal } from '@preact/signals';
import { useDesk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { TrashIcon } from './icons.tsx';
import { mostMacros, type Macro, type Then } from './macros.ts';
import { Modal } from './modal.tsx';

/** Where an agent says what his own keys do. */
export const MacrosDialog = ({ shift }: { readonly shift: Shift }) => {
  const { preferences, announcer, language } = useDesk();
  const { words } = language.value;
  const list = useSignal<readonly Macro[]>(preferences.macros.value.length > 0 ? preferences.macros.value : [{ text: '', after: 'write' }]);
  const faulty = useSignal<number | undefined>(undefined);
  const change = (at: number, to: Partial<Macro>) => (list.value = list.value.map((macro, i) => (i === at ? { ...macro, ...to } : macro)));
  const close = () => (shift.view.sheet.value = undefined);
  const save = (event: Event) => {
    event.preventDefault();
    const empty = list.value.findIndex(({ text }) => !text.trim());
    faulty.value = empty === -1 ? undefined : empty;
    if (empty !== -1) return focusOn(`macro-${empty}`);
    preferences.macros.set(list.value);
    announcer.say(words.work.macrosSaved);
    close();
  };
  return (
    <Modal title={words.work.macros} class="sheet" onClose={close}>
      <form class="stack" noValidate onSubmit={save}>
        <p class="hint">{words.work.macrosLead}</p>
        {list.value.map(({ text, after }, i) => (
          <fieldset key={i} class={faulty.value === i ? 'macro field-wrong' : 'macro'}>
            <legend>
              <kbd>{words.work.macroKey(i + 1)}</kbd>
            </legend>
            {faulty.value === i && (
              <p id={`macro-${i}-fault`} class="fault">
                {words.work.macroEmpty}
              </p>
            )}
            <div class="field">
              <label for={`macro-${i}`}>{words.work.macroText}</label>
              <textarea
                id={`macro-${i}`}
                rows={2}
                value={text}
                aria-describedby={faulty.value === i ? `macro-${i}-fault` : undefined}
                onInput={(event) => change(i, { text: event.currentTarget.value })}
              />
            </div>
            <div class="field">
              <label for={`macro-then-${i}`}>{words.work.macroThen}</label>
              <select id={`macro-then-${i}`} value={after} onChange={(event) => change(i, { after: event.currentTarget.value as Then })}>
                {(Object.keys(words.work.macroThens) as Then[]).map((each) => (
                  <option key={each} value={each}>
                    {words.work.macroThens[each]}
                  </option>
                ))}
              </select>
            </div>
            <button
              type="button"
              class="icon-button macro-remove"
              aria-label={words.work.macroRemove(i + 1)}
              onClick={() => {
                list.value = list.value.filter((_, at) => at !== i);
                focusOn('macro-add');
              }}
            >
              <TrashIcon size={18} />
            </button>
          </fieldset>
        ))}
        {list.value.length < mostMacros && (
          <button
            id="macro-add"
            type="button"
            class="secondary"
            onClick={() => {
              list.value = [...list.value, { text: '', after: 'write' }];
              focusOn(`macro-${list.value.length - 1}`);
            }}
          >
            {words.work.macroAdd}
          </button>
        )}
        <div class="sheet-foot">
          <button type="submit" class="primary">
            {words.work.macroSave}
          </button>
          <button type="button" class="secondary" onClick={close}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
};
