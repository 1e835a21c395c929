/** The words of what is mailed about a case, and of the pages behind its links, by hand in each language. */
import type { Ending, PromiseKind, ReasonCode } from '@lotse/contract/cases';

/** What a case is called in a sentence: its title, and the number that it is found by. */
export interface Named {
  readonly title: string;
  readonly reference: string;
}

export interface CaseLetterWords {
  readonly locale: string;
  /** In whose manner dates are written. */
  readonly dates: string;
  readonly hello: string;
  readonly regards: string;

  codeSubject(code: string): string;
  code(company: string, reference: string): string;
  readonly codeValid: string;
  readonly codeNotYou: string;

  confirmSubject(reference: string): string;
  confirm(company: string, reference: string): string;
  readonly confirmButton: string;
  confirmUntil(day: string): string;
  readonly confirmNotYou: string;

  movedSubject(title: string): string;
  moved(named: Named): string;
  readonly promises: Readonly<Record<PromiseKind, string>>;
  ofPart(promise: string, part: string): string;
  readonly now: string;
  readonly was: string;
  readonly why: string;
  /** Where it takes longer, and nobody has written more. */
  readonly reasons: Readonly<Record<Exclude<ReasonCode, 'other'>, string>>;

  readySubject(title: string): string;
  ready(named: Named): string;
  waitingSubject(title: string): string;
  waiting(named: Named): string;
  needed(what: string): string;
  neededBy(what: string, day: string): string;
  doneSubject(title: string): string;
  done(named: Named): string;
  readonly endedSubject: Readonly<Record<Ending, (title: string) => string>>;
  readonly ended: Readonly<Record<Ending, (named: Named) => string>>;

  /** Above the link: a human is there too. */
  readonly look: string;
  readonly lookButton: string;
  linkValid(until: string): string;
  whyNews(company: string, reference: string): string;
  readonly stop: string;

  readonly followTitle: string;
  followQuestion(company: string, reference: string): string;
  readonly followButton: string;
  readonly followNot: string;
  readonly followedTitle: string;
  followedText(reference: string): string;
  readonly stopTitle: string;
  stopQuestion(company: string, reference: string): string;
  readonly stopButton: string;
  readonly stopKeep: string;
  readonly stoppedTitle: string;
  stoppedText(reference: string): string;
  readonly oldTitle: string;
  readonly oldText: string;
}

