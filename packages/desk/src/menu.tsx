/** Deeds behind one button, among which the arrow keys lead. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { MoreIcon } from './icons.tsx';

interface MenuProps {
  readonly label: string;
  readonly items: readonly { readonly text: string; readonly key?: string | undefined; run(): void }[];
}

export const Menu = ({ label, items }: MenuProps) => {
  const [shown, show] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!shown) return undefined;
    box.current?.querySelector<HTMLElement>('.menu button')?.focus();
    const leave = (event: Event) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) show(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [shown]);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      show(false);
      return button.current?.focus();
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || !shown) return;
    event.preventDefault();
    const all = [...(box.current?.querySelectorAll<HTMLElement>('.menu button') ?? [])];
    all.at((all.indexOf(document.activeElement as HTMLElement) + by) % all.length)?.focus();
  };
  return (
    <div ref={box} class="more" onKeyDown={move}>
      <button ref={button} type="button" class="icon-button" aria-label={label} aria-expanded={shown} onClick={() => show(!shown)}>
        <MoreIcon size={22} />
      </button>
      {shown && (
        <div class="menu" role="group" aria-label={label}>
          {items.map(({ text, key, run }) => (
            <button
              key={text}
              type="button"
              class="shortcut"
              onClick={() => {
                show(false);
                button.current?.focus();
                run();
              }}
            >
              {text}
              {key !== undefined && <kbd>{key}</kbd>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};
