import type { ByMailStrings } from './mail.ts';
import { en } from './en.ts';

export const byMailEn: ByMailStrings = {
  ...en,
  answersTitle: 'Answer by e-mail',
  answersHint: 'When you are no longer here we send you the answer, with a link back into this conversation. We use the address for nothing else.',
  answersSubmit: 'Send me answers',
  answersOn: 'Answers go to you by e-mail too, when you are no longer here.',
  answersTo: (email) => `Answers go to ${email} too, when you are no longer here.`,
  transcriptTitle: 'Transcript by e-mail',
  transcriptHint: 'We send you all that was written so far, as a file.',
  transcriptSubmit: 'Send transcript',
  transcriptTo: (email) => `The transcript is on its way to ${email}.`,
  bounced: 'Our last e-mail to you came back. Check the address.',
  yourAddress: 'Your e-mail address',
  noAddress: 'Enter your e-mail address',
  wrongAddress: 'An e-mail address looks like this: name@example.com',
  didYouMean: (email) => `Did you mean ${email}?`,
  sendingIt: 'One moment …',
  tooMany: 'Those were very many e-mails. Try again in an hour.',
  didNotWork: 'That did not work just now. Try again.',
  cancel: 'Cancel',
  done: 'Done',
  stop: 'Send no more e-mails',
  anotherAddress: 'Another address',
};
