import type { Field, FlowDefinition } from '@lotse/contract';

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

/** A TypeScript declaration of the answers that are sent: `export interface MoveHouseAnswers { … }`. What a condition may hide is optional. */
export const typesOf = (flow: FlowDefinition): string => {
  const name = flow.id.replace(/(?:^|[-_])(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = flow.steps.flatMap((step) =>
    step.fields.map((field) => `  readonly ${JSON.stringify(field.id)}${field.required && !field.when && !step.when ? '' : '?'}: ${typeOf(field)};\n`),
  );
  return `/** The answers of the flow "${flow.id}", version ${flow.version}. */\nexport interface ${name}Answers {\n${lines.join('')}}\n`;
};
