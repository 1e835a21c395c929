import { useSignal } from '@preact/signals';
import { Asking } from './asking.tsx';
import { Chooser } from './chooser.tsx';
import { useDesk, type Shift } from './desk.ts';
import type { OpenConversation } from './open-conversation.ts';

const hour = 3_600_000;

/** Times that agents mostly mean, from now on. */
export const likelyTimes = (now: Date): Readonly<Record<'inOneHour' | 'inThreeHours' | 'tomorrow' | 'monday', Date>> => {
  const morning = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 9);
  return {
    inOneHour: new Date(now.getTime() + hour),
    inThreeHours: new Date(now.getTime() + 3 * hour),
    tomorrow: morning(1),
    monday: morning((8 - now.getDay()) % 7 || 7),
  };
};

/** Until when the conversation rests. */
export const SnoozeDialog = ({ shift, open }: { readonly shift: Shift; readonly open: OpenConversation }) => {
  const { words, times } = useDesk().language.value;
  const now = useSignal(new Date());
  const chosen = useSignal<string | undefined>('inOneHour');
  const other = useSignal('');
  const fault = useSignal<string | undefined>(undefined);
  const likely = likelyTimes(now.value);
  const choices = (Object.keys(likely) as (keyof typeof likely)[]).map((id) => ({
    id,
    text: words.work[id],
    detail: times.soon(likely[id].toISOString(), now.value.getTime()),
  }));
  const go = () => {
    const until = other.value ? new Date(other.value) : likely[chosen.value as keyof typeof likely];
    fault.value = !until || Number.isNaN(until.getTime()) ? words.work.snoozeMissing : until.getTime() <= Date.now() ? words.work.snoozePast : undefined;
    return fault.value === undefined && until !== undefined && shift.work.snooze(open, until);
  };
  return (
    <Asking shift={shift} title={words.work.snoozeTitle} lead={words.work.snoozeLead} go={words.work.snoozeNow} onGo={go}>
      <Chooser label={words.work.snoozeField} choices={choices} value={chosen} fault={fault.value} />
      <div class="field">
        <label for="snooze-other">{words.work.snoozeOther}</label>
        <input id="snooze-other" type="datetime-local" value={other.value} onInput={(event) => (other.value = event.currentTarget.value)} />
      </div>
    </Asking>
  );
};
