import '@lotse/elements/define';
import type { Client } from '@lotse/client';
import { LotseError, type Article } from '@lotse/contract';
import type { LotseArticle, LotseWidget } from '@lotse/elements';
import { foreign, withArticles } from './lotse-search.states.ts';
import { articles, inWidget, nordlicht, offline, silent, visit } from './nordlicht.states.ts';

/** Every state of an article: standing alone in a page, and as a screen of the widget. */

const standing = (client: Client, article = 'instalment-high'): LotseArticle => {
  const element = document.createElement('lotse-article');
  element.client = client;
  element.article = article;
  return element;
};

const inPanel = (client: Client, article = 'instalment-high'): LotseWidget => inWidget(client, { article });

/** The articles, the first of them with other contents. */
const changed = (change: Partial<Article>): Client =>
  visit(nordlicht({ articles: articles.map((article) => (article.id === 'instalment-high' ? { ...article, ...change } : article)) }));

const everything = `Ein Absatz mit **starken**, *betonten* und \`getippten\` Worten,
der nach einem Umbruch weitergeht.

1. Zähler ablesen.
2. Stand [melden](article:meter-reading).
3. Rechnung [abwarten](https://nordlicht.example/rechnung).

### Noch eine Ebene

- [040 66969 100](tel:+494066969100)
- [hilfe@nordlicht.example](mailto:hilfe@nordlicht.example)
- [www.bank.example](https://nordlicht.example/rechnung)`;

const hostile = `<img src=x onerror="alert(1)"> <script>alert(1)</script>

[harmlos](javascript:alert(1)) [auch](JaVaScRiPt:alert(1)) [daten](data:text/html,<script>alert(1)</script>) [relativ](//evil.example/x)

## <b onclick=alert(1)>Überschrift</b>

\u202Egnulletsuz ${'Wortungetüm'.repeat(1_400)}`;

export const read = () => standing(visit());
export const withRelated = () => standing(changed({ related: ['instalment-computed', 'bill', 'no-such-article'] }));
export const everyKindOfText = () => standing(changed({ body: everything }));
export const hostileText = () => standing(changed({ title: '<img src=x onerror="alert(1)">', body: hostile, related: ['bill'] }));
/** The company has written it in its other language only. */
export const inAnotherLanguage = () =>
  standing(visit(withArticles({ get: async (id) => foreign().find((article) => article.id === id) ?? Promise.reject(new LotseError('not-found', id)) })));
export const gone = () => standing(visit(), 'no-such-article');
export const failed = () => standing(visit(withArticles({ get: () => Promise.reject(new LotseError('unavailable', 'The articles are out of order.')) })));
export const loading = () => standing(visit(withArticles({ get: () => new Promise(() => {}) })));
export const unavailable = () => {
  const backend = nordlicht();
  backend.cut();
  return standing(visit(backend));
};
export const withoutNetwork = () => standing(offline(visit(silent)));
/** Below a heading of the page: its own go on from there. */
export const inAPage = () => {
  const page = document.createElement('div');
  const heading = document.createElement('h1');
  heading.textContent = 'Hilfe';
  page.append(heading, withRelated());
  return page;
};

export const inThePanel = () => inPanel(visit());
export const inThePanelWithRelated = () => inPanel(changed({ related: ['instalment-computed', 'bill'] }));
export const inThePanelGone = () => inPanel(visit(), 'no-such-article');
export const inThePanelFailed = () =>
  inPanel(visit(withArticles({ get: () => Promise.reject(new LotseError('unavailable', 'The articles are out of order.')) })));
export const inThePanelLoading = () => inPanel(visit(withArticles({ get: () => new Promise(() => {}) })));
