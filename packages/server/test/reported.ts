/** What a shop reports about one of its parcels. */
export const opened = {
  id: '1',
  at: '2026-11-19T08:00:00+01:00',
  kind: 'opened',
  case: 'order',
  title: { de: 'Wallbox 11 kW', en: 'Wallbox 11 kW' },
  stages: 'parcel',
  items: [{ title: { de: 'Wallbox' }, quantity: 1 }],
  address: { street: 'Deichstraße 12', postalCode: '25813', town: 'Husum' },
  customer: { id: '4711', email: 'Ole@kunde.example', postalCode: '25813' },
  locale: 'de',
} as const;
export const packed = { id: '2', at: '2026-11-19T15:00:00+01:00', kind: 'stage', stage: 'packed' } as const;
export const promised = (id: string, at: string, until: string, more: object = {}) =>
  ({ id, at, kind: 'promise', promise: { kind: 'delivery', from: until, until, precision: 'day', ...more } }) as const;
/** The second is later than the first, and says why. */
export const twoPromises = [
  promised('3', '2026-11-19T15:00:00+01:00', '2026-11-24'),
  promised('4', '2026-11-20T09:00:00+01:00', '2026-11-26', { reason: { code: 'carrier' } }),
] as const;
