/** Says what is wrong with a tag: loaded only where something is. */

/** One line for the web developer; what to do about it stands in docs/errors.md. */
export const tell = (code: string, what: unknown): void => console.error(`Lotse: ${String(what)} See docs/errors.md#${code}`);

/** One line for an option whose value cannot be taken, and what is taken in its place. */
export const refused = (option: 'locale' | 'server', value: string, instead: string): void =>
  tell(
    `tag-${option}`,
    option === 'locale'
      ? `"${value}" is no language, ${instead} is spoken.`
      : `data-server="${value}" is not on the origin of the script; ${instead} is asked.`,
  );

/** The first one is taken where the tag says nothing. */
const possible: Readonly<Record<string, readonly string[]>> = {
  load: ['idle', 'interaction', 'immediate'],
  storage: ['session', 'persistent', 'none'],
  position: ['right', 'left'],
};

/** One line for each option that has none of its values, for a tag that names neither phone nor contact page, and for a second tag of the same id. */
export const explain = (script: HTMLScriptElement, twice: unknown): void => {
  const { dataset, src } = script;
  if (twice) {
    // A page that swaps its body runs the tag of the next page again: no fault of anybody.
    const same = [...document.querySelectorAll('script')].filter((other) => other.src === src && other.dataset['id'] === dataset['id']);
    if (same.length > 1) tell('tag-twice', `The tag with data-id="${dataset['id'] || 'lotse'}" is on this page twice: the first one counts.`);
    return;
  }
  for (const [name, values] of Object.entries(possible)) {
    const value = dataset[name];
    if (value && !values.includes(value)) tell('tag-option', `data-${name}="${value}" is none of ${values.join(', ')}: ${values[0]} is taken.`);
  }
  if (!dataset['contact'] && !dataset['phone'])
    tell('tag-fallback', 'The tag has neither data-contact nor data-phone: when nothing can be loaded, nobody is reached.');
};
