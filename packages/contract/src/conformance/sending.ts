import type { BackendAdapter } from '../adapter.ts';
import { limits } from '../limits.ts';
import { begin, conversationsOf, eventually, must, mustEqual, mustRefuse, NotRun, partOf, patienceOf, visit, type Harness, type Sentence } from './sentence.ts';
import { allEvents, messagesIn, read, say, seqs, textsIn, upTo, written } from './talk.ts';

/** Characters that get lost on the way through forms, templates and databases. */
const difficult = [
  '<b onclick="alert(1)">fett</b> & &amp; %20 + \\n "„“',
  'Zeile eins\nZeile zwei\n\n  eingerückt',
  '👩‍👩‍👧‍👦 ñ ﷺ עברית 漢字 \u202Eumgekehrt\u202C',
  "'; DROP TABLE messages; --",
  '__proto__',
  '0',
  'null',
];

/** A conversation in which an agent has answered, and where his answer stands. */
const answered = async (adapter: BackendAdapter, harness: Harness, signal: AbortSignal) => {
  const { conversations, id } = await begin(adapter, signal);
  const agentSays = partOf(harness, 'agentSays');
  await say(conversations, id, 'Wann kommt es?');
  await agentSays(id, 'Am Montag.');
  const before = await allEvents(conversations, id, signal);
  const seq = messagesIn(before).at(-1)?.seq ?? 0;
  return { conversations, id, before, seq };
};

