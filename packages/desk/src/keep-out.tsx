import { useSignal } from '@preact/signals';
import { Asking } from './asking.tsx';
import { Chooser } from './chooser.tsx';
import { useDesk, type Shift } from './desk.ts';
import type { OpenConversation } from './open-conversation.ts';

const ways = ['markSpam', 'block', 'markAndBlock'] as const;

/** What nobody has to answer, and who shall not write here. */
export const KeepOutDialog = ({ shift, open }: { readonly shift: Shift; readonly open: OpenConversation }) => {
  const { words } = useDesk().language.value;
  const { work } = shift;
  const chosen = useSignal<string | undefined>('markSpam');
  const go = async (): Promise<boolean> => {
    const blocks = chosen.value !== 'markSpam' && !(await work.block(open, true));
    if (blocks) return false;
    return chosen.value === 'block' || work.markSpam(open, true);
  };
  return (
    <Asking shift={shift} title={words.work.keepOutTitle} lead={words.work.keepOutLead} go={words.work.keepOutNow} onGo={go}>
      <Chooser label={words.work.keepOutField} choices={ways.map((id) => ({ id, text: words.work[id] }))} value={chosen} />
    </Asking>
  );
};
