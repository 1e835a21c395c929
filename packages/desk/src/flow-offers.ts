/** What can be sent to a customer: flows, and the fields in them. Read once in a while: they change with a start of the server. */
import { flowAnswersOfDesk, type DeskFlow } from '@lotse/contract/desk-flows';
import type { Api } from './api.ts';
import { attach } from './attached.tsx';
import type { Language, Shift } from './desk.ts';
import type { OpenConversation } from './open-conversation.ts';
import type { Along } from './outbox.ts';
import { inLanguage } from './replies.ts';

interface Known {
  readonly until: number;
  readonly flows: Promise<readonly DeskFlow[]>;
}
const known = new WeakMap<Api, Known>();
const keptMs = 10 * 60_000;

export const offeredFlows = (api: Api): Promise<readonly DeskFlow[]> => {
  const before = known.get(api);
  if (before && before.until > Date.now()) return before.flows;
  const flows = api.ask(flowAnswersOfDesk.flows, 'desk/flows').then((answer) => answer.flows);
  known.set(api, { until: Date.now() + keptMs, flows });
  flows.catch(() => known.delete(api));
  return flows;
};

/** A way into a flow, or to one of its fields, in the language of who reads it. Undefined where there is no such field. */
export const wayInto = (flow: DeskFlow, field: string | undefined, locale: string): Along | undefined => {
  const way = { kind: 'flow', flowId: flow.id, title: inLanguage(flow.title, locale) } as const;
  if (field === undefined) return way;
  const pointed = flow.steps.flatMap(({ fields }) => fields).find(({ id }) => id === field);
  return pointed && { ...way, field: { id: field, label: inLanguage(pointed.label, locale) } };
};

/** Puts a way to this field to the next answer. False where there is none. */
export const pointTo = async (api: Api, { words }: Language, shift: Shift, open: OpenConversation, flowId: string, field: string): Promise<boolean> => {
  const flow = (await offeredFlows(api)).find(({ id }) => id === flowId);
  const way = flow && wayInto(flow, field, open.about.peek()?.visitor.locale ?? words.locale);
  if (way) attach(shift, open.id, way, words.work.inserted(`${way.title}: ${'field' in way ? (way.field?.label ?? '') : ''}`));
  return way !== undefined;
};
