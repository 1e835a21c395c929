import { formatIn } from './dates.ts';
import type { DeclarationStrings } from './declaration.ts';
import { flowEn } from './flow-en.ts';

const second = formatIn('en-GB', { dateStyle: 'long', timeStyle: 'long' });

export const declarationEn: Omit<DeclarationStrings, 'error'> = {
  ...flowEn,

  questionsFirst: 'Questions first?',
  receivedAt: (at) => `Received on ${second(at)}.`,
  nothingSentYet: 'Your declaration has not been sent yet.',
  notSent: 'We could not take it just now. It is our fault. Your answers are still here: press again.',
  notSentOffline: 'You have no connection just now. Your answers are still here: press again when the network is back.',
  waitingHint: 'Your declaration is on this device and goes out by itself when the network is back. Leave this page open until then.',
  checkingFlow: 'We are checking whether your declaration arrived.',
  receiptCounts: 'What counts is when your declaration reaches us. If it is urgent, take one of these ways:',
  onlyReceived: 'This confirms that we have received your declaration. Whether it takes effect is checked afterwards.',
  saysSoToo: 'The same, with all that you declared, is in the e-mail to the address you gave.',
  formComing: 'The form is loading.',
  openPage: 'Open the form on a page of its own',
  codeHint: 'In the e-mail with the confirmation. We have your declaration without it too: it only tells us that no machine has made it.',
  wrongCode: 'This is not the code. Compare it with the e-mail; we have your declaration all the same.',
  confirmCode: 'Confirm the code',
  onceMore: 'Make another declaration',
};
