/**
 * Article Markdown as a typed tree: paragraphs, headings, lists, strong, em, code, links, line breaks. Nothing else exists, so nothing
 * else can be smuggled in: what is not known stays text, and templates map the tree without any markup string.
 */
import { safeHref } from './href.ts';

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly children: readonly Inline[] }
  /** `start`: where an ordered one does not begin with 1. */
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start?: number | undefined; readonly items: readonly (readonly Inline[])[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'em'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A link to another article: `[text](article:ID)`. */
  | { readonly kind: 'article'; readonly articleId: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

const heading = /^#{1,6}\s+(.*)$/;
const pointOfList = /^\s{0,3}([-*]|(\d{1,9})[.)])\s+(.*)$/;

/** The tree of an article's body. Never throws; takes time linear in the length of each paragraph. */
export const parseArticle = (markdown: string): readonly Block[] => {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let list: { sign: string | undefined; start: number | undefined; items: string[] } | undefined;

  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', children: parseInline(paragraph.join('\n')) });
    if (list) {
      const { start, items } = list;
      blocks.push({ kind: 'list', ordered: start !== undefined, start: start === 1 ? undefined : start, items: items.map((item) => parseInline(item)) });
    }
    paragraph = [];
    list = undefined;
  };

  for (const raw of markdown.split(/\r\n|\r|\n/)) {
    const line = raw.trimEnd();
    const title = heading.exec(line);
    const point = pointOfList.exec(line);
    // A list goes on over blank lines, with what is indented or has its sign.
    if (line === '') {
      if (!list) close();
    } else if (title) {
      close();
      blocks.push({ kind: 'heading', level: line.startsWith('###') ? 3 : 2, children: parseInline(title[1] ?? '') });
    } else if (point) {
      const [, mark, number, text = ''] = point;
      const sign = mark?.at(-1);
      if (list?.sign !== sign) close();
      list ??= { sign, start: number === undefined ? undefined : Number(number), items: [] };
      list.items.push(text);
    } else if (list && /^\s{2,}\S/.test(raw)) list.items.push(`${list.items.pop() ?? ''} ${line.trim()}`);
    else {
      if (list) close();
      paragraph.push(line.trim());
    }
  }
  close();
  return blocks;
};

/** The article as plain text, for search, excerpts and announcements. */
export const plainText = (markdown: string): string =>
  parseArticle(markdown)
    .map((block) => (block.kind === 'list' ? block.items.map(inlineText).join(' ') : inlineText(block.children)))
    .join(' ');

export const inlineText = (children: readonly Inline[]): string =>
  children.map((child) => (child.kind === 'break' ? ' ' : 'text' in child ? child.text : inlineText(child.children))).join('');

/** One pattern, tried at each place: escape, code, link, strong, em, break. The bounds keep it linear. */
const token = /\\([\\`*_[\]()#.-])|`([^`\n]{1,400})`|\[([^[\]]{1,400})\]\(([^()\s]{1,2000})\)|\*\*([^*]{1,1000})\*\*|\*([^*\s][^*]{0,1000})\*|\n/g;

const parseInline = (source: string): readonly Inline[] => {
  const children: Inline[] = [];
  const say = (text: string) => {
    const last = children.at(-1);
    if (last?.kind === 'text') children[children.length - 1] = { kind: 'text', text: last.text + text };
    else if (text !== '') children.push({ kind: 'text', text });
  };
  let at = 0;
  for (const match of source.matchAll(token)) {
    say(source.slice(at, match.index));
    at = match.index + match[0].length;
    const [whole, escaped, code, label, target, strong, em] = match;
    if (escaped !== undefined) say(escaped);
    else if (code !== undefined) children.push({ kind: 'code', text: code });
    else if (label !== undefined && target !== undefined) children.push(...linkTo(target, label));
    else if (strong !== undefined) children.push({ kind: 'strong', children: parseInline(strong) });
    else if (em !== undefined) children.push({ kind: 'em', children: parseInline(em) });
    else if (whole === '\n') children.push({ kind: 'break' });
  }
  say(source.slice(at));
  return children;
};

const linkTo = (target: string, label: string): readonly Inline[] => {
  const children = parseInline(label);
  const articleId = /^article:([\w-]{1,100})$/.exec(target)?.[1];
  if (articleId !== undefined) return [{ kind: 'article', articleId, children }];
  const href = safeHref(target);
  return href === undefined ? children : [{ kind: 'link', href, children }];
};
