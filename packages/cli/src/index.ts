export { checkContent, checkFlows } from './check.ts';
export { run, type Terminal } from './run.ts';
