/** All articles, narrowed down as one types; those that were begun and not saved stand first. */
import { useSignal } from '@preact/signals';
import type { ArticleLine } from '@lotse/contract/desk-knowledge';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Choice } from '../cases/fields.tsx';
import { useDesk } from '../desk.ts';
import { findIn } from '../finding.ts';
import { focusOn } from '../focus.ts';
import { Field } from '../form.tsx';
import { Empty, Loading, OurError } from '../patterns.tsx';
import { nameOf } from './drafts.ts';
import { useKnowledge } from './knowledge-context.ts';
import { orders, sieveIn, sifted, standings, type Sieve } from './sieve.ts';

export const ArticleList = ({ here }: { readonly here: string }) => {
  const { place, announcer, language } = useDesk();
  const { times } = language.value;
  const { words, library, drafts } = useKnowledge();
  const before = sieveIn(place.find.peek());
  const [text, locale, category] = [useSignal(before.text), useSignal(before.locale), useSignal(before.category)];
  const [standing, order] = [useSignal<string>(before.standing), useSignal<string>(before.order)];
  const asked = `${new URLSearchParams({ text: text.value, locale: locale.value, category: category.value, standing: standing.value, order: order.value })}`;
  const sieve: Sieve = sieveIn(asked);
  const unsaved = drafts.all.value;
  const all = library.value.value;
  const find = useMemo(() => findIn(all?.articles ?? [], ({ title, id, category = '' }) => [`${title} ${id} ${category}`]), [all]);
  const rows = all && sifted(find(sieve.text), sieve, (line) => nameOf(line) in unsaved);
  const known = new Set(all?.articles.map(nameOf));
  const fresh = Object.entries(unsaved).filter(([name]) => all && !known.has(name));
  // Kept in the address, so that a reload or a copied link finds the same.
  useEffect(() => place.keepFind(asked), [asked]);
  const isThere = all !== undefined;
  useEffect(() => document.querySelector('.knowledge-rows [aria-current]')?.scrollIntoView({ block: 'nearest' }), [here, isThere]);
  const said = useRef(asked);
  useEffect(() => {
    if (!rows || said.current === asked) return;
    said.current = asked;
    announcer.say(words.found(rows.length));
  }, [asked, rows]);
  const categories = [
    ...new Set(all?.articles.flatMap((line) => ((!locale.value || line.locale === locale.value) && line.category ? [line.category] : []))),
  ].toSorted((a, b) => a.localeCompare(b, language.value.words.locale));
  const writtenIn = all?.locales ?? [];
  return (
    <>
      <search class="case-finder">
        <Field type="search" id="knowledge-find" label={words.findField} value={text} />
        <Choice
          label={words.languageField}
          value={locale}
          options={{ '': words.everyLanguage, ...Object.fromEntries(writtenIn.map((each) => [each, times.language(each)])) }}
        />
        <Choice label={words.standingField} value={standing} options={Object.fromEntries(standings.map((each) => [each, words.standings[each]]))} />
        <Choice
          label={words.categoryField}
          value={category}
          options={{ '': words.everyCategory, ...Object.fromEntries(categories.map((each) => [each, each])) }}
        />
        <Choice label={words.orderField} value={order} options={Object.fromEntries(orders.map((each) => [each, words.orders[each]]))} />
      </search>
      <div class="inbox-rows knowledge-rows">
        {library.failure.value && !all && <OurError title={words.findFailed} onAgain={library.again} />}
        {!library.failure.value && !all && <Loading text={words.finding} shape="rows" />}
        {all?.articles.length === 0 && fresh.length === 0 && <Empty title={words.nothingYet} lead={words.nothingYetLead} />}
        {all && all.articles.length > 0 && rows?.length === 0 && <Empty title={words.nothing} lead={words.nothingLead} />}
        {(fresh.length > 0 || (rows && rows.length > 0)) && (
          <ul aria-label={words.parts.articles}>
            {fresh.map(([name, { draft }]) => (
              <li key={name}>
                <a class="row" href={place.hrefOf({ knowledge: name })} aria-current={name === here ? 'true' : undefined}>
                  <span class="row-name" lang={draft.locale}>
                    {draft.title || words.newTitle}
                  </span>
                  <span class="row-time">{times.language(draft.locale)}</span>
                  <span class="row-facts">
                    <span class="chip chip-warning">{words.unsaved}</span>
                  </span>
                </a>
              </li>
            ))}
            {rows?.map((line) => (
              <Row key={nameOf(line)} line={line} here={nameOf(line) === here} unsaved={nameOf(line) in unsaved} />
            ))}
          </ul>
        )}
      </div>
      {all?.mayWrite && (
        <p class="case-statuses knowledge-new">
          <span>{words.write}</span>
          {(writtenIn.length > 0 ? writtenIn : [language.value.words.locale])
            .filter((each) => !locale.value || each === locale.value)
            .map((each) => (
              <a
                key={each}
                class="link"
                href={place.hrefOf({ knowledge: `${each}/` })}
                aria-current={here === `${each}/` ? 'true' : undefined}
                aria-label={words.writeIn(times.language(each))}
              >
                {times.language(each)}
              </a>
            ))}
        </p>
      )}
    </>
  );
};

const Row = ({ line, here, unsaved }: { readonly line: ArticleLine; readonly here: boolean; readonly unsaved: boolean }) => {
  const { place, language } = useDesk();
  const { times } = language.value;
  const { words } = useKnowledge();
  const { title, locale, category, standing, changed, helped, notHelped } = line;
  const judged = helped + notHelped;
  return (
    <li>
      <a
        class="row"
        href={place.hrefOf({ knowledge: nameOf(line) })}
        aria-current={here ? 'true' : undefined}
        onClick={() => here && focusOn('knowledge-area-title')}
      >
        <span class="row-name" lang={locale}>
          {title}
        </span>
        <span class="row-time">{locale.toUpperCase()}</span>
        <span class="row-text">
          {[category, judged === 0 ? undefined : words.judgedBy(Math.round((100 * helped) / judged), judged)].filter(Boolean).join(' · ') || words.notJudged}
        </span>
        {(standing !== 'shown' || changed || unsaved) && (
          <span class="row-facts">
            {unsaved && <span class="chip chip-warning">{words.unsaved}</span>}
            {standing !== 'shown' && <span class="chip">{words.chips[standing]}</span>}
            {changed && (
              <span class="row-fact row-topic">
                {words.changedHere} {times.row(changed.at, Date.now())}
              </span>
            )}
          </span>
        )}
      </a>
    </li>
  );
};
