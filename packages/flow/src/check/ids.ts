import type { FlowDefinition, Problem } from '@lotse/contract';

interface Named {
  readonly name: string;
  readonly path: string;
}
const ids = (list: readonly { readonly id: string }[], path: string): readonly Named[] =>
  list.map(({ id }, index) => ({ name: id, path: `${path}/${index}/id` }));

const twice = (what: string, named: readonly Named[]): readonly Problem[] =>
  named.flatMap(({ name, path }, index) => {
    const first = named.slice(0, index).find((other) => other.name === name);
    return first ? [{ code: 'flow-twice', path, message: `"${name}" is already ${what} at ${first.path}. Give one of the two another name.` }] : [];
  });

/** Names that stand twice. Fields are unique in the whole flow, and share their names with facts, because both are prefilled from one map. */
export const checkIds = (flow: FlowDefinition): readonly Problem[] => [
  ...twice(
    'a language',
    flow.locales.map((name, index) => ({ name, path: `/locales/${index}` })),
  ),
  ...twice('a step', ids(flow.steps, '/steps')),
  ...twice('a field or fact', [
    ...Object.keys(flow.facts ?? {}).map((name) => ({ name, path: `/facts/${name}` })),
    ...flow.steps.flatMap(({ fields }, step) => ids(fields, `/steps/${step}/fields`)),
  ]),
  ...flow.steps.flatMap(({ fields }, step) =>
    fields.flatMap((field, place) => ('options' in field ? twice('an option', ids(field.options, `/steps/${step}/fields/${place}/options`)) : [])),
  ),
  ...twice('a stage', ids(flow.stages, '/stages')),
];
