/** Six bits a letter, from "(" to "g". */
const ZERO = 40;
const BITS = 6;

/** Two places for a word among so many bits. */
const placesOf = (word: string, bits: number): readonly [number, number] => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return [(hash >>> 0) % bits, (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0) % bits];
};

/** Words as a field of bits: four and a third for each, with which one word in seven that was not put in is taken for one that was. */
export const elsewhere = (words: ReadonlySet<string>): string => {
  const letters = Array.from({ length: Math.ceil((words.size * 13) / 3 / BITS) }, () => 0);
  for (const word of words) for (const place of placesOf(word, letters.length * BITS)) letters[Math.floor(place / BITS)]! |= 1 << (place % BITS);
  return letters.map((letter) => String.fromCharCode(ZERO + letter)).join('');
};

/** Whether the word belongs to what people ask of others: that the base does not have it says more than of a word nobody knows. */
export const isElsewhere = (word: string, field: string): boolean =>
  field !== '' && placesOf(word, field.length * BITS).every((place) => ((field.charCodeAt(Math.floor(place / BITS)) - ZERO) >> (place % BITS)) & 1);
