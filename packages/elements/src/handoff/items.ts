import type { HandoffItem } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type Icon } from '../icons/icon.ts';
import { search } from '../icons/icons.ts';
import { edit, error, file, flag, info } from '../icons/more-icons.ts';
import type { Strings } from '../strings/strings.ts';
import type { TalkStrings } from '../strings/talk.ts';

/** What an item is, in one line. */
export const itemTitle = (item: HandoffItem, strings: Strings): string => {
  switch (item.kind) {
    case 'search':
      return strings.searchedFor(item.text);
    case 'article':
      return strings.readArticle(item.title);
    case 'flow':
      return strings.filledIn;
    case 'case':
      return strings.lookedAtCase(item.title, item.reference);
    case 'error':
      return strings.metError(item.where);
    case 'host':
      return `${item.name}: ${item.value}`;
  }
};

/** What else there is to say about it, in a second line. */
const itemDetail = (item: HandoffItem, strings: Strings): string | undefined => {
  if (item.kind === 'search') return strings.moment(new Date(item.at), new Date());
  if (item.kind === 'article' && item.helpful !== undefined) return strings.articleJudged(item.helpful);
  return item.kind === 'flow' ? strings.answersGiven(Object.keys(item.answers).length) : undefined;
};

const icons: Readonly<Record<HandoffItem['kind'], Icon>> = { search, article: file, flow: edit, case: flag, error, host: info };

/** Icon and words of one item; what one can do with it follows. */
export const itemTemplate = (item: HandoffItem, strings: Strings): TemplateResult => {
  const detail = itemDetail(item, strings);
  return html`${icon(icons[item.kind])}<span class="grow"><span class="what">${itemTitle(item, strings)}</span>${detail === undefined ? nothing : html`<small class="small soft number">${detail}</small>`}</span>`;
};

/** The items as a list to read. */
export const contextList = (items: readonly HandoffItem[], strings: Strings): readonly TemplateResult[] =>
  items.map((item) => html`<li class="item small">${itemTemplate(item, strings)}</li>`);

/** The kinds of what was passed on, each once: "Suche, Antwort". */
export const contextWords = (items: readonly HandoffItem[], strings: TalkStrings): readonly string[] => {
  const words: Readonly<Record<HandoffItem['kind'], string>> = {
    search: strings.passedSearch,
    article: strings.passedAnswer,
    flow: strings.passedAnswers,
    case: strings.passedCase,
    error: strings.passedError,
    host: strings.passedPage,
  };
  return [...new Set(items.map(({ kind }) => words[kind]))];
};
