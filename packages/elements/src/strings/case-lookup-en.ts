import type { LookupStrings } from './case-lookup.ts';
import { moreEn } from './more-en.ts';

const { clock } = moreEn.dates;

export const lookupEn: LookupStrings = {
  whereIsIt: 'Where is your order?',
  whereIsItHint: 'With these two answers we show how far it is. For all details we then send you a code.',
  isItYours: 'Is this your case?',
  isItYoursHint: 'So that nobody but you sees it, we need one more answer.',
  number: 'Order or case number',
  numberHint: 'It is in your confirmation.',
  postalCode: 'Your postcode',
  email: 'Your e-mail address',
  ratherEmail: 'Use the e-mail address instead',
  ratherPostalCode: 'Use the postcode instead',
  showState: 'Show status',
  lookingUp: 'We are looking it up …',
  noNumber: 'Number not at hand?',
  noNumberHint: 'It is in the e-mail with which we confirmed your order. Without it we find your case together with you.',

  missingIn: {
    reference: 'Give the number',
    postalCode: 'Give the postcode',
    email: 'Give the e-mail address',
    code: 'Enter the code',
  },
  notFound: 'We find nothing for this.',
  notFoundHint: (by) => (by === 'email' ? 'Compare number and e-mail address with your confirmation.' : 'Compare number and postcode with your confirmation.'),
  tooOften: 'Those were many tries in a row.',
  tooOftenUntil: (at) => `It goes on at ${clock(at)}. Your answers stay here.`,
  stillThere: 'It is our fault, not yours. Your answers are still here.',

  expectedBy: (day) => `Expected by ${day}`,
  kinds: {
    order: 'Order',
    change: 'Change',
    activation: 'Switch-on',
    move: 'Move',
    meter: 'Meter reading',
    claim: 'Claim',
    repair: 'Repair',
    return: 'Return',
    refund: 'Refund',
    appointment: 'Appointment',
    cancellation: 'Cancellation',
    withdrawal: 'Withdrawal',
  },
  stubHint: 'We show more to you alone. We send a code to the address we have for this case.',
  stubOnly: 'We may not show more here. Ask us about it.',
  sendCode: 'Send a code',
  codeSent: 'We have sent you a code.',
  codeHint: 'It has six digits and goes to the address we have for this case.',
  code: 'Code',
  openCase: 'Open the case',
  wrongCode: 'This is not the code. Compare it with our last e-mail',
  sendAgain: 'Send another code',
};
