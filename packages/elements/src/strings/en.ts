import { datesIn, unbroken } from './dates.ts';
import { minutesOf, pluralsIn, type Strings } from './strings.ts';

const dates = datesIn('en-GB', {
  today: 'today',
  tomorrow: 'tomorrow',
  hour: (hours, minutes) => `${hours % 12 || 12}${minutes} ${hours === 12 && !minutes ? 'noon' : hours < 12 ? 'am' : 'pm'}`,
});
const { fullDay, hour, nearDay } = dates;
const clock = (at: Date): string => unbroken(`${at.getHours() % 12 || 12}:${String(at.getMinutes()).padStart(2, '0')} ${at.getHours() < 12 ? 'am' : 'pm'}`);
const plural = pluralsIn('en');
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
/** "today", "tomorrow", "on Monday". */
const dayInSentence = (at: Date, now: Date): string => {
  const { near, words } = nearDay(at, now);
  return near === 'today' || near === 'tomorrow' ? words : `on ${words}`;
};

export const en: Strings = {
  locale: 'en',
  dates: { ...dates, clock },

  help: 'Help',
  openHelp: (news) => (news > 0 ? `Open help, ${news} ${plural(news, { one: 'update', other: 'updates' })}` : 'Open help'),
  close: 'Close',
  back: 'Back',
  retry: 'Try again now',
  loading: 'Loading …',
  stillLoading: 'This takes longer than usual. You are welcome to talk to us directly.',

  greeting: (at) => (at.getHours() < 5 || at.getHours() >= 18 ? 'Good evening' : at.getHours() < 12 ? 'Good morning' : 'Hello'),
  howCanWeHelp: 'How can we help?',
  questionOrKeyword: 'Question or keyword',
  oftenAskedFor: 'Often asked for',
  yourConversation: 'Your conversation',
  conversationWith: (name) => `Conversation with ${name}`,
  unread: (count) => `${count} ${plural(count, { one: 'new message', other: 'new messages' })}`,

  talkToUs: 'Talk to us',
  waysToUs: 'How to reach us',
  open: 'Open',
  openUntil: (at) => `Open until ${hour(at)}`,
  openWithWait: (seconds) => unbroken(`Open, about ${minutesOf(seconds)} min wait`),
  closed: 'Closed just now',
  backAt: (at, now) => `Back ${dayInSentence(at, now)}, ${hour(at)}`,
  channel: { chat: 'Chat', callback: 'Call back', phone: 'Phone', email: 'E-mail', message: 'Write to us', visit: 'Visit us' },
  beginChat: 'Start chat',
  goOnWithChat: 'Go on with the conversation',
  weAreHere: 'We are here for you.',
  weAreClosed: 'We are not here just now.',
  weAreBackAt: (at, now) => `We are back ${dayInSentence(at, now)} at ${hour(at)}.`,
  writeNow: 'Write to us now. We answer as soon as we are back.',
  hoursUnknown: 'How to reach us.',
  hoursUnknownHint: 'We cannot see at the moment whether somebody is there.',
  hoursMayHaveChanged: 'These times may have changed.',
  opensElsewhere: 'opens in a new window',

  clear: 'Clear the field',
  answers: 'Answers',
  found: (answers) => `${answers} ${plural(answers, { one: 'answer', other: 'answers' })} found`,
  noSureAnswer: 'We do not have a sure answer to that.',
  noSureAnswerHint: 'Ask us directly. We pass your search on, so you need not write it again.',
  perhapsClose: 'Perhaps close',
  notAmongThem: 'Not among them? Ask us directly.',
  searching: 'Searching …',
  searchFailed: 'Our answers cannot be loaded just now.',
  searchFailedHint: 'It is our fault, not yours.',

  answer: 'Answer',
  didThisHelp: 'Did this help?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you.',
  thanksWhatWasMissing: 'Thank you. What was missing?',
  optional: 'Optional',
  send: 'Send',
  askAPerson: 'Ask a person',
  checkedOn: (at) => `Checked on ${fullDay(at)}`,
  articleGone: 'This answer is no longer there.',
  articleGoneHint: 'Search for it, or ask us directly.',
  articleFailed: 'This answer cannot be loaded just now.',
  related: 'Related',

  placeInLine: (position) => (position <= 1 ? 'You are next' : `You are ${position}${ordinal[ordinals.select(position)] ?? 'th'} in line`),

  offline: 'No connection.',
  offlineHint: 'What you write stays here and goes out as soon as the network is back.',
  unavailable: 'We cannot be reached here just now.',
  unavailableHint: 'It is our fault. We keep trying.',
  notKept: 'Your browser keeps nothing just now.',
  notKeptHint: 'Leave this page open until your message has been sent.',
  failed: 'We could not load this just now.',
  failedHint: 'It is our fault, not yours.',
  goesOnOnline: 'It goes on here as soon as the network is back.',
  phoneNumber: (number) => `Phone ${number}`,
};
