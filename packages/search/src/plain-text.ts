/** An article's Markdown as the words a reader sees, in one line. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/!?\[([^\][]{0,400})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/^[ \t]{0,12}(#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]/gm, '')
    .replace(/[*_`|]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
