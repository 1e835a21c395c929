import { parseArticle, type Block, type Inline } from '@lotse/contract';
import type { ComponentChildren } from 'preact';
import { ExternalIcon } from './icons.tsx';

interface ArticleTextProps {
  /** The Markdown subset of `parseArticle`. */
  readonly body: string;
  onArticle(id: string): void;
}

/** The typed tree of an article as elements; nothing in it is ever read as markup. */
export const ArticleText = ({ body, onArticle }: ArticleTextProps) => {
  const inlines = (children: readonly Inline[]): ComponentChildren => children.map((child, i) => <InlineView key={i} child={child} />);
  const InlineView = ({ child }: { readonly child: Inline }): ComponentChildren => {
    switch (child.kind) {
      case 'text':
        return child.text;
      case 'strong':
        return <strong>{inlines(child.children)}</strong>;
      case 'em':
        return <em>{inlines(child.children)}</em>;
      case 'code':
        return <code>{child.text}</code>;
      case 'break':
        return <br />;
      case 'link':
        return (
          <a href={child.href} target="_blank" rel="noopener noreferrer">
            {inlines(child.children)} <ExternalIcon size={14} />
          </a>
        );
      case 'article':
        return (
          <button type="button" class="link" onClick={() => onArticle(child.articleId)}>
            {inlines(child.children)}
          </button>
        );
    }
  };
  const block = (each: Block, i: number) => {
    switch (each.kind) {
      case 'paragraph':
        return <p key={i}>{inlines(each.children)}</p>;
      case 'heading':
        return each.level === 2 ? <h4 key={i}>{inlines(each.children)}</h4> : <h5 key={i}>{inlines(each.children)}</h5>;
      case 'list': {
        const List = each.ordered ? 'ol' : 'ul';
        return (
          <List key={i} start={each.start}>
            {each.items.map((item, j) => (
              <li key={j}>{inlines(item)}</li>
            ))}
          </List>
        );
      }
    }
  };
  return <div class="article-text">{parseArticle(body).map(block)}</div>;
};
