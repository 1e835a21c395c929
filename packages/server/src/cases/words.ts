/** What happened to a case, where whoever reported it gave no words: by hand in each language. */
import type { Ending, Health, Milestone, PromiseKind, Span } from '@lotse/contract';
import type { Texts } from '@lotse/contract/content';
import { meaningOf, nameOf, type FoldedCase, type KeptEvent } from '@lotse/contract/cases';

/** What a case waits for about which an agent has asked something. */
export const answerIt: Texts = { de: 'Auf unsere Frage antworten', en: 'Answer our question' };

interface CaseWords {
  /** In whose manner dates are written. */
  readonly dates: string;
  readonly opened: string;
  readonly stage: Readonly<Record<'current' | 'done' | 'skipped', (label: string) => string>>;
  readonly milestones: Readonly<Record<Exclude<Milestone, 'endedOtherwise'>, string>>;
  /** A status that nobody has said the meaning of. */
  readonly status: string;
  readonly promise: Readonly<Record<PromiseKind, { readonly first: (when: string) => string; readonly moved: (when: string, was: string) => string }>>;
  readonly when: {
    readonly day: (day: string) => string;
    readonly days: (from: string, until: string) => string;
    readonly window: (day: string, from: string, until: string) => string;
    readonly time: (day: string, time: string) => string;
  };
  readonly part: (title: string) => string;
  readonly payment: Readonly<Record<'due' | 'received' | 'failed' | 'refunded', (label: string, amount: string) => string>>;
  readonly document: (title: string) => string;
  readonly appointment: Readonly<Record<'offered' | 'booked' | 'moved' | 'missed' | 'done' | 'cancelled', (title: string, when: string) => string>>;
  readonly action: Readonly<Record<'open' | 'done', (label: string) => string>>;
  readonly health: Readonly<Record<Health, string>>;
  readonly note: string;
  readonly ended: Readonly<Record<'done' | Ending, string>>;
}

const de: CaseWords = {
  dates: 'de',
  opened: 'Bei uns eingegangen.',
  stage: {
    current: (label) => `Jetzt dran: ${label}.`,
    done: (label) => `Erledigt: ${label}.`,
    skipped: (label) => `Nicht nötig: ${label}.`,
  },
  milestones: {
    received: 'Bei uns eingegangen.',
    inReview: 'Wird geprüft.',
    waitingForYou: 'Wir warten auf Sie.',
    waitingForPartner: 'Liegt bei einem Partner.',
    inProgress: 'In Arbeit.',
    onTheWay: 'Unterwegs zu Ihnen.',
    readyForYou: 'Liegt für Sie bereit.',
    done: 'Abgeschlossen.',
  },
  status: 'Es gibt eine neue Meldung dazu.',
  promise: {
    delivery: { first: (when) => `Die Lieferung kommt ${when}.`, moved: (when, was) => `Die Lieferung kommt ${when}. Bisher hieß es: ${was}.` },
    activation: {
      first: (when) => `Der Anschluss wird ${when} geschaltet.`,
      moved: (when, was) => `Der Anschluss wird ${when} geschaltet. Bisher hieß es: ${was}.`,
    },
    appointment: { first: (when) => `Der Termin ist ${when}.`, moved: (when, was) => `Der Termin ist ${when}. Bisher hieß es: ${was}.` },
    answer: {
      first: (when) => `Unsere Antwort kommt spätestens ${when}.`,
      moved: (when, was) => `Unsere Antwort kommt spätestens ${when}. Bisher hieß es: ${was}.`,
    },
    refund: { first: (when) => `Das Geld ist spätestens ${when} da.`, moved: (when, was) => `Das Geld ist spätestens ${when} da. Bisher hieß es: ${was}.` },
  },
  when: {
    day: (day) => `am ${day}`,
    days: (from, until) => `zwischen dem ${from} und dem ${until}`,
    window: (day, from, until) => `am ${day} zwischen ${from} und ${until} Uhr`,
    time: (day, time) => `am ${day} um ${time} Uhr`,
  },
  part: (title) => `Gehört dazu: ${title}.`,
  payment: {
    due: (label, amount) => `Zu zahlen: ${label}, ${amount}.`,
    received: (label, amount) => `Bezahlt: ${label}, ${amount}.`,
    failed: (label, amount) => `Die Zahlung hat nicht geklappt: ${label}, ${amount}.`,
    refunded: (label, amount) => `Erstattet: ${label}, ${amount}.`,
  },
  document: (title) => `Neues Dokument: ${title}.`,
  appointment: {
    offered: (title, when) => `Terminvorschlag: ${title} ${when}.`,
    booked: (title, when) => `Termin vereinbart: ${title} ${when}.`,
    moved: (title, when) => `Termin verschoben: ${title} ${when}.`,
    missed: (title, when) => `Wir haben Sie nicht angetroffen: ${title} ${when}.`,
    done: (title) => `Termin erledigt: ${title}.`,
    cancelled: (title, when) => `Termin abgesagt: ${title} ${when}.`,
  },
  action: { open: (label) => `Das können Sie tun: ${label}.`, done: (label) => `Erledigt: ${label}.` },
  health: {
    onTrack: 'Es läuft wie geplant.',
    atRisk: 'Es könnte später werden.',
    delayed: 'Es verzögert sich.',
    problem: 'Es ist etwas dazwischengekommen.',
  },
  note: 'Es gibt Neues dazu.',
  ended: {
    done: 'Abgeschlossen.',
    cancelled: 'Storniert.',
    rejected: 'Abgelehnt.',
    returned: 'Zurückgeschickt.',
    lost: 'Verloren gegangen.',
  },
};

