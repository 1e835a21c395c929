import type { TemplateResult } from 'lit';

/** What the search chunk adds to the field of `<lotse-search>`, in the same shadow root: field and list are one combobox. */
export interface SearchResults {
  /** Id of the active option, for `aria-activedescendant`. */
  readonly active: string | undefined;
  /** Whether the listbox with the id `results` is shown. */
  readonly expanded: boolean;
  /** Arrows, Home, End, Enter and Escape in the field; prevents the default of what it has used. */
  keydown(event: KeyboardEvent): void;
  /** Everything below the field: has the class `view`. */
  template(): TemplateResult;
}
