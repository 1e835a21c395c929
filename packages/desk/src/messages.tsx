import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { textOf, type Happening, type Message, type MessagePart } from '@lotse/contract';
import type { Note } from '@lotse/contract/desk';
import { useDesk, type Shift } from './desk.ts';
import { FilePart } from './files.tsx';
import { focusOn } from './focus.ts';
import { ChevronDownIcon, FormIcon, NoteIcon } from './icons.tsx';
import { MessageText } from './message-text.tsx';
import type { OpenConversation } from './open-conversation.ts';
import { OutgoingLine, State } from './outgoing.tsx';
import type { Words } from './strings/de.ts';
import { isWide } from './screen-width.ts';
import { isAboutMails, reachedVisitor, timelineOf, type Line } from './timeline.ts';

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
      return <OutgoingLine entry={line.entry} shift={shift} open={open} showsState={showsState} />;
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
          <Bubble message={message} shift={shift} open={open} lang={message.lang ?? (ours ? undefined : open.about.value?.visitor.locale)} />
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
      return assigned(event, shift.agent.id, words, time);
    case 'status':
      return reopened
        ? words.reopened(time)
        : event.status === 'closed'
          ? event.by.role === 'system'
            ? words.wasSilent(time)
            : words.wasClosed(time)
          : words.wasResolved(time);
    case 'rating':
      return words.rated(event.score, time);
    case 'system':
      return isAboutMails(event.code) ? words.aboutMails[event.code](time) : '';
  }
};

const assigned = ({ by, to }: Extract<Happening, { kind: 'assign' }>, self: string, words: Words, time: string): string => {
  if (!to) return words.released(time);
  if (by.id === to.id) return to.id === self ? words.youTook(time) : words.otherTook(to.name ?? words.colleague, time);
  if (to.id === self) return words.work.passedToYou(by.name ?? words.colleague, time);
  const name = to.name ?? words.colleague;
  return by.id === self ? words.work.youPassedOn(name, time) : words.work.passedOn(by.name ?? words.colleague, name, time);
};

interface BubbleProps {
  readonly message: Message;
  readonly shift: Shift;
  readonly open: OpenConversation;
  readonly lang: string | undefined;
}

const Bubble = ({ message, shift, open, lang }: BubbleProps) => {
  const { words } = useDesk().language.value;
  if (message.redacted) return <p class="bubble bubble-redacted">{words.redacted}</p>;
  return (
    <div class="bubble" lang={lang}>
      {message.parts.map((part, i) => (
        <Part key={i} part={part} seq={message.seq} shift={shift} open={open} />
      ))}
      {message.editedAt && <span class="edited"> {words.edited}</span>}
    </div>
  );
};

interface PartProps {
  readonly part: MessagePart;
  readonly seq: number;
  readonly shift: Shift;
  readonly open: OpenConversation;
}

const Part = ({ part, seq, shift, open }: PartProps) => {
  if (part.kind === 'text') return <MessageText text={part.text} />;
  if (part.kind === 'file') return <FilePart file={part.file} seq={seq} open={open} />;
  if (part.kind === 'flow')
    return (
      <p class="lead-part">
        <FormIcon size={16} /> {textOf([part])}
      </p>
    );
  const show = () => {
    shift.view.side.value = part.kind === 'article' ? { kind: 'article', id: part.articleId } : { kind: 'case', reference: part.reference };
    if (!isWide.value) shift.view.drawer.value = true;
  };
  return (
    <button type="button" class="link" onClick={show}>
      {textOf([part])}
    </button>
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
        <MessageText text={note.text} />
      </div>
    </li>
  );
};