const de: CaseLetterWords = {
  locale: 'de',
  dates: 'de-DE',
  hello: 'Guten Tag,',
  regards: 'Freundliche Grüße',

  codeSubject: (code) => `${code} ist Ihr Code`,
  code: (company, reference) => `mit diesem Code sehen Sie bei ${company}, wie es um ${reference} steht:`,
  codeValid: 'Er gilt zehn Minuten.',
  codeNotYou: 'Sie haben nicht danach gefragt? Dann geben Sie den Code niemandem, auch uns nicht. Ohne ihn sieht niemand etwas.',

  confirmSubject: (reference) => `E-Mails zu ${reference}: ja oder nein?`,
  confirm: (company, reference) =>
    `jemand möchte, dass ${company} an diese Adresse schreibt, wenn sich bei ${reference} ein Termin ändert oder Sie an der Reihe sind. Sollen wir das tun?`,
  confirmButton: 'Ja, schreiben Sie mir',
  confirmUntil: (day) => `Der Link gilt bis zum ${day}.`,
  confirmNotYou: 'Sie möchten das nicht, oder es kommt nicht von Ihnen? Dann müssen Sie nichts tun: Wir schreiben Ihnen nicht mehr.',

  movedSubject: (title) => `Neuer Termin: ${title}`,
  moved: ({ title, reference }) => `bei „${title}“, Nummer ${reference}, hat sich ein Termin geändert.`,
  promises: { delivery: 'Lieferung', activation: 'Anschaltung', appointment: 'Termin', answer: 'Antwort', refund: 'Erstattung' },
  ofPart: (promise, part) => `${promise}, ${part}`,
  now: 'Neu',
  was: 'Bisher',
  why: 'Grund',
  reasons: {
    carrier: 'beim Paketdienst dauert es länger',
    retailer: 'bei uns dauert es länger',
    consignee: 'die Zustellung hat nicht geklappt',
    customs: 'der Zoll prüft die Sendung',
    weather: 'das Wetter',
    supplier: 'unser Lieferant liefert später',
    capacity: 'wir haben gerade sehr viel zu tun',
    technical: 'ein technisches Problem',
    documentMissing: 'eine Unterlage fehlt noch',
    paymentMissing: 'die Zahlung ist noch nicht da',
    customerRequest: 'Sie haben darum gebeten',
    previousProvider: 'Ihr bisheriger Anbieter hat den Termin geändert',
    gridOperator: 'der Netzbetreiber hat den Termin geändert',
  },

  readySubject: (title) => `Bereit für Sie: ${title}`,
  ready: ({ title, reference }) => `„${title}“, Nummer ${reference}, ist bereit für Sie.`,
  waitingSubject: (title) => `Sie sind dran: ${title}`,
  waiting: ({ title, reference }) => `„${title}“, Nummer ${reference}, wartet auf Sie.`,
  needed: (what) => `Das brauchen wir von Ihnen: ${what}`,
  neededBy: (what, day) => `Das brauchen wir bis zum ${day} von Ihnen: ${what}`,
  doneSubject: (title) => `Erledigt: ${title}`,
  done: ({ title, reference }) => `„${title}“, Nummer ${reference}, ist erledigt.`,
  endedSubject: {
    cancelled: (title) => `Storniert: ${title}`,
    rejected: (title) => `Abgelehnt: ${title}`,
    returned: (title) => `Zurückgegangen: ${title}`,
    lost: (title) => `Verloren gegangen: ${title}`,
  },
  ended: {
    cancelled: ({ title, reference }) => `„${title}“, Nummer ${reference}, ist storniert.`,
    rejected: ({ title, reference }) => `„${title}“, Nummer ${reference}, können wir so nicht ausführen.`,
    returned: ({ title, reference }) => `„${title}“, Nummer ${reference}, ist an uns zurückgegangen.`,
    lost: ({ title, reference }) => `„${title}“, Nummer ${reference}, ist unterwegs verloren gegangen. Das tut uns leid.`,
  },

  look: 'Hier sehen Sie alles dazu. Dort erreichen Sie auch einen Menschen, der den Vorgang vor sich hat:',
  lookButton: 'Stand ansehen',
  linkValid: (until) => `Der Link gilt bis zum ${until}. Wer ihn hat, sieht diesen Vorgang: Geben Sie ihn bitte nicht weiter.`,
  whyNews: (company, reference) => `Sie bekommen diese E-Mail, weil ${company} an diese Adresse schreiben soll, wenn sich bei ${reference} etwas ändert.`,
  stop: 'Keine weiteren E-Mails dazu:',

  followTitle: 'Sollen wir Ihnen schreiben?',
  followQuestion: (company, reference) => `${company} schreibt Ihnen dann, wenn sich bei ${reference} ein Termin ändert oder Sie an der Reihe sind.`,
  followButton: 'Ja, schreiben Sie mir',
  followNot: 'Wenn Sie das nicht möchten, schließen Sie diese Seite. Dann kommt nichts.',
  followedTitle: 'Wir schreiben Ihnen',
  followedText: (reference) => `Sobald sich bei ${reference} etwas ändert, bekommen Sie eine E-Mail. In jeder steht ein Link, mit dem Sie das beenden.`,
  stopTitle: 'Keine E-Mails mehr?',
  stopQuestion: (company, reference) =>
    `${company} schreibt Ihnen dann nicht mehr, wenn sich bei ${reference} etwas ändert. Am Vorgang selbst ändert das nichts.`,
  stopButton: 'Keine E-Mails mehr schicken',
  stopKeep: 'Wenn Sie weiter E-Mails möchten, schließen Sie diese Seite.',
  stoppedTitle: 'Es kommen keine E-Mails mehr',
  stoppedText: (reference) => `Zu ${reference} schicken wir Ihnen keine E-Mails mehr. Eine, die gerade unterwegs ist, kann noch ankommen.`,
  oldTitle: 'Dieser Link gilt nicht mehr',
  oldText: 'Er ist zu alt oder unvollständig. Nehmen Sie den Link aus der neuesten E-Mail, oder sagen Sie uns Bescheid.',
};

