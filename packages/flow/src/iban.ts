import type { FieldErrorCode } from '@lotse/contract';

/** How long an account number is in SEPA's countries. */
const lengths = '15NO16BE18DKFINL19MKSI20ATEELTLU21CHHRLILV22BGDEGBIEMERSVA23GI24ADCZESMDROSESK25PT26IS27FRGRITMCSM28ALCYHUPL31MT';

/** What is wrong with an IBAN in capitals and without spaces, or nothing. Finds every single wrong digit and every swap of neighbours. */
export const faultInIban = (iban: string): readonly [code: FieldErrorCode, params?: Readonly<Record<string, string | number>>] | undefined => {
  const country = iban.slice(0, 2);
  const found = /^[A-Z]{2}/.test(country) && new RegExp(`(\\d\\d)(\\D\\D)*?${country}`).exec(lengths);
  if (!found) return ['iban-country', { country }];
  const expected = Number(found[1]);
  if (!/^..\d\d[A-Z0-9]*$/.test(iban)) return ['iban-characters'];
  if (iban.length !== expected) return ['iban-length', { country, expected, found: iban.length }];
  // Letters count as 10 to 35; the number, with its head at the end, leaves 1 when divided by 97.
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest === 1 ? undefined : ['iban-check'];
};
