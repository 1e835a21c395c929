/** A backend that speaks Lotse's HTTP protocol (docs/protocol.md): the reference server, or one in any other language. */
import { limits, LotseError, type BackendAdapter, type Fact, type Session, type Visitor } from '@lotse/contract';
import { answers, apiPath, type Offer } from '@lotse/contract/wire';
import * as z from 'zod/mini';
import { articlesOver } from './http/articles.ts';
import { channelsOver } from './http/channels.ts';
import { HttpConversations } from './http/conversations.ts';
import { casesOver } from './http/cases.ts';
import { addressed } from './http/file-addresses.ts';
import { flowsOver } from './http/flows.ts';
import { oneLine } from './http/one-line.ts';
import { requestsTo, type Ask } from './http/requests.ts';
import { keepWatching, type Remember } from './http/watch.ts';

export type { Remember, Transport } from './http/watch.ts';

export interface HttpOptions {
  /** Where the server stands, e.g. `https://help.example.de`, with a path where it is mounted below one; relative to the page. */
  readonly server: string | URL;
  /** Keeps which transport got through, so that the next page need not learn it again. */
  readonly remember?: Remember | undefined;
}

const minute = 60_000;
const day = 24 * 60 * minute;

export const http = ({ server, remember }: HttpOptions): BackendAdapter => {
  const base = new URL(`${String(server).replace(/\/+$/, '')}${apiPath}`, globalThis.document?.baseURI).href;
  const fault = isOpenToAll(new URL(base)) ? `${base} has no TLS, and this page has. See docs/errors.md#server-without-tls` : undefined;
  if (fault) console.error(`Lotse: ${fault}`);
  return {
    async open(visitor, signal) {
      if (fault) throw new LotseError('invalid', fault, { field: 'server' });
      const begin = (who: Visitor, jwt?: string) => requestsTo(base, signal)(answers.session, 'sessions', { body: { visitor: introduced(who), jwt } });
      // A token of the company's is good for one exchange: prolonged is the session that it was exchanged for.
      const opened = await begin(visitor, await visitor.getIdentityToken?.());
      const asking = requestsTo(base, signal, opened.token);
      // A session that is used goes on: it is prolonged when half of it is over, long before the customer would be a stranger.
      const half = Math.max(minute, Math.min(day, (Date.parse(opened.expiresAt) - Date.now()) / 2));
      let prolongAt = performance.now() + half;
      const ask: Ask = (...question) => {
        if (performance.now() > prolongAt) {
          prolongAt = performance.now() + half;
          void begin({ ...visitor, token: opened.token, link: undefined }).catch(() => {});
        }
        return asking(...question);
      };
      const offers = new Set(opened.offers as readonly Offer[]);
      const conversations = new HttpConversations(ask, (page) => addressed(page, base));
      return {
        token: opened.token,
        customer: opened.customer,
        continues: opened.continues,
        channels: channelsOver(ask, offers),
        articles: offers.has('articles') ? articlesOver(ask, offers) : undefined,
        flows: offers.has('flows') ? flowsOver(ask, offers, base) : undefined,
        cases: offers.has('cases') ? casesOver(ask, offers, base) : undefined,
        outages: offers.has('outages') ? { list: async () => (await ask(answers.outages, 'outages', { twice: true })).outages } : undefined,
        conversations: offers.has('conversations') ? conversations.service(offers) : undefined,
        // Not of this session's life: it is what outlives it.
        ...(offers.has('end') && {
          end: async () =>
            void (await requestsTo(base, new AbortController().signal, opened.token)(z.unknown(), 'sessions/end', { body: {}, keepalive: true })),
        }),
        files: opened.files && {
          takes: opened.files,
          // Who sends no file does without its code.
          upload: async (file, options, ended) =>
            (await import('./http/upload.ts')).upload({ base, token: opened.token, file, ...options }, AbortSignal.any([signal, ended])),
        },
        ...(offers.has('record') && {
          record: (facts: readonly Fact[]) => void ask(z.unknown(), 'facts', { body: { facts }, keepalive: true }).catch(() => {}),
        }),
        ...(offers.has('watch') && {
          watch: oneLine(
            (on, ended) =>
              void keepWatching(
                {
                  ask,
                  token: opened.token,
                  socketUrl: `${base.replace(/^http/, 'ws')}socket`,
                  remember,
                  use: (line) => conversations.use(line),
                  on: (notice) => {
                    conversations.pushed(notice);
                    on(notice.kind === 'events' ? { ...notice, page: addressed(notice.page, base) } : notice);
                  },
                },
                AbortSignal.any([signal, ended]),
              ),
          ),
        }),
      } satisfies Session;
    },
  };
};

/** What a page over TLS would ask here, and the token with it, everybody on the way could read. */
const isOpenToAll = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && globalThis.location?.protocol === 'https:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** A page may have any address and title; what is too long is cut, not refused. */
const introduced = ({ locale, page, token, link }: Visitor): Visitor => ({
  locale,
  page: { url: page.url.slice(0, limits.urlLength), title: page.title.slice(0, limits.lineLength) },
  token,
  link: link?.slice(0, limits.lineLength),
});
