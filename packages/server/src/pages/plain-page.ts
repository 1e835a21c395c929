/** What pages of ours without script look like: they say one thing. */
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
h2 { font-size: 1.2rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
label, legend { display: block; font-weight: 600; padding: 0; }
fieldset { margin: 1rem 0; padding: 0; border: 0; }
.option { display: flex; gap: .5rem; align-items: center; min-block-size: 44px; font-weight: 400; }
.option input { inline-size: 24px; block-size: 24px; margin: 0; }
input:not([type=radio]), textarea { box-sizing: border-box; inline-size: 100%; min-block-size: 44px; padding: .5rem .75rem; border: 1px solid light-dark(#5d6b70, #9aa8ad); border-radius: 8px; background: canvas; color: canvastext; font: inherit; }
.hint, small { display: block; font-size: .9rem; font-weight: 400; color: light-dark(#4d5a5e, #b7c3c7); }
button small { color: inherit; }
.wrong { display: block; font-size: .95rem; color: light-dark(#a5261d, #ffb4ab); }
.summary { padding: .25rem 1rem 1rem; border: 2px solid light-dark(#a5261d, #ffb4ab); border-radius: 8px; }
.summary h2 { margin-block-start: .75rem; }
a { color: light-dark(#17506b, #a8c7fa); }
.ways { list-style: none; margin: 0; padding: 0; }
.ways li { border-block-start: 1px solid color-mix(in srgb, currentcolor 20%, transparent); padding: .75rem 0; }
dd { margin: 0 0 .75rem; overflow-wrap: anywhere; white-space: pre-line; }
dt { font-weight: 600; }
button { min-block-size: 52px; padding: .5rem 1.25rem; border: 1px solid currentcolor; border-radius: 8px; background: light-dark(#17506b, #a8c7fa); color: light-dark(#fff, #10202a); font: inherit; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 3px; }
`;
/** Only this style sheet may apply, nothing may run, and the form goes nowhere but here. */
export const plainPagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

/** `heading` where it is more than the title's words. */
export const plainPage = (locale: string, company: string, title: string, content: Markup, heading: Markup = markup`${title}`): string =>
  `<!doctype html>\n${
    markup`<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title} – ${company}</title>
<style>${{ html: style }}</style>
<main>
<h1>${heading}</h1>
${content}
</main>
</html>
`.html
  }`;
