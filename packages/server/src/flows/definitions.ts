/** The flows of the content folder at work: held to the versions that were in use before. */
import { LotseError, type FlowDefinition, type FlowSummary } from '@lotse/contract';
import { ContentRefused } from '@lotse/contract/content';
import { summaryOf } from '@lotse/contract/flows';
import { checkVersion } from '@lotse/flow';
import type { FlowStore } from '../store/flow-store.ts';

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

/** `offers`: whether anybody could finish it. Throws ContentRefused where a flow that was in use has changed, and kept its version. */
export const openDefinitions = async (
  flows: readonly FlowDefinition[],
  store: Pick<FlowStore, 'newest' | 'version'>,
  offers: (flow: FlowDefinition) => boolean,
): Promise<Definitions> => {
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
  const offered = flows.filter(offers);
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
