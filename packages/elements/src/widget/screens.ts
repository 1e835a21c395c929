import type { Target } from '../navigation.ts';

export type Screen =
  | { readonly name: 'home' | 'search' | 'channels' | 'callback' | 'message' | 'cases' | 'lookup' }
  /** `past`: the list of all conversations. */
  | { readonly name: 'conversation'; readonly past?: true }
  | { readonly name: 'flow'; readonly id: string; readonly draft?: string | undefined }
  | { readonly name: 'case'; readonly id: string }
  | { readonly name: 'article'; readonly id: string; readonly from: 'search' | 'home' | 'article' | 'link' | 'host' };

const home: Screen = { name: 'home' };

/** Where the customer is and how he came there; the handoff sheet lies over whatever screen he left. */
export interface Place {
  /** Never empty; the last one is shown. */
  readonly screens: readonly Screen[];
  readonly sheet: boolean;
  /** The sheet begins a new conversation, also while another runs. */
  readonly another?: true;
}

export const start: Place = { screens: [home], sheet: false };

export const shown = ({ screens }: Place): Screen => screens.at(-1) ?? home;

/** A screen he has come from is gone back to, any other laid on top. Whoever is sent somewhere by the page comes back to the home screen. */
export const go = (place: Place, target: Target, by: 'customer' | 'host'): Place => {
  if (target === 'home') return start;
  if (target === 'handoff') return { screens: place.screens, sheet: true };
  if (target === 'another') return { screens: place.screens, sheet: true, another: true };
  const talk: Screen = { name: 'conversation' };
  if (target === 'conversation' || (typeof target === 'object' && 'conversation' in target)) return { screens: [home, talk], sheet: false };
  if (target === 'conversations') return { screens: [home, ...(shown(place).name === 'conversation' ? [talk] : []), { ...talk, past: true }], sheet: false };
  const screens = by === 'host' ? start.screens : place.screens;
  const screen = screenOf(target, by === 'host' ? 'host' : shown(place).name);
  const at = screens.findIndex((other) => other.name === screen.name && (!('id' in other) || !('id' in screen) || other.id === screen.id));
  return { screens: at < 0 ? [...screens, screen] : screens.slice(0, at + 1), sheet: false };
};

export const back = ({ screens, sheet }: Place): Place => ({ screens: sheet || screens.length === 1 ? screens : screens.slice(0, -1), sheet: false });

const screenOf = (
  target: Exclude<Target, 'home' | 'handoff' | 'another' | 'conversation' | 'conversations' | { readonly conversation: string }>,
  from: Screen['name'] | 'host',
): Screen => {
  if (typeof target === 'string') return { name: target };
  if ('search' in target) return { name: 'search' };
  if ('case' in target) return { name: 'case', id: target.case };
  if ('flow' in target) return { name: 'flow', id: target.flow, draft: target.draft };
  return { name: 'article', id: target.article, from: target.from ?? (from === 'search' || from === 'home' || from === 'host' ? from : 'article') };
};
