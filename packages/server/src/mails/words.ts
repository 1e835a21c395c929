/** The words of mails and of what stands around them, by hand in each language. */
export interface MailWords {
  readonly locale: string;
  /** In whose manner dates are written. */
  readonly dates: string;
  readonly anonymous: string;
  readonly you: string;
  readonly automatic: string;
  readonly redacted: string;

  answerSubject(company: string): string;
  transcriptSubject(company: string): string;
  readonly replyAbove: string;
  readonly hello: string;
  answered(company: string): string;
  /** An agent asks back about what the customer has sent. */
  askedSubject(title: string, reference: string): string;
  asked(company: string, title: string, reference: string): string;
  readonly answerHere: string;
  readonly answerButton: string;
  whyAsked(company: string, reference: string): string;
  /** The transcript is attached. */
  attached(company: string, startedOn: string): string;
  readonly goOn: string;
  readonly goOnButton: string;
  linkValid(until: string): string;
  readonly justReply: string;
  whyAnswers(company: string): string;
  whyTranscript(company: string): string;
  readonly stop: string;
  readonly regards: string;

  transcriptTitle(company: string): string;
  transcriptName(day: string): string;
  begun(at: string): string;
  upTo(at: string): string;

  readonly stillThere: string;
  readonly noAttachments: string;

  readonly stopTitle: string;
  stopQuestion(company: string): string;
  readonly stopButton: string;
  readonly stopKeep: string;
  readonly stoppedTitle: string;
  readonly stoppedText: string;
  readonly stopOldTitle: string;
  readonly stopOldText: string;
}

const de: MailWords = {
  locale: 'de',
  dates: 'de-DE',
  anonymous: 'Kundendienst',
  you: 'Sie',
  automatic: 'Automatische Antwort',
  redacted: '(Nachricht entfernt)',

  answerSubject: (company) => `Antwort von ${company}`,
  transcriptSubject: (company) => `Ihr Gespräch mit ${company}`,
  replyAbove: '--- Wenn Sie antworten, schreiben Sie bitte über dieser Zeile ---',
  hello: 'Guten Tag,',
  answered: (company) => `${company} hat Ihnen im Chat geantwortet:`,
  askedSubject: (title, reference) => `Rückfrage: ${title} (${reference})`,
  asked: (company, title, reference) => `${company} hat eine Rückfrage zu Ihrem Vorgang „${title}“, Nummer ${reference}:`,
  answerHere: 'Hier können Sie antworten. Was Sie uns schon geschickt haben, müssen Sie nicht wiederholen:',
  answerButton: 'Antworten',
  whyAsked: (company, reference) => `Sie bekommen diese E-Mail, weil mit dieser Adresse bei ${company} der Vorgang ${reference} begonnen wurde.`,
  attached: (company, startedOn) => `im Anhang finden Sie den Verlauf Ihres Gesprächs mit ${company} vom ${startedOn}.`,
  goOn: 'Hier geht das Gespräch weiter, wo Sie aufgehört haben:',
  goOnButton: 'Gespräch fortsetzen',
  linkValid: (until) => `Der Link gilt bis zum ${until}. Wer ihn hat, kann dieses Gespräch lesen: Geben Sie ihn bitte nicht weiter.`,
  justReply: 'Sie können auch einfach auf diese E-Mail antworten.',
  whyAnswers: (company) => `Sie bekommen diese E-Mail, weil jemand im Chat von ${company} Antworten an diese Adresse erbeten hat.`,
  whyTranscript: (company) => `Sie bekommen diese E-Mail, weil jemand im Chat von ${company} den Verlauf an diese Adresse erbeten hat.`,
  stop: 'Keine weiteren E-Mails zu diesem Gespräch:',
  regards: 'Freundliche Grüße',

  transcriptTitle: (company) => `Gespräch mit ${company}`,
  transcriptName: (day) => `gespraech-${day}.txt`,
  begun: (at) => `Begonnen am ${at}`,
  upTo: (at) => `Stand vom ${at}`,

  stillThere: 'Sind Sie noch da? Schreiben Sie einfach weiter, wenn noch etwas offen ist. Sonst schließen wir das Gespräch später. Verloren geht nichts.',
  noAttachments:
    'Die Anhänge Ihrer E-Mail können wir hier nicht annehmen. Ihren Text haben wir bekommen. Dateien können Sie im Chat auf unserer Website mitschicken.',

  stopTitle: 'Keine E-Mails mehr?',
  stopQuestion: (company) => `${company} schickt Ihnen dann keine weiteren E-Mails zu diesem Gespräch. Das Gespräch selbst bleibt, wie es ist.`,
  stopButton: 'Keine E-Mails mehr schicken',
  stopKeep: 'Wenn Sie weiter E-Mails möchten, schließen Sie diese Seite.',
  stoppedTitle: 'Es kommen keine E-Mails mehr',
  stoppedText: 'Zu diesem Gespräch schicken wir Ihnen keine E-Mails mehr. Eine, die gerade unterwegs ist, kann noch ankommen.',
  stopOldTitle: 'Dieser Link gilt nicht mehr',
  stopOldText:
    'Er ist zu alt oder unvollständig. Nehmen Sie den Link aus der neuesten E-Mail, oder sagen Sie uns Bescheid: Wir stellen die E-Mails für Sie ab.',
};

