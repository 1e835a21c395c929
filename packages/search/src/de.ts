import { creatorFor, loaderFor } from './engine.ts';
import { german } from './locales/de.ts';
import { SearchIndex } from './search-index.ts';

/** German alone, for pages where every byte counts: an index made here cannot be written into a file. */
export const createIndex = /* @__PURE__ */ creatorFor([german], SearchIndex);
export const loadIndex = /* @__PURE__ */ loaderFor([german]);
