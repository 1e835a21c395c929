/** What a thesaurus and a dictionary that the operator has installed say about the words of the knowledge base. They are read where they lie. */
import type { WrittenArticle } from '@lotse/contract';
import type { SynonymGroup } from '@lotse/contract/content';
import { contentWords } from '@lotse/search';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface WordFilePaths {
  readonly thesaurus?: string | undefined;
  readonly dictionary?: string | undefined;
}

/** To the thread that reads: which files, and the articles whose words are wanted. */
export interface Wanted extends WordFilePaths {
  readonly articles: readonly WrittenArticle[];
}
export interface WordGroups {
  readonly thesaurus: readonly SynonymGroup[];
  readonly dictionary: readonly SynonymGroup[];
}

export interface WordFiles extends WordGroups {
  /** Both, the same list until they are read anew. */
  readonly all: readonly SynonymGroup[];
  /** Reads them where these articles have words that were not asked for before. Resolves with whether there are other groups now. */
  read(articles: readonly WrittenArticle[]): Promise<boolean>;
}

export const openWordFiles = (paths: WordFilePaths): WordFiles => {
  let groups: WordGroups = { thesaurus: [], dictionary: [] };
  let all: readonly SynonymGroup[] = [];
  let asked: ReadonlySet<string> = new Set();
  return {
    get thesaurus() {
      return groups.thesaurus;
    },
    get dictionary() {
      return groups.dictionary;
    },
    get all() {
      return all;
    },
    async read(articles) {
      if (paths.thesaurus === undefined && paths.dictionary === undefined) return false;
      const forms = articles.flatMap(({ title, keywords = [], locale }) => contentWords([title, ...keywords].join(' '), locale).map(({ form }) => form));
      if (forms.every((form) => asked.has(form))) return false;
      groups = await groupsIn({ ...paths, articles });
      asked = new Set(forms);
      all = [...groups.thesaurus, ...groups.dictionary];
      return true;
    },
  };
};

/** Rejects when a file cannot be read. */
const groupsIn = async (wanted: Wanted): Promise<WordGroups> => {
  const fromSource = import.meta.url.endsWith('.ts');
  const worker = new Worker(new URL(fromSource ? './word-files-worker.ts' : './word-files-worker.js', import.meta.url), {
    workerData: wanted,
    execArgv: fromSource ? ['--conditions=@lotse/source'] : [],
  });
  const [groups] = (await once(worker, 'message')) as [WordGroups];
  return groups;
};
