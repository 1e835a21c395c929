/** The pages behind the links in mails about cases: whether somebody wants them, and that they stop. One question, one button, no script: asking changes nothing, pressing does. */
import type { CaseFollows } from '../cases/follows.ts';
import { caseLetterWords } from '../cases/letter-words.ts';
import { markup } from '../mails/markup.ts';
import { plainPage, type Page } from './plain-page.ts';

export interface FollowPages {
  ask(deed: FollowDeed, token: string, language: string): Promise<Page>;
  press(deed: FollowDeed, token: string, language: string): Promise<Page>;
}
export type FollowDeed = 'confirm' | 'stop';

export const createFollowPages = ({ follows, company }: { readonly follows: CaseFollows; readonly company: string }): FollowPages => {
  const old = (language: string): Page => {
    const { locale, oldTitle, oldText } = caseLetterWords(language);
    return { status: 404, html: plainPage(locale, company, oldTitle, markup`<p>${oldText}</p>`) };
  };
  return {
    async ask(deed, token, language) {
      const place = await follows.place(deed, token);
      if (!place) return old(language);
      const words = caseLetterWords(place.locale);
      const [title, question, button, otherwise] =
        deed === 'confirm'
          ? [words.followTitle, words.followQuestion(company, place.reference), words.followButton, words.followNot]
          : [words.stopTitle, words.stopQuestion(company, place.reference), words.stopButton, words.stopKeep];
      const form = markup`<p>${question}</p>
<form method="post"><p><button>${button}</button></p></form>
<p>${otherwise}</p>`;
      return { status: 200, html: plainPage(words.locale, company, title, form) };
    },
    async press(deed, token, language) {
      const place = await follows.press(deed, token);
      if (!place) return old(language);
      const words = caseLetterWords(place.locale);
      const [title, text] =
        deed === 'confirm' ? [words.followedTitle, words.followedText(place.reference)] : [words.stoppedTitle, words.stoppedText(place.reference)];
      return { status: 200, html: plainPage(words.locale, company, title, markup`<p role="status">${text}</p>`) };
    },
  };
};
