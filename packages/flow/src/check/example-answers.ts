/** Answers that a flow takes, found by asking its evaluator what is missing: each question by its first option, or by the usual word of its kind. */
import type { Answer, Answers, Field, FieldError, FlowDefinition } from '@lotse/contract';
import { dayAt, later } from '../day.ts';
import { run, type RunOptions } from '../run.ts';

const picture = { id: 'f1', name: 'foto.jpg', type: 'image/jpeg', size: 120_000 };
const usual: Readonly<Partial<Record<Field['kind'], readonly Answer[]>>> = {
  phone: ['04841 12345'],
  email: ['ada@kunde.example'],
  iban: ['DE89 3704 0044 0532 0130 00'],
  name: ['Zażółć Łęcka-Çelik'],
  yesNo: [true, false],
  consent: [true],
  number: ['7', '70'],
  money: ['80', '20'],
  meterReading: ['12345'],
  file: [[picture], [{ ...picture, name: 'urkunde.pdf', type: 'application/pdf' }]],
};

const places: Readonly<Record<string, readonly Answer[]>> = { 'street-address': ['Deichweg 4'], 'address-level2': ['Husum'] };

/** What may be right, the likeliest first. */
export const likelyAnswers = (field: Field, { clock, timeZone = 'Europe/Berlin' }: RunOptions): readonly Answer[] => {
  const today = dayAt(clock, timeZone);
  switch (field.kind) {
    case 'choices':
      return field.options.map(({ id }) => [id]);
    case 'choice':
      return field.options.map(({ id }) => id);
    case 'date':
      return [0, -1, 4, 38, 82].map((days) => later(today, days));
    case 'reference':
      // Its last digit is a check.
      return field.of === 'marketLocation' ? ['57685676748'] : ['20417883', 'AB 4711'];
    case 'postalCode':
      return field.country === undefined || field.country === 'DE' ? ['25813'] : ['6850'];
    case 'slot':
      return [`${later(today, 6)}T10:00:00Z`];
    default:
      return places[field.autocomplete ?? ''] ?? usual[field.kind] ?? ['Größe „42“ & mehr, und noch ein paar Worte dazu'];
  }
};

/** Fills in what is asked beside `given`, which stays as it is. Errors are left where nothing usual is right. */
export const filledIn = (flow: FlowDefinition, given: Answers, options: RunOptions): { readonly answers: Answers; readonly errors: readonly FieldError[] } => {
  const fields = new Map(flow.steps.flatMap((step) => step.fields.map((field) => [field.id, field] as const)));
  const answers: Record<string, Answer> = { ...given };
  const tried = new Map<string, number>();
  for (;;) {
    const { errors, inactive } = run(flow, answers, options);
    for (const id of Object.keys(inactive)) if (!Object.hasOwn(given, id)) delete answers[id];
    const [error] = errors;
    const field = error && fields.get(error.field);
    if (!error || !field || Object.hasOwn(given, field.id)) return { answers, errors };
    const list = [...(options.prefill?.[field.id] === undefined ? [] : [options.prefill[field.id]!]), ...likelyAnswers(field, options)];
    const turn = tried.get(field.id) ?? 0;
    // A second time round helps where a later answer had spoilt an earlier one.
    if (turn >= 2 * list.length) return { answers, errors };
    tried.set(field.id, turn + 1);
    answers[field.id] = list[turn % list.length]!;
  }
};

/** Throws where it finds none: a flow that nobody can fill in. */
export const exampleAnswers = (flow: FlowDefinition, { given = {}, ...options }: RunOptions & { readonly given?: Answers }): Answers => {
  const { answers, errors } = filledIn(flow, given, options);
  if (errors.length > 0) throw new Error(`Nobody can fill in "${flow.id}": ${JSON.stringify(errors)}`);
  return answers;
};
