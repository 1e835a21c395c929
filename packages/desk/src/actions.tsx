/** What can be done with the conversation on screen: the frequent deeds as buttons, the others behind one. Every button says its key. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk, type Shift } from './desk.ts';
import { BookIcon, CheckIcon, MoreIcon, PersonIcon, TeamIcon, type Icon } from './icons.tsx';
import { keys, type Deed } from './keys.ts';
import type { OpenConversation } from './open-conversation.ts';
import { isWide } from './screen-width.ts';

interface ActionsProps {
  readonly shift: Shift;
  readonly open: OpenConversation;
  readonly runs: Readonly<Record<Deed, () => void>>;
}

export const Actions = ({ shift, open, runs }: ActionsProps) => {
  const { words } = useDesk().language.value;
  const { assignee, status } = open.state.value;
  const over = status === 'resolved' || status === 'closed';
  const mine = assignee?.id === shift.agent.id;
  const action = (deed: Deed, ActionIcon: Icon, text: string) => (
    <button key={deed} type="button" class="secondary" aria-keyshortcuts={keys[deed]} onClick={runs[deed]}>
      <ActionIcon size={18} />
      <span class="action-word">{text}</span>
    </button>
  );
  return (
    <div class="actions">
      {!isWide.value && (
        <button
          type="button"
          class="secondary"
          aria-expanded={shift.view.drawer.value}
          aria-keyshortcuts={keys.context}
          onClick={() => (shift.view.drawer.value = true)}
        >
          <BookIcon size={18} />
          <span class="action-word">{words.showContext}</span>
        </button>
      )}
      {!mine && !over && action('take', PersonIcon, assignee ? words.work.takeOver(assignee.name ?? words.colleague) : words.take)}
      {mine && !over && action('transfer', TeamIcon, words.work.deeds.transfer)}
      {!over && action('resolve', CheckIcon, words.resolve)}
      {over && action('reopen', CheckIcon, words.work.deeds.reopen)}
      <More shift={shift} runs={runs} deeds={over ? ['keepOut'] : mine ? ['snooze', 'release', 'keepOut'] : ['snooze', 'transfer', 'keepOut']} />
    </div>
  );
};

const More = ({ runs, deeds }: Pick<ActionsProps, 'shift' | 'runs'> & { readonly deeds: readonly Deed[] }) => {
  const { preferences, language } = useDesk();
  const { words } = language.value;
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
      <button ref={button} type="button" class="icon-button" aria-label={words.work.more} aria-expanded={shown} onClick={() => show(!shown)}>
        <MoreIcon size={22} />
      </button>
      {shown && (
        <div class="menu" role="group" aria-label={words.work.more}>
          {deeds.map((deed) => (
            <button
              key={deed}
              type="button"
              class="shortcut"
              onClick={() => {
                show(false);
                button.current?.focus();
                runs[deed]();
              }}
            >
              {words.deeds[deed]}
              {preferences.letterKeys.value && <kbd>{keys[deed]}</kbd>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};
