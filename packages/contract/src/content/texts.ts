import * as z from 'zod/mini';
import { demand, show } from './problems.ts';
import type { Texts } from './text-in.ts';

export const isLocale = (name: string): boolean => {
  try {
    return Intl.getCanonicalLocales(name).length === 1;
  } catch {
    return false;
  }
};

export const localeName = z
  .string()
  .check(demand(isLocale, 'content-unknown-locale', (name) => `${show(name)} is no language. Write it like "de", "en" or "de-AT".`));

/** Each name of it is a language. */
export const byLocale = demand(
  (all: Readonly<Record<string, unknown>>) => Object.keys(all).every(isLocale),
  'content-unknown-locale',
  (all) => `"${Object.keys(all).find((name) => !isLocale(name))}" is no language. Write it like "de", "en" or "de-AT".`,
);

export const texts = z
  .record(
    z.string(),
    z.string().check(
      demand(
        (text: string) => text.trim() !== '',
        'content-empty-text',
        () => 'This text is empty. Write it, or remove its language.',
      ),
    ),
  )
  .check(
    demand(
      (all: Texts) => Object.keys(all).length > 0,
      'content-empty-text',
      () => 'No language stands here. Write the text at least in one, e.g. { "de": "…" }.',
    ),
    byLocale,
  );
