/** Reads environment and content, opens the store, joins the parts, listens. Wrong input stops it with a sentence. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentRefused, type Content } from '@lotse/contract/content';
import type { Offer } from '@lotse/contract/wire';
import { createCaseMailSender } from './cases/case-mail-sender.ts';
import { contentCases, timesFrom } from './cases/content-cases.ts';
import { createFollows } from './cases/follows.ts';
import { issuerOfReports, readIngestKeys } from './cases/ingest-keys.ts';
import { openCaseDesk } from './cases/open-case-desk.ts';
import { openCases } from './cases/open-cases.ts';
import { readContent } from './content/content.ts';
import { openLiveContent } from './content/live-content.ts';
import { openFiles } from './files/open-files.ts';
import { nordlichtFacts, nordlichtLookups } from './flows/demo-customers.ts';
import { createFlowMailSender } from './flows/mail-sender.ts';
import { openFlows } from './flows/open-flows.ts';
import { localHints } from './hints/local.ts';
import { openKnowledge } from './knowledge/open-knowledge.ts';
import { createLotseServer } from './http.ts';
import { createLog } from './log.ts';
import { createPostOffice, sendsMails } from './mails/post-office.ts';
import { createMetrics } from './metrics.ts';
import { createFollowPages } from './pages/follow-case.ts';
import { noRateLimits, rateLimits } from './rate-limits.ts';
import type { Auth } from './route.ts';
import { addressOf, explain } from './serve/address.ts';
import { demoIdentity } from './serve/demo-identity.ts';
import { trustedProxies, unnamedProxies } from './serve/proxies.ts';
import { readSettings } from './serve/settings.ts';
import { createSite } from './serve/site.ts';
import { agentRoutes, createAgents } from './services/agents.ts';
import { channelRoutes, createChannels } from './services/channels.ts';
import { createConversations } from './services/conversations.ts';
import { deskRoutes } from './services/desk.ts';
import { deskWorkRoutes } from './services/desk-work-routes.ts';
import { createDeskWork } from './services/desk-work.ts';
import { holidaysOf } from './services/holidays.ts';
import type { Place } from './services/hours.ts';
import { createIdentity } from './services/identity.ts';
import { readIdentityKeys } from './services/identity-keys.ts';
import { tokenReader } from './services/identity-tokens.ts';
import { createPresence, presenceRoutes } from './services/presence.ts';
import { createOutages, outageRoutes } from './services/outages.ts';
import { createPeople, peopleRoutes, skillsOf } from './services/people.ts';
import { replyRoutes } from './services/replies.ts';
import { settingRoutes } from './services/settings.ts';
import { timeZone } from './services/time-zone.ts';
import { createTopics } from './services/topics.ts';
import { createWaits } from './services/waits.ts';
import { createWays, wayOffers, wayRoutes } from './services/ways.ts';
import { StoreRefused } from './store/refused.ts';
import { openSqlite } from './store/sqlite.ts';
import { createVisitorPresence } from './visitor-presence.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const nordlicht = join(root, 'examples', 'nordlicht');

/** For people; stdout belongs to programs. */
const say = (text: string) => process.stderr.write(`${text}\n`);

/** What a company has not written down is not offered, and the widget does not show it. */
const offersOf = ({ channels }: Content, mails: boolean): readonly Offer[] => [
  ...(channels.some(({ kind }) => kind === 'chat')
    ? ([
        'conversations',
        'conversations.typing',
        'conversations.markRead',
        'conversations.close',
        'conversations.rate',
        'files',
        'conversations.transcript',
        ...(mails ? (['conversations.mailTo', 'conversations.stopMails'] as const) : []),
      ] as const)
    : []),
  'outages',
  ...wayOffers(channels),
  'record',
  'watch',
  'end',
];

/** Where something is written: the first article may be one of the desk. */
const articleOffers = ['articles', 'articles.rate', 'articles.index'] as const satisfies readonly Offer[];

/** Something is under way where customers send something, systems report, or the company has written some down. */
const hasCases = ({ flows, reports, casesFile }: ReturnType<typeof readContent>): boolean =>
  flows.length > 0 || Object.keys(reports.keys).length > 0 || (Array.isArray(casesFile) && casesFile.length > 0);

/** Supervisors kill after 30 s. */
const stopWithinMs = 25_000;

