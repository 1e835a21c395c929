export { readDing } from './ding.ts';
export { generalGroups } from './general.ts';
export type { WordGroup } from './groups.ts';
export { linesIn, piecesBy } from './lines.ts';
export { readMyThes } from './mythes.ts';
export { wantedIn } from './wanted.ts';
