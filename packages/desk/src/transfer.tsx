import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { limits } from '@lotse/contract';
import { Asking } from './asking.tsx';
import { Chooser } from './chooser.tsx';
import { useDesk, type Shift } from './desk.ts';
import type { OpenConversation } from './open-conversation.ts';
import { Loading, OurError } from './patterns.tsx';
import { useReading } from './reading.ts';
import { reasonPaths } from './reasons.ts';

/** To whom the conversation goes, with a word for him. */
export const TransferDialog = ({ shift, open }: { readonly shift: Shift; readonly open: OpenConversation }) => {
  const { api, language } = useDesk();
  const { words } = language.value;
  const { reasons, presence, work, agent } = shift;
  const team = useReading(() => api.team());
  const chosen = useSignal<string | undefined>(undefined);
  /** Stays until it has gone along. */
  const note = shift.unsent.of(`transfer ${open.id}`, 'note');
  const noteId = useSignal(crypto.randomUUID());
  const fault = useSignal<string | undefined>(undefined);
  useEffect(() => reasons.fetch(), []);

  const paths = reasonPaths(reasons.list.value ?? [], words.locale);
  const labels = new Map(paths.map(({ id, text }) => [id, text]));
  const here = new Set(presence.here.value?.map(({ id }) => id));
  const people = (team.value.value ?? []).filter(({ id }) => id !== agent.id && id !== open.state.value.assignee?.id);
  const choices = [
    ...people.map(({ id, name, topics }) => ({
      id: `agent ${id}`,
      text: name,
      detail: [presence.here.value && words.work[here.has(id) ? 'here' : 'away'], ...topics.map((topic) => labels.get(topic) ?? topic)]
        .filter(Boolean)
        .join(', '),
      group: words.work.people,
    })),
    ...paths.filter(({ isTopic }) => isTopic).map(({ id, text }) => ({ id: `topic ${id}`, text, group: words.work.topics })),
  ];

  const go = async (): Promise<boolean> => {
    const choice = choices.find(({ id }) => id === chosen.value);
    const text = note.value.trim();
    const tooLong = new TextEncoder().encode(text).length > limits.textBytes;
    fault.value = !choice ? words.work.transferMissing : tooLong ? words.work.noteTooLong : undefined;
    if (!choice || tooLong) return false;
    const [kind, id = ''] = choice.id.split(' ');
    const to = kind === 'agent' ? { agent: id } : { topic: id };
    const done = await work.transfer(open, to, choice.text, text ? { clientId: noteId.value, text } : undefined);
    // Other words are another note.
    if (done) noteId.value = crypto.randomUUID();
    return done;
  };

  return (
    <Asking
      shift={shift}
      title={words.work.transferTitle}
      lead={words.work.transferLead}
      go={words.work.transferNow}
      onGo={go}
      onDone={() => (note.value = '')}
    >
      {team.failure.value && <OurError title={words.work.failed} onAgain={team.again} />}
      {!team.value.value && !team.failure.value && <Loading text={words.work.loadingTeam} shape="text" />}
      {team.value.value && (
        <>
          {people.length === 0 && <p class="quiet-note">{words.work.nobodyElse}</p>}
          <Chooser label={words.work.transferField} choices={choices} value={chosen} fault={fault.value} />
        </>
      )}
      <div class="field">
        <label for="transfer-note">{words.work.transferNote}</label>
        <textarea id="transfer-note" rows={2} value={note.value} onInput={(event) => (note.value = event.currentTarget.value)} />
      </div>
    </Asking>
  );
};
