import { textParts } from '../conversation.ts';
import { limits } from '../limits.ts';
import { closeCodes } from '../wire.ts';
import { must, mustEqual, NotRun } from './sentence.ts';
import type { WireSentence } from './wire-requests.ts';
import type { WireSocket } from './wire-talk.ts';

const { badFrame, unauthorized } = closeCodes;

const sendFrame = (conversationId: string, text: string, clientId: string = crypto.randomUUID()) => ({
  t: 'send',
  id: crypto.randomUUID(),
  conversationId,
  messages: [{ clientId, parts: textParts(text) }],
});
const hasEvent = (id: string, seq: number) => (frame: WireSocket['frames'][number]) =>
  frame.t === 'notice' &&
  (frame.notice.kind === 'events'
    ? frame.notice.conversationId === id && frame.notice.page.events.some((event) => event.seq === seq)
    : frame.notice.kind === 'hint' && frame.notice.topic === `conversation:${id}` && (frame.notice.head ?? seq) >= seq);

export const socketSentences: readonly WireSentence[] = [
  {
    id: 'socket-welcome',
    service: 'socket',
    says: 'hello is answered with welcome: how often to beat, and the head of every conversation',
    async holds(wire) {
      const { visitor, id } = await wire.conversation();
      const { seq } = await visitor.say(id, 'Guten Tag');
      const socket = await visitor.socket();
      const welcome = socket.frames.find((frame) => frame.t === 'welcome');
      must(welcome && welcome.beatMs > 0, `beatMs is ${welcome?.beatMs}`);
      mustEqual(welcome.heads[id], seq, 'the head in welcome');
      socket.close();
    },
  },
  {
    id: 'socket-ticket-once',
    service: 'socket',
    says: 'a ticket opens one socket, once, and one that was made up opens none (4401)',
    async holds(wire) {
      const visitor = await wire.visitor();
      const ticket = await visitor.ticket();
      const first = await wire.open();
      first.say({ t: 'hello', ticket });
      await first.next((frame) => frame.t === 'welcome', 'welcome');
      for (const again of [ticket, 'A'.repeat(43)]) {
        const socket = await wire.open();
        socket.say({ t: 'hello', ticket: again });
        await socket.mustClose([unauthorized], again === ticket ? 'a ticket that was used' : 'a ticket that nobody gave');
        mustEqual(socket.heard, [], 'what was said to it before');
      }
      first.close();
    },
  },
  {
    id: 'socket-hello-first',
    service: 'socket',
    says: 'who says something else first is sent away (4401)',
    async holds(wire) {
      await (await wire.visitor()).ticket();
      const socket = await wire.open();
      socket.say({ t: 'beat' });
      await socket.mustClose([unauthorized], 'a beat before hello');
      mustEqual(socket.heard, [], 'what was said to it before');
    },
  },
  {
    id: 'socket-hello-missing',
    service: 'socket',
    says: 'who says nothing is sent away (4401)',
    async holds(wire) {
      await (await wire.visitor()).ticket();
      await (await wire.open()).mustClose([unauthorized], 'silence');
    },
  },
  {
    id: 'socket-malformed',
    service: 'socket',
    says: 'a frame that cannot be understood ends the socket (4400)',
    async holds(wire) {
      const visitor = await wire.visitor();
      for (const frame of ['{', '[]', '{"t":"beat","extra":1}', '{"t":"read","conversationId":7,"seq":"x"}']) {
        const socket = await visitor.socket();
        socket.say(frame);
        await socket.mustClose([badFrame], `the frame ${frame}`);
      }
    },
  },
  {
    id: 'socket-unknown-kind',
    service: 'socket',
    says: 'a frame of a kind that the server does not know is answered, and the socket stays open',
    async holds(wire) {
      const socket = await (await wire.visitor()).socket();
      socket.say({ t: 'unheard-of', id: 'u-1' });
      const refused = await socket.next((frame) => frame.t === 'refused', 'refused');
      mustEqual([refused.id, refused.error.code], ['u-1', 'invalid'], 'the answer');
      await socket.beat();
      socket.close();
    },
  },
  {
    id: 'socket-too-large',
    service: 'socket',
    says: 'a frame beyond the limit ends the socket (1009) or is refused as too large, and nothing of it is stored',
    async holds(wire) {
      const { visitor, id } = await wire.conversation();
      const socket = await visitor.socket();
      socket.say(sendFrame(id, 'x'.repeat(limits.frameBytes)));
      const refused = await Promise.race([
        socket.next((frame) => frame.t === 'refused', 'refused').catch(() => undefined),
        socket.mustClose([1009], 'a frame that is too large'),
      ]);
      if (refused?.t === 'refused') mustEqual(refused.error.code, 'too-large', 'the code');
      mustEqual((await visitor.events(id)).events.filter(({ kind }) => kind === 'message').length, 0, 'the number of stored messages');
      socket.close();
    },
  },
  {
    id: 'socket-foreign',
    service: 'socket',
    says: 'the id of somebody else’s conversation opens nothing on the socket either',
    async holds(wire) {
      const { visitor: owner, id } = await wire.conversation();
      await owner.say(id, 'Meine Kundennummer ist 4711.');
      const { length } = (await owner.events(id)).events;
      const socket = await (await wire.visitor()).socket();
      socket.say(sendFrame(id, 'Hallo'));
      const refused = await socket.next((frame) => frame.t === 'refused' || frame.t === 'results', 'refused');
      must(refused.t === 'refused', 'a message into a conversation of somebody else was taken');
      mustEqual(refused.error.code, 'not-found', 'the code');
      socket.say({ t: 'typing', conversationId: id });
      socket.say({ t: 'read', conversationId: id, seq: 1 });
      socket.say({ t: 'have', heads: { [id]: 1 } });
      const { heads } = await socket.beat();
      must(!(id in heads), 'the beat names the conversation of somebody else');
      const page = await owner.events(id);
      mustEqual(page.events.length, length, 'the number of events');
      for (const marks of [page.readUpTo, page.deliveredUpTo])
        must(
          Object.keys(marks ?? {}).every((who) => page.events.some(({ by }) => by.id === who)),
          'a stranger has left a mark',
        );
      socket.close();
    },
  },
  {
    id: 'socket-beat',
    service: 'socket',
    says: 'a beat is answered with a beat that has the newest head of every conversation, so that the last lost notice is found',
    async holds(wire) {
      const { visitor, id } = await wire.conversation();
      const socket = await visitor.socket();
      for (const text of ['Eins', 'Zwei']) {
        const { seq } = await visitor.say(id, text);
        mustEqual((await socket.beat()).heads[id], seq, 'the head in the beat');
      }
      socket.close();
    },
  },
  {
    id: 'socket-pushes',
    service: 'socket',
    says: 'what was stored by request is heard on the socket',
    async holds(wire) {
      const { visitor, id } = await wire.conversation();
      const socket = await visitor.socket();
      await socket.beat();
      const { seq } = await visitor.say(id, 'Vom anderen Gerät');
      await socket.next(hasEvent(id, seq), `a notice of the event ${seq}`);
      socket.close();
    },
  },
  {
    id: 'socket-listens-first',
    service: 'socket',
    says: 'what is stored while a socket opens stands in the heads of its welcome, or comes as a notice',
    async holds(wire) {
      const { visitor, id } = await wire.conversation();
      for (let turn = 0; turn < 3; turn += 1) {
        const [socket, { seq: meanwhile }] = await Promise.all([visitor.socket(), visitor.say(id, 'Während er öffnet')]);
        const welcome = socket.frames.find((frame) => frame.t === 'welcome');
        if ((welcome?.heads[id] ?? 0) < meanwhile) await socket.next(hasEvent(id, meanwhile), `a notice of the event ${meanwhile}`);
        const { seq } = await visitor.say(id, 'Kaum dass er offen ist');
        await socket.next(hasEvent(id, seq), `a notice of the event ${seq}`);
        socket.close();
      }
    },
  },
  {
    id: 'socket-two-roads',
    service: 'socket',
    says: 'a message that comes by socket and by request is stored once, whichever is first',
    async holds(wire) {
      const { visitor, id } = await wire.conversation();
      const socket = await visitor.socket();
      const bySocket = async (clientId: string) => {
        const frame = sendFrame(id, clientId, clientId);
        socket.say(frame);
        const answer = await socket.next((each) => (each.t === 'results' || each.t === 'refused') && each.id === frame.id, 'results');
        const [result] = answer.t === 'results' ? answer.results : [];
        must(result, `the message was refused: ${JSON.stringify(answer)}`);
        return result;
      };
      const [first, again] = [await bySocket('socket first'), await visitor.say(id, 'socket first', 'socket first')];
      mustEqual([first.duplicate, again], [false, { ...first, duplicate: true }], 'the answers, by socket and then by request');
      const [earlier, later] = [await visitor.say(id, 'request first', 'request first'), await bySocket('request first')];
      mustEqual([earlier.duplicate, later], [false, { ...earlier, duplicate: true }], 'the answers, by request and then by socket');
      const both = await Promise.all([bySocket('at once'), visitor.say(id, 'at once', 'at once')]);
      mustEqual(
        [new Set(both.map(({ seq }) => seq)).size, both.filter(({ duplicate }) => !duplicate).length],
        [1, 1],
        'places and first ones of a message sent on both roads at once',
      );
      mustEqual((await visitor.events(id)).events.filter(({ kind }) => kind === 'message').length, 3, 'the number of stored messages');
      socket.close();
    },
  },
  {
    id: 'socket-versions',
    service: 'socket',
    says: 'of the versions that are offered the server takes one that it knows, and without one it opens nothing',
    async holds(wire) {
      await (await wire.visitor()).ticket();
      const socket = await wire.open(['lotse.99', 'lotse.1']);
      mustEqual(socket.protocol, 'lotse.1', 'the version');
      socket.close();
      await mustRefuseToOpen(wire.open(['lotse.99']));
    },
  },
  {
    id: 'socket-limits',
    service: 'socket',
    says: 'in version 2 welcome tells the limits and the end of the session',
    async holds(wire) {
      const socket = await inVersion2(wire.visitor());
      const welcome = socket.frames.find((frame) => frame.t === 'welcome');
      for (const name of ['frameBytes', 'textBytes', 'messagesPerSend', 'eventsPerRead'] as const)
        must((welcome?.limits?.[name] ?? 0) >= 1, `the limit "${name}" is ${welcome?.limits?.[name]}`);
      must(Date.parse(welcome?.expiresAt ?? '') > Date.now(), `the session ends at ${welcome?.expiresAt}`);
      socket.close();
    },
  },
  {
    id: 'socket-renews',
    service: 'socket',
    says: 'in version 2 a token prolongs the session in place, and a wrong one does not end the socket',
    async holds(wire) {
      const visitor = await wire.visitor();
      const socket = await inVersion2(Promise.resolve(visitor));
      socket.say({ t: 'token', id: 't-1', token: 'A'.repeat(43) });
      const refused = await socket.next((frame) => frame.t === 'refused' || frame.t === 'renewed', 'refused');
      mustEqual([refused.t, refused.id], ['refused', 't-1'], 'the answer to a token that nobody gave');
      socket.say({ t: 'token', id: 't-2', token: visitor.token });
      const renewed = await socket.next((frame) => frame.t === 'renewed', 'renewed');
      must(renewed.id === 't-2' && Date.parse(renewed.expiresAt) > Date.now(), `the session goes on until ${renewed.expiresAt}`);
      await socket.beat();
      socket.close();
    },
  },
];

const inVersion2 = async (visitor: ReturnType<Parameters<WireSentence['holds']>[0]['visitor']>): Promise<WireSocket> => {
  const socket = await (await visitor).socket(['lotse.2', 'lotse.1']);
  if (socket.protocol !== 'lotse.2') throw new NotRun(`The server speaks ${socket.protocol}.`);
  return socket;
};
const mustRefuseToOpen = async (opening: Promise<WireSocket>): Promise<void> => {
  const opened = await opening.catch(() => undefined);
  must(!opened, `a socket of a version that does not exist was opened as "${opened?.protocol}"`);
};
