import { hashes, version, warm } from './files.ts';
import { policy } from './policy.ts';
import type { Tag } from './tag.ts';
import type { boot } from './widget.ts';

export type Booted = Awaited<ReturnType<typeof boot>>;

/** How long a file may take before the customer is shown another way, in milliseconds. */
const patience = 15_000;

/** Where the files of this build lie. */
const place = ({ server }: Tag): string => `${server}${version}/`;

/**
 * Pins every file of the graph to its hash, where the tag has a nonce that lets the map through the page's policy.
 * Without one no map is added, so that the page's policy has nothing to report.
 */
const pin = (tag: Tag): void => {
  if (!tag.nonce) return;
  const map = document.createElement('script');
  const integrity = Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [place(tag) + file, `sha384-${hash}`]));
  const text = JSON.stringify({ integrity });
  map.type = 'importmap';
  map.nonce = tag.nonce;
  map.textContent = (policy()?.createScript(text) ?? text) as string;
  document.head.append(map);
  map.remove();
};

let pinned = false;
const pinOnce = (tag: Tag): void => {
  if (!pinned) pin(tag);
  pinned = true;
};

/** Fetches what the first screen needs; runs none of it. */
export const warmUp = (tag: Tag, language: string): void => {
  pinOnce(tag);
  for (const file of [...warm, `chunks/lang-${language}.js`]) {
    if (!(file in hashes)) continue;
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = place(tag) + file;
    document.head.append(link);
    link.onload = link.onerror = () => link.remove();
  }
};

/** Loads the panel. Rejects when the file cannot be fetched in time or does not run; a later call tries again. */
export const loadPanel = async (tag: Tag, attempt: number): Promise<typeof boot> => {
  policy();
  pinOnce(tag);
  // A module that failed once is remembered by the browser as failed: another address is another try.
  const address = `${place(tag)}chunks/panel.js${attempt > 0 ? `?${attempt}` : ''}`;
  const panel = (await Promise.race([import(/* @vite-ignore */ address), new Promise((_, reject) => setTimeout(reject, patience, new Error(`${address} did not come within ${patience} ms`)))])) as {
    boot: typeof boot;
  };
  return panel.boot;
};
