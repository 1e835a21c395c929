/** Whether something does not work, while somebody looks at the panel. What is seen of it is loaded when there is something. */
import { nothing, type LitElement, type ReactiveController } from 'lit';
import type { ClientController } from '../client-controller.ts';

type Show = (lotse: ClientController) => unknown;

/** A running conversation hears of it by itself; everybody else asks this often, each at a time of his own. */
const everyMs = 12_000;

export class OutageWatch implements ReactiveController {
  readonly #element: LitElement;
  readonly #lotse: ClientController;
  #show: Show | undefined;
  #asked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: LitElement, lotse: ClientController) {
    this.#element = element;
    this.#lotse = lotse;
    element.addController(this);
  }

  hostConnected(): void {
    this.#again();
  }
  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  show(): unknown {
    if (this.#show) return this.#show(this.#lotse);
    if (this.#lotse.state?.outages.length) void this.#load();
    return nothing;
  }

  async #load(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    try {
      this.#show = (await import('../outage/outage-notes.ts')).outageNotes;
      this.#element.requestUpdate();
    } catch {
      this.#asked = false;
    }
  }

  #again(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        const { client, state } = this.#lotse;
        const looked = this.#element.getAttribute('state') === 'open' && document.visibilityState === 'visible';
        if (looked && state?.conversation?.phase !== 'live') client?.refresh();
        this.#again();
      },
      everyMs * (0.75 + Math.random() / 2),
    );
  }
}
