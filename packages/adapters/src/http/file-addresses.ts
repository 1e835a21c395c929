import { withFiles, type EventPage } from '@lotse/contract';

/** The page with addresses of files that open: a server may say them relative to its API. Anything but https and http is no address. */
export const addressed = (page: EventPage, base: string): EventPage => withFiles(page, (file) => ({ ...file, href: absolute(file.href, base) }));

/** The address as the page can open it. */
export const absolute = (href: string | undefined, base: string): string | undefined => {
  const url = href === undefined ? null : URL.parse(href, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
};
