/** Mails about a flow: the code, the link to what was begun, the receipt, the notice to the contact on file, and that something was taken back. The same words as text and as HTML. */
import type { FlowDefinition } from '@lotse/contract';
import { textOf } from '@lotse/flow';
import { domainOf, letterPage, type OutgoingMail } from '../mails/letter.ts';
import { markup, type Markup } from '../mails/markup.ts';
import { dayInWords } from '../mails/transcript.ts';
import type { FlowLetter, StoredSubmission } from '../store/flow-store.ts';
import { receiptText, toTheSecond } from './receipt.ts';
import { flowWords } from './words.ts';

export interface FlowLetterParts {
  readonly company: string;
  readonly zone: string;
  readonly from: string;
  /** Made for this mail. */
  readonly code: string;
  /** Where it goes on, and until when. */
  readonly draft?: { readonly href: string; readonly until: Date } | undefined;
  /** Where it is taken back, and until when. */
  readonly undo?: { readonly href: string; readonly until: Date } | undefined;
}

interface Body {
  readonly subject: string;
  readonly text: readonly string[];
  readonly html: Markup;
  readonly why?: string;
}

export const composeFlowLetter = (letter: FlowLetter, parts: FlowLetterParts): OutgoingMail => {
  const { id, email: to, locale } = letter;
  const { company, from } = parts;
  const words = flowWords(locale);
  const { subject, text, html, why } = bodyOf(letter, parts);
  return {
    id,
    messageId: `<${id}@${domainOf(from)}>`,
    from,
    to,
    subject,
    text: `${[words.hello, ...text, `${words.regards}\n${company}`, ...(why === undefined ? [] : [why])].join('\n\n')}\n`,
    html: letterPage(
      words.locale,
      subject,
      markup`<p>${words.hello}</p>
${html}
<p>${words.regards}<br>${company}</p>
${why === undefined ? undefined : markup`<p class="small">${why}</p>`}`,
    ),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    attachments: [],
  };
};

const bodyOf = (letter: FlowLetter, parts: FlowLetterParts): Body => {
  const { submission, definition } = letter;
  if (definition && parts.draft) return draftBody(letter.locale, definition, parts.draft, parts);
  return definition && submission ? bodyAbout({ ...letter, submission, definition }, parts) : codeBody(letter.locale, parts);
};

const codeBody = (locale: string, { company, code }: FlowLetterParts): Body => {
  const words = flowWords(locale);
  return {
    subject: words.codeSubject(code),
    text: [words.code(company), code, words.codeValid, words.codeNotYou],
    html: markup`<p>${words.code(company)}</p>
<p><strong>${code}</strong></p>
<p>${words.codeValid}</p>
<p class="small">${words.codeNotYou}</p>`,
  };
};

const draftBody = (locale: string, flow: FlowDefinition, { href, until }: NonNullable<FlowLetterParts['draft']>, { company, zone }: FlowLetterParts): Body => {
  const words = flowWords(locale);
  const begun = words.draft(company, textOf(flow.title, locale));
  const ends = words.draftUntil(dayInWords(until, words.dates, zone));
  return {
    subject: words.draftSubject(textOf(flow.title, locale)),
    text: [begun, href, ends],
    html: markup`<p>${begun}</p>
<p><a class="button" href="${href}">${words.draftButton}</a></p>
<p class="small">${ends}</p>`,
    why: words.whyDraft(company),
  };
};

/** With what was sent, and how it was defined. */
type LetterAbout = FlowLetter & { readonly submission: StoredSubmission; readonly definition: FlowDefinition };
const bodyAbout = ({ kind, locale, submission, definition }: LetterAbout, { company, zone, code, undo }: FlowLetterParts): Body => {
  const words = flowWords(locale);
  const title = textOf(definition.title, locale);
  const at = toTheSecond(new Date(submission.receivedAt), words.dates, zone);
  switch (kind) {
    case 'receipt': {
      const receipt = receiptText(definition, submission, zone);
      const about = [receipt.received, receipt.reference, ...(receipt.note === undefined ? [] : [receipt.note])];
      const asks = submission.confirmation === 'asked';
      return {
        subject: words.receiptSubject(title, submission.reference),
        text: [
          receipt.sentence,
          about.join('\n'),
          ...(asks ? [words.confirm, code] : []),
          words.whatYouSent,
          ...receipt.groups.map((group) => [group.title, ...group.rows.map(({ label, text }) => `  ${label}: ${text}`)].join('\n')),
          ...(receipt.next.length > 0 ? [[words.whatNext, ...receipt.next.map((step, index) => `  ${index + 1}. ${step}`)].join('\n')] : []),
          words.keep(submission.reference),
        ],
        html: markup`<p>${receipt.sentence}</p>
<p>${about.map((line, index) => (index === 0 ? line : markup`<br>${line}`))}</p>
${asks ? markup`<p>${words.confirm}</p>\n<p><strong>${code}</strong></p>` : undefined}
<h2>${words.whatYouSent}</h2>
${receipt.groups.map(
  (group) => markup`<h3>${group.title}</h3>
${group.rows.map(({ label, text }) => markup`<p><span class="small">${label}</span><br>${text}</p>\n`)}`,
)}${
          receipt.next.length > 0
            ? markup`<h2>${words.whatNext}</h2>
<ol>${receipt.next.map((step) => markup`<li>${step}</li>`)}</ol>`
            : undefined
        }
<p>${words.keep(submission.reference)}</p>`,
        why: words.whyReceipt(company),
      };
    }
    case 'notice': {
      const untilText = undo && words.undoUntil(dayInWords(undo.until, words.dates, zone));
      const wayBack = undo ? [`${words.noticeUndo}\n${undo.href}`, untilText ?? ''] : [words.noticeContact];
      return {
        subject: words.noticeSubject(title),
        text: [words.notice(company, title, at), words.reference(submission.reference), words.noticeWasYou, ...wayBack],
        html: markup`<p>${words.notice(company, title, at)}</p>
<p>${words.reference(submission.reference)}</p>
<p>${words.noticeWasYou}</p>
${
  undo
    ? markup`<p>${words.noticeUndo}</p>
<p><a class="button" href="${undo.href}">${words.noticeUndoButton}</a></p>
<p class="small">${untilText}</p>`
    : markup`<p>${words.noticeContact}</p>`
}`,
        why: words.whyNotice(company),
      };
    }
    default: {
      const when = toTheSecond(new Date(submission.undoneAt ?? submission.receivedAt), words.dates, zone);
      return {
        subject: words.undoneSubject(title),
        text: [words.undone(title, when), words.reference(submission.reference)],
        html: markup`<p>${words.undone(title, when)}</p>
<p>${words.reference(submission.reference)}</p>`,
        why: words.whyNotice(company),
      };
    }
  }
};
