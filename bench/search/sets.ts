/** Questions with the articles that answer them, as they lie in folders. */
import { readArticle } from '@lotse/contract/content';
import type { Problem } from '@lotse/contract';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Base } from './engine.ts';
import { languageOf } from './our-analyser.ts';

export interface Question {
  readonly q: string;
  /** What makes it hard, as its author named it. */
  readonly type: string;
  /** Ids of the articles that answer it; none where nothing does. */
  readonly rel: readonly string[];
}

export interface QuestionSet {
  readonly name: string;
  readonly base: Base;
  readonly inScope: readonly Question[];
  readonly outOfScope: readonly Question[];
}

const nordlicht = resolve(import.meta.dirname, '../../examples/nordlicht/content');

/** Nordlicht's articles, and what people asked who had not seen them. */
export const nordlichtSet = (): QuestionSet => set('Nordlicht', nordlichtBase(), join(import.meta.dirname, 'nordlicht/queries.json'));

export const nordlichtBase = (): Base => {
  const problems: Problem[] = [];
  const files = globSync('articles/de/*.md', { cwd: nordlicht }).toSorted();
  const articles = files.flatMap((file) => readArticle(readFileSync(join(nordlicht, file), 'utf8'), file, 'de', problems)?.article ?? []);
  if (problems.length > 0) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const own = join(nordlicht, 'synonyms.json');
  return { articles, locale: 'de', synonyms: existsSync(own) ? (json(own) as Base['synonyms']) : [] };
};

/** A folder with kb.json `[{ id, category, question, answer, keywords }]` and queries.json `[{ q, type, rel }]`. */
export const setIn = (folder: string, locale?: string): QuestionSet => {
  const file = join(folder, 'kb.json');
  const entries = list(file).map((entry, at) => {
    const { id, category, question, answer, keywords } = entry as Record<string, unknown>;
    if (!isText(id) || !isText(category) || !isText(question) || !isText(answer) || !isTexts(keywords))
      throw new Error(`${file}: entry ${at} is not { id, category, question, answer, keywords[] }.`);
    return { id, category, title: question, body: answer, keywords };
  });
  const spoken = locale ?? languageOf(entries.flatMap(({ title, body }) => [title, body]));
  const articles = entries.map((entry) => ({ ...entry, locale: spoken }));
  return set(basename(resolve(folder)), { articles, locale: spoken, synonyms: [] }, join(folder, 'queries.json'));
};

const set = (name: string, base: Base, file: string): QuestionSet => {
  const ids = new Set(base.articles.map(({ id }) => id));
  const questions = list(file).map((each, at): Question => {
    const { q, type, rel } = each as Record<string, unknown>;
    if (!isText(q) || !isText(type) || !isTexts(rel)) throw new Error(`${file}: question ${at} is not { q, type, rel[] }.`);
    const unknown = rel.find((id) => !ids.has(id));
    if (unknown !== undefined) throw new Error(`${file}: "${q}" is answered by "${unknown}", and there is no such article.`);
    return { q, type, rel };
  });
  return { name, base, inScope: questions.filter(({ rel }) => rel.length > 0), outOfScope: questions.filter(({ rel }) => rel.length === 0) };
};

const json = (file: string): unknown => {
  if (!existsSync(file)) throw new Error(`${file} is not there. Name a folder that has kb.json and queries.json.`);
  return JSON.parse(readFileSync(file, 'utf8'));
};
const list = (file: string): readonly unknown[] => {
  const read = json(file);
  if (!Array.isArray(read)) throw new Error(`${file} is no list.`);
  return read;
};
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
