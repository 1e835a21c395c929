/** The flows of the content folder: checked as a whole at every start, and held to the versions that were in use before. */
import { LotseError, type FlowDefinition, type FlowSummary, type Problem } from '@lotse/contract';
import { ContentRefused } from '@lotse/contract/content';
import { summaryOf } from '@lotse/contract/flows';
import { checkFlow, checkVersion } from '@lotse/flow';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FlowStore } from '../store/flow-store.ts';

/** Reads `flows/*.json`, in the order of their names, and says everything that is wrong with them. */
export const readFlows = (contentFolder: string): { readonly flows: readonly FlowDefinition[]; readonly problems: readonly Problem[] } => {
  const folder = join(contentFolder, 'flows');
  const problems: Problem[] = [];
  if (!existsSync(folder)) return { flows: [], problems };
  const flows = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => readOne(join(folder, name), `flows/${name}`, problems));
  return { flows, problems };
};

const readOne = (path: string, file: string, problems: Problem[]): readonly FlowDefinition[] => {
  const json = parsed(path, file, problems);
  if (json === undefined) return [];
  const found = checkFlow(json).map((problem) => ({ ...problem, file }));
  problems.push(...found);
  if (found.length > 0) return [];
  const flow = json as FlowDefinition;
  const name = basename(file, '.json');
  if (flow.id === name) return [flow];
  problems.push({
    code: 'flow-id',
    file,
    path: '/id',
    message: `"${flow.id}" stands in ${basename(file)}. Name the file ${flow.id}.json, or the flow "${name}".`,
  });
  return [];
};

const parsed = (path: string, file: string, problems: Problem[]): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    problems.push(
      error instanceof SyntaxError
        ? { code: 'content-json', file, message: `This is not JSON: ${error.message}. Correct that place.` }
        : { code: 'content-file-unreadable', file, message: 'The file cannot be read as UTF-8 text. Save it as UTF-8, and let the server read it.' },
    );
    return undefined;
  }
};

export interface Definitions {
  /** What can be begun now. */
  readonly offered: readonly FlowDefinition[];
  readonly summaries: readonly FlowSummary[];
  readonly all: readonly FlowDefinition[];
  /** As it is now; `not-found` where there is no such flow any more. */
  get(id: string): FlowDefinition;
  /** As it was begun: whoever began a version finishes it. */
  version(id: string, version: number): Promise<FlowDefinition>;
}

/** Throws ContentRefused where a flow that was in use has changed, and kept its version. */
export const openDefinitions = async (flows: readonly FlowDefinition[], store: Pick<FlowStore, 'newest' | 'version'>): Promise<Definitions> => {
  const used = new Map((await store.newest()).map((flow) => [flow.id, flow]));
  const problems = flows.flatMap((flow) => {
    const before = used.get(flow.id);
    return before ? checkVersion(flow, before).map((problem) => ({ ...problem, file: `flows/${flow.id}.json` })) : [];
  });
  if (problems.length > 0) throw new ContentRefused(problems);

  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  const notFound = (id: string) => new LotseError('not-found', `There is no flow "${id}" here. GET flows has those that can be begun.`, { field: 'flowId' });
  const get = (id: string): FlowDefinition => {
    const flow = byId.get(id);
    if (!flow) throw notFound(id);
    return flow;
  };
  // Free times are not offered here yet: nobody could finish what asks for one.
  const offered = flows.filter(({ steps }) => !steps.some(({ fields }) => fields.some(({ kind, required }) => kind === 'slot' && required)));
  return {
    all: flows,
    offered,
    summaries: offered.map(summaryOf),
    get,
    async version(id, version) {
      const now = get(id);
      const flow = now.version === version ? now : await store.version(id, version);
      if (!flow) throw new LotseError('conflict', `"${id}" never had version ${version} here. Read it again: GET flows/${id}.`, { field: 'version' });
      return flow;
    },
  };
};
