/** Takes out of a customer's words what may name him or somebody else, before they are kept for an editor. Rather too much than too little. */

/** Stands where something was taken out. */
const gone = '…';

/** Those that look at whole words do so from their beginning: from every letter of a word without an end, they would keep everybody waiting. */
const patterns: readonly RegExp[] = [
  // Addresses in mails and on the web.
  /(?<!\S)\S+@\S+/gu,
  /\b(?:https?:\/\/|www\.)\S+/giu,
  // Numbers of customers, meters, accounts, telephones; days of birth. Letters beside and between the figures belong to them.
  /(?<![\p{L}\d])[\p{L}\d]*\d(?:[\s./()-]{0,3}\d){4,}[\p{L}\d]*/gu,
  /(?<![\p{L}\d])(?=(?:\p{L}*\d){5})[\p{L}\d]+/gu,
  /\+\d[\d\s./()-]*/gu,
  // Where somebody lives.
  /\b(?:[\p{L}.-]+\s)?[\p{L}-]*(?:stra(?:ß|ss)e|str\.?|weg|platz|allee|gasse|damm|ufer|street|road|avenue|lane)\s+\d+\s?\p{L}?\b/giu,
  // Who somebody is.
  /\b(?:herrn?|frau|familie|mrs?|ms)\b\.?\s+[\p{L}-]+/giu,
  /\b(?:mein name ist|ich hei(?:ß|ss)e|my name is|i am called)\s+[\p{L}-]+(?:\s[\p{L}-]+)?/giu,
  /\b(?:mit freundlichen gr(?:ü|ue)(?:ß|ss)en|freundliche gr(?:ü|ue)(?:ß|ss)e|viele gr(?:ü|ue)(?:ß|ss)e|lg|mfg|(?:kind|best) regards|yours \p{L}+)\b[\s\S]*$/giu,
];

export const withoutPersonal = (text: string): string =>
  patterns
    .reduce((left, pattern) => left.replace(pattern, ` ${gone} `), text)
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether words are left in it. */
export const saysSomething = (text: string): boolean => /\p{L}{2}/u.test(text);
