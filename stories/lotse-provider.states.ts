import '@lotse/elements/define';
import type { LotseProvider } from '@lotse/elements';
import { visit } from './nordlicht.states.ts';

/** One client, one brand and one language for several elements in a page. */
export const severalElements = (): LotseProvider => {
  const provider = document.createElement('lotse-provider');
  provider.client = visit();
  provider.style.setProperty('--lotse-brand', '#7c1f2d');
  provider.append(document.createElement('lotse-search'), document.createElement('lotse-channels'));
  return provider;
};
/** Without a client nothing is shown, and nothing breaks. */
export const withoutAClient = (): LotseProvider => {
  const provider = document.createElement('lotse-provider');
  provider.append(document.createElement('lotse-channels'));
  return provider;
};
