/** What the same visitor wrote before, to read beside the conversation, without leaving this one. */
import { emptyConversation, reducePage, textOf } from '@lotse/contract';
import { useDesk, type Shift } from './desk.ts';
import { MessageText } from './message-text.tsx';
import { Loading, OurError } from './patterns.tsx';
import { useReading } from './reading.ts';

/** More than this nobody reads beside something else: the conversation itself is one press away. */
const mostMessages = 200;

export const EarlierView = ({ shift, id }: { readonly shift: Shift; readonly id: string }) => {
  const { api, place, language } = useDesk();
  const { words, times } = language.value;
  const { value, failure, again } = useReading(async () => {
    const page = await api.events(id, 0, new AbortController().signal);
    return reducePage(emptyConversation(id, page.epoch), page);
  }, id);
  if (failure.value) return <OurError title={words.work.earlierFailed} onAgain={again} />;
  if (!value.value) return <Loading text={words.work.loadingEarlier} shape="text" />;
  const messages = value.value.entries.flatMap((entry) => (entry.kind === 'message' ? [entry] : [])).slice(0, mostMessages);
  return (
    <>
      <p class="hint">
        {words.work.readOnly}{' '}
        <a class="link" href={place.hrefOf({ conversation: id })}>
          {words.work.openThis}
        </a>
      </p>
      <ol class="earlier-messages">
        {messages.map(({ seq, by, at, parts, redacted }) => (
          <li key={seq}>
            <p class="by">
              <b>{by.id === shift.agent.id ? words.you : (by.name ?? (by.role === 'agent' ? words.colleague : words.visitor))}</b>{' '}
              <time dateTime={at}>{times.clock(at)}</time>
            </p>
            {redacted ? <p class="hint">{words.redacted}</p> : parts.map((part, i) => <MessageText key={i} text={textOf([part])} />)}
          </li>
        ))}
      </ol>
    </>
  );
};
