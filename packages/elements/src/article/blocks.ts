import type { Block, Inline } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { external } from './icons.ts';
import type { Strings } from '../strings/strings.ts';

/** What the blocks need of the element around them. */
export interface Reading {
  readonly strings: Strings;
  /** Level of the article's title among the headings of the page. */
  readonly level: number;
  /** What a click on a link to another article does. */
  open(id: string): void;
}

/** The tree of an article as templates: nothing but what the tree knows can appear. */
export const blocksTemplate = (blocks: readonly Block[], reading: Reading): readonly TemplateResult[] => {
  const top = Math.min(...blocks.map((block) => (block.kind === 'heading' ? block.level : 3)));
  return blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return html`<p>${inlines(block.children, reading)}</p>`;
      case 'heading':
        return html`<div class=${block.level === 2 ? 'heading' : 'heading small-heading'} role="heading" aria-level=${reading.level + 1 + block.level - top}>${inlines(block.children, reading)}</div>`;
      case 'list': {
        const { start = 1 } = block;
        const items = block.items.map((item, at) => html`<li value=${block.ordered ? start + at : nothing}>${inlines(item, reading)}</li>`);
        return block.ordered ? html`<ol role="list">${items}</ol>` : html`<ul role="list">${items}</ul>`;
      }
    }
  });
};

const inlines = (children: readonly Inline[], reading: Reading): unknown[] => children.map((child) => inline(child, reading));

const inline = (child: Inline, reading: Reading): unknown => {
  switch (child.kind) {
    case 'text':
      return child.text;
    case 'strong':
      return html`<strong>${inlines(child.children, reading)}</strong>`;
    case 'em':
      return html`<em>${inlines(child.children, reading)}</em>`;
    case 'code':
      return html`<code>${child.text}</code>`;
    case 'link':
      return link(child, reading);
    case 'article':
      return html`<button type="button" class="link" @click=${() => reading.open(child.articleId)}>${inlines(child.children, reading)}</button>`;
    case 'break':
      return html`<br />`;
  }
};

/** A link that leaves the page says so, and tells its target nothing. */
const link = ({ href, children }: Extract<Inline, { readonly kind: 'link' }>, reading: Reading): TemplateResult => {
  const words = html`${inlines(children, reading)}${disguised(href, children) ? ` (${new URL(href).host})` : nothing}`;
  return /^https?:/i.test(href)
    ? html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow">${words}${icon(external)}<span class="unseen"> (${reading.strings.opensElsewhere})</span></a>`
    : html`<a href=${href}>${words}</a>`;
};

/** Whether the words look like another address than the one they lead to. */
const disguised = (href: string, children: readonly Inline[]): boolean => {
  const { host } = new URL(href);
  const words = children.map((child) => ('text' in child ? child.text : '')).join('');
  return host !== '' && /[\w-]\.[a-z]{2}/i.test(words) && !words.includes(host);
};
