import { useSignal } from '@preact/signals';
import { Asking } from './asking.tsx';
import { Chooser } from './chooser.tsx';
import { useDesk, type Shift } from './desk.ts';
import type { OpenConversation } from './open-conversation.ts';

const ways = { markSpam: { spam: true }, block: { blocked: true }, markAndBlock: { spam: true, blocked: true } } as const;
const ids = Object.keys(ways) as readonly (keyof typeof ways)[];

/** What nobody has to answer, and who shall not write here. */
export const KeepOutDialog = ({ shift, open }: { readonly shift: Shift; readonly open: OpenConversation }) => {
  const { words } = useDesk().language.value;
  const chosen = useSignal<string | undefined>('markSpam');
  const fault = useSignal<string | undefined>(undefined);
  const go = () => {
    const id = ids.find((each) => each === chosen.value);
    fault.value = id ? undefined : words.work.keepOutMissing;
    return id !== undefined && shift.work.keepOut(open, ways[id]);
  };
  return (
    <Asking shift={shift} title={words.work.keepOutTitle} lead={words.work.keepOutLead} go={words.work.keepOutNow} onGo={go}>
      <Chooser label={words.work.keepOutField} choices={ids.map((id) => ({ id, text: words.work[id] }))} value={chosen} fault={fault.value} />
    </Asking>
  );
};
