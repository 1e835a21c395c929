import '@lotse/elements/define';
import type { MemoryCaseContent } from '@lotse/adapters/memory';
import type { Client } from '@lotse/client';
import { LotseError, type BackendAdapter, type Case, type CaseEvent, type CasePromise, type Cases } from '@lotse/contract';
import type { LotseCases, LotseWidget } from '@lotse/elements';
import { inWidget, locale, nordlicht, silent, visit } from './nordlicht.states.ts';
import { scene, submits } from './scene.states.ts';

/** Every state of what is under way. */

const say = (de: string, en: string) => (locale() === 'de' ? de : en);
const longest = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft. ';

/** Days from today on; with an hour it is an instant. */
const at = (days: number, hour?: number): string => {
  const when = new Date();
  when.setDate(when.getDate() + days);
  const day = `${when.getFullYear()}-${String(when.getMonth() + 1).padStart(2, '0')}-${String(when.getDate()).padStart(2, '0')}`;
  if (hour === undefined) return day;
  when.setHours(hour, 5, 0, 0);
  return when.toISOString();
};
const window = (days: number, from: number, until: number) => {
  const [begins, ends] = [new Date(`${at(days)}T00:00`), new Date(`${at(days)}T00:00`)];
  begins.setHours(from);
  ends.setHours(until);
  return { from: begins.toISOString(), until: ends.toISOString(), precision: 'window' as const };
};
const onDay = (days: number) => ({ from: at(days), until: at(days), precision: 'day' as const });
const event = (id: number, days: number, text: string, more: Partial<CaseEvent> = {}): CaseEvent => ({
  id: `e${id}`,
  at: at(days, 9),
  kind: 'note',
  text,
  ...more,
});

// -- cases -----------------------------------------------------------------------------------------------------------

const firstDate: CasePromise = { id: 'p1', kind: 'activation', ...window(6, 8, 12), madeAt: at(-18, 9) };
const moved = (): CasePromise => ({
  id: 'p2',
  kind: 'activation',
  ...window(13, 8, 12),
  madeAt: at(-1, 14),
  supersedes: 'p1',
  direction: 'later',
  reason: {
    code: 'previousProvider',
    text: say(
      'Ihr alter Anbieter gibt die Leitung erst später frei. Ihr alter Anschluss läuft bis dahin weiter.',
      'Your old provider releases the line only later. Your old connection keeps running until then.',
    ),
  },
});

export const fibre = (): Case => ({
  reference: 'NL-5QD-83X',
  kind: 'activation',
  title: say('Glasfaser-Anschluss', 'Fibre connection'),
  milestone: 'waitingForPartner',
  health: 'delayed',
  owner: 'partner',
  partner: say('Ihr alter Anbieter', 'Your old provider'),
  stage: say('Leitung wird freigegeben', 'Line is being released'),
  course: { behind: 2, ahead: 2 },
  promise: moved(),
  was: window(6, 8, 12),
  createdAt: at(-18, 9),
  updatedAt: at(0, 9),
  stages: [
    { id: 'confirmed', label: say('Auftrag bestätigt', 'Order confirmed'), state: 'done', owner: 'us', at: at(-18, 9) },
    { id: 'router', label: say('Router verschickt', 'Router sent'), state: 'done', owner: 'us', at: at(-8, 9) },
    {
      id: 'released',
      label: say('Leitung wird freigegeben', 'Line is being released'),
      explain: say('Wir haken nach, wenn sich bis dahin nichts tut.', 'We ask again if nothing happens until then.'),
      state: 'current',
      owner: 'partner',
      plannedOn: at(12),
    },
    { id: 'active', label: say('Anschaltung', 'Switch-on'), state: 'upcoming', owner: 'us', plannedOn: at(13) },
    { id: 'bill', label: say('Erste Rechnung', 'First bill'), state: 'upcoming', owner: 'us', plannedOn: at(50) },
  ],
  promises: [firstDate, moved()],
  events: [
    event(3, -1, say('Der Termin für die Anschaltung hat sich verschoben.', 'The date of the switch-on has moved.'), { kind: 'promise' }),
    event(2, -6, say('Der Router ist angekommen.', 'The router has arrived.'), { place: 'Husum' }),
    event(1, -18, say('Ihr Auftrag ist bestätigt.', 'Your order is confirmed.'), { kind: 'opened' }),
  ],
  actions: [{ id: 'move', kind: 'appointment', label: say('Termin ändern', 'Change date'), flow: { id: 'appointment', prefill: { reference: 'NL-5QD-83X' } } }],
  address: 'Deichstraße, 25813 Husum',
  freshness: { asOf: at(0, 9), nextUpdateBy: at(10, 12) },
});

