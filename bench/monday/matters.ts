/** What people come with on a busy Monday: who writes, what he did before, and what he says next. */
import type { HandoffItem } from '@lotse/contract';

export interface Matter {
  readonly locale: string;
  readonly items: readonly HandoffItem[];
  /** Said one after the other: the first to begin with, each further one when somebody has answered. */
  readonly says: readonly [string, ...string[]];
}

const at = '2026-11-23T08:00:00+01:00';
const searched = (text: string): HandoffItem => ({ kind: 'search', text, at });
const read = (articleId: string, title: string): HandoffItem => ({ kind: 'article', articleId, title, helpful: false });

const kinds: readonly Matter[] = [
  {
    locale: 'de',
    items: [searched('abschlag zu hoch'), read('abschlag-zu-hoch', 'Warum ist mein Abschlag so hoch?')],
    says: ['Mein Abschlag ist von 84 auf 131 Euro gestiegen.', 'Der Zähler steht bei 48.213.'],
  },
  { locale: 'de', items: [searched('wo ist mein paket')], says: ['Mein Router sollte am Freitag da sein.', 'Die Nummer ist NL 5QD 83X.'] },
  {
    locale: 'de',
    items: [read('internet-langsam', 'Mein Internet ist langsam')],
    says: ['Seit gestern kommt fast nichts mehr an.', 'Ja, neu gestartet habe ich schon.'],
  },
  { locale: 'de', items: [], says: ['Guten Morgen', 'Ich ziehe zum 1. Dezember um und brauche einen neuen Vertrag.', 'Danke, das war alles.'] },
  { locale: 'en', items: [searched('bill')], says: ['I do not understand my bill.', 'Thank you, that helps.'] },
  { locale: 'de', items: [searched('zählerstand melden')], says: ['Die Eingabe des Zählerstands geht nicht.', 'Strom, 1ESY1160295843.'] },
  {
    locale: 'de',
    items: [read('mahnung-erhalten', 'Ich habe eine Mahnung erhalten')],
    says: ['Ich habe eine Mahnung bekommen und schon bezahlt.', 'Am 12. November.'],
  },
  { locale: 'de', items: [searched('kündigen')], says: ['Wie lange läuft mein Vertrag noch?', 'Gut, danke.'] },
  { locale: 'uk', items: [], says: ['Добрий день, у мене немає інтернету.', 'Дякую!'] },
  {
    locale: 'de',
    items: [searched('wärmepumpe anmelden')],
    says: ['Welche Unterlagen brauchen Sie für die Wärmepumpe?', 'Die Rechnung vom Installateur habe ich.'],
  },
];

/** As many as come, in an order that repeats: the same Monday every time. */
export const matters = (count: number): readonly Matter[] => Array.from({ length: count }, (_, i) => kinds[i % kinds.length] as Matter);
