import { plainly } from './plainly.ts';

/**
 * The number as it is dialled from anywhere, `+49404711`, read as people write it: "040 / 47 11", "(0)40-4711", "0049 40 4711", "+44 (0)20 7946 0000".
 * Undefined where nobody could dial it: letters, too few digits, or a number of a town without the town.
 */
export const phoneNumberOf = (text: string, country = '49'): string | undefined => {
  const written = plainly(text).trim().replace(/^tel:/i, '');
  if (!/^\+?[\d\s()/.-]+$/.test(written)) return undefined;
  // "+49 (0)40" is how companies print it; the nought is for those who call from within the country.
  const digits = written.replace(/^(\+|00)(.*?)\(0\)/, '$1$2').replace(/\D/g, '');
  const whole = written.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : digits.startsWith('0') ? country + digits.slice(1) : '';
  return /^[1-9]\d{6,14}$/.test(whole) ? `+${whole}` : undefined;
};
