/** The server asks nobody at an address that a visitor names: it has two ways out, and both lead where its operator says. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { call, message, startServer } from '../test/in-process.ts';
import { createScanner } from './files/scanner.ts';

/** Of what Node and our dependencies bring, the names that lead nowhere. */
const staysHere: Readonly<Record<string, readonly string[]>> = {
  'node:http': ['createServer'],
  'node:net': ['BlockList', 'isIP'],
  ws: ['WebSocketServer'],
  jose: ['compactVerify', 'errors', 'SignJWT'],
};
const leadsOut = /^(node:)?(https?|http2|net|tls|dgram|dns(\/promises)?|child_process|ws|jose|nodemailer|undici|ky|axios|got|node-fetch)$|^@lotse\/adapters/;
const speakers = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']);

const waysOutIn = (file: string, text: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { text: from } = node.moduleSpecifier;
      const { importClause: clause } = node;
      if (leadsOut.test(from) && !clause?.isTypeOnly) {
        const bound = clause?.namedBindings;
        const names =
          bound && ts.isNamedImports(bound) && !clause?.name
            ? bound.elements.filter((each) => !each.isTypeOnly).map((each) => (each.propertyName ?? each.name).text)
            : ['*'];
        for (const name of names) if (!staysHere[from]?.includes(name)) found.push(`${file}: ${name} of ${from}`);
      }
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && leadsOut.test(node.arguments[0]?.getText().slice(1, -1) ?? ''))
      found.push(`${file}: ${node.getText()}`);
    // By itself or of globalThis; `server.fetch` and a method of this name are something else.
    const isGlobal =
      ts.isIdentifier(node) &&
      speakers.has(node.text) &&
      (ts.isPropertyAccessExpression(node.parent)
        ? node.parent.expression === node || node.parent.expression.getText() === 'globalThis'
        : !ts.isMethodDeclaration(node.parent) &&
          !ts.isMethodSignature(node.parent) &&
          !ts.isTypeReferenceNode(node.parent) &&
          !ts.isPropertyAssignment(node.parent) &&
          !ts.isImportSpecifier(node.parent));
    if (isGlobal) found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
};

describe('The source', () => {
  test('has no way out but the mail server and the scanner that the operator names', () => {
    const files = globSync('packages/{server,contract,search,flow}/src/**/*.ts')
      .map((file) => file.replaceAll('\\', '/'))
      // The kit for whoever proves a server runs with him, not in it.
      .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('packages/contract/src/conformance'))
      .toSorted();
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap((file) => waysOutIn(file, readFileSync(file, 'utf8')))).toEqual([
      'packages/server/src/files/scanner.ts: execFile of node:child_process',
      'packages/server/src/files/scanner.ts: fetch',
      "packages/server/src/mails/transport.ts: import('nodemailer')",
    ]);
    // A mail names files and addresses by itself otherwise.
    expect(readFileSync('packages/server/src/mails/transport.ts', 'utf8')).toMatch(/disableFileAccess: true,\s+disableUrlAccess: true/);
  });

  test('is judged by somebody who knows a way out when he sees one', () => {
    const out = [
      'const page = await fetch(visitor.page.url);',
      'const page = await globalThis.fetch(url);',
      'const ask = fetch; ask(url);',
      "import { get } from 'node:https';",
      "import http from 'node:http';",
      "import { connect } from 'node:net';",
      "import { WebSocket } from 'ws';",
      "import { createRemoteJWKSet } from 'jose';",
      "const { default: ky } = await import('ky');",
    ];
    expect(out.filter((line) => waysOutIn('x.ts', line).length === 0)).toEqual([]);
    const here = [
      "import { createServer, type IncomingMessage } from 'node:http';",
      'await server.fetch(request, info);',
      "import type { WebSocket } from 'ws';",
    ];
    expect(here.flatMap((line) => waysOutIn('x.ts', line))).toEqual([]);
  });
});

/** Somebody who notes who comes by. */
const trap = async (answer: RequestListener = (_, response) => response.end('caught')) => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    heard,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

test('whatever address a visitor names, as his page, in his words, as a picture, as a key to his token, nobody comes by', async () => {
  await using elsewhere = await trap();
  await using server = await startServer();
  const at = (path: string) => `${elsewhere.url}/${path}`;
  const head = Buffer.from(JSON.stringify({ alg: 'RS256', kid: at('kid'), jku: at('jku'), x5u: at('x5u'), jwk: { x5u: at('jwk') } })).toString('base64url');
  const jwt = `${head}.${Buffer.from(JSON.stringify({ iss: elsewhere.url, sub: 'x', jti: 'x' })).toString('base64url')}.c2ln`;
  const refused = await call(server.url, 'POST', 'sessions', { body: { visitor: { locale: 'de', page: { url: at('page'), title: '' } }, jwt } });
  expect(refused.status).toBe(401);

  const { body } = await call(server.url, 'POST', 'sessions', {
    body: { visitor: { locale: 'de', page: { url: at('page'), title: at('title') } } },
    headers: { referer: at('referer'), 'x-forwarded-host': elsewhere.url.slice(7), forwarded: `host=${elsewhere.url.slice(7)}` },
  });
  const visitor = await server.visitor((body as { readonly token: string }).token);
  const { body: started } = await visitor.post('conversations', {
    key: 'one',
    context: { page: { url: at('context'), title: '' }, items: [{ kind: 'host', name: 'logo', value: at('host.png') }] },
  });
  const { id } = started as { readonly id: string };
  const sent = await visitor.send(id, message(`${at('word')} ![](${at('picture.png')}) <img src="${at('tag.png')}">`));
  expect([sent.status, (await visitor.read(id)).events.length]).toEqual([200, 1]);
  const drawing = Buffer.from(`%PDF-1.4\n1 0 obj <</S /URI /URI (${at('pdf')})>> endobj\n%%EOF\n`);
  expect((await visitor.upload(drawing, 'a.pdf')).status).toBe(200);

  // Ours is the first that is heard.
  await fetch(at('ours'));
  expect(elsewhere.heard).toEqual(['GET /ours']);
});

test('a scanner who sends us on to somebody else is not followed', async () => {
  await using elsewhere = await trap();
  await using scanner = await trap((_, response) => response.writeHead(307, { location: `${elsewhere.url}/secret` }).end());
  await using server = await startServer();
  const file = join(server.folder, 'a.txt');
  writeFileSync(file, 'Zählerstand');
  await expect(createScanner(scanner.url)(file)).rejects.toMatchObject({ code: 'unavailable' });
  await fetch(`${elsewhere.url}/ours`);
  expect([scanner.heard, elsewhere.heard]).toEqual([['POST /'], ['GET /ours']]);
});
