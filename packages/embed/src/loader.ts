/**
 * The script tag. All a page has before anyone presses: a launcher, a queue of commands, and the way to a human when nothing else works.
 * Everything else is fetched on intent, or after the page has loaded and rests.
 */
import type { answer, Running } from './commands.ts';
import { version } from './files.ts';
import { fetchAhead, pin } from './graph.ts';
import { launch, showFallback } from './launcher.ts';
import type { explain } from './explain.ts';
import { readTag, wellFormed } from './tag.ts';
import type { boot, Widget } from './widget.ts';

/** What the page calls: one for each tag, and the last one is `window.lotse`. */
export interface Lotse {
  (command: string, ...args: readonly unknown[]): Promise<unknown>;
  /** The tags of this page by id. */
  tags: Record<string, Lotse>;
  /** Calls that wait for their tag; before any tag is there, all of them. */
  q: (readonly [args: readonly [string, ...unknown[]], resolve: (value: unknown) => void, reject: (reason: unknown) => void])[];
}

type Page = { lotse?: Lotse | undefined };

/** The server puts the channels of this hour in the place of this word, by language. */
const channels: unknown = '__LOTSE_CHANNELS__';

/** After this time, in milliseconds, nobody waits any longer for a file: he is shown the way to a human. */
const patience = 1e4;

const begin = (script: HTMLScriptElement): void => {
  const tag = readTag(script);
  const { id, options } = tag;
  // It may also be an element with this id, which has neither.
  const { tags = {}, q = [] }: Partial<Lotse> = (window as unknown as Page).lotse ?? {};
  const place = `${tag.home + version}/`;
  let pinning: Promise<void> | undefined;
  let letter = 'c';

  /** Resolves when no file can be loaded any more that is not what it was built as, where the page allows that. */
  const pinned = async () => script.nonce && (pinning ??= pin(place, script.nonce));
  const file = async (name: string) => {
    await pinned();
    return import(`${place + letter}hunks/${name}.js`);
  };
  const warm = () => {
    if (tags[id])
      running.warmed ??= pinned().then(
        () => fetchAhead(place, tag.language),
        () => (pinning = undefined),
      );
  };

  const bootPanel = async (): Promise<Widget> => {
    const fallBack = () => showFallback(running);
    const late = setTimeout(fallBack, patience);
    try {
      const panel: { boot: typeof boot } = await file('panel').finally(() => clearTimeout(late));
      return await panel.boot(running);
    } catch (reason) {
      // Some browsers remember a module that failed as failed: the same folder, written otherwise, is another address for all that is in it.
      letter = '%63';
      running.booting = pinning = undefined;
      console.error(`Lotse: ${reason} See docs/errors.md#load-failed`);
      fallBack();
      throw reason;
    }
  };

  const lotse: Lotse = Object.assign(
    async (command: string, ...args: readonly unknown[]) => {
      // What shows something loads the panel: also `showArticle`, `trackCase` and their like, by the capital after four letters. Cut short for its bytes.
      if (running.booting || /^(open|toggle|se.r|lo|$)|....[A-F]/.test(command))
        return ((await (running.booting ??= bootPanel())) as Widget).run(command, args);
      return ((await file('commands')) as { answer: typeof answer }).answer(running, command, args);
    },
    { tags, q },
  );

  /** What goes wrong has been told. */
  const show = (...call: readonly [string, ...unknown[]]) => lotse(...call).catch(Boolean);

  const running: Running = {
    tag,
    channels,
    version,
    lotse,
    mount() {
      tags[id] = lotse;
      (window as unknown as Page).lotse = lotse;
      launch(running, warm, () => {
        performance.mark('lotse:open');
        running.host.setAttribute('state', 'opening');
        show('open');
      });
      performance.mark('lotse:ready');
      // A conversation that runs, or that a mail leads to, is gone on with at once, so that an answer shows on the closed launcher.
      let goesOn;
      try {
        goesOn = /#lotse[=-]/.test(location as unknown as string) || sessionStorage.getItem(`lotse:${id}:conversation`);
      } catch {}
      if (goesOn || options.load === 'immediate') show('', goesOn);
      else if (options.load !== 'interaction') whenQuiet(warm);
    },
  } as Running;

  const twice = tags[id];
  if (twice || !wellFormed.test([options.load, options.storage, options.position, options.contact || options.phone] as unknown as string))
    void file('commands').then((it: { explain: typeof explain }) => it.explain(script, twice), Boolean);
  if (twice) return;
  running.mount();
  for (const [args, ...ends] of q.splice(0)) lotse(...args).then(...ends);
};

/** Quiet is a page that has loaded, when nothing runs; never where the visitor counts his bytes. */
const whenQuiet = (act: () => void): void => {
  const { saveData, effectiveType } = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection ?? {};
  const rest = () => (window.requestIdleCallback ?? setTimeout)(act);
  if (saveData || /2g/.test(effectiveType!)) return;
  // `complete`, told by its first letter: each byte here is one of 2,048.
  if (document.readyState[0] === 'c') rest();
  else addEventListener('load', rest);
};

// A page can put anything with the name `currentScript` in the way.
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  // While the page is still `loading`, seven letters, its own element may come: two would be one too many.
  if (document.readyState[7]) begin(script);
  else addEventListener('DOMContentLoaded', () => begin(script));
}
