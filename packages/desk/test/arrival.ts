/** The desk in a browser as tests meet it: a fresh page, the agent at it, and what a screen reader was told. */
import { page } from 'vitest/browser';
import { afterEach, beforeEach, vi } from 'vitest';
import { FakeServer, jonas } from '../src/fake-server.ts';
import { mount } from '../src/main.tsx';

export interface Arrival {
  readonly server: FakeServer;
  /** Opens the desk as a fresh page would: what is in the storage stays. */
  arrive(hash?: string, options?: { readonly signedIn?: boolean }): Promise<void>;
  /** Closes it as a browser would be closed: with all that this tab kept. */
  leave(): void;
}

/** A desk and its server, anew for each test of the file. */
export const arrival = (): Arrival => {
  let server: FakeServer;
  let leave: (() => void) | undefined;
  beforeEach(async () => {
    await page.viewport(1440, 900);
    sessionStorage.clear();
    localStorage.clear();
    localStorage.setItem('lotse:desk:locale', 'de');
    server = new FakeServer();
    vi.stubGlobal('fetch', server.fetch);
  });
  afterEach(() => {
    leave?.();
    leave = undefined;
    vi.unstubAllGlobals();
  });
  return {
    get server() {
      return server;
    },
    leave() {
      leave?.();
      leave = undefined;
      sessionStorage.clear();
    },
    async arrive(hash = '#box=mine', { signedIn = true } = {}) {
      leave?.();
      document.body.replaceChildren();
      history.replaceState(null, '', location.pathname + location.search + hash);
      if (signedIn) {
        sessionStorage.setItem('lotse:desk:token', 'token');
        sessionStorage.setItem('lotse:desk:agent', JSON.stringify(jonas));
      }
      const root = document.createElement('div');
      root.id = 'desk';
      document.body.append(root);
      // Who works at the desk looks at it, whatever other window a test beside this one has opened.
      window.focus();
      leave = await mount(root);
    },
  };
};

export const at = (id: string, box = 'mine') => `#box=${box}&conversation=${id}`;
export const field = () => page.getByRole('textbox', { name: /^(Antwort an|Notiz, nur)/ });
export const live = () => [...document.querySelectorAll('[data-live] p')].map((line) => line.textContent);
export const focused = () => document.activeElement?.textContent;
