import { safeHref } from './href.ts';

/** Plain text as pieces: web and mail addresses become links, everything else stays text. */
export type TextPiece = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'link'; readonly href: string; readonly text: string };

const address = /https?:\/\/[^\s<>"'`]{1,2000}|[\p{L}\p{M}\p{N}_.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}/giu;
/** Punctuation that ends the sentence, not the address. */
const tail = /[.,;:!?…)\]}'"]+$/u;

/** Splits a message into text and links. The pieces joined are the text again. */
export const linkify = (text: string): readonly TextPiece[] => {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(address)) {
    const shown = trimmed(match[0]);
    const href = safeHref(shown.includes('://') ? shown : `mailto:${shown}`);
    if (href === undefined) continue;
    if (match.index > at) pieces.push({ kind: 'text', text: text.slice(at, match.index) });
    pieces.push({ kind: 'link', href, text: shown });
    at = match.index + shown.length;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
};

/** A closing bracket stays when the address opened it: `https://de.wikipedia.org/wiki/Lotse_(Schifffahrt)`. */
const trimmed = (found: string): string => {
  const end = tail.exec(found)?.index ?? found.length;
  const opened = found.slice(0, end).split('(').length - found.slice(0, end).split(')').length;
  return opened > 0 && found[end] === ')' ? found.slice(0, end + 1) : found.slice(0, end);
};
