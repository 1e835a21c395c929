import type { HandoffItem } from '@lotse/contract';

const longest = 20;

/**
 * The trail with one more item. A search that refines the one before takes its place, an article read again moves to the end
 * with its old judgement, and the same host fact has one value.
 */
export const withItem = (trail: readonly HandoffItem[], item: HandoffItem): readonly HandoffItem[] => {
  const last = trail.at(-1);
  if (item.kind === 'search' && last?.kind === 'search' && refines(item.text, last.text)) return [...trail.slice(0, -1), item];
  const same = trail.find((other) => sameMatter(other, item));
  const merged = item.kind === 'article' && same?.kind === 'article' ? { ...same, ...item } : item;
  return [...trail.filter((other) => other !== same), merged].slice(-longest);
};

const refines = (text: string, before: string): boolean => {
  const [shorter, longer] = [text.toLowerCase(), before.toLowerCase()].sort((one, other) => one.length - other.length);
  return longer !== undefined && shorter !== undefined && longer.startsWith(shorter);
};

const sameMatter = (one: HandoffItem, other: HandoffItem): boolean =>
  (one.kind === 'article' && other.kind === 'article' && one.articleId === other.articleId) ||
  (one.kind === 'flow' && other.kind === 'flow' && one.flowId === other.flowId) ||
  (one.kind === 'case' && other.kind === 'case' && one.reference === other.reference) ||
  (one.kind === 'host' && other.kind === 'host' && one.name === other.name) ||
  (one.kind === 'search' && other.kind === 'search' && one.text === other.text) ||
  (one.kind === 'error' && other.kind === 'error' && one.code === other.code && one.where === other.where);
