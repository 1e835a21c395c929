import type { Answer, Field, FlowDefinition, Problem } from '@lotse/contract';
import { errorCodesByKind, errorCodesOfAll } from '@lotse/contract/flows';
import { show, suggestion } from '@lotse/contract/content';
import { read, usualLengths, type Circumstances } from '../read.ts';

/** Any day will do: two limits that count from today stand in the same order on all of them. */
const around: Circumstances = { clock: '2026-11-21T12:00:00Z', locale: 'de', today: '2026-11-21', value: () => undefined };

/** Limits that leave nothing between them. */
const emptyRange = (field: Field): readonly [name: string, low: unknown, high: unknown] | undefined => {
  const ranges: readonly (readonly [string, unknown, unknown])[] = [
    ...('minLength' in field || 'maxLength' in field ? [['maxLength', field.minLength, field.maxLength ?? usualLengths[field.kind]] as const] : []),
    ...('min' in field && 'max' in field ? [['max', field.min, field.max] as const] : []),
    ...(field.kind === 'choices' ? [['min', field.min, field.options.length] as const] : []),
  ];
  return ranges.find(([, low, high]) => typeof low === 'number' && typeof high === 'number' && low > high);
};

const dayOf = (limit: unknown): { readonly fixed: string } | { readonly away: number } | undefined => {
  if (limit === 'today') return { away: 0 };
  if (typeof limit === 'string') return { fixed: limit };
  const { today } = Object(limit) as { today?: unknown };
  return typeof today === 'number' ? { away: today } : undefined;
};
const emptyDays = (field: Field): boolean => {
  if (field.kind !== 'date') return false;
  const [first, last] = [dayOf(field.notBefore), dayOf(field.notAfter)];
  if (!first || !last) return false;
  if ('fixed' in first) return 'fixed' in last && first.fixed > last.fixed;
  return 'away' in last && first.away > last.away;
};

/** A consent is given, never presumed; a file is never known beforehand. */
const neverPrefilled = ['consent', 'file', 'slot'];

const checkField = (field: Field, path: string): readonly Problem[] => {
  const problems: Problem[] = [];
  const add = (code: string, at: string, message: string) => problems.push({ code, path: `${path}/${at}`, message });
  const range = emptyRange(field);
  if (range)
    add(
      'flow-impossible',
      range[0],
      `Nothing lies between ${show(range[1])} and ${show(range[2])}, so no answer to "${field.id}" is taken. Correct one of them.`,
    );
  if (emptyDays(field))
    add('flow-impossible', 'notAfter', `No day lies between "notBefore" and "notAfter", so no answer to "${field.id}" is taken. Correct one of them.`);
  const preset: Answer | undefined = 'default' in field ? field.default : undefined;
  if (preset !== undefined && !('value' in read(field, preset, around)))
    add('flow-default', 'default', `${show(preset)} is no answer that "${field.id}" takes. Correct it, or take it out.`);
  if (field.prefill && neverPrefilled.includes(field.kind))
    add('flow-prefill', 'prefill', `A field of kind "${field.kind}" is given by the customer and never filled in for him. Take "prefill" out.`);
  if (field.prefill && preset !== undefined) add('flow-prefill', 'default', '"default" and "prefill" both say what stands here at first. Leave one of them.');
  const codes = [...errorCodesOfAll, ...errorCodesByKind[field.kind]];
  for (const code of Object.keys(field.errors ?? {}))
    if (!codes.some((each) => each === code))
      add(
        'flow-unknown-error',
        `errors/${code}`,
        `A field of kind "${field.kind}" never answers "${code}"; it has ${codes.join(', ')}.${suggestion(code, codes)}`,
      );
  for (const [at, { code }] of (field.refuse ?? []).entries())
    if (codes.some((each) => each === code)) add('flow-twice', `refuse/${at}/code`, `"${code}" is a code of the evaluator. Name this refusal otherwise.`);
  return problems;
};

/** What stands in the fields themselves: limits, defaults, prefill, words for errors. */
export const checkValues = (flow: FlowDefinition): readonly Problem[] =>
  flow.steps.flatMap(({ fields }, step) => fields.flatMap((field, at) => checkField(field, `/steps/${step}/fields/${at}`)));
