import type { FlowDefinition, Problem } from '@lotse/contract';

/** As JSON, whatever the order of keys was; without the editors' line. */
const written = (value: unknown): string =>
  JSON.stringify(value, (key, each: unknown) => {
    if (key === '$schema') return undefined;
    return typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each;
  });

/** What was once used under a version never changes: drafts and records name it. `used` is the newest version that was in use. */
export const checkVersion = (flow: FlowDefinition, used: FlowDefinition): readonly Problem[] => {
  const next = `Set /version to ${used.version + 1}.`;
  if (flow.id !== used.id) return [];
  if (flow.version < used.version)
    return [
      {
        code: 'flow-version',
        path: '/version',
        message: `Version ${used.version} of "${flow.id}" was in use already, and this one is ${flow.version}. ${next}`,
      },
    ];
  if (flow.version === used.version && written(flow) !== written(used))
    return [
      {
        code: 'flow-version',
        path: '/version',
        message: `"${flow.id}" was in use as version ${used.version} with other content, and drafts and records name it. ${next}`,
      },
    ];
  return [];
};
