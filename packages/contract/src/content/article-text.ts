/** An article as its file: what `readArticle` reads is the article again. Without a library, because the desk writes it too. */
import type { WrittenArticle } from '../articles.ts';

/** articles/LOCALE/ID.md; the language is the folder's. The same article always makes the same text. */
export const writeArticle = (article: WrittenArticle): string => {
  const { id, title, category, keywords, also, without, related, popular, flow, audience, validFrom, validTo, updatedAt, body } = article;
  const front = { id, title, category, keywords, also, without, related, popular, flow, audience, validFrom, validTo, updated: dated(updatedAt) };
  const lines = Object.entries(front).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${written(value)}`]));
  return ['---', ...lines, '---', body.trim(), ''].join('\n');
};

/** Midnight UTC is what a day alone is read as. */
const dated = (instant: string): string =>
  new Date(instant)
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace(/\.000Z$/, 'Z');

const written = (value: string | number | readonly string[]): string =>
  typeof value === 'number' ? String(value) : typeof value === 'string' ? scalar(value) : `[${value.map((each) => scalar(each, /,/)).join(', ')}]`;

/** As people write it where YAML would read the same text; in quotes, which JSON and YAML have in common, where it would not. */
const scalar = (text: string, unlike?: RegExp): string => (isPlain(text) && !unlike?.test(text) ? text : JSON.stringify(text));

const isPlain = (text: string): boolean =>
  /^[\p{L}\p{N}§](?:(?:[\p{L}\p{N} .,;!?()%€$§&/+'’“”„–_-]|:(?=[\p{L}\p{N}]))*[\p{L}\p{N}.,;!?()%€$§/+'’“”„–_-])?$/u.test(text) &&
  Number.isNaN(Number(text)) &&
  !/^(?:true|false|null)$/i.test(text);
