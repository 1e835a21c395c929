/** Cases by themselves: found at the left, one of them beside. Also what systems have reported that nobody knows. */
import { useSignal } from '@preact/signals';
import { caseKinds } from '@lotse/contract/cases';
import { caseSieves, type DeskCaseRow } from '@lotse/contract/desk-cases';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk, type Shift } from '../desk.ts';
import { focusOn } from '../focus.ts';
import { Field } from '../form.tsx';
import { BackIcon } from '../icons.tsx';
import { Empty, Loading, OurError } from '../patterns.tsx';
import { useReading } from '../reading.ts';
import { isNarrow } from '../screen-width.ts';
import { settled } from '../settled.ts';
import { CaseView } from './case-view.tsx';
import { caseApi, type Found, type Search } from './case-api.ts';
import { CaseChip } from './chip.tsx';
import { Choice } from './fields.tsx';
import { Statuses } from './statuses.tsx';
import { RowFacts } from './told.tsx';
import { useCaseWords } from './words.ts';

/** Where one looks at what nobody knows, in the place of the number of a case. */
export const unknownPlace = '?statuses';

export const CaseArea = ({ shift }: { readonly shift: Shift }) => {
  const { place, language } = useDesk();
  const { words } = language.value;
  const own = useCaseWords();
  const reference = place.cases.value ?? '';
  const isStatuses = reference === unknownPlace;
  const alone = isNarrow.value && reference !== '';
  useEffect(() => {
    if (reference) focusOn('case-area-title');
    else if (document.activeElement === document.body) focusOn('cases-find');
  }, [reference]);
  return (
    <div class="columns">
      {!alone && <Finder shift={shift} reference={reference} />}
      {(reference !== '' || !isNarrow.value) && (
        <section class={reference ? 'conversation' : 'conversation conversation-none'} aria-labelledby={reference ? 'case-area-title' : undefined}>
          {reference === '' ? (
            <Empty title={own.choose} lead={own.chooseLead} />
          ) : (
            <>
              <header class="column-head">
                {isNarrow.value && (
                  <a class="icon-button" href={place.hrefOf({ cases: '' })} aria-label={own.back}>
                    <BackIcon size={22} />
                  </a>
                )}
                <h2 id="case-area-title" tabIndex={-1}>
                  {isStatuses ? own.statuses : words.cases.caseOf(reference)}
                </h2>
              </header>
              <div class="case-body" tabIndex={0} role="group" aria-labelledby="case-area-title">
                {isStatuses ? <Statuses /> : <CaseView key={reference} shift={shift} reference={reference} />}
              </div>
            </>
          )}
        </section>
      )}
    </div>
  );
};

const searchIn = (query: string): Search => {
  const words = new URLSearchParams(query);
  return { text: words.get('text') ?? '', kind: words.get('kind') ?? '', sieve: caseSieves.find((each) => each === words.get('sieve')) ?? 'open' };
};

