/** The page behind the link of a notice: one question, one button, no script. Asking changes nothing; pressing does. */
import { textOf } from '@lotse/flow';
import type { FlowService } from '../flows/flow-service.ts';
import { toTheSecond } from '../flows/receipt.ts';
import { flowWords } from '../flows/words.ts';
import { markup } from '../mails/markup.ts';
import { plainPage, type Page } from './plain-page.ts';

export interface UndoPages {
  ask(token: string, language: string): Promise<Page>;
  undo(token: string, language: string): Promise<Page>;
}

export const createUndoPages = ({
  flows,
  company,
  zone,
}: {
  readonly flows: Pick<FlowService, 'undoable' | 'undo'>;
  readonly company: string;
  readonly zone: string;
}): UndoPages => {
  const old = (language: string): Page => {
    const { locale, undoOldTitle, undoOldText } = flowWords(language);
    return { status: 404, html: plainPage(locale, company, undoOldTitle, markup`<p>${undoOldText}</p>`) };
  };
  const undone = (language: string): Page => {
    const { locale, undoneTitle, undoneText } = flowWords(language);
    return { status: 200, html: plainPage(locale, company, undoneTitle, markup`<p role="status">${undoneText}</p>`) };
  };
  return {
    async ask(token, language) {
      const place = await flows.undoable(token);
      if (!place) return old(language);
      const { flow, submission } = place;
      if (submission.undoneAt !== undefined) return undone(submission.locale);
      const words = flowWords(submission.locale);
      const at = toTheSecond(new Date(submission.receivedAt), words.dates, zone);
      const form = markup`<p>${words.undoQuestion(textOf(flow.title, submission.locale), at)}</p>
<form method="post"><p><button>${words.undoButton}</button></p></form>
<p>${words.undoKeep}</p>`;
      return { status: 200, html: plainPage(words.locale, company, words.undoTitle, form) };
    },
    async undo(token, language) {
      const place = await flows.undoable(token);
      return place && (await flows.undo(token)) ? undone(place.submission.locale) : old(language);
    },
  };
};
