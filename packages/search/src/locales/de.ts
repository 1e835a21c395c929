import { englishFunctionWords, germanFunctionWords } from '../function-words.ts';
import { listed, type Language } from '../language.ts';

const ENDING = /(ungen|ung|erinnen|innen|ing|in|ern|em|en|er|es|et|est|ed|e|s|n|t)$/;

/** Light: "kündige", "gekündigt" and "Kündigung" meet in one stem. A stem counts for less than the word itself, so it may be rough. */
const stem = (form: string): string => {
  let stem = /^ge.{4,}(t|en)$/.test(form) ? form.slice(2) : form;
  for (let rest; stem.length > 4 && (rest = stem.replace(ENDING, '')) !== stem && rest.length > 3;) stem = rest;
  return stem;
};

/** German, for customers who are addressed with Sie or du. The lists are general words of customer service. */
export const german: Language = {
  locale: 'de',
  stem,
  links: ['s', 'es', 'n', 'en', 'e', 'er'],
  stopWords: new Set([...germanFunctionWords, ...englishFunctionWords]),
  weakWords: listed(`
    machen mache macht gemacht geht gehen ging bekommen bekomme bekommt erhalten erhalte brauche brauchen benötige benötigen finden finde
    wissen weiß frage fragen hilfe helfen problem probleme funktioniert funktionieren klappt klappen kommt kommen komme lassen lasse steht stehen
    stelle stellen neu neue neuen neuer neues lange dauert viel viele mehr wieder weiter ganz gleich bereits heute online nutzen
    aktuell aktuelle aktuellen informationen info thema möglich einfach schnell sofort genau kurz gut groß klein passiert bestimmte bestimmten`),
};
