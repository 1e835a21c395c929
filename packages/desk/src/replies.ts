/** Canned replies in the composer: put in at the caret, and walked through with Tab where something is still to be filled. */
import { fillCanned, gapsIn, type CannedVariable } from '@lotse/contract';
import type { OfferedReply } from '@lotse/contract/desk-settings';

/** "/" begins a reply where a word could begin; within a word or an address it is a slash. */
export const opensReplies = ({ key, isComposing, ctrlKey, metaKey, altKey, currentTarget }: KeyboardEvent): boolean => {
  if (key !== '/' || isComposing || ctrlKey || metaKey || altKey || !(currentTarget instanceof HTMLTextAreaElement)) return false;
  const { value, selectionStart, selectionEnd } = currentTarget;
  return selectionStart === selectionEnd && /(^|\s)$/.test(value.slice(0, selectionStart));
};

/** Tab goes from gap to gap while there is one that way; after the last it leaves the field as always. */
export const movesToGap = ({ key, shiftKey, ctrlKey, metaKey, altKey, currentTarget }: KeyboardEvent): boolean => {
  if (key !== 'Tab' || ctrlKey || metaKey || altKey || !(currentTarget instanceof HTMLTextAreaElement)) return false;
  const { value, selectionStart, selectionEnd } = currentTarget;
  const gaps = gapsIn(value);
  const gap = shiftKey ? gaps.findLast(({ to }) => to <= selectionStart) : gaps.find(({ from }) => from >= selectionEnd);
  if (!gap) return false;
  currentTarget.setSelectionRange(gap.from, gap.to);
  return true;
};

/** Words of a reply in the customer's language, else in German, else in whatever there is. */
export const inLanguage = (texts: Readonly<Record<string, string>>, locale: string): string =>
  texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? texts['de'] ?? Object.values(texts)[0] ?? '';

/** What a reply is found by: its shortcut, what it is called, what it says. */
export const textsOfReply = ({ shortcut, title, text }: Pick<OfferedReply, 'shortcut' | 'title' | 'text'>): readonly string[] => [
  shortcut,
  Object.values(title).join(' '),
  Object.values(text).join(' '),
];

export type Values = Readonly<Partial<Record<CannedVariable, string>>>;

export const filled = (reply: OfferedReply, locale: string, values: Values, names: Readonly<Record<CannedVariable, string>>): string =>
  fillCanned(inLanguage(reply.text, locale), values, (variable) => names[variable]);

/** A text with another put in at a place, and where what was put in ends. */
export const putIn = (text: string, at: number, more: string): { readonly text: string; readonly end: number } => ({
  text: text.slice(0, at) + more + text.slice(at),
  end: at + more.length,
});
