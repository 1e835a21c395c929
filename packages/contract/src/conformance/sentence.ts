import type { BackendAdapter, Session, Visitor } from '../adapter.ts';
import type { Articles } from '../articles.ts';
import type { Channels } from '../channels.ts';
import type { Conversations } from '../conversations.ts';
import type { Outages } from '../outages.ts';
import { errorCodes, LotseError, type ErrorCode } from '../errors.ts';

/** One promise of the contract, and the way to find out whether an adapter keeps it. */
export interface Sentence {
  readonly id: string;
  readonly service: 'session' | 'identity' | 'channels' | 'articles' | 'conversations' | 'files' | 'outages' | 'flows' | 'cases';
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
  /** Keeps a copy of what is stored. The answer puts it back, as after a disk was lost; it resolves when the backend answers again. */
  backup?(): Promise<() => Promise<void>>;
  /** Breaks the connections that are open now; new ones may be made at once. */
  cut?(): Promise<void>;
  /** Takes an article out of the knowledge base. */
  removeArticle?(id: string, locale: string): Promise<void>;
  /** Puts this outage notice, and no other, into force. Resolves when it counts. */
  setOutage?(text: string): Promise<void>;
  /** Somebody at the other end changes his message at `seq`. Resolves when it is stored. */
  agentEdits?(conversationId: string, seq: number, text: string): Promise<void>;
  /** Somebody at the other end takes his message at `seq` back. Resolves when it is stored. */
  agentRedacts?(conversationId: string, seq: number): Promise<void>;
  /** What the company's own backend signs for the customer that it knows by this number; a fresh token each time. */
  identityToken?(customer: string): Promise<string>;
  /** The link in the mail that was sent last about this conversation. Resolves when the mail is there. */
  mailedLink?(conversationId: string): Promise<string>;
  /** The text of the mail that went out with this receipt. Resolves when the mail is there. */
  receiptMail?(reference: string): Promise<string>;
  /** All that is kept of what the visitor with this token has sent, as he would be handed it; in any form of text. */
  exported?(token: string): Promise<string>;
  /** Erases what the visitor with this token has sent, as far as it may be erased. */
  erase?(token: string): Promise<void>;
  /** Opens a case of somebody who is no customer of this session. `secrets`: words in it that only he may read, e.g. its title, his name, his street. */
  openCase?(): Promise<{ readonly reference: string; readonly postalCode: string; readonly email: string; readonly secrets: readonly string[] }>;
  /** The code in the mail that was sent last about this case. Resolves when the mail is there. */
  mailedCode?(reference: string): Promise<string>;
  /** Promises a later day than before, with a reason. Resolves when it counts. */
  delayCase?(reference: string): Promise<void>;
  /** Milliseconds within which comes what comes by itself, e.g. a notice; 20,000 by default. A backend in the same process needs few. */
  readonly comesWithinMs?: number;
}

/** For what comes by itself over a network, from a server that may be starting. */
const comesWithinMs = 20_000;
/** As long as this harness says, and no longer than `most`. */
export const patienceOf = (harness: Harness, most: number = comesWithinMs): number => Math.min(most, harness.comesWithinMs ?? comesWithinMs);

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

/** A new visitor, or the one of a token, or the customer whom the company names. */
export const visit = (adapter: BackendAdapter, signal: AbortSignal, token?: string, getIdentityToken?: () => Promise<string>): Promise<Session> =>
  adapter.open({ locale: 'de', page, token, ...(getIdentityToken && { getIdentityToken }) }, signal);

export const articlesOf = (session: Session): Articles => session.articles ?? notOffered('articles');
export const conversationsOf = (session: Session): Conversations => session.conversations ?? notOffered('conversations');
export const outagesOf = (session: Session): Outages => session.outages ?? notOffered('outages');
/** A method of the channels that a backend may leave out. */
export const wayOf = <Name extends Exclude<keyof Channels, 'list'>>(session: Session, name: Name): NonNullable<Channels[Name]> =>
  (session.channels[name]?.bind(session.channels) as NonNullable<Channels[Name]> | undefined) ?? notOffered(`channels.${name}`);
export const notOffered = (what: string): never => {
  throw new NotRun(`The backend does not offer ${what}.`);
};

/** The harness's part, or the end of the sentence. */
export const partOf = <Part extends Exclude<keyof Harness, 'comesWithinMs'>>(harness: Harness, part: Part): NonNullable<Harness[Part]> => {
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

/** What is promised to come, asked for again and again until it is there. Only the pauses count as waiting: a busy machine takes nothing away. */
export const eventually = async <T>(
  look: () => Promise<T | undefined> | T | undefined,
  what: string,
  signal: AbortSignal,
  withinMs = comesWithinMs,
): Promise<T> => {
  let pause = 20;
  for (let waited = 0; !signal.aborted; waited += pause, pause += 5) {
    const found = await look();
    if (found !== undefined) return found;
    if (waited >= withinMs) break;
    await wait(pause, signal);
  }
  throw new Broken(`${what} did not come`);
};
