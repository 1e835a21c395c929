/** The page behind the link of a notice: one question, one button, no script. Asking changes nothing; pressing does. */
import { textOf } from '@lotse/flow';
import type { FlowService } from '../flows/flow-service.ts';
import { toTheSecond } from '../flows/receipt.ts';
import { flowWords, type FlowWords } from '../flows/words.ts';
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
  const said = ({ locale }: FlowWords, title: string, text: string): Page => ({
    status: 200,
    html: plainPage(locale, company, title, markup`<p role="status">${text}</p>`),
  });
  const ask: UndoPages['ask'] = async (token, language) => {
    const place = await flows.undoable(token);
    if (!place) return old(language);
    const { flow, submission } = place;
    const words = flowWords(submission.locale);
    if (submission.undoneAt !== undefined) return said(words, words.undoneTitle, words.undoneText);
    if (submission.case.ending === 'done') return said(words, words.undoLateTitle, words.undoLateText);
    const at = toTheSecond(new Date(submission.receivedAt), words.dates, zone);
    const form = markup`<p>${words.undoQuestion(textOf(flow.title, submission.locale), at)}</p>
<form method="post"><p><button>${words.undoButton}</button></p></form>
<p>${words.undoKeep}</p>`;
    return { status: 200, html: plainPage(words.locale, company, words.undoTitle, form) };
  };
  return {
    ask,
    async undo(token, language) {
      await flows.undo(token);
      return ask(token, language);
    },
  };
};
