/** Who works here, as lotse.json names them. */
import * as z from 'zod/mini';
import { demand, doubled, show } from './problems.ts';
import { localeName } from './texts.ts';

export const roles = ['admin', 'agent'] as const;
/** An admin also reaches settings and people. */
export type Role = (typeof roles)[number];

export interface PersonEntry {
  readonly mail: string;
  readonly name: string;
  /** Absent: `agent`; without any admin the first person is one. */
  readonly role?: Role | undefined;
  /** Ids of contact reasons that are his. */
  readonly topics?: readonly string[] | undefined;
  /** Languages he answers in, as `de`, `en`. */
  readonly languages?: readonly string[] | undefined;
}

export const personEntry: z.ZodMiniType<PersonEntry> = z.strictObject({
  mail: z.string().check(
    demand(
      (text: string) => /^[^\s@:,]+@[^\s@:,]+$/.test(text),
      'company-agent-mail',
      (text) => `${show(text)} is no mail address. Write it like "name@example.de".`,
    ),
  ),
  name: z.string().check(
    demand(
      (text: string) => text.trim() !== '' && text.length <= 500,
      'content-empty-text',
      () => 'This text is empty or longer than 500 characters. Write it anew.',
    ),
  ),
  role: z.optional(z.enum(roles)),
  topics: z.optional(z.array(z.string().check(z.regex(/^[\w-]{1,100}$/)))),
  languages: z.optional(z.array(localeName)),
});

const addressOf = ({ mail }: PersonEntry): string => mail.toLowerCase();

export const personEntries: z.ZodMiniType<readonly PersonEntry[]> = z.array(personEntry).check(
  demand(
    (all: readonly PersonEntry[]) => doubled(all, addressOf) === undefined,
    'company-agent-twice',
    (all) => `Two agents have the address ${show(doubled(all, addressOf)?.mail)}. Leave one of them.`,
  ),
);
