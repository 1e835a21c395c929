/** One company, its server, two browsers with three customers each, and the agents: all that a round of faults happens to. */
import type { ConversationEvent } from '@lotse/contract';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, openDesk, readStore, signIn, type Desk, type Talk } from './agent.ts';
import { startBrowser, type Browser } from './browser.ts';
import type { Built } from './built.ts';
import type { TabTask } from './customers.ts';
import type { View } from './view.ts';
import { startProxy, type Proxy } from './proxy.ts';
import { startServer, type FaultServer } from './server.ts';
import { judge, type Outcome, type Verdict } from './verdict.ts';

export interface WorldOptions {
  readonly built: Built;
  /** Time runs so many times as fast in server and browsers. */
  readonly tempo: number;
  /** Of all notices, this share is lost, and as many come late. */
  readonly share: number;
}

export interface World {
  /** What is bearable for this machine now: at most as asked for. */
  readonly tempo: number;
  readonly server: FaultServer;
  readonly browsers: readonly Browser[];
  /** One for each browser, then the desk's. */
  readonly proxies: readonly Proxy[];
  readonly talks: readonly Talk[];
  sayIn(browser: Browser, tab: string): string;
  sayTo(talk: Talk): string;
  /** Waits until everything is where it belongs, at most so many milliseconds of a machine that is not busy; a verdict in both cases. */
  settle(withinMs: number): Promise<Verdict>;
  /** Those who have not been stored before the backup that is put back. */
  forget(texts: Iterable<string>): void;
  end(): Promise<void>;
}

const customers = ['ada', 'bo', 'cem', 'dora', 'eli', 'fay'];
const lookEveryMs = 100;
/** Three starts of an empty Node, where nothing else runs. */
const usualStartsMs = 250;
const beginWithinMs = 30_000;
/** A customer's patience for one answer, and the longest a poll waits; in milliseconds of his time. */
const patienceMs = 30_000;

