/** The words of what is sent about a flow, by hand in each language. */
export interface FlowWords {
  readonly locale: string;
  /** In whose manner dates are written. */
  readonly dates: string;
  readonly yes: string;
  readonly no: string;
  readonly notGiven: string;
  readonly hello: string;
  readonly regards: string;

  receiptSubject(title: string, reference: string): string;
  receivedAt(at: string): string;
  reference(reference: string): string;
  readonly onlyReceived: string;
  readonly whatYouSent: string;
  readonly whatNext: string;
  by(day: string): string;
  /** In words, beside each stage that is not ours. */
  readonly owners: Readonly<Record<'customer' | 'partner', string>>;
  keep(reference: string): string;
  whyReceipt(company: string): string;
  receiptName(reference: string): string;

  codeSubject(code: string): string;
  code(company: string): string;
  readonly codeValid: string;
  readonly codeNotYou: string;
  /** In the mail with the receipt of a declaration, above the code. */
  readonly confirm: string;
  /** On the page of the receipt. */
  readonly confirmHere: string;
  readonly confirmLabel: string;
  readonly confirmButton: string;
  readonly confirmed: string;
  readonly confirmWrong: string;

  draftSubject(title: string): string;
  draft(company: string, title: string): string;
  readonly draftButton: string;
  draftUntil(day: string): string;
  whyDraft(company: string): string;

  noticeSubject(title: string): string;
  notice(company: string, title: string, at: string): string;
  readonly noticeWasYou: string;
  readonly noticeUndo: string;
  readonly noticeUndoButton: string;
  undoUntil(day: string): string;
  readonly noticeContact: string;
  whyNotice(company: string): string;

  undoneSubject(title: string): string;
  undone(title: string, at: string): string;

  readonly undoTitle: string;
  undoQuestion(title: string, at: string): string;
  readonly undoButton: string;
  readonly undoKeep: string;
  readonly undoneTitle: string;
  readonly undoneText: string;
  readonly undoLateTitle: string;
  readonly undoLateText: string;
  readonly undoOldTitle: string;
  readonly undoOldText: string;
}

const de: FlowWords = {
  locale: 'de',
  dates: 'de-DE',
  yes: 'Ja',
  no: 'Nein',
  notGiven: 'Nicht angegeben',
  hello: 'Guten Tag,',
  regards: 'Freundliche Grüße',

  receiptSubject: (title, reference) => `Eingangsbestätigung: ${title} (${reference})`,
  receivedAt: (at) => `Eingegangen am ${at}`,
  reference: (reference) => `Vorgangsnummer ${reference}`,
  onlyReceived: 'Damit bestätigen wir, dass Ihre Erklärung eingegangen ist. Ob sie wirkt, prüfen wir danach.',
  whatYouSent: 'Das haben Sie uns geschickt',
  whatNext: 'So geht es weiter',
  by: (day) => `bis ${day}`,
  owners: { customer: 'Sie sind dran', partner: 'durch einen Partner' },
  keep: (reference) => `Bitte bewahren Sie diese Bestätigung auf, und nennen Sie bei Fragen die Nummer ${reference}.`,
  whyReceipt: (company) => `Sie bekommen diese E-Mail, weil bei ${company} mit dieser Adresse ein Formular abgeschickt wurde.`,
  receiptName: (reference) => `bestaetigung-${reference}.pdf`,

  codeSubject: (code) => `${code} ist Ihr Code`,
  code: (company) => `mit diesem Code bestätigen Sie Ihre Änderung bei ${company}:`,
  codeValid: 'Er gilt zehn Minuten und für diese eine Änderung.',
  codeNotYou: 'Sie haben nichts geändert? Dann geben Sie den Code niemandem, auch uns nicht. Ohne ihn geschieht nichts.',
  confirm:
    'Ihre Erklärung liegt uns vor, mit diesem Zeitpunkt. Gerade kommen ungewöhnlich viele aus demselben Netz. Geben Sie auf der Seite der Bestätigung noch diesen Code ein, dann wissen wir, dass Sie keine Maschine sind:',
  confirmHere:
    'Ihre Erklärung liegt uns vor, mit diesem Zeitpunkt. Gerade kommen ungewöhnlich viele aus demselben Netz. Geben Sie hier noch den Code aus der E-Mail ein, dann wissen wir, dass Sie keine Maschine sind.',
  confirmLabel: 'Code aus der E-Mail',
  confirmButton: 'Code bestätigen',
  confirmed: 'Danke, der Code stimmt.',
  confirmWrong: 'Das ist nicht der Code, oder er ist älter als sieben Tage. Ihre Erklärung liegt uns trotzdem vor.',

  draftSubject: (title) => `Hier geht es weiter: ${title}`,
  draft: (company, title) => `Sie haben bei ${company} „${title}“ begonnen. Hier machen Sie auf jedem Gerät weiter, wo Sie aufgehört haben:`,
  draftButton: 'Weitermachen',
  draftUntil: (day) => `Der Link gilt bis zum ${day}. Geben Sie ihn nicht weiter: Er führt zu dem, was Sie eingegeben haben.`,
  whyDraft: (company) =>
    `Sie bekommen diese E-Mail, weil jemand bei ${company} diesen Link an diese Adresse schicken ließ. Waren Sie das nicht? Dann müssen Sie nichts tun.`,

  noticeSubject: (title) => `Zu Ihrer Sicherheit: ${title}`,
  notice: (company, title, at) => `bei ${company} ist am ${at} dieser Auftrag für Ihr Kundenkonto eingegangen: „${title}“.`,
  noticeWasYou: 'Waren Sie das? Dann müssen Sie nichts tun.',
  noticeUndo: 'Wenn Sie das nicht waren, nehmen Sie den Auftrag hier zurück:',
  noticeUndoButton: 'Auftrag zurücknehmen',
  undoUntil: (day) => `Das geht bis zum ${day}.`,
  noticeContact: 'Wenn Sie das nicht waren, melden Sie sich bitte gleich bei uns.',
  whyNotice: (company) => `Sie bekommen diese E-Mail, weil diese Adresse bei ${company} zu dem Kundenkonto hinterlegt ist.`,

  undoneSubject: (title) => `Zurückgenommen: ${title}`,
  undone: (title, at) => `Ihr Auftrag „${title}“ wurde am ${at} zurückgenommen. Es bleibt alles, wie es war.`,

  undoTitle: 'Auftrag zurücknehmen?',
  undoQuestion: (title, at) => `Der Auftrag „${title}“ vom ${at} wird dann nicht ausgeführt, und es bleibt alles, wie es war.`,
  undoButton: 'Auftrag zurücknehmen',
  undoKeep: 'Wenn der Auftrag von Ihnen ist, schließen Sie diese Seite.',
  undoneTitle: 'Der Auftrag ist zurückgenommen',
  undoneText: 'Es bleibt alles, wie es war. Ändern Sie bitte auch Ihr Passwort: Jemand war in Ihrem Kundenkonto.',
  undoLateTitle: 'Der Auftrag ist schon ausgeführt',
  undoLateText:
    'Hier lässt er sich nicht mehr zurücknehmen. Wenn er nicht von Ihnen ist, melden Sie sich bitte gleich bei uns, und ändern Sie Ihr Passwort: Jemand war in Ihrem Kundenkonto.',
  undoOldTitle: 'Dieser Link gilt nicht mehr',
  undoOldText: 'Er ist zu alt oder unvollständig. Bitte melden Sie sich bei uns: Wir klären, was mit dem Auftrag geschieht.',
};

