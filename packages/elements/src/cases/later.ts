/** What comes behind the list and the answer of a case: the door of a file of its own. */
export { lookupScreen } from './lookup.ts';
export { moreOf, type More } from './more.ts';
