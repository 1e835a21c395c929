/** What is on its way, or was refused: then somebody decides, and nothing of it is lost. */
import { textOf } from '@lotse/contract';
import { useDesk, type Shift } from './desk.ts';
import { OutgoingFiles } from './files.tsx';
import { focusOn } from './focus.ts';
import { DeliveredIcon, ErrorIcon, NoteIcon, ReadIcon, SendingIcon, SentIcon } from './icons.tsx';
import { MessageText } from './message-text.tsx';
import type { OpenConversation } from './open-conversation.ts';
import type { Outgoing } from './outbox.ts';

const icons = { sending: SendingIcon, waiting: SendingIcon, sent: SentIcon, delivered: DeliveredIcon, read: ReadIcon, failed: ErrorIcon };

/** How far it has come. The time is the message's own: nobody says when it was read. */
export const State = ({ state, at }: { readonly state: keyof typeof icons; readonly at?: string }) => {
  const { words, times } = useDesk().language.value;
  const StateIcon = icons[state];
  return (
    <p class="state" data-state={state}>
      {at !== undefined && <time dateTime={at}>{times.clock(at)}</time>}
      <StateIcon size={14} />
      {words.states[state]}
    </p>
  );
};

interface OutgoingLineProps {
  readonly entry: Outgoing;
  readonly shift: Shift;
  readonly open: OpenConversation;
  readonly showsState: boolean;
}

export const OutgoingLine = ({ entry, shift, open, showsState }: OutgoingLineProps) => {
  const { words } = useDesk().language.value;
  const { outbox, connection, unsent, uploads, view } = shift;
  const { clientId, failed } = entry;
  const state = failed ? 'failed' : entry.stored ? 'sent' : connection.online.value ? 'sending' : 'waiting';
  const decide = (deed: (clientId: string) => void) => {
    deed(clientId);
    focusOn('composer-text');
  };
  /** Who answered while this was written. */
  const answer =
    failed === 'conflict' && open.state.value.entries.findLast(({ kind, by, seq }) => kind === 'message' && by.role === 'agent' && seq > (entry.seen ?? 0));
  const collided = answer ? (answer.by.name ?? words.colleague) : undefined;
  /** Its words go back to where they were written, before what stands there now. */
  const edit = () => {
    const now = unsent.of(entry.conversationId, entry.kind).peek();
    unsent.write(entry.conversationId, entry.kind, [entry.text, now].filter(Boolean).join('\n\n'));
    if (entry.along) unsent.attach(entry.conversationId, entry.along);
    if (entry.files) uploads.putBack(entry.conversationId, entry.files);
    view.mode.value = entry.kind;
    outbox.drop(clientId);
  };
  return (
    <li class={entry.kind === 'note' ? 'outgoing' : 'message message-ours outgoing'} data-client-id={clientId} data-state={state}>
      {entry.kind === 'note' ? (
        <div class="note">
          <NoteIcon />
          <div>
            <p>
              <b>{words.noteOfYou}</b>, {words.teamOnly}
            </p>
            <MessageText text={entry.text} />
          </div>
        </div>
      ) : (
        <div class="bubble">
          <p class="unseen">{words.you}</p>
          {entry.text && <MessageText text={entry.text} />}
          {entry.along?.map((part, i) => (
            <p key={i}>{textOf([part])}</p>
          ))}
          <OutgoingFiles entry={entry} />
        </div>
      )}
      {(showsState || failed || entry.kind === 'note') && <State state={state} />}
      {failed && (
        <div class="failed">
          <p>{collided ? words.work.collided(collided) : words.whyFailed(failed)}</p>
          <button type="button" class="link" onClick={() => decide(outbox.retry)}>
            {collided ? words.work.sendAnyway : words.tryAgain}
          </button>
          <button type="button" class="link" onClick={() => decide(edit)}>
            {words.work.backToField}
          </button>
          <button type="button" class="link" onClick={() => decide(outbox.drop)}>
            {words.drop}
          </button>
        </div>
      )}
    </li>
  );
};
