import { useDesk, type Shift } from './desk.ts';
import { Initials } from './patterns.tsx';
import type { OpenConversation } from './open-conversation.ts';
import { useReason } from './reasons.ts';

/** The line under the head: who has it, what colleagues do here, until when it rests, and what it is about. */
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
  const who = writer ?? looker?.by ?? other;
  const whose = who?.name ?? words.colleague;

  const doing = (): string | undefined => {
    if (refused.value) return refused.value.code === 'conflict' ? words.takenBy(other?.name ?? words.colleague) : words.cannotTake;
    if (writer) return looker ? words.work.looksAndWrites(whose) : words.otherWrites(whose);
    if (lookers.length > 1) return words.work.manyLook(lookers.length);
    if (looker) return words.work[looker.doing === 'notes' ? 'looksAndNotes' : 'looks'](whose);
    if (spam) return words.work.spam;
    if (over) return words[status];
    if (other) return words.otherHas(whose);
    if (snoozedUntil !== undefined && Date.parse(snoozedUntil) > Date.now()) return words.work.snoozedUntil(times.soon(snoozedUntil, Date.now()));
    return assignee ? undefined : words.nobodyHas;
  };
  const text = doing();
  const subject = reason !== undefined ? words.reason(reason) : proposed !== undefined ? words.work.topic(proposed) : undefined;
  if (text === undefined && subject === undefined) return null;
  return (
    <div class="standing">
      <p role="status">
        {who && text !== undefined && <Initials name={whose} />}
        <span>{text}</span>
      </p>
      {subject !== undefined && <p class="standing-reason">{subject}</p>}
    </div>
  );
};
