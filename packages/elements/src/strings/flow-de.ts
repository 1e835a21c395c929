import { plural } from './de.ts';
import type { FlowWords } from './flow.ts';
import { moreDe } from './more-de.ts';

const { clock, fullDay } = moreDe.dates;

export const flowDe: FlowWords = {
  ...moreDe,

  step: (place, of, about) => `Schritt ${place} von ${about ? 'etwa ' : ''}${of}`,
  savedAt: (at) => `Gespeichert um ${clock(at)}`,
  sent: 'Abgeschickt',
  takes: (minutes) => `Dauert etwa ${minutes} ${plural(minutes, { one: 'Minute', other: 'Minuten' })}.`,
  haveReady: 'Das brauchen Sie dafür:',
  helpWithStep: 'Hilfe zu diesem Schritt',
  goOn: 'Weiter',
  day: 'Tag',
  month: 'Monat',
  year: 'Jahr',
  choose: 'Auswählen',
  chooseFile: 'Datei auswählen',
  removeFile: (name) => `${name} entfernen`,
  uploading: (percent) => `Wird hochgeladen, ${percent} %`,
  weKnow: 'Das haben Sie uns schon gesagt. Stimmt es noch?',
  thatIsRight: 'Stimmt noch',
  change: 'Ändern',
  add: 'Ergänzen',
  notGiven: 'nicht angegeben',
  lookingUp: 'Wir sehen nach …',
  lookUpFailed: 'Das können wir gerade nicht nachsehen. Sie können trotzdem weitermachen.',
  nothingFree: 'Zurzeit ist nichts frei. Fragen Sie uns nach anderen Terminen.',

  isAllRight: 'Stimmt alles so?',
  nothingSentYet: 'Noch ist nichts abgeschickt.',
  notSent: 'Das konnten wir gerade nicht annehmen. Ihre Angaben sind noch da. Versuchen Sie es noch einmal, oder sprechen Sie mit uns.',
  notSentOffline: 'Keine Verbindung. Ihre Angaben sind noch da.',
  sendingFlow: 'Wird gesendet …',
  checkingFlow: 'Wir prüfen, ob Ihre Meldung angekommen ist.',
  checkingHint: 'Ihre Angaben sind gespeichert. Sie müssen nichts tun.',
  waitingFlow: 'Noch nicht gesendet, wartet auf Netz.',
  waitingHint: 'Ihre Angaben liegen auf diesem Gerät und gehen von selbst raus. Lassen Sie diese Seite so lange offen.',
  sealedHint:
    'Ihre Angaben liegen verschlossen auf diesem Gerät und gehen von selbst raus, auch wenn Sie diese Seite schließen: sobald Sie mit Netz wieder unsere Hilfe öffnen.',
  willBeSealed:
    'Keine Verbindung. Wenn Sie jetzt abschicken, liegen Ihre Angaben verschlossen auf diesem Gerät, bis wieder Netz da ist, und gehen dann von selbst raus.',
  codeSent: 'Wir haben Ihnen einen Code geschickt.',
  codeHint: 'An die Telefonnummer oder E-Mail-Adresse, die wir von Ihnen haben. So ändert das niemand außer Ihnen.',
  code: 'Code',
  wrongCode: 'Das ist nicht der Code. Vergleichen Sie ihn mit unserer letzten Nachricht',
  newCode: 'Neuen Code schicken',
  lapsedCode: 'Der Code gilt nicht mehr. Schicken Sie noch einmal ab, dann kommt ein neuer.',

  receivedAt: (at) => `Eingegangen am ${fullDay(at)} um ${clock(at)}.`,
  reference: 'Vorgangsnummer',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied: 'Nicht kopiert: Die Nummer ist markiert.',
  document: 'Bestätigung öffnen',
  print: 'Drucken',
  whatNext: 'So geht es weiter',
  turn: { us: 'Wir sind dran', customer: 'Sie sind dran', partner: 'Unser Partner ist dran' },
  within: (days, business) =>
    `innerhalb von ${days} ${business ? plural(days, { one: 'Werktag', other: 'Werktagen' }) : plural(days, { one: 'Tag', other: 'Tagen' })}`,
  done: 'Fertig',
  onceMore: 'Noch einmal ausfüllen',

  elsewhere: 'Sie füllen das gerade in einem anderen Tab aus.',
  another: 'Sie füllen gerade etwas anderes aus.',
  goOnHere: 'Hier weitermachen',
  goneFlow: 'Das geht hier zurzeit nicht.',
  flowFailed: 'Das Formular ist gerade nicht abrufbar.',
  signIn: 'Melden Sie sich an, um das hier zu erledigen.',
  later: 'Auf einem anderen Gerät weitermachen',
  laterHint: 'Dieser Link führt zu Ihren Angaben. Geben Sie ihn nicht weiter.',
  laterFailed: 'Das hat nicht geklappt. Ihre Angaben sind noch da. Versuchen Sie es noch einmal.',
  mailLinkTo: 'Den Link per E-Mail an',
  mailLink: 'Link schicken',
  linkMailed: (email) => `Der Link ist unterwegs an ${email}.`,
};
