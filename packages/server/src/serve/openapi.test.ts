import { memory } from '@lotse/adapters/memory';
import { errorCodes, textParts, type FileRef } from '@lotse/contract';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, testAgent, type ServerProcess } from '../../../../e2e/server-process.ts';
import { statusOf } from '../http.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: object }[];
  readonly requestBody?: { readonly content: { readonly 'application/json'?: { readonly schema: object } } };
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly description?: string; readonly content?: { readonly 'application/json'?: { readonly schema: object } } }>
  >;
}
interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses: Readonly<Record<string, object>>;
    readonly securitySchemes: Readonly<Record<string, object>>;
  };
}

interface Validator {
  (value: unknown): boolean;
  readonly errors?: unknown;
}
interface Ajv {
  addSchema(schema: object, name: string): Ajv;
  addFormat(name: string, format: RegExp): Ajv;
  compile(schema: object): Validator;
}
/** A judge who is none of ours: the one that Fastify brings along. */
const ajvOfFastify = (): new (options: object) => Ajv => {
  const fromFastify = createRequire(createRequire(import.meta.url).resolve('fastify'));
  const { default: Ajv2020 } = createRequire(fromFastify.resolve('@fastify/ajv-compiler'))('ajv/dist/2020.js') as {
    readonly default: new (options: object) => Ajv;
  };
  return Ajv2020;
};

let server: ServerProcess;
let openApi: OpenApi;
let operations: readonly (Operation & { readonly path: string; readonly method: string })[];
let judge: Ajv;

beforeAll(async () => {
  server = await startServer({ env: { LOTSE_LIMITS: 'off' } });
  openApi = (await (await fetch(new URL('openapi.json', server.site), { headers: { connection: 'close' } })).json()) as OpenApi;
  operations = Object.entries(openApi.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method })),
  );
  // Strict: a keyword that does not exist, or that cannot mean anything where it stands, is an error.
  judge = new (ajvOfFastify())({ strict: true, strictRequired: false, allErrors: true, validateFormats: true, allowUnionTypes: true })
    .addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
    .addSchema(inAjv({ $id: 'openapi.json', $defs: openApi.components.schemas }), 'openapi.json');
});
afterAll(() => server[Symbol.asyncDispose]());

/** A JSON Schema has its parts elsewhere than OpenAPI has them. */
const inAjv = (schema: object): object => JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"openapi.json#/$defs/')) as object;
/** What is wrong with a value, by a schema that stands in openapi.json; `[]` is nothing. */
const wrongIn = (schema: object, value: unknown): unknown => {
  const name = JSON.stringify(schema);
  const judged = judges.get(name) ?? judge.compile(inAjv(schema));
  judges.set(name, judged);
  return judged(value) ? [] : judged.errors;
};
const judges = new Map<string, Validator>();
const component = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answerOf = ({ responses }: Operation): object => responses['200']?.content?.['application/json']?.schema ?? {};

