import { memory, type MemoryContent } from '@lotse/adapters/memory';
import { createClient, type Client, type ClientOptions } from '@lotse/client';
import type { Article, Availability, BackendAdapter, Channel, ChannelKind, NonEmpty } from '@lotse/contract';
import type { LotseWidget, Target } from '@lotse/elements';
import { scene, whenLeft } from './scene.states.ts';

/** What the states of all elements are made of: the demo company, seen by one visitor. Texts follow the language of the page. */
export const locale = (): 'de' | 'en' => (document.documentElement.lang.startsWith('en') ? 'en' : 'de');
const say = (de: string, en: string) => (locale() === 'de' ? de : en);

const hour = 3_600_000;
/** Open until eight in the evening; after seven for another hour, so that the state holds at any time of the day. */
const evening = () => {
  const at = new Date();
  at.setHours(20, 0, 0, 0);
  return (at.getTime() - Date.now() > hour ? at : new Date(Math.ceil(Date.now() / hour) * hour + hour)).toISOString();
};
/** Eight o'clock on the Monday after tomorrow. */
const monday = () => {
  const at = new Date();
  at.setDate(at.getDate() + 2);
  at.setDate(at.getDate() + ((8 - at.getDay()) % 7));
  at.setHours(8, 0, 0, 0);
  return at.toISOString();
};

export const open = (): Availability => ({ state: 'open', changesAt: evening(), estimatedWaitSeconds: 180 });
export const closed = (): Availability => ({ state: 'closed', changesAt: monday() });
export const holiday = (): Availability => ({
  state: 'closed',
  changesAt: monday(),
  reason: say('Reformationstag (Schleswig-Holstein)', 'Reformation Day (Schleswig-Holstein)'),
});
export const unknown = (): Availability => ({ state: 'unknown' });

/** All six ways. */
export const channels = (availability: Availability = open()): NonEmpty<Channel> => [
  { kind: 'chat', label: say('Chat mit Nordlicht', 'Chat with Nordlicht'), availability },
  { kind: 'callback', label: say('Rückruf', 'Call back'), href: 'https://nordlicht.example/rueckruf', availability },
  {
    kind: 'phone',
    label: say('Anrufen', 'Phone'),
    href: 'tel:+494066969100',
    note: say('040 66969 100, zum Ortstarif', '040 66969 100, local rate'),
    availability: { ...availability, estimatedWaitSeconds: undefined },
  },
  { kind: 'message', label: say('Nachricht schreiben', 'Write to us'), href: 'https://nordlicht.example/nachricht', availability: unknown() },
  {
    kind: 'email',
    label: say('E-Mail', 'E-mail'),
    href: 'mailto:hilfe@nordlicht.example',
    note: say('Antwort am nächsten Werktag', 'Answer on the next working day'),
    availability: unknown(),
  },
  {
    kind: 'visit',
    label: say('Vorbeikommen', 'Visit us'),
    href: 'https://nordlicht.example/kontakt',
    note: 'Leuchtfeuerweg 4, 25813 Husum',
    availability: closed(),
  },
];
export const only = (...kinds: readonly ChannelKind[]): NonEmpty<Channel> => {
  const [first, ...rest] = channels().filter(({ kind }) => kinds.includes(kind));
  if (!first) throw new Error(`No channel is one of ${kinds.join(', ')}.`);
  return [first, ...rest];
};

const money = ['Abschlag und Rechnung', 'Instalments and bills'] as const;
const home = ['Umzug und Zähler', 'Moving and meters'] as const;
const fibre = ['Glasfaser und Internet', 'Fibre and internet'] as const;

/** What is asked most, in this order. */
let asked = 0;
const article = (
  id: string,
  category: readonly [de: string, en: string],
  de: readonly [title: string, body: string],
  en: readonly [title: string, body: string],
): Article[] => {
  const both = { id, popular: (asked += 1), updatedAt: '2026-11-02T09:00:00+01:00' };
  return [
    { ...both, locale: 'de', title: de[0], body: de[1], category: category[0] },
    { ...both, locale: 'en', title: en[0], body: en[1], category: category[1] },
  ];
};

