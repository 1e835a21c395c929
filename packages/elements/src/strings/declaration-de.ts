import { formatIn } from './dates.ts';
import type { DeclarationStrings } from './declaration.ts';
import { flowDe } from './flow-de.ts';

const second = formatIn('de', { dateStyle: 'long', timeStyle: 'long' });

export const declarationDe: Omit<DeclarationStrings, 'error'> = {
  ...flowDe,

  questionsFirst: 'Fragen vorab?',
  receivedAt: (at) => `Eingegangen am ${second(at)}.`,
  nothingSentYet: 'Ihre Erklärung ist noch nicht abgeschickt.',
  notSent: 'Wir konnten sie gerade nicht annehmen. Es liegt an uns. Ihre Angaben sind noch da: Drücken Sie noch einmal.',
  notSentOffline: 'Sie haben gerade keine Verbindung. Ihre Angaben sind noch da: Drücken Sie noch einmal, sobald das Netz wieder da ist.',
  waitingHint: 'Ihre Erklärung liegt auf diesem Gerät und geht von selbst raus, sobald das Netz wieder da ist. Lassen Sie diese Seite so lange offen.',
  checkingFlow: 'Wir prüfen, ob Ihre Erklärung angekommen ist.',
  receiptCounts: 'Es zählt, wann Ihre Erklärung bei uns eingeht. Wenn es eilt, nehmen Sie einen dieser Wege:',
  onlyReceived: 'Damit bestätigen wir, dass Ihre Erklärung eingegangen ist. Ob sie wirkt, prüfen wir danach.',
  saysSoToo: 'Dasselbe steht mit allem, was Sie erklärt haben, in der E-Mail an die Adresse, die Sie genannt haben.',
  formComing: 'Das Formular wird geladen.',
  openPage: 'Formular auf einer eigenen Seite öffnen',
  codeHint: 'In der E-Mail mit der Bestätigung. Ihre Erklärung liegt uns auch ohne ihn vor: Er sagt uns nur, dass keine Maschine sie abgegeben hat.',
  wrongCode: 'Das ist nicht der Code. Vergleichen Sie ihn mit der E-Mail; Ihre Erklärung liegt uns trotzdem vor.',
  confirmCode: 'Code bestätigen',
  onceMore: 'Noch eine Erklärung abgeben',
};
