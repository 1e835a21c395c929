/** The protocol as OpenAPI 3.1, made from the routes and schemas that answer: `/openapi.json`, and `dist/openapi.json` in a build. */
import type { ErrorCode } from '@lotse/contract';
import { apiPath, closeCodes, socketProtocols } from '@lotse/contract/wire';
import { statusOf } from '../http.ts';
import type { Callers, Route } from '../route.ts';
import { componentSchemas, refTo, schemaOf, type JsonSchema } from './openapi-schemas.ts';

/** Every route may be refused with these; those that open sessions know wrong tokens and passwords too. */
const always: readonly ErrorCode[] = ['unauthorized', 'forbidden', 'rate-limited', 'unavailable'];

/** What an error means to whoever asked; described once, and named by each operation. */
const meanings: Readonly<Record<ErrorCode, string>> = {
  unavailable: 'Not now. The same again may succeed after retryAfterMs.',
  'rate-limited': 'Too fast. The same again may succeed after retryAfterMs.',
  unauthorized: 'No session, or one that is over: open a session again.',
  expired: 'What was named is too old: open a session again.',
  forbidden: 'This origin or this session may not do that.',
  'not-found': 'It does not exist, or belongs to somebody else.',
  invalid: 'The request is not as described; `field` names the part.',
  conflict: 'It contradicts what was said before.',
  'too-large': 'Too large: send less.',
};

const schemes: Readonly<Record<Exclude<keyof Callers, 'anyone'>, object>> = {
  visitor: { type: 'http', scheme: 'bearer', description: 'The token of `POST /sessions`.' },
  agent: { type: 'http', scheme: 'bearer', description: 'The token of `POST /desk/sessions`.' },
  admin: { type: 'http', scheme: 'bearer', description: 'The token of an agent whose role is admin.' },
};

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });
const responseName = (code: ErrorCode): string => code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const bytes = { '*/*': { schema: { type: 'string', format: 'binary' } } };

const mayBeRefusedWith = ({ path, query, body, takesBytes, givesBytes }: Route): readonly ErrorCode[] => [
  ...(query || body ? (['invalid'] as const) : []),
  ...(path.includes(':') ? (['not-found'] as const) : []),
  ...(body || takesBytes ? (['too-large'] as const) : []),
  ...(givesBytes ? (['expired'] as const) : []),
  ...always,
];
const refusals = (codes: readonly ErrorCode[]) =>
  Object.fromEntries(codes.map((code) => [`${statusOf[code]}`, { $ref: `#/components/responses/${responseName(code)}` }]));

const inPath = (path: string): readonly object[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string', minLength: 1 } }));

const inQuery = ({ query }: Route): readonly object[] => {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query) as {
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
};

const operationOf = (route: Route): object => {
  const { name, says, who, path, body, answer, cacheFor, takesBytes, givesBytes } = route;
  const parameters = [...inPath(path), ...inQuery(route)];
  return {
    operationId: name,
    summary: says,
    tags: [path.startsWith('desk/') ? 'desk' : 'visitor'],
    security: who === 'anyone' ? [] : [{ [who]: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: json(schemaOf(body)) } }),
    ...(takesBytes && { requestBody: { required: true, content: bytes } }),
    responses: {
      200: { description: answer ? 'As asked.' : 'Done.', content: givesBytes ? bytes : json(answer ? schemaOf(answer) : { type: 'object' }) },
      ...(cacheFor !== undefined && { 304: { description: 'Unchanged since the `ETag` of `If-None-Match`.' } }),
      ...refusals(mayBeRefusedWith(route)),
    },
  };
};

/** OpenAPI has no words for sockets: the frames stand among the schemas, their order in docs/protocol.md. */
const socket = {
  operationId: 'watch.socket',
  summary: `The WebSocket, subprotocol ${socketProtocols.join(' or ')}: frames of ClientFrame and ServerFrame, one JSON text each.`,
  description: `The ticket of \`POST /socket-tickets\` is the first frame. Close codes: ${Object.entries(closeCodes)
    .map(([name, code]) => `${code} ${name}`)
    .join(', ')}.`,
  tags: ['visitor'],
  security: [],
  'x-frames': { client: refTo('ClientFrame'), server: refTo('ServerFrame') },
  responses: { 101: { description: 'Frames from here on.' }, ...refusals(['invalid', 'not-found', ...always]) },
};

/** `:id` in our routes is `{id}` in OpenAPI. */
const pathOf = (path: string): string => `/${path.replaceAll(/:(\w+)/g, '{$1}')}`;

export const openApiOf = (routes: readonly Route[]): object => {
  const paths = Object.fromEntries(
    [...Map.groupBy(routes, ({ path }) => pathOf(path))].map(([path, those]) => [
      path,
      Object.fromEntries(those.map((route) => [route.method.toLowerCase(), operationOf(route)])),
    ]),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lotse',
      version: '1',
      summary: 'What a widget and a server say to each other.',
      description:
        'In words, with sequences and the rules that no schema can say: docs/protocol.md. A server may say more than is described here, a client may not.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: apiPath.replace(/\/$/, '') }],
    tags: [
      { name: 'visitor', description: 'The promise to every adapter.' },
      { name: 'desk', description: 'The agent’s side of the reference server; another server may have a desk of its own.' },
    ],
    paths: { ...paths, '/socket': { get: socket } },
    components: {
      schemas: componentSchemas(),
      responses: Object.fromEntries(
        Object.entries(meanings).map(([code, description]) => [
          responseName(code as ErrorCode),
          { description: `\`${code}\`. ${description}`, content: json(refTo('ErrorAnswer')) },
        ]),
      ),
      securitySchemes: schemes,
    },
  };
};
