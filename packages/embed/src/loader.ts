/**
 * The script tag. All a page has before anyone presses: a launcher, a queue of commands, and the way to a human when nothing else works.
 * Everything else is fetched on intent, or after the page has loaded and rests.
 */
import type { answer, Running } from './commands.ts';
import { version } from './files.ts';
import { fetchAhead, pin } from './graph.ts';
import { launch, showFallback } from './launcher.ts';
import { readTag, tell } from './tag.ts';
import type { boot, Widget } from './widget.ts';

/** The tags of this page by id. */
export type Tags = Record<string, (command: string, args: readonly unknown[]) => Promise<unknown>>;
interface Lotse {
  (command: string, ...args: readonly unknown[]): Promise<unknown>;
  /** What was called before this file came. */
  q?: readonly (readonly [args: readonly [string, ...unknown[]], resolve: (value: unknown) => void, reject: (reason: unknown) => void])[];
  tags?: Tags;
}

const page = window as { lotse?: Lotse };

/** The server puts the channels of this hour in the place of this word, by language. */
const channels: unknown = '__LOTSE_CHANNELS__';

const begin = (script: HTMLScriptElement): void => {
  const tag = readTag(script);
  const { id, home, language } = tag;
  const { load } = script.dataset;
  // It may also be an element with this id, which has neither.
  const { tags = {}, q = [] }: Partial<Lotse> = page.lotse ?? {};
  const place = `${home + version}/chunks/`;
  let pinned: Promise<void> | undefined;
  let attempt = '';

  /** A file of this version, pinned to its hash where the page allows it. */
  const file = async (name: string) => {
    if (script.nonce) await (pinned ??= pin(place, script.nonce));
    return import(`${place + name}.js${attempt}`);
  };
  const warm = () => {
    if (tags[id]) running.warmed ??= fetchAhead(place, language);
  };

  const bootPanel = async (): Promise<Widget> => {
    try {
      const panel: { boot: typeof boot } = await file('panel');
      return await panel.boot({ tag, channels, running });
    } catch (reason) {
      // A module that failed is remembered by the browser as failed: another address is another try.
      attempt += '?';
      running.booting = undefined;
      tell('load-failed', reason);
      showFallback(running.host, tag);
      throw reason;
    }
  };

  /** What goes wrong has been told. */
  const show = (command: string) => run(command, []).catch(Boolean);

  const running: Running = {
    id,
    tags,
    version,
    mount() {
      tags[id] = run;
      page.lotse = lotse;
      const host = (running.host = launch(tag, warm, () => {
        performance.mark('lotse:open');
        host.setAttribute('state', 'opening');
        show('open');
      }));
      performance.mark('lotse:ready');
      // A conversation that runs is gone on with at once, so that an answer shows on the closed launcher.
      let goesOn;
      try {
        goesOn = sessionStorage.getItem(`lotse:${id}:conversation`);
      } catch {}
      if (goesOn || load === 'immediate') show('');
      else if (load !== 'interaction') whenQuiet(warm);
    },
  } as Running;

  const run: Tags[string] = async (command, args) => {
    // What shows something loads the panel.
    if (running.booting || /^(open|toggle|search|show.|start|logout|$)/.test(command)) return ((await (running.booting ??= bootPanel())) as Widget).run(command, args);
    return ((await file('commands')) as { answer: typeof answer }).answer(running, command, args);
  };

  /** `shop:open` speaks to the tag with data-id="shop". */
  const lotse: Lotse = async (command, ...args) => {
    const [name, to = id] = command.split(':').reverse();
    return (tags[to] ?? run)(name!, args);
  };
  lotse.tags = tags;

  if (tags[id]) return tell('tag-twice', id);
  running.mount();
  for (const [args, resolve, reject] of q) lotse(...args).then(resolve, reject);
};

/** Quiet is a page that has loaded, when nothing runs; never where the visitor counts his bytes. */
const whenQuiet = (act: () => void): void => {
  const { saveData, effectiveType } = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection ?? {};
  const rest = () => (window.requestIdleCallback ?? setTimeout)(act);
  if (saveData || /2g/.test(effectiveType!)) return;
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest);
};

// A page can put anything with the name `currentScript` in the way.
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  if (document.body) begin(script);
  else document.addEventListener('DOMContentLoaded', () => begin(script));
}
