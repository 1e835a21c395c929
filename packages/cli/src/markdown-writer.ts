/** Writes the Markdown that `parseArticle` reads, from what comes one piece after the other: text, marks around it, lines, lists. Anything may come in any order. */
import { safeHref } from '@lotse/contract';

export type MarkKind = 'strong' | 'em' | 'code' | 'link';

export interface MarkdownWriter {
  /** With `lines` a line break in the text is one, else a blank. */
  text(text: string, lines?: boolean): void;
  lineBreak(): void;
  /** Ends the paragraph, or the heading; what is marked goes on in the next. */
  endBlock(): void;
  /** All until the end of the block is a heading. */
  heading(level: 2 | 3): void;
  /** A list within a list goes on in it: there is only one level. */
  openList(ordered: boolean, start?: number): void;
  closeList(): void;
  item(): void;
  endItem(): void;
  openMark(kind: MarkKind, name: string, href?: string): void;
  /** Ends the last mark of that name, and those that were opened within it. */
  closeMark(name: string): void;
  /** Whether something stands in this block already. */
  readonly begun: boolean;
  finish(): string;
}

/** More within one another nobody has meant. */
const mostMarks = 50;

interface Mark {
  readonly kind: MarkKind;
  readonly name: string;
  readonly href: string | undefined;
  /** Of its text within the block. */
  readonly start: number;
  /** Another one around it says it already, or leaves no place for it. */
  readonly idle: boolean;
}

export const markdownWriter = (): MarkdownWriter => {
  const blocks: { readonly text: string; readonly list?: number }[] = [];
  let block = '';
  let marks: readonly Mark[] = [];
  let heading: '## ' | '### ' | '' = '';
  let item: string | undefined;
  /** How many lists are open; the outermost one says which it is, whether it counts, how far it has come, and which of two signs it has. */
  let depth = 0;
  let list = { number: 0, ordered: false, count: 0, other: false };

  const closeFrom = (at: number) => {
    for (const mark of marks.slice(at).toReversed()) block = block.slice(0, mark.start) + marked(block.slice(mark.start), mark);
  };
  const endBlock = () => {
    closeFrom(0);
    marks = marks.map((mark) => ({ ...mark, start: 0 }));
    const lines = block.split('\n').flatMap((line) => inOneLine(line) || []);
    block = '';
    if (lines.length > 0) {
      if (item !== undefined) item = [item, ...lines].filter(Boolean).join(' ');
      else blocks.push({ text: heading === '' ? lines.map(asText).join('\n') : heading + lines.join(' ') });
    }
    heading = '';
  };
  const endItem = () => {
    endBlock();
    if (item) {
      const sign = list.ordered ? `${++list.count}${list.other ? ')' : '.'}` : list.other ? '*' : '-';
      blocks.push({ text: `${sign} ${item}`, list: list.number });
    }
    item = undefined;
  };

  return {
    text(text, lines = false) {
      const code = marks.some(({ kind, idle }) => kind === 'code' && !idle);
      const said = lines ? text : text.replaceAll(/\s+/g, ' ');
      block += code ? said.replaceAll('`', "'") : escaped(said);
    },
    lineBreak() {
      // Two of them are a paragraph.
      if (/\n\s*$/.test(block) && item === undefined) endBlock();
      else block += '\n';
    },
    endBlock,
    heading(level) {
      endBlock();
      heading = level === 2 ? '## ' : '### ';
    },
    openList(ordered, start = 1) {
      endItem();
      // Right behind another list one with the same sign would go on with it.
      if (depth === 0) list = { number: list.number + 1, ordered, count: start - 1, other: blocks.at(-1)?.list !== undefined && !list.other };
      depth += 1;
    },
    closeList() {
      endItem();
      depth = Math.max(0, depth - 1);
    },
    item() {
      if (depth === 0) this.openList(false);
      else endItem();
      item = '';
    },
    endItem,
    openMark(kind, name, href) {
      if (marks.length === mostMarks) return;
      const around = new Set(marks.map((mark) => mark.kind));
      const idle = around.has(kind) || around.has('code') || (kind === 'em' && around.has('strong')) || (kind === 'strong' && around.has('em'));
      marks = [...marks, { kind, name, href, start: block.length, idle }];
    },
    closeMark(name) {
      const at = marks.findLastIndex((mark) => mark.name === name);
      if (at < 0) return;
      closeFrom(at);
      marks = marks.slice(0, at);
    },
    get begun() {
      return block.trim() !== '';
    },
    finish() {
      endItem();
      return blocks.map(({ text, list: of }, index) => (index === 0 ? '' : of !== undefined && blocks[index - 1]?.list === of ? '\n' : '\n\n') + text).join('');
    },
  };
};

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What `parseArticle` takes for a sign within a line. */
const escaped = (text: string): string => text.replaceAll(/[\\`*[]/g, '\\$&');

/** A line of a paragraph that would be a heading or a point of a list. */
const asText = (line: string): string => line.replace(/^(\d{1,9})([.)]\s)/, '$1\\$2').replace(/^(?:#{1,6}|-)\s/, '\\$&');

/** The bounds are those of `parseArticle`; where it would not read the mark, the text stays without. */
const marked = (source: string, { kind, href, idle }: Mark): string => {
  const text = source.trim();
  const around = (inner: string): string => source.replace(text, () => inner);
  if (idle || text === '') return source;
  if (kind === 'code') return text.length > 400 ? around(escaped(text)) : around(text.replaceAll(/[^\n]*\S[^\n]*/g, (line) => `\`${line.trim()}\``));
  if (kind === 'link') {
    const label = inOneLine(text).replaceAll('\\[', '(').replaceAll(']', ')');
    const target = (safeHref(href ?? '') ?? '').replaceAll(/[()*[\]\s`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return target === '' || target.length > 2000 || label.length > 400 || label.includes('[') ? source : around(`[${label}](${target})`);
  }
  if (text.includes('*') || text.length > 1000) return source;
  return around(kind === 'strong' ? `**${text}**` : `*${text}*`);
};
