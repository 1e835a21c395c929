/** Commands that need no panel: loaded by the first page that calls one. */
import type { Tags } from './loader.ts';

/** One tag at work: what the loader has begun and a command may end. */
export interface Running {
  readonly id: string;
  readonly tags: Tags;
  host: HTMLElement;
  readonly version: string;
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
  init: ({ tags, id, mount }) => (tags[id] ? undefined : mount()),
  destroy(running) {
    const { host, tags, id } = running;
    host.remove();
    running.warmed = running.booting = undefined;
    delete tags[id];
    if (Object.keys(tags).length === 0) delete (globalThis as { lotse?: unknown }).lotse;
  },
};

/** Whether the command is answered here. */
export const isEarly = (command: string): boolean => Object.hasOwn(commands, command);

/** Answers what can be answered without the panel; anything else waits for it. */
export const answer = (running: Running, command: string, args: readonly unknown[]): unknown => {
  if (isEarly(command)) return commands[command]!(running, ...(args as [string, EventListener]));
  (running.waiting ??= []).push([command, args]);
  return undefined;
};
