/** What was just done, and the way back: stays eight seconds, and as long as somebody is on it. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Announcer } from './announcer.ts';
import type { Shift } from './desk.ts';
import { useLanguage } from './desk.ts';
import { CloseIcon, ErrorIcon } from './icons.tsx';

export interface Toast {
  readonly text: string;
  /** Absent where it tells of a failure, or of nothing that could be undone. */
  readonly undo?: (() => void) | undefined;
  readonly failed?: true | undefined;
  /** Where one can look at it. */
  readonly go?: { readonly text: string; readonly href: string } | undefined;
}

export interface Toasts {
  readonly now: ReadonlySignal<Toast | undefined>;
  /** On the screen, and to a screen reader. */
  show(toast: Toast): void;
  /** Takes back what was done last, if that can still be done. */
  undo(): void;
  close(): void;
}

export const createToasts = ({ say }: Pick<Announcer, 'say'>): Toasts => {
  const now = signal<Toast | undefined>(undefined);
  const close = () => (now.value = undefined);
  return {
    now,
    show(toast) {
      now.value = toast;
      say(toast.text);
    },
    undo() {
      const { undo } = now.value ?? {};
      if (!undo) return;
      close();
      undo();
    },
    close,
  };
};

const shownMs = 8000;

export const ToastView = ({ shift }: { readonly shift: Shift }) => {
  const { words } = useLanguage();
  const { toasts } = shift;
  const toast = toasts.now.value;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setInterval(() => {
      const held = box.current?.matches(':hover, :focus-within');
      if (!held) toasts.close();
    }, shownMs);
    return () => clearInterval(timer);
  }, [toast]);
  if (!toast) return null;
  return (
    <div ref={box} class="toast" role="region" aria-label={words.work.lastDeed} data-failed={toast.failed ? '' : undefined}>
      {toast.failed && <ErrorIcon size={18} />}
      <p>{toast.text}</p>
      {toast.undo && (
        <button type="button" class="toast-undo" onClick={() => toasts.undo()}>
          {words.work.undo}
        </button>
      )}
      {toast.go && (
        <a class="toast-undo" href={toast.go.href} onClick={() => toasts.close()}>
          {toast.go.text}
        </a>
      )}
      <button type="button" class="icon-button" aria-label={words.close} onClick={() => toasts.close()}>
        <CloseIcon size={18} />
      </button>
    </div>
  );
};