const deDu: MailWords = {
  ...de,
  you: 'Du',

  transcriptSubject: (company) => `Dein Gespräch mit ${company}`,
  replyAbove: '--- Wenn du antwortest, schreib bitte über dieser Zeile ---',
  hello: 'Hallo,',
  answered: (company) => `${company} hat dir im Chat geantwortet:`,
  asked: (company, title, reference) => `${company} hat eine Rückfrage zu deinem Vorgang „${title}“, Nummer ${reference}:`,
  answerHere: 'Hier kannst du antworten. Was du uns schon geschickt hast, musst du nicht wiederholen:',
  whyAsked: (company, reference) => `Du bekommst diese E-Mail, weil mit dieser Adresse bei ${company} der Vorgang ${reference} begonnen wurde.`,
  attached: (company, startedOn) => `im Anhang findest du den Verlauf deines Gesprächs mit ${company} vom ${startedOn}.`,
  goOn: 'Hier geht das Gespräch weiter, wo du aufgehört hast:',
  linkValid: (until) => `Der Link gilt bis zum ${until}. Wer ihn hat, kann dieses Gespräch lesen: Gib ihn bitte nicht weiter.`,
  justReply: 'Du kannst auch einfach auf diese E-Mail antworten.',
  whyAnswers: (company) => `Du bekommst diese E-Mail, weil jemand im Chat von ${company} Antworten an diese Adresse erbeten hat.`,
  whyTranscript: (company) => `Du bekommst diese E-Mail, weil jemand im Chat von ${company} den Verlauf an diese Adresse erbeten hat.`,
  regards: 'Viele Grüße',

  stillThere: 'Bist du noch da? Schreib einfach weiter, wenn noch etwas offen ist. Sonst schließen wir das Gespräch später. Verloren geht nichts.',
  noAttachments:
    'Die Anhänge deiner E-Mail können wir hier nicht annehmen. Deinen Text haben wir bekommen. Dateien kannst du im Chat auf unserer Website mitschicken.',

  stopQuestion: (company) => `${company} schickt dir dann keine weiteren E-Mails zu diesem Gespräch. Das Gespräch selbst bleibt, wie es ist.`,
  stopKeep: 'Wenn du weiter E-Mails möchtest, schließ diese Seite.',
  stoppedText: 'Zu diesem Gespräch schicken wir dir keine E-Mails mehr. Eine, die gerade unterwegs ist, kann noch ankommen.',
  stopOldText: 'Er ist zu alt oder unvollständig. Nimm den Link aus der neuesten E-Mail, oder sag uns Bescheid: Wir stellen die E-Mails für dich ab.',
};

const en: MailWords = {
  locale: 'en',
  dates: 'en-GB',
  anonymous: 'Customer service',
  you: 'You',
  automatic: 'Automatic answer',
  redacted: '(message removed)',

  answerSubject: (company) => `Answer from ${company}`,
  transcriptSubject: (company) => `Your conversation with ${company}`,
  replyAbove: '--- When you reply, please write above this line ---',
  hello: 'Hello,',
  answered: (company) => `${company} has answered you in the chat:`,
  askedSubject: (title, reference) => `A question: ${title} (${reference})`,
  asked: (company, title, reference) => `${company} has a question about your case “${title}”, reference ${reference}:`,
  answerHere: 'You can answer here. You need not repeat what you have sent us:',
  answerButton: 'Answer',
  whyAsked: (company, reference) => `You get this e-mail because the case ${reference} was begun at ${company} with this address.`,
  attached: (company, startedOn) => `the transcript of your conversation with ${company} of ${startedOn} is attached.`,
  goOn: 'Go on with the conversation where you left off:',
  goOnButton: 'Go on with the conversation',
  linkValid: (until) => `The link works until ${until}. Whoever has it can read this conversation: please do not pass it on.`,
  justReply: 'You can also simply reply to this e-mail.',
  whyAnswers: (company) => `You get this e-mail because somebody asked in the chat of ${company} for answers to this address.`,
  whyTranscript: (company) => `You get this e-mail because somebody asked in the chat of ${company} for the transcript to be sent to this address.`,
  stop: 'No more e-mails about this conversation:',
  regards: 'Kind regards',

  transcriptTitle: (company) => `Conversation with ${company}`,
  transcriptName: (day) => `conversation-${day}.txt`,
  begun: (at) => `Begun on ${at}`,
  upTo: (at) => `As of ${at}`,

  stillThere: 'Are you still there? Simply go on writing if something is still open. Otherwise we will close the conversation later. Nothing gets lost.',
  noAttachments: 'We cannot take the attachments of your e-mail here. Your text has arrived. You can send files along in the chat on our website.',

  stopTitle: 'No more e-mails?',
  stopQuestion: (company) => `${company} will then send you no more e-mails about this conversation. The conversation itself stays as it is.`,
  stopButton: 'Send no more e-mails',
  stopKeep: 'If you would like to go on getting e-mails, close this page.',
  stoppedTitle: 'No more e-mails will come',
  stoppedText: 'We will send you no more e-mails about this conversation. One that is already on its way may still arrive.',
  stopOldTitle: 'This link no longer works',
  stopOldText: 'It is too old or incomplete. Take the link in the latest e-mail, or tell us: we will switch the e-mails off for you.',
};

/** German where neither is asked for: it is what our companies speak. */
export const mailWords = (locale: string): MailWords => (/^en\b/i.test(locale) ? en : /^de-du\b/i.test(locale) ? deDu : de);
