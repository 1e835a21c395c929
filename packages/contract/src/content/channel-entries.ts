/** channels.json: the ways to a human, and when they are open. */
import type { ChannelKind } from '../channels.ts';
import * as z from 'zod/mini';
import { weekdays, type Weekday } from './calendar.ts';
import { demand, show, suggestion } from './problems.ts';
import type { Texts } from './text-in.ts';
import { texts } from './texts.ts';

/** Minutes of the day: open from the first on, closed from the second on; 1440 is midnight. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface WeeklyHours {
  readonly week: Readonly<Partial<Record<Weekday, readonly Period[]>>>;
  /** Closed on public holidays. */
  readonly holidays: boolean;
}

/** How calls are booked. */
export interface BookingRule {
  /** Length of a slot. */
  readonly minutes: number;
  /** Calls in one slot. */
  readonly places: number;
  /** From now to the first slot. */
  readonly leadMinutes: number;
  /** Days after today on which there are slots. */
  readonly daysAhead: number;
}

export interface ChannelEntry {
  readonly kind: ChannelKind;
  readonly label: Texts;
  readonly href?: string | undefined;
  readonly note?: Texts | undefined;
  /** Absent: always open. */
  readonly hours?: WeeklyHours | undefined;
  /** Of a callback that is booked here. */
  readonly slots?: BookingRule | undefined;
}

/** What editors are told beside the shape; the checks themselves are stricter. */
const editors = z.globalRegistry;

const times = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** `08:00-12:30` in minutes of the day; undefined where it is no such text. */
const periodOf = (text: string): Period | undefined => {
  if (!times.test(text)) return undefined;
  const [from = 0, to = 0] = text.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return from < to ? { from, to } : undefined;
};
export const periodsOf = (list: readonly string[]): readonly Period[] => list.flatMap((text) => periodOf(text) ?? []).toSorted((a, b) => a.from - b.from);
const overlap = (list: readonly string[]): boolean => periodsOf(list).some(({ from }, index, all) => index > 0 && from < (all[index - 1]?.to ?? 0));

const period = z
  .string()
  .check(
    demand(
      (text: string) => periodOf(text) !== undefined,
      'channel-time',
      (text) => `${show(text)} is no opening time. Write "08:00-12:30": from 00:00 to 24:00, the end after the start.`,
    ),
  )
  .register(editors, { pattern: times.source, examples: ['08:00-12:30'] });

const isWeekday = (name: string): name is Weekday => (weekdays as readonly string[]).includes(name);
const strangeDay = (week: Readonly<Record<string, unknown>>): string => Object.keys(week).find((name) => !isWeekday(name)) ?? '';

/** The times of one day. */
export const openingTimes = z.array(period).check(
  demand(
    (list: readonly string[]) => !overlap(list),
    'channel-overlap',
    (list) => `Two of the times ${show(list)} overlap. Make one of them, or move them apart.`,
  ),
);

export const weeklyTimes = z
  .record(z.string(), openingTimes)
  .check(
    demand(
      (week: Readonly<Record<string, unknown>>) => Object.keys(week).every(isWeekday),
      'channel-weekday',
      (week) => `"${strangeDay(week)}" is no weekday.${suggestion(strangeDay(week), weekdays)} They are mon, tue, wed, thu, fri, sat, sun.`,
    ),
  )
  .register(editors, { propertyNames: { enum: weekdays }, description: 'A day that is left out is closed; without hours it is always open.' });

const href = z
  .string()
  .check(
    demand(
      (text: string) => /^(https:\/\/|http:\/\/|tel:\+?[\d-]+$|mailto:\S+@\S+$)/.test(text),
      'channel-href',
      (text) => `${show(text)} opens nothing. Write "tel:+49…", "mailto:…" or an address that begins with "https://".`,
    ),
  )
  .register(editors, {
    pattern: '^(https?://|tel:|mailto:)',
    description: 'For all but a chat, a callback with "slots" and a message that is left in the widget.',
  });

const count = (least: number, most: number, usual: number) =>
  z
    ._default(
      z.number().check(
        demand(
          (value: number) => Number.isInteger(value) && value >= least && value <= most,
          'channel-slots',
          (value) => `${show(value)} is not possible here. Write a whole number from ${least} to ${most}.`,
        ),
      ),
      usual,
    )
    .register(editors, { minimum: least, maximum: most });

/** How times are booked. */
export const bookingRule = { minutes: count(5, 480, 30), places: count(1, 100, 1), leadMinutes: count(0, 43_200, 60), daysAhead: count(0, 60, 7) };
const slots = z.strictObject(bookingRule).register(editors, {
  description: 'A callback booked in the widget, within the hours of this channel: length of a slot, calls in one slot, minutes of lead, days ahead.',
});

export const channelKind = z.enum(['chat', 'phone', 'callback', 'email', 'message', 'visit']);

export const holidays = z._default(z.boolean(), true).register(editors, { description: 'Closed on public holidays.' });

const entry = z
  .strictObject({
    kind: channelKind,
    label: texts,
    href: z.optional(href),
    note: z.optional(texts),
    hours: z.optional(weeklyTimes),
    holidays,
    slots: z.optional(slots),
  })
  .check(
    demand(
      ({ kind, href, slots }: Opens) =>
        kind === 'chat' ? href === undefined : href !== undefined || kind === 'message' || (kind === 'callback' && slots !== undefined),
      'channel-href',
      ({ kind }) =>
        kind === 'chat'
          ? 'A chat is opened by the widget and has no "href". Remove it.'
          : `The channel "${kind}" has no "href", so nobody could use it. Add one${kind === 'callback' ? ', or "slots" and "hours" to book calls here' : ''}.`,
    ),
    demand(
      ({ kind, href, slots, hours }: Opens) => slots === undefined || (kind === 'callback' && href === undefined && hours !== undefined),
      'channel-slots',
      () => '"slots" belong to a callback with "hours" and without "href": calls are booked within these hours. Remove them, or write the hours.',
    ),
  );

interface Opens {
  readonly kind: string;
  readonly href?: string | undefined;
  readonly slots?: object | undefined;
  readonly hours?: object | undefined;
}

export const channelEntries = z.array(entry).check(
  demand(
    (list: readonly unknown[]) => list.length > 0,
    'channels-empty',
    () => 'No channel stands here, but nobody may be left without a way to a human. Write at least one.',
  ),
  demand(
    (list: readonly Opens[]) => ['callback', 'message'].every((kind) => list.filter((each) => each.kind === kind && each.href === undefined).length < 2),
    'channel-twice',
    () => 'Two callbacks, or two messages, are left in the widget, and it has room for one of each. Remove one, or give it an "href".',
  ),
);

export const readEntries = (list: z.infer<typeof channelEntries>): readonly ChannelEntry[] =>
  list.map(({ hours, holidays, ...entry }) => ({ ...entry, hours: hours && hoursOf(hours, holidays) }));

export const hoursOf = (times: z.infer<typeof weeklyTimes>, closedOnHolidays: boolean): WeeklyHours => ({
  week: Object.fromEntries(Object.entries(times).map(([day, list]) => [day, periodsOf(list)])),
  holidays: closedOnHolidays,
});
