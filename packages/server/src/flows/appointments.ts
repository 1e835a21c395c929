/** Free times for flows that ask for one: cut out of the hours that the company has written down, less those that are taken. */
import { LotseError, type Answers, type FlowDefinition, type LookupResult, type Slot } from '@lotse/contract';
import type { Appointments } from '@lotse/contract/content';
import { slotFieldOf } from '@lotse/flow';
import type { Place } from '../services/hours.ts';
import { slotsFrom } from '../services/slots.ts';
import type { FlowStore, HeldSlot } from '../store/flow-store.ts';

export interface AppointmentBook {
  /** Whether anybody could finish this flow: it asks for no time, or there are some. */
  offers(flow: FlowDefinition): boolean;
  lookUp(flow: FlowDefinition, locale: string): Promise<LookupResult>;
  /** The time that these answers take, where we have the book; `conflict` where it is none of it. */
  held(flow: FlowDefinition, answers: Answers): HeldSlot | undefined;
}

export interface AppointmentParts {
  readonly appointments: ReadonlyMap<string, Appointments>;
  readonly store: Pick<FlowStore, 'slotsHeld'>;
  readonly clock: () => Date;
  readonly place: Place;
}

export const appointmentBook = ({ appointments, store, clock, place }: AppointmentParts): AppointmentBook => {
  const slotsOf = (flowId: string): readonly Slot[] => {
    const { rule, hours } = appointments.get(flowId) ?? {};
    return rule && hours ? slotsFrom(clock().getTime(), rule, hours, place) : [];
  };
  return {
    offers: (flow) => !slotFieldOf(flow)?.required || appointments.has(flow.id),
    async lookUp(flow, locale) {
      const field = slotFieldOf(flow);
      const { places } = appointments.get(flow.id)?.rule ?? { places: 0 };
      if (!field) return { matches: [] };
      const taken = new Map<string, number>();
      for (const startsAt of await store.slotsHeld(flow.id, clock().toISOString())) taken.set(startsAt, (taken.get(startsAt) ?? 0) + 1);
      const words = wordsIn(locale, place.zone.name);
      return {
        matches: slotsOf(flow.id)
          .filter(({ startsAt }) => (taken.get(new Date(startsAt).toISOString()) ?? 0) < places)
          .map(({ startsAt, endsAt }) => ({ ...words(startsAt, endsAt), answers: { [field.id]: startsAt } })),
      };
    },
    held(flow, answers) {
      const field = slotFieldOf(flow);
      const chosen = field && answers[field.id];
      const rule = appointments.get(flow.id)?.rule;
      if (!field || !rule || typeof chosen !== 'string' || chosen === '') return undefined;
      const slot = slotsOf(flow.id).find(({ startsAt }) => Date.parse(startsAt) === Date.parse(chosen));
      if (!slot) throw new LotseError('conflict', 'This time is not offered any more. POST flows/ID/lookups has those that are free.', { field: field.id });
      return { field: field.id, startsAt: new Date(slot.startsAt).toISOString(), places: rule.places };
    },
  };
};

/** A day and its hours, in the manner of the reader. */
const wordsIn = (locale: string, timeZone: string) => {
  const day = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' });
  return (startsAt: string, endsAt: string): { readonly label: string; readonly hint: string } => ({
    label: day.format(new Date(startsAt)),
    hint: time.formatRange(new Date(startsAt), new Date(endsAt)),
  });
};
