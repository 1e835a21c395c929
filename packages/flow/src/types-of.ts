import type { Field, FlowDefinition, Problem } from '@lotse/contract';

const typeOf = (field: Field): string => {
  switch (field.kind) {
    case 'choice':
      return field.options.map(({ id }) => JSON.stringify(id)).join(' | ');
    case 'choices':
      return `readonly (${field.options.map(({ id }) => JSON.stringify(id)).join(' | ')})[]`;
    case 'yesNo':
      return 'boolean';
    case 'consent':
      return 'true';
    case 'number':
    case 'money':
    case 'meterReading':
      return 'number';
    case 'file':
      return "readonly import('@lotse/contract').FlowFile[]";
    default:
      return 'string';
  }
};

/** `move-house` has MoveHouseAnswers. */
const nameOf = (id: string): string =>
  `${id
    .split(/[-_]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}Answers`;

/**
 * A TypeScript declaration of the answers that are sent: `export interface MoveHouseAnswers { … }`. What a condition may hide is optional; what may be
 * left out is empty where the customer has emptied it.
 */
export const typesOf = (flow: FlowDefinition): string => {
  const lines = flow.steps.flatMap((step) =>
    step.fields.map((field) => {
      const type = typeOf(field);
      const always = field.required && !field.when && !step.when;
      return `  readonly ${JSON.stringify(field.id)}${always ? '' : '?'}: ${field.required || type === 'string' ? type : `${type} | ''`};\n`;
    }),
  );
  return `/** The answers of the flow "${flow.id}", version ${flow.version}. */\nexport interface ${nameOf(flow.id)} {\n${lines.join('')}}\n`;
};

/** The same of several flows, and by their ids: `FlowAnswers['move-house']`. Flows whose types would have the same name are `problems`. */
export const declarationsOf = (flows: readonly FlowDefinition[]): { readonly text: string } | { readonly problems: readonly Problem[] } => {
  const problems = flows.flatMap(({ id }, index) => {
    const other = flows.slice(0, index).find((each) => nameOf(each.id) === nameOf(id));
    return other
      ? [
          {
            code: 'flow-same-type',
            path: '/id',
            file: `flows/${id}.json`,
            message: `"${id}" and "${other.id}" would both be ${nameOf(id)}. Give one of the two another name.`,
          },
        ]
      : [];
  });
  if (problems.length > 0) return { problems };
  const byId = flows.map(({ id }) => `  readonly ${JSON.stringify(id)}: ${nameOf(id)};\n`).join('');
  return { text: [...flows.map(typesOf), `/** The answers of each flow, by its id. */\nexport interface FlowAnswers {\n${byId}}\n`].join('\n') };
};
