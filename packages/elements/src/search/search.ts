/** The door of the search chunk: what is found, and the article it leads to. */
import { LotseArticle } from '../article/lotse-article.ts';
import type { ClientController } from '../client-controller.ts';
import { register } from '../register.ts';
import { words } from '../strings/strings.ts';
import type { LotseSearch } from './lotse-search.ts';
import { Results } from './results.ts';
import type { SearchResults } from './search-results.ts';

export const defineArticle = (): void => register('lotse-article', LotseArticle);

/** The list below this field, and the words it speaks in. */
export const resultsOf = async (element: LotseSearch, lotse: ClientController): Promise<SearchResults> => {
  defineArticle();
  return new Results(element, await lotse.learn(words));
};
