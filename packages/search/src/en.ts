import { engineFor } from './engine.ts';
import { english } from './locales/en.ts';

/** English alone, for pages where every byte counts. */
export const { createIndex, loadIndex } = engineFor([english]);
