/**
 * The thread that owns the database. Whatever waits is done as one transaction with one fsync, and answered only after it;
 * what arrives meanwhile is the next one. Each call is a savepoint of its own, so that a refused one takes nobody along.
 */
import { LotseError } from '@lotse/contract';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { databaseOf } from './database.ts';
import { openDatabase } from './open-database.ts';
import { StoreRefused } from './refused.ts';
import type { Answer, Call, Greeting, Group } from './sqlite.ts';
import { prepareDomains } from './statements/index.ts';

/** Calls in one transaction. */
const groupSize = 512;

const port = parentPort;
if (!port) throw new Error('sqlite-worker.ts is started by sqlite.ts, as a worker.');
const greet = (greeting: Greeting) => port.postMessage(greeting);

const serve = async (folder: string): Promise<void> => {
  const { sqlite, epoch, committed, close } = await openDatabase(folder);
  const domains: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { ...prepareDomains(databaseOf(sqlite), epoch) };
  const begin = sqlite.prepare('BEGIN IMMEDIATE');
  const commit = sqlite.prepare('COMMIT');
  const rollback = sqlite.prepare('ROLLBACK');
  const mark = sqlite.prepare('SAVEPOINT call');
  const keep = sqlite.prepare('RELEASE call');
  const drop = sqlite.prepare('ROLLBACK TO call');

  const run = ({ id, domain, method, args }: Call): Answer => {
    const deed = domains[domain]?.[method];
    if (typeof deed !== 'function') return { id, refused: { code: 'unavailable', message: `The store has no ${domain}.${method}.` } };
    mark.run();
    try {
      const value: unknown = deed(...args);
      keep.run();
      return { id, value };
    } catch (failed) {
      if (!sqlite.isTransaction) throw failed;
      drop.run();
      keep.run();
      return { id, refused: refusalOf(failed) };
    }
  };

  const group = (calls: readonly Call[]): readonly Answer[] => {
    try {
      begin.run();
      const answers = calls.map(run);
      commit.run();
      committed();
      return answers;
    } catch (failed) {
      if (sqlite.isTransaction) rollback.run();
      const refused = refusalOf(failed);
      return calls.map(({ id }) => ({ id, refused }));
    }
  };

  port.on('message', (first: readonly Call[] | 'close') => {
    let closing = first === 'close';
    const calls = first === 'close' ? [] : [...first];
    while (!closing && calls.length < groupSize) {
      const more: { message: readonly Call[] | 'close' } | undefined = receiveMessageOnPort(port);
      if (!more) break;
      if (more.message === 'close') closing = true;
      else calls.push(...more.message);
    }
    for (let from = 0; from < calls.length; from += groupSize) {
      const startedAt = performance.now();
      const answers = group(calls.slice(from, from + groupSize));
      port.postMessage({ answers, seconds: (performance.now() - startedAt) / 1000 } satisfies Group);
    }
    if (!closing) return;
    close();
    port.close();
  });
  greet({ epoch });
};

const refusalOf = (failed: unknown): Answer['refused'] => {
  if (failed instanceof LotseError) return { code: failed.code, message: failed.message, field: failed.field, retryAfterMs: failed.retryAfterMs };
  return {
    code: 'unavailable',
    message: 'The store could not do this at present.',
    retryAfterMs: 1000,
    detail: failed instanceof Error ? failed.message : String(failed),
  };
};

try {
  await serve(String(workerData));
} catch (failed) {
  if (!(failed instanceof StoreRefused)) throw failed;
  greet({ code: failed.code, sentence: failed.message });
  port.close();
}