const du: CaseWords = {
  ...de,
  milestones: {
    ...de.milestones,
    waitingForYou: 'Wir warten auf dich.',
    onTheWay: 'Unterwegs zu dir.',
    readyForYou: 'Liegt für dich bereit.',
  },
  appointment: { ...de.appointment, missed: (title, when) => `Wir haben dich nicht angetroffen: ${title} ${when}.` },
  action: { ...de.action, open: (label) => `Das kannst du tun: ${label}.` },
};

const en: CaseWords = {
  dates: 'en-GB',
  opened: 'We have received it.',
  stage: {
    current: (label) => `Now: ${label}.`,
    done: (label) => `Done: ${label}.`,
    skipped: (label) => `Not needed: ${label}.`,
  },
  milestones: {
    received: 'We have received it.',
    inReview: 'Being checked.',
    waitingForYou: 'We are waiting for you.',
    waitingForPartner: 'With a partner of ours.',
    inProgress: 'In progress.',
    onTheWay: 'On its way to you.',
    readyForYou: 'Ready for you.',
    done: 'Finished.',
  },
  status: 'There is a new report about it.',
  promise: {
    delivery: { first: (when) => `The delivery comes ${when}.`, moved: (when, was) => `The delivery comes ${when}. Before, it was: ${was}.` },
    activation: { first: (when) => `Your line is switched on ${when}.`, moved: (when, was) => `Your line is switched on ${when}. Before, it was: ${was}.` },
    appointment: { first: (when) => `The appointment is ${when}.`, moved: (when, was) => `The appointment is ${when}. Before, it was: ${was}.` },
    answer: {
      first: (when) => `Our answer comes ${when} at the latest.`,
      moved: (when, was) => `Our answer comes ${when} at the latest. Before, it was: ${was}.`,
    },
    refund: {
      first: (when) => `The money is there ${when} at the latest.`,
      moved: (when, was) => `The money is there ${when} at the latest. Before, it was: ${was}.`,
    },
  },
  when: {
    day: (day) => `on ${day}`,
    days: (from, until) => `between ${from} and ${until}`,
    window: (day, from, until) => `on ${day} between ${from} and ${until}`,
    time: (day, time) => `on ${day} at ${time}`,
  },
  part: (title) => `Belongs to it: ${title}.`,
  payment: {
    due: (label, amount) => `To be paid: ${label}, ${amount}.`,
    received: (label, amount) => `Paid: ${label}, ${amount}.`,
    failed: (label, amount) => `The payment did not go through: ${label}, ${amount}.`,
    refunded: (label, amount) => `Refunded: ${label}, ${amount}.`,
  },
  document: (title) => `New document: ${title}.`,
  appointment: {
    offered: (title, when) => `Appointment offered: ${title} ${when}.`,
    booked: (title, when) => `Appointment booked: ${title} ${when}.`,
    moved: (title, when) => `Appointment moved: ${title} ${when}.`,
    missed: (title, when) => `We did not find you at home: ${title} ${when}.`,
    done: (title) => `Appointment done: ${title}.`,
    cancelled: (title, when) => `Appointment cancelled: ${title} ${when}.`,
  },
  action: { open: (label) => `This is what you can do: ${label}.`, done: (label) => `Done: ${label}.` },
  health: {
    onTrack: 'It goes as planned.',
    atRisk: 'It may take longer.',
    delayed: 'It takes longer.',
    problem: 'Something has got in the way.',
  },
  note: 'There is news about it.',
  ended: {
    done: 'Finished.',
    cancelled: 'Cancelled.',
    rejected: 'Rejected.',
    returned: 'Sent back.',
    lost: 'Lost.',
  },
};

