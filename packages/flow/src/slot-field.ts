import type { Field, FlowDefinition } from '@lotse/contract';

/** The field in which a customer chooses one of the free times. */
export const slotFieldOf = (flow: FlowDefinition): Field | undefined => flow.steps.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'slot');
