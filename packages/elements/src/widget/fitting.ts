import type { LitElement, ReactiveController } from 'lit';
import { isolate } from './modal.ts';

const phone = matchMedia('(max-width: 480px)');

/** The room a panel has on the screen: on a phone it is all there is, above the keyboard. */
export class Fitting implements ReactiveController {
  readonly #element: LitElement;
  #listening = new AbortController();
  #restore: (() => void) | undefined;
  #fitted: Element | null = null;

  constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  /** The page behind the panel rests. */
  get modal(): boolean {
    return this.#restore !== undefined;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, this.#fit, { signal });
    phone.addEventListener(
      'change',
      () => {
        this.#fit();
        this.#element.requestUpdate();
      },
      { signal },
    );
  }
  hostDisconnected(): void {
    this.#listening.abort();
    this.fill();
  }
  hostUpdate(): void {
    this.fill();
  }
  /** Sizes are not looked at with every change: that would lay out the page there and then. */
  hostUpdated(): void {
    if (this.#fitted !== this.#panel) this.#fit();
  }

  /** Makes the page behind rest, or lets it go on. */
  fill(): void {
    const element = this.#element;
    const modal = element.isConnected && element.getAttribute('state') === 'open' && phone.matches;
    if (modal === this.modal) return;
    this.#restore?.();
    this.#restore = modal ? isolate(element) : undefined;
  }

  get #panel(): HTMLElement | null {
    return this.#element.renderRoot.querySelector('.panel');
  }

  /** The keyboard of a phone takes half of the screen: the panel ends above it. */
  readonly #fit = (): void => {
    const panel = this.#panel;
    const seen = visualViewport;
    this.#fitted = panel;
    if (!panel || !seen) return;
    const covered = phone.matches && innerHeight - seen.height > 1 && seen.scale === 1;
    panel.style.height = covered ? `${seen.height}px` : '';
    panel.style.top = covered ? `${seen.offsetTop}px` : '';
    panel.toggleAttribute('data-keyboard', covered && innerHeight - seen.height > 120);
  };
}
