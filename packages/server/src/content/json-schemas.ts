/** The content folder for editors: one JSON Schema for each kind of file, made from the schemas that the server checks with. */
import * as z from 'zod/mini';
import { cannedReplies, channelEntries, company, frontMatter, synonymGroups } from '@lotse/contract/content';
import { caseFile } from '@lotse/contract/case-reports';
import { flowDefinition } from '@lotse/contract/flows';

/** By file name, as they lie in `dist/schemas/`. */
export const jsonSchemas = (): Readonly<Record<string, object>> => ({
  'lotse.json': z.toJSONSchema(company, { io: 'input' }),
  'channels.json': z.toJSONSchema(channelEntries, { io: 'input' }),
  'canned.json': z.toJSONSchema(cannedReplies, { io: 'input' }),
  'synonyms.json': z.toJSONSchema(synonymGroups, { io: 'input' }),
  'cases.json': z.toJSONSchema(caseFile, { io: 'input' }),
  'flow.json': z.toJSONSchema(flowDefinition, { io: 'input', unrepresentable: 'any' }),
  'article.json': z.toJSONSchema(frontMatter, { io: 'input' }),
});
