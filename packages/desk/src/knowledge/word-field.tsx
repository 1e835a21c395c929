/** A list of words: each can be taken out, and one or several, with commas between, be added. */
import { useSignal } from '@preact/signals';
import { described, Framed, type Fault } from '../form.tsx';
import { CloseIcon } from '../icons.tsx';
import { useKnowledge } from './knowledge-context.ts';
import { wordsIn } from './synonym-lines.ts';

interface WordFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly lang: string;
  readonly words: readonly string[];
  readonly fault?: Fault | undefined;
  onWords(words: readonly string[]): void;
}

export const WordField = ({ id, label, hint, lang, words: list, fault, onWords }: WordFieldProps) => {
  const { words } = useKnowledge();
  const typed = useSignal('');
  const add = () => {
    const more = wordsIn(typed.peek());
    typed.value = '';
    if (more.length > 0) onWords([...new Set([...list, ...more])]);
  };
  return (
    <Framed id={id} label={label} hint={hint} fault={fault}>
      {list.length > 0 && (
        <ul class="knowledge-chips" aria-label={label}>
          {list.map((word) => (
            <li key={word} class="knowledge-chip">
              <span lang={lang}>{word}</span>
              <button
                type="button"
                class="icon-button"
                aria-label={words.removeWord(word)}
                onClick={() => {
                  onWords(list.filter((each) => each !== word));
                  document.getElementById(id)?.focus();
                }}
              >
                <CloseIcon size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        type="text"
        lang={lang}
        autocomplete="off"
        value={typed.value}
        {...described({ id, hint, fault })}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          if (typed.value.includes(',')) add();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
          event.preventDefault();
          add();
        }}
        // Whoever goes on to the next field has meant the word.
        onBlur={add}
      />
    </Framed>
  );
};
