import '@lotse/elements/define';
import type { Client, ClientOptions } from '@lotse/client';
import { LotseError, type BackendAdapter, type ConversationEvent, type HandoffItem, type Participant } from '@lotse/contract';
import type { LotseConversation, LotseWidget } from '@lotse/elements';
import { guided } from './lotse-flow.states.ts';
import { trail } from './lotse-handoff.states.ts';
import { channels, closed, inWidget, locale, nordlicht, offline, visit } from './nordlicht.states.ts';
import { scene, until } from './scene.states.ts';

/** Every state of a conversation: as a screen of the widget, and standing alone in a page. */

const say = (de: string, en: string) => (locale() === 'de' ? de : en);
const first = () =>
  say(
    'Mein Anschluss sollte am 26. kommen. Jetzt steht da 3. Dezember. Ab 1. Dezember arbeite ich von zu Hause und brauche Internet.',
    'My connection was due on the 26th. Now it says 3 December. I work from home from 1 December and need the internet.',
  );
type Backend = ReturnType<typeof nordlicht>;
interface Scene {
  readonly backend?: Backend;
  /** Around the backend: what it should do otherwise. */
  readonly adapter?: BackendAdapter;
  readonly items?: readonly HandoffItem[];
  readonly text?: string;
  readonly options?: Partial<ClientOptions>;
  /** What happens once the first message is stored. */
  readonly afterwards?: (backend: Backend, client: Client) => void | Promise<void>;
}

/** A conversation that has been begun, and what has happened in it since. */
const talking = ({ backend = nordlicht(), adapter = backend, items = trail(), text = first(), options, afterwards }: Scene = {}): Client => {
  const client = visit(adapter, options);
  scene(async () => {
    await client.startConversation({ items, text });
    await until(() => backend.events.some(({ kind }) => kind === 'message'));
    await afterwards?.(backend, client);
  });
  return client;
};
const sends = async (client: Client, text: string) => {
  client.write(text);
  await client.send();
};

const inPanel = (client: Client): LotseWidget => inWidget(client, 'conversation', () => until(() => client.state.conversation !== undefined));
const standing = (client: Client): LotseConversation => {
  const element = document.createElement('lotse-conversation');
  element.client = client;
  return element;
};

const answers = async ({ agent }: Backend, client: Client) => {
  agent.take();
  agent.reads();
  agent.says(
    say(
      'Guten Tag, Frau Petersen. Ich sehe Ihren Auftrag und den neuen Termin, Sie müssen nichts wiederholen.',
      'Hello Ms Petersen. I see your order and the new date, you need not repeat anything.',
    ),
  );
  agent.says(
    say(
      'Bis zur Anschaltung kann ich Ihnen kostenlos einen LTE-Router leihen. Er wäre am Dienstag bei Ihnen. Passt das?',
      'Until the switch-on I can lend you an LTE router free of charge. It would arrive on Tuesday. Does that suit you?',
    ),
  );
  await sends(client, say('Das wäre toll. Geht auch an die neue Adresse?', 'That would be great. Also to the new address?'));
};

/** The backend refuses every message with these words for good. */
const refusing = (words: string, backend: Backend, refusal = new LotseError('invalid', 'Refused.')): BackendAdapter => ({
  async open(visitor, signal) {
    const session = await backend.open(visitor, signal);
    const talks = session.conversations;
    return {
      ...session,
      conversations: talks && {
        ...talks,
        send: (id, messages) =>
          messages.some(({ parts }) => parts.some((part) => part.kind === 'text' && part.text.includes(words)))
            ? Promise.reject(refusal)
            : talks.send(id, messages),
      },
    };
  },
});

/** The events of a conversation are changed on their way. */
const told = (change: (event: ConversationEvent) => ConversationEvent, backend: Backend): BackendAdapter => ({
  async open(visitor, signal) {
    const session = await backend.open(visitor, signal);
    const talks = session.conversations;
    return {
      ...session,
      watch: (on, ended) =>
        session.watch?.(
          (notice) => on(notice.kind === 'events' ? { ...notice, page: { ...notice.page, events: notice.page.events.map(change) } } : notice),
          ended,
        ),
      conversations: talks && {
        ...talks,
        read: async (id, range, options) => {
          const page = await talks.read(id, range, options);
          return { ...page, events: page.events.map(change) };
        },
      },
    };
  },
});

