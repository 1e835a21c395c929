/** As it was meant: what is copied brings wide digits, other hyphens, a minus, and signs that nobody sees. */
export const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}−]/gu, '-');
