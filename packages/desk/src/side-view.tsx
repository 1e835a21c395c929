/** What the agent looks up beside the conversation: an article, the answers to a search, an earlier conversation. */
import type { Article } from '@lotse/contract';
import type { ComponentChildren } from 'preact';
import { ArticleFinder, InsertButton } from './article-finder.tsx';
import { ArticleText } from './article-text.tsx';
import { useDesk, type Shift, type Side } from './desk.ts';
import { BackIcon } from './icons.tsx';
import type { OpenConversation } from './open-conversation.ts';
import { later } from './later.tsx';
import { Loading, OurError } from './patterns.tsx';
import { useReading } from './reading.ts';

interface SideViewProps {
  readonly shift: Shift;
  readonly open: OpenConversation;
  readonly side: Side;
  /** The visitor's language: the agent reads the article as the visitor did. */
  readonly locale: string;
  readonly closeButton: ComponentChildren;
}

const EarlierLater = later(async () => (await import('./earlier-view.tsx')).EarlierView);
const CaseLater = later(async () => (await import('./cases.tsx')).CaseView);

export const SideView = ({ shift, open, side, locale, closeButton }: SideViewProps) => {
  const { words, times } = useDesk().language.value;
  const show = (next: Side | undefined) => (shift.view.side.value = next);
  const back = side.kind === 'article' && side.from !== undefined ? ({ kind: 'search', text: side.from } as const) : undefined;
  return (
    <>
      <div class="column-head">
        <button type="button" class="icon-button" aria-label={back ? words.answersTo(back.text) : words.backToContext} onClick={() => show(back)}>
          <BackIcon size={22} />
        </button>
        <h2 id="context-title" tabIndex={-1}>
          {side.kind === 'article'
            ? words.article
            : side.kind === 'search'
              ? words.work.findArticle
              : side.kind === 'case'
                ? words.cases.caseOf(side.reference)
                : words.work.earlierOf(times.date(side.at))}
        </h2>
        {closeButton}
      </div>
      <div class="context-body" tabIndex={0} role="group" aria-labelledby="context-title">
        {side.kind === 'article' && (
          <ArticleView
            shift={shift}
            open={open}
            id={side.id}
            locale={locale}
            onArticle={(id) => show({ kind: 'article', id, ...(side.from !== undefined && { from: side.from }) })}
          />
        )}
        {side.kind === 'search' && (
          <ArticleFinder shift={shift} open={open} text={side.text} locale={locale} onArticle={(id, from) => show({ kind: 'article', id, from })} />
        )}
        {side.kind === 'case' && <CaseLater props={{ shift, open, reference: side.reference }} />}
        {side.kind === 'earlier' && <EarlierLater props={{ shift, id: side.id }} />}
      </div>
    </>
  );
};

interface Linking {
  onArticle(id: string): void;
}

const ArticleView = ({ shift, open, id, locale, onArticle }: Pick<SideViewProps, 'shift' | 'open' | 'locale'> & { readonly id: string } & Linking) => {
  const { api, language } = useDesk();
  const { words, times } = language.value;
  const { value, failure, again } = useReading<Article>(() => api.article(id, locale));
  if (failure.value?.code === 'not-found') return <p class="lead">{words.articleGone}</p>;
  if (failure.value) return <OurError title={words.articleFailed} onAgain={again} />;
  const article = value.value;
  if (!article) return <Loading text={words.loadingArticle} shape="text" />;
  return (
    <article lang={article.locale}>
      <h3 class="article-title">{article.title}</h3>
      <ArticleText body={article.body} onArticle={onArticle} />
      <p class="checked" lang={words.locale}>
        {words.checkedOn(times.date(article.updatedAt))}
      </p>
      <InsertButton shift={shift} open={open} article={article} />
    </article>
  );
};
