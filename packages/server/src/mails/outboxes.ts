/** What the operator is told of both outboxes: which mails came back, and since when none leaves. */
import type { Logger } from 'pino';
import type { Metrics } from '../metrics.ts';
import type { ConversationService } from '../services/conversations.ts';
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

export const watchOutboxes = ({ store, conversations, clock, log, metrics }: OutboxParts): { readonly bounce: Bounce } => {
  const secondsSince = (instant: string | undefined): number => (instant === undefined ? 0 : Math.max(0, (clock().getTime() - Date.parse(instant)) / 1000));
  metrics.watch({
    async mailsLate() {
      const [talks, flows] = await Promise.all([store.mails.lateSince(), store.flows.lateSince()]);
      return { conversations: secondsSince(talks), flows: secondsSince(flows) };
    },
  });

  return {
    async bounce(id, reason) {
      const which = { id, at: clock().toISOString(), reason };
      const mail = (await store.mails.bounce(which)) ?? (await store.flows.bounce(which));
      if (!mail?.isNew) return mail && 'known';
      const { kind, declaration, reference, change } = mail;
      metrics.bounced(kind, declaration);
      const words = change ? 'a mail came back' : 'a mail about a submission came back: whoever sent it has only the receipt on the page';
      log.warn({ mail: id, kind, declaration, reference, reason }, words);
      if (change) conversations.publish(change);
      return 'taken';
    },
  };
};
