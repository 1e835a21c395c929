import type { Participant } from '@lotse/contract';
import { useDesk, type Shift } from './desk.ts';
import { Initials } from './patterns.tsx';
import type { OpenConversation } from './open-conversation.ts';
import { useReason } from './reasons.ts';

/** The line under the head: who has it or that it is over, what colleagues do here, and what it is about. */
export const Standing = ({ shift, open }: { readonly shift: Shift; readonly open: OpenConversation }) => {
  const { words, times } = useDesk().language.value;
  const { state, typing, about, refused } = open;
  const { reason: said, topic, snoozedUntil, spam } = about.value ?? {};
  const reason = useReason(said);
  const proposed = useReason(topic);
  const { assignee, status } = state.value;
  const over = status === 'resolved' || status === 'closed';
  const writer = typing.value.find(({ role, id }) => role === 'agent' && id !== shift.agent.id);
  const lookers = shift.lookers.all.value.get(open.id) ?? [];
  const looker = lookers.find(({ by }) => by.id === writer?.id) ?? lookers.find(({ doing }) => doing === 'notes') ?? lookers[0];
  const other = assignee && assignee.id !== shift.agent.id ? assignee : undefined;
  const nameOf = ({ name }: Participant) => name ?? words.colleague;

  const stands = (): string | undefined => {
    if (refused.value) return refused.value.code === 'conflict' ? words.takenBy(other?.name ?? words.colleague) : words.cannotTake;
    if (spam) return words.work.spam;
    if (over) return words[status];
    if (other) return words.otherHas(nameOf(other));
    if (snoozedUntil !== undefined && Date.parse(snoozedUntil) > Date.now()) return words.work.snoozedUntil(times.soon(snoozedUntil, Date.now()));
    return assignee ? undefined : words.nobodyHas;
  };
  const doing = (): string | undefined => {
    if (writer) return looker ? words.work.looksAndWrites(nameOf(writer)) : words.otherWrites(nameOf(writer));
    if (lookers.length > 1) return words.work.manyLook(lookers.length);
    return looker && words.work[looker.doing === 'notes' ? 'looksAndNotes' : 'looks'](nameOf(looker.by));
  };
  const lines = [
    [stands(), over || spam ? undefined : other],
    [doing(), writer ?? looker?.by],
  ] as const;
  const subject = reason !== undefined ? words.reason(reason) : proposed !== undefined ? words.work.topic(proposed) : undefined;
  // What is to be heard when it changes is there before.
  return (
    <div class={subject === undefined && lines.every(([text]) => text === undefined) ? 'unseen' : 'standing'}>
      {lines.map(([text, who], i) => (
        <p key={i} role="status">
          {who && text !== undefined && <Initials name={nameOf(who)} />}
          {text !== undefined && <span>{text}</span>}
        </p>
      ))}
      {subject !== undefined && <p class="standing-reason">{subject}</p>}
    </div>
  );
};
