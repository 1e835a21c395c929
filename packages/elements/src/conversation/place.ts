import type { LitElement } from 'lit';

/** So near to the end, in pixels, the reader counts as being there. */
const nearEnd = 48;

/** Where the reader is in the list: whoever reads the end stays there, whatever grows; whoever reads further up is not moved. */
export class Place {
  atEnd = true;
  /** Something came while he read further up. */
  newBelow = false;
  readonly #host: LitElement;
  readonly #moved: () => void;
  readonly #grows = new ResizeObserver(() => this.#keep());
  top = 0;
  #room = 0;
  /** How high the list was when earlier messages were asked for, and since. */
  height: number | undefined;

  /** `moved` is called after each scrolling. */
  constructor(host: LitElement, moved: () => void) {
    this.#host = host;
    this.#moved = moved;
  }

  get view(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.view');
  }

  /** Looks after what stands in the view now. Sizes are read when they are known anyway, in the frame in which something has grown. */
  watch(): void {
    const { view } = this;
    if (view) for (const part of [view, ...view.children]) this.#grows.observe(part);
  }

  #keep(): void {
    const { view } = this;
    if (!view) return;
    if (this.atEnd) view.scrollTop = view.scrollHeight;
    else if (this.height !== undefined) {
      view.scrollTop += view.scrollHeight - this.height;
      this.height = view.scrollHeight;
    }
    this.top = view.scrollTop;
    this.#room = view.clientHeight;
  }

  leave(): void {
    this.#grows.disconnect();
  }

  toEnd(): void {
    this.atEnd = true;
    this.newBelow = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#keep());
  }

  readonly scrolled = (): void => {
    const { view } = this;
    if (!view) return;
    const near = view.scrollHeight - view.scrollTop - view.clientHeight < nearEnd;
    // Only who goes up has left the end; that the room gets smaller is not his doing.
    if (near || (view.scrollTop < this.top && view.clientHeight === this.#room)) this.atEnd = near;
    this.top = view.scrollTop;
    if (this.atEnd && this.newBelow) {
      this.newBelow = false;
      this.#host.requestUpdate();
    }
    this.#moved();
  };
}
