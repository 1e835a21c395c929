// rollup.config.mjs puts the real values in the place of this module when it builds the loader, after the files that it names.
// As it stands it serves tests of the loader, which load nothing.

/** Version of this build: the package's own, and a mark of the content. Names the immutable directory that the files are served from. */
export const version: string = '0.0.0-source';

/** Hash of `chunks/integrity.json`, the import map with the hashes of all files of this version. */
export const pins: string = '';

/** What the first screen needs, by name, `panel` first; the language comes on top. */
export const warm: readonly string[] = [];
