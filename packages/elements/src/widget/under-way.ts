/** What is under way, on the home screen and beside the closed launcher. What is seen of it is loaded when there is something. */
import { nothing, type LitElement } from 'lit';
import type { ClientController } from '../client-controller.ts';
import type { AtHome } from '../cases/at-home.ts';
import type { Strings } from '../strings/strings.ts';

export class UnderWay {
  readonly #element: LitElement;
  readonly #lotse: ClientController<Strings>;
  #show: AtHome | undefined;
  #asked = false;

  constructor(element: LitElement, lotse: ClientController<Strings>) {
    this.#element = element;
    this.#lotse = lotse;
  }

  atHome(): unknown {
    return this.#shown((show) => show.home());
  }
  teaser(): unknown {
    return this.#element.getAttribute('state') === 'open' ? nothing : this.#shown((show) => show.teaser());
  }

  #shown(look: (show: AtHome) => unknown): unknown {
    if (!this.#lotse.state?.cases?.all.length) return nothing;
    if (!this.#show) void this.#load();
    return this.#show ? look(this.#show) : nothing;
  }

  async #load(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    try {
      this.#show = await (await import('../cases/at-home.ts')).atHomeOf(this.#element, this.#lotse);
      this.#element.requestUpdate();
    } catch {
      this.#asked = false;
    }
  }
}
