import type { CaseMoreStrings } from './case-more.ts';
import { unbroken } from './dates.ts';

export const caseMoreDe: CaseMoreStrings = {
  inParts: 'In Teilen',
  items: 'Das gehört dazu',
  quantity: (count, title) => unbroken(`${count} × ${title}`),
  goesTo: 'Geht an',
  payments: 'Zahlungen',
  paymentStates: { due: 'offen', received: 'bezahlt', failed: 'hat nicht geklappt', refunded: 'erstattet' },
  dueOn: (day) => unbroken(`fällig bis ${day}`),
  documents: 'Dokumente',
  appointments: 'Termine',
  appointmentStates: {
    offered: 'vorgeschlagen',
    booked: 'vereinbart',
    moved: 'verschoben',
    missed: 'nicht zustande gekommen',
    done: 'vorbei',
    cancelled: 'abgesagt',
  },

  whatHappened: 'Was bisher geschah',
  earlierEvents: 'Frühere Ereignisse',
  laterEvents: 'Spätere Ereignisse',
  eventsFailed: 'Die früheren Ereignisse sind gerade nicht abrufbar.',

  toCalendar: 'In Kalender',

  beTold: 'Bei Änderungen eine E-Mail bekommen',
  beToldHint: 'Wir schreiben nur zu diesem Vorgang. Abbestellen können Sie jederzeit.',
  yourEmail: 'Ihre E-Mail-Adresse',
  tellMe: 'E-Mails bestellen',
  missingEmail: 'Geben Sie Ihre E-Mail-Adresse an',
  wrongEmail: 'An diese Adresse kommt keine E-Mail an. Schreiben Sie sie wie name@beispiel.de',
  notTold: 'Das hat gerade nicht geklappt. Ihre Adresse steht noch da. Versuchen Sie es noch einmal.',
  readOnly: 'Mit dem Link aus der E-Mail können Sie nur lesen. Finden Sie den Vorgang mit Nummer und Code, um das zu ändern.',
  asked: (email) => `Wir haben eine E-Mail an ${email} geschickt. Bestätigen Sie dort, dass Sie Nachrichten möchten.`,
  told: 'Sie bekommen bei Änderungen eine E-Mail.',
  noMore: 'Keine E-Mails mehr',
  noMoreMails: 'Sie bekommen keine E-Mails mehr zu diesem Vorgang.',
};
