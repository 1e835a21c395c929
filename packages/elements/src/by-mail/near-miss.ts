/** Where most addresses of our customers are. */
const usual = [
  'gmail.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'outlook.de',
  'outlook.com',
  'hotmail.com',
  'icloud.com',
  'yahoo.de',
  'freenet.de',
  'posteo.de',
];

/** The address as it was meant, where its domain is a usual one but for one letter; undefined otherwise. */
export const nearMiss = (email: string): string | undefined => {
  const at = email.lastIndexOf('@') + 1;
  const domain = email.slice(at).toLowerCase();
  if (usual.includes(domain)) return undefined;
  const meant = usual.find((each) => isOneLetterOff(each, domain));
  return meant && email.slice(0, at) + meant;
};

/** One letter too many, too few, another one, or two that changed places. */
const isOneLetterOff = (one: string, other: string): boolean => {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const [a, b] = [one.slice(from), other.slice(from)];
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
};
