/** The links to a case that were mailed: where one has gone to the wrong place, all of them are ended. */
import { useSignal } from '@preact/signals';
import { useDesk } from '../desk.ts';
import { ErrorIcon } from '../icons.tsx';
import { Modal } from '../modal.tsx';
import { caseApi } from './case-api.ts';
import type { DeedProps } from './deed-sheet.tsx';
import { useCaseWords } from './words.ts';

export const EndLinks = ({ shift, about, onClose }: Omit<DeedProps, 'onRead'>) => {
  const { api, language } = useDesk();
  const { words } = language.value;
  const own = useCaseWords();
  const failed = useSignal(false);
  const go = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    failed.value = false;
    try {
      await caseApi(api, words.locale).endLinks(about.reference);
      shift.toasts.show({ text: own.linksEnded });
      if (form.isConnected) onClose();
    } catch {
      failed.value = true;
    }
  };
  return (
    <Modal title={own.linksTitle} class="sheet" onClose={onClose}>
      <form class="stack" onSubmit={(event) => void go(event)}>
        <p class="hint">{own.linksLead}</p>
        {failed.value && (
          <p class="fault" role="alert">
            <ErrorIcon size={16} />
            {own.failed}
          </p>
        )}
        <div class="sheet-foot">
          <button type="submit" class="primary">
            {own.linksGo}
          </button>
          <button type="button" class="secondary" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
};
