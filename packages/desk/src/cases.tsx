/** What a customer has sent and where it stands, and where he was in a flow: in a file of its own, fetched when the desk stands. */
import { useSignal } from '@preact/signals';
import type { HandoffItem } from '@lotse/contract';
import { flowAnswersOfDesk, type DeskAnswer, type DeskStage, type DeskSubmission, type DeskSubmissionDetail, type DeskWalk } from '@lotse/contract/desk-flows';
import { useEffect, useRef } from 'preact/hooks';
import { AskBack } from './ask-back.tsx';
import { useDesk, type Shift } from './desk.ts';
import { pointTo } from './flow-offers.ts';
import { DownloadIcon } from './icons.tsx';
import { Modal } from './modal.tsx';
import type { OpenConversation } from './open-conversation.ts';
import { Loading, OurError } from './patterns.tsx';
import { useReading } from './reading.ts';

interface CaseProps {
  readonly shift: Shift;
  readonly open: OpenConversation;
  readonly reference: string;
}

const pathOf = (reference: string, locale: string, deed = ''): string =>
  `desk/flows/${encodeURIComponent(reference)}${deed}?${new URLSearchParams({ locale })}`;
const stageNow = ({ case: { stages, endedAt } }: DeskSubmission): DeskStage | undefined =>
  endedAt === undefined ? stages.find(({ doneAt }) => doneAt === undefined) : undefined;
/** While something waits for the customer, each of his messages may be what it waits for. */
const headWhile = (waits: boolean | undefined, { state }: OpenConversation): number => (waits ? state.value.head : 0);

/** What he sends meanwhile is told as a change of the conversation. */
const useAgain = ({ about }: OpenConversation, again: () => void): void => {
  const now = about.value;
  const read = useRef(now);
  useEffect(() => {
    if (read.current !== now) again();
    read.current = now;
  }, [now]);
};

// -- all of them -----------------------------------------------------------------------------------------------------

/** Who comes back from one of them finds the list, and the focus its place in it. */
const known = new WeakMap<OpenConversation, readonly DeskSubmission[]>();

