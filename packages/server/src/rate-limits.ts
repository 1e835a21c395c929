/** How much one caller may ask for. Counted in memory: each server counts for itself. */
import { LotseError } from '@lotse/contract';
import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Points in a duration of seconds. A customer who types never meets them; a script does. */
const budgets = {
  /** Every request of a network, before anything is looked up. */
  address: { points: 6_000, duration: 60 },
  /** Pages and files beside the API, likewise. */
  pages: { points: 6_000, duration: 60 },
  /** Every request, by participant or, without a session, by network. */
  any: { points: 600, duration: 60 },
  /** What was refused, by network: beyond this, refusals are slow. */
  refused: { points: 20, duration: 60 },
  /** Opening a session, by network: behind one address of a mobile provider there are thousands. */
  session: { points: 300, duration: 60 },
  start: { points: 30, duration: 600 },
  /** Bytes that visitors of one network send to be kept: sessions are many, the disk is one. */
  'sent-network': { points: 1_000_000_000, duration: 86_400 },
  /** Messages, not requests. */
  burst: { points: 20, duration: 10 },
  send: { points: 60, duration: 60 },
  typing: { points: 1, duration: 1 },
  /** Calls booked or moved, by visitor, and booked, by network: who takes every time away from the others is no customer. */
  callback: { points: 10, duration: 3_600 },
  'callback-network': { points: 60, duration: 3_600 },
  message: { points: 10, duration: 3_600 },
  facts: { points: 60, duration: 60 },
  rating: { points: 30, duration: 60 },
  /** Socket tickets, by visitor, and upgrades, by network. */
  socket: { points: 30, duration: 60 },
  upgrade: { points: 600, duration: 60 },
  /** Files: each is judged, and perhaps looked at by a scanner. */
  upload: { points: 30, duration: 600 },
  /** Megabytes that visitors of one network upload while it is kept though nobody sends it: sessions are many, the disk is one. */
  'upload-network': { points: 2_000, duration: 86_400 },
  /** Wrong passwords, by the agent's address with the network, or of an agent who changes his; and all who sign in, by network: behind one address there is a whole company. */
  'sign-in': { points: 10, duration: 600 },
  'sign-in-network': { points: 120, duration: 60 },
  /** Looks at an invitation and uses of it, by network. */
  invitation: { points: 60, duration: 60 },
  /** Wishes for mails, by visitor and by network. */
  mail: { points: 10, duration: 3_600 },
  'mail-network': { points: 60, duration: 3_600 },
  /** Mails to an address for which only whoever asks vouches, by the address with the network, and by the address: nobody is written full, and nobody uses up what another one may ask for. */
  'mail-address-network': { points: 10, duration: 86_400 },
  'mail-address': { points: 50, duration: 86_400 },
  transcript: { points: 20, duration: 3_600 },
  /** Declarations, by network: beyond this they are taken like all others, and their mail asks for a code. */
  declaration: { points: 20, duration: 3_600 },
  /** What was sent, by visitor and by network; a declaration spends nothing. Drafts are saved at each step. */
  submission: { points: 30, duration: 3_600 },
  'submission-network': { points: 300, duration: 3_600 },
  /** Receipts opened, by network: each is a document that is made. */
  receipt: { points: 60, duration: 60 },
  /** Codes typed for declarations, by network; and what somebody asks of what is kept of him. */
  confirmation: { points: 60, duration: 3_600 },
  export: { points: 20, duration: 3_600 },
  draft: { points: 120, duration: 600 },
  /** Megabytes of files that saved drafts keep, by network: they lie as long as a draft though nobody has sent them. */
  'draft-network': { points: 2_000, duration: 14 * 86_400 },
  lookup: { points: 120, duration: 60 },
  /** Codes, by visitor and by the address on file: each has five tries, and a guesser is to have few. */
  code: { points: 5, duration: 3_600 },
  'code-address': { points: 10, duration: 86_400 },
  /** Wrong proofs of a case, by its number and by mail address, each with the network: these doors close for that network only. */
  'case-proof': { points: 5, duration: 3_600 },
  'case-email': { points: 5, duration: 3_600 },
  /** Wrong codes for a case, by network, beside the five tries that each code has. */
  'case-code': { points: 20, duration: 3_600 },
  /** Codes mailed about a case, by its number with the network, and by its number. */
  'case-mail-network': { points: 5, duration: 3_600 },
  'case-mail': { points: 50, duration: 86_400 },
  /** Codes asked for, of whatever cases, by visitor and by network. */
  'case-challenge': { points: 20, duration: 3_600 },
  'case-challenge-network': { points: 120, duration: 3_600 },
} as const;

export type LimitName = keyof typeof budgets;

export interface RateLimits {
  /** Rejects with `rate-limited` and the time to wait when `key` has used up what it may. */
  spend(name: LimitName, key: string, points?: number): Promise<void>;
  /** The same as a question, for what is dropped in silence. */
  allows(name: LimitName, key: string): Promise<boolean>;
  /** What was spent ahead of a try that was none. */
  giveBack(name: LimitName, key: string): Promise<void>;
  /** Counts one more refusal. Resolves at once, or late for a network that is refused again and again: who sends nonsense as fast as it is answered would take the time of everybody else. */
  refused(network: string): Promise<void>;
  /** Resolves as late, and counts nothing. */
  slowed(network: string): Promise<void>;
  /** Sockets open at once from one network: behind one address of a mobile provider there are many, and who is refused polls. */
  readonly socketsPerNetwork: number;
  /** Connections of any kind, likewise. */
  readonly connectionsPerNetwork: number;
  /** What every client is told in `welcome`, by name. */
  readonly told: Readonly<Record<string, number>>;
}

