/** What is the agent's own: password and sessions. */
import { useSignal } from '@preact/signals';
import { useDesk } from '../desk.ts';
import { useDeeds } from './deeds.ts';
import { SettingForm, TextField } from './form.tsx';
import { useSettings } from './settings-context.ts';

const shortest = 12;

export const Account = () => {
  const { session, shift } = useDesk();
  const { data, words } = useSettings();
  const deed = useDeeds();
  const current = useSignal('');
  const fresh = useSignal('');
  const signOutEverywhere = async () => {
    await data.signOutEverywhere();
    // His next shift begins as somebody who is there, as after every signing out.
    shift.peek()?.presence.forget();
    session.forget();
  };
  return (
    <>
      <section class="setting-card" aria-labelledby="password-title">
        <h2 id="password-title">{words.passwordTitle}</h2>
        <SettingForm
          id="password"
          label={words.passwordTitle}
          save={words.changePassword}
          check={() => [
            ...(current.value === '' ? [{ field: 'password/current', text: words.currentMissing }] : []),
            ...(fresh.value.length < shortest ? [{ field: 'password/password', text: words.tooShort(fresh.value.length) }] : []),
          ]}
          onSave={async () => {
            const [was, now] = [current.value, fresh.value];
            await data.changePassword(was, now);
            if (current.value === was) current.value = '';
            if (fresh.value === now) fresh.value = '';
          }}
        >
          {(faults) => (
            <>
              <TextField
                id="password/current"
                type="password"
                autocomplete="current-password"
                label={words.currentPassword}
                value={current.value}
                faults={faults}
                onValue={(text) => (current.value = text)}
              />
              <TextField
                id="password/password"
                type="password"
                autocomplete="new-password"
                label={words.newPassword}
                hint={words.newPasswordHint}
                value={fresh.value}
                faults={faults}
                onValue={(text) => (fresh.value = text)}
              />
            </>
          )}
        </SettingForm>
      </section>
      <section class="setting-card" aria-labelledby="sessions-title">
        <h2 id="sessions-title">{words.sessionsTitle}</h2>
        <p class="hint">{words.sessionsLead}</p>
        <button type="button" class="secondary" onClick={() => deed({ do: signOutEverywhere })}>
          {words.signOutEverywhere}
        </button>
      </section>
    </>
  );
};