export const sendSentences: readonly Sentence[] = [
  {
    id: 'conversations-send-once',
    service: 'conversations',
    says: 'a message sent twice is stored once, and the second time is a success',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const message = written('Wo ist mein Paket?');
      const [first] = await conversations.send(id, [message]);
      const [again] = await conversations.send(id, [message]);
      mustEqual(first?.duplicate, false, 'whether the first one is a duplicate');
      mustEqual(again, { clientId: message.clientId, seq: first?.seq, duplicate: true }, 'the answer to the second one');
      mustEqual(textsIn(await allEvents(conversations, id, signal)), ['Wo ist mein Paket?'], 'the stored messages');
    },
  },
  {
    id: 'conversations-send-at-once',
    service: 'conversations',
    says: 'a message sent 16 times at once is stored once',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const message = written('Hallo?');
      const answers = await Promise.all(Array.from({ length: 16 }, () => conversations.send(id, [message])));
      mustEqual(new Set(answers.map(([result]) => result?.seq)).size, 1, 'the number of places given');
      mustEqual(answers.filter(([result]) => result?.duplicate === false).length, 1, 'the number of answers that are no duplicate');
      mustEqual(messagesIn(await allEvents(conversations, id, signal)).length, 1, 'the number of stored messages');
    },
  },
  {
    id: 'conversations-send-order',
    service: 'conversations',
    says: 'messages sent together are stored in their order, and each is answered',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const messages = upTo(5).map((number) => written(`Nummer ${number}`));
      const results = await conversations.send(id, messages);
      mustEqual(
        results.map(({ clientId }) => clientId),
        messages.map(({ clientId }) => clientId),
        'the answered messages',
      );
      const stored = messagesIn(await allEvents(conversations, id, signal));
      mustEqual(
        stored.map(({ clientId }) => clientId),
        messages.map(({ clientId }) => clientId),
        'the order of the stored messages',
      );
      mustEqual(
        seqs(stored),
        results.map(({ seq }) => seq),
        'the places of the stored messages',
      );
    },
  },
  {
    id: 'conversations-send-all-or-nothing',
    service: 'conversations',
    says: 'when one message of several is refused, none is stored',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const messages = [written('Der Anfang'), written('ü'.repeat(limits.textBytes))];
      await mustRefuse(conversations.send(id, messages), ['too-large', 'invalid'], `a text of ${2 * limits.textBytes} bytes`);
      mustEqual(textsIn(await allEvents(conversations, id, signal)), [], 'the stored messages');
    },
  },
  {
    id: 'conversations-send-longest',
    service: 'conversations',
    says: 'the longest text that is allowed is taken',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const text = 'ä'.repeat(limits.textBytes / 2);
      await say(conversations, id, text);
      must(textsIn(await allEvents(conversations, id, signal))[0] === text, 'the longest text did not come home as it was sent');
    },
  },
  {
    id: 'conversations-send-letters',
    service: 'conversations',
    says: 'what was written comes home letter for letter, with its clientId',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const messages = difficult.map((text) => written(text));
      await conversations.send(id, messages);
      const home = messagesIn(await allEvents(conversations, id, signal));
      mustEqual(
        home.map(({ clientId, parts }) => ({ clientId, parts })),
        messages,
        'the messages',
      );
    },
  },
  {
    id: 'conversations-send-own-parts',
    service: 'conversations',
    says: 'an article sent in a message stays an article',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const parts = [{ kind: 'article', articleId: 'abschlag', title: 'Abschlag ändern' }] as const;
      await conversations.send(id, [{ clientId: crypto.randomUUID(), parts }]);
      mustEqual(messagesIn(await allEvents(conversations, id, signal))[0]?.parts, parts, 'the parts');
    },
  },
  {
    id: 'conversations-gap-free',
    service: 'conversations',
    says: 'with 16 writers at once every event has its number, without a gap and once',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const results = await Promise.all(upTo(16).map((number) => say(conversations, id, `Schreiber ${number}`)));
      const events = await allEvents(conversations, id, signal);
      mustEqual(seqs(events), upTo(events.length), 'the numbers of the events');
      mustEqual(messagesIn(events).length, 16, 'the number of messages');
      for (const { clientId, seq } of results)
        must(
          events.some((event) => event.kind === 'message' && event.clientId === clientId && event.seq === seq),
          `the message answered as ${seq} does not stand there`,
        );
    },
  },
  {
    id: 'conversations-agent',
    service: 'conversations',
    says: 'what an agent says comes as a message of an agent',
    async holds(adapter, harness, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const agentSays = partOf(harness, 'agentSays');
      await say(conversations, id, 'Ist da jemand?');
      await agentSays(id, 'Ja, guten Tag.');
      const answer = await eventually(
        async () =>
          messagesIn(await allEvents(conversations, id, signal)).find((event) =>
            event.parts.some((part) => part.kind === 'text' && part.text === 'Ja, guten Tag.'),
          ),
        'the answer of the agent',
        signal,
        patienceOf(harness),
      );
      must(answer.by.role === 'agent' || answer.by.role === 'bot', `the answer comes from a "${answer.by.role}"`);
    },
  },
  {
    id: 'conversations-edit',
    service: 'conversations',
    says: 'a changed message keeps its place, and the change is an event of its own',
    async holds(adapter, harness, signal) {
      const agentEdits = partOf(harness, 'agentEdits');
      const { conversations, id, before, seq } = await answered(adapter, harness, signal);
      await agentEdits(id, seq, 'Am Dienstag.');
      const after = await allEvents(conversations, id, signal);
      mustEqual(seqs(after), upTo(before.length + 1), 'the numbers of the events');
      const edit = after.at(-1);
      must(edit?.kind === 'edit', `the last event is a "${edit?.kind}"`);
      mustEqual([edit.of, edit.parts], [seq, [{ kind: 'text', text: 'Am Dienstag.' }]], 'what was changed');
    },
  },
  {
    id: 'conversations-redact',
    service: 'conversations',
    says: 'a message that was taken back keeps its place and loses its words, and that it was taken back is an event of its own',
    async holds(adapter, harness, signal) {
      const agentRedacts = partOf(harness, 'agentRedacts');
      const { conversations, id, before, seq } = await answered(adapter, harness, signal);
      await agentRedacts(id, seq);
      const after = await allEvents(conversations, id, signal);
      mustEqual(seqs(after), upTo(before.length + 1), 'the numbers of the events');
      const redact = after.at(-1);
      must(redact?.kind === 'redact', `the last event is a "${redact?.kind}"`);
      mustEqual(redact.of, seq, 'what was taken back');
      must(!textsIn(after).includes('Am Montag.'), 'the words that were taken back can still be read');
    },
  },
  {
    id: 'conversations-restart',
    service: 'conversations',
    says: 'after a restart everything that was answered is there, in its order, and nothing is stored twice',
    async holds(adapter, harness, signal) {
      const { session, conversations, id } = await begin(adapter, signal);
      const restart = partOf(harness, 'restart');
      if (session.token === undefined) throw new NotRun('The backend gives no token.');
      const messages = upTo(5).map((number) => written(`Vor dem Neustart ${number}`));
      await conversations.send(id, messages);
      const before = await read(conversations, id, { after: 0 }, 100, signal);
      await restart();
      const again = conversationsOf(
        await eventually(() => visit(adapter, signal, session.token).catch(() => undefined), 'a session after the restart', signal, patienceOf(harness)),
      );
      const results = await eventually(() => again.send(id, messages).catch(() => undefined), 'an answer after the restart', signal, patienceOf(harness));
      must(
        results.every(({ duplicate }) => duplicate),
        'a message that was stored before the restart was stored again',
      );
      const after = await read(again, id, { after: 0 }, 100, signal);
      const kept = messagesIn(after.events).map(({ clientId }) => clientId);
      mustEqual(
        kept,
        messages.map(({ clientId }) => clientId),
        'the messages after the restart',
      );
      if (after.epoch === before.epoch) mustEqual(seqs(after.events), seqs(before.events), 'the numbers in the same epoch');
    },
  },
];
