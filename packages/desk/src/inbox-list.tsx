import type { Box, DeskSummary } from '@lotse/contract/desk';
import { useSeconds } from './clock.ts';
import { useDesk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { ClockIcon, ErrorIcon, EyeIcon, PersonIcon } from './icons.tsx';
import { isPutOff } from './inbox.ts';
import { Empty, Loading, OurError } from './patterns.tsx';
import { PresenceToggle } from './presence-toggle.tsx';
import { useReason } from './reasons.ts';
import { WayChip } from './way.tsx';

const boxes: readonly Box[] = ['mine', 'waiting', 'all'];
/** From here on an answer is late. */
export const targetMs = 2 * 60_000;

/** The conversations of the chosen box. */
export const InboxList = ({ shift }: { readonly shift: Shift }) => {
  const { place, language, preferences } = useDesk();
  const { words } = language.value;
  const { inbox } = shift;
  const { rows, counts, failed } = inbox;
  return (
    <section class="inbox" aria-labelledby="inbox-title">
      <header class="column-head">
        <h1 id="inbox-title" tabIndex={-1}>
          {words.inbox}
        </h1>
        <PresenceToggle shift={shift} />
      </header>
      <nav class="tabs" aria-label={words.boxesLabel}>
        {boxes.map((box) => (
          <a key={box} class="tab" href={place.hrefOf({ box })} aria-current={place.box.value === box ? 'true' : undefined}>
            {words.boxes[box]}
            {counts.value && <span class="count"> {counts.value[box]}</span>}
          </a>
        ))}
      </nav>
      <div class="inbox-rows">
        {failed.value && !rows.value && <OurError title={words.inboxFailed} lead={words.ours} onAgain={() => void inbox.refresh()} />}
        {!failed.value && !rows.value && <Loading key={place.box.value} text={words.loadingInbox} shape="rows" />}
        {rows.value?.length === 0 && <EmptyBox box={place.box.value} waiting={counts.value?.waiting ?? 0} />}
        {rows.value && rows.value.length > 0 && <Rows rows={rows.value} box={place.box.value} />}
      </div>
      {preferences.letterKeys.value && (
        <p class="key-hints" aria-hidden="true">
          <span>
            <kbd>J</kbd>
            <kbd>K</kbd>
            {words.hintSwitch}
          </span>
          <span>
            <kbd>G</kbd>
            {words.work.hintNext}
          </span>
          <span>
            <kbd>?</kbd>
            {words.hintAll}
          </span>
        </p>
      )}
    </section>
  );
};

/** First what wants somebody, then what is for others, then what rests. */
const Rows = ({ rows, box }: { readonly rows: readonly DeskSummary[]; readonly box: Box }) => {
  const { words } = useDesk().language.value;
  const now = Date.now();
  const [first, second] =
    box === 'mine'
      ? [rows.filter((row) => !isPutOff(row, now)), rows.filter((row) => isPutOff(row, now))]
      : box === 'waiting'
        ? [rows.filter((row) => row.offered), rows.filter((row) => !row.offered)]
        : [rows, []];
  return (
    <>
      {first.length === 0 && box === 'waiting' && <p class="rows-none">{words.work.emptyOffered}</p>}
      {first.length > 0 && (
        <ul>
          {first.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      {second.length > 0 && (
        <>
          <h2 id="rows-second" class="rows-title">
            {box === 'mine' ? words.work.later : words.work.forOthers}
          </h2>
          <ul aria-labelledby="rows-second">
            {second.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const EmptyBox = ({ box, waiting }: { readonly box: Box; readonly waiting: number }) => {
  const { place, language } = useDesk();
  const { words } = language.value;
  if (box === 'waiting') return <Empty title={words.emptyWaiting} lead={words.emptyWaitingLead} />;
  if (box === 'all') return <Empty title={words.emptyAll} lead={words.emptyAllLead} />;
  return (
    <Empty title={words.emptyMine} lead={words.emptyMineLead}>
      {waiting > 0 && (
        <a class="secondary" href={place.hrefOf({ box: 'waiting' })}>
          <ClockIcon size={18} />
          {words.toWaiting(waiting)}
        </a>
      )}
    </Empty>
  );
};

const Row = ({ row }: { readonly row: DeskSummary }) => {
  const { place, language, shift } = useDesk();
  const topic = useReason(row.reason === undefined ? row.topic : undefined);
  const lookers = (shift.value?.lookers.all.value.get(row.id) ?? []).map(({ by }) => by.name ?? language.value.words.colleague);
  const { words, times } = language.value;
  const isRefused = shift.value?.outbox.entries.value.some(({ conversationId, failed }) => failed && conversationId === row.id);
  const here = place.conversation.value === row.id;
  const [spoken = ''] = row.visitor.locale.split('-');
  const colleague = row.assignee && row.assignee.id !== shift.value?.agent.id ? row.assignee : undefined;
  return (
    <li>
      <a
        class={row.unread > 0 ? 'row row-unread' : 'row'}
        href={place.hrefOf({ conversation: row.id })}
        aria-current={here ? 'true' : undefined}
        id={`row-${row.id}`}
        onClick={() => here && focusOn('conversation-title')}
      >
        <span class="row-name">{row.visitor.name ?? words.visitor}</span>
        <time class="row-time" dateTime={row.updatedAt}>
          {row.snoozedUntil !== undefined && isPutOff(row, Date.now()) ? times.soon(row.snoozedUntil, Date.now()) : times.row(row.updatedAt, Date.now())}
        </time>
        <span class="row-text">{row.lastText || words.noText}</span>
        <span class="row-facts">
          {isRefused && (
            <span class="chip chip-critical">
              <ErrorIcon size={14} />
              {words.states.failed}
            </span>
          )}
          <Chip row={row} />
          {topic !== undefined && <span class="row-fact row-topic">{topic}</span>}
          {spoken !== words.locale && (
            <span class="row-fact">
              <abbr title={times.language(spoken)}>{spoken.toLocaleUpperCase()}</abbr>
            </span>
          )}
          {row.unread > 0 && <span class="unseen">{words.unread(row.unread)}</span>}
          {lookers.length > 0 && (
            <span class="row-who">
              <EyeIcon size={14} />
              <span class="unseen">{words.work.watching}: </span>
              {lookers.map((name) => name.split(' ')[0]).join(', ')}
            </span>
          )}
          {colleague && lookers.length === 0 && (
            <span class="row-who">
              <PersonIcon size={14} />
              <span class="unseen">{words.responsible}: </span>
              {colleague.name ?? words.colleague}
            </span>
          )}
        </span>
      </a>
    </li>
  );
};

/** Who waits says how long; else what it was about, or that it is over. */
const Chip = ({ row }: { readonly row: DeskSummary }) => {
  const { words } = useDesk().language.value;
  const reason = useReason(row.reason);
  if (row.spam) return <span class="chip">{words.work.spam}</span>;
  if (row.status === 'resolved' || row.status === 'closed')
    return <span class="chip">{reason ?? (row.status === 'resolved' ? words.resolved : words.closed)}</span>;
  if (row.snoozedUntil !== undefined) return isPutOff(row, Date.now()) ? null : <span class="chip chip-critical">{words.work.isBack}</span>;
  if (row.way?.kind === 'callback') return <WayChip way={row.way} />;
  if (row.waitingSince !== undefined) return <WaitChip since={row.waitingSince} />;
  return reason === undefined ? null : <span class="chip">{reason}</span>;
};

const WaitChip = ({ since }: { readonly since: string }) => {
  const { words, times } = useDesk().language.value;
  const waited = useSeconds() - Date.parse(since);
  return (
    <span class={waited > targetMs ? 'chip chip-critical' : 'chip'}>
      <ClockIcon size={14} />
      {words.waits(times.span(waited))}
    </span>
  );
};
