/** The door: address and password. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { LotseError } from '@lotse/contract';
import { useDesk, useLanguage, type Language } from './desk.ts';
import { ErrorSummary, Field, type Fault } from './form.tsx';
import { Flag, InfoIcon } from './icons.tsx';
import { LanguageChoice } from './language-choice.tsx';
import type { ComponentChildren } from 'preact';

export const Door = ({ children }: { readonly children: ComponentChildren }) => (
  <main class="door">
    <div class="door-card">
      <Flag />
      {children}
    </div>
    <LanguageChoice />
  </main>
);

export const SignIn = ({ mail: known }: { readonly mail?: string | undefined }) => {
  const { api, session } = useDesk();
  const { words } = useLanguage();
  const language = useLanguage();
  const mail = useSignal(known ?? '');
  const password = useSignal('');
  const faults = useSignal<readonly Fault[]>([]);
  const busy = useSignal(false);
  const form = useRef<HTMLFormElement>(null);

  const faultAt = (id: string) => faults.value.find(({ field }) => field === id)?.text;

  useEffect(() => form.current?.querySelector<HTMLInputElement>(mail.peek() ? '#password' : '#mail')?.focus(), []);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy.value) return;
    faults.value = [
      ...(mail.value.trim() ? [] : [{ field: 'mail', text: words.mailMissing }]),
      ...(password.value ? [] : [{ field: 'password', text: words.passwordMissing }]),
    ];
    if (faults.value.length > 0) return;
    busy.value = true;
    try {
      const { token, agent } = await api.signIn(mail.value.trim(), password.value);
      session.begin(token, agent, mail.value.trim());
    } catch (thrown) {
      faults.value = [faultOf(LotseError.from(thrown), language)];
    } finally {
      busy.value = false;
    }
  };

  return (
    <Door>
      <h1>{words.signIn}</h1>
      {session.expired.value ? (
        <p class="quiet-note" role="status">
          <InfoIcon />
          {words.expired}
        </p>
      ) : (
        <p class="lead">{words.signInLead}</p>
      )}
      <form ref={form} class="stack" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary
          faults={faults.value}
          title={faults.value.length > 1 ? words.bothMissing : password.value && mail.value ? words.notSignedIn : words.oneMissing}
        />
        <Field id="mail" label={words.mail} type="email" autocomplete="username" value={mail} fault={faultAt('mail')} />
        <Field id="password" label={words.password} type="password" autocomplete="current-password" value={password} fault={faultAt('password')} />
        <button type="submit" class="primary">
          {busy.value ? words.signingIn : words.signIn}
        </button>
      </form>
    </Door>
  );
};

export const faultOf = (error: LotseError, { words, times }: Language): Fault => {
  switch (error.code) {
    case 'unauthorized':
      return { field: 'password', text: words.wrongPassword };
    case 'rate-limited':
      return {
        text: words.tooManyTries(error.retryAfterMs === undefined ? undefined : times.clock(new Date(Date.now() + error.retryAfterMs + 60_000).toISOString())),
      };
    default:
      return { text: words.cannotSignIn };
  }
};
