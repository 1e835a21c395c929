import { creatorFor, loaderFor } from './engine.ts';
import { english } from './locales/en.ts';
import { SearchIndex } from './search-index.ts';

/** English alone, for pages where every byte counts: an index made here cannot be written into a file. */
export const createIndex = /* @__PURE__ */ creatorFor([english], SearchIndex);
export const loadIndex = /* @__PURE__ */ loaderFor([english]);
