/** What a customer has in hand afterwards: what he sent, when it came to the second, and what happens next. Mail and document are made of it. */
import type { FlowDefinition } from '@lotse/contract';
import { readback, reviewOf, textOf } from '@lotse/flow';
import { plain } from '../mails/transcript.ts';
import type { StoredSubmission } from '../store/flow-store.ts';
import { stageLabel } from './stages.ts';
import { flowWords, type FlowWords } from './words.ts';

export interface ReceiptText {
  readonly words: FlowWords;
  readonly title: string;
  /** The flow's own sentence: it has come. */
  readonly sentence: string;
  readonly received: string;
  readonly reference: string;
  /** Only of declarations: that it has come is no judgement. */
  readonly note?: string | undefined;
  readonly groups: readonly { readonly title: string; readonly rows: readonly { readonly label: string; readonly text: string }[] }[];
  readonly next: readonly string[];
}

/** `21. November 2026 um 14:03:27 MEZ` */
export const toTheSecond = (at: Date, dates: string, zone: string): string => {
  const name =
    new Intl.DateTimeFormat(dates, { timeZoneName: 'short', timeZone: zone }).formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return `${new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeStyle: 'medium', timeZone: zone }).format(at)} ${name}`;
};
export const dayText = (day: string, dates: string): string => new Date(day).toLocaleDateString(dates, { dateStyle: 'long', timeZone: 'UTC' });

/** What is still to come, in the customer's words: "Zählerstand geprüft (bis 24. November 2026)". */
export const nextSteps = (flow: FlowDefinition, { case: { stages }, locale }: Pick<StoredSubmission, 'case' | 'locale'>): readonly string[] => {
  const words = flowWords(locale);
  return stages
    .filter(({ doneAt }) => doneAt === undefined)
    .map(({ id, owner, plannedOn }) => {
      const about = [plannedOn === undefined ? undefined : words.by(dayText(plannedOn, words.dates)), owner === 'us' ? undefined : words.owners[owner]];
      const said = about.filter((each) => each !== undefined).join(', ');
      return `${stageLabel(flow, id, locale)}${said && ` (${said})`}`;
    });
};

export const receiptText = (flow: FlowDefinition, submission: StoredSubmission, zone: string): ReceiptText => {
  const { locale, reference, receivedAt, steps, answers = {} } = submission;
  const words = flowWords(locale);
  const { yes, no, notGiven } = words;
  // `de-du` has words of its own and the dates of German; English has British dates.
  const manner = words.locale === 'en' ? words.dates : locale;
  return {
    words,
    title: textOf(flow.title, locale),
    sentence: textOf(flow.receipt, locale),
    received: words.receivedAt(toTheSecond(new Date(receivedAt), words.dates, zone)),
    reference: words.reference(reference),
    ...(flow.kind === 'declaration' && { note: words.onlyReceived }),
    groups: reviewOf(flow, { steps, effective: answers }).map(({ step, rows }) => ({
      title: textOf(step.title, locale),
      rows: rows.map(({ field, answer }) => ({
        label: plain(textOf(field.short ?? field.label, locale)),
        text: answer === undefined ? notGiven : plain(readback(field, answer, { locale: manner, timeZone: zone, yes, no })),
      })),
    })),
    next: nextSteps(flow, submission),
  };
};