export const parcel = (): Case => ({
  ...fibre(),
  reference: 'NL-7KM-402',
  kind: 'order',
  title: say('Wallbox und Kabel', 'Wallbox and cable'),
  milestone: 'onTheWay',
  health: 'onTrack',
  partner: 'DHL',
  stage: say('Verschickt', 'Shipped'),
  course: { behind: 3, ahead: 2 },
  promise: { id: 'q1', kind: 'delivery', ...window(4, 10, 13), madeAt: at(-3, 9) },
  was: undefined,
  parts: { all: 3, onTheWay: 2, done: 0 },
  stages: [
    { id: 'ordered', label: say('Bestellt', 'Ordered'), state: 'done', owner: 'us', at: at(-5, 9) },
    { id: 'paid', label: say('Bezahlt', 'Paid'), state: 'done', owner: 'us', at: at(-5, 9) },
    { id: 'packed', label: say('Gepackt', 'Packed'), state: 'done', owner: 'us', at: at(-4, 9) },
    {
      id: 'shipped',
      label: say('Verschickt', 'Shipped'),
      explain: say('Der Paketdienst hat das Paket.', 'The carrier has the parcel.'),
      state: 'current',
      owner: 'partner',
    },
    { id: 'out', label: say('In Zustellung', 'Out for delivery'), state: 'upcoming', owner: 'partner' },
    { id: 'delivered', label: say('Zugestellt', 'Delivered'), state: 'upcoming', owner: 'us' },
  ],
  partsInDetail: [
    {
      id: 'a',
      title: say('Paket 1', 'Parcel 1'),
      milestone: 'onTheWay',
      health: 'onTrack',
      items: [{ title: say('Wallbox 11 kW', 'Wallbox 11 kW'), quantity: 1 }],
      carrier: 'DHL',
      trackingNumber: '00340434161094042557',
      promise: { id: 'q2', kind: 'delivery', ...window(4, 10, 13), madeAt: at(-3, 9), partId: 'a' },
    },
    {
      id: 'b',
      title: say('Paket 2', 'Parcel 2'),
      milestone: 'inProgress',
      health: 'delayed',
      items: [{ title: say('Ladekabel 5 m', 'Charging cable 5 m'), quantity: 2 }],
      promise: { id: 'q4', kind: 'delivery', ...onDay(9), madeAt: at(-1, 9), partId: 'b', supersedes: 'q3', direction: 'later', reason: { code: 'supplier' } },
      was: onDay(4),
    },
    {
      id: 'c',
      title: say('Paket 3', 'Parcel 3'),
      milestone: 'onTheWay',
      health: 'onTrack',
      items: [{ title: say('Wandhalter', 'Wall bracket'), quantity: 1 }],
      carrier: 'DHL',
    },
  ],
  payments: [{ id: 'pay', label: say('Rechnung', 'Invoice'), amount: 64_900, currency: 'EUR', state: 'received', at: at(-5, 9) }],
  documents: [{ id: 'doc', title: say('Auftragsbestätigung', 'Order confirmation'), at: at(-5, 9), href: 'https://nordlicht.example/dokumente/1.pdf' }],
  actions: [
    { id: 'change', kind: 'delivery', label: say('Zustellung ändern', 'Change delivery'), href: 'https://nordlicht.example/zustellung' },
    { id: 'return', kind: 'return', label: say('Zurückschicken', 'Send back'), href: 'https://nordlicht.example/retoure' },
  ],
  freshness: { asOf: at(0, 8), source: 'DHL', nextUpdateBy: at(1, 12) },
});

