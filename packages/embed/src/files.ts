// rollup.config.mjs puts the real values in the place of this module when it builds the loader, after the files that it names.
// As it stands it serves tests of the loader, which load nothing.

/** Version of this build: the package's own, and a mark of the content. Names the immutable directory that the files are served from. */
export const version: string = '0.0.0-source';

/** SHA-384 of each file in base64, without the prefix `sha384-`, by its path in the directory of the version: `chunks/panel.js`. */
export const hashes: Readonly<Record<string, string>> = {};

/**
 * What the first screen and the search need, by the same paths, the entry `chunks/panel.js` first.
 * The language comes on top where it is a file of its own: `chunks/lang-LOCALE.js`, and for the search `chunks/pack-LOCALE.js`.
 */
export const warm: readonly string[] = [];
