/** What conversations are about: up to three levels, and by which entries each is recognised. */
import type { ContactReason } from '../desk-work.ts';
import * as z from 'zod/mini';
import { demand, doubled, show } from './problems.ts';
import { texts } from './texts.ts';

/** What a customer did or said that speaks for a reason. */
export interface ReasonEntry {
  /** Ids of articles he read. */
  readonly articles?: readonly string[] | undefined;
  /** Their categories, in whatever language. */
  readonly categories?: readonly string[] | undefined;
  /** Beginnings of words, as searched for or written. */
  readonly words?: readonly string[] | undefined;
}

/** A contact reason as the content folder has it. */
export interface Reason extends ContactReason {
  readonly entry?: ReasonEntry | undefined;
  readonly reasons?: readonly Reason[] | undefined;
}

const line = z.string().check(z.minLength(1), z.maxLength(200));
const entry = z.strictObject({
  articles: z.optional(z.array(line)),
  categories: z.optional(z.array(line)),
  words: z.optional(z.array(line)),
});
const own = { id: z.string().check(z.regex(/^[\w-]{1,100}$/)), label: texts, entry: z.optional(entry) };

const fourth = z.unknown().check(
  demand(
    () => false,
    'company-reason-depth',
    () => 'Contact reasons have three levels at most: an agent has to find his way in a moment. Move these a level up.',
  ),
);
const third: z.ZodMiniType<Reason> = z.strictObject({ ...own, reasons: z.optional(fourth) }) as unknown as z.ZodMiniType<Reason>;
const second: z.ZodMiniType<Reason> = z.strictObject({ ...own, reasons: z.optional(z.array(third)) });
const first: z.ZodMiniType<Reason> = z.strictObject({ ...own, reasons: z.optional(z.array(second)) });

/** A tree as a list, each before those below it. */
export const flatReasons = <T extends ContactReason>(reasons: readonly T[]): readonly T[] =>
  reasons.flatMap((reason) => [reason, ...flatReasons((reason.reasons ?? []) as readonly T[])]);

const doubledIn = (reasons: readonly Reason[]): Reason | undefined => doubled(flatReasons(reasons), ({ id }) => id.toLowerCase());

export const contactReasons = z.array(first).check(
  demand(
    (all: readonly Reason[]) => doubledIn(all) === undefined,
    'company-reason-twice',
    (all) => `Two contact reasons have the id ${show(doubledIn(all)?.id)}, whatever their level. Give one of them another.`,
  ),
);