export const meter = (): Case => ({
  ...fibre(),
  reference: 'NL-2RT-119',
  kind: 'meter',
  title: say('Jahresablesung', 'Yearly reading'),
  milestone: 'waitingForYou',
  health: 'onTrack',
  owner: 'customer',
  partner: undefined,
  stage: say('Zählerstand melden', 'Tell us the reading'),
  course: { behind: 1, ahead: 2 },
  promise: undefined,
  was: undefined,
  promises: [],
  needs: { label: say('Zählerstand melden', 'Tell us the reading'), until: at(10) },
  stages: [
    { id: 'asked', label: say('Ablesung angekündigt', 'Reading announced'), state: 'done', owner: 'us', at: at(-5, 9) },
    {
      id: 'read',
      label: say('Zählerstand melden', 'Tell us the reading'),
      explain: say('Sonst schätzen wir Ihren Verbrauch.', 'Else we estimate what you have used.'),
      state: 'current',
      owner: 'customer',
      plannedOn: at(10),
    },
    { id: 'checked', label: say('Geprüft', 'Checked'), state: 'upcoming', owner: 'us' },
    { id: 'bill', label: say('Abrechnung', 'Bill'), state: 'upcoming', owner: 'us' },
  ],
  actions: [
    { id: 'read', kind: 'document', label: say('Zählerstand melden', 'Tell us the reading'), needed: true, flow: { id: 'meter-reading' }, until: at(10) },
    { id: 'photo', kind: 'other', label: say('So lesen Sie ab', 'How to read it'), href: 'https://nordlicht.example/ablesen' },
  ],
  freshness: { asOf: at(-5, 9) },
});

const done = (index = 0): Case => ({
  ...fibre(),
  reference: `NL-OLD-${index}`,
  kind: 'change',
  title: say('Abschlag geändert', 'Instalment changed'),
  milestone: 'done',
  health: 'onTrack',
  owner: 'us',
  partner: undefined,
  promise: undefined,
  was: undefined,
  stages: fibre().stages.map((stage) => ({ ...stage, state: 'done' as const, at: at(-30, 9) })),
  actions: undefined,
  freshness: { asOf: at(-30, 9) },
});

// -- elements --------------------------------------------------------------------------------------------------------

const own = (...cases: readonly Case[]) => nordlicht({ cases });
const element = (client: Client, reference = '', lookup = false): LotseCases => {
  const cases = document.createElement('lotse-cases');
  cases.client = client;
  cases.reference = reference;
  cases.lookup = lookup;
  void client.start();
  return cases;
};
const one = (found: Case, content: Partial<MemoryCaseContent> = {}) => element(visit(nordlicht({ cases: { own: [found], ...content } })), found.reference);
const changed = (more: Partial<Case>, from = fibre()): Case => ({ ...from, ...more });

/** The same backend, whose cases answer otherwise. */
const otherwise = (adapter: BackendAdapter, change: (real: Cases) => Partial<Cases>): BackendAdapter => ({
  async open(visitor, signal) {
    const session = await adapter.open(visitor, signal);
    return { ...session, cases: session.cases && { ...session.cases, ...change(session.cases) } };
  },
});
const failing = async (): Promise<never> => {
  throw new LotseError('unavailable', 'Not now.');
};

export const list = () => element(visit(own(meter(), fibre(), parcel(), done())));
export const listOfFifty = () =>
  element(visit(own(...Array.from({ length: 50 }, (_, index) => changed({ reference: `NL-${index}` }, [fibre, parcel, meter, done][index % 4]!(index))))));
export const listEmpty = () => element(visit(own()));
export const listComing = () => element(visit(silent));
export const listFailed = () => element(visit(otherwise(own(fibre()), () => ({ list: failing }))));

export const movedLater = () => one(fibre());
export const movedEarlier = () =>
  one(changed({ health: 'onTrack', promise: { ...moved(), ...window(3, 8, 12), direction: 'earlier', reason: undefined }, was: window(6, 8, 12) }));
