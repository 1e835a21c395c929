import { useEffect } from 'preact/hooks';
import { Composer } from './composer.tsx';
import { useDesk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { BackIcon, BookIcon, CheckIcon, PersonIcon } from './icons.tsx';
import { Messages } from './messages.tsx';
import type { OpenConversation } from './open-conversation.ts';
import { Empty, Initials, Loading, OurError } from './patterns.tsx';
import { useReason } from './reasons.ts';
import { isNarrow, isWide } from './screen-width.ts';

/** The conversation in the middle, or what to do while none is chosen. */
export const Conversation = ({ shift, open }: { readonly shift: Shift; readonly open: OpenConversation | undefined }) => {
  const { preferences, language } = useDesk();
  const { words } = language.value;
  if (!open) {
    return (
      <section class="conversation conversation-none">
        <Empty title={words.choose} lead={preferences.letterKeys.value ? words.chooseLead : words.chooseLeadNoKeys} />
      </section>
    );
  }
  return <Opened shift={shift} open={open} />;
};

const Opened = ({ shift, open }: { readonly shift: Shift; readonly open: OpenConversation }) => {
  const { place, language } = useDesk();
  const { words } = language.value;
  const { about, state, failure, openedAt } = open;
  const row = shift.inbox.rows.value?.find(({ id }) => id === open.id);
  const name = (about.value ?? row)?.visitor.name ?? words.visitor;
  const ready = openedAt.value !== undefined && about.value !== undefined;
  const over = ['resolved', 'closed'].includes(state.value.status);
  const mine = state.value.assignee?.id === shift.agent.id;
  const free = state.value.assignee === undefined || over;
  const gone = failure.value?.code === 'not-found';
  const Title = isNarrow.value ? 'h1' : 'h2';

  useEffect(() => focusOn('conversation-title'), []);

  return (
    <section class="conversation" aria-labelledby="conversation-title">
      <header class="column-head">
        {isNarrow.value && (
          <a class="icon-button" href={place.hrefOf({ conversation: undefined })} aria-label={words.backToInbox}>
            <BackIcon size={22} />
          </a>
        )}
        <Title id="conversation-title" tabIndex={-1}>
          {gone ? words.conversationGone : name}
        </Title>
        {ready && !gone && (
          <div class="actions">
            {!isWide.value && (
              <button type="button" class="secondary" aria-expanded={shift.view.drawer.value} onClick={() => (shift.view.drawer.value = true)}>
                <BookIcon size={18} />
                <span class="action-word">{words.showContext}</span>
              </button>
            )}
            {!mine && free && !over && (
              <button type="button" class="secondary" onClick={() => void open.take().then((taken) => taken && focusOn('composer-text'))}>
                <PersonIcon size={18} />
                <span class="action-word">{words.take}</span>
              </button>
            )}
            {!over && (
              <button type="button" class="secondary" onClick={() => (shift.view.sheet.value = 'resolve')}>
                <CheckIcon size={18} />
                <span class="action-word">{words.resolve}</span>
              </button>
            )}
          </div>
        )}
      </header>
      {ready && <Standing shift={shift} open={open} />}
      {gone ? (
        <Empty title={words.conversationGone} lead={words.conversationGoneLead}>
          <a class="secondary" href={place.hrefOf({ conversation: undefined })}>
            {words.backToInbox}
          </a>
        </Empty>
      ) : ready ? (
        <>
          <Messages shift={shift} open={open} name={name} />
          <Composer shift={shift} open={open} name={name} takes={!mine && state.value.status === 'queued'} />
        </>
      ) : failure.value ? (
        <OurError title={words.conversationFailed} lead={words.oursPlain} onAgain={() => void open.refresh()} />
      ) : (
        <Loading text={words.loadingConversation} shape="messages" />
      )}
    </section>
  );
};

/** The line under the head: who has it, what a colleague does, and what it was about. */
const Standing = ({ shift, open }: { readonly shift: Shift; readonly open: OpenConversation }) => {
  const { words } = useDesk().language.value;
  const { state, typing, about, refused } = open;
  const reason = useReason(about.value?.reason);
  const { assignee, status } = state.value;
  const over = status === 'resolved' || status === 'closed';
  const writer = typing.value.find(({ role, id }) => role === 'agent' && id !== shift.agent.id);
  const other = assignee && assignee.id !== shift.agent.id ? assignee : undefined;
  const who = writer ?? other;
  const whose = who?.name ?? words.colleague;
  const text = refused.value
    ? refused.value.code === 'conflict'
      ? words.takenBy(other?.name ?? words.colleague)
      : words.cannotTake
    : writer
      ? words.otherWrites(whose)
      : over
        ? words[status]
        : other
          ? words.otherHas(whose)
          : assignee
            ? undefined
            : words.nobodyHas;
  if (text === undefined && reason === undefined) return null;
  return (
    <div class="standing">
      <p role="status">
        {who && <Initials name={whose} />}
        <span>{text}</span>
      </p>
      {reason !== undefined && <p class="standing-reason">{words.reason(reason)}</p>}
    </div>
  );
};
