/** What pages of ours without script look like: they come from a link in a mail, and say one thing. */
import { createHash } from 'node:crypto';
import { markup, type Markup } from '../mails/markup.ts';

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
export const plainPagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

export const plainPage = (locale: string, company: string, title: string, content: Markup): string =>
  `<!doctype html>\n${
    markup`<html lang="${locale}">
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
