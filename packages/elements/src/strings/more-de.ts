import { de, plural } from './de.ts';
import type { Strings } from './strings.ts';

const { clock, day, fullDay, hour, nearDay } = de.dates;
const many = (count: number): string | number => ['Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun'][count - 2] ?? count;

export const moreDe: Strings = {
  ...de,

  back: 'Zurück',
  retry: 'Jetzt noch einmal',

  oftenAskedFor: 'Häufige Anliegen',
  yourConversation: 'Ihr Gespräch',
  yourConversations: 'Ihre Unterhaltungen',
  conversationWith: (name) => `Gespräch mit ${name}`,

  beginChat: 'Chat beginnen',
  goOnWithChat: 'Gespräch fortsetzen',
  weAreHere: 'Wir sind für Sie da.',
  weAreClosed: 'Wir sind gerade nicht da.',
  weAreBackAt: (at, now) => `Wir sind ${nearDay(at, now).words} ab ${hour(at)} wieder da.`,
  writeNow: 'Schreiben Sie uns jetzt. Wir antworten, sobald wir wieder da sind.',
  hoursUnknownHint: 'Ob gerade jemand da ist, können wir im Moment nicht sehen.',
  hoursMayHaveChanged: 'Die Zeiten können sich geändert haben.',

  doItHere: 'Gleich hier erledigen',
  answers: 'Antworten',
  found: (answers) => `${answers} ${plural(answers, { one: 'Antwort', other: 'Antworten' })} gefunden`,
  noSureAnswer: 'Dazu haben wir keine sichere Antwort.',
  noSureAnswerHint: 'Fragen Sie uns direkt. Ihre Suche geben wir mit, Sie müssen nichts noch einmal schreiben.',
  mayFit: 'Das könnte passen',
  perhapsClose: 'Vielleicht nahe daran',
  notAmongThem: 'Nicht dabei? Fragen Sie uns direkt.',
  topics: 'Themen',
  allTopics: 'Alle Themen',
  answersThere: (count) => `${count} ${plural(count, { one: 'Antwort', other: 'Antworten' })}`,
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
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',

  fromAt: (at, now) => `Ab ${nearDay(at, now).words}, ${hour(at)}`,
  placeInLine: (position) => (position <= 1 ? 'Sie sind als Nächstes dran' : `Sie sind an ${position}. Stelle`),

  mistakes(count, missing) {
    if (missing) return count > 1 ? `${many(count)} Angaben fehlen noch` : 'Eine Angabe fehlt noch';
    return count > 1 ? `${many(count)} Angaben passen noch nicht` : 'Eine Angabe passt noch nicht';
  },

  offline: 'Keine Verbindung.',
  offlineHint: 'Was Sie schreiben, bleibt hier und geht raus, sobald das Netz wieder da ist.',
  unavailable: 'Wir sind hier gerade nicht erreichbar.',
  unavailableHint: 'Es liegt an uns. Wir versuchen es weiter.',
  notKept: 'Ihr Browser speichert gerade nichts.',
  notKeptHint: 'Lassen Sie diese Seite offen, bis Ihre Nachricht gesendet ist.',
  linkLapsed: 'Dieser Link gilt nicht mehr.',
  linkLapsedHint: 'Nehmen Sie den aus der neuesten E-Mail, oder fangen Sie hier neu an.',
  failed: 'Das konnten wir gerade nicht laden.',
  failedHint: 'Es liegt an uns, nicht an Ihren Angaben.',
  goesOnOnline: 'Sobald das Netz wieder da ist, geht es hier weiter.',
  phoneNumber: (number) => `Telefon ${number}`,

  whereIsMyOrder: 'Wo ist meine Bestellung?',
  toCase: 'Zum Vorgang',

  more: 'Mehr',
  undo: 'Rückgängig',

  goesAlong: 'Das geben wir mit',
  goesAlongHint: 'Damit Sie nichts zweimal erzählen. Nehmen Sie heraus, was nicht dazugehört.',
  nothingGoesAlong: 'Bisher gibt es nichts, was wir mitgeben könnten.',
  neverPassedOn: 'Bankdaten und Passwörter geben wir nie mit.',
  yourMessage: 'Ihre Nachricht',
  startWithout: 'Ohne diese Angaben beginnen',
  sendWithout: 'Ohne diese Angaben senden',
  searchedFor: (text) => `Gesucht: „${text}“`,
  readArticle: (title) => `Gelesen: ${title}`,
  articleJudged: (helpful) => (helpful ? 'hat geholfen' : 'hat nicht geholfen'),
  filledIn: 'Was Sie im Formular angegeben haben',
  answersGiven: (count) => `${count} ${plural(count, { one: 'Angabe', other: 'Angaben' })}`,
  lookedAtCase: (title, reference) => `Ihr Vorgang ${reference}: ${title}`,
  metError: (where) => `Fehler: ${where}`,
  removeItem: (what) => `Herausnehmen: ${what}`,
  itemRemoved: 'Aus dem Mitgegebenen entfernt',
  writeSomething: 'Schreiben Sie, worum es geht',
  tooLong: 'Das ist zu lang für eine Nachricht. Teilen Sie den Text auf zwei auf.',
  moment: (at, now) => `${nearDay(at, now).near === 'today' ? 'heute' : day(at)}, ${clock(at)}`,
  sendMessage: 'Nachricht senden',
  behind: 'Die Verbindung ist unterbrochen. Wir verbinden neu.',
};
