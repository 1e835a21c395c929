/** Cases as the tests of the desk meet them. */
import type { DeskCase } from '@lotse/contract/desk-cases';
import type { DeskSubmissionDetail } from '@lotse/contract/desk-flows';

/** A fault that was reported by a flow: the first of three stages is over. */
export const fault = (more: Partial<DeskCase> = {}): DeskCase => ({
  reference: '7KM4-X2QP',
  kind: 'repair',
  title: 'Störung melden',
  milestone: 'inProgress',
  health: 'onTrack',
  owner: 'us',
  stage: 'Ursache gesucht',
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
  head: 2,
  locale: 'de',
  flowId: 'report-fault',
  stages: [
    { id: 'received', label: 'Meldung eingegangen', state: 'done', owner: 'us', at: '2026-11-20T09:00:00Z' },
    { id: 'diagnosis', label: 'Ursache gesucht', state: 'current', owner: 'us', plannedOn: '2099-11-23' },
    { id: 'technician', label: 'Techniker, wenn nötig', state: 'upcoming', owner: 'partner' },
  ],
  promises: [],
  events: [{ id: 'lotse/opened', at: '2026-11-20T09:00:00Z', recordedAt: '2026-11-20T09:00:00Z', kind: 'opened', text: 'Meldung eingegangen', by: 'Lotse' }],
  freshness: { asOf: '2026-11-20T09:00:00Z' },
  ...more,
});

export const sent = (more: Partial<DeskSubmissionDetail> = {}): DeskSubmissionDetail => ({
  reference: '7KM4-X2QP',
  flowId: 'report-fault',
  version: 1,
  title: 'Störung melden',
  locale: 'de',
  receivedAt: '2026-11-20T09:00:00Z',
  case: {
    reference: '7KM4-X2QP',
    kind: 'repair',
    stages: [],
    createdAt: '2026-11-20T09:00:00Z',
    updatedAt: '2026-11-20T09:00:00Z',
  },
  groups: [
    {
      title: 'Was ist gestört?',
      answers: [
        { field: 'what', label: 'Störung', text: 'Internet oder Telefon' },
        { field: 'photos', label: 'Fotos', text: 'router.jpg', files: [{ name: 'router.jpg', href: 'files/f1?until=1&signature=s' }] },
        { field: 'description', label: 'Was beobachten Sie?' },
      ],
    },
    { title: 'Wie erreichen wir Sie?', answers: [{ field: 'urgent', label: 'Dringend', text: '••••', masked: true }] },
  ],
  ...more,
});

/** A switch-on that the provider before has moved, in a customer's order that came from a system. */
export const fibre = (more: Partial<DeskCase> = {}): DeskCase => {
  const first = {
    id: 'erp/1',
    kind: 'activation',
    from: '2099-11-26',
    until: '2099-11-26',
    precision: 'day',
    madeAt: '2026-11-01T09:00:00Z',
    by: 'ERP',
  } as const;
  const second = {
    ...first,
    id: 'erp/2',
    from: '2099-12-03T07:00:00Z',
    until: '2099-12-03T11:00:00Z',
    precision: 'window',
    madeAt: '2026-11-19T10:00:00Z',
    supersedes: 'erp/1',
    direction: 'later',
    reason: { code: 'previousProvider', text: 'Ihr alter Anbieter gibt die Leitung später frei.' },
  } as const;
  return fault({
    reference: 'NL-5QD-83X',
    kind: 'activation',
    title: 'Glasfaser-Anschluss',
    milestone: 'waitingForPartner',
    health: 'delayed',
    owner: 'partner',
    partner: 'Ihr alter Anbieter',
    stage: 'Freigabe der Leitung',
    flowId: undefined,
    customer: { id: '20417883', name: 'Hanne Petersen', email: 'hanne@kunde.example', postalCode: '25813' },
    address: 'Deichstraße, 25813 Husum',
    items: [{ title: 'Router', quantity: 1 }],
    promises: [first, second],
    promise: second,
    was: first,
    stages: [
      { id: 'ordered', label: 'Auftrag bestätigt', state: 'done', owner: 'us', at: '2026-11-01T09:00:00Z' },
      { id: 'release', label: 'Freigabe der Leitung', state: 'current', owner: 'partner', plannedOn: '2026-11-18' },
      { id: 'router', label: 'Router verschickt', state: 'upcoming', owner: 'us' },
      { id: 'active', label: 'Anschluss aktiv', state: 'upcoming', owner: 'us', plannedOn: '2099-12-03' },
    ],
    actions: [{ id: 'consent', kind: 'approval', label: 'Zugang zum Keller bestätigen', needed: true, until: '2099-11-30' }],
    partsInDetail: [
      {
        id: 'p1',
        title: 'Router',
        milestone: 'onTheWay',
        health: 'onTrack',
        items: [{ title: 'FritzBox', quantity: 1 }],
        carrier: 'DHL',
        trackingNumber: '00340',
      },
    ],
    payments: [{ id: 'fee', label: 'Anschlussgebühr', amount: 4990, currency: 'EUR', state: 'due', at: '2026-11-01T09:00:00Z', dueOn: '2099-12-10' }],
    appointments: [
      { id: 'visit', title: 'Techniker', state: 'booked', from: '2099-12-03T07:00:00Z', until: '2099-12-03T11:00:00Z', precision: 'window', place: 'Husum' },
    ],
    documents: [{ id: 'order', title: 'Auftragsbestätigung', at: '2026-11-01T09:00:00Z', href: 'files/o1?until=1&signature=s' }],
    events: [
      {
        id: 'dhl/9',
        at: '2026-11-19T12:00:00Z',
        recordedAt: '2026-11-19T12:05:00Z',
        kind: 'status',
        text: 'Es geht voran.',
        by: 'DHL',
        partId: 'p1',
        status: { scheme: 'carrier', status: 'SHELF_17', unknown: true },
      },
      {
        id: 'anna/2',
        at: '2026-11-19T11:00:00Z',
        recordedAt: '2026-11-19T11:00:00Z',
        kind: 'note',
        text: 'Zweimal angerufen.',
        by: 'Wiebke Carstens',
        agentsOnly: true,
      },
      { id: 'erp/2', at: '2026-11-19T10:00:00Z', recordedAt: '2026-11-19T10:00:00Z', kind: 'promise', text: 'Neuer Termin', by: 'ERP' },
    ],
    head: 7,
    freshness: { asOf: '2026-11-19T12:00:00Z', source: 'DHL', nextUpdateBy: '2099-11-30T12:00:00Z' },
    ...more,
  });
};
