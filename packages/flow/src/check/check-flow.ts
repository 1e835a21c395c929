import type { Problem } from '@lotse/contract';
import { checked } from '@lotse/contract/content';
import { flowDefinition } from '@lotse/contract/flows';
import { checkDeclaration } from './declaration.ts';
import { checkIds } from './ids.ts';
import { checkReach } from './reach.ts';
import { checkReferences } from './references.ts';
import { checkTexts } from './texts.ts';
import { checkValues } from './values.ts';

/**
 * Everything that is wrong with a flow, each with a JSON pointer and what to do; none: it can be run. First its shape, and where that is right, its rules.
 * Never throws, whatever the JSON.
 */
export const checkFlow = (json: unknown): readonly Problem[] => {
  const shape = checked(flowDefinition, json, '');
  if ('problems' in shape) return shape.problems.map(({ code, message, path }) => ({ code, message, path }));
  const flow = shape.value;
  const names = [...checkIds(flow), ...checkReferences(flow)];
  // What leads nowhere cannot be followed.
  return [...names, ...[checkTexts, checkValues, checkDeclaration, ...(names.length > 0 ? [] : [checkReach])].flatMap((check) => check(flow))];
};
