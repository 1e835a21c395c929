// By name, so that the bundle takes nothing else of the engine.
const engines = {
  de: async () => {
    const { createIndex, loadIndex } = await import('@lotse/search/de');
    return { createIndex, loadIndex };
  },
  en: async () => {
    const { createIndex, loadIndex } = await import('@lotse/search/en');
    return { createIndex, loadIndex };
  },
};

/** The search with what it knows of this language; of most it knows nothing, and finds words as they are written. */
export const enginesFor = (locale: string) => engines[locale === 'de' ? 'de' : 'en']();
export type Engines = Awaited<ReturnType<typeof enginesFor>>;
