/** What the customer has sent by a flow, readable; what is sensitive is masked until somebody asks for it, which is noted. */
import { useSignal } from '@preact/signals';
import { flowAnswersOfDesk, type DeskAnswer, type DeskSubmissionDetail } from '@lotse/contract/desk-flows';
import { useDesk } from '../desk.ts';
import { Loading, OurError } from '../patterns.tsx';
import { useReading } from '../reading.ts';
import { SentFile } from './sent-file.tsx';

const pathOf = (reference: string, locale: string, deed = ''): string =>
  `desk/flows/${encodeURIComponent(reference)}${deed}?${new URLSearchParams({ locale })}`;

export const Submission = ({ reference }: { readonly reference: string }) => {
  const { api, language } = useDesk();
  const { words, times } = language.value;
  const read = async () => (await api.ask(flowAnswersOfDesk.submission, pathOf(reference, words.locale))).submission;
  const { value, failure, again } = useReading(read, `${reference} ${words.locale}`);
  const submission = value.value;
  if (failure.value) return <OurError title={words.cases.answersFailed} onAgain={again} />;
  if (!submission) return <Loading text={words.cases.loadingAnswers} shape="text" />;
  const { receiptBouncedAt } = submission;
  return (
    <section class="case-given">
      <p class="case-received">{words.cases.received(times.date(submission.receivedAt), times.clock(submission.receivedAt))}</p>
      {submission.undoneAt !== undefined && <p class="quiet-note">{words.cases.undoneOn(times.date(submission.undoneAt))}</p>}
      {receiptBouncedAt !== undefined && <p class="quiet-note">{words.cases.receiptBounced(times.date(receiptBouncedAt), times.clock(receiptBouncedAt))}</p>}
      <Given submission={submission} fresh={read} />
    </section>
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
