/** What stands in a case, part by part: the promise first, then how far it is, and all that happened. */
import { useSignal } from '@preact/signals';
import { hasEnded, type CaseSummary, type PartOfCase, type Span } from '@lotse/contract';
import type { DeskCase, DeskCaseEvent } from '@lotse/contract/desk-cases';
import type { ComponentChildren } from 'preact';
import { useDesk } from '../desk.ts';
import { NoteIcon } from '../icons.tsx';
import { caseApi } from './case-api.ts';
import { CaseChip } from './chip.tsx';
import type { DeedProps } from './deed-sheet.tsx';
import { Settle } from './deeds.tsx';
import { MovePromise } from './move-promise.tsx';
import { promiseOf } from './promised.ts';
import { SentFile } from './sent-file.tsx';
import { isoDay, spanIn, unbroken } from './spans.ts';
import { nameOf, useCaseWords } from './words.ts';

interface Told {
  readonly about: DeskCase;
}
type Changing = Omit<DeedProps, 'onClose'>;

const useWhen = () => {
  const { times } = useDesk().language.value;
  return (at: string): string => unbroken(`${times.date(at)}, ${times.clock(at)}`);
};
/** A day of the calendar, in words. */
const useDay = () => {
  const { times } = useDesk().language.value;
  return (day: string): string => unbroken(times.date(`${day}T12:00:00Z`));
};

const Block = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="case-block">
    <h3>{title}</h3>
    {children}
  </section>
);

// -- the answer ------------------------------------------------------------------------------------------------------

/** When it is promised for; that it moved, from when and why; and whose turn it is. */
export const Answer = ({ about }: Told) => {
  const { words: shared } = useDesk().language.value;
  const words = useCaseWords();
  const when = useWhen();
  const { promise, was, freshness, owner, partner } = about;
  const made = about.promises.find(({ id }) => id === promise?.id);
  return (
    <div class="case-answer">
      {promise ? (
        <>
          <p class="case-promised">{words.promises[promise.kind]}</p>
          <p class="case-date">{spanIn(promise, shared.locale)}</p>
        </>
      ) : (
        !hasEnded(about) && <p class="case-promised">{words.noPromise}</p>
      )}
      {promise && was && (
        <p class={promise.direction === 'earlier' ? 'case-moved case-earlier' : 'case-moved'}>
          <b>{words.was(spanIn(was, shared.locale))}</b>
          {promise.reason && <span>{reasonIn(promise.reason, words)}</span>}
          {made && <span class="case-facts">{words.madeBy(nameOf(made.by, words), when(made.madeAt))}</span>}
        </p>
      )}
      {!hasEnded(about) && <p>{partner === undefined ? words.turns[owner] : words.turnOf(partner)}</p>}
      {freshness.partnerDown && <p class="quiet-note">{words.partnerDown(freshness.source ?? '')}</p>}
      {freshness.silent && !freshness.partnerDown && <p class="quiet-note case-waits">{words.silent}</p>}
      <p class="case-facts">
        {freshness.source === undefined ? words.asOf(when(freshness.asOf)) : words.asOfFrom(when(freshness.asOf), freshness.source)}
        {freshness.nextUpdateBy !== undefined && <>. {words.nextBy(when(freshness.nextUpdateBy))}</>}
      </p>
    </div>
  );
};

type Reason = NonNullable<DeskCase['promises'][number]['reason']>;
const reasonIn = ({ code, text }: Reason, words: ReturnType<typeof useCaseWords>): string =>
  text === undefined ? words.because(words.reasons[code]) : `${words.because(words.reasons[code])}. ${text}`;

export const Facts = ({ about }: Told) => {
  const { times } = useDesk().language.value;
  const words = useCaseWords();
  const { reference, kind, customer, address, items, createdAt } = about;
  const facts: readonly (readonly [keyof typeof words.factNames, string | undefined])[] = [
    ['number', reference],
    ['kind', words.kinds[kind]],
    ['customer', customer ? customer.name : words.unknownCustomer],
    ['customerNumber', customer?.id],
    ['mail', customer?.email],
    ['postalCode', customer?.postalCode],
    ['address', address],
    ['items', items?.map(({ quantity, title }) => words.quantity(quantity, title)).join(', ')],
    ['opened', times.date(createdAt)],
  ];
  return (
    <Block title={words.facts}>
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{words.factNames[name]}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Block>
  );
};

// -- how far it is ---------------------------------------------------------------------------------------------------

