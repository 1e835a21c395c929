import { useId, useRef } from 'preact/hooks';
import { AlertChoices } from './alert-choices.tsx';
import { useDesk, type Shift } from './desk.ts';
import { BookIcon, CasesIcon, Flag, InboxIcon, KeyboardIcon, SettingsIcon } from './icons.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Initials } from './patterns.tsx';

/** The edge with the areas of the desk, the keys and the own account. */
export const Rail = ({ shift }: { readonly shift: Shift }) => {
  const { place, language } = useDesk();
  const { words } = language.value;
  const wanting = shift.inbox.wanting.value;
  return (
    <header class="rail">
      <Flag />
      <nav aria-label={words.mainNavigation}>
        <a
          class="rail-item"
          href={place.hrefOf({ conversation: undefined })}
          aria-current={[place.settings, place.cases, place.knowledge].every(({ value }) => value === undefined) ? 'true' : undefined}
          aria-label={words.inboxWanting(wanting)}
        >
          <InboxIcon size={22} />
          {wanting > 0 && <span class="badge">{wanting}</span>}
        </a>
        <a
          class="rail-item"
          href={place.hrefOf({ cases: '' })}
          aria-current={place.cases.value === undefined ? undefined : 'true'}
          aria-label={words.cases.title}
        >
          <CasesIcon size={22} />
        </a>
        <a
          class="rail-item"
          href={place.hrefOf({ knowledge: '' })}
          aria-current={place.knowledge.value === undefined ? undefined : 'true'}
          aria-label={words.knowledge}
        >
          <BookIcon size={22} />
        </a>
        <a
          class="rail-item"
          href={place.hrefOf({ settings: '' })}
          aria-current={place.settings.value === undefined ? undefined : 'true'}
          aria-label={words.replies.settings}
        >
          <SettingsIcon size={22} />
        </a>
      </nav>
      <button type="button" class="rail-item rail-end" aria-label={words.shortcuts} onClick={() => (shift.view.sheet.value = 'shortcuts')}>
        <KeyboardIcon size={22} />
      </button>
      <Account shift={shift} />
    </header>
  );
};

const Account = ({ shift }: { readonly shift: Shift }) => {
  const { api, session, language } = useDesk();
  const { words } = language.value;
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const { name = words.you } = shift.agent;
  const unsent = shift.outbox.entries.value.some(({ stored }) => !stored);
  const leave = () => {
    // On its way with this agent's token before the tab forgets it, whether the server hears it or not. Who has signed out is not there for customers either.
    void api.signOut().catch(() => undefined);
    shift.presence.forget();
    session.forget();
  };
  return (
    <>
      <button type="button" class="rail-item" popovertarget={id}>
        <Initials name={name} large />
        <span class="unseen">
          {name}, {words.me}
        </span>
      </button>
      <div ref={menu} id={id} popover="auto" class="account" role="group" aria-label={words.me}>
        <p class="account-name">{name}</p>
        <LanguageChoice />
        <AlertChoices shift={shift} />
        {unsent && <p class="hint">{words.signOutUnsent}</p>}
        <button type="button" class="secondary" onClick={leave}>
          {words.signOut}
        </button>
      </div>
    </>
  );
};
