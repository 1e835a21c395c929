/** Parts with promises of their own, items, payments, documents, appointments, and where it goes. */
import { hasEnded, safeHref, type Case, type CaseItem, type PartOfCase } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { file } from '../icons/more-icons.ts';
import type { CaseMoreStrings } from '../strings/case-more.ts';
import type { CaseStrings } from '../strings/cases.ts';
import { standing } from './answer.ts';
import { dateOf, lineOf, wasLine } from './when.ts';

type Row = readonly [what: unknown, detail?: unknown];

export const belongings = (found: Case, strings: CaseStrings, words: CaseMoreStrings): readonly TemplateResult[] => {
  const { partsInDetail = [], items = [], payments = [], documents = [], appointments = [], address } = found;
  const { dates } = strings;
  const section = (name: string, rows: readonly Row[]): readonly TemplateResult[] =>
    rows.length === 0
      ? []
      : [
          html`<section>
            <h3 class="label">${name}</h3>
            <ul class="things" role="list">${rows.map(([what, detail]) => html`<li><span>${what}</span>${detail ? html`<span class="small soft number">${detail}</span>` : nothing}</li>`)}</ul>
          </section>`,
        ];
  return [
    ...section(
      words.inParts,
      partsInDetail.map((part) => partRow(part, strings, words)),
    ),
    // What is in parts is listed there.
    ...section(words.items, partsInDetail.some((part) => part.items.length > 0) ? [] : items.map((item): Row => [itemOf(item, words)])),
    ...section(
      words.payments,
      payments.map(({ label, amount, currency, state, dueOn }): Row => [
        html`${label}<span class="sum number">${money(amount, currency, strings.locale)}</span>`,
        state === 'due' && dueOn ? words.dueOn(dates.day(dateOf(dueOn))) : words.paymentStates[state],
      ]),
    ),
    ...section(
      words.appointments,
      appointments.map((each): Row => [
        each.title,
        html`${lineOf(each, strings)}, ${words.appointmentStates[each.state]}${each.place ? html`, ${each.place}` : nothing}`,
      ]),
    ),
    ...section(
      words.documents,
      documents.map(({ title, href, at }): Row => {
        const safe = safeHref(href);
        return [
          safe
            ? html`<a class="document" href=${safe} target="_blank" rel="noopener">${icon(file)}<span>${title}</span><span class="unseen">, ${strings.opensElsewhere}</span></a>`
            : title,
          dates.fullDay(new Date(at)),
        ];
      }),
    ),
    ...section(words.goesTo, address ? [[address]] : []),
  ];
};

const itemOf = ({ quantity, title }: CaseItem, words: CaseMoreStrings): string => (quantity === 1 ? title : words.quantity(quantity, title));

const partRow = (part: PartOfCase, strings: CaseStrings, words: CaseMoreStrings): Row => {
  const { title, items, promise, was, carrier, trackingNumber } = part;
  const when = promise && !hasEnded(part) ? lineOf(promise, strings) : undefined;
  const late = promise && was && promise.direction && !hasEnded(part) ? strings.was(wasLine(was, promise, strings), true) : undefined;
  const number = [carrier, trackingNumber].filter(Boolean).join(' ');
  return [
    html`<strong>${title}</strong>${items.length > 0 ? html`<br />${items.map((item, at) => html`${at > 0 ? ', ' : nothing}${itemOf(item, words)}`)}` : nothing}`,
    html`${[standing(part, strings), when, late, number].filter(Boolean).map((words, at) => html`${at > 0 ? ' · ' : nothing}${words}`)}`,
  ];
};

/** A currency nobody knows is written beside the number. */
const money = (cents: number, currency: string, locale: string): string => {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(cents / 100);
  } catch {
    return `${(cents / 100).toFixed(2)} ${currency}`;
  }
};
