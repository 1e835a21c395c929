/** An article's Markdown as the words a reader sees, in one line; a heading in it ends with a full stop. A sign behind a backslash is meant as it stands. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/(\\.)|!?\[([^\][]{0,400})\]\([^()\s]{0,2000}\)/g, '$1$2')
    .replace(/^([ \t]{0,12}#{1,6}[ \t].{0,400}[^\s.?!:])[ \t]{0,12}$/gm, '$1.')
    .replace(/^[ \t]{0,12}(#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]/gm, '')
    .replace(/\\([\\`*_[\]()#.-])|[*`]/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
