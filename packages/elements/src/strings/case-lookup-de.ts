import type { LookupStrings } from './case-lookup.ts';
import { moreDe } from './more-de.ts';

const { clock } = moreDe.dates;

export const lookupDe: LookupStrings = {
  whereIsIt: 'Wo steht Ihre Bestellung?',
  whereIsItHint: 'Mit diesen zwei Angaben zeigen wir den Stand. Für alle Einzelheiten senden wir Ihnen danach einen Code.',
  isItYours: 'Ist das Ihr Vorgang?',
  isItYoursHint: 'Damit ihn niemand außer Ihnen sieht, brauchen wir noch eine Angabe dazu.',
  number: 'Bestell- oder Vorgangsnummer',
  numberHint: 'Steht in Ihrer Bestätigung.',
  postalCode: 'Ihre Postleitzahl',
  email: 'Ihre E-Mail-Adresse',
  ratherEmail: 'Lieber mit E-Mail-Adresse',
  ratherPostalCode: 'Lieber mit Postleitzahl',
  showState: 'Stand anzeigen',
  lookingUp: 'Wir sehen nach …',
  noNumber: 'Nummer nicht zur Hand?',
  noNumberHint: 'Sie steht in der E-Mail, mit der wir Ihre Bestellung bestätigt haben. Ohne sie finden wir Ihren Vorgang mit Ihnen zusammen.',

  missingIn: {
    reference: 'Geben Sie die Nummer an',
    postalCode: 'Geben Sie die Postleitzahl an',
    email: 'Geben Sie die E-Mail-Adresse an',
    code: 'Geben Sie den Code ein',
  },
  notFound: 'Dazu finden wir nichts.',
  notFoundHint: (by) =>
    by === 'email' ? 'Vergleichen Sie Nummer und E-Mail-Adresse mit Ihrer Bestätigung.' : 'Vergleichen Sie Nummer und Postleitzahl mit Ihrer Bestätigung.',
  tooOften: 'Das waren viele Versuche hintereinander.',
  tooOftenUntil: (at) => `Um ${clock(at)} geht es weiter. Ihre Angaben bleiben stehen.`,
  stillThere: 'Es liegt an uns, nicht an Ihren Angaben. Sie stehen noch da.',

  expectedBy: (day) => `Voraussichtlich bis ${day}`,
  kinds: {
    order: 'Bestellung',
    change: 'Änderung',
    activation: 'Anschaltung',
    move: 'Umzug',
    meter: 'Zählerstand',
    claim: 'Schaden',
    repair: 'Reparatur',
    return: 'Rücksendung',
    refund: 'Erstattung',
    appointment: 'Termin',
    cancellation: 'Kündigung',
    withdrawal: 'Widerruf',
  },
  stubHint: 'Mehr zeigen wir nur Ihnen. Wir schicken einen Code an die Adresse, die wir zu diesem Vorgang haben.',
  stubOnly: 'Mehr dürfen wir hier nicht zeigen. Fragen Sie uns danach.',
  sendCode: 'Code schicken',
  codeSent: 'Wir haben Ihnen einen Code geschickt.',
  codeHint: 'Er hat sechs Ziffern und geht an die Adresse, die wir zu diesem Vorgang haben.',
  code: 'Code',
  openCase: 'Vorgang öffnen',
  wrongCode: 'Das ist nicht der Code. Vergleichen Sie ihn mit unserer letzten E-Mail',
  sendAgain: 'Neuen Code schicken',
};
