/** What the fields of a case choose from: lists for schemas and forms, apart from what a page needs to show one. */
import type { CaseKind } from '../flows/definition.ts';

/** What can be under way. */
export const caseKinds = [
  'order',
  'change',
  'activation',
  'move',
  'meter',
  'claim',
  'repair',
  'return',
  'refund',
  'appointment',
  'cancellation',
  'withdrawal',
] as const satisfies readonly CaseKind[];

/** Always set; what happens in detail is said by stages and events. */
export const milestones = [
  'received',
  'inReview',
  'waitingForYou',
  'waitingForPartner',
  'inProgress',
  'onTheWay',
  'readyForYou',
  'done',
  'endedOtherwise',
] as const;
export type Milestone = (typeof milestones)[number];

/** Whether it goes as it was said to. The gravest last. */
export const healths = ['onTrack', 'atRisk', 'delayed', 'problem'] as const;
export type Health = (typeof healths)[number];

/** The gravest last. */
export const endings = ['cancelled', 'rejected', 'returned', 'lost'] as const;
/** How it ended, where that is not how it was meant to. */
export type Ending = (typeof endings)[number];

export const promiseKinds = ['delivery', 'activation', 'appointment', 'answer', 'refund'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

export const reasonCodes = [
  'carrier',
  'retailer',
  'consignee',
  'customs',
  'weather',
  'supplier',
  'capacity',
  'technical',
  'documentMissing',
  'paymentMissing',
  'customerRequest',
  'previousProvider',
  'gridOperator',
  'other',
] as const;
/** Who or what moved a promise. */
export type ReasonCode = (typeof reasonCodes)[number];

export const eventKinds = ['opened', 'stage', 'status', 'promise', 'part', 'payment', 'document', 'appointment', 'action', 'health', 'note', 'ended'] as const;
export type CaseEventKind = (typeof eventKinds)[number];

export const actionKinds = ['delivery', 'appointment', 'payment', 'document', 'return', 'approval', 'other'] as const;
export type CaseActionKind = (typeof actionKinds)[number];
