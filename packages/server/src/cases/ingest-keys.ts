/** The secrets with which the company's systems sign what they report: named in lotse.json, read from the environment. */
import { ContentRefused, type Content } from '@lotse/contract/content';

/** Shorter, and it could be guessed from one request. */
const leastBytes = 32;

/** Whose customer numbers are meant: where several sign tokens, one of them has to be named. Undefined: nobody signs any. */
export const issuerOfReports = ({ keys, issuer }: Content['reports'], issuers: ReadonlySet<string>): string | undefined => {
  if (issuer !== undefined ? issuers.has(issuer) : issuers.size < 2 || Object.keys(keys).length === 0) return issuer ?? [...issuers][0];
  const named = [...issuers].map((each) => `"${each}"`).join(', ');
  const message = `Systems name customers by their numbers, and each issuer has numbers of its own. Write whose are meant${named === '' ? '' : `: one of ${named}`}.`;
  throw new ContentRefused([{ code: 'case-issuer', file: 'lotse.json', path: '/reports/issuer', message }]);
};

/** Throws ContentRefused with all that is wrong: a system that believes itself heard has to learn at the start that it is not. */
export const readIngestKeys = (entries: Content['reports']['keys'], environment: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string> => {
  const found = Object.entries(entries).map(([name, variable]) => ({ name, variable, secret: environment[variable]?.trim() ?? '' }));
  const problems = found
    .filter(({ secret }) => Buffer.byteLength(secret) < leastBytes)
    .map(({ name, variable, secret }) => ({
      code: 'case-key',
      file: 'lotse.json',
      path: `/reports/keys/${name}`,
      message:
        secret === ''
          ? `${variable} is not set. Put a secret of at least ${leastBytes} characters there.`
          : `The secret in ${variable} has ${Buffer.byteLength(secret)} bytes, and needs ${leastBytes}. Make one with \`openssl rand -base64 48\`.`,
    }));
  if (problems.length > 0) throw new ContentRefused(problems);
  return new Map(found.map(({ name, secret }) => [name, secret]));
};
