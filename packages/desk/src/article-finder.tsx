/** Searches the knowledge base beside the conversation: begins with what the visitor searched for, and puts what helps into the answer. */
import { useSignal } from '@preact/signals';
import { limits, textOf, type Article } from '@lotse/contract';
import { attach } from './attached.tsx';
import { useDesk, type Shift } from './desk.ts';
import type { OpenConversation } from './open-conversation.ts';
import { Empty, Loading, OurError } from './patterns.tsx';
import { useReading } from './reading.ts';
import { settled } from './settled.ts';

interface FinderProps {
  readonly shift: Shift;
  readonly open: OpenConversation;
  readonly text: string;
  readonly locale: string;
  onArticle(id: string, from: string): void;
}

export const ArticleFinder = ({ shift, open, text, locale, onArticle }: FinderProps) => {
  const { api, language } = useDesk();
  const { words } = language.value;
  const searches = [...new Set(open.about.value?.context.items.flatMap((item) => (item.kind === 'search' ? [item.text] : [])) ?? [])];
  const asked = useSignal(text || (searches.at(-1) ?? firstWords(open)));
  const { value, failure, again } = useReading(async () => {
    const searched = asked.peek().trim();
    await settled(() => asked.peek());
    // Loaded when first asked for: the first glance of the desk needs nothing of the knowledge base.
    const { knowledgeApi } = await import('./knowledge/knowledge-api.ts');
    const query = { locale, text: searched.slice(0, limits.lineLength), limit: 5 };
    return { searched, hits: searched ? (await knowledgeApi(api).try(query)).hits : [] };
  }, `${locale} ${asked.value}`);
  const found = value.value;
  return (
    <div class="stack">
      <div class="field">
        <label for="article-search">{words.work.findField}</label>
        <input
          id="article-search"
          type="search"
          autocomplete="off"
          value={asked.value}
          // A guess stands there: whoever types another word means that alone.
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => (asked.value = event.currentTarget.value)}
          onKeyDown={(event) => {
            // The first answer to what stands there is one key away.
            const first = found?.searched === asked.value.trim() ? found.hits[0] : undefined;
            if (event.key === 'Enter' && first) insert(shift, open, first, words.work.inserted(first.title));
          }}
        />
      </div>
      {searches.length > 0 && (
        <p class="searched">
          {words.work.searchedFor}{' '}
          {searches.map((each) => (
            <button key={each} type="button" class="chip searched-chip" onClick={() => (asked.value = each)}>
              {each}
            </button>
          ))}
        </p>
      )}
      {failure.value && <OurError title={words.articleFailed} onAgain={again} />}
      {!failure.value && !found && <Loading text={words.loadingArticle} shape="text" />}
      {found?.hits.length === 0 && found.searched !== '' && (
        // Only what the visitor looked for himself he did not find either.
        <Empty title={words.noAnswers} lead={searches.includes(found.searched) ? words.noAnswersLead : words.work.otherWord} />
      )}
      <ul class="answers">
        {found?.hits.map((article) => (
          <li key={article.id} lang={locale}>
            <button type="button" class="link" onClick={() => onArticle(article.id, asked.value)}>
              {article.title}
            </button>
            <InsertButton shift={shift} open={open} article={article} />
          </li>
        ))}
      </ul>
    </div>
  );
};

export const InsertButton = ({ shift, open, article }: Pick<FinderProps, 'shift' | 'open'> & { readonly article: Pick<Article, 'id' | 'title'> }) => {
  const { words } = useDesk().language.value;
  return (
    <button
      type="button"
      class="secondary insert"
      lang={words.locale}
      aria-label={words.work.insertTitle(article.title)}
      onClick={() => insert(shift, open, article, words.work.inserted(article.title))}
    >
      {words.work.insert}
    </button>
  );
};

const insert = (shift: Shift, open: OpenConversation, { id, title }: Pick<Article, 'id' | 'title'>, said: string): void => {
  attach(shift, open.id, { kind: 'article', articleId: id, title }, said);
};

/** What the visitor wrote last: the next best guess at what he looks for. */
const firstWords = ({ state }: OpenConversation): string => {
  const last = state.value.entries.findLast((entry) => entry.kind === 'message' && entry.by.role !== 'agent');
  return last?.kind === 'message' ? textOf(last.parts).slice(0, 100) : '';
};
