import type { Line } from '@lotse/client';
import { render } from 'lit';
import { piece, piecesOf } from './lines.ts';
import type { LotseConversation } from './lotse-conversation.ts';

/** So many events are put away as one piece: of the longest conversation only a few pieces are left. */
const eventsPerChapter = 128;
/** As far beyond what is seen, in pixels, the messages are there. */
const near = '2400px 0px';

/** Pages that nobody is near to are put away, and their room is kept: a long conversation stays as light as a short one. */
export class FarPages {
  readonly #host: LotseConversation;
  readonly #book = document.createElement('div');
  readonly #chapters = new Map<number, HTMLElement>();
  readonly #away = new WeakSet<Element>();
  #view: Element | null = null;
  #seen: IntersectionObserver | undefined;

  constructor(host: LotseConversation) {
    this.#host = host;
  }

  /** All pages, in chapters; `pages` draws those of some lines. */
  all(lines: readonly Line[], pages: (from: number, to: number) => readonly HTMLElement[]): HTMLElement {
    const chapters = piecesOf(lines, eventsPerChapter, 0, lines.length).map(({ number, from, to }) => {
      const place = this.#chapters.get(number) ?? piece();
      this.#chapters.set(number, place);
      const away = this.has(place);
      // Pages that go with their chapter are not drawn any more: what stands in them goes here.
      if (away) for (const page of place.querySelectorAll<HTMLElement>('.lines')) if (this.#away.has(page)) render([], page);
      arrange(place, away ? [] : pages(from, to));
      return place;
    });
    arrange(this.#book, chapters);
    return this.#book;
  }

  /** Whether nothing has to be drawn in this place; from now on it is looked after. */
  has(place: HTMLElement): boolean {
    this.#watch()?.observe(place);
    return this.#away.has(place);
  }

  leave(): void {
    this.#seen?.disconnect();
    this.#view = null;
  }

  /** The list may have been another one before, and its view with it. */
  #watch(): IntersectionObserver | undefined {
    const view = this.#host.renderRoot.querySelector('.view');
    if (view && view !== this.#view) {
      this.#seen?.disconnect();
      this.#view = view;
      this.#seen = new IntersectionObserver((seen) => this.#look(seen), { root: view, rootMargin: near });
    }
    return this.#seen;
  }

  #look(seen: readonly IntersectionObserverEntry[]): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    for (const { target, isIntersecting, boundingClientRect } of seen) {
      if (!(target instanceof HTMLElement) || this.#away.has(target) === !isIntersecting) continue;
      if (isIntersecting) {
        this.#away.delete(target);
        target.style.blockSize = '';
      } else if (boundingClientRect.height > 0 && !target.contains(activeElement)) {
        this.#away.add(target);
        target.style.blockSize = `${boundingClientRect.height}px`;
      } else continue;
      this.#host.requestUpdate();
    }
  }
}

/** What stands in its place already stays as it is. */
const arrange = (place: HTMLElement, parts: readonly HTMLElement[]): void => {
  const { children } = place;
  for (const [index, part] of parts.entries()) if (children[index] !== part) place.insertBefore(part, children[index] ?? null);
  while (children.length > parts.length) place.lastElementChild?.remove();
};
