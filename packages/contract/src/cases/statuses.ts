/**
 * What others call it, as our milestones. `carrier` is the status set of Karrio, which unifies those of some fifty carriers (its
 * `TrackingStatus`, and who caused an incident); `schema.org` its OrderStatus. What stands in neither is kept, shown neutrally, and listed for the operator.
 */
import type { Ending, Health, Milestone, ReasonCode } from './kinds.ts';

export interface StatusMeaning {
  readonly milestone?: Milestone | undefined;
  readonly ending?: Ending | undefined;
  readonly health?: Health | undefined;
}

export const carrierStatuses = {
  pending: { milestone: 'inProgress' },
  ready_for_pickup: { milestone: 'readyForYou' },
  picked_up: { milestone: 'onTheWay' },
  in_transit: { milestone: 'onTheWay' },
  out_for_delivery: { milestone: 'onTheWay' },
  delivery_delayed: { milestone: 'onTheWay', health: 'delayed' },
  on_hold: { milestone: 'onTheWay', health: 'atRisk' },
  delivery_failed: { milestone: 'onTheWay', health: 'problem' },
  delivered: { milestone: 'done' },
  return_to_sender: { milestone: 'endedOtherwise', ending: 'returned' },
  cancelled: { milestone: 'endedOtherwise', ending: 'cancelled' },
  // The carrier does not know either: what was known stands.
  unknown: {},
} as const satisfies Readonly<Record<string, StatusMeaning>>;

export const orderStatuses = {
  OrderProcessing: { milestone: 'inProgress' },
  OrderPaymentDue: { milestone: 'waitingForYou' },
  OrderInTransit: { milestone: 'onTheWay' },
  OrderPickupAvailable: { milestone: 'readyForYou' },
  OrderDelivered: { milestone: 'done' },
  OrderProblem: { milestone: 'inProgress', health: 'problem' },
  OrderCancelled: { milestone: 'endedOtherwise', ending: 'cancelled' },
  OrderReturned: { milestone: 'endedOtherwise', ending: 'returned' },
} as const satisfies Readonly<Record<string, StatusMeaning>>;

export const statusSchemes = ['carrier', 'schema.org'] as const;
export type StatusScheme = (typeof statusSchemes)[number];

/** Karrio groups its 35 incident reasons by the first word: `carrier_damaged_parcel`, `weather_delay`. */
export const reasonOfIncident = (incident: string): ReasonCode => {
  const group = incident.split('_')[0] ?? '';
  return incidentGroups.find((known) => known === group) ?? 'other';
};
const incidentGroups = ['carrier', 'retailer', 'consignee', 'customs', 'weather'] as const;

const byScheme: Readonly<Record<StatusScheme, ReadonlyMap<string, StatusMeaning>>> = {
  carrier: new Map(Object.entries(carrierStatuses)),
  'schema.org': new Map(Object.entries(orderStatuses)),
};

/** Undefined: nobody has said yet what this means. Addresses of schema.org count by their last word. */
export const meaningOf = (scheme: StatusScheme, status: string): StatusMeaning | undefined =>
  byScheme[scheme].get(scheme === 'schema.org' ? status.replace(/^https?:\/\/schema\.org\//, '') : status);
