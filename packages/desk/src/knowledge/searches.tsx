/** What customers searched for and did not find: from each search one tries, leads its words to an article, writes one, or lets it be. */
import { useSignal } from '@preact/signals';
import { articleIdFrom } from '@lotse/contract';
import type { FailedSearch } from '@lotse/contract/desk-knowledge';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { focusOn } from '../focus.ts';
import { Field } from '../form.tsx';
import { Empty, Loading, OurError } from '../patterns.tsx';
import { thereIn } from './articles-there.ts';
import { ChooseArticle } from './choose-article.tsx';
import { emptyDraft } from './draft-fields.ts';
import { nameOf } from './drafts.ts';
import { useKnowledge } from './knowledge-context.ts';
import { Pane } from './pane.tsx';
import { wordsIn } from './synonym-lines.ts';
import { Trial } from './trial.tsx';

const hrefTo = (id: string): { readonly knowledge: string } => ({ knowledge: `?searches/${id}` });

export const SearchList = ({ here }: { readonly here: string }) => {
  const { place, language } = useDesk();
  const { times } = language.value;
  const { words, unanswered } = useKnowledge();
  const { value, failure, again } = unanswered;
  const searches = value.value;
  return (
    <>
      <p class="rows-none">{words.searchesLead}</p>
      <div class="inbox-rows knowledge-rows">
        {failure.value && !searches && <OurError title={words.searchesFailed} onAgain={again} />}
        {!failure.value && !searches && <Loading text={words.searchesLoading} shape="rows" />}
        {searches?.length === 0 && <Empty title={words.searchesNone} lead={words.searchesNoneLead} />}
        {searches && searches.length > 0 && (
          <ul aria-label={words.parts.searches}>
            {searches.map(({ id, locale, text, times: often, lastAt, ended }) => (
              <li key={id}>
                <a
                  class="row"
                  href={place.hrefOf(hrefTo(id))}
                  aria-current={id === here ? 'true' : undefined}
                  onClick={() => id === here && focusOn('knowledge-area-title')}
                >
                  <span class="row-name" lang={locale}>
                    {text}
                  </span>
                  <span class="row-time">{words.times(often)}</span>
                  <span class="row-text">{[locale.toUpperCase(), words.last(times.row(lastAt, Date.now()))].join(' · ')}</span>
                  {ended.human > 0 && (
                    <span class="row-facts">
                      <span class="row-fact row-topic">{words.endedHumanShort(ended.human)}</span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
};

export const SearchPage = ({ id }: { readonly id: string }) => {
  const { words, unanswered } = useKnowledge();
  const { value, failure, again } = unanswered;
  const search = value.value?.find((each) => each.id === id);
  if (search) return <Search search={search} />;
  return (
    <Pane title={words.parts.searches} back="?searches">
      {failure.value ? (
        <OurError title={words.searchesFailed} onAgain={again} />
      ) : value.value ? (
        <Empty title={words.searchGone} lead={words.searchGoneLead} />
      ) : (
        <Loading text={words.searchesLoading} shape="text" />
      )}
    </Pane>
  );
};

const Search = ({ search }: { readonly search: FailedSearch }) => {
  const { place, language } = useDesk();
  const { times } = language.value;
  const { shift, words, api, library, drafts, unanswered, tried } = useKnowledge();
  const { id, locale, text, lastAt, ended } = search;
  const chooses = useSignal(false);
  const typed = useSignal(text);
  const missing = useSignal(false);
  const busy = useSignal(false);
  useEffect(() => {
    tried.value = text;
  }, [id]);
  const mayWrite = library.value.value?.mayWrite ?? false;
  const articles = thereIn(locale, library.value.value?.articles);

  /** Leaves the list, and goes on to the next one. */
  const settle = async (said: string, into?: { readonly articleId: string; readonly words: readonly string[] }) => {
    if (busy.peek()) return;
    busy.value = true;
    const at = unanswered.value.peek()?.findIndex((each) => each.id === id) ?? 0;
    try {
      const left = await api.settle(id, into);
      unanswered.value.value = left;
      if (into) library.again();
      shift.toasts.show({ text: said });
      const next = left[Math.min(at, left.length - 1)];
      place.go(next ? hrefTo(next.id) : { knowledge: '?searches' });
    } catch {
      shift.toasts.show({ text: words.deedFailed, failed: true });
    } finally {
      busy.value = false;
    }
  };
  const write = () => {
    // One that was taken away can still be brought back.
    const taken = new Set([...(library.value.peek()?.articles ?? []).map(nameOf), ...Object.keys(drafts.all.peek())]);
    const base = articleIdFrom(text) || 'artikel';
    const free = [base, ...Array.from({ length: 99 }, (_, index) => `${base}-${index + 2}`)].find((each) => !taken.has(`${locale}/${each}`)) ?? base;
    const title = `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}`;
    drafts.put(`${locale}/${free}`, { draft: emptyDraft(locale, free, title) });
    place.go({ knowledge: `${locale}/${free}` });
  };
  return (
    <Pane title={words.searchedFor(text)} lang={locale} back="?searches" aside={<Trial locale={locale} />}>
      <p class="case-facts">{[times.language(locale), words.times(search.times), words.last(times.date(lastAt))].join(' · ')}</p>
      <section class="knowledge-part" aria-labelledby="knowledge-endings">
        <h3 id="knowledge-endings">{words.endings}</h3>
        <ul class="case-list">
          {ended.nowhere > 0 && <li>{words.endedNowhere(ended.nowhere)}</li>}
          {ended.human > 0 && <li>{words.endedHuman(ended.human)}</li>}
          {ended.articles.map((article) => (
            <li key={article.id}>
              <span>
                {words.endedArticle(article.times)}{' '}
                <a class="link" lang={locale} href={place.hrefOf({ knowledge: nameOf({ locale, id: article.id }) })}>
                  {article.title}
                </a>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {mayWrite ? (
        <div class="sheet-foot">
          <button type="button" class="primary" onClick={() => (chooses.value = true)}>
            {words.addToArticle}
          </button>
          <button type="button" class="secondary" onClick={write}>
            {words.writeFromSearch}
          </button>
          <button type="button" class="secondary" onClick={() => void settle(words.settled(text))}>
            {words.settle}
          </button>
        </div>
      ) : (
        <p class="quiet-note">{words.readOnly}</p>
      )}
      {chooses.value && (
        <ChooseArticle
          title={words.addToArticleTitle}
          go={words.addNow}
          articles={articles}
          onChoose={(line) => {
            const list = wordsIn(typed.value);
            missing.value = list.length === 0;
            if (missing.value) return;
            chooses.value = false;
            void settle(words.added(list.join(', '), line.title), { articleId: line.id, words: list });
          }}
          onClose={() => (chooses.value = false)}
        >
          <Field label={words.addWordsField} lang={locale} value={typed} fault={missing.value ? words.addWordsMissing : undefined} />
        </ChooseArticle>
      )}
    </Pane>
  );
};
