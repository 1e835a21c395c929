/**
 * The thread that owns the database. Whatever waits is done as one transaction with one fsync, and answered only after it;
 * what arrives meanwhile is the next one. A refused call takes nobody along: nearly all are refused before they have written anything. Where one
 * had, the group is done anew with a savepoint for each call; always, that would be dear, for SQLite keeps a copy of every page then.
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
  /** Statements so far that are there to write. */
  let writes = 0;
  const database = databaseOf(sqlite, () => (writes += 1));
  const domains: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { ...prepareDomains(database, epoch) };
  const begin = sqlite.prepare('BEGIN IMMEDIATE');
  const commit = sqlite.prepare('COMMIT');
  const rollback = sqlite.prepare('ROLLBACK');
  const mark = sqlite.prepare('SAVEPOINT call');
  const keep = sqlite.prepare('RELEASE call');
  const drop = sqlite.prepare('ROLLBACK TO call');

  const run = ({ id, domain, method, args }: Call): Answer => {
    const deed = domains[domain]?.[method];
    if (typeof deed !== 'function') return { id, refused: { code: 'unavailable', message: `The store has no ${domain}.${method}.` } };
    const before = writes;
    try {
      return { id, value: deed(...args) };
    } catch (failed) {
      if (!sqlite.isTransaction) throw failed;
      if (writes > before) throw new HalfDone(failed);
      return { id, refused: refusalOf(failed) };
    }
  };
  const runAlone = (call: Call): Answer => {
    mark.run();
    try {
      const answer = run(call);
      keep.run();
      return answer;
    } catch (failed) {
      if (!(failed instanceof HalfDone)) throw failed;
      drop.run();
      keep.run();
      return { id: call.id, refused: refusalOf(failed.cause) };
    }
  };

  const transaction = (calls: readonly Call[], each: (call: Call) => Answer): readonly Answer[] => {
    try {
      begin.run();
      const answers = calls.map(each);
      commit.run();
      committed();
      return answers;
    } catch (failed) {
      if (sqlite.isTransaction) rollback.run();
      if (failed instanceof HalfDone) return transaction(calls, runAlone);
      const refused = refusalOf(failed);
      return calls.map(({ id }) => ({ id, refused }));
    }
  };

  port.on('message', (first: string) => {
    const calls: Call[] = [];
    let closing = false;
    const hear = (said: string) => {
      if (said === 'close') closing = true;
      else calls.push(...(JSON.parse(said) as readonly Call[]));
    };
    hear(first);
    while (!closing && calls.length < groupSize) {
      const more: { readonly message: string } | undefined = receiveMessageOnPort(port);
      if (!more) break;
      hear(more.message);
    }
    for (let from = 0; from < calls.length; from += groupSize) {
      const startedAt = performance.now();
      const answers = transaction(calls.slice(from, from + groupSize), run);
      port.postMessage(JSON.stringify({ answers, seconds: (performance.now() - startedAt) / 1000 } satisfies Group));
    }
    if (!closing) return;
    close();
    port.close();
  });
  greet({ epoch });
};

/** A call was refused, its `cause`, after it had written something. */
class HalfDone extends Error {
  constructor(cause: unknown) {
    super('A call was refused half done.', { cause });
  }
}

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