const deDu: CaseLetterWords = {
  ...de,
  hello: 'Hallo,',
  regards: 'Viele Grüße',
  codeSubject: (code) => `${code} ist dein Code`,
  code: (company, reference) => `mit diesem Code siehst du bei ${company}, wie es um ${reference} steht:`,
  codeNotYou: 'Du hast nicht danach gefragt? Dann gib den Code niemandem, auch uns nicht. Ohne ihn sieht niemand etwas.',
  confirm: (company, reference) =>
    `jemand möchte, dass ${company} an diese Adresse schreibt, wenn sich bei ${reference} ein Termin ändert oder du an der Reihe bist. Sollen wir das tun?`,
  confirmButton: 'Ja, schreibt mir',
  confirmNotYou: 'Du möchtest das nicht, oder es kommt nicht von dir? Dann musst du nichts tun: Wir schreiben dir nicht mehr.',
  reasons: { ...de.reasons, customerRequest: 'du hast darum gebeten', previousProvider: 'dein bisheriger Anbieter hat den Termin geändert' },
  readySubject: (title) => `Bereit für dich: ${title}`,
  ready: ({ title, reference }) => `„${title}“, Nummer ${reference}, ist bereit für dich.`,
  waitingSubject: (title) => `Du bist dran: ${title}`,
  waiting: ({ title, reference }) => `„${title}“, Nummer ${reference}, wartet auf dich.`,
  needed: (what) => `Das brauchen wir von dir: ${what}`,
  neededBy: (what, day) => `Das brauchen wir bis zum ${day} von dir: ${what}`,
  look: 'Hier siehst du alles dazu. Dort erreichst du auch einen Menschen, der den Vorgang vor sich hat:',
  linkValid: (until) => `Der Link gilt bis zum ${until}. Wer ihn hat, sieht diesen Vorgang: Gib ihn bitte nicht weiter.`,
  whyNews: (company, reference) => `Du bekommst diese E-Mail, weil ${company} an diese Adresse schreiben soll, wenn sich bei ${reference} etwas ändert.`,
  followTitle: 'Sollen wir dir schreiben?',
  followQuestion: (company, reference) => `${company} schreibt dir dann, wenn sich bei ${reference} ein Termin ändert oder du an der Reihe bist.`,
  followButton: 'Ja, schreibt mir',
  followNot: 'Wenn du das nicht möchtest, schließ diese Seite. Dann kommt nichts.',
  followedTitle: 'Wir schreiben dir',
  followedText: (reference) => `Sobald sich bei ${reference} etwas ändert, bekommst du eine E-Mail. In jeder steht ein Link, mit dem du das beendest.`,
  stopQuestion: (company, reference) =>
    `${company} schreibt dir dann nicht mehr, wenn sich bei ${reference} etwas ändert. Am Vorgang selbst ändert das nichts.`,
  stopKeep: 'Wenn du weiter E-Mails möchtest, schließ diese Seite.',
  stoppedText: (reference) => `Zu ${reference} schicken wir dir keine E-Mails mehr. Eine, die gerade unterwegs ist, kann noch ankommen.`,
  oldText: 'Er ist zu alt oder unvollständig. Nimm den Link aus der neuesten E-Mail, oder sag uns Bescheid.',
};

