/** Ways to get it wrong, each a cut into a copy of the built files. A check that lets one through is no check. How one is written: docs/faults.md. */
import type { Patch } from './built.ts';

export interface Mutant {
  /** What finds it: storms, storms with an older database put back, kills under plain writers, listeners in the moment of storing, a reader that stops. */
  readonly tried: 'storms' | 'restores' | 'writers' | 'races' | 'slow-reader';
  readonly patches: readonly Patch[];
}

const listening = "listen(hints, id, (hint) => hint.kind === 'changed' && hint.page.head > range.after)";
const moment = 'await new Promise((later) => setTimeout(later, 30));';
const busyDisk = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);';
const subscribing = 'hearing(hints, who, (hint) => pass(connection, hint))';

export const mutants = {
  /** The same message again is another message. */
  'no-idempotency': {
    tried: 'storms',
    patches: [
      { file: 'server/dist/store/statements/conversations.js', find: 'const message = findKey.get(row.id, clientId);', put: 'const message = undefined;' },
      {
        file: 'server/dist/store/migrations/0001-conversations.js',
        find: /data TEXT NOT NULL,\s+PRIMARY KEY \(conversation_id, seq\),\s+UNIQUE \(conversation_id, client_id\)/,
        put: 'data TEXT NOT NULL, PRIMARY KEY (conversation_id, seq)',
      },
    ],
  },
  /** Whatever is newer is applied, as if nothing could be missing in between. */
  'no-cursor': {
    tried: 'storms',
    patches: [{ file: 'contract/dist/conversation.js', find: 'event.seq !== state.head + 1', put: 'event.seq <= state.head' }],
  },
  /** The sender is told before it is on the disk, which is busy for 20 ms. */
  'acknowledge-before-commit': {
    tried: 'writers',
    patches: [
      {
        file: 'server/dist/store/sqlite-worker.js',
        find: /commit\.run\(\);\s*committed\(\);\s*return answers;/,
        put: `port.postMessage(JSON.stringify({ answers, seconds: 0 })); ${busyDisk} commit.run(); committed(); return [];`,
      },
    ],
  },
  /** Beats and polls say that the line stands, and not how far the list is. */
  'heads-missing': {
    tried: 'storms',
    patches: [
      { file: 'server/dist/guests.js', find: '...heads[participant.id],', put: '' },
      { file: 'server/dist/notices.js', find: 'return { cursor: next, notices: items, heads }', put: 'return { cursor: next, notices: items, heads: {} }' },
    ],
  },
  /** First the range is read, then listening begins, a moment later as on a busy server. */
  'watch-after-read': {
    tried: 'races',
    patches: [
      { file: 'server/dist/services/conversations.js', find: `const news = ${listening};`, put: 'let news = { stop() {} };' },
      {
        file: 'server/dist/services/conversations.js',
        find: 'await news.heard(waitMs, signal);',
        put: `${moment} news = ${listening}; await news.heard(waitMs, signal);`,
      },
      { file: 'server/dist/sockets.js', find: /const unsubscribe = hearing\(hints, who, \(hint\) => \{[^}]*\}\);/, put: 'let unsubscribe = () => {};' },
      { file: 'server/dist/sockets.js', find: 'connection.held = undefined;', put: `connection.held = undefined; ${moment} unsubscribe = ${subscribing};` },
    ],
  },
  /** A list that began anew is taken for the old one. */
  'no-epoch': {
    tried: 'restores',
    patches: [{ file: 'contract/dist/conversation.js', find: 'page.epoch === state.epoch ? state', put: 'true ? state' }],
  },
  /** Whoever does not read has everything kept for him. */
  'unbounded-buffer': {
    tried: 'slow-reader',
    patches: [{ file: 'server/dist/sockets.js', find: 'ws.bufferedAmount > mostBuffered', put: 'false' }],
  },
  /** The device is written a minute later, when the first attempt is long over. */
  'outbox-after-send': {
    tried: 'storms',
    patches: [
      {
        file: 'client/dist/outbox.js',
        find: /this\.#writing = this\.#writing\.then\(async \(\) => \{(?=\s*await this\.attempt\('readwrite', async)/,
        put: 'this.#writing = this.#writing.then(async () => { await new Promise((sent) => setTimeout(sent, 60_000));',
      },
      { file: 'client/dist/outbox.js', find: /return this\.#writing;(?=\s*\}\s*async #read)/, put: 'return Promise.resolve();' },
    ],
  },
} satisfies Readonly<Record<string, Mutant>>;

export type MutantName = keyof typeof mutants;
export const mutantNames = Object.keys(mutants) as MutantName[];
