import '@lotse/elements/define';
import type { MemoryFlowContent } from '@lotse/adapters/memory';
import type { Client, FlowWalk, Flows } from '@lotse/client';
import { LotseError, type Answers, type BackendAdapter, type Field, type FlowDefinition, type Flows as Service } from '@lotse/contract';
import type { LotseFlow, LotseWidget } from '@lotse/elements';
import { run } from '@lotse/flow/run';
import appointment from '../examples/nordlicht/content/flows/appointment.json' with { type: 'json' };
import bankDetails from '../examples/nordlicht/content/flows/bank-details.json' with { type: 'json' };
import meterReading from '../examples/nordlicht/content/flows/meter-reading.json' with { type: 'json' };
import moveHouse from '../examples/nordlicht/content/flows/move-house.json' with { type: 'json' };
import { inWidget, nordlicht, visit } from './nordlicht.states.ts';
import { scene } from './scene.states.ts';

/** Every state of a guided change. */

const longest = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft. ';
const text = (de: string) => ({ de, en: de });
const field = (more: object) => ({ required: true, ...more }) as unknown as Field;
const options = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `o${index}`, label: text(`Gemeinde ${index + 1}`) }));

/** Every kind of field on a step of its own, and one with words that are far too long. */
export const kinds = {
  ...(moveHouse as unknown as FlowDefinition),
  id: 'kinds',
  ready: [],
  steps: [
    {
      id: 'short',
      title: text('Kurzes'),
      fields: [field({ id: 'text', kind: 'text', label: text('Bezeichnung') }), field({ id: 'amount', kind: 'money', label: text('Betrag') })],
    },
    { id: 'fifty', title: text('Aus welcher Gemeinde?'), fields: [field({ id: 'fifty', kind: 'choice', label: text('Gemeinde'), options: options(50) })] },
    {
      id: 'long',
      title: text(longest),
      hint: text(longest.repeat(3)),
      fields: [
        field({ id: 'long', kind: 'longText', label: text(longest), hint: text(longest) }),
        field({
          id: 'choices',
          kind: 'choices',
          label: text('Mehrere'),
          options: [
            { id: 'a', label: text(longest), hint: text(longest) },
            { id: 'b', label: text('Kurz') },
          ],
        }),
      ],
    },
    {
      id: 'sure',
      title: text('Stimmen Sie zu?'),
      fields: [field({ id: 'yes', kind: 'yesNo', label: text('Ja oder nein?') }), field({ id: 'agree', kind: 'consent', label: text(longest) })],
    },
  ],
} as unknown as FlowDefinition;

const definitions = [moveHouse, bankDetails, meterReading, appointment, kinds] as unknown as readonly FlowDefinition[];

const known: Answers = { email: 'h.petersen@example.de', customerNumber: '20714386', phone: '+4915112345678', lastReading: 18000, highestReading: 22000 };

/** The demo company with flows; `change` makes its service behave otherwise. */
export const guided = (content: Partial<MemoryFlowContent> = {}) =>
  nordlicht({
    flows: {
      definitions,
      judge: run,
      prefill: () => known,
      lookup: ({ kind }) =>
        kind === 'postalCode'
          ? { matches: [{ label: 'Husum', answers: { city: 'Husum' } }] }
          : kind === 'slot'
            ? {
                matches: [9, 11, 14].map((hour) => ({
                  label: `Mo, 7. Dezember 2099, ${hour} Uhr`,
                  answers: { slot: `2099-12-07T${String(hour).padStart(2, '0')}:00:00+01:00` },
                })),
              }
            : { matches: [] },
      code: '471100',
      ...content,
    },
    identify: () => ({ id: 'petersen', name: 'H. Petersen' }),
  });
export const changed = (adapter: BackendAdapter, change: (real: Service) => Partial<Service>): BackendAdapter => ({
  async open(visitor, signal) {
    const session = await adapter.open(visitor, signal);
    return { ...session, flows: session.flows && { ...session.flows, ...change(session.flows) } };
  },
});

const standing = (client: Client, flow: string): LotseFlow => {
  const element = document.createElement('lotse-flow');
  element.client = client;
  element.flow = flow;
  return element;
};
/** Does this once the flow stands there. */
const then = (client: Client, flow: string, act: (flows: Flows, walk: () => FlowWalk) => unknown): LotseFlow => {
  scene(async () => {
    const flows = await client.flows();
    await flows.begin(flow);
    const { flow: walk } = client.state;
    if (walk?.flow) await act(flows, () => client.state.flow ?? walk);
  });
  return standing(client, flow);
};

