/** Which pages may speak to this server: its own host, and an exact list. */
export interface Origins {
  /** True without an Origin: that is no browser, and the token decides alone. */
  allows(origin: string | null | undefined, host: string | null | undefined): boolean;
  /** Headers that let a page of another origin read the answer; none for a page that is not listed. */
  headersFor(origin: string | null): Readonly<Record<string, string>>;
}

/** Asked each time where the list can change. */
export type OriginSource = readonly string[] | (() => readonly string[]);

export const originList = (origins: OriginSource): Origins => {
  const isListed = (origin: string): boolean => (typeof origins === 'function' ? origins() : origins).includes(origin);
  return {
    allows(origin, host) {
      if (origin === null || origin === undefined) return true;
      return isListed(origin) || (host !== null && host !== undefined && URL.parse(origin)?.host === host);
    },
    headersFor: (origin) =>
      origin !== null && isListed(origin)
        ? { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after, x-request-id', vary: 'origin' }
        : { vary: 'origin' },
  };
};

/** What a browser asks before it sends JSON, or a file, with a token. Kept as long as Chromium keeps it at most. */
export const preflightHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, content-disposition, if-none-match',
  'access-control-max-age': '7200',
};
