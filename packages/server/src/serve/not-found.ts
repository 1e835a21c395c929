/** The page for an address where nothing is: with a way to a human, as everywhere. */
import { createHash } from 'node:crypto';
import { safeHref, type Channel } from '@lotse/contract';

const words = {
  de: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist sie umgezogen, oder in der Adresse fehlt ein Buchstabe.',
    home: 'Zur Startseite',
    humans: 'So erreichen Sie uns',
    open: 'jetzt offen',
    closed: 'zurzeit geschlossen',
  },
  en: {
    title: 'This page does not exist',
    text: 'It may have moved, or a letter is missing in the address.',
    home: 'Go to the home page',
    humans: 'How to reach us',
    open: 'open now',
    closed: 'closed at the moment',
  },
} as const;
export type PageLanguage = keyof typeof words;

/** The first of our languages that the browser asks for; German where it asks for none. */
export const pageLanguage = (accepted: string | undefined): PageLanguage => {
  const wanted = (accepted ?? '').split(',').map((entry) => entry.trim().slice(0, 2).toLowerCase());
  return wanted.find((name): name is PageLanguage => Object.hasOwn(words, name)) ?? 'de';
};

const style = `
:root { color-scheme: light dark; font: 17px/1.6 system-ui, sans-serif; }
body { display: grid; min-block-size: 100vh; margin: 0; place-items: center; }
main { box-sizing: border-box; inline-size: min(34rem, 100%); padding: 2rem 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { border-block-start: 1px solid color-mix(in srgb, currentcolor 20%, transparent); padding: .75rem 0; }
a { color: light-dark(#0b57d0, #a8c7fa); }
small { display: block; opacity: .75; }
`;

/** Only this style sheet may apply, and nothing may run. */
export const notFoundPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

export const notFoundPage = (language: PageLanguage, company: string, channels: readonly Channel[]): string => {
  const say = words[language];
  const rows = channels.flatMap(({ label, href, note, availability: { state } }) => {
    const safe = safeHref(href ?? '');
    const now = state === 'unknown' ? undefined : say[state];
    const more = [note, now].filter((text) => text !== undefined).join(' · ');
    return safe === undefined ? [] : [`<li><a href="${escaped(safe)}">${escaped(label)}</a>${more && `<small>${escaped(more)}</small>`}</li>`];
  });
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${say.title} – ${escaped(company)}</title>
<style>${style}</style>
<main>
<h1>${say.title}</h1>
<p>${say.text}</p>
<p><a href="/">${say.home}</a></p>
${rows.length === 0 ? '' : `<h2>${say.humans}</h2>\n<ul>\n${rows.join('\n')}\n</ul>`}
</main>
</html>
`;
};
