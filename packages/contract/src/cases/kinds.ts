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
