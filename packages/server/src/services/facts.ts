import type { Fact } from '@lotse/contract';
import { contentWords, primary } from '@lotse/search';
import { saysSomething, withoutPersonal } from '../knowledge/personal.ts';
import type { VisitorSession } from '../route.ts';
import type { Store } from '../store/store.ts';

export interface FactService {
  /** What happened in a visitor's stay. The time is the server's; the device's own is kept beside it. */
  record(who: VisitorSession, facts: readonly Fact[]): Promise<void>;
}

const minute = 60_000;
/** Facts are kept for ever; what somebody typed is not. */
const withoutText = ({ text: _, ...fact }: Extract<Fact, { readonly kind: 'searched' }>) => fact;

/** What somebody does so long after a search has to do with it. */
const afterwardsMs = 30 * minute;
/** Who types on within this has not searched twice. */
const typingMs = 2 * minute;

export const createFacts = ({ store, clock }: { readonly store: Store; readonly clock: () => Date }): FactService => {
  const ago = (ms: number): string => new Date(clock().getTime() - ms).toISOString();

  /** What a search came to, for the list of those that led nowhere. */
  const follow = async ({ participant: { id: visitorId }, locale: spoken }: VisitorSession, fact: Fact): Promise<void> => {
    const since = ago(afterwardsMs);
    if (fact.kind === 'article-read') await store.searches.ended({ visitorId, since, articleId: fact.articleId });
    if (fact.kind === 'channel-chosen') await store.searches.ended({ visitorId, since });
    if (fact.kind !== 'searched') return;
    const text = withoutPersonal(fact.text);
    if (!saysSomething(text)) return;
    const locale = primary(spoken);
    const folded = contentWords(text, locale).map(({ form }) => form);
    await store.searches.searched({
      visitorId,
      locale,
      folded: folded.join(' ') || text.toLowerCase(),
      text,
      level: fact.level,
      at: ago(0),
      since: ago(typingMs),
    });
  };

  return {
    async record(who, facts) {
      const at = ago(0);
      await store.facts.append(
        facts.map((fact) => {
          const { at: saidAt, kind, ...data } = fact.kind === 'searched' ? withoutText(fact) : fact;
          return { at, kind, visitorId: who.participant.id, data: { saidAt, ...data } };
        }),
      );
      for (const fact of facts) await follow(who, fact);
    },
  };
};
