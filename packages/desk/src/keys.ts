/** The keyboard: every deed of the desk has a key. Keys of a single character rest while somebody writes, and can be switched off. */
import { useLayoutEffect } from 'preact/hooks';
import { useDesk, type Desk, type Sheet, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { wants } from './inbox.ts';
import { isWide } from './screen-width.ts';
import { send } from './sending.ts';
import type { Words } from './strings/de.ts';

export type Deed = keyof Words['deeds'];

/** What is pressed, in the order of the overview. */
export const keys: Readonly<Record<Deed, string>> = {
  takeNext: 'G',
  next: 'J',
  previous: 'K',
  unread: 'U',
  mine: '1',
  waiting: '2',
  all: '3',
  take: 'T',
  reply: 'R',
  note: 'N',
  article: 'A',
  flow: 'L',
  cases: 'V',
  findCase: 'C',
  knowledge: 'B',
  transfer: 'W',
  snooze: 'S',
  resolve: 'E',
  undo: 'Z',
  release: 'F',
  reopen: 'O',
  keepOut: 'X',
  context: 'I',
  presence: 'P',
  replies: '/',
  macros: 'M',
  shortcuts: '?',
};

/** Listens for as long as the workplace stands, and hands out the deeds. */
export const useKeys = (shift: Shift): Readonly<Record<Deed, () => void>> => {
  const desk = useDesk();
  const runs = deedsOf(desk, shift);
  // Before the paint, and gone with the workplace: no key is lost, and none goes to the shift before.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return leave(event, desk, shift);
      if (event.altKey && /^Digit[1-9]$/.test(event.code)) return runMacro(event, desk, shift);
      if (!desk.preferences.letterKeys.value || event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || document.querySelector('dialog[open]')) return;
      const deed = (Object.keys(keys) as Deed[]).find((each) => keys[each] === event.key.toUpperCase());
      // In the settings one takes back what was done last, and nothing is done to a conversation.
      if (desk.place.settings.value !== undefined && deed !== 'undo') return;
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
  const { place, announcer, language } = desk;
  const { view, open, inbox, work, presence, toasts } = shift;
  const step = (by: 1 | -1) => {
    if (place.cases.value !== undefined) return stepAmong('.case-rows', by);
    if (place.knowledge.value !== undefined) return stepAmong('.knowledge-rows', by);
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
  const isOver = () => ['resolved', 'closed'].includes(open.value?.state.value.status ?? 'closed');
  const ask = (sheet: Sheet) => {
    if (open.value && !isOver()) view.sheet.value = sheet;
  };
  return {
    takeNext: () => void work.next(),
    next: () => step(1),
    previous: () => step(-1),
    unread() {
      const to = inbox.mine.value.find((row) => row.id !== open.value?.id && wants(row, Date.now()));
      if (to) place.go({ box: 'mine', conversation: to.id });
    },
    mine: () => place.go({ box: 'mine' }),
    waiting: () => place.go({ box: 'waiting' }),
    all: () => place.go({ box: 'all' }),
    take() {
      const here = open.value;
      const other = here?.state.value.assignee;
      if (!here || isOver()) return;
      // Whoever has gone on meanwhile writes elsewhere by now.
      void (other && other.id !== shift.agent.id ? work.takeOver(here, other) : work.take(here)).then(
        (taken) => taken && open.value === here && focusOn('composer-text'),
      );
    },
    reply: () => write('reply'),
    note: () => write('note'),
    article() {
      if (!open.value) return;
      view.side.value = { kind: 'search', text: '' };
      if (!isWide.value) view.drawer.value = true;
      focusOn('article-search');
    },
    flow() {
      if (open.value) view.sheet.value = 'flow';
    },
    cases() {
      if (!open.value) return;
      view.side.value = undefined;
      if (!isWide.value) view.drawer.value = true;
      focusOn('cases-title');
    },
    findCase() {
      if (place.cases.value === undefined) place.go({ cases: '' });
      focusOn('cases-find');
    },
    knowledge() {
      if (place.knowledge.value === undefined) place.go({ knowledge: '' });
      focusOn('knowledge-find', 'knowledge-title');
    },
    transfer: () => ask('transfer'),
    snooze: () => ask('snooze'),
    resolve: () => ask('resolve'),
    undo: () => toasts.undo(),
    release() {
      if (open.value && open.value.state.value.assignee?.id === shift.agent.id && !isOver()) void work.release(open.value);
    },
    reopen() {
      if (open.value && isOver()) void work.reopen(open.value);
    },
    keepOut() {
      if (open.value) view.sheet.value = 'keep-out';
    },
    context() {
      if (!open.value) return;
      if (isWide.value) focusOn('context-title');
      else view.drawer.value = !view.drawer.value;
    },
    presence() {
      const { words } = language.peek();
      const next = presence.state.value === 'here' ? 'away' : 'here';
      void presence.set(next).then((told) => announcer.say(told ? words.work[next === 'here' ? 'nowPresent' : 'nowAbsent'] : words.work.presenceFailed));
    },
    replies() {
      if (open.value) view.sheet.value = 'replies';
    },
    macros: () => (view.sheet.value = 'macros'),
    shortcuts: () => (view.sheet.value = 'shortcuts'),
  };
};

/** As it stands in the list of those that were found. */
const stepAmong = (list: string, by: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLElement>(`${list} .row`)];
  const at = rows.findIndex((row) => row.hasAttribute('aria-current'));
  rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by]?.click();
};

/** Alt and a digit: the agent's own key writes its text, and may send it and file the conversation as done. */
const runMacro = (event: KeyboardEvent, { preferences, language }: Desk, shift: Shift): void => {
  const { open, unsent, view } = shift;
  const macro = preferences.macros.value[Number(event.code.slice(-1)) - 1];
  const here = open.value;
  if (!macro || !here || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  if (event.repeat) return;
  view.mode.value = 'reply';
  unsent.write(here.id, 'reply', [unsent.of(here.id, 'reply').value, macro.text].filter(Boolean).join('\n'));
  if (macro.after === 'write' || !send(shift, here, language.peek().words)) return focusOn('composer-text');
  // What was sent needs no field any more: the next letter is a deed.
  focusOn('conversation-title');
  if (macro.after === 'resolve') view.sheet.value = 'resolve';
};

/** Escape leads outwards: from the article to the context, from a field to the conversation. Dialogs close by themselves. */
const leave = (event: KeyboardEvent, { place }: Desk, { view, open }: Shift): void => {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open], :popover-open')) return;
  if (place.knowledge.value !== undefined) focusOn(place.knowledge.value && isWriting(event.target) ? 'knowledge-area-title' : 'knowledge-title');
  else if (place.cases.value !== undefined) focusOn(place.cases.value && isWriting(event.target) ? 'case-area-title' : 'cases-find-title');
  else if (isWriting(event.target)) focusOn(open.value ? 'conversation-title' : 'inbox-title');
  else if (view.side.value) view.side.value = undefined;
};

export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'));
