import { linkify } from '@lotse/contract';

/** Text as it was written; web and mail addresses are links. */
export const MessageText = ({ text }: { readonly text: string }) => (
  <p>
    {linkify(text).map((piece, i) =>
      piece.kind === 'text' ? (
        piece.text
      ) : (
        <a key={i} href={piece.href} target="_blank" rel="noopener noreferrer nofollow">
          {piece.text}
        </a>
      ),
    )}
  </p>
);
