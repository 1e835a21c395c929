/** A sheet that asks one thing: title, what it means, the question, and the one way on. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { Modal } from './modal.tsx';

export interface AskingProps {
  readonly shift: Shift;
  readonly title: string;
  readonly lead: string;
  readonly go: string;
  /** What has the focus when it is done: the head of the conversation where nothing else is said. */
  readonly leadsTo?: string;
  /** Resolves with true when it is done: the sheet closes. */
  onGo(): Promise<boolean> | false;
  readonly children: ComponentChildren;
}

export const Asking = ({ shift, title, lead, go, leadsTo = 'conversation-title', onGo, children }: AskingProps) => {
  const { words } = useDesk().language.value;
  const form = useRef<HTMLFormElement>(null);
  const busy = useRef(false);
  const close = () => (shift.view.sheet.value = undefined);
  // Whoever came by a key goes on by keys: the first field has the focus.
  const first = () => form.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  useEffect(first, []);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    const done = await Promise.resolve(onGo()).finally(() => (busy.current = false));
    if (!done) return first();
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
