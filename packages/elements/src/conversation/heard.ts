import type { ConversationView, Line } from '@lotse/client';
import type { MessagePart } from '@lotse/contract';
import type { TalkStrings } from '../strings/talk.ts';
import { happening, headOf } from './lines.ts';
import { nameOf, roleOf } from './names.ts';
import { plain } from './plain.ts';

/** That somebody writes is read out once in this time, in milliseconds. */
const tellTypingEvery = 30_000;
/** So many announcements are kept for those who look them up. */
const kept = 3;

/** Where a conversation stood when it was first seen here: up to there it is history. */
export interface Since {
  readonly id: string | undefined;
  readonly head: number;
}

interface Saying {
  readonly who: string;
  readonly text: string;
  readonly lang?: string | undefined;
}

/** What somebody hears who does not see the list: what others write and do, each once. Not what was there before he came, and not his own. */
export class Heard {
  /** Who is writing, while that is to be told. */
  writer: string | undefined;
  #since: Since | undefined;
  #upTo = 0;
  readonly #toSay: Saying[] = [];
  #typingTold = 0;

  /** Looks at what is there now; answers whether somebody else has written. */
  listen(talk: ConversationView, strings: TalkStrings, since: Since): boolean {
    if (!talk.typing) this.writer = undefined;
    else if (this.writer === undefined && Date.now() - this.#typingTold > tellTypingEvery) {
      this.#typingTold = Date.now();
      this.writer = nameOf(talk.typing, strings);
    }
    if (since !== this.#since) {
      this.#since = since;
      this.#upTo = since.head;
    }
    const upTo = this.#upTo;
    const head = headOf(talk);
    if (head <= upTo) return false;
    this.#upTo = head;
    const news = talk.lines.filter((line) => (line.seq ?? 0) > upTo && !isOwn(line));
    for (const line of news) {
      const at = new Date(line.at);
      if (line.kind === 'message') this.#toSay.push({ who: `${strings.said(this.#who(line, strings), at)}: `, text: wordsOf(line.parts), lang: line.lang });
      else this.#toSay.push({ who: '', text: happening(line, strings) });
    }
    return news.some(({ kind }) => kind === 'message');
  }

  #who({ by }: Line, strings: TalkStrings): string {
    return by.role === 'bot' && by.name ? `${nameOf(by, strings)}, ${roleOf(by, strings)}` : nameOf(by, strings);
  }

  /** Each as a paragraph of its own, added once: that is what is read out. */
  say(place: Element | null): void {
    for (const { who, text, lang } of place ? this.#toSay.splice(0) : []) {
      const line = document.createElement('p');
      const words = document.createElement('span');
      if (lang) words.lang = lang;
      words.textContent = text;
      line.append(who, words);
      place?.append(line);
      if ((place?.childElementCount ?? 0) > kept) place?.firstElementChild?.remove();
    }
  }
}

export const wordsOf = (parts: readonly MessagePart[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : part.kind === 'file' ? plain(part.file.name) : part.title)).join(' ');

const isOwn = (line: Line): boolean => (line.kind === 'message' ? line.own : line.by.role === 'visitor' || line.by.role === 'customer');
