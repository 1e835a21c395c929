/** What can be done with the conversation on screen: the frequent deeds as buttons, the others behind one. Every button says its key. */
import { useDesk, type Shift } from './desk.ts';
import { BookIcon, CheckIcon, PersonIcon, TeamIcon, type Icon } from './icons.tsx';
import { keys, type Deed } from './keys.ts';
import { Menu } from './menu.tsx';
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
      <More runs={runs} deeds={over ? ['keepOut'] : mine ? ['snooze', 'release', 'keepOut'] : ['snooze', 'transfer', 'keepOut']} />
    </div>
  );
};

const More = ({ runs, deeds }: Pick<ActionsProps, 'runs'> & { readonly deeds: readonly Deed[] }) => {
  const { preferences, language } = useDesk();
  const { words } = language.value;
  const letters = preferences.letterKeys.value;
  return <Menu label={words.work.more} items={deeds.map((deed) => ({ text: words.deeds[deed], key: letters ? keys[deed] : undefined, run: runs[deed] }))} />;
};
