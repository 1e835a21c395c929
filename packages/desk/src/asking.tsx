/** A sheet that asks one thing: title, what it means, the question, and the one way on. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { ErrorIcon } from './icons.tsx';
import { Modal } from './modal.tsx';
import { halfTyped, standsIn } from './typed.ts';

export interface AskingProps {
  readonly shift: Shift;
  readonly title: string;
  readonly lead: string;
  readonly go: string;
  /** What has the focus when it is done: the head of the conversation where nothing else is said. */
  readonly leadsTo?: string;
  /** Resolves with true when it is done: the sheet closes, unless something was typed meanwhile. */
  onGo(): Promise<boolean> | false;
  onDone?(): void;
  readonly children: ComponentChildren;
}

export const Asking = ({ shift, title, lead, go, leadsTo = 'conversation-title', onGo, onDone, children }: AskingProps) => {
  const { words } = useDesk().language.value;
  const form = useRef<HTMLFormElement>(null);
  const busy = useRef(false);
  const close = () => (shift.view.sheet.value = undefined);
  // Whoever came by a key goes on by keys: the first field has the focus.
  const first = () => form.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  useEffect(first, []);
  /** Why it could not be done: the line below the desk is not heard from here. */
  const wrong = useSignal<string | undefined>(undefined);
  const submit = async (event: Event) => {
    event.preventDefault();
    const element = form.current;
    if (busy.current || !element) return;
    const half = halfTyped(element);
    wrong.value = half && words.work.halfTyped;
    if (half) return half.focus();
    busy.current = true;
    const before = shift.toasts.now.peek();
    const sent = standsIn(element);
    const done = await Promise.resolve(onGo()).finally(() => (busy.current = false));
    // He has closed it meanwhile, and whatever he has opened since is none of its business.
    if (!element.isConnected) return;
    const now = shift.toasts.now.peek();
    if (!done && now !== before) wrong.value = now?.text;
    if (!done) return first();
    if (standsIn(element) !== sent) return;
    onDone?.();
    close();
    // Once the sheet is gone: its end has the focus first.
    requestAnimationFrame(() => focusOn(leadsTo));
  };
  return (
    <Modal title={title} class="sheet" onClose={close}>
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
        {wrong.value !== undefined && (
          <p class="fault" role="alert">
            <ErrorIcon size={16} />
            {wrong.value}
          </p>
        )}
        <div class="sheet-foot">
          <button type="submit" class="primary">
            {go}
          </button>
          <button type="button" class="secondary" onClick={close}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
};
