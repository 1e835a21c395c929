/** canned.json: replies that are written once and sent often. */
import * as z from 'zod/mini';
import { cannedBraces, cannedVariables, isCannedVariable } from '../canned-text.ts';
import { demand, doubled, show, suggestion } from './problems.ts';
import type { Texts } from './text-in.ts';
import { texts } from './texts.ts';

export interface CannedReply {
  readonly id: string;
  /** Typed after "/" at the desk. */
  readonly shortcut: string;
  readonly title: Texts;
  /** With variables in double braces: `{{customer.name}}`; `{{?Amount}}` is left for the agent to fill. */
  readonly text: Texts;
}

/** The first pair of braces that means nothing. */
const strange = (all: Texts): string | undefined => {
  for (const text of Object.values(all)) {
    for (const [, name = ''] of text.matchAll(cannedBraces)) if (!isCannedVariable(name.trim()) && !/^\?\s*\S/.test(name.trim())) return name.trim();
    if (/\{\{|\}\}/.test(text.replaceAll(cannedBraces, ''))) return '';
  }
  return undefined;
};

export const cannedReply: z.ZodMiniType<CannedReply> = z.strictObject({
  id: z.string().check(
    demand(
      (id: string) => /^[\w-]{1,100}$/.test(id),
      'canned-id',
      (id) => `${show(id)} cannot be an id. Use letters, digits, "-" and "_", at most 100.`,
    ),
  ),
  shortcut: z.string().check(
    demand(
      (text: string) => /^[\p{L}\p{N}-]{1,30}$/u.test(text),
      'canned-shortcut',
      (text) => `${show(text)} cannot be typed after "/". Use letters, digits and "-", at most 30.`,
    ),
  ),
  title: texts,
  text: texts.check(
    demand(
      (all: Texts) => strange(all) === undefined,
      'canned-variable',
      (all) => {
        const name = strange(all) ?? '';
        return `{{${name}}} is nothing that can be filled in.${suggestion(name, cannedVariables)} There are ${cannedVariables.join(', ')}, and {{?…}} for what the agent fills.`;
      },
    ),
    demand(
      (all: Texts) => Object.values(all).every((text) => text.length <= 4_000),
      'canned-long',
      () => 'A reply may have 4,000 characters. Make it shorter, or send an article.',
    ),
  ),
});

const idOf = ({ id }: CannedReply): string => id.toLowerCase();
const shortcutOf = ({ shortcut }: CannedReply): string => shortcut.toLowerCase();

export const cannedReplies: z.ZodMiniType<readonly CannedReply[]> = z.array(cannedReply).check(
  demand(
    (all: readonly CannedReply[]) => doubled(all, idOf) === undefined,
    'canned-twice',
    (all) => `Two replies have the id ${show(doubled(all, idOf)?.id)}. Give one of them another.`,
  ),
  demand(
    (all: readonly CannedReply[]) => doubled(all, shortcutOf) === undefined,
    'canned-shortcut-twice',
    (all) => `Two replies have the shortcut ${show(doubled(all, shortcutOf)?.shortcut)}. Give one of them another.`,
  ),
);
