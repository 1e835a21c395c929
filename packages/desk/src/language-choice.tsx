import { useDesk, useLanguage } from './desk.ts';
import type { Locale } from './preferences.ts';

const names: Readonly<Record<Locale, string>> = { de: 'Deutsch', en: 'English' };

/** German or English, each in its own words; kept in this browser. */
export const LanguageChoice = () => {
  const { preferences } = useDesk();
  const { words } = useLanguage();
  return (
    <div class="languages" role="group" aria-label={words.deskLanguage}>
      {(['de', 'en'] as const).map((locale) => (
        <button key={locale} type="button" lang={locale} aria-pressed={words.locale === locale} onClick={() => preferences.locale.set(locale)}>
          {names[locale]}
        </button>
      ))}
    </div>
  );
};
