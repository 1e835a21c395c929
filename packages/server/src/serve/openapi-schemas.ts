/** The schemas of the wire as JSON Schema, each under a name. What a schema checks with code of its own is said here in keywords. */
import { errorCodes, limits } from '@lotse/contract';
import { reportedEvents } from '@lotse/contract/case-reports';
import { deskAnswers, deskConversation, deskRequests, deskSummary, note } from '@lotse/contract/desk';
import { deskCase, deskCaseRow } from '@lotse/contract/desk-cases';
import { flowAnswersOfDesk, flowRequests } from '@lotse/contract/desk-flows';
import * as schemas from '@lotse/contract/schemas';
import { flowDefinition } from '@lotse/contract/flows';
import { answers, caseAnswers, clientFrame, flowAnswers, handoffContext, requests, serverFrame } from '@lotse/contract/wire';
import * as z from 'zod/mini';

export type JsonSchema = Record<string, unknown>;
type Schema = z.core.$ZodType;

/** A named schema where it is used. */
export const refTo = (name: string): { readonly $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** `requests.start` is `StartRequest`. */
const entries = (group: object, ending: string, beginning = ''): readonly (readonly [Schema, string])[] =>
  Object.entries(group as Readonly<Record<string, Schema>>).map(([key, schema]) => [
    schema,
    `${beginning}${key.charAt(0).toUpperCase()}${key.slice(1)}${ending}`,
  ]);

/** The first name of a schema stays: several routes take the same body. */
const named = new Map<Schema, string>(
  (
    [
      [schemas.instant, 'Instant'],
      [schemas.id, 'Id'],
      [schemas.seq, 'Seq'],
      [schemas.marks, 'Marks'],
      [schemas.participant, 'Participant'],
      [schemas.status, 'ConversationStatus'],
      [schemas.messagePart, 'MessagePart'],
      [schemas.conversationEvent, 'ConversationEvent'],
      [schemas.eventPage, 'EventPage'],
      [schemas.conversationHead, 'ConversationHead'],
      [schemas.conversationSummary, 'ConversationSummary'],
      [schemas.sendResult, 'SendResult'],
      [schemas.channel, 'Channel'],
      [schemas.slot, 'Slot'],
      [schemas.callback, 'Callback'],
      [schemas.receipt, 'Receipt'],
      [schemas.article, 'Article'],
      [schemas.articlePage, 'ArticlePage'],
      [schemas.notice, 'Notice'],
      [flowDefinition, 'FlowDefinition'],
      [handoffContext, 'HandoffContext'],
      [answers.error.shape.error, 'Refusal'],
      [deskSummary, 'DeskSummary'],
      [deskConversation, 'DeskConversation'],
      [note, 'Note'],
      [clientFrame, 'ClientFrame'],
      [serverFrame, 'ServerFrame'],
      ...entries(requests, 'Request'),
      ...entries(answers, 'Answer'),
      [flowAnswers.texts, 'Texts'],
      [flowAnswers.given, 'Answers'],
      [flowAnswers.condition, 'Condition'],
      ...entries(flowAnswers, 'Answer'),
      [caseAnswers.list, 'CasesAnswer'],
      [caseAnswers.look, 'CaseAnswer'],
      [caseAnswers.events, 'CaseEventsAnswer'],
      [caseAnswers.followed, 'FollowedAnswer'],
      [reportedEvents, 'ReportRequest'],
      ...entries(deskRequests, 'Request', 'Desk'),
      ...entries(flowRequests, 'Request', 'Desk'),
      [deskCase, 'DeskCase'],
      [deskCaseRow, 'DeskCaseRow'],
      ...entries(deskAnswers, 'Answer', 'Desk'),
      ...entries(flowAnswersOfDesk, 'Answer', 'Desk'),
    ] as (readonly [Schema, string])[]
  ).toReversed(),
);

const listOf = (entry: string) => ({ type: 'array', items: refTo(entry) });

const answerSchema = {
  anyOf: [
    { type: ['string', 'number', 'boolean'] },
    { type: 'array', items: { type: 'string' } },
    {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: refTo('Id'), name: { type: 'string' }, type: { type: 'string' }, size: refTo('Seq') },
        required: ['id', 'name', 'type', 'size'],
      },
    },
  ],
};

