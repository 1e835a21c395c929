import type { ArticleLine, FailedSearch } from '@lotse/contract/desk-knowledge';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Signal } from '@preact/signals';
import type { Shift } from '../desk.ts';
import type { Reading } from '../reading.ts';
import type { KnowledgeWords } from '../strings/knowledge-de.ts';
import type { Drafts } from './drafts.ts';
import type { KnowledgeApi, Library, Synonyms } from './knowledge-api.ts';
import type { UnsavedLines } from './unsaved-lines.ts';

/** What the screens of the knowledge base are handed. */
export interface KnowledgeParts {
  readonly shift: Shift;
  readonly api: KnowledgeApi;
  readonly words: KnowledgeWords;
  readonly library: Reading<Library>;
  /** This line is so now: the list has it before it is read again. */
  learn(line: ArticleLine): void;
  readonly unanswered: Reading<readonly FailedSearch[]>;
  readonly drafts: Drafts;
  /** Synonyms that were changed and not saved. */
  readonly lines: UnsavedLines;
  readonly synonyms: Reading<Synonyms>;
  /** What the editor types as customers do: stays from article to article. */
  readonly tried: Signal<string>;
}

export const KnowledgeContext = createContext<KnowledgeParts | undefined>(undefined);

export const useKnowledge = (): KnowledgeParts => {
  const knowledge = useContext(KnowledgeContext);
  if (!knowledge) throw new Error('A screen of the knowledge base stands outside of its KnowledgeContext.');
  return knowledge;
};