const Finder = ({ shift, reference }: { readonly shift: Shift; readonly reference: string }) => {
  const { api, place, announcer, language } = useDesk();
  const { locale } = language.value.words;
  const words = useCaseWords();
  const before = searchIn(place.find.peek());
  const [text, kind, sieve] = [useSignal(before.text), useSignal(before.kind), useSignal<string>(before.sieve)];
  const asked = `${new URLSearchParams({ text: text.value, kind: kind.value, sieve: sieve.value })}`;
  const further = useSignal<Found>({ cases: [] });
  const failedMore = useSignal(false);
  const said = useRef('');
  const reading = useReading(async () => {
    await settled(() => text.peek());
    const found = await caseApi(api, locale).find(searchIn(asked));
    further.value = { cases: [], next: found.next };
    // What changes in the list by itself is not told again.
    if (said.current !== asked) announcer.say(words.found(found.cases.length, found.next !== undefined));
    said.current = asked;
    return { asked, cases: found.cases };
  }, `${locale} ${asked}`);
  // Kept in the address, so that a reload or a copied link finds the same.
  useEffect(() => place.keepFind(asked), [asked]);
  const heard = shift.heardCases.value;
  useEffect(() => {
    // Whoever has gone on to further pages is not thrown back to the first.
    if (heard.length > 0 && further.peek().cases.length === 0) reading.again();
  }, [heard]);
  const more = async () => {
    const last = document.activeElement;
    const before = further.peek();
    try {
      const { cases, next } = await caseApi(api, locale).find(searchIn(asked), before.next);
      // Pressed twice, or something else was looked for meanwhile.
      if (further.peek() !== before) return;
      further.value = { cases: [...before.cases, ...cases], next };
      failedMore.value = false;
      if (document.activeElement === last) focusOn(`found-${cases[0]?.reference}`, 'cases-find');
    } catch {
      failedMore.value = true;
    }
  };
  const first = reading.value.value;
  // What was found before is no answer to what is looked for now.
  const rows = first && (first.asked === asked || !reading.failure.value) ? [...first.cases, ...further.value.cases] : undefined;
  const narrowed = text.value !== '' || kind.value !== '' || sieve.value !== 'all';
  return (
    <section class="inbox" aria-labelledby="cases-find-title">
      <header class="column-head">
        <h1 id="cases-find-title" tabIndex={-1}>
          {words.title}
        </h1>
      </header>
      <search class="case-finder">
        <Field type="search" id="cases-find" label={words.findField} value={text} />
        <Choice label={words.sieveField} value={sieve} options={Object.fromEntries(caseSieves.map((each) => [each, words.sieves[each]]))} />
        <Choice
          label={words.kindField}
          value={kind}
          options={{ '': words.everyKind, ...Object.fromEntries(caseKinds.map((each) => [each, words.kinds[each]])) }}
        />
      </search>
      <div class="inbox-rows case-rows">
        {reading.failure.value && !rows && <OurError title={words.findFailed} onAgain={reading.again} />}
        {!reading.failure.value && !rows && <Loading text={words.finding} shape="rows" />}
        {rows?.length === 0 && <Empty title={narrowed ? words.nothing : words.nothingYet} lead={narrowed ? words.nothingLead : words.nothingYetLead} />}
        {rows && rows.length > 0 && (
          <ul aria-label={words.title}>
            {rows.map((row) => (
              <Row key={row.reference} row={row} here={row.reference === reference} />
            ))}
          </ul>
        )}
        {failedMore.value && <OurError title={words.findFailed} />}
        {rows && further.value.next !== undefined && (
          <button type="button" class="secondary case-more" onClick={() => void more()}>
            {words.more}
          </button>
        )}
      </div>
      <p class="case-statuses">
        <a class="link" href={place.hrefOf({ cases: unknownPlace })} aria-current={reference === unknownPlace ? 'true' : undefined}>
          {words.statuses}
        </a>
      </p>
    </section>
  );
};

const Row = ({ row, here }: { readonly row: DeskCaseRow; readonly here: boolean }) => {
  const { place, language } = useDesk();
  const { times } = language.value;
  const words = useCaseWords();
  const { reference, title, customer, stage, updatedAt } = row;
  return (
    <li>
      <a
        id={`found-${reference}`}
        class="row"
        href={place.hrefOf({ cases: reference })}
        aria-current={here ? 'true' : undefined}
        onClick={() => here && focusOn('case-area-title')}
      >
        <span class="row-name">{title}</span>
        <time class="row-time" dateTime={updatedAt}>
          {times.row(updatedAt, Date.now())}
        </time>
        <span class="row-text">{[reference, customer?.name ?? customer?.email ?? words.unknownCustomer].join(' · ')}</span>
        <span class="row-text">
          <RowFacts row={row} />
        </span>
        <span class="row-facts">
          <CaseChip about={row} />
          {stage !== undefined && <span class="row-fact row-topic">{stage}</span>}
        </span>
      </a>
    </li>
  );
};
