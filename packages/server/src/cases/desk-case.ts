/** A case as agents are told it: all that its customer sees, and who reported what. */
import { textIn } from '@lotse/contract/content';
import { caseIn, inForce, meaningOf, nameOf, summaryIn, type KeptEvent, type ReportedEvent, type Telling } from '@lotse/contract/cases';
import type { CaseDeed, DeskCase, DeskCaseCustomer, DeskCaseEvent, DeskCaseRow } from '@lotse/contract/desk-cases';
import { hasEnded } from '@lotse/contract';
import type { CaseSieve } from '@lotse/contract/desk-cases';
import type { FoundCase } from '../store/desk-case-store.ts';
import type { StandingCase } from './case-service.ts';

/** The name of whoever reported something: of an agent by his id, else of a system as it calls itself. */
export type NameOf = (by: string) => string;

export interface Standing extends StandingCase {
  readonly found: FoundCase;
}

/** Events in one answer; the others are read as they are asked for. */
export const deskEventsAtOnce = 30;

export const rowIn = ({ found, folded, tellingIn }: Standing, locale: string): DeskCaseRow => {
  const { postalCode } = folded.opened.customer ?? {};
  const customer: DeskCaseCustomer = { ...found.customer, ...(postalCode !== undefined && { postalCode }) };
  return {
    ...summaryIn(folded, tellingIn(locale)),
    ...(Object.keys(customer).length > 0 && { customer }),
    ...(found.waitingSince !== undefined && { waitingSince: found.waitingSince }),
  };
};

export const deskCaseIn = (standing: Standing, locale: string, nameOfAgent: NameOf): DeskCase => {
  const { kept, folded, tellingIn } = standing;
  const telling = tellingIn(locale);
  const { promises, address: _shortened, ...shown } = caseIn(folded, telling);
  const { address } = folded.opened;
  const made = new Map(folded.events.map((event) => [nameOf(event), event.by]));
  const { events, earlier } = deskEventsIn(standing, undefined, locale, nameOfAgent);
  return {
    ...shown,
    ...rowIn(standing, locale),
    head: kept.events.length,
    locale: kept.locale,
    promises: promises.map((promise) => ({ ...promise, by: nameOfAgent(made.get(promise.id) ?? '') })),
    events,
    earlier,
    ...(address && { address: `${address.street}, ${address.postalCode} ${address.town}` }),
    ...(kept.flowId !== undefined && { flowId: kept.flowId }),
  };
};

/** The newest first; before the event of this name, or from the newest on. */
export const deskEventsIn = (
  { folded, tellingIn }: Standing,
  before: string | undefined,
  locale: string,
  nameOfAgent: NameOf,
): { readonly events: readonly DeskCaseEvent[]; readonly earlier: boolean } => {
  const all = folded.events.toReversed();
  const from = before === undefined ? 0 : all.findIndex((event) => nameOf(event) === before) + 1;
  const telling = tellingIn(locale);
  return {
    events: all.slice(from, from + deskEventsAtOnce).map((event) => eventIn(event, telling, nameOfAgent)),
    earlier: all.length > from + deskEventsAtOnce,
  };
};

const eventIn = (event: KeptEvent, { locale, say }: Telling, nameOfAgent: NameOf): DeskCaseEvent => ({
  id: nameOf(event),
  at: event.at,
  recordedAt: event.recordedAt,
  kind: event.kind,
  text: event.text ? textIn(event.text, locale) : say(event),
  by: event.source ?? nameOfAgent(event.by),
  ...(event.partId !== undefined && { partId: event.partId }),
  ...(event.place !== undefined && { place: event.place }),
  ...(event.visibility === 'agent' && { agentsOnly: true }),
  ...(event.kind === 'status' && {
    status: { scheme: event.scheme, status: event.status, ...(!meaningOf(event.scheme, event.status) && { unknown: true as const }) },
  }),
});

/** Whether it is among those that are looked for. */
export const passes = ({ folded, tellingIn }: Standing, sieve: CaseSieve): boolean => {
  if (sieve === 'all') return true;
  if (hasEnded(folded)) return sieve === 'ended';
  const { health, owner } = summaryIn(folded, tellingIn('de'));
  switch (sieve) {
    case 'late':
      return health === 'delayed' || health === 'problem';
    case 'ours':
      return owner === 'us';
    case 'customer':
      return owner === 'customer';
    case 'open':
      return true;
    case 'ended':
      return false;
  }
};

export interface Reporting {
  readonly at: string;
  /** Where a file of ours lies. */
  readonly addressOf: (file: string) => string;
  /** Of a day on the company's calendar: by then there is news, where a stage is to be over. */
  readonly endOf: (day: string) => string;
}

/** What is reported for a deed. What the agent wrote is in the customer's language. */
export const reportedIn = (id: string, deed: CaseDeed, { kept, folded }: Standing, { at, addressOf, endOf }: Reporting): ReportedEvent => {
  const base = { id, at };
  const said = (text: string) => ({ [kept.locale]: text });
  const words = (text: string | undefined) => text !== undefined && { text: said(text) };
  switch (deed.kind) {
    case 'stage': {
      const at = folded.stages.findIndex((stage) => stage.id === deed.stage);
      const next = folded.stages.slice(at + 1).find(({ plannedOn }) => plannedOn !== undefined)?.plannedOn;
      return { ...base, kind: 'stage', stage: deed.stage, state: deed.state, ...(next !== undefined && { nextUpdateBy: endOf(next) }) };
    }
    case 'promise': {
      const { promise, partId, reason } = deed;
      // What is promised for the first time has moved for no reason.
      const moved = inForce(folded.promises, partId) !== undefined;
      const because = { code: reason.code, ...words(reason.text) };
      return { ...base, kind: 'promise', ...(partId !== undefined && { partId }), promise: { ...promise, ...(moved && { reason: because }) } };
    }
    case 'health':
      return { ...base, kind: 'health', health: deed.health, ...words(deed.text) };
    case 'document':
      return { ...base, kind: 'document', document: { id: deed.file, title: said(deed.title), href: addressOf(deed.file) } };
    case 'note':
      return { ...base, kind: 'note', ...words(deed.text), ...(deed.agentsOnly && { visibility: 'agent' }) };
    case 'action': {
      const { kind, label, needed, flow, until } = deed.action;
      const action = {
        id,
        kind,
        label: said(label),
        ...(needed && { needed }),
        ...(flow !== undefined && { flow: { id: flow } }),
        ...(until !== undefined && { until }),
      };
      return { ...base, kind: 'action', action };
    }
    case 'settled': {
      const action = folded.actions.find((each) => each.id === deed.action) ?? { id: deed.action, kind: 'other', label: said('') };
      return { ...base, kind: 'action', action, state: 'done' };
    }
    case 'ended':
      return { ...base, kind: 'ended', ending: deed.ending, ...words(deed.text) };
  }
};
