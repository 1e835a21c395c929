/** The knowledge base: articles, what customers looked for in vain, and words that mean the same. A list at the left, one of it beside, and what customers find. */
import { useSignal } from '@preact/signals';
import type { ArticleLine } from '@lotse/contract/desk-knowledge';
import { useEffect, useMemo } from 'preact/hooks';
import { adoptStyles } from '../adopted-styles.ts';
import { useDesk, type Shift } from '../desk.ts';
import { focusOn } from '../focus.ts';
import { useReading } from '../reading.ts';
import { isNarrow, isWide } from '../screen-width.ts';
import { knowledgeDe } from '../strings/knowledge-de.ts';
import { knowledgeEn } from '../strings/knowledge-en.ts';
import { ArticleList } from './article-list.tsx';
import { ArticlePage } from './article-page.tsx';
import { createDrafts, nameOf } from './drafts.ts';
import { knowledgeApi } from './knowledge-api.ts';
import { KnowledgeContext } from './knowledge-context.ts';
import { knowledgeLooks } from './knowledge.styles.ts';
import { Nothing } from './pane.tsx';
import { SearchList, SearchPage } from './searches.tsx';
import { SynonymList, SynonymPage } from './synonyms.tsx';
import { createUnsavedLines } from './unsaved-lines.ts';

adoptStyles(knowledgeLooks);

const parts = { articles: '', searches: '?searches', synonyms: '?synonyms' } as const;
type Part = keyof typeof parts;

/** `?searches/ID` is that search, `LOCALE/ID` that article. */
const partOf = (at: string): { readonly part: Part; readonly rest: string } => {
  const part = (['searches', 'synonyms'] as const).find((each) => at.split('/')[0] === parts[each]);
  return part ? { part, rest: at.slice(parts[part].length + 1) } : { part: 'articles', rest: at };
};

export const KnowledgeArea = ({ shift }: { readonly shift: Shift }) => {
  const { api: way, place, language } = useDesk();
  const { locale } = language.value.words;
  const words = locale === 'en' ? knowledgeEn : knowledgeDe;
  const api = useMemo(() => knowledgeApi(way), [way]);
  const drafts = useMemo(() => createDrafts(shift.kept, shift.agent.id), [shift]);
  const lines = useMemo(() => createUnsavedLines(shift.kept, shift.agent.id), [shift]);
  const library = useReading(api.library);
  const unanswered = useReading(api.searches);
  const synonyms = useReading(api.synonyms);
  const tried = useSignal('');
  const learn = (line: ArticleLine) => {
    const now = library.value.peek();
    if (now) library.value.value = { ...now, articles: [...now.articles.filter((each) => nameOf(each) !== nameOf(line)), line] };
  };
  const { part, rest } = partOf(place.knowledge.value ?? '');
  // A list, an article and what customers find fit beside each other on a wide screen; on others list and article take turns.
  const alone = rest !== '' && (part === 'articles' ? !isWide.value : isNarrow.value);
  useEffect(() => {
    if (rest) focusOn('knowledge-area-title');
    else focusOn(part === 'articles' ? 'knowledge-find' : 'knowledge-title');
  }, [part, rest]);
  return (
    <KnowledgeContext.Provider value={{ shift, api, words, library, learn, unanswered, synonyms, drafts, lines, tried }}>
      <div class="columns knowledge">
        {!alone && (
          <section class="inbox" aria-labelledby="knowledge-title">
            <header class="column-head">
              <h1 id="knowledge-title" tabIndex={-1}>
                {words.title}
              </h1>
            </header>
            <nav class="tabs" aria-label={words.partsLabel}>
              {(Object.keys(parts) as Part[]).map((each) => (
                <a key={each} class="tab" href={place.hrefOf({ knowledge: parts[each] })} aria-current={each === part ? 'true' : undefined}>
                  {words.parts[each]}
                  {each === 'searches' && unanswered.value.value && unanswered.value.value.length > 0 && <span> {unanswered.value.value.length}</span>}
                </a>
              ))}
            </nav>
            {part === 'articles' && <ArticleList here={rest} />}
            {part === 'searches' && <SearchList here={rest} />}
            {part === 'synonyms' && <SynonymList here={rest} />}
          </section>
        )}
        {(rest !== '' || !isNarrow.value) &&
          (rest === '' ? (
            <Nothing part={part} />
          ) : part === 'articles' ? (
            <ArticlePage key={rest} name={rest} />
          ) : part === 'searches' ? (
            <SearchPage key={rest} id={rest} />
          ) : (
            <SynonymPage key={rest} locale={rest} />
          ))}
      </div>
    </KnowledgeContext.Provider>
  );
};
