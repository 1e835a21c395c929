/** How answers are shown: on the review page, in the receipt, at the desk. */
import type { Answer, Answers, Field, FieldError, FlowDefinition, Step } from '@lotse/contract';

export * from './readback.ts';

/** One group of the review page, with one way to change it. */
export interface ReviewGroup {
  readonly step: Step;
  /** `answer` is absent where an optional field was left out. */
  readonly rows: readonly { readonly field: Field; readonly answer?: Answer }[];
}

/** What the customer looks over before the last button, and a human reads afterwards: the steps with something to say, in order. */
export const reviewOf = (
  flow: FlowDefinition,
  { steps, effective }: { readonly steps: readonly { readonly id: string; readonly fields: readonly string[] }[]; readonly effective: Answers },
): readonly ReviewGroup[] =>
  flow.steps.flatMap((step) => {
    const asked = steps.find(({ id }) => id === step.id)?.fields ?? [];
    const rows = step.fields
      .filter(({ id }) => asked.includes(id))
      .map((field) => {
        const answer = effective[field.id];
        return answer === undefined || answer === '' ? { field } : { field, answer };
      });
    return rows.length > 0 ? [{ step, rows }] : [];
  });

/** The words that the flow itself has for an error; undefined: the general ones for its code. */
export const wordsFor = (flow: FlowDefinition, { field: id, code }: Pick<FieldError, 'field' | 'code'>): FlowDefinition['title'] | undefined => {
  const field = flow.steps.flatMap(({ fields }) => fields).find((each) => each.id === id);
  return field?.refuse?.find((refusal) => refusal.code === code)?.text ?? field?.errors?.[code];
};
