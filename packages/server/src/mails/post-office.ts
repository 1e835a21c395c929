/** What start.ts joins: the way out for mails, what customers may ask of them, and the silence in conversations. */
import { ContentRefused, type Content } from '@lotse/contract/content';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { createStopPages, type StopPages } from '../pages/stop-mails.ts';
import type { Metrics } from '../metrics.ts';
import type { VisitorPresence } from '../visitor-presence.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { Route } from '../route.ts';
import type { ConversationService } from '../services/conversations.ts';
import type { Store } from '../store/store.ts';
import { createMails, mailRoutes } from './mail-service.ts';
import { watchOutboxes } from './outboxes.ts';
import { pagesOf } from './places.ts';
import type { MailSender } from './outbox-sender.ts';
import { createMailSender, type MailSenderParts } from './sender.ts';
import { createSilences } from './silences.ts';
import { folderTransport, smtpTransport, type KeptMail, type Transport } from './transport.ts';

export interface PostOfficeParts {
  readonly content: Content;
  readonly store: Store;
  readonly conversations: ConversationService;
  readonly presence: VisitorPresence;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly limits: RateLimits;
  /** Of mails, in the demo. */
  readonly dataFolder: string;
  readonly demo: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Sites that carry the widget. */
  readonly origins: () => readonly string[];
  /** Others that send mails by the same way, once there is one. */
  readonly also?: ((out: Pick<MailSenderParts, 'transport' | 'places' | 'bounce'>) => readonly MailSender[]) | undefined;
}

export interface PostOffice {
  readonly routes: readonly Route[];
  readonly stopPages: StopPages;
  /** What lies in the demo's folder; undefined where mails really leave. */
  readonly kept: (() => readonly KeptMail[]) | undefined;
  /** Sends and looks until the signal ends; resolves when what was on its way then has left. `site` is where this server stands. */
  open(site: URL, signal: AbortSignal): Promise<void>;
}

/** Whether this company can send mails: by SMTP, or into the demo's folder. */
export const sendsMails = ({ smtp }: Content, demo: boolean): boolean => smtp !== undefined || demo;

const minute = 60_000;

export const createPostOffice = (parts: PostOfficeParts): PostOffice => {
  const { content, store, conversations, presence, clock, log, metrics, limits, environment, demo } = parts;
  const { company, timeZone: zone, mails: about, smtp, silence } = content;
  const secretIn = (name: string): string => {
    const secret = environment[name]?.trim();
    if (secret) return secret;
    const message = `lotse.json says that a secret is in this environment variable, and it is empty. Set ${name}.`;
    throw new ContentRefused([{ code: 'start-secret', file: name, message }]);
  };

  const folder = smtp || !demo ? undefined : folderTransport(join(parts.dataFolder, 'mails'), clock);
  const way: Transport | undefined = smtp ? smtpTransport({ ...smtp, password: smtp.password && secretIn(smtp.password) }) : folder;
  const inbound = new Map(Object.entries(about.keys).map(([name, variable]) => [name, secretIn(variable)]));

  const mails = createMails({ store, conversations, clock, company: company.name, zone });
  const { bounce } = watchOutboxes({ store, conversations, clock, log, metrics });
  const silences = createSilences({
    store,
    conversations,
    clock,
    log,
    times: { askAfterMs: silence.askAfterMinutes * minute, closeAfterMs: silence.closeAfterMinutes * minute },
  });

  return {
    routes: mailRoutes({ store, conversations, mails, limits, clock, bounce, sends: way !== undefined, inbound }),
    stopPages: createStopPages({ mails, company: company.name }),
    kept: folder?.list,
    async open(site, signal) {
      silences.run(signal);
      if (!way) return;
      const server = about.server ?? site.href;
      const pageOf = (said: string): string => {
        const origins = parts.origins();
        const usual = about.page ?? (origins[0] === undefined ? server : `${origins[0]}/`);
        return pagesOf([...origins, new URL(server).origin, ...(demo ? [site.origin] : [])], usual)(said);
      };
      const from = about.from ?? `${company.name.replaceAll(/[<>"]/g, '')} <help@${site.hostname === 'localhost' ? site.hostname : 'lotse.example'}>`;
      const places = () => ({ company: company.name, zone, from, replyTo: about.replyTo, server, pageOf });
      const own = createMailSender({
        store,
        presence,
        transport: way,
        clock,
        log,
        bounce,
        places,
        times: { gatherMs: about.gatherMinutes * minute, awayMs: about.awayMinutes * minute, linkMs: about.linkDays * 24 * 60 * minute },
      });
      const others = parts.also?.({ transport: way, places, bounce }) ?? [];
      await Promise.all([own, ...others].map((sender) => sender.run(signal)));
      way.close();
    },
  };
};
