/** The page behind "no more e-mails": one question, one button, no script. Asking changes nothing; pressing does. */
import type { MailService } from '../mails/mail-service.ts';
import { markup, type Markup } from '../mails/markup.ts';
import { mailWords, type MailWords } from '../mails/words.ts';
import { plainPage, type Page } from './plain-page.ts';

const page = (words: MailWords, company: string, title: string, content: Markup): string => plainPage(words.locale, company, title, content);

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