const deDu: FlowWords = {
  ...de,
  locale: 'de',
  hello: 'Hallo,',
  regards: 'Viele Grüße',
  onlyReceived: 'Damit bestätigen wir, dass deine Erklärung eingegangen ist. Ob sie wirkt, prüfen wir danach.',
  whatYouSent: 'Das hast du uns geschickt',
  owners: { customer: 'Du bist dran', partner: 'durch einen Partner' },
  keep: (reference) => `Bewahr diese Bestätigung bitte auf, und nenn bei Fragen die Nummer ${reference}.`,
  whyReceipt: (company) => `Du bekommst diese E-Mail, weil bei ${company} mit dieser Adresse ein Formular abgeschickt wurde.`,
  confirm:
    'Deine Erklärung liegt uns vor, mit diesem Zeitpunkt. Gerade kommen ungewöhnlich viele aus demselben Netz. Gib auf der Seite der Bestätigung noch diesen Code ein, dann wissen wir, dass du keine Maschine bist:',
  confirmHere:
    'Deine Erklärung liegt uns vor, mit diesem Zeitpunkt. Gerade kommen ungewöhnlich viele aus demselben Netz. Gib hier noch den Code aus der E-Mail ein, dann wissen wir, dass du keine Maschine bist.',
  confirmWrong: 'Das ist nicht der Code, oder er ist älter als sieben Tage. Deine Erklärung liegt uns trotzdem vor.',
  codeSubject: (code) => `${code} ist dein Code`,
  code: (company) => `mit diesem Code bestätigst du deine Änderung bei ${company}:`,
  codeNotYou: 'Du hast nichts geändert? Dann gib den Code niemandem, auch uns nicht. Ohne ihn geschieht nichts.',
  draft: (company, title) => `du hast bei ${company} „${title}“ begonnen. Hier machst du auf jedem Gerät weiter, wo du aufgehört hast:`,
  draftUntil: (day) => `Der Link gilt bis zum ${day}. Gib ihn nicht weiter: Er führt zu dem, was du eingegeben hast.`,
  whyDraft: (company) =>
    `Du bekommst diese E-Mail, weil jemand bei ${company} diesen Link an diese Adresse schicken ließ. Warst du das nicht? Dann musst du nichts tun.`,
  noticeSubject: (title) => `Zu deiner Sicherheit: ${title}`,
  notice: (company, title, at) => `bei ${company} ist am ${at} dieser Auftrag für dein Kundenkonto eingegangen: „${title}“.`,
  noticeWasYou: 'Warst du das? Dann musst du nichts tun.',
  noticeUndo: 'Wenn du das nicht warst, nimm den Auftrag hier zurück:',
  noticeContact: 'Wenn du das nicht warst, melde dich bitte gleich bei uns.',
  whyNotice: (company) => `Du bekommst diese E-Mail, weil diese Adresse bei ${company} zu dem Kundenkonto hinterlegt ist.`,
  undone: (title, at) => `Dein Auftrag „${title}“ wurde am ${at} zurückgenommen. Es bleibt alles, wie es war.`,
  undoKeep: 'Wenn der Auftrag von dir ist, schließ diese Seite.',
  undoneText: 'Es bleibt alles, wie es war. Ändere bitte auch dein Passwort: Jemand war in deinem Kundenkonto.',
  undoLateText:
    'Hier lässt er sich nicht mehr zurücknehmen. Wenn er nicht von dir ist, melde dich bitte gleich bei uns, und ändere dein Passwort: Jemand war in deinem Kundenkonto.',
  undoOldText: 'Er ist zu alt oder unvollständig. Bitte melde dich bei uns: Wir klären, was mit dem Auftrag geschieht.',
};

