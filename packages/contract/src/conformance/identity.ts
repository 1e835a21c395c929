/** Whom the company itself names. Each sentence needs `identityToken` in the harness: only the company can sign. */
import type { BackendAdapter, Customer, Session } from '../adapter.ts';
import { LotseError } from '../errors.ts';
import { conversationsOf, must, mustEqual, mustRefuse, newStart, notOffered, partOf, visit, type Harness, type Sentence } from './sentence.ts';
import { allEvents, messagesIn, say, textsIn } from './talk.ts';

/** Somebody nobody else is. */
const somebody = () => `customer-${crypto.randomUUID()}`;

/** A session of `who`, in the stay that `token` names. */
const signIn = async (adapter: BackendAdapter, harness: Harness, signal: AbortSignal, who: string, token?: string): Promise<Session> => {
  const sign = partOf(harness, 'identityToken');
  return visit(adapter, signal, token, () => sign(who));
};

const recognised = ({ customer }: Session): Customer => {
  must(customer, 'a customer with a signed token was not recognised');
  return customer;
};

const idsOf = async (session: Session): Promise<readonly string[]> => (await conversationsOf(session).list()).map(({ id }) => id);

export const identitySentences: readonly Sentence[] = [
  {
    id: 'identity-recognised',
    service: 'identity',
    says: 'whoever brings a signed token is recognised, the same customer each time and nobody else',
    async holds(adapter, harness, signal) {
      const [maria, jens] = [somebody(), somebody()];
      const first = recognised(await signIn(adapter, harness, signal, maria));
      mustEqual(recognised(await signIn(adapter, harness, signal, maria)).id, first.id, 'the id of the same customer');
      must(recognised(await signIn(adapter, harness, signal, jens)).id !== first.id, 'two customers have the same id');
    },
  },
  {
    id: 'identity-visitor',
    service: 'identity',
    says: 'who brings no signed token is no customer',
    async holds(adapter, harness, signal) {
      partOf(harness, 'identityToken');
      must((await visit(adapter, signal)).customer === undefined, 'a visitor was taken for a customer');
    },
  },
  {
    id: 'identity-token-continues',
    service: 'identity',
    says: 'a kept token continues the same customer',
    async holds(adapter, harness, signal) {
      const session = await signIn(adapter, harness, signal, somebody());
      const again = await visit(adapter, signal, session.token ?? notOffered('a token to be kept'));
      mustEqual(again.customer?.id, recognised(session).id, 'the customer of the kept token');
    },
  },
  {
    id: 'identity-devices',
    service: 'identity',
    says: 'a customer finds his conversations on another device, and goes on there',
    async holds(adapter, harness, signal) {
      const who = somebody();
      const phone = await signIn(adapter, harness, signal, who);
      const { id } = await conversationsOf(phone).start(newStart());
      await say(conversationsOf(phone), id, 'Auf dem Telefon.');
      const desk = await signIn(adapter, harness, signal, who);
      must((await idsOf(desk)).includes(id), 'the conversation is not in the list of the other device');
      await say(conversationsOf(desk), id, 'Am Rechner.');
      mustEqual(textsIn(await allEvents(conversationsOf(phone), id, signal)), ['Auf dem Telefon.', 'Am Rechner.'], 'what was said on both');
    },
  },
  {
    id: 'identity-carried',
    service: 'identity',
    says: 'what a visitor began goes on with him when he is recognised in the same stay, and what he wrote is his',
    async holds(adapter, harness, signal) {
      const visitor = await visit(adapter, signal);
      const token = visitor.token ?? notOffered('a token to be kept');
      const { id } = await conversationsOf(visitor).start(newStart());
      await say(conversationsOf(visitor), id, 'Noch nicht angemeldet.');
      const customer = await signIn(adapter, harness, signal, somebody(), token);
      mustEqual(await idsOf(customer), [id], 'the conversations of who signed in');
      await say(conversationsOf(customer), id, 'Angemeldet.');
      const messages = messagesIn(await allEvents(conversationsOf(customer), id, signal));
      mustEqual(textsIn(messages), ['Noch nicht angemeldet.', 'Angemeldet.'], 'what was said before and after');
      must(new Set(messages.map(({ by }) => by.id)).size === 1, 'what he wrote before and after is written by two');
    },
  },
  {
    id: 'identity-apart',
    service: 'identity',
    says: 'a customer sees nothing of the one before him, though his token was left there',
    async holds(adapter, harness, signal) {
      const first = await signIn(adapter, harness, signal, somebody());
      const { id } = await conversationsOf(first).start(newStart());
      await say(conversationsOf(first), id, 'Nur für mich.');
      const second = await signIn(adapter, harness, signal, somebody(), first.token);
      mustEqual(await idsOf(second), [], 'the conversations of the second customer');
      await mustRefuse(conversationsOf(second).read(id, { after: 0 }, { limit: 10, signal }), ['not-found'], 'the conversation of the customer before');
    },
  },
  {
    id: 'identity-refused',
    service: 'identity',
    says: 'a token that nobody signed is refused as such, and the visitor who brought it stays who he was',
    async holds(adapter, harness, signal) {
      partOf(harness, 'identityToken');
      const visitor = await visit(adapter, signal);
      const token = visitor.token ?? notOffered('a token to be kept');
      const { id } = await conversationsOf(visitor).start(newStart());
      const refused = visit(adapter, signal, token, async () => 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.');
      await mustRefuse(refused, ['unauthorized', 'expired'], 'a token that nobody signed');
      const field = await refused.catch((thrown: unknown) => LotseError.from(thrown).field);
      must(typeof field === 'string' && field.startsWith('jwt'), `the refusal names the field ${JSON.stringify(field)} instead of "jwt"`);
      await conversationsOf(await visit(adapter, signal, token)).read(id, { after: 0 }, { limit: 10, signal });
    },
  },
  {
    id: 'session-end',
    service: 'session',
    says: 'a session that was ended is over, and its token names nobody',
    async holds(adapter, _, signal) {
      const session = await visit(adapter, signal);
      if (!session.end) return notOffered('an end of sessions');
      const { id } = await conversationsOf(session).start(newStart());
      await session.end();
      const { flows, cases } = session;
      for (const ask of [() => conversationsOf(session).list(), () => flows?.list(), () => cases?.list?.()]) {
        const asked = ask();
        if (asked) await mustRefuse(asked, ['unauthorized', 'expired'], 'a session that was ended');
      }
      const next = await visit(adapter, signal, session.token);
      must(!(await idsOf(next)).includes(id), 'the token of an ended session opens its conversations');
    },
  },
];
