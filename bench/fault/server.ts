/** The one server of a world: a process that is killed and comes back on the same port and data. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { backUp, restore, textsIn } from './backup.ts';
import type { Losses } from './lossy-hints.ts';

export interface ServerOptions {
  /** `main.js` of the copy. */
  readonly main: string;
  /** Data and content lie here. */
  readonly folder: string;
  /** Time runs so many times as fast; 1 by default. */
  readonly tempo?: number | undefined;
  /** The share of notices that get lost, and of those that come late. */
  readonly share?: number | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Of Node. */
  readonly flags?: readonly string[] | undefined;
}

export interface FaultServer {
  readonly port: number;
  readonly api: string;
  readonly pid: number;
  /** What it wrote to stderr, over all its lives. */
  log(): string;
  isAlive(): boolean;
  lose(losses: Partial<Losses>): void;
  /** Resident bytes after a collection of what nobody needs; needs the flag `--expose-gc`. */
  memory(): Promise<number>;
  /** SIGKILL for its whole group. */
  kill(): Promise<void>;
  /** After a kill: on the same port and data again. */
  start(): Promise<void>;
  /** A copy of the database as it is now. */
  backUp(): Promise<void>;
  /** The texts of all messages in the database, read past the server. */
  texts(): readonly string[];
  /** After a kill: the copy in the place of the database, as an operator does it. */
  restore(): Promise<void>;
}

export const agent = { mail: 'fault@probe.example', password: 'only for tests 1' };
const preloads = ['tempo.ts', 'lossy-hints.ts'].map((name) => new URL(name, import.meta.url).href);

/** Arguments for a process whose time runs faster. */
export const preloading = (names: readonly string[] = preloads): readonly string[] => names.flatMap((name) => ['--import', name]);

/** The smallest company that has a chat. */
export const writeCompany = async (content: string): Promise<void> => {
  await mkdir(join(content, 'articles', 'de'), { recursive: true });
  await writeFile(join(content, 'channels.json'), JSON.stringify([{ kind: 'chat', label: { de: 'Chat', en: 'Chat' } }]));
  const company = { company: { name: 'Probe' }, timeZone: 'Europe/Berlin', state: 'SH', agents: [{ mail: agent.mail, name: 'Fault' }] };
  await writeFile(join(content, 'lotse.json'), JSON.stringify(company));
};

/** Starts it for the first time. Rejects with what it wrote to stderr when it does not come up. */
export const startServer = async ({ main, folder, tempo = 1, share = 0, env = {}, flags = [] }: ServerOptions): Promise<FaultServer> => {
  const content = join(folder, 'content');
  const data = join(folder, 'data');
  await writeCompany(content);
  let log = '';
  let child: ChildProcess | undefined;

  const launch = async (port: number, more: Readonly<Record<string, string>>): Promise<{ readonly port: number; readonly api: string }> => {
    const started = spawn(process.execPath, [...flags, ...preloading(), main], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...plainEnvironment(),
        PORT: String(port),
        HOST: '127.0.0.1',
        LOTSE_DATA: data,
        LOTSE_CONTENT: content,
        LOTSE_DEMO: '0',
        LOTSE_LIMITS: 'off',
        NODE_ENV: 'production',
        LOTSE_TEMPO: String(tempo),
        LOTSE_FAULT_SHARE: String(share),
        ...env,
        ...more,
      },
    });
    child = started;
    started.stderr?.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-100_000)));
    started.on('error', (error) => (log += error.message));
    const over = once(started, 'exit');
    if (started.stdout)
      for await (const line of createInterface({ input: started.stdout })) {
        if (line.startsWith('{"lotse":"ready"')) return JSON.parse(line) as { port: number; api: string };
      }
    await over;
    throw new Error(`The server did not start: ${log}`);
  };

  const first = await launch(0, { LOTSE_SEED_AGENTS: `${agent.mail}:${agent.password}` });
  return {
    ...first,
    get pid() {
      return child?.pid ?? 0;
    },
    log: () => log,
    isAlive: () => child !== undefined && child.exitCode === null && child.signalCode === null,
    memory() {
      const asked = child;
      if (!asked?.connected) throw new Error(`The server is gone: ${log}`);
      const answer = once(asked, 'message') as Promise<[number]>;
      asked.send({ memory: true });
      return answer.then(([bytes]) => bytes);
    },
    lose(losses) {
      if (child?.connected) child.send(losses, () => {});
    },
    async kill() {
      if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const over = once(child, 'exit');
      process.kill(-child.pid, 'SIGKILL');
      await over;
    },
    async start() {
      await launch(first.port, {});
    },
    backUp: () => backUp(data),
    texts: () => textsIn(data),
    restore: () => restore(data),
  };
};

/** Without what the shell of a test happens to set. */
export const plainEnvironment = (): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('LOTSE_') && name !== 'NODE_OPTIONS' && name !== 'NODE_CONDITIONS')),
  LOTSE_TEMPO_ORIGIN: String(tempoOrigin),
});
const tempoOrigin = Date.now();
