/** Answers that a flow takes, found by asking its evaluator what is missing: each question by its first option, or by the usual word of its kind. */
import type { Answer, Answers, Field, FlowDefinition } from '@lotse/contract';
import { run } from '@lotse/flow';

const usual: Readonly<Partial<Record<Field['kind'], readonly Answer[]>>> = {
  date: ['20.11.2026', '19.11.2026', '24.11.2026', '28.12.2026', '10.2.2027'],
  phone: ['04841 12345'],
  email: ['ada@kunde.example'],
  postalCode: ['25813'],
  iban: ['DE89 3704 0044 0532 0130 00'],
  name: ['Zażółć Łęcka-Çelik'],
  yesNo: ['yes', 'no'],
  consent: [true],
  number: ['7', '70'],
  money: ['80', '20'],
  meterReading: ['12345'],
  slot: ['2026-11-26T10:00:00+01:00'],
  reference: ['20417883', 'AB 4711'],
  file: [[{ id: 'f1', name: 'foto.jpg', type: 'image/jpeg', size: 120_000 }], [{ id: 'f1', name: 'urkunde.pdf', type: 'application/pdf', size: 120_000 }]],
};
/** What may be right, the likeliest first. */
const candidates = (field: Field): readonly Answer[] => {
  if (field.kind === 'choices') return field.options.map(({ id }) => [id]);
  if (field.kind === 'choice') return field.options.map(({ id }) => id);
  return usual[field.kind] ?? ['Größe „42“ & mehr, und noch ein paar Worte dazu'];
};

/** Throws where it finds none: a flow that nobody can fill in. */
export const rightAnswers = (
  flow: FlowDefinition,
  clock: string,
  { prefill = {}, given = {} }: { readonly prefill?: Answers; readonly given?: Answers } = {},
): Answers => {
  const answers: Record<string, Answer> = { ...given };
  const tried = new Map<string, number>();
  for (let turn = 0; turn < 80; turn += 1) {
    const { errors, inactive } = run(flow, answers, { clock, prefill });
    for (const id of Object.keys(inactive)) delete answers[id];
    const [error] = errors;
    if (!error) return answers;
    const field = flow.steps.flatMap(({ fields }) => fields).find(({ id }) => id === error.field);
    if (!field) break;
    const list = candidates(field);
    const turns = tried.get(field.id) ?? 0;
    tried.set(field.id, turns + 1);
    answers[field.id] = list[turns % list.length] ?? '';
  }
  throw new Error(`Nobody can fill in "${flow.id}": ${JSON.stringify(run(flow, answers, { clock, prefill }).errors)}`);
};