const moving: Answers = {
  contracts: ['power', 'fibre'],
  plan: 'take',
  moveOut: '30.11.2099',
  postalCode: '25813',
  city: 'Husum',
  street: 'Deichweg 14',
  moveIn: '28.11.2099',
  readingsWhen: 'later',
  email: 'h.petersen@example.de',
};
/** Answers what is asked until the review stands there. */
export const toReview = (flows: Flows, walk: () => FlowWalk, answers: Answers): void => {
  for (const [name, answer] of Object.entries(answers)) flows.answer(name, answer);
  for (let steps = 0; walk().phase === 'answering' && walk().errors.length === 0 && steps < 40; steps += 1) flows.next();
};
const reviewed = (client: Client, act: (flows: Flows) => unknown = () => {}): LotseFlow =>
  then(client, 'move-house', (flows, walk) => {
    toReview(flows, walk, movingSoon());
    return act(flows);
  });
/** Days that a flow of today takes. */
const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
export const movingSoon = (): Answers => ({ ...moving, moveOut: soon(20), moveIn: soon(18) });

export const firstStep = () => standing(visit(guided()), 'move-house');
export const choice = () => then(visit(guided()), 'move-house', (flows) => (flows.answer('contracts', ['power']), flows.next(), flows.answer('plan', 'take')));
export const mistakes = () => then(visit(guided()), 'kinds', (flows) => flows.next());
export const dateMistake = () =>
  then(visit(guided()), 'move-house', (flows) => {
    flows.answer('contracts', ['power']);
    flows.next();
    flows.answer('plan', 'take');
    flows.next();
    flows.answer('moveOut', '30.11.');
    flows.next();
  });
export const fiftyOptions = () => then(visit(guided()), 'kinds', (flows) => (flows.answer('text', 'a'), flows.answer('amount', '12,50'), flows.next()));
export const longestWords = () =>
  then(visit(guided()), 'kinds', (flows) => (flows.answer('text', 'a'), flows.answer('amount', '1'), flows.next(), flows.answer('fifty', 'o1'), flows.next()));
export const consent = () =>
  then(visit(guided()), 'kinds', (flows, walk) => {
    toReview(flows, walk, { text: 'a', amount: '1', fifty: 'o1', long: 'b', choices: ['b'] });
    flows.next();
  });
export const knownValues = () =>
  then(visit(guided()), 'move-house', (flows, walk) => {
    toReview(flows, walk, { ...movingSoon(), email: '' });
    flows.answer('email', '');
  });
export const plausible = () =>
  then(visit(guided()), 'meter-reading', (flows, walk) =>
    toReview(flows, walk, { medium: 'power', meterNumber: '1EMH0012345', powerReading: '17000', readOn: soon(-1) }),
  );
export const slots = () => then(visit(guided()), 'appointment', (flows) => (flows.answer('reference', 'NL7K429M'), flows.next()));
export const reviewPage = () => reviewed(visit(guided()));
export const received = () => reviewed(visit(guided()), (flows) => flows.submit());
export const unsure = () =>
  reviewed(
    visit(
      changed(guided(), () => ({
        submit: () => Promise.reject(new LotseError('unavailable', 'The answer was lost.')),
        receipt: () => Promise.reject(new LotseError('unavailable', 'Nobody answers.')),
      })),
    ),
    (flows) => void flows.submit(),
  );
export const sending = () => reviewed(visit(changed(guided(), () => ({ submit: () => new Promise(() => {}) }))), (flows) => void flows.submit());
export const notTaken = () =>
  reviewed(visit(changed(guided(), () => ({ submit: () => Promise.reject(new LotseError('forbidden', 'Not you.')) }))), (flows) => flows.submit());
/** The network is gone when it is to be sent. */
export const offline = () => {
  const client = visit(guided());
  return reviewed(client, (flows) => {
    // The browser says so, and says that it is back, to everything on this page.
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    dispatchEvent(new Event('offline'));
    void flows.submit();
    setTimeout(() => {
      delete (navigator as { onLine?: boolean }).onLine;
    });
  });
};
export const refused = () => standing(visit(guided()), 'bank-details');
export const gone = () => standing(visit(guided()), 'there-is-none');
export const cutOff = () => standing(visit(changed(guided(), () => ({ get: () => Promise.reject(new LotseError('unavailable', 'Gone.')) }))), 'move-house');
export const code = () => {
  const client = visit(guided());
  client.identify({ getToken: async () => 'petersen' });
  return then(client, 'bank-details', (flows, walk) => {
    toReview(flows, walk, { iban: 'DE02120300000000202051', holder: 'own', use: ['credit'] });
    return flows.submit();
  });
};

/** As a screen of the widget. */
export const inPanel = (): LotseWidget => inWidget(visit(guided()), { flow: 'move-house' });
