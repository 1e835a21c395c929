import type { FieldErrorCode } from '@lotse/contract';

/** SEPA's countries, and how long an account number is in each. */
const lengths =
  'AD24AL28AT20BE16BG22CH21CY28CZ24DE22DK18EE20ES24FI18FR27GB22GI23GR27HR21HU28IE22IS26IT27LI21LT20LU20LV21MC27MD24ME22MK19MT31NL18NO15PL28PT25RO24RS22SE24SI19SK24SM27VA22';

/** What is wrong with an IBAN in capitals and without spaces, or nothing. Finds every single wrong digit and every swap of neighbours. */
export const faultInIban = (iban: string): readonly [code: FieldErrorCode, params?: Readonly<Record<string, string | number>>] | undefined => {
  const country = iban.slice(0, 2);
  const at = /^[A-Z]{2}/.test(country) ? lengths.indexOf(country) : -1;
  if (at < 0) return ['iban-country', { country }];
  const expected = Number(lengths.slice(at + 2, at + 4));
  if (!/^..\d\d[A-Z0-9]*$/.test(iban)) return ['iban-characters'];
  if (iban.length !== expected) return ['iban-length', { country, expected, found: iban.length }];
  // Letters count as 10 to 35; the number, with its head at the end, leaves 1 when divided by 97.
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest === 1 ? undefined : ['iban-check'];
};