export const Stages = ({ about: { stages } }: Told) => {
  const { words: shared, times } = useDesk().language.value;
  const words = useCaseWords();
  const day = useDay();
  const today = isoDay(new Date());
  const detail = ({ state, owner, at, plannedOn }: DeskCase['stages'][number]): string => {
    if (state === 'skipped') return words.skipped;
    if (state === 'done') return at === undefined ? words.endings.done : words.doneOn(times.date(at));
    const when = plannedOn === undefined ? undefined : plannedOn < today ? words.overdue(day(plannedOn)) : words.plannedOn(day(plannedOn));
    return [shared.cases.owners[owner], when].filter(Boolean).join(', ');
  };
  const looks = { done: 'station', current: 'station station-here', upcoming: 'station station-ahead', skipped: 'station station-ahead' };
  return (
    <Block title={words.stages}>
      <ol class="course stages">
        {stages.map((stage) => (
          <li key={stage.id} class={looks[stage.state]} aria-current={stage.state === 'current' ? 'step' : undefined}>
            <span class="station-title">{stage.state === 'current' ? <b>{stage.label}</b> : stage.label}</span>
            <span class="station-detail">{detail(stage)}</span>
          </li>
        ))}
      </ol>
    </Block>
  );
};

export const Actions = (props: Changing) => {
  const words = useCaseWords();
  const day = useDay();
  const settled = useSignal<string | undefined>(undefined);
  const { actions = [] } = props.about;
  const chosen = actions.find(({ id }) => id === settled.value);
  if (actions.length === 0) return null;
  return (
    <Block title={words.actions}>
      <ul class="case-list">
        {actions.map(({ id, label, needed, until }) => (
          <li key={id}>
            <b>{label}</b>
            <span class="case-facts">{[needed && words.actionNeeded, until !== undefined && words.actionUntil(day(until))].filter(Boolean).join(', ')}</span>
            <button type="button" class="link" aria-label={words.settleNamed(label)} onClick={() => (settled.value = id)}>
              {words.settle}
            </button>
          </li>
        ))}
      </ul>
      {chosen && <Settle {...props} action={chosen.id} label={chosen.label} onClose={() => (settled.value = undefined)} />}
    </Block>
  );
};

export const Parts = (props: Changing) => {
  const words = useCaseWords();
  const moved = useSignal<string | undefined>(undefined);
  const { partsInDetail = [] } = props.about;
  if (partsInDetail.length === 0) return null;
  return (
    <Block title={words.parts}>
      <ul class="case-list">
        {partsInDetail.map((part) => (
          <li key={part.id}>
            <span class="case-line">
              <b>{part.title}</b>
              <CaseChip about={part} />
            </span>
            <PartFacts part={part} about={props.about} />
            {!hasEnded(part) && !hasEnded(props.about) && (
              <button
                type="button"
                class="link"
                aria-label={words.deedOnPart(promiseOf(props.about, part.id) ? words.deeds.promise : words.deeds.firstPromise, part.title)}
                onClick={() => (moved.value = part.id)}
              >
                {promiseOf(props.about, part.id) ? words.deeds.promise : words.deeds.firstPromise}
              </button>
            )}
          </li>
        ))}
      </ul>
      {moved.value !== undefined && <MovePromise {...props} partId={moved.value} onClose={() => (moved.value = undefined)} />}
    </Block>
  );
};

