/**
 * One article while it is written. What was typed stays in this tab until it is saved or discarded, and is never overwritten by what a colleague saved
 * meanwhile: that stands beside it until the editor has decided.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { LotseError } from '@lotse/contract';
import type { ArticleDraft, DeskArticle } from '@lotse/contract/desk-knowledge';
import { nameOf, type Drafts } from './drafts.ts';
import { differing, emptyDraft, written, type DraftField } from './draft-fields.ts';
import type { KnowledgeApi } from './knowledge-api.ts';

export interface Editing {
  readonly draft: ReadonlySignal<ArticleDraft>;
  /** As it was stored when this draft began; undefined for a new one. */
  readonly stored: ReadonlySignal<DeskArticle | undefined>;
  readonly changed: ReadonlySignal<boolean>;
  /** The draft is one that was begun before and not saved. */
  readonly resumed: ReadonlySignal<boolean>;
  /** As a colleague has saved it meanwhile; `undefined` inside: taken away. */
  readonly theirs: ReadonlySignal<{ readonly article: DeskArticle | undefined } | undefined>;
  set(change: Partial<ArticleDraft>): void;
  discard(): void;
  /** Resolves with false where a colleague was quicker: `theirs` is set then. Rejects with LotseError. */
  save(): Promise<boolean>;
  /** Field by field, or all of them, as the colleague has it. */
  take(fields: readonly DraftField[]): void;
  /** What the colleague has saved is seen: the next saving goes over it. */
  settle(): void;
  /** As in the file again. Resolves with false where a colleague was quicker, as `remove` does. */
  undo(): Promise<boolean>;
  remove(): Promise<boolean>;
  /** A word that customers said leads here from now on, or is not suggested again. */
  decide(word: string, accept: boolean): Promise<void>;
}

interface EditingParts {
  readonly api: KnowledgeApi;
  readonly drafts: Drafts;
  readonly locale: string;
  readonly id: string;
  /** Undefined for one that is not stored yet. */
  readonly article: DeskArticle | undefined;
}

export const createEditing = ({ api, drafts, locale, id, article }: EditingParts): Editing => {
  let name = nameOf({ locale, id });
  const before = drafts.all.peek()[name];
  const stored = signal(article);
  const base = computed(() => stored.value?.draft ?? emptyDraft(locale, id));
  const draft = signal(before?.draft ?? base.peek());
  const changed = computed(() => differing(draft.value, base.value).length > 0 || (stored.value === undefined && draft.value.id !== id));
  const resumed = signal(before !== undefined);
  const theirs = signal<{ readonly article: DeskArticle | undefined } | undefined>(undefined);
  /** What the next saving has seen. */
  let seen = before ? before.seen : article?.line.updatedAt;
  if (before && before.seen !== article?.line.updatedAt) theirs.value = { article };

  const keep = () => {
    if (changed.peek() || theirs.peek()) drafts.put(name, { draft: draft.peek(), seen });
    else drafts.forget(name);
  };
  const set = (change: Partial<ArticleDraft>) => {
    draft.value = { ...draft.peek(), ...change };
    keep();
  };
  /** What is stored now is what this editor wanted when the draft was `sent`; what was typed since goes on from there. */
  const become = (now: DeskArticle | undefined, sent = draft.peek()) => {
    stored.value = now;
    seen = now?.line.updatedAt;
    draft.value = draft.peek() === sent ? base.peek() : { ...draft.peek(), id: base.peek().id };
    theirs.value = undefined;
    resumed.value = false;
    drafts.forget(name);
    // A new one has its place from now on.
    if (now) name = nameOf(now.line);
    keep();
  };
  const meet = (now: DeskArticle | undefined) => {
    theirs.value = { article: now };
    keep();
  };
  const settle = () => {
    const now = theirs.peek()?.article;
    stored.value = now;
    seen = now?.line.updatedAt;
    theirs.value = undefined;
    keep();
  };
  const readAgain = async (): Promise<DeskArticle | undefined> => {
    try {
      return await api.read(locale, draft.peek().id);
    } catch (thrown) {
      if (LotseError.from(thrown).code === 'not-found') return undefined;
      throw thrown;
    }
  };
  /** Does it, or meets what a colleague has done. */
  const unlessChanged = async (deed: () => Promise<void>): Promise<boolean> => {
    try {
      await deed();
      return true;
    } catch (thrown) {
      const { code, field } = LotseError.from(thrown);
      if (code !== 'conflict' || field !== 'seen') throw thrown;
      meet(await readAgain());
      return false;
    }
  };
  return {
    draft,
    stored,
    changed,
    resumed,
    theirs,
    set,
    discard: () => become(theirs.peek() ? theirs.peek()?.article : stored.peek()),
    save() {
      if (theirs.peek()) settle();
      const sent = draft.peek();
      return unlessChanged(async () => become(await api.save(written(sent), seen), sent));
    },
    take(fields) {
      const from = theirs.peek()?.article?.draft;
      if (from) set(Object.fromEntries(fields.map((field) => [field, from[field]])));
    },
    settle,
    undo() {
      const before = draft.peek();
      return unlessChanged(async () => become(await api.undo(locale, id, seen), before));
    },
    remove: () =>
      unlessChanged(async () => {
        if (seen !== undefined) await api.remove(locale, id, seen);
        drafts.forget(name);
      }),
    async decide(word, accept) {
      const now = await api.decide(locale, id, word, accept);
      const was = stored.peek();
      if (!now || !was) return;
      // Only the words are others: what is being written goes on from there.
      if (differing(now.draft, was.draft).some((field) => field !== 'also')) return meet(now);
      const mine = draft.peek();
      stored.value = now;
      seen = now.line.updatedAt;
      draft.value = { ...mine, also: accept ? [...new Set([...(mine.also ?? []), word])] : mine.also };
      keep();
    },
  };
};
