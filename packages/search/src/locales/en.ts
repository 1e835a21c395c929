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

/** English. The lists are general words of customer service. */
export const english: Language = {
  locale: 'en',
  stem,
  links: ['s'],
  stopWords: listed(`
    a an the and or but if of at by for with about to from in on into onto out off over under is are was were be been being am do does did done
    doing have has had having i me my mine we us our you your yours he she it its they them their this that these those there here what which
    who whom whose when where why how can could should would will shall may might must not no don doesn didn isn aren wasn won t s m re ve ll d
    so than then too very just also as any some all please thanks thank hello hi hey dear good morning afternoon evening sir madam regards
    want like need tell know let going`),
  weakWords: listed(`
    get got getting give make made find use using help problem problems issue work works working go new still yet already now today long take
    takes much many more again possible quickly information info question happen happens happened keep put see show way thing`),
};
