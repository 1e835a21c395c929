/** Times in which a company calls back: cut out of the hours of its channel. */
import type { Slot } from '@lotse/contract';
import { weekdays, type BookingRule, type WeeklyHours } from '@lotse/contract/content';
import { periodsOn, type Place } from './hours.ts';
import { instantOf } from './time-zone.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** All that begin between `at` and the last day of the rule, the earliest first, whoever may have booked them. Each lies wholly within the hours. */
export const slotsFrom = (at: number, { minutes, leadMinutes, daysAhead }: BookingRule, hours: WeeklyHours, place: Place): readonly Slot[] => {
  const { zone } = place;
  const earliest = at + leadMinutes * minuteMs;
  const today = Date.parse(`${zone.wallTime(at).date}T00:00Z`);
  const slots: Slot[] = [];
  for (let day = 0; day <= daysAhead; day += 1) {
    const midnight = new Date(today + day * dayMs);
    const date = midnight.toISOString().slice(0, 10);
    for (const { from, to } of periodsOn(date, weekdays[midnight.getUTCDay()] ?? 'sun', hours, place, 'callback')) {
      for (let minute = from; minute + minutes <= to; minute += minutes) {
        const starts = instantOf(zone, midnight.getTime() + minute * minuteMs);
        const ends = instantOf(zone, midnight.getTime() + (minute + minutes) * minuteMs);
        // Where the clock is turned an hour is missing, or there twice: nobody is called then.
        if (starts === undefined || ends === undefined || ends - starts !== minutes * minuteMs || starts < earliest) continue;
        slots.push({ id: new Date(starts).toISOString().slice(0, 16), startsAt: zone.iso(starts), endsAt: zone.iso(ends) });
      }
    }
  }
  return slots;
};
