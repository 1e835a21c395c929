/** How much fits beside each other; the same numbers stand in desk.css. */
import { signal, type ReadonlySignal } from '@preact/signals';

const matches = (query: string): ReadonlySignal<boolean> => {
  const list = matchMedia(query);
  const now = signal(list.matches);
  list.addEventListener('change', () => (now.value = list.matches));
  return now;
};

/** The context stands beside the conversation. */
export const isWide = matches('(min-width: 1200px)');
/** Inbox and conversation take turns. */
export const isNarrow = matches('(max-width: 819px)');
