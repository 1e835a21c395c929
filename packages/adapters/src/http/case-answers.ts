/** A file of its own, so that whoever looks at no case does without these schemas. */
export { caseAnswers } from '@lotse/contract/wire';
