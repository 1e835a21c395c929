/** Articles that go along with the answer: each can be left behind again. */
import { useDesk, type Shift } from './desk.ts';
import { focusOn } from './focus.ts';
import { BookIcon, CloseIcon } from './icons.tsx';
import type { ArticleRef } from './outbox.ts';

export const Attached = ({ shift, conversationId }: { readonly shift: Shift; readonly conversationId: string }) => {
  const { words } = useDesk().language.value;
  const { unsent } = shift;
  const articles = unsent.articlesOf(conversationId).value;
  if (articles.length === 0) return null;
  return (
    <ul class="attached" aria-label={words.work.attached}>
      {articles.map(({ articleId, title }) => (
        <li key={articleId}>
          <BookIcon size={16} />
          <span>{title}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={words.work.detach(title)}
            onClick={() => {
              unsent.attach(
                conversationId,
                articles.filter((each) => each.articleId !== articleId),
              );
              focusOn('composer-text');
            }}
          >
            <CloseIcon size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Puts an article to the next answer, once, and goes there. */
export const attach = (shift: Shift, conversationId: string, article: ArticleRef): void => {
  const before = shift.unsent.articlesOf(conversationId).peek();
  if (!before.some(({ articleId }) => articleId === article.articleId)) shift.unsent.attach(conversationId, [...before, article]);
  shift.view.mode.value = 'reply';
  shift.view.drawer.value = false;
  focusOn('composer-text');
};
