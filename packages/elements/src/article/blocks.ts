import type { Block, Inline } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';

/** What a click on a link to another article does. */
export type OpenArticle = (id: string) => void;

/** The tree of an article as templates: nothing but what the tree knows can appear. */
export const blocksTemplate = (blocks: readonly Block[], open: OpenArticle): readonly TemplateResult[] =>
  blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return html`<p>${inlines(block.children, open)}</p>`;
      case 'heading':
        return block.level === 2 ? html`<h3>${inlines(block.children, open)}</h3>` : html`<h4>${inlines(block.children, open)}</h4>`;
      case 'list': {
        const items = block.items.map((item) => html`<li>${inlines(item, open)}</li>`);
        return block.ordered ? html`<ol role="list">${items}</ol>` : html`<ul role="list">${items}</ul>`;
      }
    }
  });

const inlines = (children: readonly Inline[], open: OpenArticle): unknown[] => children.map((child) => inline(child, open));

const inline = (child: Inline, open: OpenArticle): unknown => {
  switch (child.kind) {
    case 'text':
      return child.text;
    case 'strong':
      return html`<strong>${inlines(child.children, open)}</strong>`;
    case 'em':
      return html`<em>${inlines(child.children, open)}</em>`;
    case 'code':
      return html`<code>${child.text}</code>`;
    case 'link':
      return html`<a href=${child.href} target=${/^https?:/i.test(child.href) ? '_blank' : nothing} rel="noopener noreferrer">${inlines(child.children, open)}</a>`;
    case 'article':
      return html`<button type="button" class="link" @click=${() => open(child.articleId)}>${inlines(child.children, open)}</button>`;
    case 'break':
      return html`<br />`;
  }
};
