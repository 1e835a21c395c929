import type { Answer, Field, FieldErrorCode, FlowFile } from '@lotse/contract';
import { valueOf, type Known } from './conditions.ts';
import { readDay } from './day.ts';
import { faultInIban } from './iban.ts';

export interface Circumstances extends Known {
  /** An instant: slots in the past are gone. */
  readonly clock: string;
  /** How numbers are written: `de` has a comma. */
  readonly locale: string;
}
/** What an answer says, or why it cannot be taken. */
export type Reading = { readonly value: Answer } | { readonly code: FieldErrorCode; readonly params: Readonly<Record<string, string | number>> };

const no = (code: FieldErrorCode, params: Readonly<Record<string, string | number>> = {}): Reading => ({ code, params });
/** The value, unless what was counted in it is less or more than it may be. */
const within = (value: Answer, found: number, [min, less]: Limit, [max, more]: Limit): Reading => {
  if (typeof min === 'number' && found < min) return no(less, { min, found });
  return typeof max === 'number' && found > max ? no(more, { max, found }) : { value };
};
type Limit = readonly [limit: Answer | undefined, code: FieldErrorCode];

/** What is copied brings wide digits, other hyphens, and signs that nobody sees. The contract reads so too; what judges a flow stands alone. */
const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}−]/gu, '-');
/** Spaces, hyphens, dots and slashes are how people group long numbers; a last full stop is what dictation adds. */
const bare = (text: string): string => text.replace(/[\s./-]/g, '').toUpperCase();
const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** Characters that are taken where the field says no other number. */
export const usualLengths = { text: 500, name: 500, longText: 4000, reference: 100 } as const;
type Worded = Extract<Field, { kind: keyof typeof usualLengths }>;
const readText = (text: string, { kind, minLength, maxLength = usualLengths[kind] }: Worded): Reading =>
  within(text, [...text].length, [minLength, 'too-short'], [maxLength, 'too-long']);

