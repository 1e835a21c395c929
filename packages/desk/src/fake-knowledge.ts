/** The knowledge base of the fake server: articles, failed searches and synonyms in memory, judged as the real one judges them. */
import { LotseError, type Participant } from '@lotse/contract';
import {
  knowledgeRequests,
  type ArticleDraft,
  type ArticleLine,
  type DeskArticle,
  type FailedSearch,
  type LeadingWord,
  type SearchTrial,
  type SynonymLine,
  type SynonymSuggestion,
} from '@lotse/contract/desk-knowledge';
import type { SchemaOf } from '@lotse/contract/schemas';

interface Stored extends Omit<DeskArticle, 'words'> {
  /** As in its file; absent where no file has it. */
  readonly file?: ArticleDraft | undefined;
}

export class FakeKnowledge {
  mayWrite = true;
  readonly locales = ['de', 'en'];
  readonly #articles = new Map<string, Stored>();
  searches: readonly FailedSearch[] = [];
  synonyms: readonly SynonymLine[] = this.locales.map((locale) => ({ locale, groups: [], version: '1', inFile: true }));
  suggestions: readonly SynonymSuggestion[] = [];
  /** Words that lead to whatever article, unless it takes them away. */
  words: readonly LeadingWord[] = [];
  /** What was tried, as it arrived. */
  readonly tried: { readonly text: string; readonly draft?: ArticleDraft | undefined }[] = [];
  #clock = Date.parse('2026-11-20T09:00:00Z');

  /** An article of the folder. */
  has(
    draft: Partial<ArticleDraft> & Pick<ArticleDraft, 'id' | 'title'>,
    more: Partial<ArticleLine> & Partial<Pick<DeskArticle, 'suggested' | 'comments'>> = {},
  ): void {
    const whole: ArticleDraft = { locale: 'de', body: 'Schreiben Sie uns.', ...draft };
    const { suggested = [], comments = [], ...line } = more;
    this.#articles.set(`${whole.locale}/${whole.id}`, { draft: whole, file: whole, line: { ...this.#lineOf(whole), ...line }, suggested, comments });
  }
  /** A colleague saves this. */
  saves(by: Participant, change: Partial<ArticleDraft> & Pick<ArticleDraft, 'id' | 'locale'>): void {
    const before = this.#of(change.locale, change.id);
    this.#put({ ...before.draft, ...change }, by, before);
  }
  of(locale: string, id: string): ArticleDraft | undefined {
    return this.#articles.get(`${locale}/${id}`)?.draft;
  }

