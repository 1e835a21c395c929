/// <reference types="vite/client" />
/** Nordlicht's flows, by id, as their files say them. */
const files = import.meta.glob<string>('../../examples/nordlicht/content/flows/*.json', { query: '?raw', import: 'default', eager: true });

export const templates: ReadonlyMap<string, string> = new Map(
  Object.entries(files)
    .map(([file, text]) => [/([^/]+)\.json$/.exec(file)?.[1] ?? file, text] as const)
    .toSorted(([a], [b]) => a.localeCompare(b)),
);
