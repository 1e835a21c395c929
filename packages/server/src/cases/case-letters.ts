/** Mails about a case: the code, whether somebody wants to follow it, and what is news to whoever does. The same words as text and as HTML. */
import { textIn } from '@lotse/contract/content';
import type { FoldedCase, Span } from '@lotse/contract/cases';
import { domainOf, letterPage, type OutgoingMail } from '../mails/letter.ts';
import { markup, type Markup } from '../mails/markup.ts';
import { dayInWords } from '../mails/transcript.ts';
import type { CaseLetter } from '../store/case-mail-store.ts';
import { caseLetterWords, type CaseLetterWords } from './letter-words.ts';
import type { MovedPromise } from './told.ts';

export interface CaseLetterParts {
  readonly company: string;
  readonly zone: string;
  readonly from: string;
  /** Made for this mail: what it takes along, and where its links lead. */
  readonly code: string;
  readonly confirm: { readonly href: string; readonly until: Date };
  readonly open: { readonly href: string; readonly until: Date };
  readonly stop: string;
}

interface Body {
  readonly subject: string;
  readonly text: readonly string[];
  readonly html: Markup;
}
type NewsLetter = Extract<CaseLetter, { case: FoldedCase }>;

export const composeCaseLetter = (letter: CaseLetter, parts: CaseLetterParts): OutgoingMail => {
  const { id, email: to, locale } = letter;
  const { company, from, stop } = parts;
  const words = caseLetterWords(locale);
  const { subject, text, html } = bodyOf(letter, words, parts);
  const isNews = 'case' in letter;
  const why = isNews ? words.whyNews(company, letter.reference) : undefined;
  return {
    id,
    messageId: `<${id}@${domainOf(from)}>`,
    from,
    to,
    subject,
    text: `${[words.hello, ...text, `${words.regards}\n${company}`, ...(why === undefined ? [] : [`${why}\n${words.stop}\n${stop}`])].join('\n\n')}\n`,
    html: letterPage(
      words.locale,
      subject,
      markup`<p>${words.hello}</p>
${html}
<p>${words.regards}<br>${company}</p>
${why === undefined ? undefined : markup`<p class="small">${why} ${words.stop} <a href="${stop}">${stop}</a></p>`}`,
    ),
    headers: {
      // RFC 8058: a press in the mail program is enough.
      ...(isNews && { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      // RFC 3834: out-of-office programs stay silent.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    attachments: [],
  };
};

const bodyOf = (letter: CaseLetter, words: CaseLetterWords, parts: CaseLetterParts): Body => {
  if ('case' in letter) return newsBody(letter, words, parts);
  return letter.kind === 'code' ? codeBody(letter.reference, words, parts) : confirmBody(letter.reference, words, parts);
};

const codeBody = (reference: string, words: CaseLetterWords, { company, code }: CaseLetterParts): Body => ({
  subject: words.codeSubject(code),
  text: [words.code(company, reference), code, words.codeValid, words.codeNotYou],
  html: markup`<p>${words.code(company, reference)}</p>
<p><strong>${code}</strong></p>
<p>${words.codeValid}</p>
<p class="small">${words.codeNotYou}</p>`,
});

/** Nothing of what the case is about: nobody knows yet whose address this is. */
const confirmBody = (reference: string, words: CaseLetterWords, { company, zone, confirm }: CaseLetterParts): Body => {
  const until = words.confirmUntil(dayInWords(confirm.until, words.dates, zone));
  return {
    subject: words.confirmSubject(reference),
    text: [words.confirm(company, reference), `${words.confirmButton}:\n${confirm.href}`, until, words.confirmNotYou],
    html: markup`<p>${words.confirm(company, reference)}</p>
<p><a class="button" href="${confirm.href}">${words.confirmButton}</a></p>
<p class="small">${until}</p>
<p>${words.confirmNotYou}</p>`,
  };
};

const newsBody = (letter: NewsLetter, words: CaseLetterWords, { zone, open }: CaseLetterParts): Body => {
  const { untold, locale, reference } = letter;
  const title = textIn(letter.case.opened.title, locale);
  const { subject, says } = untold.milestone
    ? milestoneSaid(letter, words, { title, reference })
    : { subject: words.movedSubject(title), says: [words.moved({ title, reference })] };
  const moved = untold.moved.map((each) => movedSaid(letter, each, words, zone));
  const until = words.linkValid(dayInWords(open.until, words.dates, zone));
  return {
    subject,
    text: [
      ...says,
      ...moved.map(({ head, rows }) => [head, ...rows.map(([label, text]) => `  ${label}: ${text}`)].join('\n')),
      `${words.look}\n${open.href}`,
      until,
    ],
    html: markup`${says.map((line) => markup`<p>${line}</p>\n`)}${moved.map(
      ({ head, rows }) => markup`<h2>${head}</h2>
${rows.map(([label, text]) => markup`<p><span class="small">${label}</span><br>${text}</p>\n`)}`,
    )}<p>${words.look}</p>
<p><a class="button" href="${open.href}">${words.lookButton}</a></p>
<p class="small">${until}</p>`,
  };
};

const milestoneSaid = (
  { case: folded, untold, locale }: NewsLetter,
  words: CaseLetterWords,
  named: { readonly title: string; readonly reference: string },
): { readonly subject: string; readonly says: readonly string[] } => {
  switch (untold.milestone) {
    case 'readyForYou':
      return { subject: words.readySubject(named.title), says: [words.ready(named)] };
    case 'waitingForYou': {
      const needs = folded.actions.filter(({ needed }) => needed);
      const says = needs.map(({ label, until }) =>
        until === undefined
          ? words.needed(textIn(label, locale))
          : words.neededBy(textIn(label, locale), spanInWords({ from: until, until, precision: 'day' }, words, 'UTC')),
      );
      return { subject: words.waitingSubject(named.title), says: [words.waiting(named), ...says] };
    }
    case 'endedOtherwise': {
      const ending = untold.ending ?? 'cancelled';
      // Whoever reported it may have said more.
      const said = folded.events.findLast(({ kind, visibility, partId }) => kind === 'ended' && visibility !== 'agent' && partId === undefined)?.text;
      return { subject: words.endedSubject[ending](named.title), says: [words.ended[ending](named), ...(said ? [textIn(said, locale)] : [])] };
    }
    default:
      return { subject: words.doneSubject(named.title), says: [words.done(named)] };
  }
};

const movedSaid = ({ case: folded, locale }: NewsLetter, { promise, was }: MovedPromise, words: CaseLetterWords, zone: string) => {
  const part = folded.parts.find(({ id }) => id === promise.partId);
  const kind = words.promises[promise.kind];
  const { code, text } = promise.reason ?? {};
  // The words for a code say why it takes longer.
  const isLater = (Date.parse(promise.until) - Date.parse(was.until) || Date.parse(promise.from) - Date.parse(was.from)) > 0;
  const why = text ? textIn(text, locale) : code === undefined || code === 'other' || !isLater ? undefined : words.reasons[code];
  const rows: readonly (readonly [string, string])[] = [
    [words.now, spanInWords(promise, words, zone)],
    [words.was, spanInWords(was, words, zone)],
    ...(why === undefined ? [] : [[words.why, why] as const]),
  ];
  return { head: part ? words.ofPart(kind, textIn(part.title, locale)) : kind, rows };
};

/** `Dienstag, 24. November 2026`, `24.–26. November 2026`, and with the hours where they were promised. */
const spanInWords = ({ from, until, precision }: Span, { dates }: CaseLetterWords, zone: string): string => {
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const format = new Intl.DateTimeFormat(
    dates,
    precision === 'day' ? { ...day, timeZone: 'UTC' } : { ...day, hour: '2-digit', minute: '2-digit', timeZone: zone },
  );
  return format.formatRange(new Date(from), new Date(until));
};
