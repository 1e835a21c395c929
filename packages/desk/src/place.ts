/** Where the agent is, kept in the address after `#`: reload, back and a copied link lead to the same place. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Box } from '@lotse/contract/desk';

export interface Place {
  readonly box: ReadonlySignal<Box>;
  readonly conversation: ReadonlySignal<string | undefined>;
  /** The one-time link of the first start. */
  readonly invitation: ReadonlySignal<string | undefined>;
  /** The area of the settings; empty for the first one, undefined where the inbox is. */
  readonly settings: ReadonlySignal<string | undefined>;
  /** The case that is looked at; empty where one is looked for, undefined elsewhere. */
  readonly cases: ReadonlySignal<string | undefined>;
  /** What is looked for there or among the articles, as a query. */
  readonly find: ReadonlySignal<string>;
  /** What of the knowledge base is open: `LOCALE/ID` of an article (without an id: a new one), `?searches/ID`, `?synonyms/LOCALE`; empty for the list alone, undefined elsewhere. */
  readonly knowledge: ReadonlySignal<string | undefined>;
  /** The same place, and this is looked for: no step that Back would lead to. */
  keepFind(query: string): void;
  hrefOf(to: Goal): string;
  go(to: Goal): void;
  /** Takes the used invitation out of the address and of the history. */
  leaveInvitation(): void;
  close(): void;
}

interface Goal {
  readonly box?: Box;
  readonly conversation?: string | undefined;
  /** An area of the settings: the box stays, the conversation is left. */
  readonly settings?: string;
  /** A case, or with an empty one what finds it: the box stays, the conversation is left. */
  readonly cases?: string;
  /** A part of the knowledge base: the box stays, the conversation is left. */
  readonly knowledge?: string;
}

const boxes: readonly Box[] = ['mine', 'waiting', 'all'];

export const createPlace = (): Place => {
  const hash = signal(location.hash);
  const follow = () => (hash.value = location.hash);
  addEventListener('hashchange', follow);

  const words = computed(() => new URLSearchParams(hash.value.slice(1)));
  const box = computed(() => boxes.find((each) => each === words.value.get('box')) ?? 'mine');
  const conversation = computed(() => words.value.get('conversation') ?? undefined);
  const find = computed(() => words.value.get('find') ?? '');
  /** What is looked for stays in its area. */
  const findIn = (area: string) => (find.value && words.value.has(area) ? { find: find.value } : {});
  const hrefOf: Place['hrefOf'] = (to) => {
    const at = (next: Record<string, string>) => `${location.pathname}${location.search}#${new URLSearchParams(next)}`;
    if (to.settings !== undefined) return at({ settings: to.settings, box: box.value });
    if (to.cases !== undefined) return at({ cases: to.cases, ...findIn('cases'), box: box.value });
    if (to.knowledge !== undefined) return at({ knowledge: to.knowledge, ...findIn('knowledge'), box: box.value });
    const next = new URLSearchParams({ box: to.box ?? box.value });
    const id = 'conversation' in to ? to.conversation : conversation.value;
    if (id !== undefined) next.set('conversation', id);
    // With its path: a bare `#…` would be a link to an element of this page.
    return `${location.pathname}${location.search}#${next}`;
  };
  return {
    box,
    conversation,
    cases: computed(() => words.value.get('cases') ?? undefined),
    knowledge: computed(() => words.value.get('knowledge') ?? undefined),
    find,
    keepFind(query) {
      const next = new URLSearchParams(words.value);
      next.set('find', query);
      history.replaceState(null, '', `#${next}`);
      follow();
    },
    settings: computed(() => words.value.get('settings') ?? undefined),
    invitation: computed(() => words.value.get('invitation') ?? undefined),
    hrefOf,
    go(to) {
      location.assign(hrefOf(to));
      // The next key means this place; that the address has changed is told later.
      follow();
    },
    leaveInvitation() {
      history.replaceState(null, '', location.pathname + location.search);
      follow();
    },
    close: () => removeEventListener('hashchange', follow),
  };
};
