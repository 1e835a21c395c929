/** Commands that need no panel: loaded by the first page that calls one. */
import type { Lotse } from './loader.ts';
import type { Tag } from './tag.ts';

export { explain, refused, tell } from './explain.ts';

/** One tag at work: what the loader has begun and a command may end. */
export interface Running {
  readonly tag: Tag;
  /** What the server wrote into the loader: channels by language. */
  readonly channels: unknown;
  readonly version: string;
  /** Answers its commands, also before `init` and after `destroy`. */
  readonly lotse: Lotse;
  host: HTMLElement;
  /** Puts the launcher back into a page that swaps its body, until the element does so itself. */
  stays: ResizeObserver;
  /** Commands that wait for the panel. */
  waiting?: (readonly [string, readonly unknown[]])[] | undefined;
  warmed: unknown;
  booting: unknown;
  mount(): void;
}

type Command = (running: Running, name: string, listener: EventListener) => unknown;

const commands: Readonly<Record<string, Command>> = {
  on({ host }, name, listener) {
    host.addEventListener(`lotse-${name}`, listener);
    return () => host.removeEventListener(`lotse-${name}`, listener);
  },
  off: ({ host }, name, listener) => host.removeEventListener(`lotse-${name}`, listener),
  /** The launcher stands before any command is answered: `ready` has always happened. */
  once: ({ host }, name) => name === 'ready' || new Promise((resolve) => host.addEventListener(`lotse-${name}`, resolve, { once: true })),
  show: ({ host }) => void (host.hidden = false),
  hide({ host }) {
    host.shadowRoot?.adoptedStyleSheets[0]?.insertRule(':host([hidden]){display:none!important}');
    host.hidden = true;
  },
  close: () => undefined,
  state: ({ version }) => ({ version, open: false, online: navigator.onLine, unread: 0, outbox: 0 }),
  init: ({ lotse, tag, mount }) => (lotse.tags[tag.id] ? undefined : mount()),
  destroy(running) {
    const {
      host,
      stays,
      tag,
      lotse: { tags },
    } = running;
    stays.disconnect();
    host.remove();
    running.warmed = running.booting = running.waiting = undefined;
    delete tags[tag.id];
    if (Object.keys(tags).length > 0) return;
    delete (globalThis as { lotse?: unknown }).lotse;
    const files = new URL('.', import.meta.url).href.replace(/\/+$/, '/');
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')) if (link.href.startsWith(files)) link.remove();
  },
};

/** Answered by the panel, when it is there. */
const forPanel = ['consent', 'identify', 'page', 'setContext', 'update'];

/** Whether the command is answered here. */
export const isEarly = (command: string): boolean => Object.hasOwn(commands, command);

/** Answers what can be answered without the panel; what is meant for the panel waits for it. Throws when there is no such command. */
export const answer = (running: Running, command: string, args: readonly unknown[]): unknown => {
  // `shop:open` speaks to the tag with data-id="shop", and waits for it when it is not there yet.
  const [, to, name] = /^(.+):(.*)$/.exec(command) ?? [];
  if (to !== undefined && name !== undefined) {
    const { tag, lotse } = running;
    const other = to === tag.id ? lotse : lotse.tags[to];
    return other ? other(name, ...args) : new Promise((...ends) => lotse.q.push([[command, ...args], ...ends]));
  }
  if (isEarly(command)) return commands[command]!(running, ...(args as [string, EventListener]));
  if (!forPanel.includes(command)) throw refusal('unknown-command', `There is no command "${command}".`);
  // Somebody opened it while this file was on its way: it has taken what waited.
  if (running.booting) return running.lotse(command, ...args);
  (running.waiting ??= []).push([command, args]);
  return undefined;
};

/** What a caller did wrong, as an error with a code; what to do about it stands in docs/errors.md. */
export const refusal = (code: string, what: string): Error => Object.assign(new Error(`Lotse: ${what} See docs/errors.md#${code}`), { code });
