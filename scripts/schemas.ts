// Writes the JSON schemas of the content folder to dist/schemas, where editors find them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../packages/server/src/content/json-schemas.ts';

const folder = 'dist/schemas';
mkdirSync(folder, { recursive: true });
for (const [file, schema] of Object.entries(jsonSchemas())) writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
