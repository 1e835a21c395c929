/** For backends without a ready-built index: loaded where there is none. */
import type { Article } from '@lotse/contract';
import type { Language } from '@lotse/search';
import { createIndex } from '@lotse/search/build';
import type { Holdings } from './knowledge.ts';
import { breath } from './pause.ts';
import type { Stay } from './stay.ts';

/** Longest stretch of work between two frames, in milliseconds. */
const slice = 8;

/** Reads all articles of this language and builds the index over them; undefined where nothing has changed since `version`. */
export const build = async (
  stay: Stay,
  locale: string,
  packs: readonly Language[],
  version?: string,
): Promise<(Holdings & { readonly articles: readonly Article[] }) | undefined> => {
  const list = (cursor?: string, since?: string) =>
    stay.ask(async ({ articles }) => articles?.list({ locale, cursor, since }) ?? { articles: [], removed: [], version: '0', cursor: undefined });
  if (version !== undefined && !changed(await list(undefined, version))) return undefined;
  const index = createIndex([], { locale }, ...packs);
  const articles: Article[] = [];
  let page = await list();
  for (;;) {
    await inSlices(page.articles, (article) => index.add([article]));
    articles.push(...page.articles);
    if (page.cursor === undefined) break;
    page = await list(page.cursor);
  }
  await inSlices(index.ready(), () => {});
  return { version: page.version, index, cards: articles, articles };
};

const changed = ({ articles, removed }: { readonly articles: readonly unknown[]; readonly removed: readonly unknown[] }): boolean =>
  articles.length > 0 || removed.length > 0;

const inSlices = async <Item>(items: Iterable<Item>, take: (item: Item) => void): Promise<void> => {
  let began = performance.now();
  for (const item of items) {
    take(item);
    if (performance.now() - began < slice) continue;
    await breath();
    began = performance.now();
  }
};
