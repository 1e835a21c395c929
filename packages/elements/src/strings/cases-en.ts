import type { CaseStrings } from './cases.ts';
import { formatIn, unbroken } from './dates.ts';
import { plural } from './en.ts';
import { moreEn } from './more-en.ts';

const { hour } = moreEn.dates;
const short = formatIn('en-GB', { day: 'numeric', month: 'short' });

export const casesEn: CaseStrings = {
  ...moreEn,

  yourCases: 'Your cases',
  allCases: (count) => `All ${count}`,
  yourTurn: 'Your turn',
  underWay: 'Under way',
  finished: 'Finished',
  showMore: (count) => `Show ${count} more`,
  noCases: 'Your cases live here.',
  noCasesHint: 'When you order or change something, you can see here at any time how far it is.',
  casesFailed: 'Your cases cannot be loaded just now.',
  cannotLook: 'We cannot look it up just now.',
  lastKnown: 'This is what was known last.',
  findCase: 'Find a case',

  milestones: {
    received: 'Received',
    inReview: 'Being checked',
    waitingForYou: 'Waiting for you',
    waitingForPartner: 'We are waiting for others',
    inProgress: 'In progress',
    onTheWay: 'On its way',
    readyForYou: 'Ready for you',
    done: 'Done',
    endedOtherwise: 'Ended',
  },
  endings: { cancelled: 'Cancelled', rejected: 'Turned down', returned: 'Sent back', lost: 'Lost' },
  endingHints: {
    cancelled: 'Nothing more happens here.',
    rejected: 'If you see it differently, talk to us.',
    returned: 'It is on its way back to us. We settle with you how it goes on.',
    lost: 'We are sorry. Talk to us: we settle with you how you get your goods or your money.',
  },
  turn: (owner, partner) =>
    owner === 'us' ? 'Our turn.' : owner === 'customer' ? 'Your turn.' : partner === undefined ? 'Our partner’s turn.' : `Now with: ${partner}.`,

  promises: {
    delivery: { first: 'Delivery', moved: 'New date for the delivery', later: 'Your delivery comes later', earlier: 'Your delivery comes earlier' },
    activation: { first: 'Switch-on', moved: 'New date for the switch-on', later: 'Your switch-on has moved', earlier: 'Your switch-on is earlier' },
    appointment: { first: 'Your appointment', moved: 'Your new appointment', later: 'Your appointment has moved', earlier: 'Your appointment is earlier' },
    answer: { first: 'Our answer by', moved: 'Our answer now by', later: 'Our answer comes later', earlier: 'Our answer comes earlier' },
    refund: { first: 'Your money by', moved: 'Your money now by', later: 'Your money comes later', earlier: 'Your money comes earlier' },
  },
  promisedWas: 'Promised for',
  hours: (from, until) => unbroken(`${hour(from)} to ${hour(until)}`),
  days: (from, until) => `${from} to ${until}`,
  shortDay: (at) => unbroken(short(at)),
  by: (day) => unbroken(`by ${day}`),
  was: (when, inside) => `${inside ? 'was' : 'Was'} ${when}`,
  reasons: {
    carrier: 'The reason lies with the carrier.',
    retailer: 'The reason lies with us.',
    consignee: 'It could not be handed over.',
    customs: 'Customs are still checking it.',
    weather: 'The weather does not allow it sooner.',
    supplier: 'Our supplier needs longer.',
    capacity: 'We have nobody free before that.',
    technical: 'There is a technical problem.',
    documentMissing: 'A document is still missing.',
    paymentMissing: 'A payment is still missing.',
    customerRequest: 'You asked for it.',
    previousProvider: 'Your old provider needs longer.',
    gridOperator: 'The grid operator needs longer.',
    other: 'We do not know the exact reason yet.',
  },
  sooner: 'It goes faster than expected.',
  overdue: 'We have not kept this.',
  overdueHint: 'We do not know yet when it will be instead. You hear from us as soon as it is settled.',
  trouble: 'There is a problem.',
  troubleHint: 'We are taking care of it. If you would rather not wait, talk to us.',

  chips: { onTrack: 'On track', moved: 'Moved', earlier: 'Earlier', late: 'Late', atRisk: 'Not certain yet', problem: 'Problem', done: 'Done' },
  daysLeft: (days) => (days < 0 ? 'Time is up' : days === 0 ? 'Today only' : unbroken(`${days} ${plural(days, { one: 'day', other: 'days' })} left`)),

  steps: 'Steps',
  stageStates: { done: 'done', current: 'we are here', upcoming: 'still to come', skipped: 'not needed' },
  parts: (all, onTheWay, done) =>
    unbroken(
      done > 0
        ? `${done} of ${all} parts ${plural(done, { one: 'is', other: 'are' })} finished${onTheWay > 0 ? `, ${onTheWay} on the way` : ''}`
        : `${onTheWay} of ${all} parts ${plural(onTheWay, { one: 'is', other: 'are' })} on the way`,
    ),
  asOf: (at, now, source) => `As of ${moreEn.moment(at, now)}${source === undefined ? '' : `, from ${source}`}.`,
  nextUpdate: (day) => `Next message by ${day}.`,
  silent: 'We have heard nothing for a while.',
  silentHint: 'It should not be quiet for so long. Ask us, and we follow it up.',
  partnerDown: (source) => `${source ?? 'Our partner'} does not answer just now.`,
  askAboutThis: 'Ask about this',
  askAboutThisHint: 'We pass the case on.',

  newPromise: (title, when, was) => `${title}: now ${when}, was ${was}.`,
  newStage: (title, stage) => `${title}: ${stage}.`,
  seeWhy: 'See why',
};