describe('/openapi.json', () => {
  test('is OpenAPI 3.1: its references lead somewhere, its schemas mean something, its places in paths are named', () => {
    expect(openApi.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(openApi.info)).toEqual(expect.arrayContaining(['title', 'version']));
    const refs = [...JSON.stringify(openApi).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
    const leads = (ref: string) =>
      ref
        .split('/')
        .slice(1)
        .reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), openApi) !== undefined;
    expect(refs.length).toBeGreaterThan(100);
    expect([...new Set(refs)].filter((ref) => !ref.startsWith('#/') || !leads(ref))).toEqual([]);
    for (const name of Object.keys(openApi.components.schemas)) expect(() => wrongIn(component(name), null), name).not.toThrow();
    for (const { path, parameters = [], security, responses, method, requestBody } of operations) {
      const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(
        parameters.filter((each) => each.in === 'path' && each.required).map(({ name }) => name),
        path,
      ).toEqual(places);
      for (const scheme of security.flatMap((each) => Object.keys(each))) expect(openApi.components.securitySchemes).toHaveProperty(scheme);
      for (const [status, said] of Object.entries(responses)) {
        expect(status).toMatch(/^[1-5]\d\d$/);
        expect(said.$ref ?? said.description, `${path} ${status}`).toBeTruthy();
      }
      expect(method === 'post', path).toBe(requestBody !== undefined);
    }
  });

  test('holds a known kind to all of its fields, lets an unknown one pass, and knows no notice that only an adapter gives', () => {
    const event = { seq: 1, at: '2026-11-21T08:00:00Z', by: { id: 'a', role: 'agent' } };
    expect(wrongIn(component('ConversationEvent'), { ...event, kind: 'message' })).not.toEqual([]);
    expect(wrongIn(component('ConversationEvent'), { ...event, kind: 'weather' })).toEqual([]);
    expect(wrongIn(component('Notice'), { kind: 'live' })).not.toEqual([]);
    expect(wrongIn(component('SendRequest'), { messages: [] })).not.toEqual([]);
    expect(wrongIn(component('SendRequest'), { messages: [{ clientId: 'c', parts: textParts('Hallo') }], extra: 1 })).not.toEqual([]);
  });

  test('has every operation once, with a name and a sentence of its own', () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { summary, tags } of operations) {
      expect(summary).toMatch(/^[A-Z].*\.$/);
      expect(tags).toHaveLength(1);
    }
  });

  test('has every method that the contract has, under its name', async () => {
    const session = await memory({ channels: [{ kind: 'chat', label: 'Chat', availability: { state: 'open' } }], articles: [], outages: [] }).open(
      { locale: 'de', page: { url: '', title: '' } },
      new AbortController().signal,
    );
    const methods = Object.entries(session).flatMap(([name, part]: [string, unknown]) =>
      typeof part === 'function'
        ? [name]
        : typeof part === 'object' && part !== null
          ? Object.entries(part).flatMap(([method, deed]) => (typeof deed === 'function' ? [`${name}.${method}`] : []))
          : [],
    );
    expect(methods.length).toBeGreaterThan(10);
    expect(['open', 'record', ...methods].filter((name) => !operations.some(({ operationId }) => operationId === name))).toEqual([]);
  });

  test('describes every error once, with its status', () => {
    const described = Object.values(openApi.components.responses).map((response) => JSON.stringify(response));
    for (const code of errorCodes) {
      expect(described.filter((text) => text.includes(`\`${code}\`.`))).toHaveLength(1);
      expect(openApi.components.schemas['Refusal']).toMatchObject({ properties: { code: { enum: expect.arrayContaining([code]) as unknown } } });
    }
    const statuses = new Set(Object.values(statusOf).map(String));
    for (const { responses } of operations)
      for (const [status, { $ref }] of Object.entries(responses)) expect($ref !== undefined, status).toBe(statuses.has(status));
  });

  test('is what the build writes to dist/openapi.json, for those who have no server yet', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-openapi-'));
    execFileSync(process.execPath, ['--conditions=@lotse/source', 'scripts/schemas.ts', folder]);
    const sorted = ({ paths, ...rest }: OpenApi) => ({ ...rest, paths: Object.fromEntries(Object.entries(paths).toSorted(([a], [b]) => (a < b ? -1 : 1))) });
    expect(sorted(JSON.parse(readFileSync(join(folder, 'openapi.json'), 'utf8')) as OpenApi)).toEqual(sorted(openApi));
    rmSync(folder, { recursive: true });
  });
});

