import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useDesk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { ErrorIcon } from './icons.tsx';
import { Modal } from './modal.tsx';
import type { OpenConversation } from './open-conversation.ts';
import { Loading, OurError } from './patterns.tsx';
import { labelOf } from './reasons.ts';

/** Before a conversation is filed as done, the agent says what it was about. */
export const ResolveDialog = ({ shift, open }: { readonly shift: Shift; readonly open: OpenConversation }) => {
  const { api, announcer, language } = useDesk();
  const { words } = language.value;
  const { reasons, view } = shift;
  const chosen = useSignal<string | undefined>(undefined);
  const fault = useSignal<string | undefined>(undefined);
  const busy = useSignal(false);
  useEffect(() => reasons.fetch(), []);
  const close = () => (view.sheet.value = undefined);

  const resolve = async (event: Event) => {
    event.preventDefault();
    if (busy.value) return;
    if (chosen.value === undefined) {
      fault.value = words.resolveMissing;
      document.querySelector<HTMLInputElement>('input[name="reason"]')?.focus();
      return;
    }
    busy.value = true;
    try {
      await api.resolve(open.id, chosen.value);
      await Promise.all([open.refresh(), shift.inbox.refresh()]);
      announcer.say(words.resolvedNow(open.about.value?.visitor.name ?? words.visitor));
      close();
      focusOn('conversation-title');
    } catch {
      fault.value = words.resolveFailed;
    } finally {
      busy.value = false;
    }
  };

  const list = reasons.list.value;
  return (
    <Modal title={words.resolveTitle} class="sheet" onClose={close}>
      <form class="stack" noValidate onSubmit={(event) => void resolve(event)}>
        <p class="hint">{words.resolveLead}</p>
        {reasons.failure.value && <OurError title={words.resolveFailed} onAgain={reasons.fetch} />}
        {!list && !reasons.failure.value && <Loading text={words.loadingReasons} shape="text" />}
        {list && (
          <fieldset class={fault.value ? 'choices choices-wrong' : 'choices'} aria-describedby={fault.value ? 'reason-fault' : undefined}>
            <legend class="unseen">{words.resolveReason}</legend>
            {fault.value && (
              <p id="reason-fault" class="fault" role="alert">
                <ErrorIcon size={16} />
                {fault.value}
              </p>
            )}
            {list.map((reason) => (
              <label key={reason.id} class="choice">
                <input
                  type="radio"
                  name="reason"
                  value={reason.id}
                  checked={chosen.value === reason.id}
                  onChange={() => {
                    chosen.value = reason.id;
                    fault.value = undefined;
                  }}
                />
                {labelOf(reason, words.locale)}
              </label>
            ))}
          </fieldset>
        )}
        <div class="sheet-foot">
          <button type="submit" class="primary">
            {words.resolveNow}
          </button>
          <button type="button" class="secondary" onClick={close}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
};
