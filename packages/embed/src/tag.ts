/** What the script tag says: docs/embed.md lists its options. */
export interface Tag {
  /** `data-…` by name, as it stands there. */
  readonly options: DOMStringMap;
  /** Names the element, and everything that is stored. */
  readonly id: string;
  /** The folder the script came from; ends with `/`. */
  readonly home: string;
  /** The language of the widget until it knows better: one of those there are words for. */
  readonly language: string;
}

export const readTag = ({ dataset, src }: HTMLScriptElement): Tag => ({
  options: dataset,
  id: dataset.id || 'lotse',
  home: new URL('.', src).href,
  language: /^(de|$)/i.test(dataset.locale || document.documentElement.lang) ? 'de' : 'en',
});

/** Load, storage and position as they may be, and somebody who stands when all else fails; explain.ts says what is wrong. */
export const wellFormed = /^(idle|interaction|immediate)?,(session|persistent|none)?,(left|right)?,./;

/** What is not dialled of a number as people write it: behind its country also the nought for those who call from within, "+49 (0)40". */
export const undialled = /\b.?\(0\)|[^+\d]/g;
