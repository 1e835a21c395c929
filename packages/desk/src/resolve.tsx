import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Asking } from './asking.tsx';
import { Chooser } from './chooser.tsx';
import { useDesk, type Shift } from './desk.ts';
import type { OpenConversation } from './open-conversation.ts';
import { Loading, OurError } from './patterns.tsx';
import { reasonPaths } from './reasons.ts';

/** Before a conversation is filed as done, the agent says what it was about, or agrees to what its entry speaks for. */
export const ResolveDialog = ({ shift, open }: { readonly shift: Shift; readonly open: OpenConversation }) => {
  const { words } = useDesk().language.value;
  const { reasons, work } = shift;
  const { topic, reason = topic } = open.about.value ?? {};
  const chosen = useSignal<string | undefined>(reason);
  const fault = useSignal<string | undefined>(undefined);
  useEffect(() => reasons.fetch(), []);
  const paths = reasonPaths(reasons.list.value ?? [], words.locale);
  const proposed = paths.find(({ id }) => id === reason);
  const choices = [
    ...(proposed ? [{ ...proposed, group: words.work.proposed }] : []),
    ...paths.filter((path) => path !== proposed).map((path) => ({ ...path, group: words.work.allReasons })),
  ];
  return (
    <Asking
      shift={shift}
      title={words.resolveTitle}
      lead={words.resolveLead}
      go={words.resolveNow}
      onGo={() => {
        const id = choices.find((choice) => choice.id === chosen.value)?.id;
        fault.value = id === undefined ? words.resolveMissing : undefined;
        return id !== undefined && work.resolve(open, id);
      }}
    >
      {reasons.failure.value && <OurError title={words.resolveFailed} onAgain={reasons.fetch} />}
      {!reasons.list.value && !reasons.failure.value && <Loading text={words.loadingReasons} shape="text" />}
      {reasons.list.value && <Chooser label={words.work.reasonField} choices={choices} value={chosen} fault={fault.value} />}
    </Asking>
  );
};