const PartFacts = ({ part, about }: Told & { readonly part: PartOfCase }) => {
  const { words: shared } = useDesk().language.value;
  const words = useCaseWords();
  const force = promiseOf(about, part.id);
  return (
    <>
      {force && (
        <span>
          {spanIn(force.promise, shared.locale)}
          {force.was && <span class="case-facts"> {words.was(spanIn(force.was, shared.locale))}</span>}
        </span>
      )}
      <span class="case-facts">
        {[words.milestones[part.milestone], part.carrier, part.trackingNumber, ...part.items.map(({ quantity, title }) => words.quantity(quantity, title))]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
};

/** Each as it was said, the newest first: what was promised before, why that changed, and who said so. */
export const Promises = ({ about: { promises, partsInDetail = [] } }: Told) => {
  const { words: shared } = useDesk().language.value;
  const words = useCaseWords();
  const when = useWhen();
  if (promises.length === 0) return null;
  const followed = new Set(promises.map(({ supersedes }) => supersedes));
  const span = (id: string | undefined): Span | undefined => promises.find((each) => each.id === id);
  return (
    <Block title={words.promiseHistory}>
      <ol class="case-list">
        {promises.toReversed().map((promise) => {
          const was = span(promise.supersedes);
          const part = partsInDetail.find(({ id }) => id === promise.partId);
          return (
            <li key={promise.id}>
              <span class="case-line">
                <b>{spanIn(promise, shared.locale)}</b>
                {!followed.has(promise.id) && <span class="chip chip-now">{words.inForce}</span>}
              </span>
              <span class="case-facts">{[words.promiseKinds[promise.kind], part && words.of(part.title)].filter(Boolean).join(' ')}</span>
              {was && (
                <span>
                  {words.was(spanIn(was, shared.locale))}
                  {promise.reason && `. ${reasonIn(promise.reason, words)}`}
                </span>
              )}
              <span class="case-facts">{words.madeBy(nameOf(promise.by, words), when(promise.madeAt))}</span>
            </li>
          );
        })}
      </ol>
    </Block>
  );
};

// -- what belongs to it ----------------------------------------------------------------------------------------------

export const Appointments = ({ about: { appointments = [] } }: Told) => {
  const { words: shared } = useDesk().language.value;
  const words = useCaseWords();
  if (appointments.length === 0) return null;
  return (
    <Block title={words.appointments}>
      <ul class="case-list">
        {appointments.map((each) => (
          <li key={each.id}>
            <b>{each.title}</b>
            <span>{spanIn(each, shared.locale)}</span>
            <span class="case-facts">{[words.appointmentStates[each.state], each.place].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
};

export const Payments = ({ about: { payments = [] } }: Told) => {
  const { words: shared, times } = useDesk().language.value;
  const words = useCaseWords();
  const day = useDay();
  if (payments.length === 0) return null;
  const money = (amount: number, currency: string) => new Intl.NumberFormat(shared.locale, { style: 'currency', currency }).format(amount / 100);
  return (
    <Block title={words.payments}>
      <ul class="case-list">
        {payments.map(({ id, label, amount, currency, state, at, dueOn }) => (
          <li key={id}>
            <span class="case-line">
              <b>{label}</b>
              <span>{money(amount, currency)}</span>
            </span>
            <span class="case-facts">
              {words.paymentStates[state]}, {dueOn === undefined || state !== 'due' ? times.date(at) : words.dueOn(day(dueOn))}
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
};

export const Documents = ({ about: { reference, documents = [] } }: Told) => {
  const { api, language } = useDesk();
  const { words: shared, times } = language.value;
  const words = useCaseWords();
  if (documents.length === 0) return null;
  const renew = async (id: string) => (await caseApi(api, shared.locale).read(reference)).documents?.find((each) => each.id === id)?.href;
  return (
    <Block title={words.documents}>
      <ul class="case-list">
        {documents.map(({ id, title, at, href }) => (
          <li key={id}>
            <SentFile name={title} href={href} renew={() => renew(id)} />
            <span class="case-facts">{times.date(at)}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
};

// -- what happened ---------------------------------------------------------------------------------------------------

export const Events = ({ about }: Told) => {
  const { api, language } = useDesk();
  const { words: shared } = language.value;
  const words = useCaseWords();
  const before = useSignal<readonly DeskCaseEvent[]>([]);
  const more = useSignal(about.earlier === true);
  const failed = useSignal(false);
  const known = new Set(about.events.map(({ id }) => id));
  const events = [...about.events, ...before.value.filter(({ id }) => !known.has(id))];
  const read = async () => {
    const last = events.at(-1);
    if (!last) return;
    const had = before.peek();
    try {
      const page = await caseApi(api, shared.locale).earlier(about.reference, last.id);
      // Pressed twice, it comes once.
      if (before.peek() !== had) return;
      before.value = [...had, ...page.events];
      more.value = page.earlier;
      failed.value = false;
    } catch {
      failed.value = true;
    }
  };
  return (
    <Block title={words.events}>
      <ol class="case-list">
        {events.map((event) => (
          <Event key={event.id} event={event} parts={about.partsInDetail ?? []} />
        ))}
      </ol>
      {failed.value && (
        <p class="missing" role="alert">
          {words.earlierFailed}
        </p>
      )}
      {more.value && (
        <button type="button" class="secondary" onClick={() => void read()}>
          {words.earlier}
        </button>
      )}
    </Block>
  );
};

const Event = ({ event, parts }: { readonly event: DeskCaseEvent; readonly parts: readonly PartOfCase[] }) => {
  const words = useCaseWords();
  const when = useWhen();
  const { at, by, text, kind, place, partId, agentsOnly, status } = event;
  const part = parts.find(({ id }) => id === partId);
  return (
    <li class={agentsOnly ? 'case-agents-only' : undefined}>
      {agentsOnly && (
        <span class="case-facts">
          <NoteIcon size={14} /> {words.agentsOnly}
        </span>
      )}
      <span class="given-text">{text || words.eventKinds[kind]}</span>
      {status?.unknown && <span class="case-unknown">{words.unknownStatus(status.status)}</span>}
      <span class="case-facts">{[when(at), nameOf(by, words), part && words.of(part.title), place].filter(Boolean).join(' · ')}</span>
    </li>
  );
};

/** One line of a list. */
export const RowFacts = ({ row }: { readonly row: CaseSummary }) => {
  const { words: shared } = useDesk().language.value;
  const words = useCaseWords();
  const { promise, was, owner, partner } = row;
  if (hasEnded(row)) return null;
  return (
    <span class="case-facts">
      {promise && (
        <>
          <b>{spanIn(promise, shared.locale)}</b> ·{' '}
        </>
      )}
      {promise && was && <>{words.was(spanIn(was, shared.locale))} · </>}
      {partner === undefined ? words.turns[owner] : words.turnOf(partner)}
    </span>
  );
};