export const startWorld = async ({ built, tempo: asked, share }: WorldOptions): Promise<World> => {
  const tempo = await bearable(asked);
  const folder = await mkdtemp(join(tmpdir(), 'lotse-world-'));
  const server = await startServer({ main: built.server, folder, tempo, share, env: { NODE_COMPILE_CACHE: join(built.folder, 'cache') } });
  const proxies = await Promise.all([0, 1, 2].map(() => startProxy({ to: server.port })));
  const [first, second, desks] = proxies as [Proxy, Proxy, Proxy];
  const tabsOf = (names: readonly string[]): TabTask[] =>
    names.map((customer, index) => ({ name: customer, customer, storage: index === 1 ? 'persistent' : 'session' }));
  const browsers = await Promise.all(
    [first, second].map(({ port }, index) =>
      startBrowser({ built, folder: join(folder, `browser-${index}`), port, tempo, tabs: tabsOf(customers.slice(index * 3, index * 3 + 3)) }),
    ),
  );
  const token = await signIn(server.api);
  const desk: Desk = openDesk({ api: `http://127.0.0.1:${desks.port}/api/v1/`, patienceMs: patienceMs / tempo }, token);

  const said = new Set<string>();
  const gone = new Set<string>();
  const numbers = new Map<string, number>();
  const textBy = (sender: string): string => {
    const number = (numbers.get(sender) ?? 0) + 1;
    numbers.set(sender, number);
    const text = `${sender}#${number}`;
    said.add(text);
    return text;
  };
  const sayIn = (browser: Browser, tab: string): string => {
    const text = textBy(tab);
    browser.say(tab, text);
    return text;
  };

  const look = async (whole: boolean): Promise<readonly View[]> => (await Promise.all(browsers.map((browser) => browser.look(whole)))).flat();

  for (const browser of browsers) for (const { name } of browser.tabs) sayIn(browser, name);
  const idOf = new Map<string, string>();
  for (const until = Date.now() + beginWithinMs; idOf.size < customers.length;) {
    for (const { tab, conversationId } of await look(false)) if (conversationId !== undefined) idOf.set(tab, conversationId);
    if (Date.now() > until) throw new Error(`Not every customer came through: ${[...idOf.keys()].join(', ')}. ${browsers.map((one) => one.log()).join('')}`);
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
  const talkOf = new Map(customers.map((customer) => [customer, desk.follow(idOf.get(customer) ?? '')]));

  const headsNow = async (): Promise<ReadonlyMap<string, number>> => {
    const { conversations } = (await ask(server.api, 'desk/conversations?box=all', token, undefined, AbortSignal.timeout(10_000))) as {
      conversations: readonly { id: string; head: number }[];
    };
    return new Map(conversations.map(({ id, head }) => [id, head]));
  };

  const outcomes = async (): Promise<readonly Outcome[]> => {
    const kept = (await Promise.all(browsers.map((browser) => browser.kept()))).flat();
    const views = await look(true);
    const customerOf = new Map(browsers.flatMap(({ tabs }) => tabs.map(({ name, customer }) => [name, customer] as const)));
    return Promise.all(
      [...talkOf].map(async ([customer, talk]) => ({
        stored: await readStore(server.api, token, talk.conversationId),
        agent: { events: [...talk.events], acknowledged: [...talk.acknowledged] },
        views: views.filter(({ tab }) => customerOf.get(tab) === customer),
        kept: kept.filter((text) => belongsTo(text, customer)),
        said,
        gone,
      })),
    );
  };

  /** Cheap, and often wrong in the direction of "not yet": whether it is time to look closely. */
  const looksQuiet = async (): Promise<boolean> => {
    const talks = [...talkOf.values()];
    if (talks.some(({ waiting }) => waiting > 0)) return false;
    const heads = await headsNow();
    if (talks.some(({ conversationId, events }) => events.length !== heads.get(conversationId))) return false;
    const lastOf = new Map(talks.map(({ conversationId, events }) => [conversationId, lastMessage(events)]));
    const views = await look(false);
    return views.every(({ conversationId, waiting, last }) => waiting === 0 && last === lastOf.get(conversationId ?? ''));
  };

  return {
    tempo,
    server,
    browsers,
    proxies,
    talks: [...talkOf.values()],
    sayIn,
    sayTo(talk) {
      const text = textBy(`agent-${[...talkOf].find(([, other]) => other === talk)?.[0]}`);
      talk.say(text);
      return text;
    },
    async settle(withinMs) {
      let verdict: Verdict | undefined;
      for (let spent = 0; spent < withinMs;) {
        const began = Date.now();
        if (await looksQuiet()) {
          verdict = judge(await outcomes());
          // What is missing may still come; what is there twice or out of order stays so.
          if (verdict.wrong.length === 0 || verdict.doubled + verdict.gaps + verdict.reordered > 0) return verdict;
        }
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
        // On a machine that is busy with something else a look takes long, and everything has more time.
        spent += Math.min(Date.now() - began, 2 * lookEveryMs);
      }
      return judge(await outcomes());
    },
    forget(texts) {
      for (const text of texts) gone.add(text);
    },
    async end() {
      desk.stop();
      await Promise.all([server.kill(), ...browsers.map((browser) => browser.crash())]);
      await Promise.all(proxies.map((proxy) => proxy.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Ten seconds of patience for an answer are half a second at tempo 20: too little where a process needs that long to start. */
const bearable = async (tempo: number): Promise<number> => {
  const began = Date.now();
  for (let n = 0; n < 3; n += 1) await once(spawn(process.execPath, ['-e', '0']), 'exit');
  return Math.max(Math.min(5, tempo), Math.min(tempo, (tempo * usualStartsMs) / (Date.now() - began)));
};

/** Tabs carry their customer's name: `ada`, `ada-twin-3`. */
const belongsTo = (text: string, customer: string): boolean => text.startsWith(`${customer}#`) || text.startsWith(`${customer}-`);

const lastMessage = (events: readonly ConversationEvent[]): number => events.findLast(({ kind }) => kind === 'message')?.seq ?? 0;