  answer(path: string, body: unknown): unknown {
    const [part, locale = '', id = '', deed] = path.split('/').map(decodeURIComponent);
    if (body !== undefined && !this.mayWrite && part !== 'try' && part !== 'words') throw new LotseError('forbidden', 'Admins change the knowledge base.');
    switch (part) {
      case 'articles':
        if (locale !== '') return this.#article(locale, id, deed, body);
        if (body === undefined) return { articles: [...this.#articles.values()].map(({ line }) => line), locales: this.locales, mayWrite: this.mayWrite };
        return this.#save(read(knowledgeRequests.save, body));
      case 'try': {
        const query = read(knowledgeRequests.try, body);
        this.tried.push(query);
        return this.#try(query);
      }
      case 'words':
        return { words: this.#leadingTo(read(knowledgeRequests.words, body).draft) };
      case 'searches':
        if (body !== undefined) {
          const { into } = read(knowledgeRequests.settle, body);
          const search = this.searches.find((each) => each.id === locale);
          if (into && search) {
            const { draft } = this.#of(search.locale, into.articleId);
            this.saves(jonas, { ...draft, also: [...(draft.also ?? []), ...into.words] });
          }
          this.searches = this.searches.filter((each) => each !== search);
        }
        return { searches: this.searches };
      case 'synonyms':
        return this.#synonyms(locale, body);
      default:
        throw new LotseError('not-found', path);
    }
  }

  #article(locale: string, id: string, deed: string | undefined, body: unknown): unknown {
    const name = `${locale}/${id}`;
    switch (deed) {
      case undefined:
        return { article: this.#told(this.#of(locale, id)) };
      case 'remove': {
        const stored = this.#of(locale, id);
        this.#hold(stored, read(knowledgeRequests.remove, body).seen);
        if (!stored.file) this.#articles.delete(name);
        else this.#articles.set(name, { ...stored, line: { ...stored.line, standing: 'removed' } });
        return {};
      }
      case 'undo': {
        const stored = this.#articles.get(name);
        if (!stored) throw new LotseError('not-found', name);
        if (stored.line.standing !== 'removed') this.#hold(stored, read(knowledgeRequests.undo, body).seen);
        if (!stored.file) this.#articles.delete(name);
        else this.#put(stored.file, undefined, stored);
        return { article: stored.file && this.#told(this.#of(locale, id)) };
      }
      case 'suggested': {
        const { word, accept } = read(knowledgeRequests.suggested, body);
        const stored = this.#of(locale, id);
        const suggested = stored.suggested.filter((each) => each.word !== word);
        if (accept) this.#put({ ...stored.draft, also: [...(stored.draft.also ?? []), word] }, jonas, { ...stored, suggested });
        else this.#articles.set(name, { ...stored, suggested });
        return { article: this.#told(this.#of(locale, id)) };
      }
      default:
        throw new LotseError('not-found', deed);
    }
  }
  #save({ draft, seen }: { readonly draft: ArticleDraft; readonly seen?: string | undefined }): unknown {
    const before = this.#articles.get(`${draft.locale}/${draft.id}`);
    const there = before?.line.standing === 'removed' ? undefined : before;
    if (seen === undefined && there) throw new LotseError('conflict', 'There is one already.', { field: 'id' });
    if (seen !== undefined) this.#hold(there, seen);
    this.#put(draft, jonas, before);
    return { article: this.#told(this.#of(draft.locale, draft.id)) };
  }
  #hold(stored: Stored | undefined, seen: string | undefined): void {
    if (stored?.line.updatedAt !== seen) throw new LotseError('conflict', 'A colleague has changed this article since you opened it.', { field: 'seen' });
  }
  #of(locale: string, id: string): Stored {
    const stored = this.#articles.get(`${locale}/${id}`);
    if (!stored || stored.line.standing === 'removed') throw new LotseError('not-found', id);
    return stored;
  }
  #put(draft: ArticleDraft, by: Participant | undefined, before: Stored | undefined): void {
    const { changed: _, ...line } = { ...before?.line, ...this.#lineOf(draft) };
    const { helped = 0, notHelped = 0 } = before?.line ?? {};
    this.#articles.set(`${draft.locale}/${draft.id}`, {
      suggested: [],
      comments: [],
      ...before,
      draft,
      line: { ...line, helped, notHelped, inFile: before?.file !== undefined, ...(by && { changed: { by, at: line.updatedAt } }) },
    });
  }
  #lineOf({ id, locale, title, category }: ArticleDraft): ArticleLine {
    this.#clock += 60_000;
    const updatedAt = new Date(this.#clock).toISOString();
    return { id, locale, title, ...(category !== undefined && { category }), updatedAt, standing: 'shown', inFile: true, helped: 0, notHelped: 0 };
  }
  #told({ file: _, ...stored }: Stored): DeskArticle {
    return { ...stored, words: this.#leadingTo(stored.draft) };
  }
  #leadingTo({ also = [], without = [] }: ArticleDraft): readonly LeadingWord[] {
    return [...also.map((word) => ({ word, from: 'customers' as const })), ...this.words].filter(({ word }) => !without.includes(word));
  }
  /** Finds what has each typed word in title, text or keywords; a title counts most. */
  #try({ locale, text, draft }: { readonly locale: string; readonly text: string; readonly draft?: ArticleDraft | undefined }): SearchTrial {
    const typed = text.toLowerCase().split(/\s+/).filter(Boolean);
    const stored = [...this.#articles.values()].filter(({ line }) => line.standing === 'shown').map((each) => each.draft);
    const all = [...stored.filter((each) => each.locale === locale && each.id !== draft?.id), ...(draft ? [draft] : [])];
    const hits = all.flatMap(({ id, title, body, keywords = [], also = [] }) => {
      const whole = [title, body, ...keywords, ...also].join(' ').toLowerCase();
      if (!typed.every((word) => whole.includes(word))) return [];
      return [{ id, title, score: typed.every((word) => title.toLowerCase().includes(word)) ? 2 : 1 }];
    });
    return { level: hits.length === 0 ? 'none' : hits[0]?.score === 2 ? 'answer' : 'suggestions', hits: hits.toSorted((a, b) => b.score - a.score) };
  }
  #synonyms(deed: string, body: unknown): unknown {
    const put = (locale: string, groups: SynonymLine['groups'], by?: Participant) => {
      this.synonyms = this.synonyms.map((line) => {
        if (line.locale !== locale) return line;
        const { changed: _, ...rest } = line;
        return { ...rest, groups, version: `${Number(line.version) + 1}`, ...(by && { changed: { by, at: '2026-11-22T09:00:00Z' } }) };
      });
    };
    const hold = (locale: string, seen: string) => {
      if (this.synonyms.find((line) => line.locale === locale)?.version !== seen) throw new LotseError('conflict', 'Changed since.', { field: 'seen' });
    };
    if (deed === 'undo') {
      const { locale, seen } = read(knowledgeRequests.undoSynonyms, body);
      hold(locale, seen);
      put(locale, [['Umzug', 'Wohnungswechsel']]);
    } else if (deed === 'suggested') {
      const { locale, words, accept } = read(knowledgeRequests.suggestedSynonym, body);
      const [typed, ours] = words;
      this.suggestions = this.suggestions.filter((each) => each.words[0] !== typed);
      const groups = this.synonyms.find((line) => line.locale === locale)?.groups ?? [];
      const there = groups.some((group) => group.includes(ours));
      if (accept) put(locale, there ? groups.map((group) => (group.includes(ours) ? [...group, typed] : group)) : [...groups, [ours, typed]], jonas);
    } else if (body !== undefined) {
      const { locale, groups, seen } = read(knowledgeRequests.synonyms, body);
      hold(locale, seen);
      put(locale, groups, jonas);
    }
    return { synonyms: this.synonyms, suggestions: this.suggestions };
  }
}

const jonas: Participant = { id: 'jonas', role: 'agent', name: 'Jonas Matthiesen' };

const read = <T>(schema: SchemaOf<T>, body: unknown): T => {
  const { success, data, error } = schema.safeParse(body);
  if (!success) throw new LotseError('invalid', error.message);
  return data;
};