/** `1.234,5` in German is `1,234.5` in English; a mark that cannot group thousands, as behind a nought, is taken for the decimal one. */
const readNumber = (typed: string, locale: string): number => {
  if (typed.length > 40) return NaN;
  // Whole euros are written 50,- too.
  const text = typed.replace(/[\s'’]|^(€|eur)|([,.]-+)? ?(€|euro?|kwh|m3)?$/gi, '');
  const [group, mark] = locale.startsWith('en') ? [',', '.'] : ['.', ','];
  const grouped = new RegExp(`^[-+]?[1-9]\\d{0,2}(\\${group}\\d{3})+(\\${mark}\\d+)?$`);
  const plain = grouped.test(text) ? text.replaceAll(group, '') : text;
  return /^[-+]?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : NaN;
};

/** Reads one given answer, in whatever shape it comes. Not called for what is empty. */
export const read = (field: Field, answer: unknown, around: Circumstances): Reading => {
  // Forms without script send texts, and one text where a list has one entry.
  const text = typeof answer === 'string' || typeof answer === 'number' ? String(answer).normalize('NFC').trim() : undefined;
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  switch (field.kind) {
    case 'consent':
      return answer === true || text === 'true' || text === 'on' ? { value: true } : no('unreadable');
    case 'yesNo':
      if (answer === true || text === 'yes') return { value: true };
      return answer === false || text === 'no' ? { value: false } : no('choice');
    case 'choices': {
      const { options, min, max } = field;
      const value = options.map(({ id }) => id).filter((id) => list.includes(id));
      if (list.some((each) => !value.includes(each as string))) return no('choice');
      return within(value, value.length, [min, 'too-few'], [max, 'too-many']);
    }
    case 'file':
      return readFiles(field, list);
    default:
      return text === undefined ? no('unreadable') : readTyped(field, answer as string | number, text, around);
  }
};

type Typed = Exclude<Field, { kind: 'yesNo' | 'choices' | 'file' }>;
const readTyped = (field: Typed, answer: string | number, written: string, around: Circumstances): Reading => {
  const text = plainly(written);
  switch (field.kind) {
    case 'text':
    case 'name':
      return readText(written.replace(/\s+/g, ' '), field);
    case 'longText':
      return readText(written.replace(/\r\n?/g, '\n'), field);
    case 'reference': {
      if (field.of !== 'marketLocation') return readText(bare(text), field);
      const value = digitsIn(text);
      if (value.length !== 11) return no('digits', { digits: 11, found: value.length });
      // None begins with a nought. Every second digit counts twice; with the last one it is a multiple of ten.
      const sum = [...value].reduce((sum, digit, place) => sum + Number(digit) * (place % 2 && place < 10 ? 2 : 1), 0);
      return sum % 10 || value < '1' ? no('check-digit') : { value };
    }
    case 'choice':
      return field.options.some(({ id }) => id === text) ? { value: text } : no('choice');
    case 'phone': {
      // The nought of "+49 (0)40" is for those who call from within the country.
      const digits = text.replace(/(\d.*)\(0\)/, '$1').replace(/^tel:|[\s()./-]/gi, '');
      const value = digits.replace(/^00/, '+').replace(/^0/, '+49');
      return /^\+[1-9]\d{6,14}$/.test(value) ? { value } : no('phone');
    }
    case 'email': {
      if (text.length > 254) return no('email');
      const value = text.replace(/[.,;]+$/, '');
      if (!value.includes('@')) return no('email-at');
      return /^[^\s@<>(),;:"]+@[^\s@.<>(),;:"]+(\.[^\s@.<>(),;:"]+)+$/.test(value) ? { value } : no('email');
    }
    case 'iban': {
      const value = bare(text).replace(/^IBAN:?/, '');
      const fault = faultInIban(value);
      return fault ? no(...fault) : { value };
    }
    case 'postalCode': {
      const digits = (field.country ?? 'DE') === 'DE' ? 5 : 4;
      const value = digitsIn(text);
      return value.length === digits ? { value } : no('digits', { digits, found: value.length });
    }
    case 'slot': {
      const at = Date.parse(text);
      if (!/^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(at)) return no('slot');
      return at < Date.parse(around.clock) ? no('slot-past') : { value: text };
    }
    case 'date': {
      const found = readDay(text);
      if (!found) return no('date');
      if ('missing' in found) return no('date-incomplete', { part: found.missing });
      if ('unreal' in found) return no('date-unreal');
      const [first, last] = [field.notBefore, field.notAfter].map((limit) => limit && valueOf(limit, around));
      if (typeof first === 'string' && found.day < first) return no('date-too-early', { limit: first });
      if (typeof last === 'string' && found.day > last) return no('date-too-late', { limit: last });
      return { value: found.day };
    }
    case 'number':
    case 'money':
    case 'meterReading': {
      const value = typeof answer === 'number' ? answer : readNumber(text, around.locale);
      if (!Number.isFinite(value)) return no('number');
      const decimals = field.kind === 'money' ? 2 : (field.decimals ?? 0);
      if (Number(value.toFixed(decimals)) !== value) return no('decimals', { max: decimals });
      if (field.kind === 'meterReading' && value >= 10 ** field.digits)
        return no('meter-digits', { digits: field.digits, found: `${Math.trunc(value)}`.length });
      const [min, max] = field.kind === 'meterReading' ? [0] : [field.min, field.max].map((limit) => limit && valueOf(limit, around));
      return within(value, value, [min, 'too-small'], [max, 'too-large']);
    }
    default:
      return no('unreadable');
  }
};

const isFile = (value: unknown): value is FlowFile => {
  const { id, name, type, size } = Object(value) as Partial<FlowFile>;
  return [id, name, type].every((each) => typeof each === 'string') && typeof size === 'number';
};

const readFiles = ({ accept, max = 1, maxBytes = Infinity }: Extract<Field, { kind: 'file' }>, list: readonly unknown[]): Reading => {
  if (!list.every(isFile)) return no('file');
  for (const { name, type, size } of list) {
    if (!accept.some((each) => each === type || (each.endsWith('/*') && type.startsWith(each.slice(0, -1))))) return no('file-type', { name });
    if (size > maxBytes) return no('file-too-large', { name, maxBytes });
  }
  return within(list, list.length, [undefined, 'too-many'], [max, 'too-many']);
};
