/** The knowledge base as the desk changes it: articles and synonyms over those of the folder, and what customers looked for in vain. */
import { LotseError, type FlowDefinition, type Participant, type Problem, type WrittenArticle } from '@lotse/contract';
import { articleName, canonical, deadLinks, lineOf, standingOn, type SettingValues, type SynonymGroup } from '@lotse/contract/content';
import type { ArticleDraft, ArticleLine, DeskArticle, FailedSearch, SynonymLine, SynonymSuggestion } from '@lotse/contract/desk-knowledge';
import { contentWords, primary } from '@lotse/search';
import { createHash } from 'node:crypto';
import type { LiveContent } from '../content/live-content.ts';
import type { StoredSearch } from '../store/search-store.ts';
import type { Store } from '../store/store.ts';
import type { WordSources } from './leading-words.ts';

export interface Knowledge {
  lines(): Promise<readonly ArticleLine[]>;
  /** Languages in which something is written, and those of the company. */
  readonly locales: readonly string[];
  read(locale: string, id: string): Promise<DeskArticle>;
  /** `seen` is the `updatedAt` of what was opened, absent for a new one; a `conflict` where it is another now. Resolves when customers find it. */
  save(by: Participant, draft: ArticleDraft, seen?: string): Promise<DeskArticle>;
  remove(by: Participant, locale: string, id: string, seen: string): Promise<void>;
  /** As in the file again; undefined where no file has it. */
  undo(by: Participant, locale: string, id: string, seen?: string): Promise<DeskArticle | undefined>;
  /** A word of customers leads here from now on, or is not suggested again. */
  decide(by: Participant, locale: string, id: string, word: string, accept: boolean): Promise<DeskArticle>;
  failedSearches(): Promise<readonly FailedSearch[]>;
  settle(by: Participant, id: string, into?: { readonly articleId: string; readonly words: readonly string[] }): Promise<void>;
  synonyms(): readonly SynonymLine[];
  suggestedSynonyms(): Promise<readonly SynonymSuggestion[]>;
  saveSynonyms(by: Participant, locale: string, groups: readonly SynonymGroup[], seen: string): Promise<void>;
  undoSynonyms(by: Participant, locale: string, seen: string): Promise<void>;
  decideSynonym(by: Participant, locale: string, words: readonly [typed: string, ours: string], accept: boolean): Promise<void>;
}

export interface KnowledgeParts {
  readonly live: LiveContent;
  /** What the folder itself has: what was taken away at the desk still has a name there. */
  readonly inFolder: readonly WrittenArticle[];
  /** What articles may name, and what names articles. */
  readonly flows: readonly Pick<FlowDefinition, 'id' | 'steps'>[];
  readonly store: Store;
  readonly clock: () => Date;
  readonly today: () => string;
  /** Resolves when customers have what is in force. */
  readonly published: () => Promise<void>;
  readonly words: WordSources;
}

/** Searches that the list of an editor has. */
const mostSearches = 300;
/** What fewer customers have said may be a slip, or a name. */
const fewest = 2;
/** Of more words than this nobody means one thing. */
const mostWords = 3;
/** Where words stand that an editor did not want among the synonyms. */
const amongSynonyms = 'synonyms';

