import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps an element that stands directly in the body on the page: frameworks swap the whole body between two pages,
 * and the same element, with all that was typed into it, has to be in the next one too. Only `remove()` takes it away for good.
 */
export class Staying implements ReactiveController {
  readonly #element: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#return());
  #gone = false;
  #focused: HTMLElement | undefined;

  /** `stood`: it was in the body when this file was asked for; a page may have been faster than the file. */
  constructor(element: ReactiveControllerHost & HTMLElement, stood: boolean) {
    this.#element = element;
    element.addController(this);
    if (stood) setTimeout(() => this.#return());
    // A move of the focus inside one shadow root is not seen from outside of it; what is typed there is.
    for (const type of ['focusin', 'input']) {
      element.addEventListener(type, (event) => {
        this.#focused = event.composedPath()[0] as HTMLElement;
      });
    }
    // Taking an element out of the page takes its focus too; it is forgotten only where the customer went elsewhere himself.
    element.addEventListener('focusout', () =>
      setTimeout(() => {
        if (document.activeElement !== element) this.#focused = undefined;
      }),
    );
  }

  leave(): void {
    this.#gone = true;
    this.#observer.disconnect();
  }

  hostConnected(): void {
    const element = this.#element;
    this.#gone = false;
    if (element.parentNode === document.body) this.#watch();
    else this.#observer.disconnect();
  }

  #watch(): void {
    this.#observer.disconnect();
    for (const parent of [document, document.documentElement, document.body]) this.#observer.observe(parent, { childList: true });
  }

  #return(): void {
    const element = this.#element;
    if (this.#gone || element.isConnected || !document.body) return;
    // The next page may bring a tag of its own: the one that lives takes its place.
    const twin = element.id && document.querySelector(`${element.localName}:is(#${CSS.escape(element.id)}, :not([id]))`);
    if (twin) {
      twin.before(element);
      twin.remove();
    } else document.body.append(element);
    if (document.activeElement === document.body) this.#focused?.focus();
  }
}
