/** Many words in one text: which of them contain a part is found by looking through it once, as fast as the machine reads. */
export class Haystack {
  readonly #text: string;
  /** Where each word's line break stands; the word begins behind it. */
  readonly #starts: number[] = [];

  constructor(words: readonly string[]) {
    let at = 0;
    for (const word of words) {
      this.#starts.push(at);
      at += word.length + 1;
    }
    this.#text = `\n${words.join('\n')}`;
  }

  /** Numbers of the words in which the part occurs, in order; behind a line break it is a beginning. */
  containing(part: string): number[] {
    const starts = this.#starts;
    const found: number[] = [];
    for (let at = this.#text.indexOf(part), word = 0; at >= 0; at = word < starts.length ? this.#text.indexOf(part, starts[word]) : -1) {
      let end = starts.length;
      while (word + 1 < end) {
        const middle = (word + end) >> 1;
        if (starts[middle]! <= at) word = middle;
        else end = middle;
      }
      found.push(word++);
    }
    return found;
  }
}
