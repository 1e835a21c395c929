/** Where a customer can go inside the widget. */
export type Target =
  | 'home'
  | 'search'
  | 'channels'
  | 'handoff'
  | 'conversation'
  | 'callback'
  | 'message'
  | { readonly article: string }
  | { readonly search: string };

/** The widget, seen by the screens inside it. */
export interface Navigation {
  go(target: Target): void;
  /** To where the customer came from; from the first screen nowhere. */
  back(): void;
}
