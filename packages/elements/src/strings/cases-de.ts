import type { CaseStrings } from './cases.ts';
import { formatIn, unbroken } from './dates.ts';
import { moreDe } from './more-de.ts';
import { plural } from './de.ts';

const { clock } = moreDe.dates;
const short = formatIn('de', { day: 'numeric', month: 'short' });
/** "8" where it is the full hour, "8:30" else. */
const bare = (at: Date) => (at.getMinutes() === 0 ? `${at.getHours()}` : clock(at));

export const casesDe: CaseStrings = {
  ...moreDe,

  yourCases: 'Ihre Vorgänge',
  allCases: (count) => `Alle ${count}`,
  yourTurn: 'Sie sind dran',
  underWay: 'In Arbeit',
  finished: 'Abgeschlossen',
  showMore: (count) => `${count} weitere zeigen`,
  noCases: 'Hier stehen Ihre Vorgänge.',
  noCasesHint: 'Wenn Sie etwas bestellen oder ändern, sehen Sie hier jederzeit, wie weit es ist.',
  casesFailed: 'Ihre Vorgänge sind gerade nicht abrufbar.',
  cannotLook: 'Wir können gerade nicht nachsehen.',
  lastKnown: 'Hier steht, was zuletzt bekannt war.',
  findCase: 'Vorgang finden',

  milestones: {
    received: 'Eingegangen',
    inReview: 'Wird geprüft',
    waitingForYou: 'Wartet auf Sie',
    waitingForPartner: 'Wir warten auf andere',
    inProgress: 'In Arbeit',
    onTheWay: 'Unterwegs',
    readyForYou: 'Liegt für Sie bereit',
    done: 'Erledigt',
    endedOtherwise: 'Beendet',
  },
  endings: { cancelled: 'Storniert', rejected: 'Abgelehnt', returned: 'Zurückgeschickt', lost: 'Verloren gegangen' },
  endingHints: {
    cancelled: 'Hier geschieht nichts mehr.',
    rejected: 'Wenn Sie das anders sehen, sprechen Sie mit uns.',
    returned: 'Es ist auf dem Weg zurück zu uns. Wie es weitergeht, klären wir mit Ihnen.',
    lost: 'Das tut uns leid. Sprechen Sie mit uns: Wir klären mit Ihnen, wie Sie zu Ihrer Sache oder zu Ihrem Geld kommen.',
  },
  turn: (owner, partner) => (owner === 'us' ? 'Wir sind dran.' : owner === 'customer' ? 'Sie sind dran.' : `${partner ?? 'Unser Partner'} ist dran.`),

  promises: {
    delivery: { first: 'Lieferung', moved: 'Neuer Termin für die Lieferung', later: 'Ihre Lieferung kommt später', earlier: 'Ihre Lieferung kommt früher' },
    activation: {
      first: 'Anschaltung',
      moved: 'Neuer Termin für die Anschaltung',
      later: 'Ihre Anschaltung ist verschoben',
      earlier: 'Ihre Anschaltung ist früher',
    },
    appointment: { first: 'Ihr Termin', moved: 'Ihr neuer Termin', later: 'Ihr Termin ist verschoben', earlier: 'Ihr Termin ist früher' },
    answer: { first: 'Unsere Antwort bis', moved: 'Unsere Antwort jetzt bis', later: 'Unsere Antwort kommt später', earlier: 'Unsere Antwort kommt früher' },
    refund: { first: 'Ihr Geld bis', moved: 'Ihr Geld jetzt bis', later: 'Ihr Geld kommt später', earlier: 'Ihr Geld kommt früher' },
  },
  promisedWas: 'Zugesagt war',
  hours: (from, until, long) => unbroken(long ? `${bare(from)} bis ${bare(until)} Uhr` : `${bare(from)}–${bare(until)} Uhr`),
  days: (from, until) => `${from} bis ${until}`,
  shortDay: (at) => unbroken(short(at)),
  by: (day) => unbroken(`bis ${day}`),
  was: (when, inside) => `${inside ? 'bisher' : 'Bisher'} ${when}`,
  reasons: {
    carrier: 'Der Grund liegt beim Lieferunternehmen.',
    retailer: 'Der Grund liegt bei uns.',
    consignee: 'Es konnte nicht übergeben werden.',
    customs: 'Der Zoll prüft noch.',
    weather: 'Das Wetter lässt es nicht früher zu.',
    supplier: 'Unser Lieferant braucht länger.',
    capacity: 'Vorher haben wir niemanden frei.',
    technical: 'Es gibt ein technisches Problem.',
    documentMissing: 'Es fehlt noch eine Unterlage.',
    paymentMissing: 'Es fehlt noch eine Zahlung.',
    customerRequest: 'Darum haben Sie gebeten.',
    previousProvider: 'Ihr alter Anbieter braucht länger.',
    gridOperator: 'Der Netzbetreiber braucht länger.',
    other: 'Den genauen Grund kennen wir noch nicht.',
  },
  sooner: 'Es geht schneller als gedacht.',
  overdue: 'Das haben wir nicht eingehalten.',
  overdueHint: 'Wann es stattdessen so weit ist, wissen wir noch nicht. Sie hören von uns, sobald es feststeht.',
  trouble: 'Es gibt ein Problem.',
  troubleHint: 'Wir kümmern uns darum. Wenn Sie nicht warten möchten, sprechen Sie mit uns.',

  chips: { onTrack: 'Im Plan', moved: 'Verschoben', earlier: 'Früher', late: 'Verspätet', atRisk: 'Noch unsicher', problem: 'Problem', done: 'Erledigt' },
  daysLeft: (days) => (days < 0 ? 'Frist ist um' : days === 0 ? 'Nur noch heute' : unbroken(`Noch ${days} ${plural(days, { one: 'Tag', other: 'Tage' })}`)),

  steps: 'Schritte',
  stageStates: { done: 'erledigt', current: 'hier sind wir gerade', upcoming: 'kommt noch', skipped: 'entfällt' },
  parts: (all, onTheWay, done) =>
    unbroken(
      done > 0
        ? `${done} von ${all} Teilen ${plural(done, { one: 'ist', other: 'sind' })} abgeschlossen${onTheWay > 0 ? `, ${onTheWay} unterwegs` : ''}`
        : `${onTheWay} von ${all} Teilen ${plural(onTheWay, { one: 'ist', other: 'sind' })} unterwegs`,
    ),
  asOf: (at, now, source) => `Stand ${moreDe.moment(at, now)}${source === undefined ? '' : `, von ${source}`}.`,
  nextUpdate: (day) => `Nächste Nachricht spätestens ${day}.`,
  silent: 'Wir haben länger nichts gehört.',
  silentHint: 'So lange sollte es nicht still sein. Fragen Sie nach, dann gehen wir der Sache nach.',
  partnerDown: (source) => `${source ?? 'Unser Partner'} antwortet gerade nicht.`,
  askAboutThis: 'Dazu etwas fragen',
  askAboutThisHint: 'Wir geben den Vorgang mit.',

  newPromise: (title, when, was) => `${title}: jetzt ${when}, bisher ${was}.`,
  newStage: (title, stage) => `${title}: ${stage}.`,
  seeWhy: 'Grund ansehen',
};