const bot: Participant = { id: 'bot', role: 'bot' };
/** The connection breaks when the customer has read what was said. */
const cutAfter = async (words: string, { agent, cut }: Backend, client: Client): Promise<void> => {
  agent.says(words);
  const last = () => client.state.conversation?.lines.at(-1);
  await until(() => last()?.kind === 'message' && JSON.stringify(last()).includes(words));
  cut();
};
const farewell = () => say('Gern. Dann wünsche ich Ihnen einen schönen Abend.', 'You are welcome. Have a good evening.');
const goodbye = ({ agent }: Backend) => agent.says(farewell());

export const inQueue = () => inPanel(talking({ afterwards: ({ agent }) => agent.queue(2, 180) }));
export const nextInQueue = () =>
  inPanel(
    talking({
      afterwards({ agent }) {
        agent.queue(4, 400);
        agent.queue(1, 45);
      },
    }),
  );
export const waiting = () => inPanel(talking({ items: [] }));
export const closedHours = () => inPanel(talking({ backend: nordlicht({ channels: channels(closed()) }) }));
export const answered = () => inPanel(talking({ afterwards: answers }));
export const typing = () =>
  inPanel(
    talking({
      async afterwards(backend, client) {
        await answers(backend, client);
        await until(() => client.state.conversation?.outbox === 0);
        backend.agent.types();
      },
    }),
  );
export const byABot = () =>
  inPanel(
    talking({
      afterwards({ agent }) {
        agent.take(undefined, bot);
        agent.says(say('Ich suche Ihren Auftrag. Das dauert einen Moment.', 'I am looking for your order. It takes a moment.'));
      },
    }),
  );
export const notSent = () => {
  const backend = nordlicht();
  const words = say('Kontonummer', 'account number');
  return inPanel(
    talking({
      backend,
      adapter: refusing(words, backend),
      async afterwards(_, client) {
        backend.agent.says(say('Wie lautet Ihre Bankverbindung?', 'What are your bank details?'));
        await sends(client, `${words} 532013000`);
      },
    }),
  );
};
/** The company takes no more messages from him here. */
export const blocked = () => {
  const backend = nordlicht();
  const words = say('Ich sage es noch einmal', 'I say it again');
  return inPanel(
    talking({
      backend,
      adapter: refusing(words, backend, new LotseError('forbidden', 'No more messages from this visitor.', { field: 'blocked' })),
      async afterwards(_, client) {
        await sends(client, words);
      },
    }),
  );
};
export const withoutNetwork = () =>
  inPanel(
    offline(
      talking({
        async afterwards(backend, client) {
          const asked = say(
            'Der Router geht heute noch raus. Soll ich Ihnen die Sendungsnummer hierher schicken?',
            'The router leaves today. Shall I send you the tracking number here?',
          );
          await cutAfter(asked, backend, client);
          await sends(client, say('Ja, gern.', 'Yes, please.'));
        },
      }),
    ),
  );
export const behind = () => inPanel(talking({ afterwards: (backend, client) => cutAfter(farewell(), backend, client) }));
export const notKept = () =>
  inPanel(
    talking({
      options: { storage: 'none' },
      async afterwards(backend, client) {
        backend.cut();
        await sends(client, say('Ja, gern.', 'Yes, please.'));
      },
    }),
  );
export const resolved = () =>
  inPanel(
    talking({
      afterwards(backend) {
        goodbye(backend);
        backend.agent.resolve();
      },
    }),
  );
export const closedByTheCustomer = () =>
  inPanel(
    talking({
      async afterwards(backend, client) {
        goodbye(backend);
        await client.closeConversation();
      },
    }),
  );
export const redactedAndEdited = () => {
  const backend = nordlicht();
  return inPanel(
    talking({
      backend,
      adapter: told((event) => {
        if (event.kind !== 'message' || event.by.role !== 'agent') return event;
        if (event.seq === 6) return { seq: event.seq, at: event.at, by: event.by, kind: 'redact', of: 5 };
        if (event.seq === 8)
          return {
            seq: event.seq,
            at: event.at,
            by: event.by,
            kind: 'edit',
            of: 7,
            parts: [{ kind: 'text', text: say('Am Dienstag, nicht am Montag.', 'On Tuesday, not on Monday.') }],
          };
        return event;
      }, backend),
      afterwards({ agent }) {
        for (const text of ['A', 'B', say('Am Montag.', 'On Monday.'), 'C']) agent.says(text);
      },
    }),
  );
};
export const longConversation = () =>
  inPanel(
    talking({
      async afterwards({ agent }, client) {
        for (let turn = 1; turn <= 20; turn += 1) {
          agent.says(
            `${turn}. ${say('Das habe ich notiert und gebe es so weiter. https://nordlicht.example/auftrag', 'I have noted that and pass it on. https://nordlicht.example/order')}`,
          );
          await sends(client, `${turn}. ${say('Danke.', 'Thank you.')}`);
        }
      },
    }),
  );
