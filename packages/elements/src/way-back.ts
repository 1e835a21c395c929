/**
 * The browser's own way back, inside a panel or a flow. Each step on is an entry in the history, at the page's own address and with what the page keeps
 * in its state: a router that hears of it finds that nothing has changed.
 */
import type { FlowWalk } from '@lotse/client';
import type { LotseWidget } from './widget/lotse-widget.ts';
import type { Rooms } from './widget/rooms.ts';

/** In the state of an entry: how many of ours there are up to this one. */
const mark = 'lotse';
const entriesHere = (): number => (Object(history.state) as Readonly<Record<string, number | undefined>>)[mark] ?? 0;

/** Whose entries they are: two would take each other's away. */
let holder: (() => void) | undefined;

export class WayBack {
  readonly #back: () => void;
  /** Entries of ours that are gone back over one by one. */
  #depth = 0;
  #level = 0;
  #address = '';
  /** We go over our own entries. */
  #returning = false;

  /** `back`: one step back, as a button for it does. */
  constructor(back: () => void) {
    this.#back = back;
  }

  /** So many screens can be gone back over now, and the steps of this flow. */
  reach(screens: number, walk?: FlowWalk): void {
    const level = screens + (walk ? stepsTaken(walk) : 0);
    const on = level > this.#level;
    this.#level = level;
    if (!this.#returning && (holder ?? this.#popped) === this.#popped) this.#meet(on);
  }

  /** A step on makes one entry, however far it led: browsers pass over those that nobody pressed anything for. */
  #meet(on: boolean): void {
    // The page has gone on meanwhile: what lies behind is its own affair.
    const stays = this.#depth === 0 || (entriesHere() === this.#depth && location.href === this.#address);
    if (!stays) this.#depth = 0;
    if (this.#depth > this.#level) this.#return(this.#level - this.#depth);
    else if (this.#depth < this.#level && (on || (stays && this.#depth === 0))) this.#enter();
    if (this.#depth > 0) return;
    holder = undefined;
    removeEventListener('popstate', this.#popped);
  }

  #enter(): void {
    const state = history.state as object | null;
    // What the page keeps there is not ours to lose.
    if (state && Object.getPrototypeOf(state) !== Object.prototype) return;
    try {
      // Not by the page's own `history.pushState`, around which a counter of visits may stand.
      History.prototype.pushState.call(history, { ...state, [mark]: this.#depth + 1 }, '');
    } catch {
      return; // a page without an origin, or too many within seconds
    }
    holder = this.#popped;
    this.#depth += 1;
    this.#address = location.href;
    addEventListener('popstate', this.#popped);
  }

  #return(delta: number): void {
    this.#returning = true;
    history.go(delta);
  }

  readonly #popped = (): void => {
    const entries = entriesHere();
    const isOurs = this.#returning;
    this.#returning = false;
    // Elsewhere on the page, or from there back to where we stood.
    if (location.href !== this.#address || (entries === this.#depth && !isOurs)) return;
    // There is nothing ahead to go on to.
    if (!isOurs && entries > this.#depth) return this.#return(this.#depth - entries);
    this.#depth = entries;
    if (isOurs) this.#meet(false);
    else this.#back();
  };
}

/** On a phone, where the panel is all there is, its way back is the browser's; elsewhere only that through a flow. To be called after each change. */
export const wayBackIn = (widget: LotseWidget, rooms: Rooms): ((walk: FlowWalk | undefined) => void) => {
  const way = new WayBack(() => {
    if (rooms.depth > 1) widget.back();
    else widget.close();
  });
  return (walk) => {
    const { screen, fitting, depth } = rooms;
    const isOpen = widget.state === 'open';
    way.reach(isOpen && fitting.modal ? depth : 0, isOpen && screen.name === 'flow' && walk?.id === screen.id ? walk : undefined);
  };
};

/** How many steps a customer can go back in a flow; from where it was sent, none. */
const stepsTaken = ({ phase, run, step, changing }: FlowWalk): number => {
  const steps = run?.steps ?? [];
  switch (phase) {
    case 'answering':
      return changing
        ? steps.length + 1
        : Math.max(
            0,
            steps.findIndex(({ id }) => id === step),
          );
    case 'reviewing':
      return steps.length;
    case 'code':
      return steps.length + 1;
    default:
      return 0;
  }
};
