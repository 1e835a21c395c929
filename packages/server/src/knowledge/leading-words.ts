/** Which words lead to an article although its editor has not written them, and where each comes from. */
import type { SynonymGroup } from '@lotse/contract/content';
import type { ArticleDraft, LeadingWord } from '@lotse/contract/desk-knowledge';
import { contentWords } from '@lotse/search';
import { generalGroups, wantedIn } from '@lotse/search/sources';
import type { WordGroups } from './word-files.ts';

export interface WordSources {
  leadingTo(draft: ArticleDraft): readonly LeadingWord[];
}

export interface WordSourceParts {
  /** The company's own in a language. */
  readonly synonyms: (locale: string) => readonly SynonymGroup[];
  /** What the operator has installed. */
  readonly files: WordGroups;
}

/** More would hide the ones that matter. */
const mostShown = 100;

export const createWordSources = ({ synonyms, files }: WordSourceParts): WordSources => ({
  leadingTo(draft) {
    const { locale, also = [], without = [] } = draft;
    const stands = wantedIn([draft], locale);
    const spelling = (word: string) =>
      contentWords(word, locale)
        .map(({ form }) => form)
        .join(' ');
    const taken = new Set(without.map(spelling));
    const all: LeadingWord[] = [];
    const add = (word: LeadingWord) => {
      const spelled = spelling(word.word);
      if (spelled === '' || taken.has(spelled) || stands(word.word)) return;
      taken.add(spelled);
      all.push(word);
    };
    const from = (source: LeadingWord['from'], groups: readonly SynonymGroup[]) => {
      for (const group of groups) {
        const of = group.find(stands);
        if (of !== undefined) for (const word of group) add({ word, from: source, of });
      }
    };

    for (const word of also) add({ word, from: 'customers' });
    from('synonyms', synonyms(locale));
    from('thesaurus', files.thesaurus);
    from('dictionary', files.dictionary);
    from('vocabulary', generalGroups());
    return all.slice(0, mostShown);
  },
});
