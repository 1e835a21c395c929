/** What is secret is never compared byte by byte: how long that takes tells a guesser how far he is right. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const files = globSync('packages/server/src/**/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts'))
  .toSorted();

const secret = /secret|signature|hmac|digest|password|token|hash|ticket|invitation/i;
const equality = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
const comparing = new Set(['equals', 'compare', 'localeCompare', 'includes', 'indexOf', 'startsWith', 'endsWith', 'is', 'search']);

/** `token` of `this.#token`, `request.token`, `(token ?? '')` and `token.slice(1)`; `hashOf` of `hashOf(given)`. */
const namesOf = (node: ts.Node): readonly string[] => {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return [node.name.text, ...(ts.isCallExpression(node.parent) ? namesOf(node.expression) : [])];
  if (ts.isCallExpression(node)) return namesOf(node.expression);
  if (ts.isElementAccessExpression(node))
    return [...namesOf(node.expression), ...(ts.isStringLiteral(node.argumentExpression) ? [node.argumentExpression.text] : [])];
  if (ts.isBinaryExpression(node)) return [...namesOf(node.left), ...namesOf(node.right)];
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node) || ts.isAwaitExpression(node))
    return namesOf(node.expression);
  return [];
};
const isSecret = (node: ts.Node): boolean => namesOf(node).some((name) => secret.test(name));
/** `undefined`, a number, a text that stands in the source: nothing is learned from how long that takes. */
const isKnown = (node: ts.Node): boolean => ts.isLiteralExpression(node) || node.kind === ts.SyntaxKind.NullKeyword || node.getText() === 'undefined';

const comparisonsIn = (file: string, text: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && equality.has(node.operatorToken.kind) && !isKnown(node.left) && !isKnown(node.right))
      if (isSecret(node.left) || isSecret(node.right)) found.push(`${file}: ${node.getText()}`);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && comparing.has(node.expression.name.text))
      if (!node.arguments.every(isKnown) && [node.expression.expression, ...node.arguments].some(isSecret)) found.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
};

test('tokens, signatures and passwords are looked up by their hash or compared in constant time, nowhere with ===', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap((file) => comparisonsIn(file, readFileSync(file, 'utf8')))).toEqual([
    // Of what stands in the folder; nobody can know a secret by it.
    'packages/server/src/content/live-content.ts: fileHash !== hashOf(inFile(name, id))',
    // Both were made here: whether the store has kept the new token or prolonged the old one.
    'packages/server/src/services/identity.ts: hash === tokenHash(fresh)',
  ]);
});

test('whoever signs, or derives a password, compares in constant time what he is given', () => {
  const using = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(file, 'utf8'))).map((file) => file.replace('packages/server/src/', ''));
  const careful = using(/\btimingSafeEqual\(/);
  // What a guest proves a case with, the addresses of files, codes and receipts of flows, what a mail server hands in, the token of /metrics, passwords,
  // and whether the password of now is still the one that opened a session.
  expect(careful).toEqual([
    'cases/proofs.ts',
    'flows/codes.ts',
    'mails/signature.ts',
    'serve/measures.ts',
    'services/passwords.ts',
    'signed-addresses.ts',
    'store/statements/agents.ts',
  ]);
  expect(using(/\b(createHmac|scrypt\w*)\b/).filter((file) => !careful.includes(file))).toEqual([]);
});

test('the database looks for no secret, only for its hash', () => {
  const statements = files.filter((file) => file.includes('/store/')).map((file) => [file, readFileSync(file, 'utf8')] as const);
  expect(statements.some(([, text]) => /WHERE [\w.]*hash = \?/.test(text))).toBe(true);
  const looking = /\b(?:WHERE|AND|OR|ON)\s+[\w.]*\b(?:token|secret|ticket|password|invitation|signature)\s*(?:=|IN|LIKE)/i;
  expect(statements.filter(([, text]) => looking.test(text)).map(([file]) => file)).toEqual([]);
});

test('the judge knows a careless comparison when it sees one', () => {
  const careless = [
    'if (given === secret) return true;',
    'return signatureOf(secret, body) !== request.signature;',
    "const good = createHmac('sha256', key).update(text).digest('hex') === hex;",
    'return expected.equals(signature);',
    'if (body.token == (known ?? fallback)) go();',
    "return headers['lotse-signature'] === expected;",
    'return tokens.includes(said);',
  ];
  expect(careless.filter((line) => comparisonsIn('x.ts', line).length === 0)).toEqual([]);
  const harmless = [
    'if (token === undefined) return;',
    'return timingSafeEqual(digest(said), digest(token));',
    'return sessions.get(hashOf(token));',
    "kind === 'token'",
  ];
  expect(harmless.flatMap((line) => comparisonsIn('x.ts', line))).toEqual([]);
});
