/** What the operator is told of all outboxes: which mails came back, and since when none leaves. */
import type { Instant } from '@lotse/contract';
import type { Logger } from 'pino';
import type { Metrics, OutboxName } from '../metrics.ts';
import type { ConversationService } from '../services/conversations.ts';
import type { BouncedMail } from '../store/mail-store.ts';
import type { Store } from '../store/store.ts';

export interface OutboxParts {
  readonly store: Store;
  readonly conversations: Pick<ConversationService, 'publish'>;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** A mail came back, or is given up. Undefined where this server sent no such mail. */
export type Bounce = (id: string, reason: string) => Promise<'taken' | 'known' | undefined>;

/** What each of them is asked, in the same words. */
interface Watched {
  lateSince(): Promise<Instant | undefined>;
  bounce(mail: { readonly id: string; readonly at: Instant; readonly reason: string }): Promise<BouncedMail | undefined>;
}

const cameBack: Readonly<Record<OutboxName, string>> = {
  conversations: 'a mail came back',
  flows: 'a mail about a submission came back: whoever sent it has only the receipt on the page',
  cases: 'a mail about a case came back: whoever follows it there is told no more by mail',
};

export const watchOutboxes = ({ store, conversations, clock, log, metrics }: OutboxParts): { readonly bounce: Bounce } => {
  const outboxes: readonly (readonly [OutboxName, Watched])[] = [
    ['conversations', store.mails],
    ['flows', store.flows],
    ['cases', store.caseMails],
  ];
  const secondsSince = (instant: string | undefined): number => (instant === undefined ? 0 : Math.max(0, (clock().getTime() - Date.parse(instant)) / 1000));
  metrics.watch({
    async mailsLate() {
      const late = await Promise.all(outboxes.map(async ([name, outbox]) => [name, secondsSince(await outbox.lateSince())] as const));
      return Object.fromEntries(late) as Record<OutboxName, number>;
    },
  });

  return {
    async bounce(id, reason) {
      for (const [name, outbox] of outboxes) {
        const mail = await outbox.bounce({ id, at: clock().toISOString(), reason });
        if (!mail) continue;
        const { kind, declaration, reference, change } = mail;
        if (!mail.isNew) return 'known';
        metrics.bounced(kind, declaration);
        log.warn({ mail: id, kind, declaration, reference, reason }, cameBack[name]);
        if (change) conversations.publish(change);
        return 'taken';
      }
      return undefined;
    },
  };
};