test('every example of docs/protocol.md is as openapi.json says', () => {
  /** `requests.start` is `StartRequest`, `schemas.eventPage` is `EventPage`. */
  const nameOf = (example: string): string => {
    const [group = '', name = group] = example.split('.');
    const ending = group === 'requests' ? 'Request' : /^(answers|flowAnswers)$/.test(group) ? 'Answer' : '';
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}${ending}`;
  };
  const page = readFileSync('docs/protocol.md', 'utf8');
  const examples = [...page.matchAll(/^```json (\S+)\n([\s\S]*?)^```$/gm), ...page.matchAll(/^[<>] (?:POST \S+ )?([\w.]+) (\{.*\})$/gm)];
  expect(examples.length).toBeGreaterThan(40);
  for (const [, name = '', text = ''] of examples) expect({ name, wrong: wrongIn(component(nameOf(name)), JSON.parse(text)) }).toEqual({ name, wrong: [] });
});

describe('a running server', () => {
  const called = new Set<string>();

  /** Calls an operation by its name; what it answers has to be as described. */
  const call = async (
    operationId: string,
    { token, body, at = {}, query = {} }: { token?: string; body?: object; at?: Record<string, string | number>; query?: Record<string, string> } = {},
  ) => {
    const operation = operations.find((each) => each.operationId === operationId);
    if (!operation) throw new Error(`openapi.json has no "${operationId}".`);
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(`${at[name]}`));
    const sent = operation.requestBody?.content['application/json']?.schema;
    if (sent && body) expect({ operationId, wrong: wrongIn(sent, body) }).toEqual({ operationId, wrong: [] });
    const response = await fetch(new URL(`.${path}?${new URLSearchParams(query)}`, server.api), {
      method: operation.method.toUpperCase(),
      // A connection of its own: one that lies idle while schemas are compiled is closed by the server.
      headers: { connection: 'close', ...(token !== undefined && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      ...(operation.requestBody && !sent && { body: 'Zählerstand 4711' }),
    });
    if (response.headers.get('content-disposition')) {
      called.add(operationId);
      return response.text();
    }
    const answer: unknown = await response.json();
    const described = response.ok ? answerOf(operation) : component('ErrorAnswer');
    expect({ operationId, answer, wrong: wrongIn(described, answer) }).toMatchObject({ operationId, wrong: [] });
    expect(Object.keys(operation.responses), `${operationId} answered ${response.status}`).toContain(`${response.status}`);
    if (response.ok) called.add(operationId);
    return answer;
  };
  const open = async () =>
    ((await call('open', { body: { visitor: { locale: 'de', page: { url: 'https://www.example.de/', title: 'Start' } } } })) as { readonly token: string })
      .token;
  /** What an admin changes; the agent who asks is one. */
  const callSettings = async (admin: string, conversationId: string): Promise<void> => {
    const reply = { id: 'kiel', shortcut: 'kiel', title: { de: 'Kiel' }, text: { de: 'In Kiel.' } };
    await call('desk.settings', { token: admin });
    await call('desk.settingFiles', { token: admin });
    await call('desk.putSetting', { token: admin, at: { name: 'canned' }, body: { id: 'kiel', value: reply } });
    await call('desk.putSetting', { token: admin, at: { name: 'canned' }, body: { id: 'kiel', value: { ...reply, text: { de: '{{hafen}}' } } } });
    await call('desk.undoSetting', { token: admin, at: { name: 'canned' }, body: { id: 'kiel' } });
    await call('desk.putSetting', { token: admin, at: { name: 'origins' }, body: { id: 'https://www.example.de', value: 'https://www.example.de' } });
    await call('desk.removeSetting', { token: admin, at: { name: 'origins' }, body: { id: 'https://www.example.de' } });
    await call('desk.ownReply', { token: admin, body: { value: reply } });
    await call('desk.replies', { token: admin });
    await call('desk.replyUsed', { token: admin, at: { id: 'kiel' }, body: { conversationId } });
    await call('desk.removeOwnReply', { token: admin, body: { id: 'kiel' } });
    const said = { name: 'Bo', role: 'agent', topics: [], languages: ['de'] };
    const { people } = (await call('desk.invite', { token: admin, body: { mail: 'bo@example.de', ...said } })) as {
      readonly people: readonly { readonly id: string; readonly mail: string }[];
    };
    const at = { id: people.find(({ mail }) => mail === 'bo@example.de')?.id ?? '' };
    await call('desk.people', { token: admin });
    await call('desk.changePerson', { token: admin, at, body: { ...said, name: 'Bo Bohm' } });
    await call('desk.inviteAgain', { token: admin, at, body: {} });
    await call('desk.letGo', { token: admin, at, body: {} });
    await call('desk.audit', { token: admin });
    await call('desk.changePassword', { token: admin, body: { current: testAgent.password, password: testAgent.password } });
    const elsewhere = ((await call('desk.signIn', { body: testAgent })) as { token: string }).token;
    await call('desk.signOutEverywhere', { token: elsewhere, body: {} });
  };
  /** What an editor does with the knowledge base. */
  const callKnowledge = async (token: string, admin: string): Promise<void> => {
    const asked = [{ at: new Date().toISOString(), kind: 'searched', text: 'Hafenrundfahrt', level: 'none' }];
    await call('articles.index', { token, query: { locale: 'de' } });
    await call('record', { token, body: { facts: asked } });
    await call('desk.knowledge', { token: admin });
    const draft = { id: 'hafen', locale: 'de', title: 'Wo liegt der Hafen?', body: 'In Kiel.' };
    await call('desk.trySearch', { token: admin, body: { locale: 'de', text: 'hafen', draft } });
    await call('desk.leadingWords', { token: admin, body: { draft } });
    const at = { locale: 'de', id: 'hafen' };
    await call('desk.saveArticle', { token: admin, body: { draft } });
    const { searches } = (await call('desk.failedSearches', { token: admin })) as { readonly searches: readonly { readonly id: string }[] };
    await call('desk.settleSearch', { token: admin, at: { id: searches[0]?.id ?? '' }, body: { into: { articleId: 'hafen', words: ['Rundfahrt'] } } });
    await call('desk.suggestedWord', { token: admin, at, body: { word: 'Schiff', accept: true } });
    const seen = async () => {
      const { article } = (await call('desk.knowledgeArticle', { token: admin, at })) as {
        readonly article: { readonly line: { readonly updatedAt: string } };
      };
      return article.line.updatedAt;
    };
    await call('desk.undoArticle', { token: admin, at, body: { seen: await seen() } });
    await call('desk.saveArticle', { token: admin, body: { draft } });
    await call('desk.removeArticle', { token: admin, at, body: { seen: await seen() } });
    const version = async () => {
      const { synonyms } = (await call('desk.synonyms', { token: admin })) as {
        readonly synonyms: readonly { readonly locale: string; readonly version: string }[];
      };
      return synonyms.find(({ locale }) => locale === 'de')?.version ?? '';
    };
    await call('desk.saveSynonyms', { token: admin, body: { locale: 'de', groups: [['Hafen', 'Kai']], seen: await version() } });
    await call('desk.suggestedSynonym', { token: admin, body: { locale: 'de', words: ['Mole', 'Hafen'], accept: true } });
    await call('desk.undoSynonyms', { token: admin, body: { locale: 'de', seen: await version() } });
  };
  /** What a customer does himself, and what of it the desk sees. `conversationId`: one of his. */
  const callFlows = async (token: string, agent: string, conversationId: string): Promise<void> => {
    const { flows } = (await call('flows.list', { token })) as { readonly flows: readonly { readonly id: string }[] };
    for (const { id } of flows) await call('flows.get', { token, at: { id } });
    await call('flows.prefill', { token, at: { id: 'withdraw' } });
    await call('flows.lookup', { token, at: { id: 'move-house' }, body: { field: 'postalCode', kind: 'postalCode', text: '25813', answers: {} } });
    const begun = { flowId: 'data-request', version: 1, key: 'd-1' };
    const draft = { ...begun, answers: { name: 'Inga' }, step: 'who', revision: 1, updatedAt: new Date().toISOString() };
    const { link } = (await call('flows.drafts.save', { token, body: draft })) as { readonly link: string };
    await call('flows.drafts.mail', { token, body: { key: 'd-1', email: 'i.petersen@example.de', locale: 'de' } });
    await call('flows.drafts.load', { token, body: { token: link.replace(/^.*=/, '') } });
    const answers = { request: ['access'], name: 'Inga Petersen', birthday: '1.2.1980', email: 'i.petersen@example.de' };
    const receipt = (await call('flows.submit', { token, body: { ...begun, answers, locale: 'de' } })) as {
      readonly reference: string;
      readonly document: string;
    };
    await call('flows.receipt', { token, at: { key: 'd-1' } });
    const at = { reference: receipt.reference };
    const { searchParams } = new URL(receipt.document, server.api);
    expect(await call('flows.document', { at, query: Object.fromEntries(searchParams) })).toContain('%PDF-');
    const declared = { name: 'Inga Petersen', contract: 'Strom 24', email: 'i.petersen@example.de' };
    const theirs = { kind: 'withdraw', key: crypto.randomUUID() };
    await call('declarations.declare', { at: theirs, body: { key: theirs.key, answers: declared, locale: 'de' } });
    await call('declarations.export', { at: theirs });
    await call('declarations.erase', { at: theirs, body: {} });
    const signed = await (await fetch(new URL('dev/identity?customer=petersen', server.site), { method: 'POST' })).text();
    const visitor = { locale: 'de', page: { url: 'https://www.example.de/', title: 'Start' } };
    const customer = (await call('open', { body: { visitor, jwt: signed } })) as { readonly token: string; readonly customer: { readonly id: string } };
    await call('flows.challenge', { token: customer.token, at: { key: 'c-1' }, body: {} });

    await call('cases.list', { token });
    const { events } = (await call('cases.look', { token, at, body: {} })) as { readonly events: readonly { readonly id: string }[] };
    await call('cases.events', { token, at, query: { before: events[0]?.id ?? '' } });
    await call('cases.look', { token: customer.token, at, body: { proof: { email: answers.email } } });
    await call('cases.challenge', { token: customer.token, at, body: { proof: { email: answers.email } } });
    await call('cases.follow', { token, at, body: { key: 'f-1', email: answers.email, locale: 'de' } });
    await call('cases.unfollow', { token, at, body: {} });

    await call('desk.flowsOfCustomer', { token: agent, at: { id: customer.customer.id } });
    await call('desk.flow', { token: agent, at });
    await call('desk.revealAnswer', { token: agent, at, body: { field: 'birthday' } });
    await call('desk.findCases', { token: agent, query: { text: receipt.reference, sieve: 'all' } });
    await call('desk.casesOfConversation', { token: agent, at: { id: conversationId } });
    const { case: found } = (await call('desk.case', { token: agent, at })) as { readonly case: { readonly events: readonly { readonly id: string }[] } };
    await call('desk.caseEvents', { token: agent, at, query: { before: found.events[0]?.id ?? '' } });
    await call('desk.askAboutCase', { token: agent, at, body: { clientId: 'q-1', text: 'Welche Nummer hat Ihr Vertrag?', field: 'birthday' } });
    await call('desk.actOnCase', { token: agent, at, body: { id: 'd-1', deed: { kind: 'stage', stage: 'identity', state: 'done' } } });
    await call('desk.revokeCaseLinks', { token: agent, at, body: {} });
    await call('desk.unknownStatuses', { token: agent });
    await call('desk.walksOfConversation', { token: agent, at: { id: conversationId } });
    await call('desk.flows', { token: agent });
  };
  const context = { page: { url: 'https://www.example.de/', title: 'Start' }, items: [{ kind: 'host', name: 'Tarif', value: 'Strom' }] };

  test('answers as described, whatever it is asked, and is asked everything', { timeout: 60_000 }, async () => {
    const token = await open();
    await call('outages.list', { token });
    const { articles } = (await call('articles.list', { token, query: { locale: 'de' } })) as { articles: readonly { readonly id: string }[] };
    const articleId = articles[0]?.id ?? '';
    await call('articles.get', { token, at: { id: articleId }, query: { locale: 'de' } });
    await call('articles.rate', { token, at: { id: articleId }, body: { key: 'k', articleId, locale: 'de', helpful: true } });
    await call('record', { token, body: { facts: [{ at: new Date().toISOString(), kind: 'left' }] } });
    await call('watch', { token });
    await call('watch.ticket', { token, body: {} });

    const { id } = (await call('conversations.start', { token, body: { key: 'k-1', context } })) as { id: string };
    const message = { clientId: 'm-1', parts: textParts('Wo ist mein Paket?') };
    await call('conversations.send', { token, at: { id }, body: { messages: [message] } });

    const file = (await call('files.upload', { token, query: { key: 'f-1', purpose: 'message' } })) as FileRef;
    const address = new URL(file.href ?? '', server.api);
    expect(await call('files.open', { at: { id: file.id }, query: Object.fromEntries(address.searchParams) })).toBe('Zählerstand 4711');

    const agent = ((await call('desk.signIn', { body: testAgent })) as { token: string }).token;
    const invitation = /invitation=(\S+)/.exec(server.log())?.[1] ?? '';
    await call('desk.invitation', { at: { token: invitation } });
    await call('desk.accept', { body: { invitation, password: 'only for tests 2' } });
    await call('desk.session', { token: agent });
    await call('desk.presence', { token: agent, body: { state: 'here' } });
    for (const box of ['mine', 'waiting', 'all']) await call('desk.conversations', { token: agent, query: { box } });
    await call('desk.take', { token: agent, at: { id }, body: {} });
    await call('desk.conversation', { token: agent, at: { id } });
    const { results } = (await call('desk.send', { token: agent, at: { id }, body: { messages: [{ clientId: 'm-2', parts: textParts('In Kiel.') }] } })) as {
      results: readonly { readonly seq: number }[];
    };
    const seq = results[0]?.seq ?? 0;
    await call('desk.note', { token: agent, at: { id }, body: { clientId: 'n-1', text: 'Hafen' } });
    await call('desk.notes', { token: agent, at: { id } });
    await call('desk.markRead', { token: agent, at: { id }, body: { seq } });
    await call('desk.typing', { token: agent, at: { id }, body: {} });
    await call('desk.edit', { token: agent, at: { id, seq }, body: { clientId: 'e-1', parts: textParts('In Kiel, im Hafen.') } });
    await call('desk.redact', { token: agent, at: { id, seq }, body: {} });
    const { reasons } = (await call('desk.reasons', { token: agent })) as { reasons: readonly { readonly id: string }[] };
    await call('desk.articles', { token: agent, query: { locale: 'de' } });
    await call('desk.article', { token: agent, at: { id: articleId }, query: { locale: 'de' } });
    await call('desk.read', { token: agent, at: { id }, query: { after: '0' } });
    for (const deed of ['desk.block', 'desk.unblock', 'desk.release']) await call(deed, { token: agent, at: { id }, body: {} });
    expect(await call('desk.next', { token: agent, body: {} })).toEqual({ conversationId: id });
    await call('desk.snooze', { token: agent, at: { id }, body: { until: '2099-01-01T00:00:00Z' } });
    await call('desk.wake', { token: agent, at: { id }, body: {} });
    await call('desk.look', { token: agent, at: { id }, body: { doing: 'looks' } });
    const { agents } = (await call('desk.team', { token: agent })) as { agents: readonly { readonly id: string }[] };
    const note = { clientId: 'n-2', text: 'Bitte übernehmen' };
    await call('desk.transfer', { token: agent, at: { id }, body: { to: { agent: agents[0]?.id }, note } });
    await call('desk.history', { token: agent, at: { id } });
    for (const deed of ['desk.spam', 'desk.noSpam']) await call(deed, { token: agent, at: { id }, body: {} });
    await call('desk.resolve', { token: agent, at: { id }, body: { reason: reasons[0]?.id } });
    await call('desk.reopen', { token: agent, at: { id }, body: {} });
    await call('desk.watch', { token: agent });
    await call('desk.upload', { token: agent, query: { key: 'f-2', purpose: 'message' } });
    await callFlows(token, agent, id);
    await callKnowledge(token, agent);
    await callSettings(agent, id);
    await call('desk.signOut', { token: ((await call('desk.signIn', { body: testAgent })) as { token: string }).token, body: {} });

    const { channels } = (await call('channels.list', { token })) as { readonly channels: readonly { readonly slots?: readonly { readonly id: string }[] }[] };
    const [early, late] = channels.flatMap(({ slots = [] }) => slots);
    const booking = { key: 'c-1', phone: '0171 39200 14', slot: early?.id, name: 'Inga Petersen', text: 'Tarif', context };
    const { reference } = (await call('channels.requestCallback', { token, body: booking })) as { reference: string };
    await call('channels.callbacks', { token });
    await call('channels.moveCallback', { token, at: { reference }, body: { slot: late?.id } });
    await call('channels.cancelCallback', { token, at: { reference }, body: {} });
    await call('channels.leaveMessage', { token, body: { key: 'l-1', text: 'Bitte melden Sie sich.', email: 'i.petersen@example.de', context } });

    await call('conversations.typing', { token, at: { id }, body: {} });
    await call('conversations.markRead', { token, at: { id }, body: { seq } });
    await call('conversations.read', { token, at: { id }, query: { after: '0' } });
    await call('conversations.mailTo', { token, at: { id }, body: { key: 'k-2', email: 'ines@kunde.example', what: 'answers' } });
    await call('conversations.stopMails', { token, at: { id }, body: {} });
    await call('conversations.transcript', { token, at: { id } });
    await call('conversations.rate', { token, at: { id }, body: { key: 'rating-1', score: 4, comment: 'Ging schnell.' } });
    await call('conversations.close', { token, at: { id }, body: {} });
    await call('conversations.list', { token });
    await call('flows.export', { token });
    await call('flows.erase', { token, body: {} });
    await call('watch', { token });
    await call('end', { token, body: {} });
    // Nordlicht has no system that reports.
    expect(operations.map(({ operationId }) => operationId).filter((name) => !called.has(name))).toEqual(['cases.report', 'watch.socket']);
  });

  test('refuses as described', async () => {
    const token = await open();
    await call('conversations.list');
    await call('conversations.list', { token: 'nonsense' });
    await call('conversations.read', { token, at: { id: 'nowhere' } });
    await call('desk.conversations', { token });
    await call('conversations.read', { token, at: { id: 'nowhere' }, query: { limit: 'many' } });
    await call('desk.signIn', { body: { mail: 'nobody@example.de', password: 'nothing' } });
  });
});
