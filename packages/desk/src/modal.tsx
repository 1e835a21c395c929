/** A dialog over everything: the browser keeps the focus inside, closes on Escape and gives the focus back. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useLanguage } from './desk.ts';
import { CloseIcon } from './icons.tsx';

export interface ModalProps {
  readonly title: string;
  readonly class: string;
  onClose(): void;
  readonly children: ComponentChildren;
}

export const Modal = ({ title, class: name, onClose, children }: ModalProps) => {
  const { words } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const beside = useRef(false);
  /** Only what was pressed beside it: not a text that was marked to beyond its edge, and not once there is something in it to lose. */
  const closeFromOutside = ({ target }: Event) => {
    const fields = dialog.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type=radio], [type=checkbox])') ?? [];
    if (target === dialog.current && beside.current && ![...fields].some(({ value }) => value)) dialog.current?.close();
  };
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    // Not before: a page in which something has the focus already says in the console that it takes no other.
    element?.querySelector('h2')?.setAttribute('autofocus', '');
    element?.showModal();
    return () => {
      element?.close();
      // The element is gone before the browser could give the focus back.
      if (before instanceof HTMLElement && before.isConnected && (document.activeElement === document.body || !document.activeElement)) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`modal ${name}`}
      aria-labelledby={titleId}
      onClose={onClose}
      onPointerDown={(event) => (beside.current = event.target === dialog.current)}
      onClick={closeFromOutside}
    >
      <div class="modal-inside">
        <div class="modal-head">
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" class="icon-button" aria-label={words.close} onClick={() => dialog.current?.close()}>
            <CloseIcon size={22} />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
};
