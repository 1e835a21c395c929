/** An article while it is written: which of its fields differ, and what of them is sent. */
import type { ArticleDraft } from '@lotse/contract/desk-knowledge';

export type DraftField = Exclude<keyof ArticleDraft, 'id' | 'locale'>;

/** What an editor may have changed, in the order of the form. */
export const draftFields: readonly DraftField[] = [
  'title',
  'body',
  'category',
  'keywords',
  'related',
  'flow',
  'popular',
  'validFrom',
  'validTo',
  'audience',
  'without',
  'also',
];

export const emptyDraft = (locale: string, id: string, title = ''): ArticleDraft => ({ id, locale, title, body: '' });

/** A list without entries and a line without text say nothing; nor does what a kept draft has for a number that was none. */
const says = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Without what says nothing; title and text stay. */
export const written = ({ id, locale, title, body, ...rest }: ArticleDraft): ArticleDraft => ({
  id,
  locale,
  title: title.trim(),
  body: body.trim(),
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => says(value))),
});

/** What search reads of it: a place among the frequent ones that is not right yet keeps nobody from trying. */
export const searched = ({ popular: _, ...draft }: ArticleDraft): ArticleDraft => written(draft);

/** The fields in which two differ. */
export const differing = (one: ArticleDraft, other: ArticleDraft): readonly DraftField[] => {
  const [a, b] = [written(one), written(other)];
  return draftFields.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
};
