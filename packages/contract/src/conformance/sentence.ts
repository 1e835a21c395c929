import type { BackendAdapter, Session, Visitor } from '../adapter.ts';
import type { Articles } from '../articles.ts';
import type { Conversations } from '../conversations.ts';
import { errorCodes, LotseError, type ErrorCode } from '../errors.ts';

/** One promise of the contract, and the way to find out whether an adapter keeps it. */
export interface Sentence {
  readonly id: string;
  readonly service: 'session' | 'channels' | 'articles' | 'conversations';
  readonly says: string;
  /** Rejects with what was found instead; with NotRun where the backend does not offer this, or the harness lacks a part. */
  holds(adapter: BackendAdapter, harness: Harness, signal: AbortSignal): Promise<void>;
}

/** What only the owner of a backend can do. Each part is optional; without it, the sentences that need it are reported as not run. */
export interface Harness {
  /** Somebody at the other end answers. Resolves when it is stored. */
  agentSays?(conversationId: string, text: string): Promise<void>;
  /** Kills the backend and starts it again on the same data. Resolves when it answers. */
  restart?(): Promise<void>;
  /** Breaks the connections that are open now; new ones may be made at once. */
  cut?(): Promise<void>;
  /** Takes an article out of the knowledge base. */
  removeArticle?(id: string, locale: string): Promise<void>;
}

/** The sentence could not be tried. */
export class NotRun extends Error {
  override readonly name = 'NotRun';
}

/** The sentence does not hold. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** Ends the sentence with what was found, unless it is as promised. */
export function must(promised: unknown, found: string): asserts promised {
  if (!promised) throw new Broken(found);
}

export const mustEqual = (found: unknown, promised: unknown, what: string): void => {
  const [a, b] = [JSON.stringify(found), JSON.stringify(promised)];
  must(a === b, `${what}: ${a} instead of ${b}`);
};

/** The call has to be refused with a LotseError of one of these codes. */
export const mustRefuse = async (call: Promise<unknown>, codes: readonly ErrorCode[], what: string): Promise<void> => {
  const answer = await call.then(
    () => undefined,
    (thrown: unknown) => ({ thrown }),
  );
  must(answer, `${what} was answered, not refused with ${codes.join(' or ')}`);
  const { thrown } = answer;
  must(thrown instanceof LotseError && errorCodes.includes(thrown.code), `${what} was refused with ${String(thrown)}, which is no LotseError`);
  must(codes.includes(thrown.code), `${what} was refused with "${thrown.code}" instead of "${codes.join('" or "')}"`);
};

/** Ids that came from somewhere else and mean harm. */
export const hostileIds = [
  '',
  '.',
  '..',
  '../..',
  '%2e%2e',
  '/etc/passwd',
  "' OR 1=1 --",
  '__proto__',
  'constructor',
  '\u0000',
  'ü',
  '\uD800',
  '<script>',
  'x'.repeat(5000),
];

const page: Visitor['page'] = { url: 'https://www.example.de/hilfe', title: 'Hilfe' };

/** A new visitor, or the one of a token. */
export const visit = (adapter: BackendAdapter, signal: AbortSignal, token?: string): Promise<Session> => adapter.open({ locale: 'de', page, token }, signal);

export const articlesOf = (session: Session): Articles => session.articles ?? notOffered('articles');
export const conversationsOf = (session: Session): Conversations => session.conversations ?? notOffered('conversations');
export const notOffered = (what: string): never => {
  throw new NotRun(`The backend does not offer ${what}.`);
};

/** The harness's part, or the end of the sentence. */
export const partOf = <Part extends keyof Harness>(harness: Harness, part: Part): NonNullable<Harness[Part]> => {
  const able = harness[part];
  if (!able) throw new NotRun(`The harness has no "${part}".`);
  return able.bind(harness) as NonNullable<Harness[Part]>;
};

/** A conversation of a new visitor. */
export const begin = async (adapter: BackendAdapter, signal: AbortSignal) => {
  const session = await visit(adapter, signal);
  const conversations = conversationsOf(session);
  const head = await conversations.start(newStart());
  return { session, conversations, id: head.id, head };
};
export const newStart = () => ({ key: crypto.randomUUID(), context: { page, items: [] } });

/** Resolves after `ms`; rejects when `signal` ends. */
export const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Broken('It took too long.'));
    });
  });

/** What is promised to come, asked for again and again until it is there. */
export const eventually = async <T>(look: () => Promise<T | undefined> | T | undefined, what: string, signal: AbortSignal): Promise<T> => {
  for (let turn = 0; turn < 100 && !signal.aborted; turn += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await wait(20 + turn * 5, signal);
  }
  throw new Broken(`${what} did not come`);
};