const wordsIn = (locale: string): CaseWords => (locale.toLowerCase() === 'de-du' ? du : locale.toLowerCase().startsWith('en') ? en : de);

export interface Manner {
  readonly locale: string;
  readonly zone: string;
  readonly textIn: (texts: Texts) => string;
}

export const caseWords = ({ locale, zone, textIn }: Manner) => {
  const words = wordsIn(locale);
  const date = new Intl.DateTimeFormat(words.dates, { dateStyle: 'long', timeZone: 'UTC' });
  const dateHere = new Intl.DateTimeFormat(words.dates, { dateStyle: 'long', timeZone: zone });
  const clock = new Intl.DateTimeFormat(words.dates, { timeStyle: 'short', timeZone: zone });
  const when = ({ from, until, precision }: Span): string => {
    if (precision === 'day')
      return from === until ? words.when.day(date.format(new Date(from))) : words.when.days(date.format(new Date(from)), date.format(new Date(until)));
    const [begins, ends] = [new Date(from), new Date(until)];
    const day = dateHere.format(begins);
    if (precision === 'time' || from === until) return words.when.time(day, clock.format(begins));
    return day === dateHere.format(ends) ? words.when.window(day, clock.format(begins), clock.format(ends)) : words.when.days(day, dateHere.format(ends));
  };
  const money = (cents: number, currency: string): string => new Intl.NumberFormat(words.dates, { style: 'currency', currency }).format(cents / 100);

  return {
    when,
    said(event: KeptEvent, folded: FoldedCase): string {
      switch (event.kind) {
        case 'opened':
          return words.opened;
        case 'stage': {
          const stage = folded.stages.find(({ id }) => id === event.stage);
          return stage ? words.stage[event.state ?? 'current'](textIn(stage.label)) : words.note;
        }
        case 'status': {
          const { milestone, ending } = meaningOf(event.scheme, event.status) ?? {};
          if (ending) return words.ended[ending];
          return milestone === undefined || milestone === 'endedOtherwise' ? words.status : words.milestones[milestone];
        }
        case 'promise': {
          const made = folded.promises.find(({ id }) => id === nameOf(event));
          const was = folded.promises.find(({ id }) => id === made?.supersedes);
          const { first, moved } = words.promise[event.promise.kind];
          return was && made?.direction ? moved(when(event.promise), when(was)) : first(when(event.promise));
        }
        case 'part':
          return words.part(textIn(event.part.title));
        case 'payment':
          return words.payment[event.payment.state](textIn(event.payment.label), money(event.payment.amount, event.payment.currency));
        case 'document':
          return words.document(textIn(event.document.title));
        case 'appointment':
          return words.appointment[event.appointment.state](textIn(event.appointment.title), when(event.appointment));
        case 'action':
          return words.action[event.state ?? 'open'](textIn(event.action.label));
        case 'health':
          return words.health[event.health];
        case 'note':
          return words.note;
        case 'ended':
          return words.ended[event.ending ?? 'done'];
      }
    },
  };
};
