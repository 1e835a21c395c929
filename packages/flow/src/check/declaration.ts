import type { Field, FlowDefinition, Problem } from '@lotse/contract';
import { declarations, type Declaration } from '@lotse/contract/flows';
import { show } from '@lotse/contract/content';

/** Whether two values are the same JSON, whatever the order of keys. */
const same = (a: unknown, b: unknown): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Array.isArray(a) === Array.isArray(b) && [...keys].every((key) => same(Reflect.get(a, key), Reflect.get(b, key)));
};

/** Texts in the languages of the flow only. */
const spoken = (value: unknown, locales: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((each) => spoken(each, locales));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'label' ? pick(each as Readonly<Record<string, string>>, locales) : spoken(each, locales)]),
  );
};
const pick = (texts: Readonly<Record<string, string>>, locales: readonly string[]) =>
  Object.fromEntries(Object.entries(texts).filter(([locale]) => locales.includes(locale)));

/** What of a field the company may add or word itself, as declarations.ts of the contract says. */
const free = ['hint', 'prefill', 'autocomplete', 'short', 'errors', 'sensitive'];

const checkFields = (fields: readonly Field[], declaration: Declaration, locales: readonly string[]): readonly Problem[] => {
  const order = declaration.fields.map(({ id }) => id);
  const problems: Problem[] = [];
  const add = (code: string, path: string, message: string) => problems.push({ code, path, message });
  for (const [at, field] of fields.entries()) {
    const path = `/steps/0/fields/${at}`;
    const locked = declaration.fields.find(({ id }) => id === field.id);
    if (!locked) {
      add('flow-declaration-field', path, `"${field.id}" may not be asked here: the law names the fields, and these are ${order.join(', ')}. Take it out.`);
      continue;
    }
    for (const [key, wanted] of Object.entries(locked)) {
      if (free.includes(key) || same(spoken({ [key]: Reflect.get(field, key) }, locales), spoken({ [key]: wanted }, locales))) continue;
      add(
        'flow-declaration-field',
        `${path}/${key}`,
        `"${key}" of "${field.id}" is fixed. Write ${JSON.stringify(Reflect.get(Object(spoken({ [key]: wanted }, locales)), key))}.`,
      );
    }
    for (const key of Object.keys(field))
      if (!free.includes(key) && !Object.hasOwn(locked, key))
        add('flow-declaration-field', `${path}/${key}`, `"${key}" may not narrow what "${field.id}" takes. Take it out.`);
    if (field.prefill && field.prefill !== 'editable')
      add('flow-declaration-field', `${path}/prefill`, 'Only "editable" is possible here: whoever declares may always say otherwise.');
  }
  const found = fields.map(({ id }) => id).filter((id) => order.includes(id));
  if (!same(found, order)) add('flow-declaration-field', '/steps/0/fields', `The fields have to be, in this order: ${order.join(', ')}.`);
  return problems;
};

/** § 312k and § 356a BGB: everything on one page, open to all, with the words of the law, never refused. */
export const checkDeclaration = (flow: FlowDefinition): readonly Problem[] => {
  const { kind, declaration: which } = flow;
  if (kind !== 'declaration') {
    return which
      ? [
          {
            code: 'flow-declaration-layout',
            path: '/declaration',
            message: `Only a flow of kind "declaration" is one. Write "kind": "declaration", or take this out.`,
          },
        ]
      : [];
  }
  if (!which) return [{ code: 'flow-declaration-layout', path: '/kind', message: 'Say which declaration this is: "declaration": "cancel" or "withdraw".' }];
  const declaration = declarations[which];
  const problems: Problem[] = [];
  const add = (code: string, path: string, message: string) => problems.push({ code, path, message });
  const words = (path: string, texts: Readonly<Record<string, string>>, wanted: string) => {
    for (const [locale, text] of Object.entries(texts))
      if (text !== wanted)
        add('flow-declaration-words', `${path}/${locale}`, `${show(text)} stands where the law wants "${wanted}", in German in every language. Write that.`);
  };
  words('/title', flow.title, declaration.entry);
  words('/submit', flow.submit, declaration.button);
  if (flow.audience !== 'anyone') add('flow-declaration-layout', '/audience', 'Nobody has to sign in for a declaration. Write "anyone".');
  if (flow.refuse?.length) add('flow-declaration-layout', '/refuse', 'A declaration is accepted first and matched later. Take "refuse" out.');
  if (flow.safeguards?.code) add('flow-declaration-layout', '/safeguards/code', 'Nothing stands before the last button of a declaration. Take "code" out.');
  if (flow.retention !== 'letter') add('flow-declaration-layout', '/retention', 'A declaration is a business letter and kept for six years. Write "letter".');
  const wanted = which === 'cancel' ? 'cancellation' : 'withdrawal';
  if (flow.case !== wanted) add('flow-declaration-layout', '/case', `Its case is of kind "${wanted}". Write that.`);
  const [step, ...more] = flow.steps;
  if (more.length > 0) add('flow-declaration-layout', '/steps/1', 'All fields and the button stand on one page from the start. Leave one step.');
  if (step.when) add('flow-declaration-layout', '/steps/0/when', 'The page is always there. Take "when" out.');
  return [...problems, ...checkFields(step.fields, declaration, flow.locales)];
};
