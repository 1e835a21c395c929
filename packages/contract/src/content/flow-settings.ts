/** What a company says of its flows together: which come first, and when somebody has time for what asks for an appointment. */
import * as z from 'zod/mini';
import { id } from '../schemas.ts';
import { bookingRule, holidays, hoursOf, weeklyTimes, type BookingRule, type WeeklyHours } from './channel-entries.ts';

export interface Appointments {
  readonly rule: BookingRule;
  readonly hours: WeeklyHours;
}

export const flowSettings = z.strictObject({
  first: z
    ._default(z.array(id), [])
    .register(z.globalRegistry, { description: 'Flows that customers ask for most, in this order; all others follow by name.' }),
  slots: z._default(z.record(id, z.strictObject({ hours: weeklyTimes, holidays, ...bookingRule })), {}).register(z.globalRegistry, {
    description: 'Free times by flow, for its field of kind "slot": within these hours, length, places at the same time, minutes of lead, days ahead.',
  }),
});

/** By the id of the flow. */
export const appointmentsIn = ({ slots }: z.infer<typeof flowSettings>): ReadonlyMap<string, Appointments> =>
  new Map(Object.entries(slots).map(([flow, { hours, holidays: closed, ...rule }]) => [flow, { rule, hours: hoursOf(hours, closed) }]));
