/** Marks of the Markdown subset, put into a text where somebody has selected something. */
export type Mark = 'heading' | 'bold' | 'list';

export interface Insertion {
  /** What is replaced, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What is selected afterwards. */
  readonly select: readonly [from: number, to: number];
}

/** Marks the selection, or takes the mark away where it has it; without a selection `placeholder` stands there, ready to be written over. */
export const marked = (text: string, from: number, to: number, mark: Mark, placeholder: string): Insertion =>
  mark === 'bold' ? bold(text, from, to, placeholder) : lines(text, from, to, mark === 'heading' ? '## ' : '- ', placeholder);

/** `[text](article:ID)` in the place of the selection. */
export const linked = (text: string, from: number, to: number, id: string, title: string): Insertion => {
  const words = (text.slice(from, to) || title).replaceAll(/[[\]\n]/g, ' ').trim();
  const link = `[${words}](article:${id})`;
  return { from, to, text: link, select: [from + link.length, from + link.length] };
};

const bold = (text: string, from: number, to: number, placeholder: string): Insertion => {
  if (text.slice(from - 2, from) === '**' && text.slice(to, to + 2) === '**' && from >= 2)
    return { from: from - 2, to: to + 2, text: text.slice(from, to), select: [from - 2, to - 2] };
  const inside = text.slice(from, to) || placeholder;
  return { from, to, text: `**${inside}**`, select: [from + 2, from + 2 + inside.length] };
};

/** Whole lines: what is marked as something else is that no more. */
const lines = (text: string, from: number, to: number, begins: string, placeholder: string): Insertion => {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const newline = text.indexOf('\n', to);
  const end = newline === -1 ? text.length : newline;
  const before = text.slice(start, end).split('\n');
  const isMarked = before.every((line) => line.startsWith(begins));
  const after = before.map((line) => {
    const bare = line.replace(/^(?:#{1,6}|[-*]|\d+[.)])\s+/, '');
    return isMarked ? bare : `${begins}${bare || placeholder}`;
  });
  const put = after.join('\n');
  const first = isMarked ? 0 : begins.length;
  return { from: start, to: end, text: put, select: [start + first, start + put.length] };
};
