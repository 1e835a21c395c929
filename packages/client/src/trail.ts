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
  const [one, other] = [text.toLowerCase(), before.toLowerCase()];
  return one.startsWith(other) || other.startsWith(one);
};

/** What makes two items of a kind the same matter. */
const names: { readonly [Kind in HandoffItem['kind']]: readonly (keyof Extract<HandoffItem, { readonly kind: Kind }>)[] } = {
  article: ['articleId'],
  flow: ['flowId'],
  case: ['reference'],
  host: ['name'],
  search: ['text'],
  error: ['code', 'where'],
};
const sameMatter = (one: HandoffItem, other: HandoffItem): boolean =>
  one.kind === other.kind && names[one.kind].every((name) => Reflect.get(one, name) === Reflect.get(other, name));
