/** What the script tag says; `script.dataset` holds the options of docs/embed.md. */
export interface Tag {
  readonly script: HTMLScriptElement;
  /** Names the element, and everything that is stored. */
  readonly id: string;
  /** The folder the script came from; ends with `/`. */
  readonly home: string;
  /** The two-letter language of the widget. */
  readonly language: string;
}

/** `data-load,data-storage,data-position`: a value that is none of these counts as absent. */
const options = /^(idle|interaction|immediate)?,(session|persistent|none)?,(left|right)?$/;

/** One line for the web developer; what to do about it stands in docs/errors.md. */
export const tell = (code: string, what: unknown): void => console.error(`Lotse: ${what} See docs/errors.md#${code}`);

export const readTag = (script: HTMLScriptElement): Tag => {
  const { id, load, storage, position, contact, phone, locale } = script.dataset;
  const given = `${[load, storage, position]}`;
  if (!options.test(given)) tell('tag-option', `"${given}" is not ${options.source}.`);
  if (!contact && !phone) tell('tag-fallback', 'No data-contact, no data-phone.');
  return { script, id: id || 'lotse', home: new URL('.', script.src).href, language: (locale || document.documentElement.lang || 'de').slice(0, 2) };
};
