/** Dates and times in the words of one language; made for the visitor's own clock. */
export interface Dates {
  /** "8 Uhr", "20:30 Uhr"; "8 am", "8:30 pm". */
  hour(at: Date): string;
  /** "14:05"; "2:05 pm". */
  clock(at: Date): string;
  /** "Do, 3. Dezember"; "Thu 3 December". */
  day(at: Date): string;
  /** "2. November 2026"; "2 November 2026". */
  fullDay(at: Date): string;
  /** How one names the day of `at` today: the words for today and tomorrow, within a week the weekday, later `day`. */
  nearDay(at: Date, now: Date): { readonly near: 'today' | 'tomorrow' | 'week' | 'later'; readonly words: string };
}

export interface DateWords {
  readonly today: string;
  readonly tomorrow: string;
  hour(hours: number, minutes: string): string;
}

export const datesIn = (locale: string, words: DateWords): Dates => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const written = formatIn(locale, options);
    return (at: Date) => unbroken(written(at));
  };
  const weekday = format({ weekday: 'long' });
  const shortDay = format({ weekday: 'short', day: 'numeric', month: 'long' });
  /** German shortens to "Mo.,"; two marks after two letters are one too many. */
  const day = (at: Date) => shortDay(at).replace('.,', ',');
  return {
    hour: (at) => unbroken(words.hour(at.getHours(), at.getMinutes() === 0 ? '' : `:${String(at.getMinutes()).padStart(2, '0')}`)),
    clock: format({ hour: 'numeric', minute: '2-digit' }),
    day,
    fullDay: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    nearDay(at, now) {
      const days = Math.round((midnight(at) - midnight(now)) / 86_400_000);
      if (days === 0) return { near: 'today', words: words.today };
      if (days === 1) return { near: 'tomorrow', words: words.tomorrow };
      return days > 1 && days < 7 ? { near: 'week', words: weekday(at) } : { near: 'later', words: day(at) };
    },
  };
};

/** Dates of one kind in words. What formats them costs a slow phone a frame or more, and is made with the first of them. */
export const formatIn = (locale: string, options: Intl.DateTimeFormatOptions): ((at: Date) => string) => {
  let formatter: Intl.DateTimeFormat | undefined;
  // A backend may send what is no time: then none is shown.
  return (at) => (Number.isNaN(at.getTime()) ? '' : (formatter ??= new Intl.DateTimeFormat(locale, options)).format(at));
};

/** A number and the word it counts never part: "3. Dezember", "8 Uhr"; nor do the two ends of a span: "8–12". */
export const unbroken = (text: string): string => text.replace(/(\d\.?)\s(?=\p{L})/gu, '$1\u00a0').replace(/(\d)–(?=\d)/g, '$1\u2060–\u2060');

const midnight = (at: Date) => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
