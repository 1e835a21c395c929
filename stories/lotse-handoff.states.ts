import '@lotse/elements/define';
import type { Client } from '@lotse/client';
import type { HandoffItem } from '@lotse/contract';
import type { LotseConversation, LotseWidget } from '@lotse/elements';
import { locale, nordlicht, offline, visit } from './nordlicht.states.ts';
import { scene } from './scene.states.ts';

/** Every state of the sheet that says what goes along to a human. */

const say = (de: string, en: string) => (locale() === 'de' ? de : en);

export const trail = (): readonly HandoffItem[] => [
  { kind: 'host', name: say('Vertrag', 'Contract'), value: 'Strom Fest, NL 5QD 83X' },
  { kind: 'search', text: say('anschluss früher internet', 'earlier connection internet'), at: new Date(Date.now() - 7 * 60_000).toISOString() },
  { kind: 'article', articleId: 'fibre-date', title: say('Wenn sich der Glasfaser-Termin verschiebt', 'When the fibre appointment moves'), helpful: false },
  { kind: 'error', code: 'unavailable', where: say('Meine Verträge', 'My contracts') },
];

const having = (items: readonly HandoffItem[], client: Client = visit()): Client => {
  for (const item of items) client.addToTrail(item);
  return client;
};

const inPanel = (client: Client): LotseWidget => {
  const element = document.createElement('lotse-widget');
  element.client = client;
  scene(async () => {
    await element.updateComplete;
    await element.open('channels');
    element.go('handoff');
  });
  return element;
};

const written = (client: Client): Client => {
  client.write(say('Geht es auch vor dem 1. Dezember?', 'Is it possible before 1 December?'));
  return client;
};

export const everyKind = () => inPanel(written(having(trail())));
export const nothingYet = () => inPanel(visit());
export const afterASearch = () => inPanel(having(trail().slice(1, 2)));
export const manyItems = () =>
  inPanel(
    having(
      Array.from({ length: 20 }, (_, index) => ({ kind: 'article', articleId: `a${index}`, title: `${index + 1}. ${say('Antwort', 'answer')}` }) as const),
    ),
  );
export const withoutNetwork = () => inPanel(written(having(trail(), offline(visit()))));
/** What an attacker would like to see drawn. */
export const hostile = () =>
  inPanel(
    having([
      { kind: 'host', name: '<b onclick=alert(1)>Vertrag</b>', value: '{"strings":{"raw":["<img src=x onerror=alert(1)>"]}}' },
      { kind: 'search', text: '\u202Ehcus <script>alert(1)</script>', at: 'gestern' },
      { kind: 'article', articleId: 'x', title: 'Donaudampfschifffahrt'.repeat(100) },
    ]),
  );
/** Standing alone: what `<lotse-conversation>` shows before there is a conversation. */
export const inAPage = (): LotseConversation => {
  const element = document.createElement('lotse-conversation');
  element.client = written(having(trail(), visit(nordlicht())));
  return element;
};
