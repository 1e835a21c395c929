/** How this agent likes his desk; kept in the browser beyond the session, since it says nothing about any customer. */
import { signal, type Signal } from '@preact/signals';
import type { Kept } from './kept.ts';
import { macrosIn, type Macro } from './macros.ts';

export interface Preferences {
  /** Shortcuts of a single letter may be switched off (WCAG 2.1.4): speech input would trigger them. */
  readonly letterKeys: Preference<boolean>;
  readonly locale: Preference<Locale>;
  /** Notifications of the browser: off until asked for. */
  readonly alerts: Preference<boolean>;
  readonly sound: Preference<boolean>;
  readonly macros: Preference<readonly Macro[]>;
}
export interface Preference<T> {
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
  const onOrOff = (key: string, start: 'on' | 'off'): Preference<boolean> => {
    const chosen = preference<'on' | 'off'>(key, start, ['on', 'off']);
    return {
      get value() {
        return chosen.value === 'on';
      },
      set: (on) => chosen.set(on ? 'on' : 'off'),
    };
  };
  const macros = signal(macrosIn(kept.get('macros')));
  const spoken = languages.map((language) => language.slice(0, 2)).find((language): language is Locale => language === 'de' || language === 'en');
  return {
    letterKeys: onOrOff('letter-keys', 'on'),
    alerts: onOrOff('alerts', 'off'),
    sound: onOrOff('sound', 'off'),
    macros: {
      get value() {
        return macros.value;
      },
      set(next) {
        macros.value = next;
        kept.set('macros', JSON.stringify(next));
      },
    },
    locale: preference<Locale>('locale', spoken ?? 'de', ['de', 'en']),
  };
};