export const onTrack = () => one(changed({ health: 'onTrack', promise: firstDate, was: undefined }));
export const inParts = () => one(parcel());
export const waitsForYou = () => one(meter());
export const ready = () => one(changed({ milestone: 'readyForYou', health: 'onTrack', owner: 'customer', was: undefined }, parcel()));
export const overdue = () => one(changed({ health: 'delayed', promise: { ...firstDate, ...onDay(-2) }, was: undefined }));
export const trouble = () => one(changed({ health: 'problem', promise: undefined, was: undefined, milestone: 'onTheWay' }, parcel()));
export const silentForLong = () => one(changed({ freshness: { asOf: at(-12, 9), silent: true } }));
export const partnerDown = () => one(changed({ freshness: { asOf: at(-1, 9), source: 'DHL', partnerDown: true } }, parcel()));
export const lost = () => one(changed({ milestone: 'endedOtherwise', ending: 'lost', health: 'problem' }, parcel()));
export const returned = () => one(changed({ milestone: 'endedOtherwise', ending: 'returned', health: 'problem' }, parcel()));
export const cancelled = () => one(changed({ milestone: 'endedOtherwise', ending: 'cancelled' }));
export const rejected = () => one(changed({ milestone: 'endedOtherwise', ending: 'rejected' }));
export const finished = () => one(done());
/** Of a status that is in no table nothing is known but its milestone. */
export const unknownStatus = () =>
  one(
    changed({
      promise: undefined,
      was: undefined,
      stages: [],
      stage: undefined,
      course: undefined,
      health: 'onTrack',
      milestone: 'inProgress',
      owner: 'us',
      partner: undefined,
      actions: undefined,
    }),
  );
export const everythingOwed = () =>
  one(
    changed({
      milestone: 'waitingForYou',
      owner: 'customer',
      needs: { label: say('Rechnung bezahlen', 'Pay the bill'), until: at(-1) },
      actions: [
        { id: 'pay', kind: 'payment', label: say('Rechnung bezahlen', 'Pay the bill'), needed: true, href: 'https://nordlicht.example/zahlen', until: at(-1) },
        { id: 'doc', kind: 'document', label: say('Unterlage nachreichen', 'Hand in a document'), href: 'https://nordlicht.example/nachreichen' },
      ],
      payments: [
        { id: 'a', label: say('Rechnung', 'Invoice'), amount: 12_050, currency: 'EUR', state: 'due', at: at(-9, 9), dueOn: at(-1) },
        { id: 'b', label: say('Abbuchung', 'Direct debit'), amount: 12_050, currency: 'EUR', state: 'failed', at: at(-3, 9) },
        { id: 'c', label: say('Gutschrift', 'Credit'), amount: 500, currency: 'EUR', state: 'refunded', at: at(-3, 9) },
      ],
      appointments: [
        { id: 'a', title: say('Techniker', 'Technician'), ...window(-4, 8, 10), state: 'missed' },
        { id: 'b', title: say('Techniker', 'Technician'), ...window(2, 8, 10), state: 'offered', place: 'Husum' },
      ],
    }),
  );
export const followed = () => one(changed({ following: true }), { follow: false });
export const longestWords = () =>
  one(
    changed({
      title: longest.repeat(2),
      partner: longest,
      promise: { ...moved(), reason: { code: 'other', text: longest.repeat(4) } },
      stages: Array.from({ length: 12 }, (_, index) => ({
        id: `s${index}`,
        label: longest,
        explain: longest.repeat(2),
        state: index < 5 ? ('done' as const) : index === 5 ? ('current' as const) : index === 6 ? ('skipped' as const) : ('upcoming' as const),
        owner: 'partner' as const,
        at: at(-3, 9),
        plannedOn: at(3),
      })),
      course: { behind: 5, ahead: 6 },
      items: Array.from({ length: 50 }, (_, index) => ({ title: `${longest} ${index}`, quantity: index })),
      documents: [{ id: 'd', title: longest.repeat(2), at: at(0, 9), href: 'javascript:alert(1)' }],
      actions: [
        { id: 'a', kind: 'other', label: longest, href: 'https://nordlicht.example/' },
        { id: 'b', kind: 'other', label: longest.repeat(2), needed: true, href: 'https://nordlicht.example/' },
      ],
      address: longest,
      freshness: { asOf: at(0, 9), source: longest, nextUpdateBy: at(3, 9), silent: true, partnerDown: true },
    }),
  );
