/** One round: everybody writes while everything fails; then it gets quiet, and what is there is compared with what everybody was told. */
import type { Browser } from './browser.ts';
import type { Proxy } from './proxy.ts';
import { chanceOf } from './seeded.ts';
import { sum, type Findings, type Verdict } from './verdict.ts';
import type { World } from './world.ts';

export interface RoundOptions {
  readonly seed: number;
  /** An older database is put back in this round. */
  readonly restores: boolean;
  /** Real milliseconds until it has to be quiet; many beats by default, since a busy machine is no fault. */
  readonly patienceMs?: number | undefined;
}

/** How often each fault happened. */
export interface Faults {
  readonly resets: number;
  readonly lostAcks: number;
  readonly holds: number;
  readonly stalls: number;
  readonly refusedUpgrades: number;
  readonly kills: number;
  readonly crashes: number;
  readonly twins: number;
  readonly restores: number;
}

export interface RoundReport extends Findings {
  readonly seed: number;
  readonly faults: Faults;
  readonly ms: number;
  /** The part of the round that something was wrong in. */
  readonly part?: string | undefined;
  /** Sentences; empty where all is well. */
  readonly wrong: readonly string[];
}

/** Without these a round proves nothing. */
const required = ['resets', 'lostAcks', 'holds', 'kills', 'crashes', 'twins'] as const;
const kills = 2;
const beatMs = 25_000;
const stormMs = 900;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const runRound = async (world: World, { seed, restores, patienceMs: settleMs = 20_000 }: RoundOptions): Promise<RoundReport> => {
  const began = Date.now();
  const chance = chanceOf(seed);
  const { tempo, server, browsers, proxies } = world;
  const before = proxies.map(({ counts }) => ({ ...counts }));
  const done = { kills: 0, crashes: 0, twins: 0, restores: 0 };
  const faultsNow = (): Faults => {
    const of = (name: keyof Proxy['counts']) => proxies.reduce((total, { counts }, index) => total + counts[name] - (before[index]?.[name] ?? 0), 0);
    return { resets: of('resets'), lostAcks: of('lostAnswers'), holds: of('holds'), stalls: of('stalls'), refusedUpgrades: of('refusedUpgrades'), ...done };
  };

  const everybody = (): void => {
    for (const browser of browsers) for (const { name } of browser.tabs) if (chance.next() < 0.8) world.sayIn(browser, name);
    for (const talk of world.talks) if (chance.next() < 0.8) world.sayTo(talk);
  };

  /** A customer duplicates a tab; last round's is closed. */
  const twin = (): void => {
    for (const browser of browsers) for (const { name } of browser.tabs.filter((tab) => tab.name.includes('-twin-'))) browser.close(name);
    const browser = chance.pick(browsers as [Browser, ...Browser[]]);
    const original = chance.pick(browser.tabs as [Browser['tabs'][number], ...Browser['tabs'][number][]]);
    browser.open({ ...original, name: `${original.name}-twin-${seed}`, copyOf: original.name });
    done.twins += 1;
  };

  const killServer = async (): Promise<void> => {
    for (let kill = 0; kill < kills; kill += 1) {
      await pause(chance.between(60, 60 + stormMs / kills));
      await server.kill();
      done.kills += 1;
      await server.start();
    }
  };

  /** What is on the device, and never left it, when the browser dies. */
  const crash = async (): Promise<void> => {
    await pause(chance.between(0, stormMs / 2));
    const index = chance.between(0, browsers.length - 1);
    const [browser, proxy] = [browsers[index], proxies[index]];
    if (!browser || !proxy) return;
    proxy.refuse(true);
    const texts = browser.tabs.map(({ name }) => world.sayIn(browser, name));
    for (const until = Date.now() + 1_000; Date.now() < until;) {
      const kept = new Set(await browser.kept());
      if (texts.every((text) => kept.has(text))) break;
      await pause(10);
    }
    await browser.crash();
    done.crashes += 1;
    proxy.refuse(false);
    await browser.restart();
  };

  const spoil = async (proxy: Proxy): Promise<void> => {
    proxy.loseAnswers(chance.between(1, 3));
    for (let n = 0; n < 3; n += 1) {
      await pause(chance.between(50, stormMs / 3));
      switch (chance.pick(['cut', 'hold', 'stall', 'buffer'])) {
        case 'cut':
          proxy.cut();
          break;
        case 'hold':
          proxy.hold(chance.between(50, 300));
          break;
        case 'stall':
          proxy.stall();
          break;
        case 'buffer':
          proxy.buffer(true);
          await pause(chance.between(50, 200));
          proxy.buffer(false);
      }
    }
  };

  const chatter = async (): Promise<void> => {
    for (let n = 0; n < 3; n += 1) {
      everybody();
      await pause(chance.between(50, stormMs / 3));
    }
  };

  /** As long as a kind is missing, a little more of everything. */
  const untilAllKinds = async (): Promise<void> => {
    for (const until = Date.now() + settleMs; Date.now() < until;) {
      const { holds, lostAcks, resets } = faultsNow();
      if (holds > 0 && lostAcks > 0 && resets > 0) return;
      if (holds === 0) proxies[0]?.hold(60);
      everybody();
      await pause(80);
      if (resets === 0) proxies[1]?.cut();
    }
  };

  const parts: (Verdict & { readonly part: string })[] = [];
  const settle = async (part: string): Promise<boolean> => {
    const verdict = await world.settle(settleMs);
    parts.push({ ...verdict, part });
    return verdict.wrong.length === 0;
  };
  const calm = (): void => {
    for (const proxy of proxies) {
      proxy.buffer(false);
      proxy.loseAnswers(0);
      proxy.cut();
    }
  };

  const storm = async (): Promise<void> => {
    // Some get no socket in this round, and are not told.
    for (const proxy of proxies) proxy.refuseUpgrades(chance.next() < 0.4);
    twin();
    await Promise.all([chatter(), killServer(), crash(), ...proxies.map(spoil)]);
    await untilAllKinds();
    calm();
  };

  /** No notice speaks of the last word: it is found because beats carry the heads. */
  const lastWord = async (): Promise<boolean> => {
    server.lose({ mute: true });
    for (const talk of world.talks) world.sayTo(talk);
    const found = await settle('last word');
    server.lose({ mute: false });
    return found;
  };

  /** What was stored since the backup is gone, and may be; nobody goes on as if it were there. */
  const restore = async (): Promise<boolean> => {
    await server.backUp();
    const kept = new Set(server.texts());
    for (let n = 0; n < 2; n += 1) everybody();
    if (!(await settle('before the restore'))) return false;
    // Stored, and the news of it never arrives: the messages are in the outboxes, and have to be sent again.
    server.lose({ mute: true });
    everybody();
    await pause(beatMs / tempo / 4);
    await server.kill();
    done.kills += 1;
    world.forget(server.texts().filter((text) => !kept.has(text)));
    for (const browser of browsers) for (const { name } of browser.tabs) world.sayIn(browser, name);
    await server.restore();
    await server.start();
    done.restores += 1;
    for (const talk of world.talks) world.sayTo(talk);
    return settle('after the restore');
  };

  await storm();
  if ((await settle('storm')) && (await lastWord()) && restores) await restore();

  const faults = faultsNow();
  const missing = required.filter((kind) => faults[kind] === 0).map((kind) => `There were no ${kind}: this round proves nothing.`);
  const last = parts.at(-1);
  const wrong = [...parts.flatMap((part) => part.wrong.map((sentence) => `${part.part}: ${sentence}`)), ...missing];
  return {
    ...sum(last ? [last] : []),
    seed,
    faults,
    ms: Date.now() - began,
    part: parts.find((part) => part.wrong.length > 0)?.part,
    wrong,
  };
};
