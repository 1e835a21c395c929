/** What the agent looks up beside the conversation: an article, or the answers to what the visitor searched for. */
import { useSignal, type Signal } from '@preact/signals';
import { LotseError, plainText, type Article } from '@lotse/contract';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { ArticleText } from './article-text.tsx';
import { useDesk, type Shift, type Side } from './desk.ts';
import { BackIcon } from './icons.tsx';
import { Empty, Loading, OurError } from './patterns.tsx';

interface SideViewProps {
  readonly shift: Shift;
  readonly side: Side;
  /** The visitor's language: the agent reads the article as the visitor did. */
  readonly locale: string;
  readonly closeButton: ComponentChildren;
}

export const SideView = ({ shift, side, locale, closeButton }: SideViewProps) => {
  const { words } = useDesk().language.value;
  const show = (next: Side | undefined) => (shift.view.side.value = next);
  const back = side.kind === 'article' && side.from !== undefined ? ({ kind: 'search', text: side.from } as const) : undefined;
  return (
    <>
      <div class="column-head">
        <button type="button" class="icon-button" aria-label={back ? words.answersTo(back.text) : words.backToContext} onClick={() => show(back)}>
          <BackIcon size={22} />
        </button>
        <h2 id="context-title" tabIndex={-1}>
          {side.kind === 'article' ? words.article : words.answersTo(side.text)}
        </h2>
        {closeButton}
      </div>
      <div class="context-body" tabIndex={0} role="group" aria-labelledby="context-title">
        {side.kind === 'article' ? (
          <ArticleView id={side.id} locale={locale} onArticle={(id) => show({ kind: 'article', id, ...(side.from !== undefined && { from: side.from }) })} />
        ) : (
          <Answers text={side.text} locale={locale} onArticle={(id) => show({ kind: 'article', id, from: side.text })} />
        )}
      </div>
    </>
  );
};

/** A reading of the server that can be tried again. */
const useReading = <T,>(read: () => Promise<T>): { readonly value: Signal<T | undefined>; readonly failure: Signal<LotseError | undefined>; again(): void } => {
  const value = useSignal<T | undefined>(undefined);
  const failure = useSignal<LotseError | undefined>(undefined);
  const again = () => {
    failure.value = undefined;
    read().then(
      (answer) => (value.value = answer),
      (thrown: unknown) => (failure.value = LotseError.from(thrown)),
    );
  };
  useEffect(again, []);
  return { value, failure, again };
};

interface Linking {
  onArticle(id: string): void;
}

const ArticleView = ({ id, locale, onArticle }: { readonly id: string; readonly locale: string } & Linking) => {
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
    </article>
  );
};

const Answers = ({ text, locale, onArticle }: { readonly text: string; readonly locale: string } & Linking) => {
  const { api, language } = useDesk();
  const { words } = language.value;
  const { value, failure, again } = useReading(async () => (await import('./article-search.ts')).searchArticles(api, locale, text));
  if (failure.value) return <OurError title={words.articleFailed} onAgain={again} />;
  if (!value.value) return <Loading text={words.loadingArticle} shape="text" />;
  if (value.value.length === 0) return <Empty title={words.noAnswers} lead={words.noAnswersLead} />;
  return (
    <ul class="answers">
      {value.value.map((article) => (
        <li key={article.id} lang={article.locale}>
          <button type="button" class="link" onClick={() => onArticle(article.id)}>
            {article.title}
          </button>
          <p>{plainText(article.body).slice(0, 200)}</p>
        </li>
      ))}
    </ul>
  );
};
