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
  stopWords: listed(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber doch denn als wie wo wann warum wieso weshalb
    wer wen wem wessen was welche welcher welches welchen welchem woher wohin womit wofür worauf wozu ich du er sie es wir ihr mich mir dich dir
    uns euch ihm ihn ihnen mein meine meinen meinem meiner meines dein deine deinen deinem deiner ihre ihren ihrem ihrer ihres sein seine seinen
    unser unsere unseren man sich dies diese dieser dieses diesen diesem jene in im an am auf aus bei beim mit nach von vom vor zu zum zur für
    über unter um durch gegen ohne bis ab seit ist sind war waren bin bist wird werde werden wurde wurden worden hat habe haben hatte hatten habt
    kann kannst können könnte könnten könnt muss musst müssen müsste soll sollte sollen darf dürfen will wollen wollte möchte möchten mag
    würde würden nicht nur auch noch schon so da dann dort hier wenn ob dass weil damit also sehr mal ja nein denn eigentlich gerade jetzt immer
    etwas alle alles allem bitte danke dank hallo hi hey guten gute tag morgen abend moin servus grüß gruß grüße freundlichen freundliche liebe
    lieber geehrte damen herren team hiermit gern gerne mitteilung mitteilen teilen sagen ersuche bezüglich betreff tun gibt`),
  weakWords: listed(`
    machen mache macht gemacht geht gehen ging bekommen bekomme bekommt erhalten erhalte brauche brauchen benötige benötigen finden finde
    wissen weiß frage fragen hilfe helfen problem probleme funktioniert funktionieren klappt klappen kommt kommen komme lassen lasse steht stehen
    stelle stellen neu neue neuen neuer neues lange dauert viel viele mehr wieder weiter ganz gleich bereits heute online nutzen
    aktuell aktuelle aktuellen informationen info thema möglich einfach schnell sofort genau kurz gut groß klein passiert bestimmte bestimmten`),
};
