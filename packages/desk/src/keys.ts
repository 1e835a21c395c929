/** The keyboard: every deed of the desk has a key. Keys of a single character rest while somebody writes, and can be switched off. */
import { useEffect } from 'preact/hooks';
import { useDesk, type Desk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { isWide } from './screen-width.ts';
import type { Words } from './strings/de.ts';

export type Deed = keyof Words['deeds'];

/** What is pressed, in the order of the overview. */
export const keys: Readonly<Record<Deed, string>> = {
  next: 'J',
  previous: 'K',
  mine: '1',
  waiting: '2',
  all: '3',
  take: 'T',
  reply: 'R',
  note: 'N',
  resolve: 'E',
  context: 'I',
  shortcuts: '?',
};

/** Listens for as long as the workplace stands, and hands out the deeds. */
export const useKeys = (shift: Shift): Readonly<Record<Deed, () => void>> => {
  const desk = useDesk();
  const runs = deedsOf(desk, shift);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return leave(event, shift);
      if (!desk.preferences.letterKeys.value || event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || document.querySelector('dialog[open]')) return;
      const deed = (Object.keys(keys) as Deed[]).find((each) => keys[each] === event.key.toUpperCase());
      if (!deed || (event.repeat && deed !== 'next' && deed !== 'previous')) return;
      event.preventDefault();
      runs[deed]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [shift]);
  return runs;
};

const deedsOf = (desk: Desk, shift: Shift): Readonly<Record<Deed, () => void>> => {
  const { place } = desk;
  const { view, open, inbox } = shift;
  const step = (by: 1 | -1) => {
    const rows = inbox.rows.value ?? [];
    const at = rows.findIndex(({ id }) => id === open.value?.id);
    const to = rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by];
    if (to) place.go({ conversation: to.id });
  };
  const write = (mode: 'reply' | 'note') => {
    if (!open.value) return;
    view.drawer.value = false;
    view.mode.value = mode;
    focusOn('composer-text');
  };
  return {
    next: () => step(1),
    previous: () => step(-1),
    mine: () => place.go({ box: 'mine' }),
    waiting: () => place.go({ box: 'waiting' }),
    all: () => place.go({ box: 'all' }),
    take: () => void open.value?.take().then((taken) => taken && focusOn('composer-text')),
    reply: () => write('reply'),
    note: () => write('note'),
    resolve() {
      if (open.value && !['resolved', 'closed'].includes(open.value.state.value.status)) view.sheet.value = 'resolve';
    },
    context() {
      if (!open.value) return;
      if (isWide.value) focusOn('context-title');
      else view.drawer.value = !view.drawer.value;
    },
    shortcuts: () => (view.sheet.value = 'shortcuts'),
  };
};

/** Escape leads outwards: from the article to the context, from a field to the conversation. Dialogs close by themselves. */
const leave = (event: KeyboardEvent, { view, open }: Shift): void => {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open], :popover-open')) return;
  if (isWriting(event.target)) focusOn(open.value ? 'conversation-title' : 'inbox-title');
  else if (view.side.value) view.side.value = undefined;
};

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'));