export const tenThousandEvents = () =>
  one(
    changed({
      events: Array.from({ length: 10_000 }, (_, index) => event(10_000 - index, -Math.floor(index / 500), `${say('Ereignis', 'Event')} ${10_000 - index}`)),
      earlier: true,
    }),
  );
export const caseFailed = () => element(visit(otherwise(own(fibre()), () => ({ look: failing }))), fibre().reference);
/** What was known last stands there, and says so. */
export const notFresh = () => {
  const backend = own(fibre());
  const client = visit(backend);
  const cases = element(client, fibre().reference);
  scene(async () => {
    const all = await client.cases();
    await all.look(fibre().reference);
    backend.cut();
    await all.look(fibre().reference);
  });
  return cases;
};

// -- guests ----------------------------------------------------------------------------------------------------------

export const guests = (): MemoryCaseContent => ({
  own: [],
  guests: [{ case: fibre(), postalCode: '25813', email: 'i.petersen@example.de', code: '471108', link: 'mailed' }],
});
type Lookups = Awaited<ReturnType<Awaited<ReturnType<Client['cases']>>['lookups']>>;
const looking = (
  typed: Parameters<Lookups['write']>[0],
  then: (lookups: Lookups) => Promise<unknown> = async () => {},
  adapter: BackendAdapter = nordlicht({ cases: guests() }),
) => {
  const client = visit(adapter);
  scene(async () => {
    const lookups = await (await client.cases()).lookups();
    lookups.write(typed);
    await then(lookups);
  });
  return element(client, '', true);
};
const rightly = { reference: 'NL-5QD-83X', postalCode: '25813' };
export const lookup = () => looking(rightly);
export const lookupByEmail = () => looking({ reference: 'NL-5QD-83X', by: 'email', email: 'i.petersen@example.de' });
export const lookupMissing = () => {
  const cases = looking({ reference: '' });
  submits(cases);
  return cases;
};
export const lookupNotFound = () => looking({ ...rightly, postalCode: '80331' }, (lookups) => lookups.find());
export const lookupCannot = () =>
  looking(
    rightly,
    (lookups) => lookups.find(),
    otherwise(nordlicht({ cases: guests() }), () => ({ look: failing })),
  );
export const lookupTooOften = () =>
  looking(
    rightly,
    (lookups) => lookups.find(),
    otherwise(nordlicht({ cases: guests() }), () => ({
      look: async () => {
        throw new LotseError('rate-limited', 'Later.', { retryAfterMs: 600_000 });
      },
    })),
  );
export const stub = () => looking(rightly, (lookups) => lookups.find());
export const codeAsked = () => looking(rightly, async (lookups) => (await lookups.find(), lookups.sendCode()));
export const codeWrong = () =>
  looking(rightly, async (lookups) => {
    await lookups.find();
    await lookups.sendCode();
    lookups.write({ code: '000000' });
    await lookups.prove();
  });
/** Who asks for a case that is not known as his proves that it is. */
export const locked = () => element(visit(nordlicht({ cases: guests() })), 'NL-5QD-83X');

// -- in the widget ---------------------------------------------------------------------------------------------------

const widget = (client: Client): LotseWidget => {
  const widgetElement = document.createElement('lotse-widget');
  widgetElement.client = client;
  return widgetElement;
};
const listed = (client: Client): Client => {
  void client.start();
  scene(async () => (await client.cases()).list());
  return client;
};
export const inPanel = () => inWidget(visit(own(meter(), fibre(), parcel(), done())), { case: 'NL-5QD-83X' });
export const listInPanel = () => inWidget(visit(own(meter(), fibre(), parcel(), done())), 'cases');
export const lookupInPanel = () => inWidget(visit(nordlicht({ cases: guests() })), 'lookup');
export const waitsInPanel = () => inWidget(visit(own(meter())), { case: 'NL-2RT-119' });
export const atHome = () => inWidget(listed(visit(own(meter(), fibre(), parcel(), done()))));
export const newsAtLauncher = () => widget(listed(visit(own(meter(), fibre(), parcel(), done()))));
