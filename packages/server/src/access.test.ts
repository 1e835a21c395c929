/** Who may call what, of every route that a running server has: it says itself which these are. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, testAgent, type ServerProcess, type TestAgent } from '../../../e2e/server-process.ts';

interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** Who may call it; without, anybody. */
  readonly who: 'visitor' | 'agent' | 'admin' | undefined;
}
type Paths = Readonly<
  Record<string, Readonly<Record<string, { readonly operationId: string; readonly security: readonly Readonly<Record<string, unknown>>[] }>>>
>;

const colleague: TestAgent = { mail: 'colleague@nordlicht.example', password: 'only for tests 2' };
let server: ServerProcess;
let operations: readonly Operation[];
/** Whoever knocks, by what he has in hand. */
const tokens: Record<string, string | undefined> = { nobody: undefined, invented: 'A'.repeat(43) };

const ask = (method: string, path: string, token: string | undefined, body: object = {}) =>
  fetch(new URL(path, server.api), {
    method,
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: method === 'POST' ? JSON.stringify(body) : null,
  });

const tokenIn = async (response: Promise<Response>) => ((await (await response).json()) as { readonly token: string }).token;

beforeAll(async () => {
  server = await startServer({ env: { LOTSE_LIMITS: 'off' }, agents: [testAgent, colleague] });
  const { paths } = (await (await fetch(new URL('openapi.json', server.site))).json()) as { readonly paths: Paths };
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId: name, security }]) => ({
      name,
      method: method.toUpperCase(),
      path: path.slice(1),
      who: Object.keys(security[0] ?? {})[0] as Operation['who'],
    })),
  );
  const visitor = { locale: 'de', page: { url: 'https://nordlicht.example/', title: 'Nordlicht' } };
  const jwt = await (await fetch(new URL('/dev/identity?customer=petersen', server.site), { method: 'POST' })).text();
  tokens['visitor'] = await tokenIn(ask('POST', 'sessions', undefined, { visitor }));
  tokens['customer'] = await tokenIn(ask('POST', 'sessions', undefined, { visitor, jwt }));
  tokens['admin'] = await server.signIn();
  tokens['agent'] = await server.signIn(colleague);
  // Wiebke has worked here, and is let go.
  const wiebke = async (deed: string) => {
    const { people } = (await (await ask('GET', 'desk/people', tokens['admin'])).json()) as {
      readonly people: readonly { readonly id: string; readonly name: string }[];
    };
    const answer = await ask('POST', `desk/people/${people.find(({ name }) => name === 'Wiebke Carstens')?.id}/${deed}`, tokens['admin']);
    return (await answer.json()) as { readonly invitation?: { readonly token: string } };
  };
  const { invitation } = await wiebke('invite');
  tokens['leaver'] = await tokenIn(ask('POST', 'desk/invitations/accept', undefined, { invitation: invitation?.token, password: 'only for tests 3' }));
  expect((await ask('GET', 'desk/session', tokens['leaver'])).status).toBe(200);
  await wiebke('end');
});
afterAll(() => server[Symbol.asyncDispose]());

/** What each route for `who` answers to this token. */
const walk = async (who: Operation['who'], holder: string) => {
  const answers: Record<string, number> = {};
  for (const { name, method, path } of operations.filter((operation) => operation.who === who)) {
    const response = await ask(method, path.replaceAll(/\{\w+\}/g, 'x'), tokens[holder]);
    await response.body?.cancel();
    answers[name] = response.status;
  }
  return answers;
};
const each = (who: Operation['who'], status: number) =>
  Object.fromEntries(operations.filter((operation) => operation.who === who).map(({ name }) => [name, status]));

describe('Every route there is', () => {
  test('needs somebody who is known here, but for those through which one becomes known, and those that are opened by what one was given', () => {
    expect(
      operations
        .filter(({ who }) => who === undefined)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([
      'cases.report',
      'declarations.declare',
      'declarations.erase',
      'declarations.export',
      'desk.accept',
      'desk.invitation',
      'desk.signIn',
      'files.open',
      'flows.document',
      'open',
      'watch.socket',
    ]);
    for (const who of ['visitor', 'agent', 'admin'] as const) expect(operations.filter((operation) => operation.who === who).length, who).toBeGreaterThan(9);
  });

  test('lies under desk/ exactly when it is for agents or for signing them in', () => {
    const signingIn = ['desk.signIn', 'desk.invitation', 'desk.accept'];
    const isOfDesk = ({ name, who }: Operation) => who === 'agent' || who === 'admin' || signingIn.includes(name);
    expect(operations.filter((operation) => operation.path.startsWith('desk/') !== isOfDesk(operation))).toEqual([]);
  });

  test('refuses who has no token, an invented one, or one of somebody who was let go', async () => {
    for (const holder of ['nobody', 'invented', 'leaver'])
      for (const who of ['visitor', 'agent', 'admin'] as const) expect(await walk(who, holder), holder).toEqual(each(who, 401));
  });

  test('of the desk refuses a visitor, and a customer', async () => {
    for (const holder of ['visitor', 'customer']) for (const who of ['agent', 'admin'] as const) expect(await walk(who, holder)).toEqual(each(who, 403));
  });

  test('of visitors refuses an agent, an admin too; what is for admins refuses an agent', async () => {
    for (const holder of ['agent', 'admin']) expect(await walk('visitor', holder)).toEqual(each('visitor', 403));
    expect(await walk('admin', 'agent')).toEqual(each('admin', 403));
  });

  test('that takes what a system has signed takes nothing unsigned', async () => {
    expect((await ask('POST', 'cases/NL-1001/events', undefined, { reference: 'NL-1001', events: [] })).status).toBe(401);
  });
});