export const writingAtLength = () =>
  inPanel(
    talking({
      afterwards({ agent }, client) {
        agent.take();
        client.write(Array.from({ length: 9 }, (_, line) => `${line + 1}. ${say('Zeile', 'line')}`).join('\n'));
      },
    }),
  );
export const tooLong = () => inPanel(talking({ afterwards: (_, client) => client.write('Wort '.repeat(4_000)) }));
/** What an attacker would like to see drawn. */
export const hostile = () => {
  const backend = nordlicht();
  const mallory: Participant = { id: 'mallory', role: 'agent', name: '<img src=x onerror="alert(1)"> \u202Eyrollam' };
  return inPanel(
    talking({
      backend,
      text: '<script>alert(1)</script> \u202Etxet',
      afterwards({ agent }) {
        agent.take(undefined, mallory);
        agent.says('javascript:alert(1) [x](javascript:alert(1)) https://nordlicht.example/"onmouseover="alert(1)');
        agent.says('{"strings":{"raw":["<img src=x onerror=alert(1)>"]},"values":[],"_$litType$":1}');
        agent.says('Donaudampfschifffahrt'.repeat(780));
      },
    }),
  );
};

export const inAPage = () => standing(talking({ afterwards: answers }));
export const inAPageWithoutNetwork = () => {
  const client = talking({
    async afterwards(backend, talk) {
      await cutAfter(farewell(), backend, talk);
      await sends(talk, say('Danke.', 'Thank you.'));
    },
  });
  return standing(offline(client));
};
export const inAPageClosed = () =>
  standing(
    talking({
      async afterwards(backend, client) {
        goodbye(backend);
        await client.closeConversation();
      },
    }),
  );

// -- what happened, and in which language -------------------------------------------------------------------------------------------------

const meike: Participant = { id: 'agent-meike', role: 'agent', name: 'Meike Brandt-Hohenlohe-Schillingsfürst' };

export const transferred = () =>
  inPanel(
    talking({
      afterwards({ agent }) {
        agent.says(say('Das gebe ich an unsere Technik weiter.', 'I pass this on to our technicians.'));
        agent.transfer(meike);
        agent.says(say('Guten Tag, ich habe alles gelesen.', 'Hello, I have read everything.'));
      },
    }),
  );

/** The agent writes in another language than the widget speaks. */
export const inAnotherLanguage = () => {
  const backend = nordlicht();
  return inPanel(
    talking({
      backend,
      adapter: told((event) => (event.kind === 'message' && event.by.role === 'agent' ? { ...event, lang: say('en', 'de') } : event), backend),
      afterwards: ({ agent }) => agent.says(say('The router arrives on Tuesday.', 'Der Router kommt am Dienstag.')),
    }),
  );
};

// -- the judgement at the end -------------------------------------------------------------------------------------------------------------

const settled = (backend: Backend) => {
  goodbye(backend);
  backend.agent.resolve();
};
/** Once it is on the screen, as the customer would press it. */
const pressed = (element: LotseWidget, press: (root: ShadowRoot) => boolean): LotseWidget => {
  scene(() =>
    until(() => {
      const root = element.shadowRoot?.querySelector('lotse-conversation')?.shadowRoot;
      return root ? press(root) : false;
    }),
  );
  return element;
};
const scored = (score: number) => (root: ShadowRoot) => {
  const choice = root.querySelectorAll<HTMLInputElement>('.scores input')[score - 1];
  choice?.click();
  return choice !== undefined;
};
const submitted = (root: ShadowRoot) => {
  const form = root.querySelector<HTMLFormElement>('.rating');
  form?.requestSubmit();
  return form !== null;
};

