import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingWords } from '../strings/settings-de.ts';
import type { SettingDrafts } from './drafts.ts';
import type { SettingsData } from './settings-data.ts';

export interface Settings {
  readonly data: SettingsData;
  readonly drafts: SettingDrafts;
  readonly words: SettingWords;
  /** BCP 47 of the desk. */
  readonly locale: string;
  /** The name of a language in that of the desk. */
  language(locale: string): string;
}

export const SettingsContext = createContext<Settings | undefined>(undefined);

export const useSettings = (): Settings => {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('A settings screen stands outside of its SettingsContext.');
  return settings;
};