export const articles: readonly Article[] = [
  ...article(
    'instalment-high',
    money,
    [
      'Warum ist mein Abschlag so hoch?',
      'Ihr Abschlag ist eine monatliche Vorauszahlung. Er richtet sich nach dem Verbrauch des letzten Jahres und nach dem heutigen Preis. Zwei Gründe sind häufig:\n\n- Sie haben mehr verbraucht, zum Beispiel durch eine neue Wärmepumpe.\n- Ihr Zählerstand wurde geschätzt, weil keiner vorlag.\n\n## Wie weit können Sie ihn senken?\n\nBis zu 20 Prozent unter unseren Vorschlag. Darunter würde die **Nachzahlung** im Herbst zu groß. Wie er berechnet wird, steht in [So wird der Abschlag berechnet](article:instalment-computed).',
    ],
    [
      'Why is my instalment so high?',
      'Your instalment is a monthly advance payment. It follows the consumption of the last year and the price of today. Two reasons are frequent:\n\n- You have used more, for example with a new heat pump.\n- Your meter reading was estimated because there was none.\n\n## How far can you lower it?\n\nUp to 20 per cent below our proposal. Below that the **back payment** in autumn would be too large. [How the instalment is computed](article:instalment-computed).',
    ],
  ),
  ...article(
    'instalment-computed',
    money,
    ['So wird der Abschlag berechnet', 'Jahresverbrauch mal Arbeitspreis, dazu der Grundpreis, geteilt durch elf Monate.'],
    ['How the instalment is computed', 'Yearly consumption times unit price, plus the base price, divided by eleven months.'],
  ),
  ...article(
    'moving',
    home,
    ['Umzug melden', 'Melden Sie Ihren Umzug bis zu sechs Wochen vorher oder nachher. Sie brauchen die neue Adresse und den Zählerstand.'],
    ['Tell us you are moving', 'Report your move up to six weeks before or after. You need the new address and the meter reading.'],
  ),
  ...article(
    'meter-reading',
    home,
    ['Zählerstand melden', 'Den Zählerstand lesen Sie am Gerät ab. Nachkommastellen lassen Sie weg.'],
    ['Report a meter reading', 'Read the figure from the meter. Leave out the digits after the comma.'],
  ),
  ...article(
    'bill',
    money,
    ['Rechnung verstehen', 'Auf der ersten Seite steht, was Sie zahlen oder zurückbekommen. Ein Guthaben überweisen wir innerhalb von 14 Tagen.'],
    ['Understand the bill', 'The first page says what you pay or get back. A credit is transferred within 14 days.'],
  ),
  ...article(
    'fibre-date',
    fibre,
    ['Wenn sich der Glasfaser-Termin verschiebt', 'Wir melden uns, sobald ein neuer Termin feststeht, mit dem alten Termin und dem Grund.'],
    ['When the fibre appointment moves', 'We tell you as soon as there is a new date, with the old one and the reason.'],
  ),
];

export const nordlicht = (content: Partial<MemoryContent> = {}) => memory({ channels: channels(), articles, ...content });

/** A backend that never answers. */
export const silent: BackendAdapter = { open: () => new Promise(() => {}) };

/** What the page itself names; stands when nothing else does. */
export const fallback = (): readonly Channel[] => [
  { kind: 'phone', label: say('Anrufen', 'Phone'), href: 'tel:+494066969100', note: '040 66969 100', availability: unknown() },
  { kind: 'message', label: say('Kontaktseite', 'Contact page'), href: 'https://nordlicht.example/kontakt', availability: unknown() },
];

export const visit = (adapter: BackendAdapter = nordlicht(), options: Partial<ClientOptions> = {}): Client => {
  const client = createClient({ adapter, locale: locale(), id: `story-${crypto.randomUUID()}`, fallback: fallback(), ...options });
  // Else every visit before would still be running in the page.
  whenLeft(() => client.destroy());
  return client;
};

/** The widget, opened at this place, once `before` has happened. */
export const inWidget = (client: Client, target?: Target, before: () => Promise<unknown> = async () => {}): LotseWidget => {
  const element = document.createElement('lotse-widget');
  element.client = client;
  scene(async () => {
    await before();
    await element.updateComplete;
    await element.open(target);
  });
  return element;
};

/** The same visit without a network. */
export const offline = (client: Client): Client => Object.defineProperty({ ...client }, 'state', { get: () => ({ ...client.state, online: false }) });
