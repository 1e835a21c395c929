/** The page behind "no more e-mails": one question, one button, no script. Asking changes nothing; pressing does. */
import { createHash } from 'node:crypto';
import type { MailService } from '../mails/mail-service.ts';
import { markup, type Markup } from '../mails/markup.ts';
import { mailWords, type MailWords } from '../mails/words.ts';

export interface Page {
  readonly status: number;
  readonly html: string;
}

const style = `
:root { color-scheme: light dark; font: 17px/1.6 system-ui, sans-serif; }
body { display: grid; min-block-size: 100vh; margin: 0; place-items: center; }
main { box-sizing: border-box; inline-size: min(34rem, 100%); padding: 2rem 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
button { min-block-size: 48px; padding: .5rem 1.25rem; border: 1px solid currentcolor; border-radius: 8px; background: light-dark(#17506b, #a8c7fa); color: light-dark(#fff, #10202a); font: inherit; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 3px; }
`;
/** Only this style sheet may apply, nothing may run, and the form goes nowhere but here. */
export const stopPagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

const page = (words: MailWords, company: string, title: string, content: Markup): string =>
  `<!doctype html>\n${
    markup`<html lang="${words.locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title} – ${company}</title>
<style>${{ html: style }}</style>
<main>
<h1>${title}</h1>
${content}
</main>
</html>
`.html
  }`;

export const createStopPages = ({ mails, company }: { readonly mails: MailService; readonly company: string }) => {
  const old = (language: string): Page => {
    const words = mailWords(language);
    return { status: 404, html: page(words, company, words.stopOldTitle, markup`<p>${words.stopOldText}</p>`) };
  };
  return {
    async ask(token: string, language: string): Promise<Page> {
      const place = await mails.stopPlace(token);
      if (!place) return old(language);
      const words = mailWords(place.locale);
      const form = markup`<p>${words.stopQuestion(company)}</p>
<form method="post"><p><button>${words.stopButton}</button></p></form>
<p>${words.stopKeep}</p>`;
      return { status: 200, html: page(words, company, words.stopTitle, form) };
    },
    async stop(token: string, language: string): Promise<Page> {
      const place = await mails.stopPlace(token);
      if (!place || !(await mails.stopBy(token))) return old(language);
      const words = mailWords(place.locale);
      return { status: 200, html: page(words, company, words.stoppedTitle, markup`<p role="status">${words.stoppedText}</p>`) };
    },
  };
};
export type StopPages = ReturnType<typeof createStopPages>;
