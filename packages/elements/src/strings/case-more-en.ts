import type { CaseMoreStrings } from './case-more.ts';
import { unbroken } from './dates.ts';

export const caseMoreEn: CaseMoreStrings = {
  inParts: 'In parts',
  items: 'What belongs to it',
  quantity: (count, title) => unbroken(`${count} × ${title}`),
  goesTo: 'Goes to',
  payments: 'Payments',
  paymentStates: { due: 'open', received: 'paid', failed: 'did not work', refunded: 'refunded' },
  dueOn: (day) => unbroken(`due by ${day}`),
  documents: 'Documents',
  appointments: 'Appointments',
  appointmentStates: { offered: 'suggested', booked: 'booked', moved: 'moved', missed: 'did not take place', done: 'over', cancelled: 'called off' },

  whatHappened: 'What happened so far',
  earlierEvents: 'Earlier events',
  laterEvents: 'Later events',
  eventsFailed: 'Earlier events cannot be loaded just now.',

  toCalendar: 'Add to calendar',

  beTold: 'Get an e-mail when something changes',
  beToldHint: 'We write about this case only. You can stop it at any time.',
  yourEmail: 'Your e-mail address',
  tellMe: 'Get e-mails',
  missingEmail: 'Give your e-mail address',
  wrongEmail: 'No e-mail arrives at this address. Write it like name@example.com',
  notTold: 'That did not work just now. Your address is still here. Try again.',
  readOnly: 'With the link from the e-mail you can only read. Find the case with number and code to change this.',
  asked: (email) => `We have sent an e-mail to ${email}. Confirm there that you want to be told.`,
  told: 'You get an e-mail when something changes.',
  noMore: 'No more e-mails',
  noMoreMails: 'You get no more e-mails about this case.',
};
