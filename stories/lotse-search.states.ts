import '@lotse/elements/define';
import type { Client } from '@lotse/client';
import { LotseError, type Article, type BackendAdapter, type Session } from '@lotse/contract';
import { words, type LotseSearch, type LotseWidget } from '@lotse/elements';
import { articles, inWidget, locale, nordlicht, offline, silent, visit } from './nordlicht.states.ts';
import { scene } from './scene.states.ts';

/** Every state of the search: standing alone in a page, and as a screen of the widget. */

/** Words that find something, nothing sure, and nothing at all. */
export const asked = {
  sure: () => (locale() === 'de' ? 'abschlag zu hoch' : 'instalment high'),
  /** In the other language. */
  otherwise: () => (locale() === 'de' ? 'instalment high' : 'abschlag zu hoch'),
  near: () => (locale() === 'de' ? 'rechnung für meinen hund' : 'bill for my dog'),
  unsure: () => (locale() === 'de' ? 'zählerschrank umbauen lassen' : 'meter cabinet rebuilt'),
  nothing: () => (locale() === 'de' ? 'mondphase' : 'moonlight'),
};

const standing = (client: Client, text?: string): LotseSearch => {
  const element = document.createElement('lotse-search');
  element.client = client;
  scene(async () => {
    await element.updateComplete;
    await Promise.all([element.warm(), words.load(locale())]);
    await element.updateComplete;
    element.focus();
    if (text !== undefined) element.show(text);
  });
  return element;
};

const browses = (client: Client, name: string | undefined): void =>
  scene(async () => {
    await client.warmSearch();
    client.browse(name);
  });
const browsing = (client: Client, name: string | undefined): LotseSearch => {
  const element = standing(client);
  browses(client, name);
  return element;
};

const own = (language: string) => articles.filter((article) => article.locale === language);
const longest = 'Vertragsangelegenheiten, Rechnungslegung und Abschlagsänderungen';
const fifty = (): readonly Article[] =>
  Array.from({ length: 50 }, (_, number) => {
    const [article] = own(locale());
    if (!article) throw new Error('There is no article to be multiplied.');
    return {
      ...article,
      id: `${article.id}-${number}`,
      title: `${article.title} ${'Grundversorgungsersatzversorgungsvertragsbestimmungen '.repeat(2)}${number + 1}`,
      category: number < 49 ? longest : 'Abschlag',
    };
  });
/** As a backend hands them out that has nothing in the customer's language. */
export const foreign = (): readonly Article[] => articles.filter((article) => article.locale !== locale());
const noChanges = { removed: [], version: '0' };
const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const inPanel = (client: Client, text: string): LotseWidget => inWidget(client, { search: text });

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
/** One category of the articles, opened. */
export const category = () => browsing(visit(), own(locale())[0]?.category);
/** Fifty answers on one subject, each with the longest words there are. */
export const fiftyInACategory = () => browsing(visit(nordlicht({ articles: fifty() })), longest);
export const longestTexts = () => standing(visit(nordlicht({ articles: fifty() })), asked.sure());
/** The company has written these in its other language only. */
export const inAnotherLanguage = () => standing(visit(withArticles({ list: async () => ({ ...noChanges, articles: foreign() }) })), asked.otherwise());
/** Answers come in 1.5 seconds. */
export const slow = () =>
  standing(visit(withArticles({ list: async (query) => (await later(1_500), { ...noChanges, articles: own(query.locale) }) })), asked.sure());
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
export const inThePanelCategory = () => {
  const client = visit();
  const element = inPanel(client, '');
  browses(client, own(locale())[0]?.category);
  return element;
};
export const inThePanelBeforeTyping = () => inPanel(visit(), '');
export const inThePanelSuggestions = () => inPanel(visit(), asked.near());
export const inThePanelNoSureAnswer = () => inPanel(visit(), asked.unsure());
export const inThePanelLoading = () => inPanel(visit(withArticles({ list: () => new Promise(() => {}) })), asked.sure());
export const inThePanelFailed = () => inPanel(visit(withArticles({ list: broken })), asked.sure());
export const inThePanelOffline = () => inPanel(offline(visit(silent)), asked.sure());
