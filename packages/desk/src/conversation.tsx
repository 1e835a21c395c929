import { useEffect } from 'preact/hooks';
import { Actions } from './actions.tsx';
import { Composer } from './composer.tsx';
import { useDesk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { BackIcon } from './icons.tsx';
import type { Deed } from './keys.ts';
import { Messages } from './messages.tsx';
import type { OpenConversation } from './open-conversation.ts';
import { Empty, Loading, OurError } from './patterns.tsx';
import { isNarrow } from './screen-width.ts';
import { Standing } from './standing.tsx';
import { WayLine } from './way.tsx';

interface ConversationProps {
  readonly shift: Shift;
  readonly runs: Readonly<Record<Deed, () => void>>;
}

/** The conversation in the middle, or what to do while none is chosen. */
export const Conversation = ({ shift, open, runs }: ConversationProps & { readonly open: OpenConversation | undefined }) => {
  const { preferences, language } = useDesk();
  const { words } = language.value;
  if (!open) {
    return (
      <section class="conversation conversation-none">
        <Empty title={words.choose} lead={preferences.letterKeys.value ? words.chooseLead : words.chooseLeadNoKeys} />
      </section>
    );
  }
  return <Opened shift={shift} open={open} runs={runs} />;
};

const Opened = ({ shift, open, runs }: ConversationProps & { readonly open: OpenConversation }) => {
  const { place, language } = useDesk();
  const { words } = language.value;
  const { about, state, failure, openedAt } = open;
  const row = shift.inbox.rows.value?.find(({ id }) => id === open.id);
  const name = (about.value ?? row)?.visitor.name ?? words.visitor;
  const ready = openedAt.value !== undefined && about.value !== undefined;
  const mine = state.value.assignee?.id === shift.agent.id;
  const gone = failure.value?.code === 'not-found';
  const Title = isNarrow.value ? 'h1' : 'h2';

  useEffect(() => focusOn('conversation-title'), []);
  // Colleagues see who is here, and who writes a note.
  useEffect(() => shift.lookers.attend(open.id, () => (shift.view.mode.peek() === 'note' && shift.unsent.of(open.id, 'note').peek() ? 'notes' : 'looks')), []);

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
        {ready && !gone && <Actions shift={shift} open={open} runs={runs} />}
      </header>
      <WayLine way={about.value?.way} />
      {ready && <Standing shift={shift} open={open} />}
      {gone ? (
        <Empty title={words.conversationGone} lead={words.conversationGoneLead}>
          <a class="secondary" href={place.hrefOf({ conversation: undefined })}>
            {words.backToInbox}
          </a>
        </Empty>
      ) : ready ? (
        <>
          {failure.value && shift.connection.online.value && (
            <OurError title={words.conversationFailed} lead={words.oursPlain} onAgain={() => void open.refresh()} />
          )}
          <Messages shift={shift} open={open} name={name} />
          <Composer shift={shift} open={open} name={name} takes={!mine && state.value.status === 'queued'} runs={runs} />
        </>
      ) : failure.value ? (
        <OurError title={words.conversationFailed} lead={words.oursPlain} onAgain={() => void open.refresh()} />
      ) : (
        <Loading text={words.loadingConversation} shape="messages" />
      )}
    </section>
  );
};
