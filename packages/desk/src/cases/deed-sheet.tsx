/** A sheet in which an agent does one thing to a case. It keeps what was typed until it has arrived, and tells what a colleague has done meanwhile. */
import { useSignal, type Signal } from '@preact/signals';
import { LotseError } from '@lotse/contract';
import type { CaseDeed, DeskCase, DeskCaseEvent } from '@lotse/contract/desk-cases';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk, type Shift } from '../desk.ts';
import { focusOn } from '../focus.ts';
import { ErrorIcon } from '../icons.tsx';
import { Modal } from '../modal.tsx';
import { halfTyped, standsIn } from '../typed.ts';
import { caseApi } from './case-api.ts';
import { nameOf, useCaseWords } from './words.ts';

/** What every sheet of a case is handed. */
export interface DeedProps {
  readonly shift: Shift;
  readonly about: DeskCase;
  /** Where it stands now, whoever has brought it there. */
  onRead(now: DeskCase): void;
  onClose(): void;
}

/** What is written in a sheet of this case stays until it has arrived, also where the sheet was closed. */
export const writtenIn = ({ shift, about }: Pick<DeedProps, 'shift' | 'about'>, sheet: string): Signal<string> =>
  shift.unsent.of(`case ${about.reference} ${sheet}`, 'note');

interface DeedSheetProps extends DeedProps {
  readonly title: string;
  readonly lead: string;
  readonly go: string;
  /** Undefined: something is missing, and is said at its field. */
  deed(): CaseDeed | undefined;
  /** Why there is nothing left to do, where a colleague was quicker. */
  over?(now: DeskCase): string | undefined;
  onDone?(): void;
  readonly children?: ComponentChildren;
}

export const DeedSheet = ({ shift, about, onRead, onClose, title, lead, go, deed, over, onDone, children }: DeedSheetProps) => {
  const { api, language } = useDesk();
  const { words, times } = language.value;
  const own = useCaseWords();
  const { read, act } = caseApi(api, words.locale);
  const form = useRef<HTMLFormElement>(null);
  const busy = useRef(false);
  /** The same words again are the same deed. */
  const attempt = useRef({ said: '', id: '' });
  /** As this agent has seen it when he presses. */
  const seen = useSignal(about);
  const news = useSignal<readonly DeskCaseEvent[]>([]);
  const wrong = useSignal<string | undefined>(undefined);
  const first = () => (form.current?.querySelector<HTMLElement>('[aria-invalid]') ?? form.current?.querySelector<HTMLElement>('[data-first]'))?.focus();
  /** Where he came from. */
  const opener = useRef(document.activeElement).current;
  useEffect(first, []);

  const catchUp = async () => {
    const known = new Set(seen.peek().events.map(({ id }) => id));
    const now = await read(about.reference);
    news.value = now.events.filter(({ id }) => !known.has(id));
    seen.value = now;
    onRead(now);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const element = form.current;
    const half = element && halfTyped(element);
    if (half) {
      wrong.value = words.work.halfTyped;
      return half.focus();
    }
    const what = over?.(seen.peek()) === undefined ? deed() : undefined;
    if (!element || !what || busy.current) return void requestAnimationFrame(first);
    const said = JSON.stringify(what);
    if (attempt.current.said !== said) attempt.current = { said, id: crypto.randomUUID() };
    busy.current = true;
    wrong.value = undefined;
    const sent = standsIn(element);
    try {
      const now = await act(about.reference, attempt.current.id, what, seen.peek().head);
      const stands = element.isConnected && standsIn(element);
      onRead(now);
      seen.value = now;
      shift.toasts.show({ text: own.done[what.kind] });
      // He has closed it, or typed meanwhile.
      if (stands !== sent) return;
      onDone?.();
      onClose();
      // Where that is no more, to the case.
      requestAnimationFrame(() => (opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener.focus() : focusOn('case-title')));
    } catch (thrown) {
      const error = LotseError.from(thrown);
      const isNews = error.code === 'conflict' && error.field === 'seen';
      if (!isNews) wrong.value = error.passes ? own.failed : own.refused;
      else await catchUp().catch(() => (wrong.value = own.failed));
    } finally {
      busy.current = false;
    }
  };
  const isOver = over?.(seen.value);
  return (
    <Modal title={title} class="sheet" onClose={onClose}>
      <form
        ref={form}
        class="stack"
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
        }}
      >
        <p class="hint">{lead}</p>
        {children}
        {news.value.length > 0 && (
          <div class="case-news" role="alert">
            <p>
              <b>{isOver ?? own.conflict}</b>
            </p>
            <ul>
              {news.value.map(({ id, by, at, text }) => (
                <li key={id}>{own.conflictNews(nameOf(by, own), times.clock(at), text)}</li>
              ))}
            </ul>
          </div>
        )}
        {wrong.value !== undefined && (
          <p class="fault" role="alert">
            <ErrorIcon size={16} />
            {wrong.value}
          </p>
        )}
        <div class="sheet-foot">
          {isOver === undefined && (
            <button type="submit" class="primary">
              {news.value.length > 0 ? own.conflictGo : go}
            </button>
          )}
          <button type="button" class="secondary" onClick={onClose}>
            {isOver === undefined ? words.cancel : words.close}
          </button>
        </div>
      </form>
    </Modal>
  );
};
