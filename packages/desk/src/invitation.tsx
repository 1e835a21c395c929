/** The one-time link of the first start: the agent chooses his password and is in. Fetched for whoever comes by it, that is once. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LotseError } from '@lotse/contract';
import { useDesk, useLanguage } from './desk.ts';
import { ErrorSummary, Field, type Fault } from './form.tsx';
import { Door, faultOf } from './sign-in.tsx';

export const Invitation = ({ token }: { readonly token: string }) => {
  const { api, session, place } = useDesk();
  const language = useLanguage();
  const { words } = language;
  const invited = useSignal<{ readonly mail: string; readonly name: string } | undefined>(undefined);
  const refused = useSignal<LotseError | undefined>(undefined);
  const password = useSignal('');
  const faults = useSignal<readonly Fault[]>([]);
  const busy = useSignal(false);

  const look = () => {
    refused.value = undefined;
    api.invitation(token).then(
      (answer) => (invited.value = answer),
      (thrown: unknown) => (refused.value = LotseError.from(thrown)),
    );
  };
  useEffect(look, [token]);
  useEffect(() => document.getElementById('new-password')?.focus(), [invited.value]);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy.value) return;
    const { length } = password.value;
    faults.value = length < 12 ? [{ field: 'new-password', text: words.tooShort(length) }] : [];
    if (length < 12) return;
    busy.value = true;
    try {
      const { token: fresh, agent } = await api.accept(token, password.value);
      place.leaveInvitation();
      session.begin(fresh, agent, invited.value?.mail ?? '');
    } catch (thrown) {
      const error = LotseError.from(thrown);
      if (error.code === 'expired' || error.code === 'not-found') refused.value = error;
      else faults.value = [faultOf(error, language)];
    } finally {
      busy.value = false;
    }
  };

  if (refused.value?.passes) {
    return (
      <Door>
        <h1>{words.cannotSignIn}</h1>
        <button type="button" class="secondary" onClick={look}>
          {words.again}
        </button>
      </Door>
    );
  }
  if (refused.value) {
    return (
      <Door>
        <h1>{words.invitationGone}</h1>
        <p class="lead">{words.invitationGoneLead}</p>
        <button type="button" class="primary" onClick={place.leaveInvitation}>
          {words.toSignIn}
        </button>
      </Door>
    );
  }
  return (
    <Door>
      <h1>{invited.value ? words.invited(invited.value.name) : words.signIn}</h1>
      <p class="lead">{words.invitedLead}</p>
      {invited.value && (
        <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
          <ErrorSummary faults={faults.value} title={words.notSignedIn} />
          <div class="stated">
            <span class="label">{words.mail}</span>
            <span>{invited.value.mail}</span>
          </div>
          {/* Password managers keep the password under this name. */}
          <input class="unseen" type="email" autocomplete="username" value={invited.value.mail} readOnly tabIndex={-1} aria-hidden="true" />
          <Field
            id="new-password"
            label={words.newPassword}
            hint={words.newPasswordHint}
            type="password"
            autocomplete="new-password"
            value={password}
            fault={faults.value.find(({ field }) => field === 'new-password')?.text}
          />
          <button type="submit" class="primary">
            {busy.value ? words.signingIn : words.setPassword}
          </button>
        </form>
      )}
    </Door>
  );
};
