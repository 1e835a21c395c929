import { linkify } from '@lotse/contract';
import { html } from 'lit';

/** The text of a message: text stays text, addresses become links that open beside the page and tell their target nothing. */
export const textTemplate = (text: string): readonly unknown[] =>
  linkify(String(text)).map((piece) =>
    piece.kind === 'text' ? piece.text : html`<a href=${piece.href} target="_blank" rel="noopener noreferrer nofollow">${piece.text}</a>`,
  );
