import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localHints } from './hints/local.ts';
import { createLotseServer, type LotseServer } from './http.ts';
import { createLog } from './log.ts';
import { openCaseDesk } from './cases/open-case-desk.ts';
import { openCases } from './cases/open-cases.ts';
import { noMetrics } from './metrics.ts';
import { createNoticePolls } from './notices.ts';
import { noRateLimits } from './rate-limits.ts';
import type { Route } from './route.ts';
import { createFileLinks } from './files/links.ts';
import { openFlows } from './flows/open-flows.ts';
import { agentRoutes, createAgents } from './services/agents.ts';
import { articleRoutes, createArticles } from './services/articles.ts';
import { channelRoutes, createChannels } from './services/channels.ts';
import { createConversations } from './services/conversations.ts';
import { deskRoutes } from './services/desk.ts';
import { deskWorkRoutes } from './services/desk-work-routes.ts';
import { createDeskWork } from './services/desk-work.ts';
import { createTopics } from './services/topics.ts';
import { createFacts } from './services/facts.ts';
import { holidaysOf } from './services/holidays.ts';
import { createIdentity } from './services/identity.ts';
import { tokenReader } from './services/identity-tokens.ts';
import { createPresence, presenceRoutes } from './services/presence.ts';
import { timeZone } from './services/time-zone.ts';
import { createWays, wayRoutes } from './services/ways.ts';
import type { ChannelEntry } from '@lotse/contract/content';
import { openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { visitorRoutes } from './visitor-routes.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotse-access-'));
let store: Store;
let server: LotseServer;
let routes: readonly Route[];
let visitor: string;
let agent: string;

beforeAll(async () => {
  store = await openSqlite({ folder });
  const clock = () => new Date();
  const hints = localHints();
  const conversations = createConversations({ store, hints, clock });
  const identity = createIdentity({ store, hints, clock, offers: () => [], readToken: tokenReader({ keys: new Map(), clock }) });
  const agents = createAgents({ store, clock });
  const articles = createArticles({ store, hints, clock, zone: timeZone('Europe/Berlin') });
  const entries: readonly ChannelEntry[] = [{ kind: 'phone', label: { de: 'Anrufen' }, href: 'tel:1' }];
  const place = { zone: timeZone('Europe/Berlin'), holidayOn: holidaysOf('SH') };
  const channels = createChannels({
    entries,
    place,
    clock,
    hints,
  });
  const ways = createWays({ store, hints, clock, place, entries, conversations });
  const topics = createTopics([], () => []);
  const work = createDeskWork({ store, hints, clock, topics, reasons: [], publish: conversations.publish });
  const links = createFileLinks({ secret: 'c2VjcmV0', clock });
  const cases = openCases({
    store,
    hints,
    clock,
    log: createLog({ level: 'silent' }),
    metrics: noMetrics,
    place,
    limits: noRateLimits,
    outages: () => [],
    keys: new Map(),
    links,
    issuer: undefined,
  });
  const flows = await openFlows({
    definitions: [],
    store,
    conversations,
    hints,
    fileLinks: links,
    sweepFiles: () => {},
    clock,
    log: createLog({ level: 'silent' }),
    place,
    limits: noRateLimits,
    company: 'Nordlicht',
    page: () => 'https://www.example.de/',
    sendsMails: false,
    cases: cases.service,
  });
  const mine = [
    ...channelRoutes(channels, ways),
    ...wayRoutes(ways, noRateLimits),
    ...presenceRoutes(createPresence({ hints, clock })),
    ...articleRoutes(articles),
    ...agentRoutes(agents, noRateLimits, () => {}),
    ...deskRoutes({ conversations, articles, work, topics, hints }),
    ...deskWorkRoutes(work),
    ...flows.routes,
    ...cases.routes,
    ...openCaseDesk({
      store,
      hints,
      clock,
      place,
      cases: cases.service,
      flows: flows.service,
      conversations,
      fileLinks: links,
      page: () => 'https://www.example.de/',
      sendsMails: false,
    }),
  ];
  routes = [
    ...visitorRoutes({
      identity,
      conversations,
      facts: createFacts({ store, clock }),
      polls: createNoticePolls({ hints, conversations }),
      limits: noRateLimits,
    }),
    ...mine,
  ];
  server = createLotseServer({
    store,
    hints,
    auth: async (token) => (await identity.whoIs(token)) ?? agents.whoIs(token),
    identity,
    conversations,
    routes: mine,
    origins: [],
    limits: noRateLimits,
    clock,
    log: createLog({ level: 'silent' }),
  });
  await agents.replace([], [{ mail: 'a@example.de', password: 'only for tests' }]);
  agent = (await agents.signIn('a@example.de', 'only for tests')).token;
  visitor = (await identity.open({ locale: 'de' })).token;
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const statusOf = async ({ method, path }: Route, token: string | undefined) => {
  const response = await server.fetch(
    new Request(`http://help.example/api/v1/${path.replaceAll(/:\w+/g, 'x')}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body: method === 'POST' ? '{}' : null,
    }),
    { address: '127.0.0.1' },
  );
  return response.status;
};

/** Each route of one kind of caller, with what it answers to a token. */
const walk = async (who: Route['who'], token: string | undefined) =>
  Object.fromEntries(
    await Promise.all(routes.filter((route) => route.who === who).map(async (route) => [`${route.method} ${route.path}`, await statusOf(route, token)])),
  );
const each = (who: Route['who'], status: number) =>
  Object.fromEntries(routes.filter((route) => route.who === who).map((route) => [`${route.method} ${route.path}`, status]));

describe('Every route there is', () => {
  test('lies under desk/ exactly when it is for agents or for signing them in', () => {
    const signingIn = ['desk/sessions', 'desk/invitations/:token', 'desk/invitations/accept'];
    expect(routes.filter(({ who }) => who === 'agent').length).toBeGreaterThan(10);
    expect(routes.filter(({ path, who }) => path.startsWith('desk/') !== (who === 'agent' || signingIn.includes(path)))).toEqual([]);
  });

  test('of the desk refuses a visitor', async () => {
    expect(await walk('agent', visitor)).toEqual(each('agent', 403));
  });

  test('of visitors refuses an agent', async () => {
    expect(await walk('visitor', agent)).toEqual(each('visitor', 403));
  });

  test('refuses who has no token, or an invented one', async () => {
    for (const token of [undefined, 'A'.repeat(43)]) {
      expect(await walk('agent', token)).toEqual(each('agent', 401));
      expect(await walk('visitor', token)).toEqual(each('visitor', 401));
    }
  });
});
