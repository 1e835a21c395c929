import { engineFor } from './engine.ts';
import { german } from './locales/de.ts';

/** German alone, for pages where every byte counts. */
export const { createIndex, loadIndex } = engineFor([german]);
