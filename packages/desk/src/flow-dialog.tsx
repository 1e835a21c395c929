import { useSignal } from '@preact/signals';
import { textOf } from '@lotse/contract';
import { Asking } from './asking.tsx';
import { attach } from './attached.tsx';
import { Chooser } from './chooser.tsx';
import { useDesk, type Shift } from './desk.ts';
import { offeredFlows, wayInto } from './flow-offers.ts';
import { FieldChoice } from './field-choice.tsx';
import type { OpenConversation } from './open-conversation.ts';
import { Loading, OurError } from './patterns.tsx';
import { useReading } from './reading.ts';
import { inLanguage } from './replies.ts';

/** Which flow goes along with the answer, and which of its fields it points to. */
export const FlowDialog = ({ shift, open }: { readonly shift: Shift; readonly open: OpenConversation }) => {
  const { api, language } = useDesk();
  const { words } = language.value;
  const { about } = open;
  /** The one he was at. */
  const begun = about.value?.context.items.findLast((item) => item.kind === 'flow')?.flowId;
  const chosen = useSignal<string | undefined>(begun);
  const field = useSignal('');
  const fault = useSignal<string | undefined>(undefined);
  const { value, failure, again } = useReading(() => offeredFlows(api));
  const flow = value.value?.find(({ id }) => id === chosen.value);
  return (
    <Asking
      shift={shift}
      title={words.cases.sendTitle}
      lead={words.cases.sendLead}
      go={words.cases.sendNow}
      leadsTo="composer-text"
      onGo={() => {
        const way = flow && wayInto(flow, field.value || undefined, about.peek()?.visitor.locale ?? words.locale);
        fault.value = way ? undefined : words.cases.sendMissing;
        if (!way) return false;
        attach(shift, open.id, way, words.work.inserted(textOf([way])));
        return Promise.resolve(true);
      }}
    >
      {failure.value && <OurError title={words.cases.flowsFailed} onAgain={again} />}
      {!value.value && !failure.value && <Loading text={words.cases.loadingFlows} shape="text" />}
      {value.value && (
        <Chooser
          label={words.cases.sendField}
          choices={value.value.map(({ id, title }) => ({ id, text: inLanguage(title, words.locale) }))}
          value={chosen}
          fault={fault.value}
        />
      )}
      {flow && <FieldChoice key={flow.id} flow={flow} value={field} />}
    </Asking>
  );
};
