import { englishFunctionWords, germanFunctionWords } from '../function-words.ts';
import { listed, type Language } from '../language.ts';

/** Light: plural, -ed, -ing. A stem counts for less than the word itself, so it may be rough. */
const stem = (form: string): string => {
  if (form.length < 4) return form;
  const rest = form
    .replace(/ies$/, 'y')
    .replace(/(sses|shes|ches|xes)$/, (ending) => ending.slice(0, -2))
    .replace(/([^su])s$/, '$1')
    .replace(/(.{3})(ing|ed|er|ation|ment|ly)$/, '$1')
    .replace(/([bdfgmnprt])\1$/, '$1')
    .replace(/(.{3})[ey]$/, '$1');
  return rest.length < 3 ? form : rest;
};

/** What says nothing in German and something in English. */
const meant = listed('bin die man hat war tag hast halt team sage mag art fast gift rate wen wer list');

/** English. The lists are general words of customer service. */
export const english: Language = {
  locale: 'en',
  stem,
  links: ['s'],
  stopWords: new Set([...englishFunctionWords, ...[...germanFunctionWords].filter((word) => !meant.has(word))]),
  weakWords: listed(`
    get got getting give make made find use using help problem problems issue work works working go new still yet already now today long take
    takes much many more again possible quickly information info question happen happens happened keep put see show way thing`),
};
