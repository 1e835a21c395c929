import { useDesk, type Shift } from './desk.ts';
import { keys, type Deed } from './keys.ts';
import { Modal } from './modal.tsx';

/** All keys on one sheet; each line is a button, so that the sheet is also a menu. */
export const Shortcuts = ({ shift, runs }: { readonly shift: Shift; readonly runs: Readonly<Record<Deed, () => void>> }) => {
  const { preferences, language } = useDesk();
  const { words } = language.value;
  const { letterKeys } = preferences;
  const close = () => (shift.view.sheet.value = undefined);
  const deeds = (Object.keys(keys) as Deed[]).filter((deed) => deed !== 'shortcuts');
  return (
    <Modal title={words.shortcuts} class="sheet" onClose={close}>
      <div class="stack">
        <p class="hint">{words.shortcutsLead}</p>
        <label class="choice">
          <input type="checkbox" checked={letterKeys.value} onChange={(event) => letterKeys.set(event.currentTarget.checked)} />
          {words.letterKeys}
        </label>
        <ul class="shortcuts">
          {deeds.map((deed) => (
            <li key={deed}>
              <button
                type="button"
                class="shortcut"
                onClick={() => {
                  close();
                  requestAnimationFrame(() => runs[deed]());
                }}
              >
                <span>{words.deeds[deed]}</span>
                {letterKeys.value && <kbd>{keys[deed]}</kbd>}
              </button>
            </li>
          ))}
          <li class="shortcut">
            <span>{words.sends}</span>
            <span>
              <kbd>{words.control}</kbd> <kbd>↵</kbd>
            </span>
          </li>
          <li class="shortcut">
            <span>{words.work.sendsAndResolves}</span>
            <span>
              <kbd>{words.control}</kbd> <kbd>⇧</kbd> <kbd>↵</kbd>
            </span>
          </li>
          {preferences.macros.value.map(({ text }, i) => (
            <li key={i} class="shortcut">
              <span class="shortcut-text">{text}</span>
              <kbd>{words.work.macroKey(i + 1)}</kbd>
            </li>
          ))}
          <li class="shortcut">
            <span>{words.leaves}</span>
            <kbd>Esc</kbd>
          </li>
        </ul>
      </div>
    </Modal>
  );
};
