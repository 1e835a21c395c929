import { useDesk, type Shift } from './desk.ts';
import { keys } from './keys.ts';

/** Whether this agent is there for customers: said in a word, changed by one press. */
export const PresenceToggle = ({ shift }: { readonly shift: Shift }) => {
  const { announcer, language } = useDesk();
  const { words } = language.value;
  const { presence } = shift;
  const here = presence.state.value === 'here';
  const turn = async () => {
    const told = await presence.set(here ? 'away' : 'here');
    announcer.say(told ? words.work[here ? 'nowAbsent' : 'nowPresent'] : words.work.presenceFailed);
  };
  return (
    <button type="button" class="presence" aria-pressed={here} aria-keyshortcuts={keys.presence} onClick={() => void turn()}>
      <span class="presence-dot" aria-hidden="true" />
      {here ? words.work.present : words.work.absent}
    </button>
  );
};
