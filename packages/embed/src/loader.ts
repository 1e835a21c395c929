/**
 * The script tag. All a page has before anyone presses: a launcher, a queue of commands, and the way to a human when nothing else works.
 * Everything else is fetched on intent, or when the page has long been idle.
 */
import { loadPanel, warmUp, type Booted } from './graph.ts';
import { languageOf, launch, type Launcher } from './launcher.ts';
import { version } from './files.ts';
import { readTag, tell, type Tag } from './tag.ts';

type Lotse = { (command: string, ...args: readonly unknown[]): Promise<unknown>; q?: [readonly unknown[], (value: unknown) => void, (reason: unknown) => void][]; tags?: Record<string, Run> };
type Run = (command: string, args: readonly unknown[]) => unknown;
interface Page {
  lotse?: Lotse | undefined;
}

/** Replaced by the server with the channels of this hour, by language; as built it names none. */
const served: unknown = '__LOTSE_CHANNELS__';

const page = globalThis as Page;
const script = document.currentScript;

/** Commands that show something: they load the panel. Any other waits for it, or is answered here. */
const showing = ['open', 'toggle', 'search', 'showArticle', 'startConversation', 'logout'];

const start = (tag: Tag): Run => {
  const ended = new AbortController();
  const { signal } = ended;
  const later: [string, readonly unknown[]][] = [];
  let launcher: Launcher;
  let booted: Promise<Booted> | undefined;
  let ready: Booted | undefined;
  let attempt = 0;
  let warmed = false;

  const warm = () => {
    if (!warmed && !booted) warmUp(tag, languageOf(tag));
    warmed = true;
  };

  const load = (): Promise<Booted> =>
    (booted ??= loadPanel(tag, attempt++)
      .then(async (boot) => {
        ready = await boot({ host: launcher.host, tag, channels: served, version, language: languageOf(tag) });
        for (const [command, args] of later.splice(0)) void ready.run(command, args);
        return ready;
      })
      .catch((reason: unknown) => {
        booted = undefined;
        tell('load-failed', `The help could not be loaded, phone and contact link are shown instead: ${String(reason)}.`);
        launcher.fail();
        throw reason;
      }));

  const press = () => {
    performance.mark('lotse:open');
    launcher.host.setAttribute('state', 'opening');
    load().then(
      ({ run }) => run('open', []),
      () => {},
    );
  };

  const own: Record<string, (...args: never[]) => unknown> = {
    init: () => mount(),
    on: (name: string, listener: (event: Event) => void) => {
      launcher.host.addEventListener(`lotse-${name}`, listener, { signal });
      return () => launcher.host.removeEventListener(`lotse-${name}`, listener);
    },
    off: (name: string, listener: (event: Event) => void) => launcher.host.removeEventListener(`lotse-${name}`, listener),
    once: (name: string) =>
      name === 'ready' || new Promise((resolve) => launcher.host.addEventListener(`lotse-${name}`, resolve, { once: true, signal })),
    show: () => (launcher.host.hidden = false),
    hide: () => (launcher.host.hidden = true),
    state: () => ready?.state() ?? { version, open: false, online: navigator.onLine, unread: 0, outbox: 0 },
    close: () => ready?.run('close', []),
    destroy() {
      ended.abort();
      ready?.destroy();
      launcher.host.remove();
      ready = booted = undefined;
      delete page.lotse?.tags?.[tag.id];
      if (Object.keys(page.lotse?.tags ?? {}).length === 0) delete page.lotse;
    },
  };

  const mount = () => {
    launcher = launch(tag, warm, press);
    performance.mark('lotse:ready');
    launcher.host.dispatchEvent(new CustomEvent('lotse-ready', { bubbles: true, composed: true }));
    if (tag.load === 'immediate' || goesOn(tag)) load().catch(() => {});
    else if (tag.load === 'idle') afterLoad(warm, signal);
  };
  mount();

  return (command, args) => {
    const answer = own[command];
    if (answer) return answer(...(args as never[]));
    if (ready) return ready.run(command, args);
    if (showing.includes(command)) return load().then(({ run }) => run(command, args));
    later.push([command, args]);
    return undefined;
  };
};

/** A conversation that runs is gone on with at once, so that an answer is seen on the closed launcher. */
const goesOn = ({ id }: Tag): boolean => {
  try {
    return sessionStorage.getItem(`lotse:${id}:conversation`) !== null;
  } catch {
    return false;
  }
};

/** Idle means: the page has loaded, nothing runs, and the visitor does not count his bytes. */
const afterLoad = (act: () => void, signal: AbortSignal): void => {
  const { saveData, effectiveType = '' } = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection ?? {};
  if (saveData || effectiveType.includes('2g')) return;
  const idle = () => (globalThis.requestIdleCallback ?? setTimeout)(() => signal.aborted || act());
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true, signal });
};

const begin = (element: HTMLScriptElement): void => {
  const tag = readTag(element);
  const before = page.lotse;
  const tags = before?.tags ?? {};
  if (tags[tag.id]) return tell('tag-twice', `There is a tag with the id "${tag.id}" already; give the second one another data-id.`);
  /** `shop:open` speaks to the tag with data-id="shop". */
  const lotse: Lotse = async (command, ...args) => {
    const [, id = 'lotse', name = command] = /^(?:([^:]+):)?(.+)$/.exec(command) ?? [];
    const run = tags[id] ?? Object.values(tags)[0];
    return run?.(name, args);
  };
  lotse.tags = tags;
  page.lotse = before?.tags ? before : lotse;
  tags[tag.id] = start(tag);
  for (const [args, resolve, reject] of before?.q ?? []) lotse(...(args as [string])).then(resolve, reject);
};

if (script instanceof HTMLScriptElement && script.src) {
  if (document.body) begin(script);
  else addEventListener('DOMContentLoaded', () => begin(script), { once: true });
} else tell('tag-script', 'lotse.js has to be loaded by its own script tag with a src.');
