import type { FlowStrings } from './flow.ts';
import { moreEn } from './more-en.ts';

const number = (value: string | number = '') => value.toLocaleString('en-GB');
const dayOf = (value: string | number = '') => moreEn.dates.fullDay(new Date(`${value}T12:00`));

export const errorEn: FlowStrings['error'] = ({ code, params }, label, kind) => {
  const { min, max, found, digits, part, limit, name, maxBytes, expected } = params;
  const it = `“${label}”`;
  switch (code) {
    case 'missing':
      if (kind === 'consent') return 'Agree, so that you can go on';
      if (kind === 'file') return `Choose a file: ${label}`;
      return label.endsWith('?') ? `Answer ${it}` : /^(choice|slot)/.test(kind) ? `Choose something: ${label}` : `Add ${it}`;
    case 'unconfirmed':
      return `Tell us whether this is still right: ${label}`;
    case 'too-short':
      return `${it} needs at least ${min} characters, this has ${found}`;
    case 'too-long':
      return `${it} may have ${max} characters, this has ${found}. Shorten the text`;
    case 'digits':
      return `${it} has ${digits} digits, this has ${found}`;
    case 'check-digit':
    case 'iban-check':
      return `Something in ${it} is swapped or mistyped. Compare it digit by digit`;
    case 'phone':
      return 'Write the number with its area code, or with + and the country';
    case 'email-at':
      return 'The address lacks an @. Write it like name@example.com';
    case 'email':
      return 'Write the address like name@example.com';
    case 'iban-country':
      return 'Give an IBAN from the SEPA area. It begins with the country, for example DE';
    case 'iban-length':
      return `The IBAN has ${expected} characters, this has ${found}`;
    case 'iban-characters':
      return 'An IBAN has only letters and digits';
    case 'choice':
      return `Choose one of these: ${label}`;
    case 'too-few':
      return `Choose at least ${min}`;
    case 'too-many':
      return `Choose at most ${max}`;
    case 'date':
      return 'Write the date in digits, day first, for example 3 12 2026';
    case 'date-incomplete':
      return `Add the ${part}: ${label}`;
    case 'date-unreal':
      return 'There is no such day in the calendar. Check day and month';
    case 'date-too-early':
      return `Give a day from ${dayOf(limit)} on`;
    case 'date-too-late':
      return `Give a day up to ${dayOf(limit)}`;
    case 'number':
      return `Write ${it} in digits, for example 1234.5`;
    case 'decimals':
      return max === 0 ? `Leave out what comes after the decimal point: ${label}` : `${it} has at most ${max} digits after the decimal point`;
    case 'too-small':
      return `${it}: at least ${number(min)}`;
    case 'too-large':
      return `${it}: at most ${number(max)}`;
    case 'meter-digits':
      return `The meter shows ${digits} digits before the point, this has ${found}`;
    case 'slot-past':
      return 'This time has passed. Choose a later one';
    case 'slot-taken':
      return 'Somebody else has just taken this time. Choose another one';
    case 'file-type':
      return `We cannot read this kind of file: ${name}. Choose another one`;
    case 'file-too-large':
      return `${name} is too large${typeof maxBytes === 'number' ? `: at most ${number(Math.floor(maxBytes / 104_857.6) / 10)} MB` : ''}. Choose a smaller file`;
    case 'harmful':
      return `${name} might do harm, so we do not take it`;
    case 'uploading':
      return 'Wait a moment, the file is still being uploaded';
    default:
      return `We cannot take ${it} like this. Give it once more`;
  }
};