export const Cases = ({ open, show }: { readonly open: OpenConversation; show(reference: string, opener: string): void }) => {
  const { api, language } = useDesk();
  const { words, times } = language.value;
  const before = known.get(open);
  const waits = before?.some((each) => each.case.waitingSince !== undefined);
  const { value, failure, again } = useReading(
    async () =>
      (await api.ask(flowAnswersOfDesk.submissions, `desk/conversations/${encodeURIComponent(open.id)}/flows?${new URLSearchParams({ locale: words.locale })}`))
        .submissions,
    `${words.locale} ${headWhile(waits, open)}`,
    before,
  );
  if (value.value) known.set(open, value.value);
  useAgain(open, again);
  return (
    <section class="cases" aria-labelledby="cases-title">
      <h3 id="cases-title" tabIndex={-1}>
        {words.cases.title}
      </h3>
      {failure.value && <OurError title={words.cases.failed} onAgain={again} />}
      {!value.value && !failure.value && <Loading text={words.cases.loading} shape="text" />}
      {value.value?.length === 0 && <p class="hint">{words.cases.none}</p>}
      <ul>
        {value.value?.map((each) => (
          <li key={each.reference} class="case-card">
            <button id={`case-${each.reference}`} type="button" class="link" onClick={() => show(each.reference, `case-${each.reference}`)}>
              {each.title}
            </button>
            <span class="case-facts">
              {each.reference} · <time dateTime={each.receivedAt}>{times.date(each.receivedAt)}</time>
            </span>
            <Standing submission={each} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Where it stands, in a chip. */
const Standing = ({ submission }: { readonly submission: DeskSubmission }) => {
  const { words } = useDesk().language.value;
  const { undoneAt, case: about } = submission;
  const stage = stageNow(submission);
  if (undoneAt !== undefined) return <span class="chip">{words.cases.undone}</span>;
  if (!stage) return <span class="chip chip-positive">{words.cases.ended}</span>;
  if (about.waitingSince !== undefined) return <span class="chip chip-warning">{words.cases.waiting}</span>;
  return <span class="chip chip-now">{words.cases.stageNow(stage.label)}</span>;
};

// -- one of them -----------------------------------------------------------------------------------------------------

export const CaseView = ({ shift, open, reference }: CaseProps) => {
  const { api, language } = useDesk();
  const { words, times } = language.value;
  const asks = useSignal(false);
  const waits = useSignal(false);
  const read = async () => (await api.ask(flowAnswersOfDesk.submission, pathOf(reference, words.locale))).submission;
  const { value, failure, again } = useReading(async () => took(await read()), `${reference} ${words.locale} ${headWhile(waits.value, open)}`);
  const took = (now: DeskSubmissionDetail) => {
    waits.value = now.case.waitingSince !== undefined;
    return now;
  };
  useAgain(open, again);
  const submission = value.value;
  if (failure.value?.code === 'not-found') return <p class="lead">{words.cases.caseGone}</p>;
  if (failure.value) return <OurError title={words.cases.caseFailed} onAgain={again} />;
  if (!submission) return <Loading text={words.cases.loadingCase} shape="text" />;
  const { receiptBouncedAt } = submission;
  const { waitingSince, endedAt } = submission.case;
  return (
    <>
      <h3 class="article-title">{submission.title}</h3>
      <p class="case-received">{words.cases.received(times.date(submission.receivedAt), times.clock(submission.receivedAt))}</p>
      {submission.undoneAt !== undefined && <p class="quiet-note">{words.cases.undoneOn(times.date(submission.undoneAt))}</p>}
      {receiptBouncedAt !== undefined && <p class="quiet-note">{words.cases.receiptBounced(times.date(receiptBouncedAt), times.clock(receiptBouncedAt))}</p>}
      {waitingSince !== undefined && (
        <p class="quiet-note case-waits" role="status">
          {words.cases.waitingSince(times.date(waitingSince), times.clock(waitingSince))}
        </p>
      )}
      <h3>{words.cases.stages}</h3>
      <Stages submission={submission} />
      {endedAt === undefined && (
        <div class="case-deeds">
          <Advance shift={shift} submission={submission} onDone={(now) => (value.value = took(now))} />
          <button type="button" class="secondary" aria-expanded={asks.value} onClick={() => (asks.value = !asks.value)}>
            {words.cases.ask}
          </button>
        </div>
      )}
      {asks.value && endedAt === undefined && (
        <AskBack
          shift={shift}
          open={open}
          submission={submission}
          onAsked={(now) => {
            value.value = took(now);
            asks.value = false;
          }}
        />
      )}
      <Given submission={submission} fresh={read} />
    </>
  );
};

const Stages = ({ submission }: { readonly submission: DeskSubmissionDetail }) => {
  const { words, times } = useDesk().language.value;
  const now = stageNow(submission);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <ol class="course stages">
      {submission.case.stages.map((stage) => {
        const { id, label, owner, plannedOn, doneAt } = stage;
        const planned = plannedOn === undefined ? undefined : times.date(`${plannedOn}T12:00:00Z`);
        const when = planned && (plannedOn! < today ? words.cases.overdue(planned) : words.cases.plannedOn(planned));
        return (
          <li
            key={id}
            class={doneAt !== undefined ? 'station' : stage === now ? 'station station-here' : 'station station-ahead'}
            aria-current={stage === now ? 'step' : undefined}
          >
            <span class="station-title">{stage === now ? <b>{label}</b> : label}</span>
            <span class="station-detail">
              {doneAt === undefined ? [words.cases.owners[owner], when].filter(Boolean).join(', ') : words.cases.doneOn(times.date(doneAt))}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

/** There is no way back: it asks first. */
const Advance = ({
  shift,
  submission,
  onDone,
}: {
  readonly shift: Shift;
  readonly submission: DeskSubmissionDetail;
  onDone(now: DeskSubmissionDetail): void;
}) => {
  const { api, announcer, language } = useDesk();
  const { words } = language.value;
  const sure = useSignal(false);
  const busy = useRef(false);
  const stage = stageNow(submission);
  if (!stage) return null;
  const advance = async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      const { submission: now } = await api.ask(flowAnswersOfDesk.submission, pathOf(submission.reference, words.locale, '/advance'), { stage: stage.id });
      onDone(now);
      announcer.say(words.cases.advanced(stage.label));
      shift.toasts.show({ text: words.cases.advanced(stage.label) });
    } catch {
      announcer.say(words.work.failed);
      shift.toasts.show({ text: words.work.failed, failed: true });
    }
    busy.current = false;
    sure.value = false;
  };
  return (
    <>
      <button type="button" class="secondary" onClick={() => (sure.value = true)}>
        {words.cases.advance}
      </button>
      {sure.value && (
        <Modal title={words.cases.advanceTitle(stage.label)} class="sheet" onClose={() => (sure.value = false)}>
          <div class="stack">
            <p class="hint">{words.cases.advanceLead}</p>
            <div class="sheet-foot">
              <button type="button" class="primary" onClick={() => void advance()}>
                {words.cases.advanceNow}
              </button>
              <button type="button" class="secondary" onClick={() => (sure.value = false)}>
                {words.cancel}
              </button>
            </div>
          </div>
        </Modal>
      )}
    </>
  );
};

interface GivenProps {
  readonly submission: DeskSubmissionDetail;
  /** Reads it anew: addresses of files are good for a few minutes. */
  fresh(): Promise<DeskSubmissionDetail>;
}

/** The answers, by step. */
const Given = ({ submission: { reference, groups }, fresh }: GivenProps) => {
  const { words } = useDesk().language.value;
  if (!groups) return <p class="hint">{words.cases.erased}</p>;
  return (
    <>
      {groups.some(({ answers }) => answers.some(({ masked }) => masked)) && <p class="checked">{words.cases.masked}</p>}
      {groups.map(({ title, answers }, i) => (
        <section key={i} class="case-group">
          <h3>{title}</h3>
          <dl class="facts">
            {answers.map((answer) => (
              <div key={answer.field}>
                <dt>{answer.label}</dt>
                <dd>
                  <AnswerText reference={reference} answer={answer} fresh={fresh} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
};

const AnswerText = ({ reference, answer, fresh }: { readonly reference: string; readonly answer: DeskAnswer } & Pick<GivenProps, 'fresh'>) => {
  const { words } = useDesk().language.value;
  if (answer.text === undefined) return <span class="hint">{words.cases.notGiven}</span>;
  if (answer.masked) return <Masked reference={reference} answer={answer} />;
  if (!answer.files) return <span class="given-text">{answer.text}</span>;
  return (
    <ul>
      {answer.files.map((file, at) => (
        <li key={file.href}>
          <SentFile name={file.name} href={file.href} renew={async () => fileIn(await fresh(), answer.field, at)} />
        </li>
      ))}
    </ul>
  );
};

const fileIn = ({ groups = [] }: DeskSubmissionDetail, field: string, at: number): string | undefined =>
  groups.flatMap(({ answers }) => answers).find((answer) => answer.field === field)?.files?.[at]?.href;

const SentFile = ({ name, href, renew }: { readonly name: string; readonly href: string; renew(): Promise<string | undefined> }) => {
  const { api, language } = useDesk();
  const { words } = language.value;
  const wrong = useSignal<string | undefined>(undefined);
  const address = (at: string) => api.addressOf({ id: name, name, type: '', size: 0, href: at });
  const save = async (event: MouseEvent) => {
    event.preventDefault();
    try {
      const now = await renew();
      wrong.value = now === undefined ? words.fileGone : undefined;
      if (now !== undefined) Object.assign(document.createElement('a'), { href: address(now), download: name }).click();
    } catch {
      wrong.value = words.fileFailed;
    }
  };
  return (
    <>
      <a class="link" href={address(href) ?? '#'} download={name} onClick={(event) => void save(event)}>
        <DownloadIcon size={16} /> <span dir="auto">{name}</span>
      </a>
      {wrong.value !== undefined && (
        <p class="missing" role="alert">
          {wrong.value}
        </p>
      )}
    </>
  );
};

/** Shown on demand, which is noted; whoever leaves it finds the mask again. */
const Masked = ({ reference, answer: { field, label, text } }: { readonly reference: string; readonly answer: DeskAnswer }) => {
  const { api, language } = useDesk();
  const { words } = language.value;
  const shown = useSignal<string | undefined>(undefined);
  const failed = useSignal(false);
  const reveal = async () => {
    try {
      shown.value = (await api.ask(flowAnswersOfDesk.revealed, pathOf(reference, words.locale, '/reveal'), { field })).text;
      failed.value = false;
    } catch {
      failed.value = true;
    }
  };
  const isShown = shown.value !== undefined;
  return (
    <>
      <span role="status">{shown.value ?? text}</span>{' '}
      <button
        type="button"
        class="link case-reveal"
        aria-label={isShown ? words.cases.hideNamed(label) : words.cases.revealNamed(label)}
        onClick={() => (isShown ? (shown.value = undefined) : void reveal())}
      >
        {isShown ? words.cases.hide : words.cases.reveal}
      </button>
      {failed.value && (
        <p class="missing" role="alert">
          {words.cases.revealFailed}
        </p>
      )}
    </>
  );
};

// -- under way -------------------------------------------------------------------------------------------------------

type FlowItem = Extract<HandoffItem, { readonly kind: 'flow' }>;
const walksOf = new WeakMap<OpenConversation, readonly DeskWalk[]>();

/** Where he was in a flow, among what he passed on: in words, each answer with the way to point to it. */
export const Walk = ({ shift, open, item }: { readonly shift: Shift; readonly open: OpenConversation; readonly item: FlowItem }) => {
  const desk = useDesk();
  const { api, announcer, language } = desk;
  const { words } = language.value;
  const { value, failure } = useReading(
    async () =>
      (await api.ask(flowAnswersOfDesk.walks, `desk/conversations/${encodeURIComponent(open.id)}/walks?${new URLSearchParams({ locale: words.locale })}`))
        .walks,
    words.locale,
    walksOf.get(open),
  );
  if (value.value) walksOf.set(open, value.value);
  const walk = value.value?.find(({ flowId }) => flowId === item.flowId);
  const ready = value.value !== undefined || failure.value !== undefined;
  const point = async (field: string) => {
    const pointed = await pointTo(api, language.peek(), shift, open, item.flowId, field).catch(() => false);
    if (pointed) return;
    announcer.say(words.cases.pointFailed);
    shift.toasts.show({ text: words.cases.pointFailed, failed: true });
  };
  return (
    <li class="station">
      <span class="station-title">{words.cases.begun(walk?.title ?? (ready ? item.flowId : '…'))}</span>
      <span class="station-detail">{walk ? walk.step && words.cases.atStep(walk.step) : ready && words.cases.passedOn(Object.keys(item.answers).length)}</span>
      {walk && walk.answers.length > 0 && (
        <dl class="walk">
          {walk.answers.map(({ field, label, text }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd>
                <span class={text === undefined ? 'hint' : ''}>{text ?? words.cases.stillOpen}</span>
                <button type="button" class="link" aria-label={words.cases.pointNamed(label)} onClick={() => void point(field)}>
                  {words.cases.point}
                </button>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
};
