/** Where signs wait that are meant as they stand: `\*` is no mark. */
const ASIDE = 0xe000;

/** An article's Markdown as the words a reader sees, in one line. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/\\([\\`*_[\]()#.-])/g, (_, sign: string) => String.fromCharCode(ASIDE + sign.charCodeAt(0)))
    .replace(/!?\[([^\][]{0,400})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/^[ \t]{0,12}(#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]/gm, '')
    .replace(/[*`]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .replace(/[\ue000-\ue07f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - ASIDE))
    .trim();
