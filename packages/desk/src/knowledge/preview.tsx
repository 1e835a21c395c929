import type { ArticleDraft } from '@lotse/contract/desk-knowledge';
import { ArticleText } from '../article-text.tsx';
import { useDesk } from '../desk.ts';
import { thereIn } from './articles-there.ts';
import { nameOf } from './drafts.ts';
import { useKnowledge } from './knowledge-context.ts';

/** The article as customers will read it; a link in it leads to that article here. */
export const Preview = ({ draft }: { readonly draft: ArticleDraft }) => {
  const { place } = useDesk();
  const { words, library } = useKnowledge();
  const { locale, title, body, related = [] } = draft;
  const go = (id: string) => place.go({ knowledge: nameOf({ locale, id }) });
  const there = thereIn(locale, library.value.value?.articles);
  const near = related.flatMap((id) => there.find((line) => line.id === id) ?? []);
  return (
    <section class="knowledge-part" aria-labelledby="knowledge-preview">
      <h3 id="knowledge-preview">{words.preview}</h3>
      {title.trim() === '' && body.trim() === '' ? (
        <p class="hint">{words.previewEmpty}</p>
      ) : (
        <article class="knowledge-preview" lang={locale}>
          <h4 class="article-title">{title}</h4>
          <ArticleText body={body} onArticle={go} />
          {near.length > 0 && (
            <ul class="knowledge-near">
              {near.map(({ id, title: other }) => (
                <li key={id}>
                  <button type="button" class="link" onClick={() => go(id)}>
                    {other}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </article>
      )}
    </section>
  );
};
