import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { linkify, type Message, type MessagePart } from '@lotse/contract';
import type { Note } from '@lotse/contract/desk';
import { useDesk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { ChevronDownIcon, DeliveredIcon, ErrorIcon, NoteIcon, ReadIcon, SendingIcon, SentIcon } from './icons.tsx';
import type { OpenConversation } from './open-conversation.ts';
import type { Outgoing } from './outbox.ts';
import { isWide } from './screen-width.ts';
import { reachedVisitor, timelineOf, type Line } from './timeline.ts';

interface MessagesProps {
  readonly shift: Shift;
  readonly open: OpenConversation;
  readonly name: string;
}

/** The conversation itself. It follows what is new only when the reader is at its end. */
export const Messages = ({ shift, open, name }: MessagesProps) => {
  const { words } = useDesk().language.value;
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [more, setMore] = useState(false);
  const outgoing = shift.outbox.entries.value.filter(({ conversationId }) => conversationId === open.id);
  const lines = timelineOf(open.state.value, open.notes.value, outgoing);
  const writers = open.typing.value.filter(({ role }) => role !== 'agent');
  const last = lines.at(-1)?.key;
  const visitorId = open.about.value?.visitor.id ?? '';
  // Under the last answer of this agent stands how far it has come.
  const lastOwn = lines.findLast((line) =>
    line.kind === 'message' ? line.message.by.id === shift.agent.id : line.kind === 'outgoing' && line.entry.kind === 'reply',
  );

  const toEnd = () => {
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  };
  const look = () => {
    if (atEnd.current && document.visibilityState === 'visible' && document.hasFocus()) open.seen();
  };
  useLayoutEffect(() => {
    if (atEnd.current || lines.at(-1)?.kind === 'outgoing') toEnd();
    else setMore(true);
  }, [last]);
  useLayoutEffect(() => {
    if (atEnd.current) toEnd();
  }, [writers.length]);
  const { head } = open.state.value;
  useEffect(look, [head]);
  useEffect(() => {
    const box = scroller.current;
    const resized = new ResizeObserver(() => atEnd.current && toEnd());
    if (box) resized.observe(box);
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      resized.disconnect();
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  const scrolled = () => {
    const box = scroller.current;
    if (!box) return;
    atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 40;
    if (!atEnd.current) return;
    setMore(false);
    look();
  };

  return (
    <div class="messages-frame">
      <div ref={scroller} id="messages" class="messages" role="region" aria-label={words.messagesLabel(name)} tabIndex={0} onScroll={scrolled}>
        <ol>
          {lines.map((line) => (
            <LineView key={line.key} line={line} shift={shift} open={open} name={name} visitorId={visitorId} showsState={line === lastOwn} />
          ))}
        </ol>
        {writers.length > 0 && (
          <p class="typing">
            <span class="dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            {words.typing(name)}
          </p>
        )}
      </div>
      {more && (
        <button
          type="button"
          class="secondary to-end"
          onClick={() => {
            toEnd();
            focusOn('messages');
          }}
        >
          {words.newMessage}
          <ChevronDownIcon size={18} />
        </button>
      )}
    </div>
  );
};

interface LineProps extends MessagesProps {
  readonly line: Line;
  readonly visitorId: string;
  readonly showsState: boolean;
}

const LineView = ({ line, shift, open, name, visitorId, showsState }: LineProps) => {
  const { words, times } = useDesk().language.value;
  switch (line.kind) {
    case 'day':
      return <li class="day">{times.day(line.at, Date.now())}</li>;
    case 'happening':
      return <li class="happening">{useHappening(line, shift)}</li>;
    case 'note':
      return <NoteLine note={line.note} own={line.note.by.id === shift.agent.id} />;
    case 'outgoing':
      return <OutgoingLine entry={line.entry} shift={shift} showsState={showsState} />;
    case 'message': {
      const { message, begins } = line;
      const { by } = message;
      const ours = by.role === 'agent' || by.role === 'bot';
      const own = by.id === shift.agent.id;
      const news = message.seq > (open.openedAt.value ?? Infinity);
      const author = own ? words.you : by.role === 'bot' ? words.bot : by.role === 'agent' ? (by.name ?? words.colleague) : name;
      return (
        <li
          class={`message ${ours ? 'message-ours' : ''} ${begins ? 'begins' : ''} ${news ? 'arrives' : ''}`}
          data-seq={message.seq}
          data-client-id={message.clientId}
        >
          <p class={own || !begins ? 'by unseen' : 'by'}>
            <b>{author}</b> <time dateTime={message.at}>{times.clock(message.at)}</time>
          </p>
          <Bubble message={message} shift={shift} lang={message.lang ?? (ours ? undefined : open.about.value?.visitor.locale)} />
          {showsState && <State state={reachedVisitor(open.state.value, message.seq, visitorId)} at={message.at} />}
        </li>
      );
    }
  }
};

const useHappening = ({ event, reopened }: Extract<Line, { kind: 'happening' }>, shift: Shift): string => {
  const { words, times } = useDesk().language.value;
  const time = times.clock(event.at);
  switch (event.kind) {
    case 'assign':
      if (!event.to) return words.released(time);
      return event.to.id === shift.agent.id ? words.youTook(time) : words.otherTook(event.to.name ?? words.colleague, time);
    case 'status':
      return reopened ? words.reopened(time) : event.status === 'closed' ? words.wasClosed(time) : words.wasResolved(time);
    case 'rating':
      return words.rated(event.score, time);
    case 'system':
      return '';
  }
};

const Bubble = ({ message, shift, lang }: { readonly message: Message; readonly shift: Shift; readonly lang: string | undefined }) => {
  const { words } = useDesk().language.value;
  if (message.redacted) return <p class="bubble bubble-redacted">{words.redacted}</p>;
  return (
    <div class="bubble" lang={lang}>
      {message.parts.map((part, i) => (
        <Part key={i} part={part} shift={shift} />
      ))}
      {message.editedAt && <span class="edited"> {words.edited}</span>}
    </div>
  );
};

const Part = ({ part, shift }: { readonly part: MessagePart; readonly shift: Shift }) => {
  if (part.kind === 'text') return <Text text={part.text} />;
  const openArticle = () => {
    shift.view.side.value = { kind: 'article', id: part.articleId };
    if (!isWide.value) shift.view.drawer.value = true;
  };
  return (
    <button type="button" class="link" onClick={openArticle}>
      {part.title}
    </button>
  );
};

/** Text as it was written; web and mail addresses are links. */
export const Text = ({ text }: { readonly text: string }) => (
  <p>
    {linkify(text).map((piece, i) =>
      piece.kind === 'text' ? (
        piece.text
      ) : (
        <a key={i} href={piece.href} target="_blank" rel="noopener noreferrer nofollow">
          {piece.text}
        </a>
      ),
    )}
  </p>
);

const icons = { sending: SendingIcon, waiting: SendingIcon, sent: SentIcon, delivered: DeliveredIcon, read: ReadIcon, failed: ErrorIcon };

/** How far it has come. The time is the message's own: nobody says when it was read. */
const State = ({ state, at }: { readonly state: keyof typeof icons; readonly at?: string }) => {
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

const OutgoingLine = ({ entry, shift, showsState }: { readonly entry: Outgoing; readonly shift: Shift; readonly showsState: boolean }) => {
  const { words } = useDesk().language.value;
  const { outbox, connection } = shift;
  const { clientId, failed } = entry;
  const state = failed ? 'failed' : entry.stored ? 'sent' : connection.online.value ? 'sending' : 'waiting';
  const decide = (deed: (clientId: string) => void) => {
    deed(clientId);
    focusOn('composer-text');
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
            <Text text={entry.text} />
          </div>
        </div>
      ) : (
        <div class="bubble">
          <p class="unseen">{words.you}</p>
          <Text text={entry.text} />
        </div>
      )}
      {(showsState || failed || entry.kind === 'note') && <State state={state} />}
      {failed && (
        <div class="failed">
          <p>{words.whyFailed(failed)}</p>
          <button type="button" class="link" onClick={() => decide(outbox.retry)}>
            {words.tryAgain}
          </button>
          <button type="button" class="link" onClick={() => decide(outbox.drop)}>
            {words.drop}
          </button>
        </div>
      )}
    </li>
  );
};

const NoteLine = ({ note, own }: { readonly note: Note; readonly own: boolean }) => {
  const { words, times } = useDesk().language.value;
  return (
    <li class="note" data-client-id={note.clientId}>
      <NoteIcon />
      <div>
        <p>
          <b>{own ? words.noteOfYou : words.noteOf(note.by.name ?? words.colleague)}</b>, {words.teamOnly}{' '}
          <time dateTime={note.at}>{times.clock(note.at)}</time>
        </p>
        <Text text={note.text} />
      </div>
    </li>
  );
};
