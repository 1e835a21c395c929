/** The pages for an address where nothing is, and for what fails: with a way to a human, as everywhere. */
import { safeHref, type Channel } from '@lotse/contract';
import { markup } from '../mails/markup.ts';
import { plainPage } from './plain-page.ts';

const words = {
  de: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist sie umgezogen, oder in der Adresse fehlt ein Buchstabe.',
    failedTitle: 'Das hat gerade nicht geklappt',
    failedText: 'Das liegt an uns. Versuchen Sie es in einem Moment noch einmal, oder melden Sie sich bei uns.',
    home: 'Zur Startseite',
    humans: 'So erreichen Sie uns',
    open: 'jetzt offen',
    closed: 'zurzeit geschlossen',
  },
  en: {
    title: 'This page does not exist',
    text: 'It may have moved, or a letter is missing in the address.',
    failedTitle: 'This did not work just now',
    failedText: 'That is our fault. Try again in a moment, or get in touch with us.',
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

export const notFoundPage = (language: PageLanguage, company: string, channels: readonly Channel[]): string =>
  withWays(language, company, channels, words[language].title, words[language].text);
export const failedPage = (language: PageLanguage, company: string, channels: readonly Channel[]): string =>
  withWays(language, company, channels, words[language].failedTitle, words[language].failedText);

const withWays = (language: PageLanguage, company: string, channels: readonly Channel[], title: string, text: string): string => {
  const say = words[language];
  const ways = channels.flatMap(({ label, href, note, availability: { state } }) => {
    const safe = safeHref(href ?? '');
    const now = state === 'unknown' ? undefined : say[state];
    const more = [note, now].filter((text) => text !== undefined).join(' · ');
    return safe === undefined ? [] : [markup`<li><a href="${safe}">${label}</a>${more !== '' && markup`<small>${more}</small>`}</li>\n`];
  });
  return plainPage(
    language,
    company,
    title,
    markup`<p>${text}</p>
<p><a href="/">${say.home}</a></p>
${ways.length > 0 && markup`<h2>${say.humans}</h2>\n<ul class="ways">\n${ways}</ul>`}`,
  );
};
