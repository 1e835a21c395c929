import type { Conversations, MailRequest } from '../conversations.ts';
import { begin, conversationsOf, must, mustEqual, mustRefuse, newStart, notOffered, NotRun, partOf, visit, type Sentence } from './sentence.ts';
import { allEvents, say, textsIn } from './talk.ts';

const mailed = (conversations: Conversations): NonNullable<Conversations['mailTo']> => conversations.mailTo?.bind(conversations) ?? notOffered('mailTo');
const wish = (what: MailRequest['what'], email = 'ines.petersen@kunde.example') => ({ key: crypto.randomUUID(), email, what });
const happenings = async (conversations: Conversations, id: string, signal: AbortSignal) =>
  (await allEvents(conversations, id, signal)).filter(({ kind }) => kind === 'system').length;

/** Addresses that are none, and those that would write into the header of a mail. */
const noAddresses = [
  '',
  'ines',
  'ines@',
  '@kunde.example',
  'ines@kunde',
  'ines@kunde.example, alle@kunde.example',
  'ines@kunde.example\r\nBcc: alle@kunde.example',
  '<ines@kunde.example>',
];

export const mailSentences: readonly Sentence[] = [
  {
    id: 'conversations-mail-to-twice',
    service: 'conversations',
    says: 'a wish for answers by mail that is said twice is one wish, and no mistake',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const mailTo = mailed(conversations);
      await say(conversations, id, 'Ich muss leider weg.');
      const asked = wish('answers');
      await mailTo(id, asked);
      const once = await happenings(conversations, id, signal);
      must(once > 0, 'that answers go by mail stands nowhere in the conversation');
      await mailTo(id, asked);
      mustEqual(await happenings(conversations, id, signal), once, 'the number of wishes');
    },
  },
  {
    id: 'conversations-mail-to-address',
    service: 'conversations',
    says: 'what is no mail address is refused, and nothing is written down',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const mailTo = mailed(conversations);
      await say(conversations, id, 'Schreiben Sie mir.');
      for (const email of noAddresses) await mustRefuse(mailTo(id, wish('answers', email)), ['invalid', 'too-large'], `the address ${JSON.stringify(email)}`);
      mustEqual(await happenings(conversations, id, signal), 0, 'the number of wishes');
    },
  },
  {
    id: 'conversations-mail-to-private',
    service: 'conversations',
    says: 'a conversation of somebody else is neither mailed nor handed out',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      if (!conversations.mailTo && !conversations.transcript) return notOffered('mailTo');
      await say(conversations, id, 'Meine Kundennummer ist 4711.');
      const stranger = conversationsOf(await visit(adapter, signal));
      if (stranger.mailTo) {
        await mustRefuse(stranger.mailTo(id, wish('answers')), ['not-found'], 'asking for the answers of somebody else');
        await mustRefuse(stranger.mailTo(id, wish('transcript')), ['not-found'], 'asking for the words of somebody else');
      }
      if (stranger.transcript) await mustRefuse(stranger.transcript(id), ['not-found'], 'the transcript of somebody else');
      if (stranger.stopMails) await mustRefuse(stranger.stopMails(id), ['not-found'], 'stopping the mails of somebody else');
    },
  },
  {
    id: 'conversations-stop-mails',
    service: 'conversations',
    says: 'mails that were stopped are stopped, once, and can be asked for again',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const mailTo = mailed(conversations);
      const stop = conversations.stopMails?.bind(conversations) ?? notOffered('stopMails');
      await say(conversations, id, 'Ich bin unterwegs.');
      await mailTo(id, wish('answers'));
      const wanted = await happenings(conversations, id, signal);
      await stop(id);
      const stopped = await happenings(conversations, id, signal);
      must(stopped > wanted, 'that mails were stopped stands nowhere in the conversation');
      await stop(id);
      mustEqual(await happenings(conversations, id, signal), stopped, 'what was said about mails after a second stop');
      await mailTo(id, wish('answers'));
      must((await happenings(conversations, id, signal)) > stopped, 'a wish after the stop changes nothing');
    },
  },
  {
    id: 'conversations-transcript',
    service: 'conversations',
    says: 'a transcript has all that was said, in its order, letter for letter',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      const transcript = conversations.transcript?.bind(conversations) ?? notOffered('transcript');
      const said = ['Äpfel <b>& Birnen</b>', '100 % „sicher“', 'Bis morgen.'];
      for (const text of said) await say(conversations, id, text);
      const text = await (await transcript(id)).text();
      const places = said.map((each) => text.indexOf(each));
      must(!places.includes(-1), `of what was said this is not in it: ${said[places.indexOf(-1)]}`);
      mustEqual(
        places,
        places.toSorted((a, b) => a - b),
        'the places of what was said',
      );
    },
  },
  {
    id: 'session-link',
    service: 'session',
    says: 'a link from a mail leads somebody new into its conversation, as the one who began it, and into no other',
    async holds(adapter, harness, signal) {
      const mailedLink = partOf(harness, 'mailedLink');
      const { conversations, id } = await begin(adapter, signal);
      const mailTo = mailed(conversations);
      await say(conversations, id, 'Ich gehe jetzt nach Hause.');
      const { id: other } = await conversations.start(newStart());
      await say(conversations, other, 'Das ist etwas anderes.');
      await mailTo(id, wish('transcript'));
      const link = await mailedLink(id);
      const elsewhere = await adapter.open({ locale: 'de', page: { url: 'https://www.example.de/', title: 'Start' }, link }, signal);
      mustEqual(elsewhere.continues, id, 'the conversation that the link leads to');
      const there = conversationsOf(elsewhere);
      mustEqual(textsIn(await allEvents(there, id, signal)), ['Ich gehe jetzt nach Hause.'], 'what he reads there');
      await say(there, id, 'Da bin ich wieder.');
      const events = await allEvents(conversations, id, signal);
      mustEqual(textsIn(events), ['Ich gehe jetzt nach Hause.', 'Da bin ich wieder.'], 'what stands in the conversation');
      const writers = new Set(events.flatMap((event) => (event.kind === 'message' ? [event.by.id] : [])));
      mustEqual(writers.size, 1, 'the number of customers in the conversation');
      mustEqual(
        (await there.list()).map((each) => each.id),
        [id],
        'his list of conversations',
      );
      if (elsewhere.token !== undefined) {
        const again = conversationsOf(await visit(adapter, signal, elsewhere.token));
        mustEqual(textsIn(await allEvents(again, id, signal)).length, 2, 'the messages he reads when he comes back');
      }
    },
  },
  {
    id: 'session-link-unknown',
    service: 'session',
    says: 'a link that nobody sent opens nothing, and is no mistake',
    async holds(adapter, _, signal) {
      const { conversations, id } = await begin(adapter, signal);
      if (!conversations.mailTo) throw new NotRun('The backend sends no mails.');
      await say(conversations, id, 'Das ist meins.');
      for (const link of [id, 'x', crypto.randomUUID(), "' OR 1=1 --"]) {
        const session = await adapter.open({ locale: 'de', page: { url: '', title: '' }, link }, signal);
        mustEqual(session.continues, undefined, `the conversation of the link "${link}"`);
        mustEqual((await session.conversations?.list()) ?? [], [], 'the conversations behind a link that nobody sent');
      }
    },
  },
];
