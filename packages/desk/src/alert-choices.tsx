/** How an agent hears of what wants him while he looks elsewhere: nothing of it before he has asked for it. */
import { useSignal } from '@preact/signals';
import { useDesk, type Shift } from './desk.ts';

export const AlertChoices = ({ shift }: { readonly shift: Shift }) => {
  const { preferences, language } = useDesk();
  const { words } = language.value;
  const denied = useSignal(false);
  const choose = async (on: boolean) => {
    const allowed = !on || (await shift.alerts.askForNotifications());
    denied.value = !allowed;
    preferences.alerts.set(on && allowed);
  };
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={preferences.alerts.value}
          aria-describedby={denied.value ? 'alerts-denied' : undefined}
          onChange={(event) => {
            const box = event.currentTarget;
            void choose(box.checked).then(() => (box.checked = preferences.alerts.value));
          }}
        />
        {words.work.alerts}
      </label>
      <p id="alerts-denied" class="hint" role="status" hidden={!denied.value}>
        {denied.value && words.work.alertsDenied}
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={preferences.sound.value}
          onChange={(event) => {
            preferences.sound.set(event.currentTarget.checked);
            // Heard once, so that he knows it, and because browsers let a page sound only after a press.
            if (event.currentTarget.checked) void import('./sound.ts').then(({ chime }) => chime()).catch(() => undefined);
          }}
        />
        {words.work.sound}
      </label>
    </>
  );
};
