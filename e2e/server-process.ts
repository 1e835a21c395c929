/** Lotse as a process, for tests: started from source on a free port and a data folder of its own, and spoken to by its URL. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface ServerOptions {
  /** Beside what a test needs: PORT, LOTSE_DATA, LOTSE_ORIGINS, LOTSE_CLOCK, … */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Signed in with `signIn`; by default one, Jonas Matthiesen. */
  readonly agents?: readonly TestAgent[] | undefined;
}

export interface TestAgent {
  readonly mail: string;
  readonly password: string;
}

/** The line with which the server says that it is ready. */
export interface Ready {
  readonly lotse: 'ready';
  readonly site: string;
  readonly desk: string;
  readonly api: string;
  readonly port: number;
  readonly pid: number;
}

export interface ServerProcess extends Ready {
  readonly dataFolder: string;
  /** What it has written to stderr so far: addresses, invitations, log lines. */
  log(): string;
  /** SIGTERM: drains. Resolves with the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL for its whole process group, as when the power goes. */
  kill(): Promise<void>;
  /** On the same data and the same port again, whether it still runs or not. */
  restart(): Promise<void>;
  /** An agent's token. */
  signIn(agent?: TestAgent): Promise<string>;
  /** Ends it and removes its data. `await using` does the same. */
  [Symbol.asyncDispose](): Promise<void>;
}

export const testAgent: TestAgent = { mail: 'jonas.matthiesen@nordlicht.example', password: 'only for tests 1' };

const root = resolve(import.meta.dirname, '..');
const patienceMs = 30_000;

/** Resolves when the server is ready; rejects with what it said on stderr when it is not to be. */
export const startServer = async ({ env = {}, agents = [testAgent] }: ServerOptions = {}): Promise<ServerProcess> => {
  const ownFolder = env['LOTSE_DATA'] === undefined;
  const dataFolder = env['LOTSE_DATA'] ?? (await mkdtemp(join(tmpdir(), 'lotse-')));
  const settings = { PORT: '0', LOTSE_DATA: dataFolder, LOTSE_SEED_AGENTS: agents.map(({ mail, password }) => `${mail}:${password}`).join(','), ...env };
  let run = await launch(settings);

  const ended = (signal: NodeJS.Signals): Promise<number | null> => {
    if (run.child.exitCode !== null || run.child.signalCode !== null) return Promise.resolve(run.child.exitCode);
    return new Promise((resolve) => {
      run.child.once('exit', resolve);
      signalGroup(run.child, signal);
    });
  };

  return {
    ...run.ready,
    get pid() {
      return run.ready.pid;
    },
    dataFolder,
    log: () => run.log(),
    stop: () => ended('SIGTERM'),
    async kill() {
      await ended('SIGKILL');
    },
    async restart() {
      await ended('SIGKILL');
      run = await launch({ ...settings, PORT: String(run.ready.port) });
    },
    async signIn({ mail, password } = agents[0] ?? testAgent) {
      const response = await fetch(new URL('desk/sessions', run.ready.api), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ mail, password }),
      });
      const answer: unknown = await response.json();
      if (typeof answer === 'object' && answer !== null && 'token' in answer && typeof answer.token === 'string') return answer.token;
      throw new Error(`${mail} could not sign in: ${JSON.stringify(answer)}`);
    },
    async [Symbol.asyncDispose]() {
      await ended('SIGKILL');
      if (ownFolder) await rm(dataFolder, { recursive: true, force: true });
    },
  };
};

/** Starts it with input that must stop it: its exit code and all that it said. */
export const failedStart = async (
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> => {
  const child = spawnServer({ PORT: '0', ...env });
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...texts };
};

/** A process group of its own, so that all of it can be killed at once; never with what the shell of the test happens to set. */
const spawnServer = (env: Readonly<Record<string, string>>): ChildProcess => {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('LOTSE_') && name !== 'NODE_OPTIONS' && name !== 'PORT' && name !== 'HOST'),
  );
  return spawn(process.execPath, ['--conditions=@lotse/source', 'packages/server/src/main.ts'], {
    cwd: root,
    detached: process.platform !== 'win32',
    // A third of a start is reading TypeScript that the start before has read already.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
};

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (process.platform === 'win32' || child.pid === undefined) child.kill(signal);
  else process.kill(-child.pid, signal);
};

const launch = async (env: Readonly<Record<string, string>>): Promise<{ readonly child: ChildProcess; readonly ready: Ready; log(): string }> => {
  const child = spawnServer(env);
  // A test that is broken off leaves no server behind.
  const cleanUp = () => child.exitCode === null && child.signalCode === null && signalGroup(child, 'SIGKILL');
  process.once('exit', cleanUp);
  child.once('exit', () => process.off('exit', cleanUp));

  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ready = await new Promise<Ready>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The server ${why}:\n${log}`));
    const timer = setTimeout(() => {
      signalGroup(child, 'SIGKILL');
      fail(`was not ready within ${patienceMs / 1000} s`);
    }, patienceMs);
    child.once('close', () => {
      clearTimeout(timer);
      fail('stopped before it was ready');
    });
    if (!child.stdout) throw new Error('The server has no stdout.');
    createInterface(child.stdout).once('line', (line) => {
      clearTimeout(timer);
      resolve(JSON.parse(line));
    });
  });
  return { child, ready, log: () => log };
};
