/** Where a customer can go inside the widget. */
export type Target =
  | 'home'
  | 'search'
  | 'channels'
  | 'handoff'
  | 'conversation'
  | 'callback'
  | 'message'
  /** The sheet for a new conversation, also while another runs. */
  | 'another'
  /** The list of all conversations. */
  | 'conversations'
  /** The list of what is under way. */
  | 'cases'
  /** A guest finds his case. */
  | 'lookup'
  | { readonly case: string }
  | { readonly conversation: string }
  /** `from`: by a link to it. */
  | { readonly article: string; readonly from?: 'link' | undefined }
  /** `draft`: from the link to one. `field`: the one that somebody points to. */
  | { readonly flow: string; readonly draft?: string | undefined; readonly field?: string | undefined }
  | { readonly search: string };

/** The widget, seen by the screens inside it. */
export interface Navigation {
  go(target: Target): void;
  /** To where the customer came from; from the first screen nowhere. */
  back(): void;
}
