/** HTML made by hand: what is put into a template is text and stays text, unless it is markup itself. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Part[] | undefined | false;

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

export const markup = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  html: texts.reduce((whole, text, index) => whole + written(parts[index - 1]) + text),
});

const written = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map(written).join('');
};

/** Text as it was written, line by line. */
export const lines = (text: string): Markup => ({ html: escaped(text).replace(/\r\n|\r|\n/g, '<br>\n') });
