/** Questions with the articles that answer them, as they lie in folders. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readContent } from '../../packages/server/src/content/content.ts';
import type { Base } from './engine.ts';
import { languageOf } from './our-analyser.ts';

export interface Question {
  readonly q: string;
  /** What makes it hard, as its author named it. */
  readonly type: string;
  /** Ids of the articles that answer it; none where nothing does. */
  readonly rel: readonly string[];
  /** Written after all thresholds were chosen, and used for nothing but to judge them. */
  readonly isUnseen: boolean;
}

export interface QuestionSet {
  readonly name: string;
  readonly base: Base;
  readonly inScope: readonly Question[];
  readonly outOfScope: readonly Question[];
}

/** Nordlicht's articles, and what people asked who had not seen them. */
export const nordlichtSet = (): QuestionSet => {
  const base = nordlichtBase();
  const questions = (file: string, isUnseen: boolean) => questionsIn(join(import.meta.dirname, 'nordlicht', file), base, isUnseen);
  return set('Nordlicht', base, [...questions('queries.json', false), ...questions('unseen.json', true)]);
};

export const nordlichtBase = (): Base => {
  const { articles, synonyms } = readContent(resolve(import.meta.dirname, '../../examples/nordlicht/content'));
  const { de = [], ...others } = Object.groupBy(articles, ({ locale }) => locale);
  return { articles: de, translations: Object.values(others).flatMap((each) => each ?? []), locale: 'de', synonyms: synonyms['de'] ?? [], expansions: [] };
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
  const base = { articles, translations: [], locale: spoken, synonyms: [], expansions: [] };
  return set(basename(resolve(folder)), base, questionsIn(join(folder, 'queries.json'), base, false));
};

const questionsIn = (file: string, base: Base, isUnseen: boolean): readonly Question[] => {
  const ids = new Set(base.articles.map(({ id }) => id));
  return list(file).map((each, at): Question => {
    const { q, type, rel } = each as Record<string, unknown>;
    if (!isText(q) || !isText(type) || !isTexts(rel)) throw new Error(`${file}: question ${at} is not { q, type, rel[] }.`);
    const unknown = rel.find((id) => !ids.has(id));
    if (unknown !== undefined) throw new Error(`${file}: "${q}" is answered by "${unknown}", and there is no such article.`);
    return { q, type, rel, isUnseen };
  });
};

const set = (name: string, base: Base, questions: readonly Question[]): QuestionSet => ({
  name,
  base,
  inScope: questions.filter(({ rel }) => rel.length > 0),
  outOfScope: questions.filter(({ rel }) => rel.length === 0),
});

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
