/** The checker: what is wrong with a definition, before anybody fills it in. Not for the customer's browser: it brings the schemas along. */
export { checkFlow } from './check/check-flow.ts';
export { exampleAnswers } from './check/example-answers.ts';
export { contentWithFlows, flowsOf } from './check/folder.ts';
export { checkVersion } from './check/versions.ts';
export { waysThrough, type Way } from './check/ways.ts';
