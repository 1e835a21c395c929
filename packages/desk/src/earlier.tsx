/** What the same visitor wrote before: a list beside the conversation. */
import type { DeskSummary } from '@lotse/contract/desk';
import { useDesk, type Shift } from './desk.ts';
import type { OpenConversation } from './open-conversation.ts';
import { Loading, OurError } from './patterns.tsx';
import { useReading } from './reading.ts';
import { labelOf, reasonPaths } from './reasons.ts';

/** Who comes back from one of them finds the list, and the focus its place in it. */
const known = new WeakMap<OpenConversation, readonly DeskSummary[]>();

export const Earlier = ({
  shift,
  open,
  show,
}: {
  readonly shift: Shift;
  readonly open: OpenConversation;
  show(id: string, at: string, opener: string): void;
}) => {
  const { api, language } = useDesk();
  const { words, times } = language.value;
  const { value, failure, again } = useReading(() => api.history(open.id), open.id, known.get(open));
  if (value.value) known.set(open, value.value);
  const reasons = reasonPaths(shift.reasons.list.value ?? [], words.locale);
  const about = (reason: string | undefined) => reasons.find(({ id }) => id === reason)?.reason;
  return (
    <>
      <h3>{words.work.earlier}</h3>
      {failure.value && <OurError title={words.work.earlierFailed} onAgain={again} />}
      {!value.value && !failure.value && <Loading text={words.work.loadingEarlier} shape="text" />}
      {value.value?.length === 0 && <p class="facts">{words.work.noEarlier}</p>}
      <ul class="earlier">
        {value.value?.map(({ id, startedAt, reason, lastText }) => {
          const named = about(reason);
          return (
            <li key={id}>
              <button id={`earlier-${id}`} type="button" class="link" onClick={() => show(id, startedAt, `earlier-${id}`)}>
                {named ? labelOf(named, words.locale) : lastText.slice(0, 60) || words.noText}
              </button>{' '}
              <time dateTime={startedAt}>{times.date(startedAt)}</time>
            </li>
          );
        })}
      </ul>
    </>
  );
};
