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
  const fault = useSignal<string | undefined>(undefined);
  const deeds: Readonly<Record<(typeof ways)[number], () => Promise<boolean>>> = {
    markSpam: () => work.markSpam(open, true),
    block: () => work.block(open, true),
    markAndBlock: async () => (await work.block(open, true)) && work.markSpam(open, true),
  };
  const go = () => {
    const way = ways.find((each) => each === chosen.value);
    fault.value = way ? undefined : words.work.keepOutMissing;
    return way !== undefined && deeds[way]();
  };
  return (
    <Asking shift={shift} title={words.work.keepOutTitle} lead={words.work.keepOutLead} go={words.work.keepOutNow} onGo={go}>
      <Chooser label={words.work.keepOutField} choices={ways.map((id) => ({ id, text: words.work[id] }))} value={chosen} fault={fault.value} />
    </Asking>
  );
};
