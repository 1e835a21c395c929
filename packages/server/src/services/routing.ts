/** For whom a waiting conversation is: one rule, written down in docs/desk.md. */
import type { Colleague } from '@lotse/contract/desk';
import { primary } from '@lotse/search';
import type { Waiting } from '../store/desk-work-store.ts';

/** From then on a conversation is everybody's: better answered by somebody than by nobody. */
export const everybodysAfterMs = 2 * 60_000;

/** Whether he does its topic, or one that it belongs to, and speaks its language. Who names none does all. */
export const fits = ({ topics, languages }: Pick<Colleague, 'topics' | 'languages'>, { locale }: Pick<Waiting, 'locale'>, path: readonly string[]): boolean =>
  (topics.length === 0 || path.length === 0 || path.some((topic) => topics.includes(topic))) &&
  (languages.length === 0 || languages.some((language) => primary(language) === primary(locale)));

/** Of those who wait, in their order, the ones that wait for this agent: of his own, nobody's, and those that have waited too long. */
export const offeredTo = (
  agentId: string,
  waiting: readonly Waiting[],
  { team, pathOf, now }: { readonly team: readonly Colleague[]; readonly pathOf: (topic: string | undefined) => readonly string[]; readonly now: number },
): readonly Waiting[] => {
  const me = team.find(({ id }) => id === agentId);
  return waiting.filter((each) => {
    const path = pathOf(each.topic);
    if (!me || fits(me, each, path) || now - Date.parse(each.waitingSince) >= everybodysAfterMs) return true;
    return !team.some((colleague) => fits(colleague, each, path));
  });
};
