import { plural } from './en.ts';
import type { FlowWords } from './flow.ts';
import { moreEn } from './more-en.ts';

const { clock, fullDay } = moreEn.dates;
const answers = (count: number) => (count === 1 ? 'One answer' : `${count} answers`);

export const flowEn: FlowWords = {
  ...moreEn,

  step: (place, of, about) => `Step ${place} of ${about ? 'about ' : ''}${of}`,
  savedAt: (at) => `Saved at ${clock(at)}`,
  sent: 'Sent',
  takes: (minutes) => `Takes about ${minutes} ${plural(minutes, { one: 'minute', other: 'minutes' })}.`,
  haveReady: 'You need for this:',
  helpWithStep: 'Help with this step',
  goOn: 'Continue',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  choose: 'Choose',
  chooseFile: 'Choose a file',
  removeFile: (name) => `Remove ${name}`,
  uploading: (percent) => `Uploading, ${percent}%`,
  weKnow: 'You have told us this before. Is it still right?',
  thatIsRight: 'Still right',
  change: 'Change',
  add: 'Add',
  notGiven: 'not given',
  lookingUp: 'We are looking it up …',
  lookUpFailed: 'We cannot look this up just now. You can go on all the same.',
  nothingFree: 'Nothing is free at present. Ask us for other times.',

  errors: (count, missing) =>
    missing
      ? `${answers(count)} ${plural(count, { one: 'is', other: 'are' })} missing`
      : `${answers(count)} ${plural(count, { one: 'does', other: 'do' })} not fit yet`,
  isAllRight: 'Is everything right?',
  nothingSentYet: 'Nothing has been sent yet.',
  notSent: 'We could not take this just now. Your answers are still here. Try again, or talk to us.',
  notSentOffline: 'No connection. Your answers are still here.',
  sendingFlow: 'Sending …',
  checkingFlow: 'We are checking whether it arrived.',
  checkingHint: 'Your answers are saved. You need not do anything.',
  waitingFlow: 'Not sent yet, waiting for the network.',
  waitingHint: 'Your answers are on this device and go out by themselves. Leave this page open until then.',
  sealedHint:
    'What you entered is kept sealed on this device and goes out by itself, also if you close this page: as soon as you open our help again with a network.',
  willBeSealed:
    'No connection. If you send it now, what you entered is kept sealed on this device until there is a network again, and then goes out by itself.',
  codeSent: 'We have sent you a code.',
  codeHint: 'To the phone number or address we have of you. So nobody but you can change this.',
  code: 'Code',
  wrongCode: 'This is not the code. Compare it with our latest message',
  newCode: 'Send another code',
  lapsedCode: 'The code no longer works. Send it again, and you get a new one.',

  receivedAt: (at) => `Received on ${fullDay(at)} at ${clock(at)}.`,
  reference: 'Reference',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied: the number is selected.',
  document: 'Open the confirmation',
  print: 'Print',
  whatNext: 'What happens next',
  turn: { us: 'Our turn', customer: 'Your turn', partner: 'Our partner’s turn' },
  within: (days, business) => `within ${days} ${business ? 'working ' : ''}${plural(days, { one: 'day', other: 'days' })}`,
  done: 'Done',
  onceMore: 'Fill in another one',

  elsewhere: 'You are filling in this form in another tab.',
  another: 'You are filling in something else.',
  goOnHere: 'Continue here',
  goneFlow: 'This cannot be done here at present.',
  flowFailed: 'The form cannot be loaded just now.',
  signIn: 'Sign in to do this here.',
  later: 'Go on on another device',
  laterHint: 'This link leads to your answers. Do not pass it on.',
  laterFailed: 'That did not work just now. What you entered is still here. Try again.',
  mailLinkTo: 'Send the link by e-mail to',
  mailLink: 'Send link',
  linkMailed: (email) => `The link is on its way to ${email}.`,
};
