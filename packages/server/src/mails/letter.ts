/** One mail, as text and as HTML: the same words in both, nothing from elsewhere, nothing that tells whether it was read. */
import { textOf } from '@lotse/contract';
import type { Letter } from '../store/mail-store.ts';
import { lines, markup, type Markup } from './markup.ts';
import { dayInWords, inWords, nameOf, plain, transcriptOf } from './transcript.ts';
import { mailWords } from './words.ts';

export interface OutgoingMail {
  readonly id: string;
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly replyTo?: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
}

export interface LetterParts {
  readonly company: string;
  readonly zone: string;
  readonly from: string;
  /** Takes answers by mail, where there is somebody who hands them on. */
  readonly replyTo?: string | undefined;
  readonly goOn: string;
  readonly goOnUntil: Date;
  readonly stop: string;
  readonly at: Date;
}

/** Mail programs drop what they do not like; this little they all take. */
const style = `body{margin:0;padding:24px 16px;background:#f4f5f5;color:#1c2224;font:16px/1.5 system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
main{max-width:560px;margin:0 auto;padding:24px;background:#fff;border-radius:8px}
blockquote{margin:16px 0;padding:4px 0 4px 16px;border-left:3px solid #b9c4c8}
.small{font-size:14px;line-height:1.45;color:#4d5a5e}
.button{display:inline-block;padding:12px 20px;border-radius:8px;background:#17506b;color:#fff;font-weight:600;text-decoration:none}
a{color:#17506b}`;

export const compose = (letter: Letter, { company, zone, from, replyTo, goOn, goOnUntil, stop, at }: LetterParts): OutgoingMail => {
  const words = mailWords(letter.locale);
  const isTranscript = letter.kind === 'transcript';
  const about = isTranscript ? undefined : letter.about;
  const asks = letter.said.some(({ parts }) => parts.some(({ kind }) => kind === 'case')) ? about : undefined;
  const opening = isTranscript
    ? words.attached(company, dayInWords(new Date(letter.startedAt), words.dates, zone))
    : asks
      ? words.asked(company, asks.title, asks.reference)
      : words.answered(company);
  const until = words.linkValid(dayInWords(goOnUntil, words.dates, zone));
  const why = isTranscript ? words.whyTranscript(company) : about ? words.whyAsked(company, about.reference) : words.whyAnswers(company);
  const subject = isTranscript ? words.transcriptSubject(company) : asks ? words.askedSubject(asks.title, asks.reference) : words.answerSubject(company);
  const [onward, onwardButton] = asks ? [words.answerHere, words.answerButton] : [words.goOn, words.goOnButton];
  const quotes = isTranscript
    ? []
    : letter.said.map(({ at: when, by, parts }) => ({
        head: `${plain(nameOf(by, words))}, ${inWords(new Date(when), words.dates, zone)}:`,
        text: plain(textOf(parts)),
      }));

  const paragraphs = [
    words.hello,
    opening,
    ...quotes.map(({ head, text }) => `${head}\n${text}`),
    `${onward}\n${goOn}`,
    ...(replyTo === undefined ? [] : [words.justReply]),
    `${words.regards}\n${company}`,
    [...(replyTo === undefined ? [] : ['-'.repeat(3)]), until, why, `${words.stop}\n${stop}`].join('\n'),
  ];
  const above = replyTo === undefined ? [] : [words.replyAbove];

  return {
    id: letter.id,
    messageId: `<${letter.id}@${domainOf(from)}>`,
    from,
    to: letter.email,
    replyTo,
    subject,
    text: `${[...above, ...paragraphs].join('\n\n')}\n`,
    html: letterPage(
      words.locale,
      subject,
      markup`${above.map((line) => markup`<p class="small">${line}</p>\n`)}<p>${words.hello}</p>
<p>${opening}</p>
${quotes.map(({ head, text }) => markup`<blockquote><p class="small">${head}</p><p>${lines(text)}</p></blockquote>\n`)}<p>${onward}</p>
<p><a class="button" href="${goOn}">${onwardButton}</a></p>
${replyTo === undefined ? undefined : markup`<p>${words.justReply}</p>\n`}<p>${words.regards}<br>${company}</p>
<p class="small">${until}</p>
<p class="small">${why} ${words.stop} <a href="${stop}">${stop}</a></p>`,
    ),
    headers: {
      // RFC 8058: a press in the mail program is enough.
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // RFC 3834: out-of-office programs stay silent.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    attachments: isTranscript ? [transcriptOf({ company, locale: letter.locale, zone, startedAt: letter.startedAt, at, said: letter.said })] : [],
  };
};

/** What every mail of ours looks like. */
export const letterPage = (locale: string, title: string, content: Markup): string =>
  `<!doctype html>
${
  markup`<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`.html
}`;

/** Of `Name <name@example.de>` or the address alone. */
export const domainOf = (from: string): string => /@([^@>\s]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
