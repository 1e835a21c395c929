import { languageAmong, type Language } from './language.ts';
import { german } from './locales/de.ts';
import { english } from './locales/en.ts';

/** What we know of the language of this locale; of most nothing. */
export const knownLanguage = (locale: string): Language => languageAmong([german, english], locale);
