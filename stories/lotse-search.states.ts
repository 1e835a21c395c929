import '@lotse/elements/define';
import type { Client } from '@lotse/client';
import { LotseError, type BackendAdapter, type Session } from '@lotse/contract';
import { words, type LotseSearch, type LotseWidget } from '@lotse/elements';
import { articles, locale, nordlicht, offline, silent, visit } from './nordlicht.states.ts';

/** Every state of the search: standing alone in a page, and as a screen of the widget. */

/** Words that find something, nothing sure, and nothing at all. */
export const asked = {
  sure: () => (locale() === 'de' ? 'abschlag zu hoch' : 'instalment high'),
  near: () => (locale() === 'de' ? 'rechnung für meinen hund' : 'bill for my dog'),
  unsure: () => (locale() === 'de' ? 'zählerschrank umbauen lassen' : 'meter cabinet rebuilt'),
  nothing: () => (locale() === 'de' ? 'mondphase' : 'moonlight'),
};

const standing = (client: Client, text?: string): LotseSearch => {
  const element = document.createElement('lotse-search');
  element.client = client;
  void element.updateComplete.then(async () => {
    await Promise.all([element.warm(), words.load(locale())]);
    await element.updateComplete;
    element.focus();
    if (text !== undefined) element.show(text);
  });
  return element;
};

const inPanel = (client: Client, text: string): LotseWidget => {
  const element = document.createElement('lotse-widget');
  element.client = client;
  void element.updateComplete.then(() => element.open({ search: text }));
  return element;
};

/** A backend whose articles answer otherwise. */
export const withArticles = (change: Partial<NonNullable<Session['articles']>>, backend: BackendAdapter = nordlicht()): BackendAdapter => ({
  async open(visitor, signal) {
    const session = await backend.open(visitor, signal);
    return { ...session, articles: session.articles && { ...session.articles, ...change } };
  },
});
const broken = () => Promise.reject(new LotseError('unavailable', 'The articles are out of order.'));

export const beforeTyping = () => standing(visit());
export const answers = () => standing(visit(), asked.sure());
export const suggestions = () => standing(visit(), asked.near());
export const noSureAnswer = () => standing(visit(), asked.unsure());
export const nothingNear = () => standing(visit(), asked.nothing());
export const loading = () => standing(visit(withArticles({ list: () => new Promise(() => {}) })), asked.sure());
export const failed = () => standing(visit(withArticles({ list: broken })), asked.sure());
export const unavailable = () => {
  const backend = nordlicht();
  backend.cut();
  return standing(visit(backend), asked.sure());
};
export const withoutNetwork = () => standing(offline(visit(silent)), asked.sure());
export const withoutArticles = () => standing(visit(nordlicht({ articles: undefined })));
export const withNoArticleYet = () => standing(visit(nordlicht({ articles: [] })));
/** What an attacker would like to see drawn. */
export const hostile = () =>
  standing(
    visit(
      nordlicht({
        articles: articles.map((article) => ({
          ...article,
          title: `<img src=x onerror="alert(1)"> ${article.title} \u202Egnitset`,
          body: `<script>alert(1)</script> ${article.body} ${'Abschlag'.repeat(400)}`,
          category: '<b>fett</b>',
        })),
      }),
    ),
    asked.sure(),
  );

export const inThePanel = () => inPanel(visit(), asked.sure());
export const inThePanelBeforeTyping = () => inPanel(visit(), '');
export const inThePanelSuggestions = () => inPanel(visit(), asked.near());
export const inThePanelNoSureAnswer = () => inPanel(visit(), asked.unsure());
export const inThePanelLoading = () => inPanel(visit(withArticles({ list: () => new Promise(() => {}) })), asked.sure());
export const inThePanelFailed = () => inPanel(visit(withArticles({ list: broken })), asked.sure());
export const inThePanelOffline = () => inPanel(offline(visit(silent)), asked.sure());
