/** Customers, tabs and what they were told: all that has to be true of any sequence of accidents. The rest (`InOneProcess`) makes them happen. */
import { createClient, type Client } from '@lotse/client';
import { http } from '@lotse/adapters/http';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { anna, message, startServer, type InProcessServer } from '../../packages/server/test/in-process.ts';
import { backUp, restore, textsIn } from './backup.ts';
import { installSessionStorage, storageOf, tab as tabOf } from './disk.ts';
import { startProxy, type Proxy } from './proxy.ts';
import { judge, type Verdict } from './verdict.ts';
import { readBack, viewOf } from './view.ts';

const customers = ['ada', 'bo'] as const;
type Customer = (typeof customers)[number];

/** The model: who has which tabs, what was said, and what may be missing. */
class Model {
  readonly tabs: Record<Customer, number[]> = { ada: [], bo: [] };
  readonly opened: Record<Customer, number> = { ada: 0, bo: 0 };
  readonly said = new Set<string>();
  /** Of which a customer was told that they are on his device, or an agent that they are stored. */
  readonly kept: string[] = [];
  readonly answered: { readonly text: string; readonly seq: number }[] = [];
  /** Taken away by an older database. */
  readonly gone = new Set<string>();
  backup: ReadonlySet<string> | undefined;
  hasExpired = false;
  #last = 0;

  text(sender: string): string {
    const text = `${sender}#${(this.#last += 1)}`;
    this.said.add(text);
    return text;
  }
}

type Step = fc.AsyncCommand<Model, InOneProcess>;
const step = (name: string, check: (model: Model) => boolean, run: (model: Model, real: InOneProcess) => Promise<void>): Step => ({
  check,
  run,
  toString: () => name,
});
const hasTab = (customer: Customer) => (model: Model) => model.tabs[customer].length > 0;
const always = () => true;

const open = (customer: Customer): Step =>
  step(
    `open(${customer})`,
    (model) => model.tabs[customer].length < 3,
    async (model, real) => {
      const number = (model.opened[customer] += 1);
      real.open(customer, number, model.tabs[customer][0]);
      model.tabs[customer].push(number);
    },
  );
const say = (customer: Customer): Step =>
  step(`say(${customer})`, hasTab(customer), async (model, real) => {
    const number = model.tabs[customer].at(-1) ?? 0;
    const text = model.text(`${customer}-${number}`);
    await real.say(customer, number, text);
    model.kept.push(text);
  });
const answer = (customer: Customer): Step =>
  step(`answer(${customer})`, hasTab(customer), async (model, real) => {
    const text = model.text('agent');
    const seq = await real.answer(customer, text);
    if (seq !== undefined) model.answered.push({ text, seq });
  });
const troubles = (customer: Customer): readonly Step[] => [
  step(`crash(${customer})`, hasTab(customer), (model, real) => real.crash(customer, model.tabs[customer])),
  step(`cut(${customer})`, always, async (_, real) => real.proxies[customer].cut()),
  step(`loseAnswers(${customer})`, always, async (_, real) => real.proxies[customer].loseAnswers(2)),
  step(`partition(${customer})`, always, async (_, real) => real.proxies[customer].refuse(true)),
  step(`heal(${customer})`, always, async (_, real) => real.proxies[customer].refuse(false)),
  step(`noSockets(${customer})`, always, async (_, real) => real.proxies[customer].refuseUpgrades(true)),
];

export const accidents = fc.commands(
  [
    ...customers.flatMap((customer) => [open(customer), say(customer), say(customer), say(customer), answer(customer), ...troubles(customer)]),
    step('wait', always, () => pause(60)),
    step('kill', always, (_, real) => real.kill()),
    step('backUp', always, async (model, real) => {
      await backUp(real.folder);
      model.backup = new Set(textsIn(real.folder));
    }),
    step(
      'restore',
      ({ backup }) => backup !== undefined,
      (model, real) =>
        real.kill(async () => {
          for (const text of textsIn(real.folder)) if (!model.backup?.has(text)) model.gone.add(text);
          await restore(real.folder);
        }),
    ),
    step(
      'expire',
      ({ hasExpired }) => !hasExpired,
      async (model, real) => {
        model.hasExpired = true;
        real.expire();
      },
    ),
  ].map((each) => fc.constant(each)),
  { maxCommands: 24, size: 'max' },
);

/** From the beginning to the quiet after it; what is wrong then, as sentences. */
export const live = async (commands: Iterable<Step>): Promise<readonly string[]> => {
  const model = new Model();
  const real = await InOneProcess.begin();
  try {
    await fc.asyncModelRun(() => ({ model, real }), commands);
    return (await real.settle(model)).wrong;
  } finally {
    await real.end();
  }
};

/** Sessions end when nobody has used them for 30 days; half a minute after that there is still grace. */
const untilExpiry = 30 * 24 * 60 * 60_000 + 30_000;
/** Two beats of a hurried process are less than a busy machine needs for a breath. */
const quietWithinMs = 8_000;
const realNow = Date.now;
let worlds = 0;

class InOneProcess {
  readonly folder: string;
  readonly proxies: Record<Customer, Proxy>;
  readonly #world = (worlds += 1);
  readonly #open = new Map<string, Client>();
  /** Tabs that have said something; another one learns of the conversation when it is opened anew. */
  readonly #talking = new Set<string>();
  #server: InProcessServer;
  #ahead: { ms: number };

