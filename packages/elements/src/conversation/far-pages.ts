import type { LotseConversation } from './lotse-conversation.ts';

/** As far beyond what is seen, in pixels, the messages are there. */
const near = '2400px 0px';

/** Pages that nobody is near to are put away, and their room is kept: a long conversation stays as light as a short one. */
export class FarPages {
  readonly #host: LotseConversation;
  readonly #away = new WeakSet<Element>();
  #view: Element | null = null;
  #seen: IntersectionObserver | undefined;

  constructor(host: LotseConversation) {
    this.#host = host;
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
