import { randomInt } from 'node:crypto';

/** Without what is easily taken for something else, on paper or on the phone. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** `7KM4-X2QP`: what a customer reads out, and a case is found by. */
export const newReference = (): string => {
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `${four()}-${four()}`;
};
