import { emptyConversation, reduce } from '../conversation.ts';
import type { ConversationEvent } from '../conversations.ts';
import { begin, conversationsOf, eventually, must, mustEqual, NotRun, patienceOf, visit, wait, type Sentence } from './sentence.ts';
import { allEvents, read, say, seqs, upTo, written } from './talk.ts';

/** A conversation of some events; how many a backend makes of a start is its own business. */
const talked = async (...[adapter, signal]: Parameters<typeof begin>) => {
  const { conversations, id, session } = await begin(adapter, signal);
  await conversations.send(
    id,
    upTo(7).map((number) => written(`Nummer ${number}`)),
  );
  const all = await allEvents(conversations, id, signal);
  mustEqual(seqs(all), upTo(all.length), 'the numbers of the events');
  return { session, conversations, id, all };
};

export const readSentences: readonly Sentence[] = [
  {
    id: 'conversations-read-after',
    service: 'conversations',
    says: 'reading on gives the next events, at every limit and from every place',
    async holds(adapter, _, signal) {
      const { conversations, id, all } = await talked(adapter, signal);
      for (const limit of [1, 2, 3, all.length - 1, all.length, all.length + 1, 200])
        for (let after = 0; after <= all.length; after += 1) {
          const { events } = await read(conversations, id, { after }, limit, signal);
          mustEqual(seqs(events), seqs(all.slice(after, after + limit)), `at most ${limit} events after ${after}`);
        }
    },
  },
  {
    id: 'conversations-read-before',
    service: 'conversations',
    says: 'reading history gives the events just before, at every limit and from every place',
    async holds(adapter, _, signal) {
      const { conversations, id, all } = await talked(adapter, signal);
      for (const limit of [1, 2, 3, all.length, 200])
        for (let before = 1; before <= all.length + 1; before += 1) {
          const { events } = await read(conversations, id, { before }, limit, signal);
          mustEqual(seqs(events), seqs(all.slice(Math.max(0, before - 1 - limit), before - 1)), `at most ${limit} events before ${before}`);
        }
    },
  },
  {
    id: 'conversations-read-now',
    service: 'conversations',
    says: 'where history says how the conversation stands, it says it rightly, and can be read from far behind the end',
    async holds(adapter, _, signal) {
      const { conversations, id, all } = await talked(adapter, signal);
      const { events, now } = await read(conversations, id, { before: 2 ** 31 - 1 }, 3, signal);
      if (!now) throw new NotRun('History does not say how the conversation stands.');
      mustEqual(seqs(events), seqs(all.slice(-3)), 'the newest three events');
      const { status } = all.reduce(reduce, emptyConversation(id, ''));
      mustEqual(now.status, status, 'how it stands');
    },
  },
  {
    id: 'conversations-resume',
    service: 'conversations',
    says: 'who comes back with his token goes on from any place, without a gap and without a double',
    async holds(adapter, _, signal) {
      const { session, id, all } = await talked(adapter, signal);
      if (session.token === undefined) throw new NotRun('The backend gives no token.');
      for (const after of upTo(all.length, 0)) {
        const again = conversationsOf(await visit(adapter, signal, session.token));
        mustEqual(seqs((await read(again, id, { after }, 200, signal)).events), seqs(all.slice(after)), `what comes after ${after} in a new session`);
      }
    },
  },
  {
    id: 'conversations-read-past-end',
    service: 'conversations',
    says: 'beyond the end there is nothing, and that is no mistake',
    async holds(adapter, _, signal) {
      const { conversations, id, all } = await talked(adapter, signal);
      for (const after of [all.length, all.length + 1, all.length + 100])
        mustEqual(seqs((await read(conversations, id, { after }, 10, signal)).events), [], `what stands after ${after}`);
    },
  },
  {
    id: 'conversations-read-same',
    service: 'conversations',
    says: 'what was read once reads the same again',
    async holds(adapter, _, signal) {
      const { conversations, id, all } = await talked(adapter, signal);
      mustEqual(await allEvents(conversations, id, signal, 2), all, 'the events, read again in other pages');
    },
  },
  {
    id: 'conversations-head',
    service: 'conversations',
    says: 'the head is the last event, and never one that cannot be read yet',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      let writing = true;
      const writers = Promise.all(upTo(16).map((number) => say(conversations, id, `Schreiber ${number}`))).finally(() => (writing = false));
      const pages: { readonly head: number; readonly there: readonly ConversationEvent[] }[] = [];
      while (writing) {
        const { head } = await read(conversations, id, { after: 0 }, 1, signal);
        pages.push({ head, there: (await read(conversations, id, { after: 0 }, 200, signal)).events });
        await wait(1, signal);
      }
      await writers;
      for (const { head, there } of pages) must(there.length >= head, `the head was ${head} while ${there.length} events could be read`);
      const { head, events } = await read(conversations, id, { after: 0 }, 200, signal);
      mustEqual(head, events.at(-1)?.seq, 'the head at rest');
    },
  },
  {
    id: 'conversations-read-waits',
    service: 'conversations',
    says: 'who waits while reading is answered when something happens',
    async holds(adapter, harness, signal) {
      const { session, conversations, id, all } = await talked(adapter, signal);
      if (session.token === undefined) throw new NotRun('The backend gives no token, so there is no second device.');
      const other = conversationsOf(await visit(adapter, signal, session.token));
      let heard: readonly ConversationEvent[] = [];
      const listening = eventually(
        async () => {
          const { events } = await conversations.read(id, { after: all.length }, { limit: 10, waitMs: patienceOf(harness, 8_000), signal });
          heard = events;
          return events.length > 0 || undefined;
        },
        'the event that was waited for',
        signal,
        patienceOf(harness),
      );
      await wait(50, signal);
      const { seq } = await say(other, id, 'Vom anderen Gerät');
      await listening;
      must(seqs(heard).includes(seq), 'the event that was waited for is not in the answer');
    },
  },
  {
    id: 'conversations-read-ends',
    service: 'conversations',
    says: 'waiting while reading ends with its signal',
    async holds(adapter, harness, signal) {
      const { conversations, id, all } = await talked(adapter, signal);
      const end = new AbortController();
      const reading = conversations.read(id, { after: all.length }, { limit: 10, waitMs: 60_000, signal: end.signal }).then(
        () => true,
        () => true,
      );
      await wait(50, signal);
      end.abort();
      must(await Promise.race([reading, wait(patienceOf(harness, 5_000), signal).then(() => false)]), 'long after its signal the reading still waits');
    },
  },
];
