/** The script of the one tag, with the channels of this hour written into it: the way to a human stands before anything else is loaded. */
import type { Channel } from '@lotse/contract';
import type { ChannelService } from '../services/channels.ts';
import { assetOf, type Asset } from './assets.ts';

/** How the built file says where the channels belong. */
const place = /(["'`])__LOTSE_CHANNELS__\1/g;

/** `{ de: Channel[], en: Channel[] }` in place of the mark. */
export const withChannels = (source: string, channels: Readonly<Record<string, readonly Channel[]>>): string =>
  // As JSON is written it is also a JavaScript expression; a function keeps "$&" in a label what it is.
  source.replace(place, () => JSON.stringify(channels));

/** The loader of this moment; made anew only when a channel has changed. */
export const loaderOf = (source: string, channels: ChannelService): (() => Asset) => {
  let kept: { readonly text: string; readonly asset: Asset } | undefined;
  return () => {
    const text = withChannels(source, Object.fromEntries(channels.locales.map((locale) => [locale, channels.list(locale)])));
    if (kept?.text !== text) kept = { text, asset: assetOf(Buffer.from(text), 'lotse.js', 5) };
    return kept.asset;
  };
};
