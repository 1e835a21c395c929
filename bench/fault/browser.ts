/** A browser process with its customers, as the rounds hold it: opened, looked at, killed, opened again on the same device. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Built } from './built.ts';
import type { BrowserTask, FromBrowser, TabTask, ToBrowser } from './customers.ts';
import type { View } from './view.ts';
import { plainEnvironment, preloading } from './server.ts';

export interface BrowserOptions {
  readonly built: Built;
  readonly folder: string;
  /** The port it reaches the server by. */
  readonly port: number;
  readonly tempo: number;
  readonly tabs: readonly TabTask[];
}

export interface Browser {
  readonly tabs: readonly TabTask[];
  open(tab: TabTask): void;
  close(tab: string): void;
  say(tab: string, text: string): void;
  look(whole: boolean): Promise<readonly View[]>;
  /** The texts of which a customer was told that they are on his device. */
  kept(): Promise<readonly string[]>;
  crash(): Promise<void>;
  /** After a crash: with all tabs, as a browser brings them back. */
  restart(): Promise<void>;
  /** What went wrong in it, beside what it shows. */
  log(): string;
}

const file = new URL('customers.ts', import.meta.url);
const lookWithinMs = 10_000;

export const startBrowser = async ({ built, folder, port, tempo, tabs: first }: BrowserOptions): Promise<Browser> => {
  const tabs = [...first];
  let lastLook = 0;
  let log = '';
  await mkdir(folder, { recursive: true });

  const launch = async (): Promise<ChildProcess> => {
    const task: BrowserTask = { client: built.client, http: built.http, folder, server: `http://127.0.0.1:${port}`, tabs };
    const child = fork(file, [JSON.stringify(task)], {
      execArgv: [...preloading([new URL('tempo.ts', import.meta.url).href])],
      env: { ...plainEnvironment(), LOTSE_TEMPO: String(tempo), NODE_COMPILE_CACHE: join(built.folder, 'cache') },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.stderr?.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-20_000)));
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', () => reject(new Error(`A browser did not start: ${log}`)));
    });
    return child;
  };
  let child = await launch();
  const order = (message: ToBrowser) => {
    if (child.connected) child.send(message, () => {});
  };

  return {
    tabs,
    open(tab) {
      tabs.push({ name: tab.name, customer: tab.customer, storage: tab.storage });
      order({ do: 'open', tab });
    },
    close(name) {
      tabs.splice(0, tabs.length, ...tabs.filter((tab) => tab.name !== name));
      order({ do: 'close', tab: name });
    },
    say: (tab, text) => order({ do: 'say', tab, text }),
    async look(whole) {
      const id = ++lastLook;
      const { promise, resolve, reject } = Promise.withResolvers<readonly View[]>();
      const listen = (message: FromBrowser) => {
        if (message.said === 'seen' && message.id === id) resolve(message.views);
      };
      const timer = setTimeout(() => reject(new Error(`A browser does not answer: ${log}`)), lookWithinMs);
      child.on('message', listen);
      order({ do: 'look', id, whole });
      return promise.finally(() => {
        clearTimeout(timer);
        child.off('message', listen);
      });
    },
    kept: async () => (await readFile(join(folder, 'journal'), 'utf8').catch(() => '')).split('\n').filter(Boolean),
    async crash() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const over = once(child, 'exit');
      child.kill('SIGKILL');
      await over;
    },
    async restart() {
      child = await launch();
    },
    log: () => log,
  };
};
