/** The smallest flow that anybody may send: the declaration to cancel, with what the law fixes and nothing else. Judged in as few lines. */
import { declarations, type Answers, type FieldError, type FlowDefinition } from '../src/flows.ts';

const { fields, entry, button } = declarations.cancel;
const texts = { de: 'Text' };
export const cancellation: FlowDefinition = {
  id: 'cancel',
  version: 1,
  kind: 'declaration',
  declaration: 'cancel',
  locales: ['de'],
  title: { de: entry },
  audience: 'anyone',
  purpose: texts,
  retention: 'letter',
  steps: [{ id: 'cancel', title: { de: entry }, fields }],
  submit: { de: button },
  receipt: texts,
  case: 'cancellation',
  stages: [{ id: 'received', label: texts, owner: 'us' }],
};

/** What the evaluator would say, which this package does not know. */
export const judge = (_flow: FlowDefinition, answers: Answers): { readonly inactive: Answers; readonly errors: readonly FieldError[] } => {
  const asked = fields.filter(({ id }) => (id !== 'cause' || answers['type'] === 'extraordinary') && (id !== 'endDate' || answers['end'] === 'day'));
  const errors = asked.flatMap((field): FieldError[] => {
    const answer = answers[field.id] ?? ('default' in field ? field.default : undefined);
    const refuse = (code: FieldError['code']): FieldError[] => [{ step: 'cancel', field: field.id, code, params: {} }];
    if (field.required && (answer === undefined || answer === '')) return refuse('required');
    if (field.kind === 'email' && !(typeof answer === 'string' && answer.includes('@'))) return refuse('email');
    if (field.kind === 'choice' && !field.options.some(({ id }) => id === answer)) return refuse('choice');
    return [];
  });
  return { inactive: Object.fromEntries(Object.entries(answers).filter(([id]) => !asked.some((field) => field.id === id))), errors };
};
