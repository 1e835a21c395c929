import '@lotse/elements/define';
import type { Client } from '@lotse/client';
import type { Channel, NonEmpty, Slot } from '@lotse/contract';
import type { LotseCallback, LotseMessage } from '@lotse/elements';
import { channels, closed, nordlicht, visit } from './nordlicht.states.ts';
import { scene, submits, until } from './scene.states.ts';

/** Every state of a call that is booked and a message that is left. */

/** Half hours of the days after this one. */
const slots = (count: number): readonly Slot[] =>
  Array.from({ length: count }, (_, index) => {
    const at = new Date();
    at.setDate(at.getDate() + 1 + Math.floor(index / 12));
    at.setHours(8 + Math.floor((index % 12) / 2), index % 2 ? 30 : 0, 0, 0);
    return { id: `slot-${index}`, startsAt: at.toISOString(), endsAt: new Date(at.getTime() + 1_800_000).toISOString() };
  });

const ways = (free: readonly Slot[]): NonEmpty<Channel> => {
  const [first, ...rest] = channels(closed()).filter(({ kind }) => kind !== 'callback' && kind !== 'message');
  if (!first) throw new Error('There is no channel.');
  return [
    first,
    { kind: 'callback', label: 'Rückruf vereinbaren', availability: closed(), slots: free },
    { kind: 'message', label: 'Nachricht schreiben', availability: { state: 'open' } },
    ...rest,
  ];
};
const backend = (free: readonly Slot[] = slots(12)) => nordlicht({ channels: ways(free) });

const call = (client: Client): LotseCallback => {
  const element = document.createElement('lotse-callback');
  element.client = client;
  void client.start();
  return element;
};
const message = (client: Client): LotseMessage => {
  const element = document.createElement('lotse-message');
  element.client = client;
  void client.start();
  return element;
};
const submitted = <Element extends HTMLElement>(element: Element): Element => {
  submits(element);
  return element;
};
const longest = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft. '.repeat(12);
const asked = (client: Client, slot: Slot | undefined, text?: string): Client => {
  scene(async () => {
    await (await client.ways()).requestCallback({ phone: '0171 39200 14', slot, text, items: [] });
    await until(() => client.state.asked.callback?.phase !== 'sending');
  });
  return client;
};

export const free = () => call(visit(backend()));
export const fiftySlots = () => call(visit(backend(slots(50))));
export const noSlots = () => call(visit(backend([])));
export const mistakes = () => submitted(call(visit(backend())));
export const booked = () => call(asked(visit(backend()), slots(12)[3]));
/** Somebody was faster. */
export const justTaken = () => call(asked(visit(backend()), { ...(slots(1)[0] as Slot), id: 'gone' }));
export const underWay = () => {
  const away = backend();
  const client = visit(away);
  scene(async () => {
    await client.start();
    await until(() => client.state.session === 'open');
    away.cut();
    asked(client, slots(1)[0]);
  });
  return call(client);
};
export const longestWords = () => {
  const client = visit(backend());
  client.addToTrail({ kind: 'search', text: longest.slice(0, 200), at: new Date().toISOString() });
  client.write(longest);
  return call(client);
};
export const aMessage = () => message(visit(backend()));
export const aMessageWithMistakes = () => submitted(message(visit(backend())));
export const aMessageLeft = () => {
  const client = visit(backend());
  scene(async () => {
    await (await client.ways()).leaveMessage({ text: 'Mein Abschlag ist zu hoch.', email: 'i.petersen@example.de', items: [] });
    await until(() => client.state.asked.message?.phase !== 'sending');
  });
  return message(client);
};
