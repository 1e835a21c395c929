/**
 * HTML, as helpdesks hand out their articles, as our Markdown. The tags are read by the tokenizer of parse5, in one pass and without a tree: nothing is too
 * deep, nothing is run, and what our Markdown does not have stays as its text.
 */
import { safeHref } from '@lotse/contract';
import { Tokenizer, TokenizerMode, type TokenHandler } from 'parse5';
import { markdownWriter, type MarkKind } from './markdown-writer.ts';

export interface Converted {
  readonly markdown: string;
  /** What said something and could not be taken over, each as often as it stood there: `img`, `video`, `a` with an address that is none outside of its page. */
  readonly leftOut: readonly string[];
}

const element = /<\/?(?:p|br|div|span|h[1-6]|ul|ol|li|a|b|i|u|em|strong|code|pre|table|img|blockquote)(?:\s[^<>]*)?\/?>/i;

/** Whether a text is HTML at all, and not Markdown with a "<" in it. */
export const isHtml = (text: string): boolean => element.test(text);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const blocks = words(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav p pre section summary table tbody tfoot thead tr',
);
const marks: Readonly<Record<string, MarkKind>> = { strong: 'strong', b: 'strong', em: 'em', i: 'em', code: 'code', kbd: 'code', samp: 'code', a: 'link' };
/** What is in them is no text of the article, and for the first of them not even tags. */
const raw = words('script style noscript iframe title textarea');
const hiding = words('svg math template object audio video canvas');
const saying = words('img iframe object embed audio video svg math canvas');

/** A list that counts from nought, backwards, or from what is no number begins with 1. */
const startOf = (written: string): number => (/^[1-9]\d{0,8}$/.test(written) ? Number(written) : 1);

export const markdownOf = (html: string): Converted => {
  const writer = markdownWriter();
  const leftOut: string[] = [];
  let hidden = 0;
  let preformatted = 0;
  const say = (text: string) => {
    if (hidden === 0) writer.text(text, preformatted > 0);
  };

  const handler: TokenHandler = {
    onStartTag({ tagName: tag, attrs, selfClosing }) {
      const attribute = (name: string) => attrs.find((each) => each.name === name)?.value ?? '';
      if (saying.has(tag)) leftOut.push(tag);
      if (raw.has(tag)) {
        tokenizer.state = tag === 'script' ? TokenizerMode.SCRIPT_DATA : TokenizerMode.RAWTEXT;
        hidden += 1;
      } else if (hiding.has(tag)) hidden += selfClosing ? 0 : 1;
      else if (tag === 'img') say(attribute('alt'));
      else if (tag === 'br') writer.lineBreak();
      else if (tag === 'ul' || tag === 'ol') writer.openList(tag === 'ol', startOf(attribute('start')));
      else if (tag === 'li') writer.item();
      else if ((tag === 'td' || tag === 'th') && writer.begun) say(' · ');
      else if (blocks.has(tag)) writer.endBlock();

      if (/^h[1-6]$/.test(tag)) writer.heading(tag < 'h3' ? 2 : 3);
      if (tag === 'pre') preformatted += 1;
      const kind = marks[tag];
      if (kind) writer.openMark(kind, tag, attribute('href'));
      if (kind === 'link' && attribute('href') !== '' && safeHref(attribute('href')) === undefined) leftOut.push(tag);
    },
    onEndTag({ tagName: tag }) {
      if (raw.has(tag) || hiding.has(tag)) hidden = Math.max(0, hidden - 1);
      else if (tag === 'ul' || tag === 'ol') writer.closeList();
      else if (tag === 'li') writer.endItem();
      else if (blocks.has(tag)) writer.endBlock();
      if (tag === 'pre') preformatted = Math.max(0, preformatted - 1);
      writer.closeMark(tag);
    },
    onCharacter: ({ chars }) => say(chars),
    onWhitespaceCharacter: ({ chars }) => say(chars),
    onNullCharacter() {},
    onComment() {},
    onDoctype() {},
    onEof() {},
  };
  const tokenizer = new Tokenizer({}, handler);
  tokenizer.write(html, true);
  return { markdown: writer.finish(), leftOut };
};