/** What stands in code and not in keywords. */
const said = new Map<Schema, JsonSchema>([
  [schemas.instant, { type: 'string', format: 'date-time', description: 'ISO 8601 with seconds and offset.' }],
  [schemas.id, { type: 'string', minLength: 1, maxLength: limits.idLength }],
  [schemas.seq, { type: 'integer', minimum: 0 }],
  [schemas.whole, { type: 'integer' }],
  [
    schemas.marks,
    {
      type: 'object',
      propertyNames: { minLength: 1, maxLength: limits.idLength },
      additionalProperties: refTo('Seq'),
      description: 'A seq for each conversation or participant, by id.',
    },
  ],
  [schemas.href, { type: 'string', pattern: '^([hH][tT][tT][pP][sS]?://|[tT][eE][lL]:|[mM][aA][iI][lL][tT][oO]:)' }],
  [schemas.topic, { type: 'string', pattern: '^(channels|articles|cases|conversations|outages|case:.+|conversation:.+)$' }],
  [schemas.messageParts, { ...listOf('MessagePart'), minItems: 1 }],
  [answers.channels.shape.channels, { ...listOf('Channel'), minItems: 1 }],
  [answers.notices.shape.notices, listOf('Notice')],
  [flowAnswers.flow, refTo('FlowDefinition')],
  // The same in `declaration`, `draft` and `lookup`.
  [requests.submission.shape.answers, { type: 'object', propertyNames: refTo('Id'), maxProperties: limits.answers, additionalProperties: answerSchema }],
  [flowAnswers.texts, { type: 'object', minProperties: 1, additionalProperties: { type: 'string' }, description: 'A text in each language.' }],
  [flowAnswers.given, { type: 'object', additionalProperties: answerSchema, description: 'By field, and by fact.' }],
  [answers.error.shape.error.shape.code, { type: 'string', enum: [...errorCodes] }],
]);

/** An event of a kind that this version does not know has the four fields of every event; of a known kind it is held to all of its fields. */
const knownApart = ({ anyOf: [known, unknown] = [] }: { readonly anyOf?: readonly JsonSchema[] }): JsonSchema => {
  const kinds = ((known?.['anyOf'] ?? []) as readonly { readonly properties: { readonly kind: { readonly const: string } } }[]).map(
    ({ properties }) => properties.kind.const,
  );
  const properties = unknown?.['properties'] as JsonSchema;
  return { anyOf: [known, { ...unknown, properties: { ...properties, kind: { type: 'string', not: { enum: kinds } } } }] };
};

/** `live` and `lost` are said by the adapter, never by a server. */
const onTheWire = ({ anyOf: kinds = [] }: { readonly anyOf?: readonly JsonSchema[] }): JsonSchema => ({
  anyOf: kinds.filter(({ properties }) => !/"const":"(live|lost)"/.test(JSON.stringify(properties))),
});

const bettered = new Map<Schema, (schema: JsonSchema) => JsonSchema>([
  [schemas.conversationEvent, knownApart],
  [schemas.notice, onTheWire],
]);

const override = ({ zodSchema, jsonSchema }: { readonly zodSchema: Schema; readonly jsonSchema: object }): void => {
  const known = jsonSchema as JsonSchema;
  if ('$ref' in known) return;
  // One, and more of the same: `minItems` says it already, and more plainly.
  if (JSON.stringify(known['prefixItems']) === JSON.stringify([known['items']])) delete known['prefixItems'];
  const better = said.get(zodSchema) ?? bettered.get(zodSchema)?.(known);
  if (!better) return;
  for (const key of Object.keys(known)) delete known[key];
  Object.assign(known, better);
};

const options = { io: 'input', unrepresentable: 'any', override } as const;

/** Every named schema, by name, as `components.schemas` holds them. */
export const componentSchemas = (): Readonly<Record<string, JsonSchema>> => {
  const registry = z.registry<{ readonly id: string }>();
  for (const [schema, id] of [...named].toReversed()) registry.add(schema as never, { id });
  const { schemas: all } = z.toJSONSchema(registry, { ...options, uri: (name) => refTo(name).$ref });
  return Object.fromEntries(Object.entries(all).map(([name, schema]) => [name, bare(schema)]));
};

/** A schema where it is used: by name where it has one. */
export const schemaOf = (schema: Schema): JsonSchema => {
  const name = named.get(schema);
  return name === undefined ? bare(z.toJSONSchema(schema as never, options)) : refTo(name);
};

const bare = ({ $schema: _, $id: __, ...rest }: JsonSchema): JsonSchema => rest;
