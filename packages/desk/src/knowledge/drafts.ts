/** Articles that were begun and not saved: kept in this tab, over a reload and the end of the session, until they are saved or discarded. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { ArticleDraft } from '@lotse/contract/desk-knowledge';
import type { Kept } from '../kept.ts';

export interface Begun {
  readonly draft: ArticleDraft;
  /** `updatedAt` of what it began with; absent for a new one. */
  readonly seen?: string | undefined;
}

export interface Drafts {
  /** By `LOCALE/ID` of the place where they are written. */
  readonly all: ReadonlySignal<Readonly<Record<string, Begun>>>;
  put(name: string, begun: Begun): void;
  forget(name: string): void;
}

export const nameOf = ({ locale, id }: Pick<ArticleDraft, 'locale' | 'id'>): string => `${locale}/${id}`;

export const createDrafts = (kept: Kept, agentId: string): Drafts => {
  const key = `articles:${agentId}`;
  const all = signal(draftsIn(kept.get(key)));
  const become = (next: Readonly<Record<string, Begun>>) => {
    all.value = next;
    kept.set(key, JSON.stringify(next));
  };
  return {
    all,
    put: (name, begun) => become({ ...all.peek(), [name]: begun }),
    forget(name) {
      const { [name]: gone, ...others } = all.peek();
      if (gone) become(others);
    },
  };
};

const draftsIn = (text: string | undefined): Readonly<Record<string, Begun>> => {
  try {
    const all = Object.entries(JSON.parse(text ?? '{}') as Record<string, Partial<Begun>>);
    return Object.fromEntries(
      all.flatMap(([name, { draft, seen }]) => (typeof draft?.title === 'string' && typeof draft.body === 'string' ? [[name, { draft, seen }]] : [])),
    );
  } catch {
    return {};
  }
};