const en: FlowWords = {
  locale: 'en',
  dates: 'en-GB',
  yes: 'Yes',
  no: 'No',
  notGiven: 'Not provided',
  hello: 'Hello,',
  regards: 'Kind regards',

  receiptSubject: (title, reference) => `Received: ${title} (${reference})`,
  receivedAt: (at) => `Received on ${at}`,
  reference: (reference) => `Reference ${reference}`,
  onlyReceived: 'This confirms that we have received your declaration. Whether it takes effect is checked afterwards.',
  whatYouSent: 'What you sent us',
  whatNext: 'What happens next',
  by: (day) => `by ${day}`,
  owners: { customer: 'your turn', partner: 'by a partner' },
  keep: (reference) => `Please keep this confirmation, and quote ${reference} if you have a question.`,
  whyReceipt: (company) => `You get this e-mail because a form was sent to ${company} with this address.`,
  receiptName: (reference) => `receipt-${reference}.pdf`,

  codeSubject: (code) => `${code} is your code`,
  code: (company) => `with this code you confirm your change at ${company}:`,
  codeValid: 'It works for ten minutes and for this one change.',
  codeNotYou: 'You did not change anything? Then give the code to nobody, not even to us. Nothing happens without it.',
  confirm:
    'We have your declaration, with this time. Unusually many are coming from the same network just now. Type this code on the page of the confirmation, so that we know you are not a machine:',
  confirmHere:
    'We have your declaration, with this time. Unusually many are coming from the same network just now. Type the code from the e-mail here, so that we know you are not a machine.',
  confirmLabel: 'Code from the e-mail',
  confirmButton: 'Confirm the code',
  confirmed: 'Thank you, the code is right.',
  confirmWrong: 'This is not the code, or it is older than seven days. We have your declaration all the same.',

  draftSubject: (title) => `Go on here: ${title}`,
  draft: (company, title) => `you have begun “${title}” at ${company}. On any device you can go on here where you stopped:`,
  draftButton: 'Go on',
  draftUntil: (day) => `The link works until ${day}. Do not pass it on: it leads to what you have entered.`,
  whyDraft: (company) =>
    `You get this e-mail because somebody at ${company} had this link sent to this address. It was not you? Then you need not do anything.`,

  noticeSubject: (title) => `For your security: ${title}`,
  notice: (company, title, at) => `on ${at}, ${company} received this request for your account: “${title}”.`,
  noticeWasYou: 'Was it you? Then there is nothing to do.',
  noticeUndo: 'If it was not you, take the request back here:',
  noticeUndoButton: 'Take the request back',
  undoUntil: (day) => `You can do so until ${day}.`,
  noticeContact: 'If it was not you, please tell us straight away.',
  whyNotice: (company) => `You get this e-mail because ${company} has this address on file for the account.`,

  undoneSubject: (title) => `Taken back: ${title}`,
  undone: (title, at) => `Your request “${title}” was taken back on ${at}. Everything stays as it was.`,

  undoTitle: 'Take the request back?',
  undoQuestion: (title, at) => `The request “${title}” of ${at} will not be carried out, and everything stays as it was.`,
  undoButton: 'Take the request back',
  undoKeep: 'If the request is yours, close this page.',
  undoneTitle: 'The request has been taken back',
  undoneText: 'Everything stays as it was. Please change your password too: somebody was in your account.',
  undoLateTitle: 'The request has been carried out already',
  undoLateText:
    'It can no longer be taken back here. If it is not yours, please get in touch straight away, and change your password: somebody was in your account.',
  undoOldTitle: 'This link no longer works',
  undoOldText: 'It is too old or incomplete. Please get in touch: we will find out what happens to the request.',
};

/** German where neither is asked for: it is what our companies speak. */
export const flowWords = (locale: string): FlowWords => (/^en\b/i.test(locale) ? en : /^de-du$/i.test(locale) ? deDu : de);