export const judging = () => pressed(inPanel(talking({ afterwards: settled })), scored(4));
export const judgingBadly = () => pressed(inPanel(talking({ afterwards: settled })), scored(1));
export const judgedNothing = () => pressed(inPanel(talking({ afterwards: settled })), submitted);
export const judged = () =>
  inPanel(
    talking({
      async afterwards(backend, client) {
        settled(backend);
        await client.rateConversation({ score: 5, comment: say('Schnell und freundlich.', 'Quick and friendly.') });
      },
    }),
  );
export const judgementNotSent = () => {
  const backend = nordlicht();
  const element = inPanel(talking({ backend, afterwards: settled }));
  return pressed(element, (root) => {
    if (!scored(3)(root)) return false;
    backend.cut();
    return submitted(root);
  });
};

// -- led somewhere -----------------------------------------------------------------------------------------------------------------------

const reportFault = { kind: 'flow', flowId: 'report-fault', title: 'Störung melden' } as const;
/** The agent points to a field of a flow, offers another flow, and asks back about a case. */
export const led = () =>
  inPanel(
    talking({
      backend: guided(),
      afterwards({ agent }) {
        agent.take();
        agent.leads(say('Hier fehlt noch die Postleitzahl.', 'The postcode is still missing here.'), {
          ...reportFault,
          title: say('Störung melden', 'Report a fault'),
          field: { id: 'postalCode', label: say('Postleitzahl', 'Postcode') },
        });
        agent.leads(say('Ihren Umzug melden Sie hier.', 'You can tell us about your move here.'), {
          kind: 'flow',
          flowId: 'move-house',
          title: say('Umzug melden', 'Tell us you are moving'),
        });
        agent.leads(say('Welche Nummer steht auf dem Zähler?', 'Which number does the meter show?'), {
          kind: 'case',
          reference: '7KM4-X2QP',
          title: say('Zählerstand melden', 'Meter reading'),
        });
      },
    }),
  );

// -- several conversations ----------------------------------------------------------------------------------------------------------------

/** A visitor who has talked to us before, `count` times. */
const knownVisitor = (count: number, long = false): Client => {
  const backend = nordlicht();
  const client = visit(backend);
  scene(async () => {
    for (let each = 1; each <= count; each += 1) {
      const text = long
        ? 'Donaudampfschifffahrtsgesellschaftskapitänsmütze '.repeat(12)
        : say(`Frage ${each}: Wann kommt die Abrechnung?`, `Question ${each}: When does the bill come?`);
      await client.startConversation({ items: [], text, another: true });
      await until(() => client.state.conversation?.phase === 'live' && client.state.conversation.outbox === 0);
      if (each % 3 === 1) backend.agent.take(undefined, meike);
      if (each % 3 === 2) settled(backend);
      if (each % 3 === 0) await client.closeConversation();
    }
    await client.listConversations();
  });
  return client;
};
const listed = (client: Client, phase = 'ready'): LotseWidget =>
  inWidget(client, 'conversations', () => until(() => client.state.conversations.phase === phase));

export const pastConversations = () => listed(knownVisitor(5));
export const fiftyPastConversations = () => listed(knownVisitor(50));
export const longestPastConversations = () => listed(knownVisitor(3, true));
export const noPastConversations = () => listed(knownVisitor(0));
export const pastConversationsFailed = () => {
  const backend = nordlicht();
  const client = visit(backend);
  scene(async () => {
    await client.start();
    await until(() => client.state.session === 'open');
    backend.cut();
    await client.listConversations();
  });
  return listed(client, 'failed');
};
export const inAPagePastConversations = () => {
  const element = standing(knownVisitor(3));
  element.past = true;
  return element;
};

// -- history ------------------------------------------------------------------------------------------------------------------------------

/** A conversation of an earlier page, opened at its end. */
export const withEarlierMessages = () => {
  const backend = nordlicht();
  const id = `story-${crypto.randomUUID()}`;
  const element = document.createElement('lotse-widget');
  scene(async () => {
    const before = visit(backend, { id });
    await before.startConversation({ items: [], text: first() });
    await until(() => before.state.conversation?.phase === 'live' && before.state.conversation.outbox === 0);
    for (let turn = 1; turn <= 90; turn += 1) backend.agent.says(`${turn}. ${say('Das habe ich notiert.', 'I have noted that.')}`);
    before.destroy();
    element.client = visit(backend, { id });
    await element.client.resumeConversation();
    await element.open('conversation');
  });
  return element;
};
