import { pins, warm } from './files.ts';
import { make } from './launcher.ts';
import { policy } from './policy.ts';

/**
 * Pins every file of the graph to its hash, where the tag has a nonce that lets the map through the page's policy. Without one no map
 * is added, so that there is nothing to report. The loader holds one hash, that of the map, in which `@` stands for the place of the
 * files: here each byte counts.
 */
export const pin = async (place: string, nonce: string): Promise<void> => {
  const list = await fetch(`${place}chunks/integrity.json`, { integrity: pins });
  const text = (await list.text()).replaceAll('@', place);
  // Another tag of the same version may have been faster.
  if (!document.getElementById(pins)) document.head.append(make('script', { id: pins, type: 'importmap', nonce, text: policy()?.createScript(text) ?? text }));
};

/** Fetches what the first screen needs, and runs none of it. */
export const fetchAhead = (place: string, language: string): void => {
  for (const file of [...warm, 'lang-' + language]) document.head.append(make('link', { rel: 'modulepreload', href: `${place}chunks/${file}.js` }));
};
