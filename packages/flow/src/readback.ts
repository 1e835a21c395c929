import type { Answer, Field } from '@lotse/contract';

type Texts = Field['label'];

/** The text in the language asked for; else in its base language, in German, in whatever there is. */
export const textOf = (texts: Texts, locale: string): string =>
  texts[locale] ?? texts[locale.split('-')[0] ?? locale] ?? texts['de'] ?? Object.values(texts)[0] ?? '';

/** `DE89 •••• 3000`: of an account the first and last four signs tell which one it is. Of anything else they would tell what it says: a birthday its day and year. */
const masked = ({ kind }: Field, text: string): string => {
  const signs = text.replace(/\s/g, '');
  return kind === 'iban' && signs.length > 12 ? `${signs.slice(0, 4)} •••• ${signs.slice(-4)}` : '••••';
};

export interface ReadbackOptions {
  readonly locale: string;
  /** Of slots. */
  readonly timeZone?: string | undefined;
  /** The words of that language. */
  readonly yes: string;
  readonly no: string;
  /** Shows what is sensitive. */
  readonly reveal?: boolean | undefined;
}

/** An answer as people read it: labels for choices, dates and amounts as they are written there, account numbers in fours. Masked where the field is sensitive. */
export const readback = (field: Field, answer: Answer, options: ReadbackOptions): string => {
  const text = shown(field, answer, options);
  return field.sensitive && !options.reveal ? masked(field, text) : text;
};

const shown = (field: Field, answer: Answer, { locale, timeZone = 'Europe/Berlin', yes, no }: ReadbackOptions): string => {
  if (typeof answer === 'boolean') return answer ? yes : no;
  if (typeof answer === 'number') {
    if (field.kind === 'money') return answer.toLocaleString(locale, { style: 'currency', currency: 'EUR' });
    return answer.toLocaleString(locale, { maximumFractionDigits: 6 }) + ('unit' in field && field.unit ? ` ${field.unit}` : '');
  }
  const label = (id: string) => ('options' in field && field.options.find((option) => option.id === id)?.label) || { de: id };
  if (typeof answer !== 'string') return answer.map((each) => (typeof each === 'string' ? textOf(label(each), locale) : each.name)).join(', ');
  switch (field.kind) {
    case 'choice':
      return textOf(label(answer), locale);
    case 'iban':
      return answer.replace(/(.{4})(?=.)/g, '$1 ');
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(answer) ? new Date(answer).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }) : answer;
    case 'slot':
      return Number.isNaN(Date.parse(answer)) ? answer : new Date(answer).toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
    default:
      return answer;
  }
};
