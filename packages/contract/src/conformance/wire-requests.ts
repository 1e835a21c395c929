import { limits } from '../limits.ts';
import { answers } from '../wire.ts';
import { must, mustEqual, wait } from './sentence.ts';
import { mustBeRefused, page, type Wire } from './wire-talk.ts';

/** One promise of docs/protocol.md that needs no adapter to be tried. */
export interface WireSentence {
  readonly id: string;
  readonly service: 'requests' | 'socket';
  readonly says: string;
  /** Rejects with what was found instead; with NotRun where the server does not offer this. */
  holds(wire: Wire, signal: AbortSignal): Promise<void>;
}

const visitor = { locale: 'de', page };
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

export const requestSentences: readonly WireSentence[] = [
  {
    id: 'requests-refused',
    service: 'requests',
    says: 'what cannot be understood is refused with its status and a code, never with a page',
    async holds(wire) {
      const { token } = await wire.visitor();
      const refused = async (what: string, status: number, code: 'invalid' | 'not-found', ...asked: Parameters<Wire['ask']>) =>
        mustBeRefused(await wire.ask(...asked), status, [code], what);
      await refused('a body that is no JSON', 400, 'invalid', 'sessions', { body: '{' });
      await refused('a body of another type', 400, 'invalid', 'sessions', { body: JSON.stringify({ visitor }), type: 'text/plain' });
      await refused('a body without what is needed', 400, 'invalid', 'sessions', { body: {} });
      await refused(`${limits.depth + 12} nested levels`, 400, 'invalid', 'sessions', { body: nested(limits.depth + 12) });
      await refused('an address that is not there', 404, 'not-found', 'no-such-thing', { token });
    },
  },
  {
    id: 'requests-strict',
    service: 'requests',
    says: 'a field that nobody knows is refused, so that no client believes to have been understood',
    async holds(wire) {
      mustBeRefused(await wire.ask('sessions', { body: { visitor, mood: 'angry' } }), 400, ['invalid'], 'an unknown field');
    },
  },
  {
    id: 'requests-token',
    service: 'requests',
    says: 'without a token, or with a wrong one, nothing is told',
    async holds(wire) {
      for (const token of [undefined, 'nonsense', 'A'.repeat(43)])
        mustBeRefused(await wire.ask('channels', { token }), 401, ['unauthorized'], `the token ${JSON.stringify(token)}`);
    },
  },
  {
    id: 'requests-too-large',
    service: 'requests',
    says: 'a body beyond the limit is refused as too large',
    async holds(wire) {
      const { visitor: one, id } = await wire.conversation();
      const parts = [{ kind: 'text', text: 'x'.repeat(limits.frameBytes) }];
      mustBeRefused(
        await one.ask(`conversations/${id}/messages`, { messages: [{ clientId: 'large', parts }] }),
        413,
        ['too-large'],
        `more than ${limits.frameBytes} bytes`,
      );
      mustEqual((await one.events(id)).events.filter(({ kind }) => kind === 'message').length, 0, 'the number of stored messages');
    },
  },
  {
    id: 'requests-json',
    service: 'requests',
    says: 'an answer is JSON, and nobody in between keeps it for somebody else',
    async holds(wire) {
      const { token } = await wire.visitor();
      const { headers } = await wire.ask('channels', { token });
      must(/^application\/json\b/i.test(headers.get('content-type') ?? ''), `the answer is called "${headers.get('content-type')}"`);
      must(
        /\b(no-store|private)\b/.test(headers.get('cache-control') ?? ''),
        `cache-control of an answer is "${headers.get('cache-control')}", neither no-store nor private`,
      );
    },
  },
  {
    id: 'requests-foreign',
    service: 'requests',
    says: 'the id of somebody else’s conversation opens nothing',
    async holds(wire) {
      const { visitor: owner, id } = await wire.conversation();
      await owner.say(id, 'Meine Kundennummer ist 4711.');
      const stranger = await wire.visitor();
      const deeds: readonly (readonly [string, object?, string?])[] = [
        ['events?after=0'],
        ['events?before=99'],
        ['messages', { messages: [{ clientId: 'x', parts: [{ kind: 'text', text: 'Hallo' }] }] }],
        ['read', { seq: 1 }, 'conversations.markRead'],
        ['typing', {}, 'conversations.typing'],
        ['close', {}, 'conversations.close'],
      ];
      for (const [deed, body, offer] of deeds)
        if (offer === undefined || stranger.offers(offer))
          mustBeRefused(await stranger.ask(`conversations/${id}/${deed}`, body), 404, ['not-found'], `${deed} of somebody else`);
      const { events, readUpTo = {} } = await owner.events(id);
      mustEqual(events.filter(({ kind }) => kind === 'message').length, 1, 'the number of messages');
      must(
        Object.keys(readUpTo).every((who) => events.some(({ by }) => by.id === who)),
        'a stranger has left a read mark',
      );
    },
  },
  {
    id: 'requests-polls-at-once',
    service: 'requests',
    says: 'a poll without a cursor, or with one that is not known, is answered at once, with a cursor and the heads',
    async holds(wire) {
      const { visitor: one, id } = await wire.conversation();
      one.offered('watch');
      const { seq } = await one.say(id, 'Guten Tag');
      for (const after of ['', '&after=cursor-of-another-life']) {
        const asked = Date.now();
        const { cursor, heads } = await one.read(answers.notices, `notices?wait=20${after}`);
        must(Date.now() - asked < 10_000, `a poll with "${after}" was held back`);
        must(cursor !== '' && heads[id] === seq, `the head of the conversation is ${heads[id]}, and ${seq} is stored`);
      }
    },
  },
  {
    id: 'requests-polls-wait',
    service: 'requests',
    says: 'a poll with its cursor is held back, and answered when something happens',
    async holds(wire, signal) {
      const { visitor: one, id } = await wire.conversation();
      one.offered('watch');
      let { cursor } = await one.read(answers.notices, 'notices');
      let asked = Date.now();
      const poll = () => one.read(answers.notices, `notices?after=${encodeURIComponent(cursor)}&wait=20`);
      let polled = poll();
      // What has to do with others, e.g. a place in the queue, may still be told first.
      for (let turn = 0; turn < 20; turn += 1) {
        const early = await Promise.race([polled, wait(300, signal)]);
        if (!early) break;
        must(early.notices.length > 0, 'with nothing to tell, the poll was answered at once');
        ({ cursor } = early);
        asked = Date.now();
        polled = poll();
      }
      const { seq } = await one.say(id, 'Hört jemand zu?');
      // And it may come in between: then the next poll tells it.
      for (let told = false; !told;) {
        const { notices, heads, cursor: next } = await polled;
        told = (heads[id] ?? 0) >= seq;
        must(Date.now() - asked < 10_000, 'the poll was held back although something happened');
        must(notices.length > 0, `the poll tells ${notices.length} notices and the head ${heads[id]}, and ${seq} is stored`);
        cursor = next;
        if (!told) polled = poll();
      }
    },
  },
];
