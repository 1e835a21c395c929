import type { Language, SynonymGroups } from './language.ts';
import type { SearchArticle } from './search-article.ts';
import { wordsOf } from './words-of.ts';

/** A keyword of more words is a sentence, and says more than one thing. */
const LONGEST_KEYWORD = 3;

/** Words that mean the same: each word of it, and whether it is only one of several in a phrase. */
type Group = ReadonlyMap<string, boolean>;

interface Member {
  readonly stems: readonly string[];
  readonly group: Group;
}

/** How surely a word leads to an article: of its title or of its keywords; less where it is one word of a phrase. */
const TITLE = 3;
const KEYWORD = 2;

/** What an article is called, as stems, and how surely words that mean it lead there. */
export interface Name {
  readonly stems: readonly string[];
  readonly grade: number;
}

export const namesOf = ({ title, keywords = [] }: SearchArticle, { stem }: Language): readonly Name[] => {
  const name = (text: string, grade: number): Name => ({ stems: wordsOf(text).map(({ form }) => stem(form)), grade });
  return [name(title, TITLE), ...keywords.map((keyword) => name(keyword, KEYWORD)).filter(({ stems }) => stems.length <= LONGEST_KEYWORD)];
};

/** Word lists, put to work where an index is built: what the widget then loads needs no lists and no code for them. */
export class Lists {
  /** By the stem of their first word. */
  readonly #members = new Map<string, Member[]>();
  readonly #least: number;

  /** What a company says itself counts in full, wherever it stands; general lists have to guess which meaning is meant. */
  constructor(language: Language, groups: SynonymGroups, whose: 'own' | 'general' = 'general') {
    this.#least = whose === 'own' ? TITLE : 0;
    for (const members of groups) {
      const group = new Map<string, boolean>();
      for (const member of members) {
        const forms = wordsOf(member).map(({ form }) => form);
        if (!forms.length) continue;
        for (const form of forms) if (!language.stopWords.has(form)) group.set(form, forms.length > 1 && (group.get(form) ?? true));
        const stems = forms.map((form) => language.stem(form));
        const known = this.#members.get(stems[0]!);
        if (known) known.push({ stems, group });
        else this.#members.set(stems[0]!, [{ stems, group }]);
      }
    }
  }

  /** Tells the words that mean what an article is called, each with how surely; one that is in several groups more than once. */
  lead(names: readonly Name[], tell: (form: string, surely: number) => void): void {
    const groups = new Map<Group, number>();
    for (const { stems, grade } of names)
      for (let at = 0; at < stems.length; at++)
        for (const { stems: parts, group } of this.#members.get(stems[at]!) ?? [])
          if (grade > (groups.get(group) ?? 0) && parts.every((part, i) => part === stems[at + i])) groups.set(group, grade);
    for (const [group, grade] of groups) group.forEach((inPhrase, form) => tell(form, Math.max(inPhrase ? grade - 1 : grade, this.#least)));
  }
}

/** Word lists as they stand in a source file: a group a line, its members between commas and bars. */
export const groupsOf = (...texts: readonly string[]): SynonymGroups =>
  texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split(/[,|]/).map((member) => member.trim())),
  );