const en: CaseLetterWords = {
  locale: 'en',
  dates: 'en-GB',
  hello: 'Hello,',
  regards: 'Kind regards',

  codeSubject: (code) => `${code} is your code`,
  code: (company, reference) => `with this code you can see at ${company} how ${reference} stands:`,
  codeValid: 'It works for ten minutes.',
  codeNotYou: 'You did not ask for it? Then give the code to nobody, not even to us. Without it nobody sees anything.',

  confirmSubject: (reference) => `E-mails about ${reference}: yes or no?`,
  confirm: (company, reference) => `somebody would like ${company} to write to this address when a date of ${reference} changes or it is your turn. Shall we?`,
  confirmButton: 'Yes, write to me',
  confirmUntil: (day) => `The link works until ${day}.`,
  confirmNotYou: 'You do not want that, or did not ask for it? Then you need not do anything: we will not write to you again.',

  movedSubject: (title) => `New date: ${title}`,
  moved: ({ title, reference }) => `a date of “${title}”, reference ${reference}, has changed.`,
  promises: { delivery: 'Delivery', activation: 'Switch-on', appointment: 'Appointment', answer: 'Answer', refund: 'Refund' },
  ofPart: (promise, part) => `${promise}, ${part}`,
  now: 'New',
  was: 'Before',
  why: 'Reason',
  reasons: {
    carrier: 'the carrier needs more time',
    retailer: 'we need more time',
    consignee: 'the delivery did not work out',
    customs: 'customs are checking the parcel',
    weather: 'the weather',
    supplier: 'our supplier delivers later',
    capacity: 'we have a great deal to do at present',
    technical: 'a technical problem',
    documentMissing: 'a document is still missing',
    paymentMissing: 'the payment has not arrived yet',
    customerRequest: 'you asked for it',
    previousProvider: 'your previous provider has changed the date',
    gridOperator: 'the grid operator has changed the date',
  },

  readySubject: (title) => `Ready for you: ${title}`,
  ready: ({ title, reference }) => `“${title}”, reference ${reference}, is ready for you.`,
  waitingSubject: (title) => `It is your turn: ${title}`,
  waiting: ({ title, reference }) => `“${title}”, reference ${reference}, is waiting for you.`,
  needed: (what) => `This is what we need from you: ${what}`,
  neededBy: (what, day) => `This is what we need from you by ${day}: ${what}`,
  doneSubject: (title) => `Done: ${title}`,
  done: ({ title, reference }) => `“${title}”, reference ${reference}, is done.`,
  endedSubject: {
    cancelled: (title) => `Cancelled: ${title}`,
    rejected: (title) => `Declined: ${title}`,
    returned: (title) => `Gone back: ${title}`,
    lost: (title) => `Lost: ${title}`,
  },
  ended: {
    cancelled: ({ title, reference }) => `“${title}”, reference ${reference}, is cancelled.`,
    rejected: ({ title, reference }) => `we cannot carry out “${title}”, reference ${reference}, as it is.`,
    returned: ({ title, reference }) => `“${title}”, reference ${reference}, has gone back to us.`,
    lost: ({ title, reference }) => `“${title}”, reference ${reference}, was lost on its way. We are sorry.`,
  },

  look: 'Here you see all about it. There you also reach a human who has it before him:',
  lookButton: 'See how it stands',
  linkValid: (until) => `The link works until ${until}. Whoever has it sees this case: please do not pass it on.`,
  whyNews: (company, reference) => `You get this e-mail because ${company} was asked to write to this address when something about ${reference} changes.`,
  stop: 'No more e-mails about it:',

  followTitle: 'Shall we write to you?',
  followQuestion: (company, reference) => `${company} will then write to you when a date of ${reference} changes or it is your turn.`,
  followButton: 'Yes, write to me',
  followNot: 'If you do not want that, close this page. Nothing will come.',
  followedTitle: 'We will write to you',
  followedText: (reference) => `As soon as something about ${reference} changes, you get an e-mail. Each has a link that ends this.`,
  stopTitle: 'No more e-mails?',
  stopQuestion: (company, reference) =>
    `${company} will then no longer write to you when something about ${reference} changes. The case itself stays as it is.`,
  stopButton: 'Send no more e-mails',
  stopKeep: 'If you would like to go on getting e-mails, close this page.',
  stoppedTitle: 'No more e-mails will come',
  stoppedText: (reference) => `We will send you no more e-mails about ${reference}. One that is already on its way may still arrive.`,
  oldTitle: 'This link no longer works',
  oldText: 'It is too old or incomplete. Take the link in the latest e-mail, or tell us.',
};

/** German where neither is asked for: it is what our companies speak. */
export const caseLetterWords = (locale: string): CaseLetterWords => (/^en\b/i.test(locale) ? en : /^de-du\b/i.test(locale) ? deDu : de);
