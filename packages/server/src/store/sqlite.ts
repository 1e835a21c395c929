import { LotseError, type ErrorCode } from '@lotse/contract';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { noMetrics, type Metrics } from '../metrics.ts';
import { StoreRefused, type RefusalCode } from './refused.ts';
import type { Domains, Store } from './store.ts';

/** What goes to the worker, and what comes back: lists of them, as JSON. That is half the work of cloning, and all there is to say is plain data. */
export interface Call {
  readonly id: number;
  readonly domain: string;
  readonly method: string;
  readonly args: readonly unknown[];
}
export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly refused?:
    | {
        readonly code: ErrorCode;
        readonly message: string;
        readonly field?: string | undefined;
        readonly retryAfterMs?: number | undefined;
        readonly detail?: string;
      }
    | undefined;
}
/** Calls that shared one fsync. */
export interface Group {
  readonly answers: readonly Answer[];
  readonly seconds: number;
}
export type Greeting = { readonly epoch: string } | { readonly code: RefusalCode; readonly sentence: string };

/** Calls that come within this of the last group go together: each group costs an fsync and two crossings between threads. */
const gatherMs = 5;
/** Enough for a group of its own. */
const gathered = 64;
/** Calls under way before further ones are sent away: at a thousand a second, a wait of two seconds. */
const mostWaiting = 2_000;

export interface SqliteOptions {
  /** Holds `lotse.db`; made where it is missing. */
  readonly folder: string;
  /** The worker died; nothing can be stored any more. */
  readonly onLost?: ((error: Error) => void) | undefined;
  readonly metrics?: Metrics | undefined;
}

/** Opens the store of a folder. Rejects with StoreRefused, and has touched nothing then. */
export const openSqlite = async ({ folder, onLost, metrics = noMetrics }: SqliteOptions): Promise<Store> => {
  const fromSource = import.meta.url.endsWith('.ts');
  const worker = new Worker(new URL(fromSource ? './sqlite-worker.ts' : './sqlite-worker.js', import.meta.url), {
    workerData: folder,
    execArgv: fromSource ? ['--conditions=@lotse/source'] : [],
  });
  const greeting = await greetingOf(worker);
  if ('sentence' in greeting) throw new StoreRefused(greeting.code, `${greeting.sentence} See docs/errors.md#${greeting.code}`);

  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: LotseError) => void }>();
  let calls: Call[] = [];
  let lastId = 0;
  let over: LotseError | undefined;
  let closed: Promise<unknown> | undefined;

  const end = (error: LotseError) => {
    over ??= error;
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
  };
  metrics.watch({ storeWaiting: () => waiting.size });
  worker.on('message', (said: string) => {
    const { answers, seconds } = JSON.parse(said) as Group;
    metrics.committed(answers.length, seconds);
    for (const { id, value, refused } of answers) {
      const caller = waiting.get(id);
      waiting.delete(id);
      if (refused)
        caller?.reject(new LotseError(refused.code, refused.message, { field: refused.field, retryAfterMs: refused.retryAfterMs, cause: refused.detail }));
      else caller?.resolve(value);
    }
  });
  worker.on('error', (error: Error) => {
    end(new LotseError('unavailable', 'The store has stopped.', { cause: error }));
    onLost?.(error);
  });
  worker.on('exit', () => end(new LotseError('unavailable', 'The store is closed.')));

  let flushedAt = 0;
  let due: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(due);
    due = undefined;
    if (calls.length === 0) return;
    flushedAt = performance.now();
    worker.postMessage(JSON.stringify(calls));
    calls = [];
  };
  const flushSoon = () => {
    const left = flushedAt + gatherMs - performance.now();
    if (left <= 0) queueMicrotask(flush);
    else due = setTimeout(flush, left);
  };
  const call = (domain: string, method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (over) return reject(over);
      if (waiting.size >= mostWaiting)
        return reject(new LotseError('unavailable', 'Too much is waiting to be stored. Send the same again in a moment.', { retryAfterMs: 2_000 }));
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      const waits = calls.push({ id, domain, method, args });
      if (waits === 1) flushSoon();
      else if (waits === gathered) flush();
    });
  const domain = <Name extends keyof Domains>(name: Name): Domains[Name] =>
    new Proxy({} as Record<string | symbol, unknown>, {
      get: (known, method) => (known[method] ??= (...args: readonly unknown[]) => call(name, String(method), args)),
    }) as unknown as Domains[Name];

  return {
    epoch: greeting.epoch,
    agents: domain('agents'),
    articles: domain('articles'),
    cases: domain('cases'),
    caseMails: domain('caseMails'),
    deskCases: domain('deskCases'),
    conversations: domain('conversations'),
    settings: domain('settings'),
    customers: domain('customers'),
    visitors: domain('visitors'),
    facts: domain('facts'),
    searches: domain('searches'),
    team: domain('team'),
    mails: domain('mails'),
    silences: domain('silences'),
    ways: domain('ways'),
    files: domain('files'),
    flows: domain('flows'),
    probe: async () => void (await call('life', 'probe', [])),
    close() {
      flush();
      over ??= new LotseError('unavailable', 'The store is closing.');
      if (!closed) {
        closed = once(worker, 'exit');
        worker.postMessage('close');
      }
      return closed.then(() => undefined);
    },
  };
};

/** Its first word; rejects when it dies without one. */
const greetingOf = (worker: Worker): Promise<Greeting> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The store ended before it began.')));
  });
