import type { Texts } from '@lotse/contract/content';

/** What a case waits for about which an agent has asked something. */
export const answerIt: Texts = { de: 'Auf unsere Frage antworten', en: 'Answer our question' };
