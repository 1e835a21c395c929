/** A parcel of Inga Petersen's, as it was reported. */
import { caseIn, caseTemplates, foldCase, type Case, type FoldedCase, type KeptEvent, type ReportedEvent, type Telling } from '../src/cases.ts';

export const reported = (event: ReportedEvent, by = 'erp'): KeptEvent => ({ ...event, by, recordedAt: event.at });

export const opened: ReportedEvent = {
  id: 'opened',
  at: '2026-11-16T09:14:00+01:00',
  kind: 'opened',
  case: 'order',
  title: { de: 'Wallbox und Kabel', en: 'Wallbox and cable' },
  stages: caseTemplates.parcel,
  items: [{ title: { de: 'Wallbox 11 kW', en: 'Wallbox 11 kW' }, quantity: 1 }],
  address: { street: 'Deichstraße 7', postalCode: '25813', town: 'Husum' },
  customer: { email: 'i.petersen@example.de', postalCode: '25813' },
};
export const promised = (id: string, at: string, day: string, reason?: string): ReportedEvent => ({
  id,
  at,
  kind: 'promise',
  promise: {
    kind: 'delivery',
    from: day,
    until: day,
    precision: 'day',
    ...(reason !== undefined && { reason: { code: 'supplier', text: { de: reason, en: reason } } }),
  },
});

export const telling = (reference: string, changed: Partial<Telling> = {}): Telling => ({
  reference,
  locale: 'de',
  now: new Date('2026-11-20T14:05:00+01:00'),
  dayOf: (at) => at.toISOString().slice(0, 10),
  say: ({ kind }) => `(${kind})`,
  isSilent: () => false,
  isDown: () => false,
  ...changed,
});

export const folded = (...events: readonly KeptEvent[]): FoldedCase => {
  const found = foldCase(events);
  if (!found) throw new Error('Nobody has opened this case.');
  return found;
};
export const parcelAt = (reference: string, ...later: readonly ReportedEvent[]): Case =>
  caseIn(folded(...[opened, promised('p1', '2026-11-16T09:15:00+01:00', '2026-11-26'), ...later].map((each) => reported(each))), telling(reference));
