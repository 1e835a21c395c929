/** How this agent likes his desk; kept in the browser beyond the session, since it says nothing about any customer. */
import { signal, type Signal } from '@preact/signals';
import type { Kept } from './kept.ts';

export interface Preferences {
  /** Shortcuts of a single letter may be switched off (WCAG 2.1.4): speech input would trigger them. */
  readonly letterKeys: ReadonlyPreference<boolean>;
  readonly locale: ReadonlyPreference<Locale>;
}
export interface ReadonlyPreference<T> {
  readonly value: T;
  set(value: T): void;
}
export type Locale = 'de' | 'en';

export const createPreferences = (kept: Kept, languages: readonly string[]): Preferences => {
  const preference = <T extends string>(key: string, start: T, allowed: readonly T[]) => {
    const stored = kept.get(key);
    const value: Signal<T> = signal(allowed.find((each) => each === stored) ?? start);
    return {
      get value() {
        return value.value;
      },
      set(next: T) {
        value.value = next;
        kept.set(key, next);
      },
    };
  };
  const letters = preference<'on' | 'off'>('letter-keys', 'on', ['on', 'off']);
  const spoken = languages.map((language) => language.slice(0, 2)).find((language): language is Locale => language === 'de' || language === 'en');
  return {
    letterKeys: {
      get value() {
        return letters.value === 'on';
      },
      set: (on) => letters.set(on ? 'on' : 'off'),
    },
    locale: preference<Locale>('locale', spoken ?? 'de', ['de', 'en']),
  };
};
