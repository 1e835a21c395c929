/** What goes along with the answer, articles and ways into a flow: each can be left behind again. */
import { textOf } from '@lotse/contract';
import { useDesk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { BookIcon, CloseIcon, FormIcon } from './icons.tsx';
import type { Along } from './outbox.ts';

export const Attached = ({ shift, conversationId }: { readonly shift: Shift; readonly conversationId: string }) => {
  const { words } = useDesk().language.value;
  const along = shift.unsent.alongOf(conversationId).value;
  if (along.length === 0) return null;
  return (
    <ul class="attached" aria-label={words.work.attached}>
      {along.map((part) => (
        <li key={textOf([part])}>
          {part.kind === 'article' ? <BookIcon size={16} /> : <FormIcon size={16} />}
          <span>{textOf([part])}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={words.work.detach(textOf([part]))}
            onClick={() => {
              detach(shift, conversationId, part);
              focusOn('composer-text');
            }}
          >
            <CloseIcon size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
};

const same = (one: Along, other: Along): boolean => JSON.stringify(one) === JSON.stringify(other);

const detach = ({ unsent }: Shift, conversationId: string, part: Along): void =>
  unsent.attach(
    conversationId,
    unsent
      .alongOf(conversationId)
      .peek()
      .filter((each) => !same(each, part)),
  );

/** Puts it to the next answer, once, and goes there; `said` tells so, and can be taken back. */
export const attach = (shift: Shift, conversationId: string, part: Along, said: string): void => {
  const before = shift.unsent.alongOf(conversationId).peek();
  if (!before.some((each) => same(each, part))) shift.unsent.attach(conversationId, [...before, part]);
  shift.view.mode.value = 'reply';
  shift.view.drawer.value = false;
  focusOn('composer-text');
  shift.toasts.show({ text: said, undo: () => detach(shift, conversationId, part) });
};