  static async begin(): Promise<InOneProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'lotse-model-'));
    const ahead = { ms: 0 };
    const server = await start(folder, ahead);
    const port: { now: number } = { now: server.port };
    const proxyTo = () => startProxy({ to: () => port.now });
    Object.assign(globalThis, { indexedDB: new IDBFactory() });
    return new InOneProcess(folder, server, ahead, port, { ada: await proxyTo(), bo: await proxyTo() });
  }

  private constructor(folder: string, server: InProcessServer, ahead: { ms: number }, port: { now: number }, proxies: Record<Customer, Proxy>) {
    this.folder = folder;
    this.proxies = proxies;
    this.#server = server;
    this.#ahead = ahead;
    this.#port = port;
  }
  readonly #port: { now: number };

  /** A tab on this customer's device; a duplicate where there is one already. */
  open(customer: Customer, number: number, copyOf?: number): void {
    const id = `${customer}-${this.#world}`;
    const session = storageOf(this.#session(customer, number), this.#session(customer, copyOf ?? number));
    const adapter = http({ server: `http://127.0.0.1:${this.proxies[customer].port}` });
    const page = () => ({ url: 'https://www.example.de/', title: 'Start' });
    tabOf.run(session, () => {
      const client = createClient({ adapter, locale: 'de', id, storage: customer === 'ada' ? 'session' : 'persistent', page });
      this.#open.set(`${customer}-${number}`, client);
      void client.start();
    });
  }
  #session(customer: Customer, number: number): string {
    return join(this.folder, `${customer}-${number}.session.json`);
  }

  /** Resolves when it is on the device. */
  async say(customer: Customer, number: number, text: string): Promise<void> {
    const client = this.#clientOf(customer, number);
    this.#talking.add(`${customer}-${number}`);
    await tabOf.run(storageOf(this.#session(customer, number)), async () => {
      if (!client.state.conversation) return client.startConversation({ items: [], text });
      client.write(text);
      await client.send();
    });
  }
  #clientOf(customer: Customer, number: number): Client {
    const client = this.#open.get(`${customer}-${number}`);
    if (!client) throw new Error(`${customer} has no tab ${number}.`);
    return client;
  }
  #conversationOf(customer: Customer): string | undefined {
    return [...this.#open].find(([name, { state }]) => name.startsWith(customer) && state.conversation?.id !== undefined)?.[1].state.conversation?.id;
  }

  /** The agent answers where there is something to answer; with the `seq` of what he said. */
  async answer(customer: Customer, text: string): Promise<number | undefined> {
    const id = this.#conversationOf(customer);
    const results = id === undefined ? [] : await this.#server.conversations.send(anna, id, [message(text)]).catch(() => []);
    return results[0]?.seq;
  }

  /** All tabs of a device end without a word, and come back as they were. */
  async crash(customer: Customer, numbers: readonly number[]): Promise<void> {
    for (const number of numbers) this.#clientOf(customer, number).destroy();
    for (const number of numbers) this.open(customer, number);
  }

  /** Every line breaks, nothing more is answered; another server goes on with the data. */
  async kill(meanwhile = async () => {}): Promise<void> {
    const [port] = [this.#port];
    port.now = 1;
    for (const proxy of Object.values(this.proxies)) proxy.cut();
    await this.#server.stop();
    await meanwhile();
    this.#server = await start(this.folder, this.#ahead);
    port.now = this.#server.port;
  }

  expire(): void {
    this.#ahead.ms += untilExpiry;
  }

  /** The network is whole again: everybody has to have the same now, and soon. */
  async settle({ kept, said, gone, answered }: Model): Promise<Verdict> {
    for (const proxy of Object.values(this.proxies)) {
      proxy.refuse(false);
      proxy.loseAnswers(0);
    }
    for (const until = realNow() + quietWithinMs; ; await pause(30)) {
      const outcomes = await Promise.all(
        customers.map(async (customer) => {
          const id = this.#conversationOf(customer);
          const stored = id === undefined ? [] : await this.#read(id);
          const tabs = [...this.#open].filter(
            ([name, { state }]) => name.startsWith(customer) && (this.#talking.has(name) || state.conversation !== undefined),
          );
          await Promise.all(tabs.map(([, client]) => readBack(client)));
          const views = tabs.map(([name, { state }]) => viewOf(name, state, true));
          const own = (text: string) => text.startsWith(`${customer}-`);
          const texts = new Set(
            stored.flatMap((event) => (event.kind === 'message' ? event.parts.map((part) => (part.kind === 'text' ? part.text : '')) : [])),
          );
          const acknowledged = answered.filter(({ text }) => texts.has(text));
          return { stored, agent: { events: stored, acknowledged }, views, kept: kept.filter(own), said, gone };
        }),
      );
      const verdict = judge(outcomes);
      if (verdict.wrong.length === 0 || realNow() > until) return verdict;
    }
  }
  async #read(id: string) {
    const { signal } = new AbortController();
    const page = await this.#server.conversations.read(anna, id, { after: 0 }, { limit: 200, signal }).catch(() => undefined);
    return page?.events ?? [];
  }

  async end(): Promise<void> {
    for (const client of this.#open.values()) client.destroy();
    for (const proxy of Object.values(this.proxies)) await proxy.close();
    await this.#server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const start = (folder: string, ahead: { readonly ms: number }): Promise<InProcessServer> =>
  startServer({ folder, clock: () => new Date(realNow() + ahead.ms) });

installSessionStorage();
