import type { ConversationEvent, EventPage, MessagePart } from '@lotse/contract';

/** The page with addresses of files that open: a server may say them relative to its API. Anything but https and http is no address. */
export const addressed = (page: EventPage, base: string): EventPage => {
  const part = (each: MessagePart): MessagePart =>
    each.kind === 'file' ? { kind: 'file', file: { ...each.file, href: absolute(each.file.href, base) } } : each;
  const event = (each: ConversationEvent): ConversationEvent => {
    if (each.kind !== 'message' && each.kind !== 'edit') return each;
    const [first, ...rest] = each.parts;
    return { ...each, parts: [part(first), ...rest.map(part)] };
  };
  return { ...page, events: page.events.map(event) };
};

/** The address as the page can open it. */
export const absolute = (href: string | undefined, base: string): string | undefined => {
  const url = href === undefined ? null : URL.parse(href, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
};
