export { readDing } from './ding.ts';
export type { WordGroup } from './groups.ts';
export { linesIn } from './lines.ts';
export { readMyThes } from './mythes.ts';
export { wantedIn } from './wanted.ts';
