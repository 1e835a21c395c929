// Writes what editors and other languages read, to dist or the folder that is named: schemas/ of the content folder, and openapi.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseDeskRoutes } from '../packages/server/src/cases/desk-routes.ts';
import { caseRoutes } from '../packages/server/src/cases/routes.ts';
import { ingestRoutes } from '../packages/server/src/cases/ingest-routes.ts';
import { jsonSchemas } from '../packages/server/src/content/json-schemas.ts';
import { flowDeskRoutes } from '../packages/server/src/flows/desk-routes.ts';
import { flowRoutes } from '../packages/server/src/flows/flow-routes.ts';
import { fileRoutes } from '../packages/server/src/files/routes.ts';
import { localHints } from '../packages/server/src/hints/local.ts';
import { knowledgeRoutes } from '../packages/server/src/knowledge/desk-routes.ts';
import { searchIndexRoute } from '../packages/server/src/knowledge/indexes.ts';
import { mailRoutes } from '../packages/server/src/mails/mail-service.ts';
import { openApiOf } from '../packages/server/src/serve/openapi.ts';
import { agentRoutes } from '../packages/server/src/services/agents.ts';
import { articleRoutes } from '../packages/server/src/services/articles.ts';
import { channelRoutes } from '../packages/server/src/services/channels.ts';
import { deskRoutes } from '../packages/server/src/services/desk.ts';
import { deskWorkRoutes } from '../packages/server/src/services/desk-work-routes.ts';
import { outageRoutes } from '../packages/server/src/services/outages.ts';
import { peopleRoutes } from '../packages/server/src/services/people.ts';
import { replyRoutes } from '../packages/server/src/services/replies.ts';
import { settingRoutes } from '../packages/server/src/services/settings.ts';
import { presenceRoutes } from '../packages/server/src/services/presence.ts';
import { wayRoutes } from '../packages/server/src/services/ways.ts';
import { visitorRoutes } from '../packages/server/src/visitor-routes.ts';

const [, , folder = 'dist'] = process.argv;
mkdirSync(join(folder, 'schemas'), { recursive: true });
const write = (file: string, json: object) => writeFileSync(join(folder, file), `${JSON.stringify(json, null, 2)}\n`);
for (const [file, schema] of Object.entries(jsonSchemas())) write(join('schemas', file), schema);

/** Routes are only described here: nobody calls them, so nothing stands behind them. What there is says start.ts; openapi.test.ts holds that these are the same. */
const nothing = {} as never;
const routes = [
  ...visitorRoutes(nothing),
  ...fileRoutes(nothing, nothing),
  ...flowRoutes(nothing, nothing),
  ...flowDeskRoutes(nothing),
  ...caseRoutes(nothing, nothing, true),
  ...caseDeskRoutes(nothing),
  ...ingestRoutes({ cases: nothing, keys: new Map(), clock: nothing }),
  ...channelRoutes(nothing, nothing),
  ...wayRoutes(nothing, nothing),
  ...presenceRoutes(nothing),
  searchIndexRoute(nothing),
  ...articleRoutes(nothing),
  ...outageRoutes(nothing),
  ...agentRoutes(nothing, nothing, nothing),
  ...deskRoutes({ conversations: nothing, articles: nothing, work: nothing, topics: nothing, hints: localHints() }),
  ...deskWorkRoutes(nothing),
  ...peopleRoutes(nothing, nothing, nothing),
  ...settingRoutes(nothing),
  ...knowledgeRoutes(nothing),
  ...replyRoutes(nothing),
  ...mailRoutes({ store: nothing, conversations: nothing, mails: nothing, limits: nothing, clock: nothing, bounce: nothing, sends: true }),
];
write('openapi.json', openApiOf(routes));
