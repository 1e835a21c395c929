import { de, plural } from './de.ts';
import type { Strings } from './strings.ts';

const { clock, day, fullDay, hour, nearDay } = de.dates;

export const moreDe: Strings = {
  ...de,

  back: 'Zurück',
  retry: 'Jetzt noch einmal',

  oftenAskedFor: 'Häufige Anliegen',
  yourConversation: 'Ihr Gespräch',
  conversationWith: (name) => `Gespräch mit ${name}`,

  beginChat: 'Chat beginnen',
  goOnWithChat: 'Gespräch fortsetzen',
  weAreHere: 'Wir sind für Sie da.',
  weAreClosed: 'Wir sind gerade nicht da.',
  weAreBackAt: (at, now) => `Wir sind ${nearDay(at, now).words} ab ${hour(at)} wieder da.`,
  writeNow: 'Schreiben Sie uns jetzt. Wir antworten, sobald wir wieder da sind.',
  hoursUnknownHint: 'Ob gerade jemand da ist, können wir im Moment nicht sehen.',
  hoursMayHaveChanged: 'Die Zeiten können sich geändert haben.',

  answers: 'Antworten',
  found: (answers) => `${answers} ${plural(answers, { one: 'Antwort', other: 'Antworten' })} gefunden`,
  noSureAnswer: 'Dazu haben wir keine sichere Antwort.',
  noSureAnswerHint: 'Fragen Sie uns direkt. Ihre Suche geben wir mit, Sie müssen nichts noch einmal schreiben.',
  perhapsClose: 'Vielleicht nahe daran',
  notAmongThem: 'Nicht dabei? Fragen Sie uns direkt.',
  searching: 'Wir suchen …',
  searchFailed: 'Unsere Antworten sind gerade nicht abrufbar.',

  answer: 'Antwort',
  didThisHelp: 'Hat Ihnen das geholfen?',
  yes: 'Ja',
  no: 'Nein',
  thanks: 'Danke.',
  thanksWhatWasMissing: 'Danke. Was hat gefehlt?',
  optional: 'Freiwillig',
  send: 'Absenden',
  askAPerson: 'Jemanden fragen',
  checkedOn: (at) => `Geprüft am ${fullDay(at)}`,
  articleGone: 'Diese Antwort gibt es nicht mehr.',
  articleGoneHint: 'Suchen Sie danach, oder fragen Sie uns direkt.',
  articleFailed: 'Diese Antwort ist gerade nicht abrufbar.',
  related: 'Passt dazu',

  placeInLine: (position) => (position <= 1 ? 'Sie sind als Nächstes dran' : `Sie sind an ${position}. Stelle`),

  offline: 'Keine Verbindung.',
  offlineHint: 'Was Sie schreiben, bleibt hier und geht raus, sobald das Netz wieder da ist.',
  unavailable: 'Wir sind hier gerade nicht erreichbar.',
  unavailableHint: 'Es liegt an uns. Wir versuchen es weiter.',
  notKept: 'Ihr Browser speichert gerade nichts.',
  notKeptHint: 'Lassen Sie diese Seite offen, bis Ihre Nachricht gesendet ist.',
  failed: 'Das konnten wir gerade nicht laden.',
  failedHint: 'Es liegt an uns, nicht an Ihren Angaben.',
  goesOnOnline: 'Sobald das Netz wieder da ist, geht es hier weiter.',
  phoneNumber: (number) => `Telefon ${number}`,

  more: 'Mehr',
  undo: 'Rückgängig',

  goesAlong: 'Das geben wir mit',
  goesAlongHint: 'Damit Sie nichts zweimal erzählen. Nehmen Sie heraus, was nicht dazugehört.',
  nothingGoesAlong: 'Bisher gibt es nichts, was wir mitgeben könnten.',
  neverPassedOn: 'Bankdaten und Passwörter geben wir nie mit.',
  yourMessage: 'Ihre Nachricht',
  startChat: 'Chat beginnen',
  startWithout: 'Ohne diese Angaben beginnen',
  sendWithout: 'Ohne diese Angaben senden',
  searchedFor: (text) => `Gesucht: „${text}“`,
  readArticle: (title) => `Gelesen: ${title}`,
  articleJudged: (helpful) => (helpful ? 'hat geholfen' : 'hat nicht geholfen'),
  metError: (where) => `Fehler: ${where}`,
  removeItem: (what) => `Herausnehmen: ${what}`,
  itemRemoved: 'Aus dem Mitgegebenen entfernt',
  writeSomething: 'Schreiben Sie, worum es geht',
  tooLong: 'Das ist zu lang für eine Nachricht. Teilen Sie den Text auf zwei auf.',
  moment: (at, now) => `${nearDay(at, now).near === 'today' ? 'heute' : day(at)}, ${clock(at)}`,
  sendMessage: 'Nachricht senden',
  behind: 'Die Verbindung ist unterbrochen. Wir verbinden neu.',
};