const start = async (): Promise<void> => {
  const settings = readSettings(process.env);
  const content = readContent(settings.contentFolder ?? join(nordlicht, 'content'));
  const { clock } = settings;
  /** Where this server stands, once it does. */
  let stands = new URL(`http://${settings.host}`);
  const demoCustomers = settings.demo ? demoIdentity(clock) : undefined;
  const keys = new Map([...readIdentityKeys(content.keys, process.env), ...(demoCustomers ? [[demoCustomers.kid, demoCustomers.key] as const] : [])]);

  const log = createLog({ level: settings.logLevel });
  const metrics = createMetrics();
  const store = await openSqlite({
    folder: settings.dataFolder,
    metrics,
    onLost(error) {
      log.fatal({ err: error }, 'the store has stopped');
      process.exit(1);
    },
  });
  const hints = localHints();
  const limits = settings.limited ? rateLimits() : noRateLimits;
  const live = await openLiveContent({ content, store, clock });
  const place: Place = {
    zone: timeZone(content.timeZone),
    holidayOn: holidaysOf(content.state),
    dayOn: (date) => live.settings.days.get(date),
  };

  const presence = createPresence({ hints, clock });
  const waits = createWaits({ store, clock, place, wasOpen: (at) => channels.wasChatOpen(at) });
  const channels = createChannels({ entries: () => live.channels, place, clock, hints, presence, expectedWait: waits.expected });
  const outages = createOutages({ entries: () => live.settings.outages.values(), clock, hints });
  live.onChange((name) => {
    if (name === 'hours' || name === 'days') channels.changed();
    if (name === 'outages') outages.changed();
  });
  const knowledge = await openKnowledge({
    live,
    inFolder: content.articles,
    flows: content.flows,
    wordFiles: content,
    store,
    hints,
    clock,
    zone: place.zone,
    log,
  });
  const agents = createAgents({ store, clock });
  const topics = createTopics(content.reasons, () => [...live.settings.articles.values()]);
  const files = await openFiles(settings, { store, clock, log, limits });
  const conversations = createConversations({
    store,
    hints,
    clock,
    metrics,
    links: files.links,
    onRedacted: files.sweep,
    isOpen: channels.isChatOpen,
    expectedWait: waits.expected,
    topics,
  });
  const work = createDeskWork({ store, hints, clock, topics, reasons: content.reasons, publish: conversations.publish });
  const mailsLeave = sendsMails(content, settings.demo);
  const origins = () => [...live.settings.origins.values(), ...settings.origins];
  const demo = join(nordlicht, 'customers.json');
  const page = () => content.mails.page ?? (origins()[0] === undefined ? stands.href : `${origins()[0]}/`);
  const follows = mailsLeave ? createFollows({ store, clock }) : undefined;
  const cases = openCases({
    store,
    hints,
    clock,
    log,
    metrics,
    place,
    limits,
    outages: outages.list,
    keys: readIngestKeys(content.reports.keys, process.env),
    links: files.links,
    issuer: issuerOfReports(content.reports, new Set([...keys.values()].map(({ issuer }) => issuer))),
    mails: follows,
  });
  const today = place.zone.wallTime(clock().getTime() - settings.clockMovedMs).date;
  const written = contentCases({
    json: content.casesFile,
    from: timesFrom(await store.settings.firstDay('cases.json', today), place),
    cases: cases.service,
    clock,
    log,
  });
  await written.play();
  const flows = await openFlows({
    definitions: content.flows,
    store,
    conversations,
    hints,
    fileLinks: files.links,
    sweepFiles: files.sweep,
    clock,
    log,
    place,
    limits,
    company: content.company.name,
    page,
    sendsMails: mailsLeave,
    cases: cases.service,
    ...(settings.demo && { facts: nordlichtFacts(demo), lookups: nordlichtLookups(demo) }),
    appointments: content.appointments,
    filesOrigin: settings.filesOrigin,
  });
  const offers: readonly Offer[] = [...offersOf(content, mailsLeave), ...flows.offers, ...(hasCases(content) ? cases.offers : [])];
  const identity = createIdentity({
    store,
    hints,
    clock,
    offers: () => (live.settings.articles.size > 0 ? [...articleOffers, ...offers] : offers),
    readToken: tokenReader({ keys, clock }),
  });
  const ways = createWays({ store, hints, clock, place, entries: () => live.channels, conversations, topics, sendsMails: mailsLeave });
  const invitations = await agents.replace([...live.settings.people.values()], settings.seeds);
  await store.team.replaceSkills(skillsOf(live.settings.people.values()));
  // Whom lotse.json names no more keeps no customer waiting.
  for (const { id, active } of await store.agents.list(clock().toISOString()))
    if (!active) await conversations.releaseAll({ id: 'system', role: 'system' }, id);

  const visitorPresence = createVisitorPresence({ clock });
  const post = createPostOffice({
    content,
    store,
    conversations,
    presence: visitorPresence,
    clock,
    log,
    metrics,
    limits,
    dataFolder: settings.dataFolder,
    demo: settings.demo,
    environment: process.env,
    origins,
    also: (out) => [
      createFlowMailSender({ store, clock, log, draftLink: flows.service.draftLink, ...out }),
      createCaseMailSender({
        store,
        clock,
        log,
        zone: place.zone,
        page,
        gatherMs: content.mails.gatherMinutes * 60_000,
        linkMs: content.mails.linkDays * 24 * 60 * 60_000,
        ...out,
      }),
    ],
  });
  const auth: Auth = async (token) => (await identity.whoIs(token)) ?? (await agents.whoIs(token));
  const routes = [
    ...files.routes,
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
      fileLinks: files.links,
      page,
      sendsMails: mailsLeave,
    }),
    ...channelRoutes(channels, ways),
    ...wayRoutes(ways, limits),
    ...knowledge.routes,
    ...outageRoutes(outages),
    ...agentRoutes(agents, limits, presence.forget),
    ...presenceRoutes(presence),
    ...deskRoutes({ conversations, articles: knowledge.articles, work, topics, hints }),
    ...deskWorkRoutes(work),
    ...peopleRoutes(createPeople({ live, agents, conversations, store, hints, clock }), agents, { store, hints, clock }),
    ...settingRoutes({ live, content, place, store, clock }),
    ...replyRoutes({ live, store, place, company: content.company.name, clock }),
    ...post.routes,
  ];
  const server = createLotseServer({
    store,
    hints,
    auth,
    identity,
    conversations,
    files: offers.includes('files') ? files.service.takes : undefined,
    routes,
    origins,
    deskHost: settings.deskOrigin === undefined ? undefined : new URL(settings.deskOrigin).host,
    limits,
    clock,
    log,
    metrics,
    presence: visitorPresence,
    overload: { mostMemory: settings.mostMemory },
  });
  const { app, missing } = createSite({
    server,
    channels,
    company: content.company.name,
    log,
    builtFolder: join(root, 'dist'),
    siteFolder: settings.demo ? join(nordlicht, 'site') : undefined,
    identity: demoCustomers,
    mails: post,
    undoPages: flows.undoPages,
    followPages: follows && createFollowPages({ follows, company: content.company.name }),
    declarationPages: flows.declarationPages,
    metrics: { text: metrics.text, token: settings.metricsToken },
    limits,
    filesOrigin: settings.filesOrigin,
    deskOrigin: settings.deskOrigin,
    proxies:
      settings.proxies.length > 0
        ? trustedProxies(settings.proxies)
        : unnamedProxies(() =>
            log.warn('X-Forwarded-For arrives, and LOTSE_PROXIES names no proxy: everybody behind it counts as one network. See docs/operation.md'),
          ),
  });

  await app.listen({ port: settings.port, host: settings.host }).catch(async (error: unknown) => {
    await store.close();
    throw explain(error, settings);
  });
  const end = new AbortController();
  channels.watch(end.signal);
  outages.watch(end.signal);
  knowledge.watch(end.signal);
  waits.watch(end.signal);

  const site = addressOf(app.server.address(), settings.host);
  stands = site;
  const mailsLeft = post.open(site, end.signal);
  written.run(end.signal);
  const desk = new URL('desk', settings.deskOrigin ?? site).href;
  for (const name of missing) say(`dist/${name} has not been built, so that it is not served. Run \`npm run build\`.`);
  say(`Site ${site.href}\nDesk ${desk}`);
  for (const { name, mail, token } of invitations) say(`Invitation for ${name} <${mail}>: ${desk}#invitation=${token}`);

  const stop = async (): Promise<void> => {
    setTimeout(() => {
      log.warn('stopped although something was still under way; what was acknowledged is stored');
      process.exit(0);
    }, stopWithinMs).unref();
    end.abort();
    await server.drain(settings.drainMs);
    await app.close();
    await mailsLeft;
    await store.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

  process.stdout.write(
    `${JSON.stringify({ lotse: 'ready', site: site.href, desk, api: new URL('api/v1/', site).href, port: Number(site.port), pid: process.pid })}\n`,
  );
};

try {
  await start();
} catch (error) {
  if (!(error instanceof ContentRefused || error instanceof StoreRefused)) throw error;
  say(`Lotse did not start.\n${error.message}`);
  process.exit(1);
}
