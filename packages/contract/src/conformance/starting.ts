import {
  begin,
  conversationsOf,
  eventually,
  hostileIds,
  must,
  mustEqual,
  mustRefuse,
  newStart,
  NotRun,
  notOffered,
  partOf,
  patienceOf,
  visit,
  wait,
  type Sentence,
} from './sentence.ts';
import { allEvents, messagesIn, read, say, seqs, textsIn, upTo, written } from './talk.ts';

export const startSentences: readonly Sentence[] = [
  {
    id: 'conversations-start-once',
    service: 'conversations',
    says: 'the same key starts one conversation, however often it is said',
    async holds(adapter, _, signal) {
      const conversations = conversationsOf(await visit(adapter, signal));
      const start = newStart();
      const first = await conversations.start(start);
      const again = await conversations.start(start);
      mustEqual(again.id, first.id, 'the conversation of the same key');
    },
  },
  {
    id: 'conversations-start-at-once',
    service: 'conversations',
    says: 'the same key said 16 times at once starts one conversation',
    async holds(adapter, _, signal) {
      const conversations = conversationsOf(await visit(adapter, signal));
      const start = newStart();
      const heads = await Promise.all(Array.from({ length: 16 }, () => conversations.start(start)));
      mustEqual(new Set(heads.map(({ id }) => id)).size, 1, 'the number of conversations');
      mustEqual(
        (await conversations.list()).map(({ id }) => id),
        [heads[0]?.id],
        'the list of conversations',
      );
    },
  },
  {
    id: 'conversations-start-apart',
    service: 'conversations',
    says: 'another key starts another conversation',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      must((await conversations.start(newStart())).id !== id, 'two keys name the same conversation');
    },
  },
  {
    id: 'conversations-list',
    service: 'conversations',
    says: 'the list has the visitor’s conversations, the newest first',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      await say(conversations, id, 'Das war gestern.');
      await wait(20, signal);
      const { id: newer } = await conversations.start(newStart());
      const list = await conversations.list();
      mustEqual(
        list.map((each) => each.id),
        [newer, id],
        'the list of conversations',
      );
    },
  },
  {
    id: 'conversations-list-head',
    service: 'conversations',
    says: 'the list knows the newest seq of each conversation',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const { seq } = await say(conversations, id, 'Guten Tag');
      const [summary] = await conversations.list();
      mustEqual(summary?.head, seq, 'the head in the list');
    },
  },
  {
    id: 'conversations-private',
    service: 'conversations',
    says: 'a conversation of somebody else is not found',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      await say(conversations, id, 'Meine Kundennummer ist 4711.');
      const stranger = conversationsOf(await visit(adapter, signal));
      await mustRefuse(read(stranger, id, { after: 0 }, 10, signal), ['not-found'], 'reading a conversation of somebody else');
      await mustRefuse(stranger.send(id, [written('Hallo')]), ['not-found'], 'writing into a conversation of somebody else');
      if (stranger.close) await mustRefuse(stranger.close(id), ['not-found'], 'closing a conversation of somebody else');
      mustEqual(await stranger.list(), [], 'the list of a new visitor');
    },
  },
  {
    id: 'conversations-unknown',
    service: 'conversations',
    says: 'a conversation that does not exist is not found',
    async holds(adapter, _, signal) {
      const conversations = conversationsOf(await visit(adapter, signal));
      const nowhere = crypto.randomUUID();
      await mustRefuse(read(conversations, nowhere, { after: 0 }, 10, signal), ['not-found'], 'reading an unknown conversation');
      await mustRefuse(conversations.send(nowhere, [written('Hallo?')]), ['not-found'], 'writing into an unknown conversation');
    },
  },
  {
    id: 'conversations-hostile-ids',
    service: 'conversations',
    says: 'an id that means harm is an id that does not exist',
    async holds(adapter, _, signal) {
      const conversations = conversationsOf(await visit(adapter, signal));
      for (const id of hostileIds)
        await mustRefuse(
          read(conversations, id, { after: 0 }, 10, signal),
          ['not-found', 'invalid', 'too-large'],
          `the conversation ${JSON.stringify(id.slice(0, 20))}`,
        );
    },
  },
  {
    id: 'conversations-epoch',
    service: 'conversations',
    says: 'the epoch stays the same while nothing happens to the backend',
    async holds(adapter, _, signal) {
      const { conversations, id, head } = await begin(adapter, signal);
      await say(conversations, id, 'Eins');
      const first = await read(conversations, id, { after: 0 }, 10, signal);
      await say(conversations, id, 'Zwei');
      const second = await read(conversations, id, { after: 0 }, 10, signal);
      const [listed] = await conversations.list();
      mustEqual([first.epoch, second.epoch, listed?.epoch], [head.epoch, head.epoch, head.epoch], 'the epochs');
    },
  },
  {
    id: 'conversations-epoch-restored',
    service: 'conversations',
    says: 'when an older backup was put back the epoch is another, and what it lost is taken anew',
    async holds(adapter, harness, signal) {
      const backup = partOf(harness, 'backup');
      const { session, conversations, id } = await begin(adapter, signal);
      if (session.token === undefined) throw new NotRun('The backend gives no token.');
      await say(conversations, id, 'Vor der Sicherung');
      const restore = await backup();
      const lost = written('Nach der Sicherung');
      await eventually(() => conversations.send(id, [lost]).catch(() => undefined), 'an answer after the backup', signal, patienceOf(harness));
      const before = await read(conversations, id, { after: 0 }, 100, signal);
      await restore();
      const again = await eventually(
        () => visit(adapter, signal, session.token).catch(() => undefined),
        'a session after the restore',
        signal,
        patienceOf(harness),
      );
      const after = await read(conversationsOf(again), id, { after: 0 }, 100, signal);
      must(after.epoch !== before.epoch, `${before.head} events became ${after.head}, and the epoch is the same`);
      const [taken] = await conversationsOf(again).send(id, [lost]);
      mustEqual(taken?.duplicate, false, 'whether the message that was lost is a duplicate');
      const events = await allEvents(conversationsOf(again), id, signal);
      mustEqual(seqs(events), upTo(events.length), 'the numbers of the events');
      mustEqual(textsIn(events), ['Vor der Sicherung', 'Nach der Sicherung'], 'the messages');
    },
  },
  {
    id: 'conversations-close',
    service: 'conversations',
    says: 'a closed conversation says so, once',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      if (!conversations.close) return notOffered('conversations.close');
      await say(conversations, id, 'Hat sich erledigt.');
      await conversations.close(id);
      await conversations.close(id);
      const ends = (await allEvents(conversations, id, signal)).filter(
        (event) => event.kind === 'status' && (event.status === 'closed' || event.status === 'resolved'),
      );
      mustEqual(ends.length, 1, 'the number of ends');
    },
  },
  {
    id: 'conversations-rate',
    service: 'conversations',
    says: 'a judgement is an event, once for its key, and a second judgement is refused',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const rate = conversations.rate?.bind(conversations) ?? notOffered('conversations.rate');
      await say(conversations, id, 'Danke, das war alles.');
      const rating = { key: crypto.randomUUID(), score: 4, comment: 'Ging schnell.' };
      await rate(id, rating);
      await rate(id, rating);
      await mustRefuse(rate(id, { key: crypto.randomUUID(), score: 1 }), ['conflict'], 'judging a second time');
      const found = (await allEvents(conversations, id, signal)).flatMap((event) => (event.kind === 'rating' ? [[event.score, event.comment]] : []));
      mustEqual(found, [[4, 'Ging schnell.']], 'the judgements');
    },
  },
  {
    id: 'conversations-list-last',
    service: 'conversations',
    says: 'where the list tells what was said last and how much is unread, it tells it rightly',
    async holds(adapter, harness, signal) {
      const { conversations, id } = await begin(adapter, signal);
      await say(conversations, id, 'Wann kommt der Techniker?');
      const [asked] = await conversations.list();
      if (!asked?.last) throw new NotRun('The list does not tell what was said last.');
      mustEqual([asked.last.text, asked.unread ?? 0], ['Wann kommt der Techniker?', 0], 'the last words and what is unread');
      await partOf(harness, 'agentSays')(id, 'Am Dienstag.');
      const answered = await eventually(
        async () => (await conversations.list()).find(({ last }) => last?.text === 'Am Dienstag.'),
        'the answer in the list',
        signal,
        patienceOf(harness),
      );
      if (answered.unread !== undefined) mustEqual(answered.unread, 1, 'the number of unread messages');
    },
  },
  {
    id: 'conversations-marks-grow',
    service: 'conversations',
    says: 'a read mark only grows',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      if (!conversations.markRead) return notOffered('conversations.markRead');
      await say(conversations, id, 'Eins');
      const { seq } = await say(conversations, id, 'Zwei');
      await conversations.markRead(id, seq);
      await conversations.markRead(id, 1);
      const { readUpTo } = await read(conversations, id, { after: 0 }, 100, signal);
      if (!readUpTo) throw new NotRun('The backend tells no read marks.');
      const me = messagesIn(await allEvents(conversations, id, signal))[0]?.by.id ?? '';
      mustEqual(readUpTo[me], seq, 'the mark after a smaller one came');
    },
  },
  {
    id: 'conversations-marks-at-once',
    service: 'conversations',
    says: 'read marks that overtake one another leave the greatest, and none goes beyond the end',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const markRead = conversations.markRead?.bind(conversations) ?? notOffered('conversations.markRead');
      const results = await conversations.send(
        id,
        upTo(5).map((number) => written(`Nummer ${number}`)),
      );
      const head = Math.max(...results.map(({ seq }) => seq));
      await Promise.all([3, 1, head + 100, 2, head, 4, 1].map((seq) => markRead(id, seq)));
      const { readUpTo, events } = await read(conversations, id, { after: 0 }, 100, signal);
      if (!readUpTo) throw new NotRun('The backend tells no read marks.');
      mustEqual(readUpTo[messagesIn(events)[0]?.by.id ?? ''], head, 'the mark after all of them');
    },
  },
];