export const createKnowledge = ({ live, inFolder, flows, store, clock, today, published, words }: KnowledgeParts): Knowledge => {
  let turn: Promise<unknown> = Promise.resolve();
  /** One change after the other: each is compared with what the one before it left. */
  const inTurn = <T>(deed: () => Promise<T>): Promise<T> => {
    const mine = turn.then(deed);
    turn = mine.catch(() => {});
    return mine;
  };

  const articles = (): ReadonlyMap<string, WrittenArticle> => live.settings.articles;
  const written = (): readonly string[] => [...new Set([...articles().values()].map(({ locale }) => locale))];
  /** Searches know the language of the customer: `de-AT` reads `de`. */
  const languageOf = (locale: string): string =>
    written().find((each) => each === locale) ?? written().find((each) => primary(each) === primary(locale)) ?? locale;
  const articleIn = (locale: string, id: string): WrittenArticle => {
    const article = articles().get(articleName({ locale, id }));
    if (!article) throw new LotseError('not-found', `There is no article "${id}" in "${locale}".`);
    return article;
  };
  const idsIn = (locale: string): readonly string[] => [...articles().values()].flatMap((article) => (article.locale === locale ? [article.id] : []));

  const lines = async (): Promise<readonly ArticleLine[]> => {
    const judged = new Map((await store.articles.judgements()).map((each) => [articleName(each), each]));
    return live.lines('articles').flatMap(({ id: name, value, changed, inFile }) => {
      const article = (value as WrittenArticle | undefined) ?? inFolder.find((each) => articleName(each) === name);
      if (!article) return [];
      const { id, locale, title, category, updatedAt } = article;
      const { helped = 0, notHelped = 0 } = judged.get(name) ?? {};
      const standing = value === undefined ? 'removed' : standingOn(today(), article);
      return [{ id, locale, title, ...(category !== undefined && { category }), updatedAt, standing, inFile, ...(changed && { changed }), helped, notHelped }];
    });
  };

  /** Words of customers who ended here, that do not stand here yet. */
  const suggestedFor = async (article: WrittenArticle): Promise<DeskArticle['suggested']> => {
    const { locale, id, title, body, keywords = [], also = [], without = [] } = article;
    const language = primary(locale);
    const times = new Map<string, number>();
    const count = (word: string, said: number) => times.set(word, (times.get(word) ?? 0) + said);
    for (const { word, times: said } of await store.searches.wordsOf(language, id)) count(word, said);
    for (const { text, times: said } of await store.searches.endedAt(language, id))
      for (const { word } of contentWords(text, language)) if (isWord(word)) count(word.toLowerCase(), said);
    const declined = (await store.searches.declined(language)).flatMap(({ place, word }) => (place === id ? [word] : []));
    const known = new Set(contentWords([title, body, ...keywords, ...also, ...without, ...declined].join(' '), language).map(({ form }) => form));
    return [...times]
      .filter(([word, said]) => said >= fewest && contentWords(word, language).some(({ form }) => !known.has(form)))
      .map(([word, said]) => ({ word, times: said }))
      .toSorted((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1))
      .slice(0, 20);
  };

  const read = async (locale: string, id: string): Promise<DeskArticle> => {
    const { updatedAt: _, ...draft } = articleIn(locale, id);
    const line = (await lines()).find((each) => each.id === id && each.locale === locale);
    if (!line) throw new LotseError('not-found', `There is no article "${id}" in "${locale}".`);
    const ratings = (await store.articles.ratings(id)).filter((rating) => rating.locale === locale);
    return {
      draft,
      line,
      words: words.leadingTo(draft),
      suggested: await suggestedFor(articleIn(locale, id)),
      comments: ratings.flatMap(({ at, helpful, comment }) => (comment === undefined ? [] : [{ at, helpful, comment }])).slice(0, 50),
    };
  };

  /** Two who opened the same: the second is told, and keeps what he wrote. */
  const holdTo = (article: WrittenArticle | undefined, seen: string | undefined): void => {
    if (article?.updatedAt === seen) return;
    if (seen === undefined)
      throw new LotseError('conflict', `There is an article "${article?.id}" in "${article?.locale}" already. Open it, or choose another id.`, { field: 'id' });
    throw new LotseError(
      'conflict',
      article ? 'A colleague has changed this article since you opened it.' : 'A colleague has taken this article away since you opened it.',
      { field: 'seen' },
    );
  };
  const refuseProblems = (problems: readonly Problem[]): void => {
    const [first] = problems;
    if (first) throw new LotseError('invalid', problems.map(lineOf).join('\n'), { field: first.path ?? '/body' });
  };
  /** What is taken away leaves no link that leads nowhere. */
  const holdLinks = (locale: string, id: string): void => {
    const left = idsIn(locale).filter((each) => each !== id);
    const elsewhere = [...articles().values()].some((article) => article.id === id && article.locale !== locale);
    const asking = elsewhere ? [] : flows.filter(({ steps }) => steps.some((step) => step.articles?.includes(id)));
    if (asking.length > 0)
      throw new LotseError('conflict', `These flows show it: ${asking.map((flow) => flow.id).join(', ')}. Take it out of them first.`, { field: 'links' });
    const linking = [...articles().values()].filter((article) => article.locale === locale && article.id !== id && deadLinks(article, left, '').length > 0);
    if (linking.length > 0)
      throw new LotseError('conflict', `These articles lead here: ${linking.map(({ title }) => `"${title}"`).join(', ')}. Take the link out of them first.`, {
        field: 'links',
      });
  };
  const put = async (by: Participant, draft: ArticleDraft): Promise<void> => {
    const name = articleName(draft);
    // Also where the clock was set back: what was seen before is another one.
    const before = Date.parse(articles().get(name)?.updatedAt ?? '') || 0;
    const updatedAt = new Date(Math.max(clock().getTime(), before + 1)).toISOString();
    refuseProblems(deadLinks({ ...draft, updatedAt }, [...idsIn(draft.locale), draft.id], name));
    if (draft.flow !== undefined && !flows.some(({ id }) => id === draft.flow))
      refuseProblems([{ code: 'flow-unknown', file: name, path: '/flow', message: `"${draft.flow}" is no flow of this company. Correct it, or take it out.` }]);
    await live.put(by, 'articles', name, { ...draft, updatedAt });
    await published();
  };
  const withWords = async (by: Participant, locale: string, id: string, more: readonly string[]): Promise<void> => {
    const { updatedAt: _, also = [], ...draft } = articleIn(locale, id);
    await put(by, { ...draft, also: [...new Set([...also, ...more.map((word) => word.trim()).filter(Boolean)])] });
  };

  const failed = async (): Promise<readonly StoredSearch[]> => store.searches.failed(mostSearches);
  const groupsIn = (locale: string): SettingValues['synonyms']['groups'] => live.settings.synonyms.get(locale)?.groups ?? [];
  const holdToVersion = (locale: string, seen: string): void => {
    if (versionOf(groupsIn(locale)) !== seen) throw new LotseError('conflict', 'A colleague has changed these words since you opened them.', { field: 'seen' });
  };
  const putGroups = async (by: Participant, locale: string, groups: readonly SynonymGroup[]): Promise<void> => {
    await live.put(by, 'synonyms', locale, { locale, groups });
    await published();
  };

  return {
    lines,
    get locales() {
      return written();
    },
    read,
    save: (by, draft, seen) =>
      inTurn(async () => {
        holdTo(articles().get(articleName(draft)), seen);
        await put(by, draft);
        return read(draft.locale, draft.id);
      }),
    remove: (by, locale, id, seen) =>
      inTurn(async () => {
        holdTo(articleIn(locale, id), seen);
        holdLinks(locale, id);
        await live.remove(by, 'articles', articleName({ locale, id }));
        await published();
      }),
    undo: (by, locale, id, seen) =>
      inTurn(async () => {
        const name = articleName({ locale, id });
        holdTo(articles().get(name), seen);
        const inFile = inFolder.find((article) => articleName(article) === name);
        if (inFile) refuseProblems(deadLinks(inFile, [...idsIn(locale), id], name));
        else holdLinks(locale, id);
        await live.undo(by, 'articles', name);
        await published();
        return inFile && read(locale, id);
      }),
    decide: (by, locale, id, word, accept) =>
      inTurn(async () => {
        if (accept) await withWords(by, locale, id, [word]);
        else await store.searches.decline({ locale: primary(articleIn(locale, id).locale), place: id, word });
        return read(locale, id);
      }),

    async failedSearches() {
      const titles = new Map([...articles().values()].map(({ locale, id, title }) => [articleName({ locale: primary(locale), id }), title]));
      return (await failed()).map(({ locale, folded, text, times, lastAt, ended }) => ({
        id: searchId(locale, folded),
        locale: languageOf(locale),
        text,
        times,
        lastAt,
        ended: {
          ...ended,
          articles: ended.articles.map(({ id, times: often }) => ({ id, title: titles.get(articleName({ locale, id })) ?? id, times: often })),
        },
      }));
    },
    settle: (by, id, into) =>
      inTurn(async () => {
        const search = (await failed()).find(({ locale, folded }) => searchId(locale, folded) === id);
        if (!search) throw new LotseError('not-found', 'This search is not in the list any more.');
        if (into) await withWords(by, languageOf(search.locale), into.articleId, into.words);
        await store.searches.settle({ locale: search.locale, folded: search.folded, at: clock().toISOString() });
      }),

    synonyms: () => {
      const lined = new Map(live.lines('synonyms').map((line) => [line.id, line]));
      return [...new Set([...written(), ...lined.keys()])].toSorted().map((locale) => {
        const { inFile = false, changed } = lined.get(locale) ?? {};
        return { locale, groups: groupsIn(locale), version: versionOf(groupsIn(locale)), inFile, ...(changed && { changed }) };
      });
    },
    async suggestedSynonyms() {
      const all: SynonymSuggestion[] = [];
      for (const { locale: language, text, ended } of await failed()) {
        const locale = languageOf(language);
        const declined = (await store.searches.declined(language)).flatMap(({ place, word }) => (place === amongSynonyms ? [word] : []));
        for (const { id: articleId, times } of ended.articles) {
          const article = articles().get(articleName({ locale, id: articleId }));
          const ours = article && calledIn(article);
          if (times < fewest || ours === undefined || contentWords(text, language).length > mostWords) continue;
          if (declined.includes(pairOf(text, ours)) || groupsIn(locale).some((group) => [text, ours].every((word) => has(group, word)))) continue;
          if (!has([ours], text)) all.push({ locale, words: [text, ours], articleId, times });
        }
      }
      return all.toSorted((a, b) => b.times - a.times).slice(0, 50);
    },
    saveSynonyms: (by, locale, groups, seen) =>
      inTurn(async () => {
        holdToVersion(locale, seen);
        await putGroups(by, locale, groups);
      }),
    undoSynonyms: (by, locale, seen) =>
      inTurn(async () => {
        holdToVersion(locale, seen);
        await live.undo(by, 'synonyms', locale);
        await published();
      }),
    decideSynonym: (by, locale, [typed, ours], accept) =>
      inTurn(async () => {
        if (!accept) return store.searches.decline({ locale: primary(locale), place: amongSynonyms, word: pairOf(typed, ours) });
        const groups = groupsIn(locale);
        const joined = groups.find((group) => has(group, ours));
        const next = joined ? groups.map((group) => (group === joined && !has(group, typed) ? [...group, typed] : group)) : [...groups, [ours, typed]];
        return putGroups(by, locale, next);
      }),
  };
};

/** No number, no code: what is neither may still be a name, and is seen by an editor first. */
const isWord = (text: string): boolean => /^\p{L}{3,30}$/u.test(text);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
const searchId = (locale: string, folded: string): string => hashOf(`${locale} ${folded}`);
const versionOf = (groups: readonly SynonymGroup[]): string => hashOf(canonical(groups));
const pairOf = (typed: string, ours: string): string => `${typed.toLowerCase()}|${ours.toLowerCase()}`;
const has = (group: SynonymGroup, word: string): boolean => group.some((member) => member.trim().toLowerCase() === word.trim().toLowerCase());

/** What the company calls the matter: the word of its title that says most. */
const calledIn = ({ title, locale }: WrittenArticle): string | undefined =>
  contentWords(title, locale).toSorted((a, b) => b.form.length - a.form.length)[0]?.word;
