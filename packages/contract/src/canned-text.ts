/** The text of a canned reply: what is filled in by itself, and what is left to be filled. */

/** What a reply can ask for by itself. */
export const cannedVariables = ['customer.name', 'agent.name', 'company.name', 'hours', 'today'] as const;
export type CannedVariable = (typeof cannedVariables)[number];

export const isCannedVariable = (name: string): name is CannedVariable => (cannedVariables as readonly string[]).includes(name);

/** `{{customer.name}}`; `{{?Amount}}` is for the agent. */
export const cannedBraces = /\{\{([^{}]*)\}\}/g;

/** The text with its variables; what nobody knows, and what is the agent's to fill, stands there as `[Amount …]`. */
export const fillCanned = (text: string, values: Readonly<Partial<Record<CannedVariable, string>>>, nameOf: (variable: CannedVariable) => string): string =>
  text.replaceAll(cannedBraces, (_, inside: string) => {
    const name = inside.trim();
    if (isCannedVariable(name)) return values[name]?.trim() || gap(nameOf(name));
    return gap(name.replace(/^\?\s*/, ''));
  });

const gap = (name: string): string => `[${name.replaceAll(/[[\]\n]/g, '')} …]`;

/** Where a text still waits for somebody to fill it in. */
export const gapsIn = (text: string): readonly { readonly from: number; readonly to: number }[] =>
  [...text.matchAll(/\[[^[\]\n]{1,100} …\]/g)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
