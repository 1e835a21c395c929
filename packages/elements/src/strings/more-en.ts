import { dayInSentence, en, plural } from './en.ts';
import type { Strings } from './strings.ts';

const { clock, day, fullDay, hour, nearDay } = en.dates;
const many = (count: number): string | number => ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][count - 2] ?? count;
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

export const moreEn: Strings = {
  ...en,

  back: 'Back',
  retry: 'Try again now',

  oftenAskedFor: 'Often asked for',
  yourConversation: 'Your conversation',
  yourConversations: 'Your conversations',
  conversationWith: (name) => `Conversation with ${name}`,

  beginChat: 'Start chat',
  goOnWithChat: 'Go on with the conversation',
  weAreHere: 'We are here for you.',
  weAreClosed: 'We are not here just now.',
  weAreBackAt: (at, now) => `We are back ${dayInSentence(at, now)} at ${hour(at)}.`,
  writeNow: 'Write to us now. We answer as soon as we are back.',
  hoursUnknownHint: 'We cannot see at the moment whether somebody is there.',
  hoursMayHaveChanged: 'These times may have changed.',

  doItHere: 'Do it here now',
  answers: 'Answers',
  found: (answers) => `${answers} ${plural(answers, { one: 'answer', other: 'answers' })} found`,
  noSureAnswer: 'We do not have a sure answer to that.',
  noSureAnswerHint: 'Ask us directly. We pass your search on, so you need not write it again.',
  mayFit: 'These may fit',
  perhapsClose: 'Perhaps close',
  notAmongThem: 'Not among them? Ask us directly.',
  topics: 'Topics',
  allTopics: 'All topics',
  answersThere: (count) => `${count} ${plural(count, { one: 'answer', other: 'answers' })}`,
  searching: 'Searching …',
  searchFailed: 'Our answers cannot be loaded just now.',

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
  copyLink: 'Copy link',
  linkCopied: 'Link copied',

  fromAt: (at, now) => `From ${nearDay(at, now).words}, ${hour(at)}`,
  placeInLine: (position) => (position <= 1 ? 'You are next' : `You are ${position}${ordinal[ordinals.select(position)] ?? 'th'} in line`),

  mistakes(count, missing) {
    if (missing) return count > 1 ? `${many(count)} answers are missing` : 'One answer is missing';
    return count > 1 ? `${many(count)} answers do not fit yet` : 'One answer does not fit yet';
  },

  offline: 'No connection.',
  offlineHint: 'What you write stays here and goes out as soon as the network is back.',
  unavailable: 'We cannot be reached here just now.',
  unavailableHint: 'It is our fault. We keep trying.',
  notKept: 'Your browser keeps nothing just now.',
  notKeptHint: 'Leave this page open until your message has been sent.',
  linkLapsed: 'This link no longer works.',
  linkLapsedHint: 'Take the one in the latest e-mail, or begin anew here.',
  failed: 'We could not load this just now.',
  failedHint: 'It is our fault, not yours.',
  goesOnOnline: 'It goes on here as soon as the network is back.',
  phoneNumber: (number) => `Phone ${number}`,

  whereIsMyOrder: 'Where is my order?',
  toCase: 'Go to the case',

  more: 'More',
  undo: 'Undo',

  goesAlong: 'This goes along',
  goesAlongHint: 'So that you need not tell it twice. Take out what does not belong.',
  nothingGoesAlong: 'There is nothing yet that we could pass on.',
  neverPassedOn: 'We never pass on bank details or passwords.',
  yourMessage: 'Your message',
  startWithout: 'Start without these',
  sendWithout: 'Send without these',
  searchedFor: (text) => `Searched: “${text}”`,
  readArticle: (title) => `Read: ${title}`,
  articleJudged: (helpful) => (helpful ? 'it helped' : 'it did not help'),
  filledIn: 'What you have filled in',
  answersGiven: (count) => `${count} ${plural(count, { one: 'answer', other: 'answers' })}`,
  lookedAtCase: (title, reference) => `Your case ${reference}: ${title}`,
  metError: (where) => `Error: ${where}`,
  removeItem: (what) => `Take out: ${what}`,
  itemRemoved: 'Taken out of what goes along',
  writeSomething: 'Write what it is about',
  tooLong: 'This is too long for one message. Split the text into two.',
  moment: (at, now) => `${nearDay(at, now).near === 'today' ? 'today' : day(at)}, ${clock(at)}`,
  sendMessage: 'Send message',
  behind: 'The connection is interrupted. We are connecting again.',
};
