import { minutesOf, pluralsIn } from './counts.ts';
import { datesIn, unbroken } from './dates.ts';
import type { FirstStrings } from './first.ts';

const dates = datesIn('en-GB', {
  today: 'today',
  tomorrow: 'tomorrow',
  hour: (hours, minutes) => `${hours % 12 || 12}${minutes} ${hours === 12 && !minutes ? 'noon' : hours < 12 ? 'am' : 'pm'}`,
});
const { hour, nearDay } = dates;
const clock = (at: Date): string => unbroken(`${at.getHours() % 12 || 12}:${String(at.getMinutes()).padStart(2, '0')} ${at.getHours() < 12 ? 'am' : 'pm'}`);
export const plural = pluralsIn('en');
/** "today", "tomorrow", "on Monday". */
export const dayInSentence = (at: Date, now: Date): string => {
  const { near, words } = nearDay(at, now);
  return near === 'today' || near === 'tomorrow' ? words : `on ${words}`;
};

export const en: FirstStrings = {
  locale: 'en',
  dates: { ...dates, clock },

  help: 'Help',
  openHelp: (news) => (news > 0 ? `Open help, ${news} ${plural(news, { one: 'update', other: 'updates' })}` : 'Open help'),
  close: 'Close',
  unread: (count) => `${count} ${plural(count, { one: 'new message', other: 'new messages' })}`,
  loading: 'Loading …',
  stillLoading: 'This takes longer than usual. You are welcome to talk to us directly.',

  greeting: (at) => (at.getHours() < 5 || at.getHours() >= 18 ? 'Good evening' : at.getHours() < 12 ? 'Good morning' : 'Hello'),
  howCanWeHelp: 'How can we help?',
  questionOrKeyword: 'Question or keyword',
  clear: 'Clear the field',

  talkToUs: 'Talk to us',
  waysToUs: 'How to reach us',
  open: 'Open',
  openUntil: (at) => `Open until ${hour(at)}`,
  openWithWait: (seconds) => unbroken(`Open, about ${minutesOf(seconds)} min wait`),
  closed: 'Closed just now',
  backAt: (at, now) => `Back ${dayInSentence(at, now)}, ${hour(at)}`,
  nobodyThere: 'Nobody is here just now',
  channel: { chat: 'Chat', callback: 'Call back', phone: 'Phone', email: 'E-mail', message: 'Write to us', visit: 'Visit us' },
  writeMessage: 'Write a message',
  opensElsewhere: 'opens in a new window',
};
