/**
 * How good the search is on a folder with kb.json and queries.json:
 *   npm run eval:search -- FOLDER [--locale en] [--lists off] [--json FILE]
 * kb.json: [{ id, category, question, answer, keywords }]; queries.json: [{ q, type, rel }], `rel` empty = nothing there answers it.
 * Beside ours runs plain fuse.js token search, and ours re-ranked by fuse.js. The exit code is the verdict: better than
 * fuse.js alone, and at most one out-of-scope query in ten answered with confidence.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Fuse from 'fuse.js';
import { createIndex, type SearchArticle } from '@lotse/search';
import { rerank } from '@lotse/search/rerank';

interface Query {
  readonly q: string;
  readonly type: string;
  readonly rel: readonly string[];
}
interface Found {
  readonly ids: readonly string[];
  readonly score: number;
  readonly answered: boolean;
}
interface Figures {
  readonly mrr: number;
  readonly s1: number;
  readonly s3: number;
  readonly noHit: number;
  readonly outOfScopeAnswered: number | null;
  readonly inScopeAnswered: number;
  readonly auroc: number | null;
  readonly outOfScopePassAt90: number | null;
  readonly mrrByType: Readonly<Record<string, number>>;
  readonly msP50: number;
  readonly msP95: number;
}

const {
  values,
  positionals: [folder],
} = parseArgs({
  allowPositionals: true,
  options: {
    locale: { type: 'string', default: 'de' },
    lists: { type: 'string', default: 'on' },
    json: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});
if (!folder) {
  console.error('eval-search: which folder? It needs kb.json and queries.json: npm run eval:search -- FOLDER');
  process.exit(2);
}
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
const articles = read<{ id: string; category: string; question: string; answer: string; keywords: string[] }[]>('kb.json').map(
  ({ id, category, question, answer, keywords }): SearchArticle => ({ id, locale: values.locale, title: question, body: answer, keywords, category }),
);
const queries = read<Query[]>('queries.json');

const lotse = (withRerank: boolean): ((text: string) => Found) => {
  const index = createIndex(articles, values.lists === 'off' ? { locale: values.locale, synonyms: false } : { locale: values.locale });
  return (text) => {
    const { level, hits } = index.search(text, { limit: 10, ...(withRerank ? { rerank } : {}) });
    return { ids: hits.map(({ id }) => id), score: hits[0]?.score ?? 0, answered: level === 'answer' };
  };
};
const fuse = (): ((text: string) => Found) => {
  const keys = [
    { name: 'title', weight: 3 },
    { name: 'keywords', weight: 2 },
    { name: 'category', weight: 0.5 },
    { name: 'body', weight: 1 },
  ];
  const index = new Fuse(articles, { keys, includeScore: true, ignoreDiacritics: true, useTokenSearch: true, threshold: 0.3 });
  return (text) => {
    const hits = index.search(text, { limit: 10 });
    return { ids: hits.map(({ item }) => item.id), score: hits[0] ? 1 - (hits[0].score ?? 1) : 0, answered: hits.length > 0 };
  };
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const percent = (share: number): number => Math.round(share * 1000) / 10;
const quantile = (numbers: readonly number[], q: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(q * numbers.length))] ?? 0;

const figuresOf = (name: string, search: (text: string) => Found): Figures => {
  const times: number[] = [];
  for (const { q } of queries.slice(0, 30)) search(`${q} `); // the engine's code is warm, the words of the queries are not
  const rows = queries.map((query) => {
    const start = performance.now();
    const found = search(query.q);
    times.push(performance.now() - start);
    return { ...query, ...found, rank: found.ids.findIndex((id) => query.rel.includes(id)) + 1 };
  });
  const inside = rows.filter(({ rel }) => rel.length),
    outside = rows.filter(({ rel }) => !rel.length);
  const reciprocal = (list: typeof rows): number => percent(mean(list.map(({ rank }) => (rank ? 1 / rank : 0))));
  const won = inside.flatMap((a) => outside.map((b) => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0)));
  const cut = quantile(
    inside.map(({ score }) => score),
    0.1,
  );
  if (values.misses && name === 'lotse') {
    for (const { q, type, rel, rank, ids, score } of inside)
      if (rank !== 1) console.log(`${type}\t${q}\twant ${rel.join(',')}\tat ${rank}\tfirst ${ids[0]} ${score}`);
    for (const { q, ids, score } of outside) console.log(`oos\t${q}\tfirst ${ids[0]} ${score}`);
  }
  return {
    mrr: reciprocal(inside),
    s1: percent(mean(inside.map(({ rank }) => (rank === 1 ? 1 : 0)))),
    s3: percent(mean(inside.map(({ rank }) => (rank && rank <= 3 ? 1 : 0)))),
    noHit: percent(mean(inside.map(({ ids }) => (ids.length ? 0 : 1)))),
    inScopeAnswered: percent(mean(inside.map(({ answered }) => (answered ? 1 : 0)))),
    outOfScopeAnswered: outside.length ? percent(mean(outside.map(({ answered }) => (answered ? 1 : 0)))) : null,
    auroc: outside.length ? percent(mean(won)) : null,
    outOfScopePassAt90: outside.length ? percent(mean(outside.map(({ score }) => (score >= cut && score > 0 ? 1 : 0)))) : null,
    mrrByType: Object.fromEntries([...new Set(inside.map(({ type }) => type))].map((type) => [type, reciprocal(inside.filter((row) => row.type === type))])),
    msP50: Math.round(quantile(times, 0.5) * 1000) / 1000,
    msP95: Math.round(quantile(times, 0.95) * 1000) / 1000,
  };
};

const engines = {
  lotse: figuresOf('lotse', lotse(false)),
  'lotse + rerank': figuresOf('lotse + rerank', lotse(true)),
  'fuse.js tokens': figuresOf('fuse.js tokens', fuse()),
};
console.log(`${articles.length} articles, ${queries.length} queries, ${values.locale}, lists ${values.lists}; percent, times in ms a query`);
console.table(Object.fromEntries(Object.entries(engines).map(([name, { mrrByType: _, ...figures }]) => [name, figures])));
console.table(Object.fromEntries(Object.entries(engines).map(([name, { mrrByType }]) => [name, mrrByType])));
const { lotse: ours, 'fuse.js tokens': peer } = engines;
const pass = ours.mrr > peer.mrr && (ours.outOfScopeAnswered ?? 0) <= 10;
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({ folder, locale: values.locale, lists: values.lists, articles: articles.length, queries: queries.length, engines, pass }, null, 2)}\n`,
  );
process.exitCode = pass ? 0 : 1;
