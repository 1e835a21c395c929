/** Days that are unlike others of their weekday: closed for a reason, open although the state rests, open at other times. */
import * as z from 'zod/mini';
import type { ChannelKind } from '../channels.ts';
import { channelKind, openingTimes } from './channel-entries.ts';
import { isDay } from './calendar.ts';
import { demand, doubled, show } from './problems.ts';
import type { Texts } from './text-in.ts';
import { texts } from './texts.ts';

export interface DayEntry {
  /** `2026-12-24` */
  readonly date: string;
  /** `false`: closed; `true`: as on any such weekday, though it is a holiday; else these times and no others. */
  readonly open: boolean | readonly string[];
  /** Why, for customers: "Inventur". */
  readonly reason?: Texts | undefined;
  /** The channels it is about; absent: all that keep hours. */
  readonly channels?: readonly ChannelKind[] | undefined;
}

export const dayEntry: z.ZodMiniType<DayEntry> = z
  .strictObject({
    date: z
      .string()
      .check(
        demand(
          (text: string) => isDay(text),
          'day-date',
          (text) => `${show(text)} is no day. Write it like "2026-12-24".`,
        ),
      )
      .register(z.globalRegistry, { pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2026-12-24'] }),
    open: z
      .union([z.boolean(), openingTimes])
      .register(z.globalRegistry, { description: 'false: closed. true: as on any such weekday, though it is a holiday. Else the times of this day.' }),
    reason: z.optional(texts),
    channels: z.optional(z.array(channelKind)),
  })
  .check(
    demand(
      ({ open, reason }: DayEntry) => open !== false || reason !== undefined,
      'day-reason',
      ({ date }) => `On ${show(date)} it is closed, and customers would not hear why. Add a "reason", e.g. { "de": "Inventur" }.`,
    ),
  );

const dateOf = ({ date }: DayEntry): string => date;

export const dayEntries: z.ZodMiniType<readonly DayEntry[]> = z.array(dayEntry).check(
  demand(
    (all: readonly DayEntry[]) => doubled(all, dateOf) === undefined,
    'day-twice',
    (all) => `The day ${show(doubled(all, dateOf)?.date)} stands here twice. Make one of the two.`,
  ),
);
