import type { Client } from '@lotse/client';
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ClientController } from '../client-controller.ts';

/**
 * Hands one client, one language and one set of tokens to all our elements inside it. Has no box of its own.
 * @slot - The page's own content, with our elements anywhere in it.
 */
export class LotseProvider extends LitElement {
  static override styles = css`
    :host { display: contents; }
  `;
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false } };
  }
  /** Made by `createClient`. */
  declare client: Client | undefined;

  constructor() {
    super();
    new ClientController(this);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-provider': LotseProvider;
  }
}