/** How late on average; a client that waits for each answer has three a second then. Never the same, or those who come together would come together again. */
const slowMs = 300;
const slowly = (isSlow: boolean): Promise<void> => (isSlow ? new Promise((resolve) => setTimeout(resolve, slowMs * (0.5 + Math.random()))) : Promise.resolve());

export const rateLimits = (): RateLimits => {
  const limiters = new Map(Object.entries(budgets).map(([name, budget]) => [name, new RateLimiterMemory(budget)]));
  const spend = async (name: LimitName, key: string, points = 1): Promise<void> => {
    try {
      await limiters.get(name)?.consume(key, points);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const { points: allowed, duration } = budgets[name];
      throw new LotseError('rate-limited', `More than ${allowed} within ${duration} s (${name}). Wait, then send the same again.`, {
        retryAfterMs: Math.max(1, refused.msBeforeNext),
      });
    }
  };
  const allows = (name: LimitName, key: string): Promise<boolean> =>
    spend(name, key).then(
      () => true,
      () => false,
    );
  return {
    spend,
    allows,
    giveBack: async (name, key) => void (await limiters.get(name)?.reward(key)),
    refused: async (network) => slowly(!(await allows('refused', network))),
    slowed: async (network) => slowly(((await limiters.get('refused')?.get(network))?.consumedPoints ?? 0) > budgets.refused.points),
    socketsPerNetwork: 500,
    connectionsPerNetwork: 2_000,
    told: { messagesPer10Seconds: budgets.burst.points, messagesPerMinute: budgets.send.points, requestsPerMinute: budgets.any.points },
  };
};

/** Counts messages, not requests; the same for socket and POST. */
export const spendMessages = async (limits: RateLimits, participantId: string, messages: number): Promise<void> => {
  await limits.spend('burst', participantId, messages);
  await limits.spend('send', participantId, messages);
};

/** Of so many bytes, as they are counted by network. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024));

/** What one deed costs. */
export type Costs = readonly (readonly [LimitName, string])[];

/** Costs are spent ahead, so that who asks for many at once has no more of them. What could not be done, and what `isFree`, has cost nothing. */
export const attempt = async <T>(limits: RateLimits, costs: Costs, deed: () => Promise<T>, isFree: (done: T) => boolean = () => false): Promise<T> => {
  const spent: (readonly [LimitName, string])[] = [];
  const giveBack = () => Promise.all(spent.map(([name, key]) => limits.giveBack(name, key)));
  try {
    for (const cost of costs) {
      await limits.spend(...cost);
      spent.push(cost);
    }
    const done = await deed();
    if (isFree(done)) await giveBack();
    return done;
  } catch (thrown) {
    await giveBack();
    throw thrown;
  }
};

/** The same as a question: it is spent where there is enough of it. */
export const affords = (limits: RateLimits, costs: Costs): Promise<boolean> =>
  attempt(limits, costs, async () => true).catch((refused: unknown) => {
    if (refused instanceof LotseError) return false;
    throw refused;
  });

/** Of a mail to an address for which only whoever asks vouches. */
export const mailCosts = (email: string, address: string): Costs => [
  ['mail-address-network', `${addressKey(email)} ${prefixOf(address)}`],
  ['mail-address', addressKey(email)],
];
/** The same where he asks for nothing else. */
export const wishCosts = (email: string, address: string): Costs => [['mail-network', networkOf(address)], ...mailCosts(email, address)];

/** For tests and load generators: everything is allowed. */
export const noRateLimits: RateLimits = {
  spend: async () => {},
  allows: async () => true,
  giveBack: async () => {},
  refused: async () => {},
  slowed: async () => {},
  socketsPerNetwork: Number.POSITIVE_INFINITY,
  connectionsPerNetwork: Number.POSITIVE_INFINITY,
  told: {},
};

/** A mail address as a key that names nobody. */
export const addressKey = (email: string): string => createHash('sha256').update(email.toLowerCase()).digest('base64url');

/** The part of an address that one household has: IPv6 hosts own a whole /64. */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:/i, '');
  return plain.includes(':') ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : plain;
};

/** The part that one provider hands around in one place: what somebody moves within who guesses. */
export const prefixOf = (address: string): string => {
  const plain = address.replace(/^::ffff:/i, '');
  return plain.includes(':') ? `${groupsOf(plain).slice(0, 3).join(':')}::/48` : `${plain.split('.').slice(0, 3).join('.')}.0/24`;
};

const groupsOf = (plain: string): readonly string[] => {
  const [front = '', back] = plain.split('::');
  const groups = front.split(':').filter(Boolean);
  const missing = back === undefined ? 0 : 8 - groups.length - back.split(':').filter(Boolean).length;
  return [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...(back ?? '').split(':').filter(Boolean)];
};
