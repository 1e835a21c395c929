/** A file of its own, so that whoever opens no flow does without these schemas. */
export { flowAnswers } from '@lotse/contract/wire';
